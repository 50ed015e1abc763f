"""Buttons and labels in the product's few kinds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QStyle, QToolButton, QWidget

from brova_desktop.ui.bridge.words import reads_from_the_right, shortened
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.theme.tokens import BASE, LARGE, MEDIUM, REGULAR, SMALL, STRONG
from brova_desktop.ui.theme.type import font, scaled

ROLES = {"title": (LARGE, STRONG), "strong": (BASE, STRONG), "body": (BASE, REGULAR), "second": (BASE, REGULAR),
         "hint": (SMALL, REGULAR), "section": (SMALL, STRONG), "ok": (BASE, REGULAR), "warn": (BASE, REGULAR),
         "bad": (BASE, REGULAR), "accent": (BASE, MEDIUM)}  # fmt: skip
"""What a text is, and the size and weight that say so."""
LINE_END = "\u2028"
"""What ends a line inside a paragraph."""


class Button(QPushButton):
    """A push button: ``plain``, ``primary`` (one a screen), ``quiet``, ``danger``, ``link``."""

    def __init__(self, text: str, press: Callable[[], object] | None = None, *, kind: str = "plain",
                 icon_name: str = "", name: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(f" {text}" if icon_name else text, parent)  # a little room beside the icon
        self.setProperty("kind", kind)
        self.setFont(font(BASE, MEDIUM))
        self.setAccessibleName(name or text)
        self.setToolTip(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon_name:
            self.setIcon(icon(icon_name, "on_accent" if kind == "primary" else "text2", size=16))
            self.setIconSize(QSize(scaled(16), scaled(16)))
        if press is not None:
            self.clicked.connect(lambda: press())


class Elided(Button):
    """A button with words of any length: what does not fit is cut, and the tool tip says all of it."""

    LEAST, ROOM = 80, 8

    def __init__(self, text: str, press: Callable[[], object] | None = None, *, kind: str = "plain",
                 name: str = "") -> None:
        self._whole = text
        super().__init__(text, press, kind=kind, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """All of the words."""
        return self._whole

    def setText(self, text: str) -> None:
        self._whole = text
        self.updateGeometry()
        self._show()

    def shown(self) -> str:
        """As much of the words as can be seen."""
        return super().text()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + self.ROOM, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(scaled(self.LEAST), self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        short = shortened(self._whole, self.fontMetrics(), self.width() - self.ROOM + 2)
        if short != self.shown():
            super().setText(short)
        self.setToolTip("" if short == self._whole else self._whole)


class IconButton(QToolButton):
    """A button with a picture only; `name` is what a screen reader says and the tool tip shows."""

    def __init__(self, icon_name: str, name: str, press: Callable[[], object] | None = None, *, kind: str = "quiet",
                 checkable: bool = False, mirrored: bool = False, size: int = 18,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setIcon(icon(icon_name, size=size, mirrored=mirrored))
        self.setIconSize(QSize(scaled(size), scaled(size)))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if press is not None:
            self.clicked.connect(lambda: press())


class Label(QLabel):
    """A text of a role (see `ROLES`). Never reads its text as HTML, unless `rich` says that we wrote it."""

    def __init__(self, text: str = "", role: str = "body", *, wrap: bool = False, rich: bool = False,
                 selectable: bool = False, tabular: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._tabular = tabular
        # Qt aligns a text by its own direction; a column of labels stands at the window's leading side.
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
                          | (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft))
        self.set_role(role)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)  # a fresh policy has forgotten that the height depends on the width
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt moves wrapped lines that read from right to left by the blank at their end, and cuts what is over."""
        text = self.text()
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if (not self.wordWrap() or self.textFormat() is not Qt.TextFormat.PlainText or selectable
                or not reads_from_the_right(text)):
            super().paintEvent(event)
            return
        QFrame.paintEvent(self, event)
        room = self.contentsRect()
        lines = wrapped(text, self.font(), room.width(), self.alignment())
        high = round(lines.boundingRect().height())
        place = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, self.alignment(), QSize(room.width(), high), room)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            lines.draw(painter, QPointF(place.topLeft()))

    def set_role(self, role: str) -> None:
        """Show the text as something else."""
        size, weight = ROLES[role]
        self.setFont(font(size, weight, tabular=self._tabular))
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)


def wrapped(text: str, face: QFont, width: int, alignment: Qt.AlignmentFlag) -> QTextLayout:
    """Words that read from right to left, in lines of a width in px, as high as a label lays them."""
    option = QTextOption(alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text.replace("\n", LINE_END), face)
    layout.setTextOption(option)
    layout.beginLayout()
    top, leading = 0.0, QFontMetricsF(face).leading()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height() + leading
    layout.endLayout()
    return layout


class Line(QFrame):
    """A separator one pixel wide."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "line")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
