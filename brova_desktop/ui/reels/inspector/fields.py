"""Fields of the inspector. Each says `edited` for a finished change; those that can be dragged also say `dragging`."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QPainter, QPixmap, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSlider,
    QWidget,
)

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.reels.layout import reads_right_to_left
from brova_desktop.ui.bridge.words import isolated
from brova_desktop.ui.theme.tokens import BASE
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.widgets.controls import Button

TYPING_PAUSE_MS = 900


class Number(QDoubleSpinBox):
    """A number with its unit. The wheel scrolls the form unless the field has the focus."""

    edited = Signal(float)

    def __init__(self, name: str, low: float, high: float, *, decimals: int = 0, step: float = 1, unit: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLocale(QLocale.c())  # the digits of times and sizes, which are Latin in every language
        self.setRange(low, high)
        self.setDecimals(decimals)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}" if unit else "")
        self.setKeyboardTracking(False)
        self.setFont(font(BASE, tabular=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(scaled(60))
        self.setGroupSeparatorShown(False)
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        self.valueChanged.connect(self.edited)

    def show_value(self, value: float) -> None:
        """Show it without telling anybody."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Slide(QWidget):
    """A slider with its number. A drag of the handle says `began`, `dragging`..., `ended`."""

    edited = Signal(float)
    began = Signal()
    dragging = Signal(float)
    ended = Signal()

    def __init__(self, name: str, low: float, high: float, *, decimals: int = 0, step: float = 1, unit: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grain = 10**decimals
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.slider = _Quiet(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(name)
        self.slider.setRange(round(low * self._grain), round(high * self._grain))
        self.slider.setSingleStep(round(step * self._grain))
        self.slider.setPageStep(round(step * 10 * self._grain))
        self.number = Number(name, low, high, decimals=decimals, step=step, unit=unit)
        self.number.setFixedWidth(scaled(74))
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.setFocusProxy(self.number)
        self.number.edited.connect(self._typed)
        self.slider.sliderPressed.connect(self.began)
        self.slider.sliderReleased.connect(self.ended)
        self.slider.valueChanged.connect(self._slid)

    def show_value(self, value: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(value * self._grain))
        self.slider.blockSignals(False)
        self.number.show_value(value)

    def _typed(self, value: float) -> None:
        self.show_value(value)
        self.edited.emit(value)

    def _slid(self, value: int) -> None:
        self.number.show_value(value / self._grain)
        if self.slider.isSliderDown():
            self.dragging.emit(value / self._grain)
        else:
            self.edited.emit(value / self._grain)


class _Quiet(QSlider):
    """A slider that leaves the wheel to the form."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Tint(Button):
    """A colour: its swatch and its #code; a press opens the system's colour window beside the form."""

    edited = Signal(object)

    def __init__(self, name: str, *, see_through: bool = True) -> None:
        super().__init__("", self._pick, name=name)
        self._name = name
        self._value = Colour(0, 0, 0)
        self._see_through = see_through
        self._dialog: QColorDialog | None = None
        self.setStyleSheet("text-align: left;")

    def show_value(self, value: Colour) -> None:
        self._value = value
        self.setText("  " + isolated(str(value).upper()))
        self.setIcon(_swatch(value))
        self.setIconSize(QSize(18, 18))
        self.setAccessibleName(f"{self._name}: {value}")

    def _pick(self) -> None:
        dialog = QColorDialog(QColor(self._value.r, self._value.g, self._value.b, self._value.a), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setOption(QColorDialog.ColorDialogOption.ShowAlphaChannel, self._see_through)
        dialog.setWindowTitle(self._name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._picked)
        dialog.open()
        self._dialog = dialog

    def _picked(self, value: QColor) -> None:
        self.edited.emit(Colour(value.red(), value.green(), value.blue(), value.alpha()))


class Switch(QCheckBox):
    """Yes or no."""

    edited = Signal(bool)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setAccessibleName(title)
        self.setFont(font())
        self.clicked.connect(self.edited)

    def show_value(self, value: bool) -> None:
        self.setChecked(value)


class TextBlock(QPlainTextEdit):
    """Some lines of text. What is typed in one go is one change: `began`, `dragging`..., `ended` after a pause."""

    edited = Signal(str)
    began = Signal()
    dragging = Signal(str)
    ended = Signal()

    def __init__(self, name: str, *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFont(font())
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)
        self._typing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.finish)
        self.textChanged.connect(self._typed)

    def show_value(self, value: str) -> None:
        if value != self.toPlainText() and not self._typing:
            self.blockSignals(True)
            self.setPlainText(value)
            self.blockSignals(False)
        self._turn()

    def finish(self) -> None:
        """What was typed so far is a change of its own."""
        self._pause.stop()
        if self._typing:
            self._typing = False
            self.ended.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finish()

    def _typed(self) -> None:
        if not self._typing:
            self._typing = True
            self.began.emit()
        self._pause.start()
        self._turn()
        self.dragging.emit(self.toPlainText())

    def _turn(self) -> None:
        option = QTextOption(self.document().defaultTextOption())
        right = reads_right_to_left(self.toPlainText())
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        option.setAlignment((Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
                            | Qt.AlignmentFlag.AlignAbsolute)
        if option.textDirection() is not self.document().defaultTextOption().textDirection():
            self.blockSignals(True)
            self.document().setDefaultTextOption(option)
            self.blockSignals(False)


def _swatch(value: Colour) -> QIcon:
    picture = QPixmap(36, 36)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour("edge"))
        painter.setBrush(QColor(value.r, value.g, value.b, value.a))
        painter.drawRoundedRect(1, 1, 34, 34, 8, 8)
    return QIcon(picture)


