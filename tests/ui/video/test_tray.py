"""What is told about imported files reads the way the window does, whatever the files are called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.ui.video.importing import ImportRun, Outcome
from brova_desktop.ui.video.making import ClipRun
from brova_desktop.ui.video.tray import ImportTray, _Outcomes
from brova_desktop.ui.widgets.controls import Label
from tests.ui.shell.inspection import cut_off

DIRECTIONS = {"en": Qt.LayoutDirection.LeftToRight, "ar": Qt.LayoutDirection.RightToLeft}


@pytest.mark.parametrize("language", list(DIRECTIONS))
@pytest.mark.parametrize("name", ["مقطع.mp4", "clip.mp4"])
def test_a_line_does_not_turn_with_the_name_of_its_file(language: str, name: str, dressed: Callable[..., None]) -> None:
    dressed("light", language)
    lines = _Outcomes()
    lines.fill([Outcome(name, (say("{name} is empty.", name=name),), True)])
    shown = QTextDocument()
    shown.setPlainText(lines.findChildren(Label)[0].text())
    assert shown.firstBlock().textDirection() is DIRECTIONS[language]


def test_a_hundred_variants_leave_room_for_the_library_and_end_together(dressed: Callable[..., None], qtbot: QtBot
                                                                         ) -> None:
    tray = ImportTray()
    qtbot.addWidget(tray)
    cancelled: list[str] = []
    dismissed: list[str] = []
    tray.cancelled.connect(cancelled.append)
    tray.dismissed.connect(dismissed.append)
    runs: dict[JobId, ImportRun | ClipRun] = {
        JobId(f"c{n}"): ClipRun(JobId(f"c{n}"), say("Converting {name} for {place}", name=f"{n}", place="TikTok"))
        for n in range(100)}
    runs[JobId("import")] = ImportRun(JobId("import"))
    tray.show_runs(runs)
    assert tray.minimumSizeHint().height() < 400
    assert set(tray._cards) == {"import", "c0", "c1"} and tray.rest_words.text() == "And 98 more."
    assert tray.rest.isVisibleTo(tray)
    tray.all_.click()
    assert len(cancelled) == 101 and cancelled[-1] == "c0" and not dismissed
    over: dict[JobId, ImportRun | ClipRun] = {job: replace(run, is_over=True) for job, run in runs.items()}
    tray.show_runs(over)
    tray.all_.click()
    assert set(dismissed) == set(runs)
    tray.show_runs(dict(list(over.items())[:2]))
    assert not tray.rest.isVisibleTo(tray)
    tray.show_runs({})
    assert tray._cards == {} and tray.isHidden()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_under_way_is_told_in_whole_words_and_leaves_room(scale: float, dressed: Callable[..., None],
                                                                  qtbot: QtBot) -> None:
    dressed("light", "en", scale)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    above = QWidget()
    above.setMinimumHeight(300)
    tray = ImportTray()
    column.addWidget(above, 1)
    column.addWidget(tray)
    name = "evening-cup-by-the-window-in-the-rain.mp4"
    tray.show_runs({JobId(f"c{n}"): ClipRun(JobId(f"c{n}"), say("{name} for {place}", name=name, place="TikTok"))
                    for n in range(9)})
    page.resize(460, 640)
    page.show()
    for _ in range(4):  # a height that follows the width asks for another turn
        QApplication.sendPostedEvents()
    assert cut_off(page) == []
    assert above.height() >= 300 and page.height() == 640
