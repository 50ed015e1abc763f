"""One progress out of several pieces of work that run at the same time."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from brova_desktop.domain.words import Words
from brova_desktop.ports.report import Report, SilentReport


class Together:
    """Adds up the progress of its parts by weight and tells the sum. Safe from any thread."""

    def __init__(self, report: Report, weights: Sequence[float]) -> None:
        self._report = report
        self._weights = tuple(weights)
        self._shares = [0.0] * len(weights)
        self._lock = threading.Lock()

    def part(self, index: int) -> Share:
        """The report for one piece of work."""
        return Share(self, index)

    def tell(self, index: int, share: float) -> None:
        with self._lock:
            self._shares[index] = max(self._shares[index], min(share, 1.0))
            done = sum(weight * part for weight, part in zip(self._weights, self._shares, strict=True))
            self._report.progress(done, sum(self._weights))

    def note(self, words: Words) -> None:
        self._report.note(words)

    def raise_if_cancelled(self) -> None:
        self._report.raise_if_cancelled()


class Share:
    """One of the parts; a `Report`."""

    def __init__(self, whole: Together, index: int) -> None:
        self._whole, self._index = whole, index

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        self._whole.tell(self._index, done / total if total else 0.0)

    def note(self, words: Words) -> None:
        self._whole.note(words)

    def raise_if_cancelled(self) -> None:
        self._whole.raise_if_cancelled()


class Unheard(SilentReport):
    """Passes on the wish to stop and nothing else: for work beside the one whose progress is told."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def raise_if_cancelled(self) -> None:
        self._report.raise_if_cancelled()
