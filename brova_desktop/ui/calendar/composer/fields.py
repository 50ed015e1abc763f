"""Fields for what people write: every paragraph in its own direction, counted as each platform counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from brova_desktop.ui.bridge.words import isolated, locale, number, t
from brova_desktop.ui.calendar.composer.texts import Counter
from brova_desktop.ui.calendar.items import Mark
from brova_desktop.ui.calendar.spelling import apart
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Label, Line
from brova_desktop.ui.widgets.inputs import inset


class TextArea(QPlainTextEdit):
    """A text of several lines; `typed` hears it, `left` when somebody went elsewhere. Tab leaves it."""

    def __init__(self, name: str, hint: str, typed: Callable[[str], object], left: Callable[[], object], *,
                 lines: int = 5) -> None:
        super().__init__()
        self._typed, self._left, self._lines = typed, left, lines
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setUndoRedoEnabled(False)  # the post's own undo takes whole steps back
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + scaled(20))
        self.textChanged.connect(self._told)
        self._showing = False

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), self.height())

    def show_text(self, text: str) -> None:
        """Show a text that came from elsewhere; the cursor stays when it is the same."""
        if text == self.toPlainText():
            return
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (
                Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._left()

    def _told(self) -> None:
        if not self._showing:
            self._typed(self.toPlainText())


class TextLine(QLineEdit):
    """A text of one line, in the direction of what is written."""

    def __init__(self, name: str, hint: str, typed: Callable[[str], object], left: Callable[[], object]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textEdited.connect(typed)
        self.editingFinished.connect(left)
        self._name = name

    def show_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y):
            event.ignore()
            return
        super().keyPressEvent(event)


class Counters(QWidget):
    """How much room is left, platform by platform."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: object = None

    def show_counters(self, counters: Sequence[Counter], marks: dict[str, Mark]) -> None:
        if (tuple(counters), len(marks)) == self._shown:
            return
        self._shown = (tuple(counters), len(marks))
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in counters:
            self._column.addWidget(self._row(one, marks))

    def _row(self, one: Counter, marks: dict[str, Mark]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        mark = marks.get(one.platform)
        row.addWidget(Label(mark.name if mark is not None else one.platform, "second"))
        row.addStretch(1)
        label = Label(counter_text(one), "bad" if one.is_over else "warn" if one.is_near else "body", tabular=True)
        row.addWidget(label)
        column.addLayout(row)
        column.addWidget(Line())
        return made


def counter_text(one: Counter) -> str:
    """The room in words, so that no direction can turn it round; too much carries a sign."""
    sign = "! " if one.is_over else ""
    used, most = number(one.used), number(one.most)
    if one.field == "title":
        text = t("title {used} of {most}", used=isolated(used), most=isolated(most))
    elif one.field == "tags":
        text = t("tags {used} of {most}", used=isolated(used), most=isolated(most))
    else:
        text = t("{used} of {most}", used=isolated(used), most=isolated(most))
    if one.hashtags_most is not None and one.field == "caption":
        text = apart(text, t("{used} of {most} #", used=number(one.hashtags), most=number(one.hashtags_most)))
    return sign + text


def narrow(field: QComboBox) -> None:
    """A choice is as wide as its place, whatever its longest words are."""
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(6)


def in_order(field: QDateTimeEdit, pattern: str) -> None:
    """A date or time in the window's language, its parts in the order of `pattern`.

    Qt turns the parts round when a mirrored field is given its pattern: 18:30 would be shown as 30:18.
    """
    field.setLocale(locale())
    mirrored = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setDisplayFormat(pattern)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    field.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    if not field.calendarPopup():  # `NoButtons` would leave the text no room under a style sheet
        inset(field)
        field.setStyleSheet("QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }"
                            "QTimeEdit::up-arrow, QTimeEdit::down-arrow { image: none; width: 0; height: 0; }")
