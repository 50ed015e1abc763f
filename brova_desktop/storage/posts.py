"""Posts with their targets, as the composer and the calendar read and write them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, Text, and_, delete, func, literal, or_, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import AssetId, PostId, TargetId
from brova_desktop.domain.posts.chronicle import TargetEvent
from brova_desktop.domain.posts.post import MEDIA, Post
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.storage.database import Database
from brova_desktop.storage.tables.posts import posts, targets
from brova_desktop.storage.target_ledger import Overtaken, record
from brova_desktop.storage.target_rows import post_from, post_values, target_from, target_values

_POST = tuple(column.label(f"post_{column.name}") for column in posts.c)
_OWN = literal(f'"{MEDIA}"', Text)
"""Stands in an override that names files; inside of a text its marks would be escaped."""


class PostStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, post: Post, wanted: Sequence[Target], events: Sequence[TargetEvent] = ()) -> None:
        """Write a new post down with its targets. Raises Refused when an id is taken."""
        def unit(connection: Connection) -> None:
            connection.execute(insert(posts).values(post_values(post)))
            if wanted:
                connection.execute(insert(targets), [target_values(one) for one in wanted])
            for event in events:
                record(connection, event)

        try:
            self._database.write(unit, durable=True)
        except IntegrityError as error:
            raise Refused(say("There is such a post already."), detail=str(error.orig)) from error

    def save(self, post: Post, *, changed: Sequence[Target] = (), added: Sequence[Target] = (),
             removed: Iterable[TargetId] = (), events: Sequence[TargetEvent] = ()) -> None:
        """Replace a post and change its targets, all or nothing.

        Each changed target carries the revision it is based on. Raises Missing, or Overtaken when the queue or
        somebody else changed one of them meanwhile.
        """
        gone = list(removed)

        def unit(connection: Connection) -> None:
            values = post_values(post)
            if not connection.execute(update(posts).where(posts.c.id == post.id).values(values)).rowcount:
                raise _unknown(post.id)
            for one in changed:
                mine = (targets.c.id == one.id) & (targets.c.revision == one.revision)
                fresh = {**target_values(one), "revision": one.revision + 1}
                if not connection.execute(update(targets).where(mine).values(fresh)).rowcount:
                    raise Overtaken(say("This post was changed meanwhile."), detail=one.id)
            if added:
                connection.execute(insert(targets), [target_values(one) for one in added])
            if gone:
                connection.execute(delete(targets).where(targets.c.id.in_(gone), targets.c.post_id == post.id))
            for event in events:
                record(connection, event)

        self._database.write(unit, durable=True)

    def get(self, post: PostId) -> tuple[Post, tuple[Target, ...]]:
        """A post and its targets in the order they were added. Raises Missing."""
        def unit(connection: Connection) -> tuple[Post, tuple[Target, ...]]:
            row = connection.execute(select(posts).where(posts.c.id == post)).one_or_none()
            if row is None:
                raise _unknown(post)
            rows = connection.execute(select(targets).where(targets.c.post_id == post).order_by(targets.c.seq))
            return post_from(row), tuple(target_from(one) for one in rows)

        return self._database.read(unit)

    def post_of(self, target: TargetId) -> Post:
        """The post a target belongs to. Raises Missing."""
        query = select(posts).join(targets, targets.c.post_id == posts.c.id).where(targets.c.id == target)
        row = self._database.read(lambda connection: connection.execute(query).one_or_none())
        if row is None:
            raise _unknown(target)
        return post_from(row)

    def between(self, start: datetime, end: datetime, *, limit: int) -> tuple[tuple[Target, Post], ...]:
        """Targets planned in [start, end) with their posts, in the order of time."""
        query = _joined().where(targets.c.due >= start, targets.c.due < end, posts.c.deleted.is_(None))
        return self._pairs(query.order_by(targets.c.due, targets.c.seq).limit(limit))

    def in_states(self, states: Collection[TargetState], *, limit: int) -> tuple[tuple[Target, Post], ...]:
        """The next ones first."""
        query = _joined().where(targets.c.state.in_([one.value for one in states]), posts.c.deleted.is_(None))
        return self._pairs(query.order_by(targets.c.due, targets.c.seq).limit(limit))

    def ended(self, *, since: datetime | None = None, limit: int) -> tuple[tuple[Target, Post], ...]:
        """What is over, the last first."""
        query = _joined().where(targets.c.ended.is_not(None), posts.c.deleted.is_(None))
        if since is not None:
            query = query.where(targets.c.ended > since)
        return self._pairs(query.order_by(targets.c.ended.desc(), targets.c.seq.desc()).limit(limit))

    def of_targets(self, wanted: Iterable[TargetId]) -> tuple[tuple[Target, Post], ...]:
        names = list(wanted)
        found = {pair[0].id: pair for pair in self._pairs(_joined().where(targets.c.id.in_(names)))}
        return tuple(found[name] for name in names if name in found)

    def drafts(self, *, limit: int) -> tuple[tuple[Post, tuple[Target, ...]], ...]:
        """Posts none of whose targets is more than a draft, the last changed first."""
        beyond = select(targets.c.post_id).where(targets.c.state != TargetState.DRAFT.value,
                                                 targets.c.post_id == posts.c.id)
        query = (select(posts).where(~beyond.exists(), posts.c.deleted.is_(None))
                 .order_by(posts.c.changed.desc(), posts.c.seq.desc()).limit(limit))
        return self._with_targets(query)

    def latest(self, *, limit: int) -> tuple[tuple[Post, tuple[Target, ...]], ...]:
        """All posts, the last changed first."""
        query = (select(posts).where(posts.c.deleted.is_(None))
                 .order_by(posts.c.changed.desc(), posts.c.seq.desc()).limit(limit))
        return self._with_targets(query)

    def with_asset(self, asset: AssetId, *, limit: int) -> tuple[tuple[Post, tuple[Target, ...]], ...]:
        """Posts that hold an asset, the last changed first."""
        return self.holding(asset, limit=limit)

    def holding(self, text: str, *, limit: int) -> tuple[tuple[Post, tuple[Target, ...]], ...]:
        """Posts in whose media, or in those of one of their accounts, a text such as a file's name stands.

        The last changed comes first.
        """
        sought = literal(text, Text)
        chosen = and_(func.instr(targets.c.override, _OWN) > 0, func.instr(targets.c.override, sought) > 0)
        own = select(targets.c.post_id).where(or_(chosen, func.instr(targets.c.media, sought) > 0))
        here = or_(func.instr(posts.c.media, sought) > 0, posts.c.id.in_(own))
        query = (select(posts).where(posts.c.deleted.is_(None), here)
                 .order_by(posts.c.changed.desc(), posts.c.seq.desc()).limit(limit))
        return self._with_targets(query)

    def needed_copies(self, folder: str) -> frozenset[str]:
        """Paths in a folder of the workspace that may still be sent.

        What was made for a target is needed until that is over for good or its post is in the bin; what a person has
        chosen from there always is.
        """
        mark = literal(f'"{folder}/', Text)
        over = [TargetState.PUBLISHED.value, TargetState.CANCELLED.value]
        made = (select(targets.c.media).join(posts, posts.c.id == targets.c.post_id)
                .where(func.instr(targets.c.media, mark) > 0, targets.c.state.not_in(over), posts.c.deleted.is_(None)))
        chosen = select(posts.c.media).where(func.instr(posts.c.media, mark) > 0)
        own = select(targets.c.override).where(func.instr(targets.c.override, mark) > 0)

        def unit(connection: Connection) -> frozenset[str]:
            lists = [row[0] for query in (made, chosen) for row in connection.execute(query)]
            lists += [row.override.get(MEDIA, ()) for row in connection.execute(own)]
            return frozenset(one["path"] for media in lists for one in media)

        return self._database.read(unit)

    def next_scheduled(self) -> tuple[Target, Post] | None:
        query = _joined().where(targets.c.state == TargetState.SCHEDULED.value, posts.c.deleted.is_(None))
        found = self._pairs(query.order_by(targets.c.next_at, targets.c.seq).limit(1))
        return found[0] if found else None

    def zone_names(self) -> tuple[str, ...]:
        """Every time zone that something is planned in."""
        query = select(targets.c.zone).where(targets.c.zone.is_not(None)).distinct().order_by(targets.c.zone)
        return self._database.read(lambda connection: tuple(row.zone for row in connection.execute(query)))

    def zones(self) -> tuple[tuple[Target, Post], ...]:
        """Everything planned by wall time that has not begun."""
        states = (TargetState.SCHEDULED.value, TargetState.DRAFT.value)
        return self._pairs(_joined().where(targets.c.state.in_(states), targets.c.zone.is_not(None)))

    def _with_targets(self, query: Select[Any]) -> tuple[tuple[Post, tuple[Target, ...]], ...]:
        def unit(connection: Connection) -> tuple[tuple[Post, tuple[Target, ...]], ...]:
            found = [post_from(row) for row in connection.execute(query)]
            theirs: dict[PostId, list[Target]] = {post.id: [] for post in found}
            mine = select(targets).where(targets.c.post_id.in_(list(theirs))).order_by(targets.c.seq)
            for row in connection.execute(mine):
                theirs[PostId(row.post_id)].append(target_from(row))
            return tuple((post, tuple(theirs[post.id])) for post in found)

        return self._database.read(unit)

    def _pairs(self, query: Select[Any]) -> tuple[tuple[Target, Post], ...]:
        def unit(connection: Connection) -> tuple[tuple[Target, Post], ...]:
            known: dict[str, Post] = {}
            pairs = []
            for row in connection.execute(query).mappings():
                if row["post_id"] not in known:
                    known[row["post_id"]] = post_from(_post_part(row))
                pairs.append((target_from(row), known[row["post_id"]]))
            return tuple(pairs)

        return self._database.read(unit)


def _joined() -> Select[Any]:
    return select(*targets.c, *(one for one in _POST if one.name != "post_id")).join(
        posts, posts.c.id == targets.c.post_id)


def _post_part(row: RowMapping) -> dict[str, Any]:
    return {column.name: row[f"post_{column.name}"] for column in posts.c}


def _unknown(name: str) -> Missing:
    return Missing(say("This post is not known (any more)."), detail=name)
