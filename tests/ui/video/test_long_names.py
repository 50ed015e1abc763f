"""File names have up to 255 letters and titles up to 500, without a space if somebody wants: the window stays."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Progress
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video.clip.page import ClipPage
from brova_desktop.ui.video.importing import ImportRun, Outcome
from brova_desktop.ui.video.tray import ImportTray

NAME = "W" * 255


def test_an_import_of_a_long_name_leaves_the_window_as_wide_as_it_is(bench: Workbench, qtbot: QtBot) -> None:
    tray = ImportTray()
    qtbot.addWidget(tray)
    job = JobId("j")
    told = say("Importing {name}", name=NAME)
    for run in (ImportRun(job, progress=Progress(note=told)),
                ImportRun(job, is_over=True, trouble=told, failed=1, outcomes=(Outcome(NAME, (told,), True),))):
        tray.show_runs({job: run})
        assert tray.minimumSizeHint().width() < 700


def test_a_page_of_a_clip_with_a_long_title_shows_both_ends_of_it_and_says_all(bench: Workbench, qtbot: QtBot) -> None:
    page = ClipPage(bench, lambda *_, **__: None, say("Trim"), f"begin{NAME}end")
    qtbot.addWidget(page)
    state = page.bar.state
    assert page.minimumSizeHint().width() < 700
    shown = state.text().strip("\u2068\u2069")
    assert shown.startswith("begin") and shown.endswith("end") and len(shown) < 100
    assert state.toolTip() == state.accessibleName() == f"begin{NAME}end"
    short = ClipPage(bench, lambda *_, **__: None, say("Trim"), "cup")
    qtbot.addWidget(short)
    assert short.bar.state.text() == "cup" and short.bar.state.toolTip() == ""
