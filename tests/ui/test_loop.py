"""The loop that tests of the window run in."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtWidgets import QApplication


def test_work_that_goes_on_between_two_runs_still_finds_the_loop(run: Any, qapp: QApplication):
    """As when a thread answers just after a test has what it waited for, and Qt hands out what is left."""

    async def begin() -> tuple[asyncio.AbstractEventLoop, asyncio.Event, asyncio.Task[Any]]:
        answer = asyncio.Event()

        async def work() -> asyncio.AbstractEventLoop:
            await answer.wait()
            return asyncio.get_running_loop()

        task = asyncio.create_task(work())
        await asyncio.sleep(0)
        return asyncio.get_running_loop(), answer, task

    loop, answer, task = run(begin())
    loop.call_soon_threadsafe(answer.set)
    while not task.done():
        qapp.processEvents()
    assert task.result() is loop
