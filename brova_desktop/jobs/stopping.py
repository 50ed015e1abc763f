"""Blocking work that ends early when nobody wants its result any more."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable
from typing import TypeVar

from brova_desktop.domain.errors import Cancelled
from brova_desktop.ports.report import SilentReport

T = TypeVar("T")


class Stoppable(SilentReport):
    """A report that only knows whether to go on; `press` ends the work soon."""

    def __init__(self) -> None:
        self._pressed = threading.Event()

    def press(self) -> None:
        self._pressed.set()

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


async def until_stopped(stop: Stoppable, working: Awaitable[T]) -> T:
    """Await work on a thread that asks `stop` whether to go on; after a cancel the thread is out of it first."""
    task = asyncio.ensure_future(working)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        stop.press()
        await asyncio.wait([task])
        task.cancelled() or task.exception()
        raise
