"""Long work on a thread that ends early when the task that waits for it is cancelled."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

from brova_desktop.domain.errors import Cancelled
from brova_desktop.jobs.lanes import Lanes
from brova_desktop.ports.report import SilentReport

T = TypeVar("T")


class Stop(SilentReport):
    """Implements ports.report.Report."""

    def __init__(self) -> None:
        self._pressed = threading.Event()

    def press(self) -> None:
        """Nobody wants the result any more."""
        self._pressed.set()

    def raise_if_cancelled(self) -> None:
        if self._pressed.is_set():
            raise Cancelled


async def stoppable(lanes: Lanes, lane: str, stop: Stop, work: Callable[[], T]) -> T:
    """Run work that asks `stop` whether to go on; after a cancel the thread is out of it before this returns."""
    working = asyncio.ensure_future(lanes.run(lane, work))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        stop.press()
        await asyncio.wait([working])
        working.cancelled() or working.exception()
        raise
