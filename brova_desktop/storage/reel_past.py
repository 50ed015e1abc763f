"""The past of a reel: the steps its saved document holds, the oldest given up where they become too many.

All of this happens inside the transaction of a save. What it costs depends on the steps that come and go, never on
how many are kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, literal, select

from brova_desktop.domain.ids import ReelId
from brova_desktop.storage.tables.reels import reel_journal, reel_past

MOST_STEPS = 1_000
MOST_BYTES = 16 * 2**20
"""Of one reel, give or take a step. A step has some hundred bytes; one that moves 3,000 clips has half a million."""


@dataclass(frozen=True, slots=True)
class KeptPast:
    """Patches in order, and the number of the last."""

    patches: tuple[bytes, ...]
    last: int


NOTHING = KeptPast((), 0)


def kept(connection: Connection, reel: ReelId) -> KeptPast:
    query = select(reel_past.c.step, reel_past.c.patch).where(reel_past.c.reel_id == reel).order_by(reel_past.c.step)
    rows = connection.execute(query).all()
    return KeptPast(tuple(row.patch for row in rows), rows[-1].step) if rows else NOTHING


def keep(connection: Connection, reel: ReelId, revision: int, upto_step: int) -> None:
    """Take over the journal's steps up to a number, those that follow a revision.

    When these are not all of the steps to there, the way back is broken and nothing is kept.
    """
    last, size = _end(connection, reel)
    coming = reel_journal.c.reel_id == reel, reel_journal.c.revision == revision, reel_journal.c.step <= upto_step
    sizes = func.sum(func.length(reel_journal.c.patch)).over(order_by=reel_journal.c.step)
    rows = select(reel_journal.c.reel_id, reel_journal.c.step, literal(size) + sizes, reel_journal.c.patch)
    connection.execute(insert(reel_past).from_select(["reel_id", "step", "upto", "patch"],
                                                     rows.where(*coming, reel_journal.c.step > last)))
    last, size = _end(connection, reel)
    if last != upto_step:
        forget(connection, reel)
        return
    _prune(connection, reel, last, size)


def forget(connection: Connection, reel: ReelId) -> None:
    connection.execute(delete(reel_past).where(reel_past.c.reel_id == reel))


def _end(connection: Connection, reel: ReelId) -> tuple[int, int]:
    """The number of the last step, and the bytes up to its end."""
    query = (select(reel_past.c.step, reel_past.c.upto).where(reel_past.c.reel_id == reel)
             .order_by(reel_past.c.step.desc()).limit(1))
    row = connection.execute(query).one_or_none()
    return (0, 0) if row is None else (row.step, row.upto)


def _prune(connection: Connection, reel: ReelId, last: int, size: int) -> None:
    """Give up what is too old. The step at which the bytes begin to fit is found from the oldest on."""
    first = (select(reel_past.c.step).where(reel_past.c.reel_id == reel, reel_past.c.upto > size - MOST_BYTES)
             .order_by(reel_past.c.step).limit(1)).scalar_subquery()
    mine = reel_past.c.reel_id == reel
    connection.execute(delete(reel_past).where(mine, reel_past.c.step <= last - MOST_STEPS))
    connection.execute(delete(reel_past).where(mine, reel_past.c.step < first))
