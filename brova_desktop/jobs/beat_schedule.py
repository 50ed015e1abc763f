"""APScheduler as a metronome: one interval job in memory, nothing stored, nothing pickled.

APScheduler 3.11 documentation, "Missed job executions and coalescing": by default a job that is more than one second
late is dropped; `misfire_grace_time=None` runs it however late, `coalesce` runs it once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler


class ShortTimers(AsyncIOScheduler):  # type: ignore[misc]  # comes without type hints
    """A scheduler whose timers are never long: Qt's loop overflows at 24.8 days, and a clock may be set back more."""

    longest_wait: float

    def _start_timer(self, wait_seconds: float | None) -> None:
        super()._start_timer(None if wait_seconds is None else min(wait_seconds, self.longest_wait))


def beat_schedule(
    beat: Callable[[], Awaitable[Any]], every: float, *, longest_wait: float
) -> AsyncIOScheduler:
    """A scheduler, not yet started, that calls `beat` at once and then every `every` seconds."""
    scheduler = ShortTimers(timezone=UTC)
    scheduler.longest_wait = longest_wait
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
