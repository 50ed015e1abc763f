"""Going on in the tray while the window is hidden."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from brova_desktop.desktop.life import Life, Wish
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.shell import leaving
from brova_desktop.ui.shell.tray import Tray
from tests.desktop.test_deeds import is_open, living
from tests.desktop.test_life import until, workspace
from tests.desktop.test_meanwhile import Slow

__all__ = ["workspace"]

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", r"does not support raise\(\)")
"""The platform without a screen has neither a tray nor an order of windows."""


async def hidden(life: Life) -> None:
    """The window hidden, its icon in the tray."""
    await is_open(life)
    assert life.bench is not None
    life.window.hide()
    life._tray.begin(life.bench)


def icon_of(life: Life) -> Tray:
    tray = life._tray._tray
    assert tray is not None
    return tray


def first_line(life: Life) -> str:
    return icon_of(life).menu.actions()[0].text()


def line(life: Life, words: str) -> QAction:
    return next(one for one in icon_of(life).menu.actions() if one.text() == words)


def test_the_icon_outlives_a_new_look_of_the_system(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch) -> None:
    """At dusk the system turns dark. Without the icon nobody could reach the program any more."""
    shown: list[QWidget] = []

    async def story() -> None:
        async with living(qapp, Wish(workspace)) as life:
            await hidden(life)
            first = life.window
            monkeypatch.setattr(type(first), "showEvent", lambda window, event: shown.append(window))
            assert life.bench is not None
            life.bench.settings.set("appearance.theme", "dark")
            await until(lambda: life.window is not first and not isValid(first))
            assert isValid(icon_of(life).menu) and icon_of(life)._icon.isVisible()
            assert shown == []  # nor does a window flash up
            line(life, "Open Brova Desktop").trigger()
            await until(lambda: life._tray._tray is None and life.window.isVisible())

    run(story())


def test_the_menu_says_what_comes_next_when_that_changes(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None]) -> None:
    async def story() -> None:
        async with living(qapp, Wish(workspace)) as life:
            await hidden(life)
            assert first_line(life) == "Nothing is planned"
            line(life, "Pause publishing").trigger()
            await until(lambda: first_line(life) == "Publishing is paused")
            line(life, "Go on publishing").trigger()
            await until(lambda: first_line(life) == "Nothing is planned" and line(life, "Pause publishing"))
            assert life.bench is not None
            await life.bench.lanes.run(LIBRARY, life.bench.line.queue.pause)  # by a command, say
            await until(lambda: first_line(life) == "Publishing is paused")
            await life.bench.lanes.run(LIBRARY, life.bench.line.queue.go_on)

    run(story())


def test_a_window_that_is_dressed_anew_while_it_goes_to_the_tray_stays(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch) -> None:
    """The icon would belong to the window that goes."""
    async def to_the_tray(window: QWidget, _: object) -> bool:
        window.hide()
        return False

    async def story() -> None:
        slow = Slow(monkeypatch)
        async with living(qapp, Wish(workspace)) as life:
            await is_open(life)
            assert life.bench is not None
            life.window.show_studio("home")
            first = life.window
            life.bench.settings.set("appearance.theme", "dark")
            await slow.begun.wait()
            with monkeypatch.context() as patched:
                patched.setattr(leaving, "may_leave", to_the_tray)
                first.close()
                await until(lambda: not first.isVisible())
                slow.may_end.set()
                await until(lambda: life.window is not first and not life._changing.locked())
            await until(lambda: not any(one.get_name() == "closing" for one in asyncio.all_tasks()))
            assert life.window.isVisible() or isValid(icon_of(life).menu)

    run(story())
