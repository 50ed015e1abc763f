"""Everything of the studio has a name and is loaded lazily."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from brova_desktop.domain.ids import ItemId
from tests.ui.reels.conftest import Opened, until

KINDS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSlider, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit,
         QTextEdit)


def nameless(root: QWidget) -> list[str]:
    """Widgets a person can use that a screen reader could not tell."""
    found = []
    for kind in KINDS:
        for widget in root.findChildren(kind):
            deep = isinstance(widget, QScrollBar) or widget.focusPolicy() is Qt.FocusPolicy.NoFocus or _is_part(widget)
            if not deep and not widget.isHidden() and not widget.accessibleName():
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def _is_part(widget: QWidget) -> bool:
    """Whether it belongs to a field that has the name."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractSpinBox | QComboBox | QAbstractItemView | QLineEdit):
            return True
        above = above.parentWidget()
    return False


Selecting = Callable[[Opened], object]
SELECTIONS: dict[str, Selecting] = {
    "nothing": lambda opened: opened.editor.select(()),
    "text": lambda opened: opened.editor.select([ItemId("t")]),
    "clip": lambda opened: opened.editor.select([ItemId("one")]),
    "several": lambda opened: opened.editor.select([ItemId("one"), ItemId("t")]),
    "transition": lambda opened: opened.editor.select_transition(ItemId("one")),
    "caption": lambda opened: opened.editor.add_cue("Hello"),
    "shape": lambda opened: opened.editor.add_progress(),
    "countdown": lambda opened: opened.editor.add_countdown(),
}


@pytest.mark.parametrize("what", SELECTIONS)
def test_every_field_has_a_name(act: Any, opened: Opened, what: str):
    act(SELECTIONS[what], opened)
    assert nameless(opened.page.inspector) == []


@pytest.mark.parametrize("tab", ["media", "text", "music", "look"])
def test_every_tab_of_the_side_panel_has_names(run: Any, act: Any, opened: Opened, tab: str):
    act(opened.page.side.show_tab, tab)
    assert nameless(opened.page.side) == []


def test_bars_player_and_list_have_names(opened: Opened):
    assert nameless(opened.page.bar) == []
    assert nameless(opened.page.player) == []
    assert nameless(opened.studio.list_page) == []


def test_the_tab_key_leads_round_and_out_of_everything(act: Any, opened: Opened):
    """From the preview through all panes and back: no pane keeps the focus."""
    page = opened.page
    page.player.stage.setFocus()
    panes: set[str] = set()

    def press() -> None:
        for _ in range(400):
            focused = opened.studio.focusWidget()
            assert focused is not None
            for name, pane in (("side", page.side), ("player", page.player), ("inspector", page.inspector),
                               ("timeline", page.timeline), ("bar", page.bar)):
                if pane.isAncestorOf(focused) or pane is focused:
                    panes.add(name)
            QTest.keyClick(focused, Qt.Key.Key_Tab)

    act(press)
    assert panes == {"side", "player", "inspector", "timeline", "bar"}


def test_letters_typed_into_a_field_do_not_cut_the_reel(act: Any, opened: Opened):
    before = opened.editor.reel
    search = opened.page.side.media.search
    search.setFocus()
    act(QTest.keyClicks, search, "squib")
    assert search.text() == "squib" and opened.editor.reel is before


def test_a_search_begun_just_before_the_reel_is_closed_looks_nothing_up(
        run: Any, opened: Opened, monkeypatch: pytest.MonkeyPatch):
    """The pause after typing ends when the page has nothing under way any more and its fields are still there."""
    side, close = opened.page.side, opened.page.scope.close
    told: list[str] = []

    async def closed() -> None:
        await close()
        for field in (side.media.search, side.music.search):
            field.searched.emit("squib")
            told.append(field.accessibleName())

    monkeypatch.setattr(opened.page.scope, "close", closed)

    async def closing() -> None:
        await opened.studio.close_reel()
        await until(lambda: len(told) == 2)

    run(closing())


def test_loading_the_studio_brings_nothing_heavy_along():
    heavy = "{'numpy', 'av', 'sqlalchemy', 'PySide6.QtMultimedia', 'openpyxl'}"
    program = f"import sys, brova_desktop.ui.reels.studio; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
