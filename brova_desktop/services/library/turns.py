"""One at a time for each content: two imports of the same file must not write, enter or give up the same things."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from brova_desktop.ports.report import Report

LOOK_SECONDS = 0.2
"""How often whoever waits asks whether to stop."""


class Turns:
    """Safe in all threads."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._news = threading.Condition()

    @contextmanager
    def turn(self, key: str, report: Report) -> Iterator[None]:
        """Wait until nobody else has the turn of this key, then have it. Raises Cancelled while waiting."""
        with self._news:
            while key in self._taken:
                report.raise_if_cancelled()
                self._news.wait(LOOK_SECONDS)
            self._taken.add(key)
        try:
            yield
        finally:
            with self._news:
                self._taken.discard(key)
                self._news.notify_all()
