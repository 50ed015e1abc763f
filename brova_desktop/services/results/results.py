"""Reading the results of published targets: one hour, a day, a week and a month after, and whenever somebody asks."""

from __future__ import annotations

import csv
import io
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import BrovaError, GrantRefused, Spent
from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.observe import Event
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.target import Target
from brova_desktop.domain.words import say
from brova_desktop.files import atomic_write
from brova_desktop.jobs.lanes import LIBRARY, Lanes
from brova_desktop.ports.clock import Clock
from brova_desktop.services.plain_cells import plain_cell
from brova_desktop.services.publishing.doors import AccountDoor
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.quota_book import QuotaBook
from brova_desktop.services.publishing.views import Entry
from brova_desktop.storage.library import Library

T = TypeVar("T")
log = logging.getLogger(__name__)

AGAIN = timedelta(minutes=15)
"""After a platform could not be asked."""
AT_ONCE = 50
"""Targets in one question to a platform."""
COUNTS = tuple(one.name for one in fields(Reading) if one.name not in ("target", "at"))


@dataclass(frozen=True, slots=True)
class Synced:
    """What came of asking: readings by target, and what went wrong by account."""

    read: Mapping[TargetId, Reading] = field(default_factory=dict)
    failed: Mapping[ConnectionId, BrovaError] = field(default_factory=dict)


class Results:
    """`readings`, `latest`, `published` and `export` block: call them on a lane."""

    def __init__(self, library: Library, accounts: AccountDoor, posts: Posts, lanes: Lanes, clock: Clock) -> None:
        self.changed: Event[Changes] = Event()
        self._library = library
        self._accounts = accounts
        self._posts = posts
        self._lanes = lanes
        self._clock = clock
        self._quotas = QuotaBook(library.targets)

    async def on_tick(self) -> None:
        """Read what is due; asked by the heartbeat."""
        if not self._library.read_only:
            await self._read(await self._run(self._library.results.due, self._clock.now()))

    async def sync(self, targets: Iterable[TargetId] | None = None) -> Synced:
        """Ask now for these targets, or for all that are published. One account that fails holds no other."""
        wanted = None if targets is None else list(targets)
        return await self._read(await self._run(lambda: self._library.results.published(wanted)))

    def readings(self, target: TargetId) -> tuple[Reading, ...]:
        """All readings of a target, the first first."""
        return self._library.results.of(target)

    def latest(self, targets: Iterable[TargetId] | None = None) -> Mapping[TargetId, Reading]:
        """The last reading of each target (of these)."""
        return self._library.results.latest(targets)

    def published(self, *, limit: int = 10_000) -> tuple[Entry, ...]:
        """What can be read about, the latest first."""
        return self._posts.entries([one.id for one in self._library.results.published(limit=limit)])

    def export(self, file: Path, *, every: bool = False) -> int:
        """Write the last reading of every published target (or `every` reading) as CSV; returns the rows.

        Texts that a spreadsheet would take for a formula are made harmless. Raises NoRoom.
        """
        entries = self.published()
        latest = self.latest()
        rows = 0
        page = io.StringIO(newline="")
        writer = csv.writer(page)
        writer.writerow(("post", "target", "platform", "account", "published", "link", "read", *COUNTS))
        for entry in entries:
            known = latest.get(entry.target.id)
            for reading in self.readings(entry.target.id) if every else [known] if known else []:
                writer.writerow([plain_cell(cell) for cell in _row(entry, reading)])
                rows += 1
        atomic_write(file, page.getvalue().encode("utf-8-sig"))
        return rows

    async def _read(self, targets: tuple[Target, ...]) -> Synced:
        read: dict[TargetId, Reading] = {}
        failed: dict[ConnectionId, BrovaError] = {}
        for connection, theirs in _by_connection(targets).items():
            for start in range(0, len(theirs), AT_ONCE):
                some = theirs[start : start + AT_ONCE]
                try:
                    found = await self._asked(connection, some)
                except BrovaError as error:
                    log.info("results of %s could not be read: %s", some[0].platform, error.sentence())
                    failed[connection] = error
                    until = self._clock.now() + AGAIN
                    await self._run(lambda some=some, until=until: self._library.results.put_off(some, until))
                    break
                await self._run(lambda some=some, found=found: self._library.results.add(
                    found, some, self._clock.now()))
                read |= {one.target: one for one in found}
        if read:
            self.changed.emit(Changes.of(Subject.METRICS, read))
        return Synced(read, failed)

    async def _asked(self, connection: ConnectionId, targets: list[Target]) -> tuple[Reading, ...]:
        platform = self._accounts.platforms.get(targets[0].platform)
        if platform is None:
            return ()
        now = self._clock.now()
        until = await self._run(self._quotas.room, platform.facts, connection, ("metrics",), now)
        if until is not None:
            raise Spent(say("{platform} answers no more questions for now.", platform=platform.facts.name), until=until,
                        kept=say("The results are read later."))
        called = ["metrics"]
        try:
            grant = replace(await self._accounts.grant(connection), count=called.append)
            try:
                return await platform.metrics(targets, grant, now)
            except GrantRefused:
                again = await self._accounts.grant(connection, refused=grant)
                return await platform.metrics(targets, replace(again, count=called.append), now)
        finally:
            await self._run(self._library.targets.spend, self._quotas.uses(platform.facts, connection, called, now))

    async def _run(self, work: Callable[..., T], *arguments: object) -> T:
        return await self._lanes.run(LIBRARY, work, *arguments)


def _by_connection(targets: Iterable[Target]) -> dict[ConnectionId, list[Target]]:
    found: dict[ConnectionId, list[Target]] = {}
    for one in targets:
        found.setdefault(one.connection, []).append(one)
    return found


def _row(entry: Entry, reading: Reading) -> list[object]:
    published = entry.target.published
    name = entry.post.name or entry.post.wording.title or entry.post.wording.caption[:80]
    account = entry.connection.profile.name if entry.connection is not None else ""
    return [name, entry.target.id, entry.target.platform, account, _moment(published.at if published else None),
            published.link if published else "", _moment(reading.at), *(getattr(reading, one) for one in COUNTS)]


def _moment(at: datetime | None) -> str:
    return "" if at is None else at.isoformat(timespec="seconds")


