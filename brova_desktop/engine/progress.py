"""One progress out of several steps."""

from __future__ import annotations

from brova_desktop.domain.words import Words
from brova_desktop.ports.report import Report

WHOLE = 1_000


class Part:
    """A report for one step: its progress from 0 to all becomes the stretch `start` to `end` (shares) of the whole."""

    def __init__(self, report: Report, start: float, end: float) -> None:
        self._report, self._start, self._length = report, start, end - start

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        share = min(1.0, done / total) if total else 0.0
        self._report.progress((self._start + self._length * share) * WHOLE, WHOLE)

    def note(self, words: Words) -> None:
        self._report.note(words)

    def raise_if_cancelled(self) -> None:
        self._report.raise_if_cancelled()
