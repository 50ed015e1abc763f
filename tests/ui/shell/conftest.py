"""A window on a real workspace."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.shell.window import MainWindow

Until = Callable[..., Any]


@pytest.fixture
def until(run: Any) -> Until:
    """Turn the loop until something is true."""

    def wait(is_so: Callable[[], object], *, seconds: float = 30.0) -> None:
        async def turns() -> None:
            async with asyncio.timeout(seconds):
                while not is_so():  # noqa: ASYNC110 - whatever it waits for knows nothing of events
                    await asyncio.sleep(0.005)

        run(turns())

    return wait


@pytest.fixture
def window(bench: Workbench, run: Any, qapp: QApplication) -> Iterator[MainWindow]:
    made = MainWindow({})

    async def attach() -> None:
        made.show()
        made.attach(bench)
        await asyncio.sleep(0.05)

    run(attach())
    yield made
    run(made.detach())
    made.leave()
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def do(run: Any) -> Callable[[Callable[[], object]], None]:
    """Call something as Qt would: inside the running loop, with a few turns afterwards."""

    def call(act: Callable[[], object]) -> None:
        async def inside() -> None:
            act()
            for _ in range(10):
                await asyncio.sleep(0.005)

        run(inside())

    return call
