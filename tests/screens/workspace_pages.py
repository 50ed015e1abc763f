"""What is done to workspaces as a whole: the menu, the questions, the pages they open."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from brova_desktop.desktop import whole
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.place import Arrival, Twin
from brova_desktop.domain.workspace.workspace import Protection
from brova_desktop.ports.vault import Secret
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.recovery import recovery_key as written
from brova_desktop.ui.bridge.clipboard import clear_secrets
from brova_desktop.ui.bridge.dialogs import fit
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.bridge.words import is_mirrored
from brova_desktop.ui.shell.recovery import RecoveryPage
from brova_desktop.ui.shell.welcome import Welcome
from brova_desktop.ui.shell.window import MainWindow
from tests.screens.scenes import Arrange, Scene, bench_of, home
from tests.screens.stillness import still

KEY = written(MasterKey(bytes(range(7, 231, 7))))


async def file_menu(window: MainWindow) -> None:
    """The menu of the window, opened on what is done with workspaces."""
    await home(window)
    menu = window.full_menu()
    first = menu.actions()[0].menu()
    assert isinstance(first, QWidget)
    rail = window.mapToGlobal(QPoint(80, 60))
    menu.popup(rail)
    first.popup(rail + QPoint(menu.width(), 0))
    if is_mirrored():
        menu.move(window.mapToGlobal(QPoint(window.width() - 80 - menu.width(), 60)))
        first.move(menu.pos() - QPoint(first.width(), 0))


async def other_workspace(window: MainWindow) -> None:
    """Which one to open, with those opened lately."""
    await home(window)
    root = bench_of(window).desk.workspace.folder.root
    lately = [("Qahwa Box", root), ("مقهى الواحة", root.parent / "oasis"),
              ("Riverside Bakery and Patisserie", root.parent / "clients of the summer" / "riverside bakery, summer")]
    page = Welcome(window, lately, first_time=False)
    fit(page)
    page.open()


async def recovery_key(window: MainWindow) -> None:
    await home(window)
    page = RecoveryPage(window, "Qahwa Box", Secret(KEY), Protection.KEY_FILE.words())
    fit(page)
    page.open()
    page.copy()


async def off_the_clipboard(window: MainWindow) -> None:
    clear_secrets()


async def copied(window: MainWindow) -> None:
    """A workspace that came from elsewhere asks whether it publishes."""
    await home(window)
    window.notices.say(Twin(datetime.now(UTC), Arrival.COPIED).words(), tone=Tone.WARN,
                       buttons=(NoticeButton(say("Publish from here"), lambda: None),))


def asking(question: Callable[..., Awaitable[Any]]) -> Arrange:
    """What the window asks before it does something to its workspace."""

    async def arrange(window: MainWindow) -> None:
        await home(window)
        window.asked = asyncio.ensure_future(question(window, bench_of(window)))  # type: ignore[attr-defined]
        await still(window)

    return arrange


WORKSPACES = (
    Scene("workspaces-menu", file_menu),
    Scene("workspaces-other", other_workspace),
    Scene("workspaces-key", recovery_key, off_the_clipboard),
    Scene("workspaces-copied", copied),
    Scene("workspaces-duplicate", asking(whole.duplicate)),
    Scene("workspaces-put-away", asking(whole.agrees_to_put_away)),
)
