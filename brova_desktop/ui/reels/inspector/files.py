"""A file as a field of the inspector: its name, choosing another one, taking it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.widgets.controls import Button, IconButton


class TableField(QWidget):
    """The colour table of a clip. A file may also be dropped on it."""

    choose_asked = Signal()
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.choose = Button(t("Choose…"), self.choose_asked.emit)
        self.choose.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.remove = IconButton("x", t("Remove the colour table"), self.remove_asked.emit, size=16)
        row.addWidget(self.choose, 1)
        row.addWidget(self.remove)
        self.setFocusProxy(self.choose)
        self.show_name("")

    def show_name(self, name: str) -> None:
        """The file's name; empty when there is none."""
        self.name = name
        self.remove.setVisible(bool(name))
        said = t("Colour table: {name}", name=isolated(name)) if name else t("Choose a colour table (.cube)")
        self.choose.setAccessibleName(said)
        self.choose.setToolTip(said)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.choose.width() - 28, 40)
        metrics = self.choose.fontMetrics()
        shown = isolated(metrics.elidedText(self.name, Qt.TextElideMode.ElideMiddle, room)) if self.name else (
            t("Choose…"))
        if shown != self.choose.text():
            self.choose.setText(shown)
