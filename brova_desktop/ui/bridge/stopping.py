"""A report that only knows whether to go on."""

from __future__ import annotations

import threading
import time

from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.words import Words


class Stoppable:
    """Handed to blocking work of a screen; `press` ends it soon."""

    def __init__(self) -> None:
        self._pressed = threading.Event()

    def press(self) -> None:
        self._pressed.set()

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        """Nobody watches."""

    def note(self, words: Words) -> None:
        """Nobody reads."""

    def raise_if_cancelled(self) -> None:
        if self._pressed.is_set():
            raise Cancelled


class Brief(Stoppable):
    """Ends by itself after so many seconds, as though somebody had pressed."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._until = time.monotonic() + seconds

    def raise_if_cancelled(self) -> None:
        if time.monotonic() > self._until:
            self.press()
        super().raise_if_cancelled()
