"""Files dropped on the studio from another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from brova_desktop.ui.bridge.luggage import ASSETS_MIME
from brova_desktop.ui.video.tray import DropSign


class FileDrops(QObject):
    """Takes drops on a widget, and shows a sign over a pane of it meanwhile. `dropped` brings paths."""

    dropped = Signal(list)

    def __init__(self, owner: QWidget, pane: QWidget) -> None:
        super().__init__(owner)
        self._pane = pane
        self.sign = DropSign(pane)
        owner.setAcceptDrops(True)
        owner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            return self._entered(event)
        if isinstance(event, QDragMoveEvent):
            event.setAccepted(bool(files_in(event)))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.sign.hide()
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._dropped(event)
        return False

    def _entered(self, event: QDragEnterEvent) -> bool:
        if not files_in(event):
            return False
        event.acceptProposedAction()
        self.sign.setGeometry(self._pane.rect())
        self.sign.show()
        self.sign.raise_()
        return True

    def _dropped(self, event: QDropEvent) -> bool:
        self.sign.hide()
        files = files_in(event)
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)
        return bool(files)


def files_in(event: QDropEvent) -> list[Path]:
    """Files of another program; our own assets are in the library already."""
    mime = event.mimeData()
    if mime.hasFormat(ASSETS_MIME):
        return []
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
