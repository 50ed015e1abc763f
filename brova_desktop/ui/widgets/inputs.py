"""Fields in the product's look: search, choice of a few, choice of many, switch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from brova_desktop.ui.theme.icons import icon, pixmap
from brova_desktop.ui.theme.tokens import BASE, MEDIUM
from brova_desktop.ui.theme.type import font, scaled

TYPING_PAUSE_MS = 120
GLASS = 16
INSET = 8
"""Pixels between a field's edge and its words."""


class SearchField(QLineEdit):
    """Search as you type: `searched` comes a moment after the last key, at once on Return."""

    searched = Signal(str)

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._glass = pixmap("search", "text3", size=scaled(GLASS), scale=2.0)
        self._cross = QToolButton(self)  # Qt's own would stay small beside large text
        self._cross.setIcon(icon("x", "text3", size=GLASS))
        self._cross.setIconSize(QSize(scaled(GLASS), scaled(GLASS)))
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setAccessibleName(hint)
        self._cross.clicked.connect(self.clear)
        self._cross.hide()
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda _: self._pause.start())
        self.returnPressed.connect(self._now)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = scaled(GLASS)
        place = self.style().visualRect(self.layoutDirection(), self.rect(),
                                        QRect(INSET, (self.height() - side) // 2, side, side))
        with QPainter(self) as painter:
            painter.drawPixmap(place.topLeft(), self._glass)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = scaled(GLASS) + INSET
        is_leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room - INSET // 2, 0, room - INSET // 2, 0)
        at = INSET // 2 if is_leftwards else self.width() - room - INSET // 2
        self._cross.setGeometry(at, 0, room, self.height())

    def _now(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text())


class Segments(QWidget):
    """A few choices side by side, one of them on. `chosen` brings its key."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], current: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._keys: dict[str, QPushButton] = {}
        for key, title in choices:
            button = QPushButton(title)
            button.setCheckable(True)
            button.setFont(font(BASE, MEDIUM))
            button.setProperty("kind", "quiet")
            button.setAccessibleName(f"{name}: {title}")
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._keys[key] = button
            row.addWidget(button)
        self.choose(current or (choices[0][0] if choices else ""))

    def choose(self, key: str) -> None:
        """Show a choice as the one that is on, without telling anybody."""
        if key in self._keys:
            self._keys[key].setChecked(True)

    def current(self) -> str:
        return next((key for key, button in self._keys.items() if button.isChecked()), "")


def grounded(completer: QCompleter) -> None:
    """Its list opens over other words: it gets a ground of its own, which lists inside a page do not have."""
    popup = completer.popup()
    if popup is not None:  # there is none only where completions stand in the line
        popup.setProperty("part", "popup")


class Choice(QComboBox):
    """One of many; `picked` brings the key when a person (not the program) chose."""

    picked = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]] = (), current: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.set_choices(choices, current)
        self.activated.connect(lambda _: self.picked.emit(self.current()))

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str = "") -> None:
        """Offer these; nothing is told."""
        self.blockSignals(True)
        self.clear()
        for key, title in choices:
            self.addItem(title, key)
        self.blockSignals(False)
        self.choose(current)

    def choose(self, key: str) -> None:
        """Show this one, without telling anybody; an unknown key shows none."""
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(key))
        self.blockSignals(False)

    def current(self) -> str:
        return str(self.currentData() or "")

    def sizeHint(self) -> QSize:
        """With room for the longest title: Qt's has none for what it rounds and leaves at the edges."""
        return super().sizeHint() + QSize(scaled(4), 0)

    def shown(self) -> str:
        """As much of the chosen title as has room."""
        return self._drawn().currentText

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does it, but a title that has no room ends with dots."""
        option, style = self._drawn(), self.style()
        with QPainter(self) as painter:
            style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            if not self.isEditable():
                style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)

    def _drawn(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option,
                                           QStyle.SubControl.SC_ComboBoxEditField, self).width() - 2
        if not option.currentIcon.isNull():
            room -= self.iconSize().width() + 4
        text = option.currentText
        if self.currentIndex() < 0 and self.placeholderText():  # Qt does this in what paintEvent replaces
            text = self.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        return option

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a form scrolls the form; a choice is not changed by accident."""
        event.ignore()


def inset(field: QAbstractSpinBox) -> None:
    """The words as far from the edge as in other fields: a style sheet's padding does not reach into spin boxes."""
    line = field.findChild(QLineEdit)
    if line is not None:
        line.setTextMargins(INSET, 0, INSET, 0)


def on_escape(widget: QWidget, leave: Callable[[], object]) -> None:
    """Call `leave` when Escape is pressed inside the widget."""
    action = QAction(widget)
    action.setShortcut(Qt.Key.Key_Escape)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda: leave())
    widget.addAction(action)
