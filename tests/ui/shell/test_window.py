"""The frame: going between studios, the menu, the palette, memory between runs."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDoubleSpinBox
from pytest import MonkeyPatch
from pytestqt.qtbot import QtBot

from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.shell.actions import ROWS
from brova_desktop.ui.shell.memory import load_memory, save_memory
from brova_desktop.ui.shell.pages import Shortcuts
from brova_desktop.ui.shell.palette import CommandPalette, Found
from brova_desktop.ui.shell.preferences import Decimal, Preferences
from brova_desktop.ui.shell.searching import Searching
from brova_desktop.ui.shell.studios import STUDIOS
from brova_desktop.ui.shell.window import MainWindow

Do = Callable[[Callable[[], object]], None]


def test_home_is_in_front_first(window: MainWindow) -> None:
    assert window.current is not None
    assert window.current.key == "home"
    assert window.rail.buttons["home"].isChecked()


def test_every_studio_opens_by_its_key(window: MainWindow, do: Do, qtbot: QtBot) -> None:
    for number, entry in enumerate(STUDIOS, 1):
        key = getattr(Qt.Key, f"Key_{number}")
        do(lambda key=key: qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier))
        assert window.current is not None
        assert window.current.key == entry.key


def test_the_window_says_which_workspace_it_is_on(window: MainWindow) -> None:
    assert "Qahwa Box" in window.windowTitle()


def test_closing_asks_first(window: MainWindow, do: Do) -> None:
    asked: list[None] = []
    window.closing.subscribe(asked.append)
    do(window.close)
    assert asked == [None]
    assert window.isVisible()


def test_the_studio_in_front_is_remembered(window: MainWindow, do: Do, tmp_path: Any) -> None:
    last = STUDIOS[-1].key
    do(lambda: window.show_studio(last))
    save_memory(tmp_path / "window.json", window.memory)
    assert load_memory(tmp_path / "window.json")["studio"] == last


def test_a_damaged_memory_is_no_trouble(tmp_path: Any) -> None:
    (tmp_path / "window.json").write_text("{ half", encoding="utf-8")
    assert load_memory(tmp_path / "window.json") == {}


def test_the_palette_finds_an_action_and_does_it(window: MainWindow, do: Do, qtbot: QtBot) -> None:
    do(lambda: qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier))
    palette = window.answers.page
    assert isinstance(palette, CommandPalette)
    do(lambda: qtbot.keyClicks(palette.field, "keyboard"))
    assert palette.found[0].title == "Keyboard shortcuts"
    do(lambda: qtbot.keyClick(palette.field, Qt.Key.Key_Return))
    assert isinstance(window.answers.page, Shortcuts)
    do(window.answers.page.accept)


def test_the_palette_finds_reels_by_name(window: MainWindow, bench: Workbench, do: Do, qtbot: QtBot,
                                          until: Callable[..., None]) -> None:
    from brova_desktop.domain.ids import ItemId
    from brova_desktop.domain.reels.document import empty_reel

    reel = empty_reel(bench.desk.reels.new_id(), ItemId("main"), title="Spring sale")
    bench.reels.add(reel).close()
    do(window.answers.palette)
    palette = window.answers.page
    assert isinstance(palette, CommandPalette)
    do(lambda: qtbot.keyClicks(palette.field, "spring"))
    until(lambda: any(one.title == "Spring sale" for one in palette.found))
    do(palette.reject)


def test_activity_opens_and_closes(window: MainWindow, do: Do) -> None:
    do(window.show_activity)
    assert window.activity is not None
    assert window.activity.isVisible()
    do(window.toggle_activity)
    assert not window.activity.isVisible()


def test_settings_open_at_a_key_and_save_at_once(window: MainWindow, bench: Workbench, do: Do) -> None:
    do(lambda: window.go(Place("settings", "media.proxies")))
    page = window.answers.page
    assert isinstance(page, Preferences)
    box: Any = page.fields["media.proxies"]
    do(lambda: box.setChecked(False))
    assert bench.settings.current.media.proxies is False
    page.search.setText("text size")
    do(lambda: page.search.searched.emit("text size"))
    assert "appearance.text_percent" in page.fields
    do(page.accept)


def test_the_menu_holds_every_action_of_the_shell(window: MainWindow, do: Do) -> None:
    menu = window.full_menu()
    menus = [one.menu() for one in menu.actions() if one.menu() is not None]
    shown = {action.objectName() for below in menus for action in below.actions()}
    assert {row.id for row in ROWS} <= shown
    lined = [below.actions()[at + 1].objectName() for below in menus for at, action in enumerate(below.actions())
             if action.isSeparator()]
    assert lined == [row.id for row in ROWS if row.apart]
    menu.deleteLater()


def test_ids_are_unique_and_no_studio_takes_a_key_of_the_window() -> None:
    groups = {"shell": ROWS, **{one.key: one.rows() for one in STUDIOS}}
    assert [id for id, count in Counter(row.id for rows in groups.values() for row in rows).items() if count > 1] == []
    everywhere = {QKeySequence(key).toString() for row in ROWS for key in row.keys}
    for name, rows in groups.items():
        if name != "shell":
            assert everywhere & {QKeySequence(key).toString() for row in rows for key in row.keys} == set(), name


def test_a_key_means_one_thing_at_a_time(window: MainWindow, bench: Workbench, do: Do,
                                         until: Callable[..., None]) -> None:
    """Of the actions that are possible now no two share a key, in the list of reels as well as in an open one."""
    from brova_desktop.domain.ids import ItemId
    from brova_desktop.domain.reels.document import empty_reel

    for entry in STUDIOS:
        do(lambda key=entry.key: window.show_studio(key))
        assert clashes(window) == [], entry.key
    reel = empty_reel(bench.desk.reels.new_id(), ItemId("main"), title="Spring sale")
    bench.reels.add(reel).close()
    do(lambda: window.go(Place("reels", reel.id)))
    studio: Any = window.current
    until(lambda: studio.editor is not None)
    assert clashes(window) == []


def clashes(window: MainWindow) -> list[str]:
    found = window.current.actions_set if window.current is not None else None
    assert found is not None
    found.refresh()
    keys = Counter(key.toString() for action in found.qt.values() if action.isEnabled() for key in action.shortcuts())
    return [key for key, count in keys.items() if count > 1]


def test_every_key_has_a_meaning_to_qt() -> None:
    for one in (*ROWS, *(row for entry in STUDIOS for row in entry.rows())):
        assert all(QKeySequence(key).toString() for key in one.keys), one.id


def test_the_palette_forgives_a_letter(window: MainWindow, bench: Workbench, do: Do, qtbot: QtBot,
                                       until: Callable[..., None]) -> None:
    from brova_desktop.domain.ids import ItemId
    from brova_desktop.domain.reels.document import empty_reel

    reel = empty_reel(bench.desk.reels.new_id(), ItemId("main"), title="Slow roast")
    bench.reels.add(reel).close()
    do(window.answers.palette)
    palette = window.answers.page
    assert isinstance(palette, CommandPalette)
    for written, meant in (("setings", "Settings"), ("calender", "Calendar"), ("slow rost", "Slow roast")):
        do(palette.field.clear)
        do(lambda written=written: qtbot.keyClicks(palette.field, written))
        until(lambda meant=meant: any(one.title == meant for one in palette.found))
    do(palette.field.clear)
    do(lambda: qtbot.keyClicks(palette.field, "qqqqqqq"))
    until(palette.nothing.isVisible)
    do(palette.reject)


def test_a_palette_that_is_closed_looks_no_further(window: MainWindow, do: Do, qtbot: QtBot, until: Callable[..., None],
                                                   monkeypatch: MonkeyPatch) -> None:
    asked: list[str] = []

    async def slow(_: Searching, text: str) -> list[Found]:
        asked.append(text)
        await asyncio.Event().wait()
        return []

    monkeypatch.setattr(Searching, "_things", slow)
    do(window.answers.palette)
    palette = window.answers.page
    assert isinstance(palette, CommandPalette)
    do(lambda: qtbot.keyClicks(palette.field, "slow"))
    until(lambda: asked == ["slow"])
    do(palette.reject)
    until(lambda: not window.scope.is_running("palette"))


def test_the_palette_says_what_is_not_possible_now(window: MainWindow, do: Do, qtbot: QtBot) -> None:
    do(window.answers.palette)
    palette = window.answers.page
    assert isinstance(palette, CommandPalette)
    do(lambda: qtbot.keyClicks(palette.field, "render"))
    do(palette.run_current)  # there is no reel
    assert "Render" in str(window.notices.history[-1].words[0])


def test_a_setting_that_cannot_be_so_says_why_beside_its_field(window: MainWindow, do: Do) -> None:
    do(lambda: window.go(Place("settings", "services.youtube")))
    page = window.answers.page
    assert isinstance(page, Preferences)
    field: Any = page.fields["services.youtube"]
    do(lambda: field.setText("two\u2028lines"))
    do(field.editingFinished.emit)
    assert field.property("wrong")
    assert page._troubles["services.youtube"].isVisible()
    assert window.notices.shown == ()  # it would lie behind the page
    do(lambda: field.setText(""))
    do(field.editingFinished.emit)
    assert not field.property("wrong")
    do(page.accept)


def test_settings_show_whole_numbers_without_decimals(window: MainWindow, do: Do) -> None:
    do(lambda: window.go(Place("settings", "media.cache_gigabytes")))
    page = window.answers.page
    assert isinstance(page, Preferences)
    spins = [one for one in page.fields.values() if isinstance(one, QDoubleSpinBox)]
    assert spins
    spin = spins[0]
    do(lambda: spin.setValue(20.0))
    assert spin.text() == spin.locale().toString(20)
    do(lambda: spin.setValue(20.5))
    assert spin.text() == spin.locale().toString(20.5)


@pytest.mark.parametrize(("language", "whole", "half"), [("en", "6", "6.5"), ("ar", "٦", "٦٫٥"), ("vi", "6", "6,5")])
def test_a_whole_number_has_no_decimals_in_any_language(language: str, whole: str, half: str, qtbot: QtBot,
                                                        dressed: Callable[..., None]) -> None:
    dressed("light", language)
    spin = Decimal()
    qtbot.addWidget(spin)
    spin.setDecimals(1)
    spin.setValue(6.0)
    assert spin.text() == whole
    spin.setValue(6.5)
    assert spin.text() == half
