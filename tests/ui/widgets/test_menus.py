from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionMenuItem
from pytestqt.qtbot import QtBot

from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.widgets.menus import ActionMenu


def picture(qtbot: QtBot, keys: str, menu: ActionMenu | None = None) -> QImage:
    """A menu of one row with keys."""
    made = menu or ActionMenu()
    qtbot.addWidget(made)
    made.addAction("الإعدادات").setShortcut(QKeySequence(keys))
    return made.grab().toImage()


def written(menu: ActionMenu) -> str:
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, menu.actions()[0])
    return option.text


@pytest.mark.parametrize("keys", ["Ctrl+,", "Ctrl+Shift+[", "+"])
def test_keys_read_from_left_to_right_also_in_arabic(keys: str, qtbot: QtBot, dressed: Callable[..., None]) -> None:
    dressed("light", "ar")
    menu = ActionMenu()
    picture(qtbot, keys, menu)
    assert written(menu) == f"الإعدادات\t\u2068{keys}\u2069"


def test_keys_stay_as_qt_writes_them_where_words_read_from_left_to_right(
        qtbot: QtBot, dressed: Callable[..., None]) -> None:
    dressed("light", "en")
    menu = ActionMenu()
    picture(qtbot, "Ctrl+,", menu)
    assert written(menu) == "الإعدادات\tCtrl+,"


@pytest.mark.parametrize(("scale", "size"), [(1.0, 16), (2.0, 32)])
def test_the_signs_of_a_menu_grow_with_the_text(scale: float, size: int, qtbot: QtBot,
                                               dressed: Callable[..., None]) -> None:
    dressed("light", "en", scale)
    menu = ActionMenu()
    qtbot.addWidget(menu)
    menu.addAction(icon("settings", size=16), "Settings")
    menu.ensurePolished()
    assert menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu) == size


def test_a_menu_inside_a_menu_reads_its_keys_the_same_way(qtbot: QtBot, dressed: Callable[..., None]) -> None:
    dressed("light", "ar")
    menu = ActionMenu()
    qtbot.addWidget(menu)
    inner = menu.below("ملف")
    assert isinstance(inner, ActionMenu)
    assert menu.actions()[0].menu() is inner


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_menu_opens_from_the_leading_edge_of_its_button(language: str, qtbot: QtBot,
                                                          dressed: Callable[..., None]) -> None:
    dressed("light", language)
    button = QPushButton("…")
    qtbot.addWidget(button)
    button.setGeometry(300, 100, 40, 30)
    button.show()
    menu = ActionMenu(button)
    menu.addAction("Settings and more of them")
    menu.open_under(button)
    corner = button.mapToGlobal(QPoint(0, 0))
    assert menu.y() == corner.y() + button.height() - 1
    if language == "en":
        assert menu.x() == corner.x()
    else:
        assert menu.x() + menu.width() == corner.x() + button.width()
    menu.close()
