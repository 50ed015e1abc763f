"""Captions as a list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from brova_desktop.ui.bridge.words import isolated
from brova_desktop.ui.widgets.cue_table import CueTable


@pytest.mark.parametrize("words", ["Small batches, roasted today.", "كل حبّة محمّصة يدويًا."])
def test_words_keep_their_direction_and_are_edited_as_they_are(words: str, qtbot: QtBot,
                                                               dressed: Callable[..., None]) -> None:
    dressed("light", "ar")
    table = CueTable("Captions", ("From", "To", "Words"), "Columns")
    qtbot.addWidget(table)
    table.show_rows([("a", 0, 1, words)])
    cell = table.item(0, 2)
    assert cell is not None
    assert cell.text() == words
    assert table.itemDelegateForColumn(2).displayText(cell.text(), QLocale()) == isolated(words)
