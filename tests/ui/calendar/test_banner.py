"""The line of news over the calendar: its words wrap, its buttons are never cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from brova_desktop.ui.calendar.banner import Banner
from brova_desktop.ui.widgets.beside import Beside
from brova_desktop.ui.widgets.controls import Button

WORDS = "While you were away: 12 posted, 3 wait for you, 2 connections have to be signed in again."
WIDTHS = (1500, 900, 642, 500, 360)


def shown(qtbot: QtBot) -> tuple[QWidget, Banner]:
    """A banner over a page that takes what is left, as in the calendar."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    banner = Banner("moon")
    banner.words.setText(WORDS)
    for title in ("Show", "Publish now", "Skip them", "Close"):
        banner.add(title, lambda: None)
    column.addWidget(banner)
    column.addWidget(QWidget(), 1)
    page.show()
    return page, banner


def edge(banner: Banner) -> QRect:
    """Where the words are."""
    return banner.words.rect().translated(banner.words.mapTo(banner, QPoint(0, 0)))


def settle(page: QWidget, width: int) -> None:
    page.resize(width, 700)
    for _ in range(4):  # a layout that changes its mind asks for another turn
        QApplication.sendPostedEvents()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_words_wrap_and_buttons_go_below_rather_than_be_cut(scale: float, language: str, qtbot: QtBot,
                                                           dressed: Callable[..., None]) -> None:
    dressed("light", language, scale)
    page, banner = shown(qtbot)
    for width in WIDTHS:
        settle(page, width)
        inside = banner.rect()
        for button in banner.findChildren(Button):
            assert button.width() >= button.sizeHint().width(), (width, button.text())
            at = button.rect().translated(button.mapTo(banner, button.rect().topLeft()))
            assert inside.contains(at), (width, button.text(), at, inside)
        words = banner.words
        assert words.height() >= words.heightForWidth(words.width()), width
        assert words.width() >= min(banner.findChild(Beside).least_words(), width * 3 // 4), width


def test_buttons_stand_beside_the_words_again_when_there_is_room(qtbot: QtBot, dressed: Callable[..., None]) -> None:
    dressed("light", "en", 1.0)
    page, banner = shown(qtbot)
    settle(page, 1500)
    first = banner.findChildren(Button)[0]
    flat = banner.height()
    assert first.mapTo(banner, first.rect().topLeft()).x() > edge(banner).right()
    settle(page, 360)
    assert first.mapTo(banner, first.rect().topLeft()).y() > edge(banner).bottom()
    assert banner.height() > flat
    settle(page, 1500)
    assert banner.height() == flat


def test_a_hidden_button_takes_no_room(qtbot: QtBot, dressed: Callable[..., None]) -> None:
    dressed("light", "en", 1.0)
    page, banner = shown(qtbot)
    settle(page, 560)
    first, *_ = buttons = banner.findChildren(Button)
    assert first.mapTo(banner, first.rect().topLeft()).y() > edge(banner).bottom()
    for button in buttons[1:3]:
        button.hide()
    settle(page, 560)
    assert first.mapTo(banner, first.rect().topLeft()).x() > edge(banner).right()
