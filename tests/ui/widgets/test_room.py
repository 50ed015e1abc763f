"""Bars and dialogs where the words need more room than there is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from brova_desktop.domain.words import say
from brova_desktop.services.publishing.views import QueueStatus
from brova_desktop.ui.bridge.dialogs import Asking, Question, fit
from brova_desktop.ui.shell.leaving import Leaving
from brova_desktop.ui.widgets.controls import Button, Elided
from brova_desktop.ui.widgets.panels import TopBar
from tests.ui.shell.inspection import cut_off


def bar_of(qtbot: QtBot) -> tuple[QWidget, TopBar, Button]:
    studio = QWidget()
    bar = TopBar("Where you are", studio)
    for words in ("One view", "Another view", "A third view"):
        bar.middle.addWidget(Button(words))
    last = Button("The main action", kind="primary")
    bar.end.addWidget(last)
    qtbot.addWidget(studio)
    studio.show()
    return studio, bar, last


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_bar_takes_a_second_line_rather_than_cut_a_word(scale: float, qtbot: QtBot,
                                                          dressed: Callable[..., None]) -> None:
    dressed("light", "en", scale)
    studio, bar, last = bar_of(qtbot)
    studio.resize(1700, 200)
    bar.resize(1600, bar.height())
    qtbot.waitUntil(lambda: not bar.is_wrapped)
    high = bar.height()
    bar.resize(round(510 * scale), bar.height())
    qtbot.waitUntil(lambda: bar.is_wrapped and bar.height() > high)
    for button in bar.findChildren(Button):
        assert button.width() >= button.minimumSizeHint().width(), button.text()
        assert bar.rect().contains(button.geometry()), button.text()
    assert last.geometry().top() > bar.title.geometry().top()
    bar.resize(1600, bar.height())
    qtbot.waitUntil(lambda: not bar.is_wrapped and bar.height() == high)


def test_a_dialog_stays_inside_its_window_whatever_size_it_asked_for(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    asked, fixed = QDialog(window), QDialog(window)
    asked.resize(2000, 1600)
    fixed.setFixedSize(1500, 900)
    for dialog in (asked, fixed):
        fit(dialog)
        assert dialog.width() < 1000
        assert dialog.height() < 700
    small = QDialog(window)
    small.resize(300, 200)
    fit(small)
    assert small.size() == QSize(300, 200)


LONG = say("It is closed and leaves the list; nothing of it publishes any more. Its folder stays: {folder}",
           folder="/media/disk/workspaces/Qahwa Box and its friends")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("made", [
    lambda above: Question(above, say("Put this workspace away, with all of its plans?"), LONG, say("Put it away")),
    lambda above: Asking(above, say("New workspace like this one, under another name"), LONG, say("Make it")),
    lambda above: Leaving(above, QueueStatus(None, (), (), waiting=1, scheduled=2, paused=False)),
])
def test_a_question_is_as_high_as_its_words_need(made: Callable[[QWidget], QDialog], scale: float, qtbot: QtBot,
                                                 dressed: Callable[..., None]) -> None:
    dressed("light", "en", scale)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    dialog = made(window)
    fit(dialog)
    dialog.open()
    assert cut_off(dialog) == []
    dialog.close()


def test_a_long_name_is_cut_and_told_whole_by_its_tip(qtbot: QtBot) -> None:
    link = Elided("A very long name of a reel " * 5, kind="link")
    qtbot.addWidget(link)
    link.resize(160, link.sizeHint().height())
    link.show()
    assert link.shown().endswith("…\u2069")
    assert link.toolTip() == "A very long name of a reel " * 5
    assert link.accessibleName() == "A very long name of a reel " * 5
    assert link.text() == "A very long name of a reel " * 5
    link.resize(link.sizeHint())
    assert link.shown() == "A very long name of a reel " * 5
    assert not link.toolTip()
