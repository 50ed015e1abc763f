"""Work on a thread that ends early when the task that waits for it is cancelled."""

from __future__ import annotations

import asyncio
import threading

import pytest

from brova_desktop.domain.errors import Cancelled
from brova_desktop.jobs.lanes import BACKGROUND, Lanes
from brova_desktop.jobs.stopping import Brief, Stoppable, until_stopped


def test_a_cancelled_task_presses_stop_and_waits_until_the_thread_is_out() -> None:
    stop, begun, left = Stoppable(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        try:
            while True:
                stop.raise_if_cancelled()
        finally:
            left.set()

    async def scene() -> None:
        with Lanes() as lanes:
            task = asyncio.ensure_future(until_stopped(stop, lanes.run(BACKGROUND, work)))
            await asyncio.to_thread(begun.wait)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert left.is_set()

    asyncio.run(scene())


def test_what_ends_by_itself_is_handed_on() -> None:
    async def scene() -> tuple[int, str]:
        with Lanes() as lanes:
            with pytest.raises(ZeroDivisionError) as found:
                await until_stopped(Stoppable(), lanes.run(BACKGROUND, lambda: 1 // 0))
            return await until_stopped(Stoppable(), lanes.run(BACKGROUND, lambda: 3)), type(found.value).__name__

    assert asyncio.run(scene()) == (3, "ZeroDivisionError")


def test_a_brief_report_stops_by_itself() -> None:
    Brief(3600).raise_if_cancelled()
    with pytest.raises(Cancelled):
        Brief(-1).raise_if_cancelled()
