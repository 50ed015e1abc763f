"""A secret does not stay on the clipboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from brova_desktop.domain.words import say
from brova_desktop.ports.vault import Secret
from brova_desktop.ui.bridge import clipboard
from brova_desktop.ui.bridge.clipboard import clear_secrets, copy_secret
from brova_desktop.ui.shell.recovery import RecoveryPage


@pytest.fixture
def board(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(clipboard, "STAYS_MS", 30)
    yield
    clear_secrets()
    QGuiApplication.clipboard().clear()


def test_it_is_taken_away_again(board: None, qtbot: QtBot) -> None:
    copy_secret("7Q2M-AAAA")
    assert QGuiApplication.clipboard().text() == "7Q2M-AAAA"
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "", timeout=20_000)


def test_what_was_copied_since_stays(board: None, qapp: QApplication, qtbot: QtBot) -> None:
    copy_secret("7Q2M-AAAA")
    QGuiApplication.clipboard().setText("a caption")
    qtbot.waitUntil(lambda: not qapp.findChildren(clipboard._Care), timeout=20_000)
    assert QGuiApplication.clipboard().text() == "a caption"


def test_the_end_of_the_program_takes_it_away_at_once(qapp: QApplication) -> None:
    copy_secret("7Q2M-AAAA")
    clear_secrets()
    assert QGuiApplication.clipboard().text() == ""


def test_the_page_says_so(board: None, qtbot: QtBot) -> None:
    above = QWidget()
    page = RecoveryPage(above, "Shop", Secret("7Q2M-AAAA"), say("The library is encrypted."))
    assert page.said.isHidden()
    page.copy()
    assert "minute" in page.said.text() and not page.said.isHidden()
    above.deleteLater()
