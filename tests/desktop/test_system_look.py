"""The window follows the colours of the system while it is open."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from brova_desktop import assembly
from brova_desktop.desktop import look
from brova_desktop.desktop.life import Life, Wish
from brova_desktop.desktop.look import look_of
from brova_desktop.desktop.system_look import NO_ACCENT, SystemLook, system_accent
from brova_desktop.settings.schema import Settings
from brova_desktop.ui.bridge.studio import Studio
from brova_desktop.ui.theme.wear import worn
from tests.desktop.test_life import until


class System:
    """What the system says; Qt's own offscreen one has no opinion."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_dark = False
        self.accent = ""
        monkeypatch.setattr(look, "wants_dark", lambda: self.is_dark)
        monkeypatch.setattr(look, "system_accent", lambda: self.accent)

    def turns(self, *, dark: bool) -> None:
        self.is_dark = dark
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    return System(monkeypatch)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    root = tmp_path / "workspace"
    assembly.workspaces().create_now(root, "Qahwa Box", sandbox=True)
    return root


@pytest.fixture
def own_palette(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    yield
    qapp.setPalette(before)


def test_a_window_that_follows_the_system_changes_with_it(workspace: Path, run: Any, dressed: Callable[..., None],
                                                        qapp: QApplication, system: System) -> None:
    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        first, bench = life.window, life.bench
        assert bench is not None and worn().name == "light"
        life.window.show_studio("calendar")
        system.turns(dark=True)
        await until(lambda: life.window is not first and life.window.current is not None)
        assert (worn().name, life.window.current_key) == ("dark", "calendar")
        assert life.bench is bench  # what runs goes on
        second = life.window
        bench.settings.set("appearance.theme", "light")
        await until(lambda: life.window is not second and life.window.current is not None)
        third = life.window
        system.turns(dark=False)
        system.turns(dark=True)
        await asyncio.sleep(0.05)
        assert life.window is third  # who chose light has light
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def test_a_question_that_is_open_is_answered_before_the_window_changes(
        workspace: Path, run: Any, dressed: Callable[..., None], qapp: QApplication, system: System) -> None:
    from brova_desktop.ui.bridge.dialogs import Asking

    def asking(life: Life) -> Asking | None:
        return next((one for one in life.window.findChildren(Asking) if one.isVisible()), None)

    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        first = life.window
        life.window.answers.wanting.emit("rename")
        await until(lambda: asking(life) is not None)
        page = asking(life)
        assert page is not None
        page.field.setText("Half a na")
        system.turns(dark=True)
        for _ in range(5):
            await asyncio.sleep(0)
        assert life.window is first and asking(life) is page
        assert page.field.text() == "Half a na"
        page.reject()
        await until(lambda: life.window is not first and life.window.current is not None)
        assert worn().name == "dark"
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


@pytest.mark.parametrize("by_hand", [False, True])
def test_what_holds_a_studio_ends_before_the_window_changes(
        workspace: Path, run: Any, dressed: Callable[..., None], qapp: QApplication, system: System, by_hand: bool,
        monkeypatch: pytest.MonkeyPatch) -> None:
    held, asked = [True], asyncio.Event()

    def is_held(_: Studio) -> bool:
        asked.set()
        return bool(held)

    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        first = life.window
        assert first.current is not None and life.bench is not None
        monkeypatch.setattr(type(first.current), "is_held", property(is_held))
        if by_hand:
            life.bench.settings.set("appearance.theme", "dark")
        else:
            system.turns(dark=True)
        await asyncio.wait_for(asked.wait(), 20)
        assert life.window is first and worn().name == "light"
        held.clear()
        await until(lambda: life.window is not first and life.window.current is not None)
        assert worn().name == "dark"
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def test_many_signals_are_one_look(run: Any, qapp: QApplication) -> None:
    async def story() -> None:
        heard: list[int] = []
        listening = SystemLook(lambda: heard.append(1))
        for _ in range(3):
            QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        await until(lambda: heard)
        assert heard == [1]
        listening.close()
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
        await asyncio.sleep(0.01)
        assert heard == [1]

    run(story())


def test_the_accent_is_the_systems_also_once_the_window_is_dressed(dressed: Callable[..., None], qapp: QApplication,
                                                                 own_palette: None) -> None:
    dressed("dark")
    assert system_accent() == ""  # Qt's own blue is nobody's choice
    assert qapp.palette().color(QPalette.ColorRole.Accent).name() in NO_ACCENT
    chosen = qapp.palette()
    chosen.setColor(QPalette.ColorRole.Accent, QColor("#e01b24"))
    qapp.setPalette(chosen)
    assert system_accent() == "#e01b24"


def test_the_accent_of_the_system_is_taken_unless_the_settings_say_otherwise(qapp: QApplication,
                                                                           system: System) -> None:
    from dataclasses import replace

    system.accent = "#e01b24"
    settings = Settings()
    indigo = replace(settings, appearance=replace(settings.appearance, accent="indigo"))
    contrast = replace(settings, appearance=replace(settings.appearance, theme="contrast"))
    red, own, strong = (look_of(one, qapp).theme for one in (settings, indigo, contrast))
    assert red.accent != own.accent
    system.accent = ""
    assert look_of(settings, qapp).theme == own
    assert look_of(contrast, qapp).theme == strong
