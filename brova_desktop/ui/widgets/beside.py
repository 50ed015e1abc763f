"""Words that wrap, and controls that are never cut: side by side, or in two lines where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Label
from brova_desktop.ui.widgets.fitting import Fitting
from brova_desktop.ui.widgets.flow import Flow


class Beside(Fitting):
    """The words come before the controls, or after them. `turned` tells whether both stand in one line now."""

    LEAST_WORDS = 200
    """Pixels the words keep beside the controls, at 100 % text, unless they need fewer."""
    GAP = 8

    turned = Signal(bool)

    def __init__(self, words: Label, *, words_first: bool = True) -> None:
        super().__init__()
        self.words = words
        self.controls = QWidget()
        self._flow = Flow(self.controls, gap=self.GAP)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(self.GAP)
        for widget in (words, self.controls) if words_first else (self.controls, words):
            self._box.addWidget(widget, 1 if widget is words else 0)
        self.controls.hide()

    def add(self, control: QWidget) -> None:
        self._flow.addWidget(control)
        self.controls.show()

    def least_words(self) -> int:
        """The least width of the words beside the controls."""
        return min(self.words.fontMetrics().horizontalAdvance(self.words.text()), scaled(self.LEAST_WORDS))

    def refit(self) -> None:
        row = self._flow.row_width()
        beside = self.width() - row - self.GAP >= self.least_words()
        self.controls.setMinimumWidth(row if beside else 0)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self.turned.emit(beside)
