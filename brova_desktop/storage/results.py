"""How published targets do: every reading is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select, update
from sqlalchemy.dialects.sqlite import insert

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.metrics import READ_AFTER, Reading
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.storage.database import Database
from brova_desktop.storage.tables.posts import posts, readings, targets
from brova_desktop.storage.target_rows import target_from

GRACE = timedelta(hours=1)
"""A reading on demand this shortly before a planned one takes its place."""

_COUNTS = tuple(one.name for one in fields(Reading) if one.name not in ("target", "at"))


class ResultStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def due(self, now: datetime, *, limit: int = 200) -> tuple[Target, ...]:
        """Published targets whose results are to be read now, the longest due first."""
        query = (select(targets).join(posts, posts.c.id == targets.c.post_id)
                 .where(targets.c.read_next <= now, posts.c.deleted.is_(None))
                 .order_by(targets.c.read_next).limit(limit))
        return self._targets(query)

    def published(self, wanted: Iterable[TargetId] | None = None, *, limit: int = 10_000) -> tuple[Target, ...]:
        """Published targets (of these), the latest first."""
        query = select(targets).where(targets.c.state == TargetState.PUBLISHED.value)
        if wanted is not None:
            query = query.where(targets.c.id.in_(list(wanted)))
        return self._targets(query.order_by(targets.c.published_at.desc()).limit(limit))

    def add(self, found: Sequence[Reading], asked: Iterable[Target], now: datetime) -> None:
        """Keep readings and set when each target asked about is read next."""
        def unit(connection: Connection) -> None:
            for reading in found:
                values = {**asdict(reading), "target_id": reading.target}
                del values["target"]
                counts = {name: values[name] for name in _COUNTS}
                connection.execute(insert(readings).values(values).on_conflict_do_update(
                    index_elements=["target_id", "at"], set_=counts))
            for target in asked:
                connection.execute(update(targets).where(targets.c.id == target.id)
                                   .values(read_next=next_reading(target, now)))

        self._database.write(unit)

    def put_off(self, asked: Iterable[Target], until: datetime) -> None:
        """Read these later: the platform cannot be asked now."""
        change = update(targets).where(targets.c.id.in_([one.id for one in asked])).values(read_next=until)
        self._database.write(lambda connection: connection.execute(change))

    def of(self, target: TargetId) -> tuple[Reading, ...]:
        """All readings of a target, the first first."""
        query = select(readings).where(readings.c.target_id == target).order_by(readings.c.at)
        return self._database.read(lambda connection: tuple(_reading(row) for row in connection.execute(query)))

    def latest(self, wanted: Iterable[TargetId] | None = None) -> dict[TargetId, Reading]:
        """The last reading of each target (of these)."""
        last = (select(readings.c.target_id, func.max(readings.c.at).label("at"))
                .group_by(readings.c.target_id))
        if wanted is not None:
            last = last.where(readings.c.target_id.in_(list(wanted)))
        newest = last.subquery()
        query = select(readings).join(newest, (newest.c.target_id == readings.c.target_id)
                                      & (newest.c.at == readings.c.at))
        rows = self._database.read(lambda connection: connection.execute(query).all())
        return {TargetId(row.target_id): _reading(row) for row in rows}

    def _targets(self, query: Select[Any]) -> tuple[Target, ...]:
        return self._database.read(lambda connection: tuple(target_from(row) for row in connection.execute(query)))


def next_reading(target: Target, now: datetime) -> datetime | None:
    """When a target is read by itself again, None when it was often enough."""
    if target.published is None:
        return None
    moments = (target.published.at + after for after in READ_AFTER)
    return next((moment for moment in moments if moment > now + GRACE), None)


def _reading(row: Row[Any]) -> Reading:
    return Reading(TargetId(row.target_id), row.at, **{name: row._mapping[name] for name in _COUNTS})
