"""A pane that takes files and assets."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from brova_desktop.ui.reels.timeline.drops import brought


class DropTarget(QWidget):
    """Says what was dropped on it."""

    dropped = Signal(object, object)
    """Asset ids and files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(brought(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        assets, files = brought(event.mimeData())
        if assets or files:
            event.acceptProposedAction()
            self.dropped.emit(assets, files)
