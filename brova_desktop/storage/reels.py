"""Reels as documents, and the journal that brings back the last edits after a crash.

A save replaces the document and takes the steps it holds out of the journal, in one transaction: whatever moment the
program ends at, document plus journal is what was on the screen when the last step was written. The steps taken out
are kept in the reel's past (`reel_past`), so that they can still be undone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, LargeBinary, delete, func, literal, select, tuple_, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from brova_desktop.domain.errors import Act, Missing, Refused
from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.media.folding import fold
from brova_desktop.domain.ticks import ZERO, Ticks
from brova_desktop.domain.words import say
from brova_desktop.storage import reel_past
from brova_desktop.storage.asset_search import Page
from brova_desktop.storage.database import Database
from brova_desktop.storage.tables.reels import reel_journal, reels

_CARD = (reels.c.seq, reels.c.id, reels.c.title, reels.c.revision, reels.c.duration, reels.c.thumbnail,
         reels.c.created, reels.c.changed, reels.c.deleted)


@dataclass(frozen=True, slots=True)
class ReelCard:
    """A reel in a list. `revision` grows by one with every save; `thumbnail` is relative to the cache folder."""

    id: ReelId
    title: str
    revision: int
    duration: Ticks
    thumbnail: str | None
    created: datetime
    changed: datetime
    deleted: datetime | None


@dataclass(frozen=True, slots=True)
class JournalStep:
    """One edit since the last save. `patch` is the journal's own form, unknown to the library."""

    step: int
    patch: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class StoredReel:
    """A reel as it was saved, the steps that came after, and (if asked for) the patches of those it holds.

    `past_step` is the number of the last step of the past, 0 without one.
    """

    card: ReelCard
    document: bytes
    steps: tuple[JournalStep, ...]
    past: tuple[bytes, ...] = ()
    past_step: int = 0


class ReelStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, reel: ReelId, title: str, document: bytes, at: datetime, *, duration: Ticks = ZERO) -> ReelCard:
        """Put a new reel into the library (revision 1). Raises Refused when the id is taken."""
        values = {"id": reel, "title": title, "folded": fold(title), "document": document, "revision": 1,
                  "duration": duration, "created": at, "changed": at}
        try:
            self._database.write(lambda connection: connection.execute(insert(reels).values(values)), durable=True)
        except IntegrityError as error:
            raise Refused(say("There is such a reel already."), detail=reel) from error
        return ReelCard(reel, title, 1, duration, None, at, at, None)

    def load(self, reel: ReelId, *, with_past: bool = False) -> StoredReel:
        """The document and the steps since it was saved, in order. Raises Missing."""
        def unit(connection: Connection) -> StoredReel:
            row = connection.execute(
                select(*_CARD, reels.c.document, reels.c.past_revision).where(reels.c.id == reel)).one_or_none()
            if row is None:
                raise _unknown(reel)
            steps = tuple(JournalStep(*step) for step in connection.execute(_steps_after(reel, row.revision)))
            is_known = with_past and row.past_revision == row.revision
            past = reel_past.kept(connection, reel) if is_known else reel_past.NOTHING
            return StoredReel(_card(row), row.document, steps, past.patches, past.last)

        return self._database.read(unit)

    def save(self, reel: ReelId, title: str, document: bytes, at: datetime, *, based_on: int,
             upto_step: int | None = None, held_step: int | None = None, duration: Ticks = ZERO) -> int:
        """Replace the document and take its steps up to `upto_step` out of the journal; returns the new revision.

        Those up to `held_step` (`upto_step` unless told) are in the document and become its past; what lies between
        could not be read and goes. With None for `upto_step` all steps go, and the reel has no past any more: the
        document is another one. `based_on` is the revision that was loaded or saved last. Raises Refused when
        somebody else saved meanwhile, Missing when the reel is gone; the library is unchanged then.
        """
        def unit(connection: Connection) -> int:
            past = connection.execute(select(reels.c.past_revision).where(reels.c.id == reel)).scalar_one_or_none()
            mine = (reels.c.id == reel) & (reels.c.revision == based_on)
            change = update(reels).where(mine).values(
                title=title, folded=fold(title), document=document, revision=based_on + 1, duration=duration,
                changed=at, past_revision=None if upto_step is None else based_on + 1)
            if not connection.execute(change).rowcount:
                raise _why_not(connection, reel)
            if upto_step is None or past != based_on:
                reel_past.forget(connection, reel)
            if upto_step is not None:
                reel_past.keep(connection, reel, based_on, upto_step if held_step is None else held_step)
                connection.execute(_journal_of(update(reel_journal), reel, based_on)
                                   .where(reel_journal.c.step > upto_step).values(revision=based_on + 1))
            connection.execute(delete(reel_journal).where(
                reel_journal.c.reel_id == reel, reel_journal.c.revision != based_on + 1))
            return based_on + 1

        return self._database.write(unit, durable=True)

    def forget_past(self, reel: ReelId) -> None:
        """The steps that the saved document holds are not to be undone any more."""
        self._database.write(lambda connection: reel_past.forget(connection, reel))

    def append(self, reel: ReelId, based_on: int, steps: Iterable[JournalStep]) -> None:
        """Write edits down. `based_on` is the revision they follow; a step number that is there already is replaced.

        Raises Missing when the reel is gone, Refused when somebody else saved meanwhile; nothing is written then.
        """
        rows = [{"reel_id": reel, "step": step.step, "revision": based_on, "patch": step.patch, "at": step.at}
                for step in steps]
        statement = insert(reel_journal)
        replacing = statement.on_conflict_do_update(
            index_elements=["reel_id", "step"],
            set_={name: statement.excluded[name] for name in ("revision", "patch", "at")})

        def unit(connection: Connection) -> None:
            if connection.execute(_revision_of(reel)).scalar_one_or_none() != based_on:
                raise _why_not(connection, reel)  # it would take the place of a step of the other document
            connection.execute(replacing, rows)

        if rows:
            self._database.write(unit)

    def unsaved(self) -> tuple[ReelId, ...]:
        """Reels that have edits newer than their document: what to offer after a crash."""
        query = (select(reels.c.id).distinct()
                 .join(reel_journal, (reel_journal.c.reel_id == reels.c.id)
                       & (reel_journal.c.revision == reels.c.revision))
                 .where(reels.c.deleted.is_(None)).order_by(reels.c.id))
        return self._database.read(lambda connection: tuple(map(ReelId, connection.execute(query).scalars())))

    def page(self, text: str = "", *, after: tuple[Any, int] | None = None, size: int = 60,
             in_bin: bool = False) -> Page[ReelCard]:
        """Reels, the last changed first; `text` must be somewhere in the title."""
        query = select(*_CARD).where(reels.c.deleted.is_not(None) if in_bin else reels.c.deleted.is_(None))
        if text.strip():
            query = query.where(reels.c.folded.contains(fold(text), autoescape=True))
        if after is not None:
            query = query.where(tuple_(reels.c.changed, reels.c.seq) < after)
        query = query.order_by(reels.c.changed.desc(), reels.c.seq.desc()).limit(size + 1)
        rows = self._database.read(lambda connection: connection.execute(query).all())
        last = rows[size - 1] if len(rows) > size else None
        return Page(tuple(_card(row) for row in rows[:size]), None if last is None else (last.changed, last.seq))

    def holding(self, text: str, *, limit: int = 50) -> tuple[ReelCard, ...]:
        """Reels outside the bin that hold a text such as an asset's id, the last changed first.

        It is looked for in the saved document and the steps since: of a reel at work much is in these alone.
        """
        wanted = literal(text.encode(), LargeBinary)
        since = select(reel_journal.c.step).where(
            reel_journal.c.reel_id == reels.c.id, reel_journal.c.revision == reels.c.revision,
            func.instr(reel_journal.c.patch, wanted) > 0)
        found = (func.instr(reels.c.document, wanted) > 0) | since.exists()
        query = select(*_CARD).where(reels.c.deleted.is_(None), found).order_by(reels.c.changed.desc()).limit(limit)
        return self._database.read(lambda connection: tuple(_card(row) for row in connection.execute(query)))

    def set_thumbnail(self, reel: ReelId, path: str | None) -> None:
        self._touch(reel, thumbnail=path)

    def bin(self, reel: ReelId, at: datetime) -> None:
        """Put a reel into the bin. Raises Missing."""
        self._touch(reel, deleted=at)

    def unbin(self, reel: ReelId) -> None:
        self._touch(reel, deleted=None)

    def forget(self, reel: ReelId) -> None:
        """Remove a reel with its journal and its past for good."""
        self._database.write(lambda connection: connection.execute(delete(reels).where(reels.c.id == reel)),
                             durable=True)

    def count(self) -> int:
        query = select(func.count()).select_from(reels).where(reels.c.deleted.is_(None))
        return self._database.read(lambda connection: int(connection.execute(query).scalar_one()))

    def _touch(self, reel: ReelId, **values: Any) -> None:
        change = update(reels).where(reels.c.id == reel).values(**values)
        if not self._database.write(lambda connection: connection.execute(change).rowcount):
            raise _unknown(reel)


def _journal_of(statement: Any, reel: ReelId, revision: int) -> Any:
    return statement.where(reel_journal.c.reel_id == reel, reel_journal.c.revision == revision)


def _steps_after(reel: ReelId, revision: int) -> Any:
    columns = select(reel_journal.c.step, reel_journal.c.patch, reel_journal.c.at)
    return _journal_of(columns, reel, revision).order_by(reel_journal.c.step)


def _card(row: Any) -> ReelCard:
    return ReelCard(ReelId(row.id), row.title, row.revision, Ticks(row.duration), row.thumbnail, row.created,
                    row.changed, row.deleted)


def _revision_of(reel: ReelId) -> Any:
    return select(reels.c.revision).where(reels.c.id == reel)


def _why_not(connection: Connection, reel: ReelId) -> Missing | Refused:
    found = connection.execute(_revision_of(reel)).scalar_one_or_none()
    if found is None:
        return _unknown(reel)
    return Refused(say("This reel was changed elsewhere meanwhile."), kept=say("Both versions are kept."),
                   next_step=say("Save yours as a copy, or open the other one."), acts=(Act.RETRY,),
                   detail=f"the library has revision {found}")


def _unknown(reel: ReelId) -> Missing:
    return Missing(say("This reel is not in the library (any more)."), detail=reel)
