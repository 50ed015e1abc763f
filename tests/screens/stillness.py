"""Waiting for what a window waits for itself: its lanes, its pictures, the work of its screens, its short timers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from brova_desktop.jobs.lanes import Lanes
from brova_desktop.ui.bridge.dialogs import show
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.shell.window import MainWindow

TURN = 0.004
"""Seconds between two looks."""
PATIENCE = 120
"""Looks after which a window counts as still that never is: some screens show work that goes on."""
SHORT = 400
"""Milliseconds; a screen that tells its field or its list after a pause tells it sooner than this."""
ENDLESS = frozenset({"player", "job pulse"})
"""Names of work that goes on as long as its screen is there."""

_under_way: WeakKeyDictionary[Lanes, set[Future[Any]]] = WeakKeyDictionary()


def watch(lanes: Lanes) -> None:
    """Know from now on what the lanes are at."""
    under_way = _under_way[lanes] = set()
    submit = lanes.submit

    def watched(lane: str, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Future[Any]:
        future = submit(lane, work, *args, **kwargs)
        under_way.add(future)
        future.add_done_callback(under_way.discard)
        return future

    lanes.submit = watched  # type: ignore[method-assign]


async def still(window: MainWindow, turns: int = 4) -> None:
    """Wait until nothing of what the window shows is on its way, in so many looks one after the other."""
    assert window.bench is not None
    kept = quiet = 0
    while quiet < turns and kept < PATIENCE:
        await asyncio.sleep(TURN)
        QApplication.sendPostedEvents()
        quiet = 0 if _is_busy(window, window.bench) else quiet + 1
        kept += 1


def _is_busy(window: MainWindow, bench: Workbench) -> bool:
    return bool(bench.pictures.is_busy or _under_way.get(bench.lanes) or _works() or _soon(window))


def _works() -> list[str]:
    """Work of screens; it is named, what has no name is the loop's own or the scene itself."""
    names = (task.get_name() for task in asyncio.all_tasks() if not task.done() and not _asks(task))
    return [name for name in names if name not in ENDLESS and not name.startswith("Task-")]


def _asks(task: asyncio.Task[Any]) -> bool:
    """Whether it waits for somebody to answer a dialog."""
    inner: Any = task.get_coro()
    while inner is not None and getattr(inner, "cr_code", None) is not show.__code__:
        inner = getattr(inner, "cr_await", None)
    return inner is not None


def _soon(window: MainWindow) -> bool:
    return any(one.isActive() and one.isSingleShot() and one.interval() <= SHORT
               for one in window.findChildren(QTimer))
