"""APScheduler as a metronome: one interval job in memory, nothing stored, nothing pickled.

APScheduler 3.11 documentation, "Missed job executions and coalescing": by default a job that is more than one second
late is dropped; `misfire_grace_time=None` runs it however late, `coalesce` runs it once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.schedulers.asyncio import AsyncIOScheduler


class Beats(AsyncIOExecutor):  # type: ignore[misc]  # comes without type hints
    """A beat that has come when the schedule ends is let be: cancelled, it would be an error in the log."""

    def shutdown(self, wait: bool = True) -> None:
        """A beat is one short step, which ends by itself."""

    async def ended(self) -> None:
        """Wait for the beat that has come, if any."""
        while self._pending_futures:
            await asyncio.wait(list(self._pending_futures))


class ShortTimers(AsyncIOScheduler):  # type: ignore[misc]  # comes without type hints
    """A scheduler whose timers are never long: Qt's loop overflows at 24.8 days, and a clock may be set back more."""

    longest_wait: float
    beats: Beats

    def _start_timer(self, wait_seconds: float | None) -> None:
        super()._start_timer(None if wait_seconds is None else min(wait_seconds, self.longest_wait))


def beat_schedule(
    beat: Callable[[], Awaitable[Any]], every: float, *, longest_wait: float
) -> ShortTimers:
    """A scheduler, not yet started, that calls `beat` at once and then every `every` seconds."""
    beats = Beats()
    scheduler = ShortTimers(executors={"default": beats}, timezone=UTC)
    scheduler.longest_wait, scheduler.beats = longest_wait, beats
    scheduler.add_job(
        beat,
        "interval",
        id="beat",
        seconds=every,
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
        next_run_time=datetime.now(UTC),
    )
    return scheduler
