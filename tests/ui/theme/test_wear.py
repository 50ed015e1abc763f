"""Putting a theme on the application."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from brova_desktop.ui.theme.tokens import DARK, LIGHT
from brova_desktop.ui.theme.wear import wear


def test_a_sheet_is_not_set_again_when_only_the_language_changes(dressed: Callable[..., None], qapp: QApplication,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    """It would visit every widget of the window that goes: the longest wait of a change of language."""
    sheets: list[str] = []
    monkeypatch.setattr(QApplication, "setStyle", lambda *_: pytest.fail("the style was set again"))
    monkeypatch.setattr(QApplication, "setStyleSheet", lambda _, words: sheets.append(words))
    wear(qapp, LIGHT)
    assert sheets == []
    wear(qapp, DARK)
    assert len(sheets) == 1
