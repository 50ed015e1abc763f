"""How long work speaks while it runs."""

from __future__ import annotations

from typing import Protocol

from brova_desktop.domain.words import Words


class Report(Protocol):
    """Progress, a note, and the question whether to go on. Safe to call from any thread."""

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        """`done` of `total` in `unit` ("frames", "bytes", "files"); total 0 means truly unknown."""
        ...

    def note(self, words: Words) -> None:
        """One sentence about what is going on now."""
        ...

    def raise_if_cancelled(self) -> None:
        """Raises `Cancelled` when somebody pressed cancel."""
        ...


class SilentReport:
    """For callers that do not listen: never cancelled, says nothing."""

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        return

    def note(self, words: Words) -> None:
        return

    def raise_if_cancelled(self) -> None:
        return
