"""A rating of nought to five stars, by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from brova_desktop.domain.media.asset import RATING_MAX
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.tokens import RADIUS_SMALL
from brova_desktop.ui.theme.type import eased
from brova_desktop.ui.theme.wear import colour

SIDE, GAP = 18, 6
_STAR = ((0.5, 0.06), (0.64, 0.36), (0.97, 0.4), (0.73, 0.62), (0.79, 0.94), (0.5, 0.78), (0.21, 0.94), (0.27, 0.62),
         (0.03, 0.4), (0.36, 0.36))  # fmt: skip


def star_in(place: QRectF) -> QPolygonF:
    """A star with five points."""
    return QPolygonF([QPointF(place.left() + x * place.width(), place.top() + y * place.height()) for x, y in _STAR])


class Stars(QWidget):
    """Click, arrow keys or digits rate; the star that is on already, Backspace or 0 clear. `rated`: a person did it."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating = 0
        self._hover = 0
        self.setAccessibleName(t("Rating"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_rating(0)

    def rating(self) -> int:
        return self._rating

    def set_rating(self, rating: int) -> None:
        """Show a rating, without telling anybody."""
        self._rating = rating
        self.setAccessibleDescription(t("{count} stars", count=rating))
        self.setToolTip(t("{count} stars", count=rating))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(RATING_MAX * eased(SIDE + GAP) + 8, eased(SIDE) + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._hover or self._rating
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number in range(1, RATING_MAX + 1):
                place = self._place(number)
                star = star_in(QRectF(place))
                painter.setPen(QPen(colour("warn" if number <= shown else "edge"), 1.4))
                painter.setBrush(colour("warn") if number <= shown else Qt.BrushStyle.NoBrush)
                painter.drawPolygon(star)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colour("focus"), 2))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_SMALL, RADIUS_SMALL)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._at(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = 0
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event)
        if number and event.button() is Qt.MouseButton.LeftButton:
            self._rate(0 if number == self._rating else number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._rate(min(RATING_MAX, max(0, self._rating + (1 if key == forward else -1))))
        elif event.text().isdigit() and int(event.text()) <= RATING_MAX:
            self._rate(int(event.text()))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._rate(0)
        else:
            super().keyPressEvent(event)

    def _rate(self, rating: int) -> None:
        if rating != self._rating:
            self.set_rating(rating)
            self.rated.emit(rating)

    def _place(self, number: int) -> QRect:
        side, step = eased(SIDE), eased(SIDE + GAP)
        box = QRect(4 + (number - 1) * step, (self.height() - side) // 2, side, side)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _at(self, event: QMouseEvent) -> int:
        point = event.position().toPoint()
        return next((number for number in range(1, RATING_MAX + 1)
                     if self._place(number).adjusted(-3, -6, 3, 6).contains(point)), 0)
