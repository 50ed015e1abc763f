"""How fast work goes and how long it will still take."""

from __future__ import annotations

import threading
from collections import deque

from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.words import Words
from brova_desktop.domain.workspace.job import Progress

WINDOW = 30.0
"""Seconds of the past that count for the speed: old enough to be calm, young enough to notice a change."""
TRUSTED_AFTER = 1.0
"""Seconds before the first estimate; earlier ones only jump about."""


class Pace:
    """Speed over the last while, and from it the time left."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, float]] = deque()

    def mark(self, at: float, done: float) -> None:
        """Note that `done` units were reached at a monotonic time in seconds; going back starts anew."""
        if self._marks and (done < self._marks[-1][1] or at < self._marks[-1][0]):
            self._marks.clear()
        self._marks.append((at, done))
        while len(self._marks) > 2 and at - self._marks[1][0] >= WINDOW:
            self._marks.popleft()

    def per_second(self) -> float | None:
        """Units a second; None while nothing can be said."""
        if len(self._marks) < 2:
            return None
        (begun, first), (now, last) = self._marks[0], self._marks[-1]
        if now - begun < TRUSTED_AFTER or last <= first:
            return None
        return (last - first) / (now - begun)

    def seconds_left(self, total: float) -> float | None:
        """None while unknown; never negative."""
        speed = self.per_second()
        if speed is None or total <= 0:
            return None
        return max(0.0, (total - self._marks[-1][1]) / speed)


class LatestProgress:
    """A `Report` that keeps the last word; whoever is interested fetches it in their own time.

    Work may report a thousand times a second: nothing is written here, `fetch` is called a few times a second.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._progress = Progress()
        self._fresh = False
        self._cancelled = threading.Event()

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        with self._lock:
            self._progress = Progress(float(done), float(total), unit, self._progress.note)
            self._fresh = True

    def note(self, words: Words) -> None:
        with self._lock:
            now = self._progress
            self._progress = Progress(now.done, now.total, now.unit, words)
            self._fresh = True

    def raise_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """From now on `raise_if_cancelled` raises."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def fetch(self) -> Progress | None:
        """The last word if there was a new one since the last call."""
        with self._lock:
            if not self._fresh:
                return None
            self._fresh = False
            return self._progress

    @property
    def latest(self) -> Progress:
        with self._lock:
            return self._progress
