"""Fields in the product's look."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from brova_desktop.ui.theme.type import set_type
from brova_desktop.ui.widgets.inputs import INSET, Choice, SearchField, inset


def test_a_search_can_be_emptied_with_its_cross(qtbot: QtBot) -> None:
    field = SearchField("Search posts")
    qtbot.addWidget(field)
    field.show()
    cross = field.findChild(QToolButton)
    assert cross is not None and not cross.isVisible()
    field.setText("coffee")
    assert cross.isVisible()
    with qtbot.waitSignal(field.searched) as told:
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert told.args == [""]
    assert not cross.isVisible()


def test_the_signs_of_a_search_grow_with_the_text(qtbot: QtBot) -> None:
    sizes = []
    for scale in (1.0, 2.0):
        set_type(scale, arabic_first=False)
        try:
            field = SearchField("Search posts")
        finally:
            set_type(1.0, arabic_first=False)
        qtbot.addWidget(field)
        cross = field.findChild(QToolButton)
        assert cross is not None
        sizes.append(cross.iconSize().width())
    assert sizes == [16, 32]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_choice_ends_with_dots_where_it_has_no_room(language: str, qtbot: QtBot,
                                                      dressed: Callable[..., None]) -> None:
    dressed("light", language)
    field = Choice("Order", [("new", "The newest of all files first")], "new")
    qtbot.addWidget(field)
    field.resize(field.sizeHint())
    field.show()
    assert field.shown() == "The newest of all files first"
    narrow = field.sizeHint().width() * 2 // 3
    field.resize(narrow, field.height())
    assert field.shown().endswith("…")
    assert field.currentText() == "The newest of all files first"
    drawn = field.fontMetrics().horizontalAdvance(field.shown())
    assert narrow // 2 < drawn < narrow
    assert not field.grab().isNull()


def test_a_number_stands_as_far_from_the_edge_as_other_words(qtbot: QtBot) -> None:
    field = QDoubleSpinBox()
    qtbot.addWidget(field)
    inset(field)
    line = field.findChild(QLineEdit)
    assert line is not None
    assert line.textMargins().left() == line.textMargins().right() == INSET


def test_a_choice_that_nobody_made_yet_asks_for_one(qtbot: QtBot) -> None:
    choice = Choice("Who can watch", [("all", "Everyone")])
    qtbot.addWidget(choice)
    choice.resize(200, 32)
    choice.setPlaceholderText("Choose…")
    choice.choose("")
    assert choice.shown() == "Choose…"
    choice.choose("all")
    assert choice.shown() == "Everyone"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("title", ["Last changed", "Name", "آخر تعديل", "Thay đổi gần nhất"])
def test_a_choice_asks_for_as_much_room_as_its_longest_title_needs(title: str, scale: float, language: str,
                                                                  qtbot: QtBot, dressed: Callable[..., None]) -> None:
    dressed("light", language, scale)
    choice = Choice("Sort by", [("key", title)], "key")
    qtbot.addWidget(choice)
    choice.ensurePolished()
    choice.resize(choice.sizeHint())
    assert choice.shown() == title
