"""What the calendar shows and does, without Qt: the page, the filter, moving entries, drafts, accounts at a glance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ConnectionId, PostId
from brova_desktop.domain.instants import WallTime, wall_time
from brova_desktop.domain.observe import Event
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import Words, say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.services.publishing.views import Away, PostView, QueueStatus
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.calendar.dates import Stretch, View, stretch_of, turned
from brova_desktop.ui.calendar.items import Filter, Item, items_of
from brova_desktop.ui.calendar.rescheduling import Rescheduling

if TYPE_CHECKING:
    from brova_desktop.services.accounts.condition import Ending
    from brova_desktop.ui.bridge.workbench import Workbench

MANY = 20_000
"""Entries of one page; a month with more is shown as far as that."""


@dataclass(frozen=True, slots=True)
class Sight:
    """All that was read for one page."""

    stretch: Stretch
    items: tuple[Item, ...] = ()
    drafts: tuple[PostView, ...] = ()
    connections: tuple[Connection, ...] = ()
    endings: tuple[Ending, ...] = ()
    queue: QueueStatus | None = None
    away: Away | None = None
    slots: Mapping[ConnectionId, str] = field(default_factory=lambda: MappingProxyType({}))
    feed: Path | None = None


class CalendarPresenter:
    """Belongs to the GUI thread; asks the services on lanes. `changed` is told whenever something looks different."""

    def __init__(self, bench: Workbench, *, first_weekday: int, zone: str) -> None:
        self.changed: Event[None] = Event()
        self.chosen: Event[None] = Event()
        """Another entry is the chosen one; all else looks as before."""
        self.view = View.MONTH
        self.filter = Filter()
        self.first_weekday = first_weekday
        self.zone = zone
        self.trouble: BrovaError | None = None
        self.loaded = False
        self.choice: Item | None = None
        self.away_seen = False
        self.by_state = False
        """Whether colours tell states instead of platforms."""
        self.feed: Path | None = None
        self.slots: dict[ConnectionId, str] = {}
        self._bench = bench
        self._moving = Rescheduling(bench.line.posts)
        self.anchor = self.now.date()
        self.sight = Sight(self.stretch)
        self._shown: tuple[Item, ...] = ()

    # --- what is shown -----------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        """The time on a clock of the calendar's zone."""
        return wall_time(self._bench.clock.now(), self.zone).local

    @property
    def stretch(self) -> Stretch:
        return stretch_of(self.view, self.anchor, self.first_weekday)

    @property
    def items(self) -> tuple[Item, ...]:
        """The page's entries that the filter lets through."""
        return self._shown

    @property
    def facts(self) -> Mapping[str, PlatformFacts]:
        return {key: platform.facts for key, platform in self._bench.line.platforms.items()}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was planned or drafted at all around here, and nobody searched."""
        return self.loaded and not self.sight.items and not self.sight.drafts and not self.filter

    # --- turning pages -----------------------------------------------------------------------------------------

    def show(self, view: View) -> None:
        if view is not self.view:
            self.view = view
            self._turned()

    def turn(self, by: int) -> None:
        if self.view.has_time:
            self.go_to(turned(self.anchor, self.view, by))

    def today(self) -> None:
        if not self.view.has_time:
            self.view = View.MONTH
        self.go_to(self.now.date())

    def go_to(self, day: date) -> None:
        self.anchor = day
        self._turned()

    def narrow(self, **fields: Any) -> None:
        """Change the filter: `text`, `accounts`, `platform`, `which`, `review`."""
        self.filter = replace(self.filter, **fields)
        self._sift()
        self.changed.emit(None)

    def toggle_colours(self) -> None:
        self.by_state = not self.by_state
        self.changed.emit(None)

    def toggle_account(self, connection: ConnectionId) -> None:
        """Show one account only, or one more, or all again."""
        chosen = self.filter.accounts ^ {connection}
        everybody = {one.id for one in self.sight.connections}
        self.narrow(accounts=frozenset() if chosen >= everybody else frozenset(chosen))

    def choose(self, item: Item | None) -> None:
        if item != self.choice:
            self.choice = item
            self.chosen.emit(None)

    # --- reading -----------------------------------------------------------------------------------------------

    async def load(self) -> None:
        """Read the page; called again after every change. A failure is kept to be shown with a way to try again."""
        zone = ZoneInfo(self.zone)
        try:
            sight = await self._bench.lanes.run(LIBRARY, self._read, self.stretch, zone)
        except BrovaError as error:
            self.trouble, self.loaded = error, True
        else:
            self.trouble, self.loaded, self.sight = None, True, sight
            self.slots, self.feed = dict(sight.slots), sight.feed
            self._sift()
        self.changed.emit(None)

    def _read(self, stretch: Stretch, zone: ZoneInfo) -> Sight:
        """On a lane."""
        line = self._bench.line
        start, end = stretch.moments(zone.key)
        items = items_of(line.posts.between(start, end, limit=MANY), self.facts, zone,
                         only_approved=bool(self._bench.settings.get("publishing.only_approved")))
        accounts = line.accounts.all()
        slots = {one.id: line.posts.slots(one.id) for one in accounts}
        return Sight(stretch, items, line.posts.drafts(limit=60), accounts,
                     line.accounts.forecast(within=timedelta(days=14)), line.queue.status(), line.queue.away(),
                     slots, line.planner.agenda.feed)

    def _sift(self) -> None:
        sight, wanted = self.sight, self.filter
        self._shown = tuple(item for item in sight.items if wanted.lets(item)) if wanted else sight.items
        if self.choice is not None:
            self.choice = next((item for item in self._shown if item.target == self.choice.target), None)

    def _turned(self) -> None:
        if self.sight.stretch != self.stretch:
            self._shown = ()
        self.changed.emit(None)

    # --- doing -------------------------------------------------------------------------------------------------

    def wall(self, local: datetime) -> WallTime:
        """A time of the calendar as it is planned: in the calendar's zone."""
        return WallTime(local.replace(second=0, microsecond=0), self.zone)

    async def move(self, item: Item, to: datetime, *, copying: bool = False) -> None:
        """Plan an entry for another time, or a copy of its post; a draft that has a day stays a draft."""
        run, moving = self._bench.lanes.run, self._moving
        wall = self.wall(to)
        if copying:
            made = await run(LIBRARY, moving.copy, item.target, wall)
            self._say(say("A copy is planned.") if item.state is not TargetState.DRAFT else say("It is copied."),
                      lambda: self._removed(made))
        else:
            before = await run(LIBRARY, moving.move, item.target, wall)
            words = say("It is moved.") if item.state is TargetState.DRAFT else say("Planned anew.")
            self._say(words, lambda: self._moved_back(before))
        await self.load()

    async def delete(self, post: PostId) -> None:
        """Into the bin, with a way back."""
        await self._bench.lanes.run(LIBRARY, self._bench.line.posts.delete, post)
        self._say(say("The post is in the bin."), lambda: self._restored(post))
        await self.load()

    async def duplicate(self, post: PostId) -> PostView:
        made: PostView = await self._bench.lanes.run(LIBRARY, self._bench.line.posts.duplicate, post)
        await self.load()
        return made

    async def publish_missed(self) -> None:
        """Send after all what came due while nobody was there."""
        away = self.sight.away
        if away is not None and away.missed:
            await self._bench.line.queue.publish_missed([entry.target.id for entry in away.missed])
        await self.load()

    async def skip_missed(self) -> None:
        away = self.sight.away
        if away is not None and away.missed:
            await self._bench.line.queue.skip_missed([entry.target.id for entry in away.missed])
        self.away_seen = True
        await self.load()

    def close_away(self) -> None:
        self.away_seen = True
        self.changed.emit(None)

    async def _moved_back(self, before: Target) -> None:
        await self._bench.lanes.run(LIBRARY, self._moving.back, before)
        await self.load()

    async def _restored(self, post: PostId) -> None:
        await self._bench.lanes.run(LIBRARY, self._bench.line.posts.restore, post)
        await self.load()

    async def _removed(self, post: PostId) -> None:
        await self._bench.lanes.run(LIBRARY, self._bench.line.posts.delete, post)
        await self.load()

    def _say(self, words: Words, undo: Any) -> None:
        self._bench.notices.say(words, tone=Tone.OK, buttons=(NoticeButton(say("Undo"), lambda: self.start(undo())),))

    def start(self, work: Any) -> None:
        """Run a coroutine as work of the studio; set by the studio."""
        work.close()

    # --- words -------------------------------------------------------------------------------------------------

    def away_words(self) -> Words | None:
        """What happened while nobody was there, None when nothing did or it was read."""
        away = self.sight.away
        if away is None or self.away_seen or not away:
            return None
        posted, missed, failed = len(away.posted), len(away.missed), len(away.failed)
        if missed + failed == 0:
            return say("While you were away: {count} posted.", count=posted)
        if posted == 0:
            return say("While you were away: {count} waits for you.", count=missed + failed)
        return say("While you were away: {posted} posted, {count} waits for you.", posted=posted,
                   count=missed + failed)
