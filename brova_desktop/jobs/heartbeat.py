"""A beat every two seconds that asks what is due. The database is the truth about work; timers only wake us.

No timer per post: Qt's timers end at 24.8 days, a laptop sleeps through long ones, and a clock that is set back
makes them late. The beat survives all three, and tells its listeners when the clock jumped or the machine slept.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.observe import Event
from brova_desktop.jobs.scope import TaskScope
from brova_desktop.ports.clock import Clock

if TYPE_CHECKING:
    from brova_desktop.jobs.beat_schedule import ShortTimers

log = logging.getLogger(__name__)

EVERY = 2.0
"""Seconds between two beats."""
JUMP = timedelta(seconds=60)
"""A wall clock that moved this much more (or less) than time passed was set, or the machine slept."""
LONGEST_WAIT = 3600.0
"""Seconds; no timer is ever longer (the limit of Qt's timers is 24.8 days)."""
LATE_BEATS = 3
"""After so many beats that did not come the schedule is taken to be lost and set anew."""

Ask = Callable[[], Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class Jump:
    """The wall clock moved by `moved` while `passed` went by on the clock that never jumps."""

    moved: timedelta
    passed: timedelta


class Heartbeat:
    """Asks everybody registered what is due. One question of a name is never asked twice at once."""

    def __init__(self, clock: Clock, tell: Callable[[BrovaError], None], *, every: float = EVERY) -> None:
        if not 0 < every <= LONGEST_WAIT:
            raise ValueError("a beat comes at least every hour")
        self.jumped: Event[Jump] = Event()
        self._clock = clock
        self._every = every
        self._asks: dict[str, Ask] = {}
        self._scope = TaskScope(tell)
        self._scheduler: ShortTimers | None = None
        self._watch: asyncio.TimerHandle | None = None
        self._last: tuple[datetime, float] | None = None

    def ask(self, name: str, what: Ask) -> None:
        """Ask this at every beat; the same name again replaces the question."""
        self._asks[name] = what

    def stop_asking(self, name: str) -> None:
        self._asks.pop(name, None)

    def start(self) -> None:
        """Beat from now on, on the running loop."""
        from brova_desktop.jobs.beat_schedule import beat_schedule

        if self._scheduler is None:
            self._scheduler = beat_schedule(self._beat, self._every, longest_wait=LONGEST_WAIT)
            self._scheduler.start()
            self._watch_later()

    def tick(self) -> None:
        """One beat: notice jumps, ask everybody who is not still answering. Also called after edits and at start."""
        self._notice_jump()
        for name, what in list(self._asks.items()):
            if not self._scope.is_running(name):
                self._scope.start(what(), name=name)

    async def idle(self) -> None:
        """Wait until all questions are answered."""
        await self._scope.idle()

    async def close(self) -> None:
        """Stop beating; questions that are being answered are cancelled and awaited."""
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None
        scheduler, self._scheduler = self._scheduler, None
        if scheduler is not None:
            scheduler.shutdown(wait=False)
            await asyncio.sleep(0)  # the shutdown runs as a callback of the loop
            await scheduler.beats.ended()
        await self._scope.close()

    async def _beat(self) -> None:
        if self._scheduler is not None:
            self.tick()

    def _notice_jump(self) -> None:
        now, steady = self._clock.now(), self._clock.monotonic()
        before, self._last = self._last, (now, steady)
        if before is None:
            return
        jump = Jump(now - before[0], timedelta(seconds=steady - before[1]))
        # Some systems stop the steady clock during sleep, others do not: a beat that late means sleep, too.
        if abs(jump.moved - jump.passed) > JUMP or jump.passed > JUMP + timedelta(seconds=self._every):
            log.info("the clock moved by %s while %s passed", jump.moved, jump.passed)
            self.jumped.emit(jump)

    def _watch_later(self) -> None:
        self._watch = asyncio.get_running_loop().call_later(self._every * LATE_BEATS, self._look_after_beats)

    def _look_after_beats(self) -> None:
        """The scheduler counts by the wall clock: one that was set back an hour would keep it silent for an hour."""
        if self._scheduler is None:
            return
        last = self._last[1] if self._last is not None else float("-inf")
        if self._clock.monotonic() - last > self._every * LATE_BEATS:
            log.info("no beat came; the schedule is set anew")
            self._scheduler.modify_job("beat", next_run_time=datetime.now(UTC))
        self._watch_later()
