"""A line of news over the calendar, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.beside import Beside
from brova_desktop.ui.widgets.controls import Button, Label


class Banner(QWidget):
    """Words that wrap, with buttons beside them, or below where there is no room."""

    def __init__(self, icon_name: str = "info") -> None:
        super().__init__()
        self.setProperty("part", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 8, 6)
        self._row.setSpacing(8)
        self._picture = QLabel()
        self._picture.setPixmap(pixmap(icon_name, "accent", size=scaled(16), scale=2.0))
        self.words = Label("", "body", wrap=True)
        self._beside = Beside(self.words)
        self._beside.turned.connect(self._turned)
        self._row.addWidget(self._picture)
        self._row.addWidget(self._beside, 1)

    def add(self, title: str, press: Callable[[], object], *, kind: str = "plain") -> Button:
        button = Button(title, press, kind=kind)
        self._beside.add(button)
        return button

    def _turned(self, beside: bool) -> None:
        """The picture stays with the words."""
        self._row.setAlignment(self._picture, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop)
