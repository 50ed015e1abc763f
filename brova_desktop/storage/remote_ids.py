"""What came of targets at the platforms, by the platforms' own ids: each belongs to one target of an account only.

Where the outcome of an upload was lost, what came of it may be found by how it looks, and two posts may look the same.
So who finds something takes it in the transaction that writes it down; whoever comes second looks again. What the
platform itself says became of an upload is right: a target that had found the same for itself is asked about anew.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.storage.tables.columns import words_record
from brova_desktop.storage.tables.posts import target_events, targets
from brova_desktop.storage.target_rows import remote_id_of, target_from, target_values


class BelongsToAnother(Refused):
    """What was found is what came of another target; nothing was written."""


def ids_of_others(connection: Connection, target: Target) -> frozenset[str]:
    """The ids that the other targets of the same account have."""
    query = select(targets.c.remote_id).where(
        targets.c.connection == target.connection, targets.c.id != target.id, targets.c.remote_id.is_not(None))
    return frozenset(row.remote_id for row in connection.execute(query) if row.remote_id)


def claim_id(connection: Connection, target: Target, at: datetime) -> None:
    """Inside a unit of writing: give the target what came of it. Raises BelongsToAnother."""
    name = remote_id_of(target)
    if not name or target.ticket is None:
        return
    query = select(targets).where(targets.c.connection == target.connection, targets.c.id != target.id,
                                  targets.c.remote_id == name)
    for other in map(target_from, connection.execute(query)):
        if not target.ticket.sure:
            raise BelongsToAnother(say("This post was changed meanwhile."), detail=f"{name} came of {other.id}")
        if other.ticket is not None and not other.ticket.sure:
            _ask_anew(connection, other, at)


def _ask_anew(connection: Connection, target: Target, at: datetime) -> None:
    """What was found for a target came of another one: its own outcome is not known."""
    assert target.ticket is not None
    fresh = replace(target, state=TargetState.UNKNOWN, published=None, attempts=0, next_at=at, trouble=None,
                    ticket=replace(target.ticket, remote_id="", sure=True), owner=None, lease_until=None,
                    paused_from=None, intended=target.intended or at, revision=target.revision + 1)
    connection.execute(update(targets).where(targets.c.id == target.id).values(
        {**target_values(fresh), "ended": None, "read_next": None}))
    words = say("What was found came of another post; the platform is asked again.")
    connection.execute(insert(target_events).values(
        target_id=target.id, at=at, state=fresh.state.value, words=words_record(words), detail=""))
