"""Secrets on the clipboard: marked as such for clipboard histories, and gone after a minute if they are still there."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

STAYS_MS = 60_000
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"1",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}
"""What password managers say so that no history keeps it: KDE's Klipper, nspasteboard.org, Windows ("Clipboard
Formats")."""
_NAME = "a secret on the clipboard"


class _Care(QObject):
    """Takes one secret away again; lives at the application, whatever page it was copied from."""

    def __init__(self, secret: str) -> None:
        super().__init__(QGuiApplication.instance())
        self.setObjectName(_NAME)
        self._secret = secret
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.end)
        self.timer.start(STAYS_MS)

    def end(self) -> None:
        board = QGuiApplication.clipboard()
        if board.text() == self._secret:  # what was copied since is none of ours
            board.clear()
        self._secret = ""
        self.timer.stop()
        self.setParent(None)
        self.deleteLater()


def copy_secret(secret: str) -> None:
    """Put it on the clipboard for a minute."""
    clear_secrets()
    content = QMimeData()
    content.setText(secret)
    for kind, value in _MARKS.items():
        content.setData(kind, value)
    QGuiApplication.clipboard().setMimeData(content)
    _Care(secret)


def clear_secrets() -> None:
    """Take what was copied away now: the program ends, or something else is copied."""
    app = QGuiApplication.instance()
    for one in app.findChildren(_Care, _NAME) if app is not None else ():
        one.end()
