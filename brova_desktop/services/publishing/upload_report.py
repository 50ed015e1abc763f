"""What an upload, and the reading before it, says while it runs, made into progress for screens."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.words import Words
from brova_desktop.jobs.stopping import Stoppable
from brova_desktop.ports.clock import Clock
from brova_desktop.services.publishing.views import UploadProgress

EVERY = 0.2
"""Seconds between two messages to screens."""
MEASURED = 10.0
"""Seconds over which the speed is measured."""


class UploadReport:
    """Implements ports.report.Report; `hear` is called on the loop that made it."""

    def __init__(self, target: TargetId, hear: Callable[[UploadProgress], None], clock: Clock) -> None:
        self._target = target
        self._hear = hear
        self._clock = clock
        self._loop = asyncio.get_running_loop()
        self._seen: deque[tuple[float, float]] = deque()
        self._told = float("-inf")

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        now = self._clock.monotonic()
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[0][0] > MEASURED:
            self._seen.popleft()
        if now - self._told < EVERY and done < total:
            return
        self._told = now
        news = UploadProgress(self._target, int(done), int(total), self._speed())
        self._loop.call_soon_threadsafe(self._hear, news)

    def note(self, words: Words) -> None:
        return

    def raise_if_cancelled(self) -> None:
        """An upload is stopped by cancelling its task."""

    def _speed(self) -> float:
        (first, before), (last, now) = self._seen[0], self._seen[-1]
        return (now - before) / (last - first) if last - first >= 1.0 and now >= before else 0.0


class ReadingReport(Stoppable):
    """Of a file that is compared before it is sent: what takes a moment only is not told."""

    def __init__(self, target: TargetId, hear: Callable[[UploadProgress], None], clock: Clock) -> None:
        super().__init__()
        self._target = target
        self._hear = hear
        self._clock = clock
        self._loop = asyncio.get_running_loop()
        self._told = clock.monotonic()

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        now = self._clock.monotonic()
        if now - self._told >= EVERY:
            self._told = now
            news = UploadProgress(self._target, int(done), int(total), is_reading=True)
            self._loop.call_soon_threadsafe(self._hear, news)
