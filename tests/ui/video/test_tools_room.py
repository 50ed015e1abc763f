from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from brova_desktop.ui.video.narrowing import Tools


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 300)
    return made


def tools_of(window: QWidget, width: int) -> Tools:
    """The line with so many pixels."""
    tools = Tools()
    tools.setParent(window)
    tools.setGeometry(0, 0, width, 200)
    window.show()
    layout = tools.layout()
    assert layout is not None
    layout.activate()
    return tools


@pytest.mark.parametrize("language", ["en", "ar", "vi"])
@pytest.mark.parametrize("width", [430, 490, 600, 900])
def test_the_filters_are_never_cut_however_little_room_there_is(width: int, language: str, dressed: Callable[..., None],
                                                              window: QWidget) -> None:
    dressed("light", language, 2.0)
    tools = tools_of(window, width)
    assert tools.filters.width() >= tools.filters.minimumSizeHint().width()
    for widget in (tools.filters, tools.order, tools.as_grid, tools.as_rows):
        assert tools.rect().contains(widget.geometry())
    assert tools.filters.accessibleName()
    assert tools.filters.text() or tools.filters.toolTip() == tools.filters.accessibleName()


def test_the_words_of_the_filters_come_back_with_the_room(dressed: Callable[..., None], window: QWidget) -> None:
    dressed("light", "ar", 2.0)
    tools = tools_of(window, 430)
    assert not tools.filters.text()
    tools.resize(900, 200)
    assert tools.filters.text().strip() == tools.filters.accessibleName() and not tools.filters.toolTip()
