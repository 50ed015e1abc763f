"""A line of news over the calendar, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.flow import Flow


class Banner(QWidget):
    """Words that wrap and buttons that are never cut: beside the words, or below them where there is no room."""

    LEAST_WORDS = 200
    """Pixels the words keep beside the buttons, unless they need fewer."""
    GAP = 8

    def __init__(self, icon_name: str = "info") -> None:
        super().__init__()
        self.setProperty("part", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 8, 6)
        self._row.setSpacing(self.GAP)
        self._picture = QLabel()
        self._picture.setPixmap(pixmap(icon_name, "accent", size=scaled(16), scale=2.0))
        self.words = Label("", "body", wrap=True)
        self._buttons = QWidget()
        self._flow = Flow(self._buttons, gap=self.GAP)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(self.GAP)
        self._box.addWidget(self.words, 1)
        self._box.addWidget(self._buttons)
        self._row.addWidget(self._picture)
        self._row.addLayout(self._box, 1)
        self._buttons.hide()

    def add(self, title: str, press: Callable[[], object], *, kind: str = "plain") -> Button:
        button = Button(title, press, kind=kind)
        self._flow.addWidget(button)
        self._buttons.show()
        return button

    def least_words(self) -> int:
        """The least width of the words beside the buttons."""
        return min(self.words.fontMetrics().horizontalAdvance(self.words.text()), scaled(self.LEAST_WORDS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        margins, row = self._row.contentsMargins(), self._flow.row_width()
        room = self.width() - margins.left() - margins.right() - self._picture.sizeHint().width() - 2 * self.GAP
        beside = room - row >= self.least_words()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._row.setAlignment(self._picture, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop)
        self._buttons.setMinimumWidth(row if beside else 0)
