"""What is told about imported files reads the way the window does, whatever the files are called."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from brova_desktop.domain.words import say
from brova_desktop.ui.video.importing import Outcome
from brova_desktop.ui.video.tray import _Outcomes
from brova_desktop.ui.widgets.controls import Label

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
