"""How the preview is painted around its picture.

Lines over a picture are dark and light at once, to be seen on both.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from math import hypot

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF

from brova_desktop.domain.reels.safe_zones import Frame
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.ui.reels.posing import Guide
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour

ROUND = 8
SHADE, SHINE = QColor(0, 0, 0, 150), QColor(255, 255, 255, 220)
"""Over content of any colour; not of the theme."""


def ground(painter: QPainter, room: QRectF, page: QRectF, image: QImage | None) -> None:
    """The darkest surface and the picture on it."""
    painter.fillRect(room, colour("bg"))
    if image is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(page, ROUND, ROUND)
        return
    painter.drawImage(page.toRect(), image)  # between pixels of the screen it takes three times as long


def zone(painter: QPainter, page: QRectF, free: Frame, name: str, named: list[QRectF]) -> None:
    """What a platform covers, shaded, with its name, which joins those that stand there already: below each other."""
    inner = QRectF(_point(page, free.left, free.top), _point(page, free.right, free.bottom)).toRect()
    painter.save()
    for side in _sides(inner):  # filled: a dashed pen takes ten times as long, and this is painted with each frame
        painter.fillRect(side, QColor(0, 0, 0, 90))
        painter.fillRect(side, _dashes())
    painter.setFont(font(SMALL, MEDIUM))
    place = QRectF(inner.left() + 4, inner.top() + 3, max(inner.width() - 8, 0), scaled(16))
    for one in sorted(named, key=QRectF.top):
        if place.intersects(one):
            place.moveTop(one.bottom())
    named.append(place)
    _shadowed(painter, place, painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(place.width())))
    painter.restore()


def _sides(box: QRect) -> tuple[QRect, QRect, QRect, QRect]:
    """The edges of a box, a pixel wide."""
    left, top, wide, high = box.left(), box.top(), box.width(), box.height()
    return (QRect(left, top, wide, 1), QRect(left, top + high, wide, 1), QRect(left, top, 1, high),
            QRect(left + wide, top, 1, high))


@lru_cache(maxsize=1)
def _dashes() -> QBrush:
    """Four pixels of light, four of nothing, across and down."""
    tile = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    for x, y in product(range(8), repeat=2):
        if (x + y) % 8 < 4:
            tile.setPixelColor(x, y, SHINE)
    return QBrush(tile)


def title_grid(painter: QPainter, page: QRectF) -> None:
    """Thirds, and the inner nine tenths."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shade, width in ((SHADE, 2.0), (SHINE, 1.0)):
        painter.setPen(QPen(shade, width))
        for part in (1, 2):
            x, y = page.left() + page.width() * part / 3, page.top() + page.height() * part / 3
            painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()))
            painter.drawLine(QPointF(page.left(), y), QPointF(page.right(), y))
        painter.drawRect(page.adjusted(page.width() / 20, page.height() / 20, -page.width() / 20, -page.height() / 20))
    painter.restore()


def guides(painter: QPainter, page: QRectF, lines: Sequence[Guide]) -> None:
    painter.setPen(QPen(colour("playhead"), 1.4))
    for line in lines:
        if line.upright:
            x = _point(page, line.at, 0).x()
            painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()))
        else:
            y = _point(page, 0, line.at).y()
            painter.drawLine(QPointF(page.left(), y), QPointF(page.right(), y))


def outline(painter: QPainter, corners: Sequence[QPointF]) -> None:
    """A box around what is selected."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    polygon = QPolygonF([*corners, corners[0]])
    painter.setPen(QPen(SHADE, 3.2))
    painter.drawPolyline(polygon)
    painter.setPen(QPen(colour("accent"), 1.6))
    painter.drawPolyline(polygon)


def handles(painter: QPainter, corners: Sequence[QPointF], stick: tuple[QPointF, QPointF], size: int) -> None:
    """What scales (at the corners) and what turns (at the end of the stick)."""
    painter.setPen(QPen(colour("accent"), 1.6))
    painter.drawLine(*stick)
    painter.setBrush(SHINE)
    painter.drawEllipse(stick[1], size / 2, size / 2)
    painter.setBrush(QColor(255, 255, 255))
    for corner in corners:
        painter.drawRoundedRect(QRectF(corner.x() - size / 2, corner.y() - size / 2, size, size), 2, 2)


def other_frame(painter: QPainter, corners: Sequence[QPointF]) -> None:
    """The frame of a motion that is not in hand."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    polygon = QPolygonF([*corners, corners[0]])
    painter.setPen(QPen(SHADE, 2.4))
    painter.drawPolyline(polygon)
    pen = QPen(SHINE, 1.4, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.drawPolyline(polygon)


def way(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """From where to where a picture travels."""
    painter.setPen(QPen(SHADE, 3.0))
    painter.drawLine(start, end)
    painter.setPen(QPen(SHINE, 1.4))
    painter.drawLine(start, end)
    painter.setBrush(SHINE)
    painter.drawEllipse(start, 2.5, 2.5)
    painter.drawEllipse(end, 4.0, 4.0)


def frame_tags(page: QRectF) -> tuple[tuple[bool, QRectF], tuple[bool, QRectF]]:
    """Where the tags of the two frames of a motion stand: (is the end, box), at the foot of the picture."""
    width, height = float(scaled(64)), float(scaled(24))
    top = page.bottom() - height - 10
    left = page.center().x() - width
    return (False, QRectF(left, top, width, height)), (True, QRectF(left + width, top, width, height))


def paint_frame_tags(painter: QPainter, page: QRectF, words: tuple[str, str], *, end: bool) -> None:
    """Start and end, the one in hand filled."""
    painter.setFont(font(SMALL, MEDIUM))
    (_, first), (_, second) = frame_tags(page)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("raised"))
    painter.drawRoundedRect(first.united(second), ROUND, ROUND)
    for (is_end, box), text in zip(frame_tags(page), words, strict=True):
        chosen = is_end is end
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), ROUND - 2, ROUND - 2)
        painter.setPen(colour("on_accent" if chosen else "text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def knob(corners: Sequence[QPointF], stick: int) -> QPointF:
    """Where a turning handle stands: outside the middle of the upper edge."""
    top, bottom = (corners[0] + corners[1]) / 2, (corners[2] + corners[3]) / 2
    away = top - bottom
    length = max(hypot(away.x(), away.y()), 1.0)
    return top + away * (stick / length)


def label(painter: QPainter, at: QPointF, text: str) -> None:
    """A small value beside what is being dragged."""
    painter.setFont(font(SMALL, MEDIUM, tabular=True))
    place = QRectF(at.x(), at.y() + 8, scaled(56), scaled(20))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("raised"))
    painter.drawRoundedRect(place, 4, 4)
    painter.setPen(colour("text"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def sentence(painter: QPainter, page: QRectF, text: str, tint: str = "bad") -> None:
    """Why there is no picture."""
    painter.setFont(font(BASE))
    room = QRectF(page.left() + 12, page.center().y() - 60, max(page.width() - 24, 40), 120)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("surface"))
    painter.drawRoundedRect(room, ROUND, ROUND)
    painter.setPen(colour(tint))
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    painter.drawText(room.adjusted(8, 8, -8, -8), flags, text)


def focus(painter: QPainter, page: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("focus"), 2))
    painter.drawRoundedRect(page.adjusted(-3, -3, 3, 3), 4, 4)


def _point(page: QRectF, x: float, y: float) -> QPointF:
    return QPointF(page.left() + page.width() * x / WHOLE, page.top() + page.height() * y / WHOLE)


def _shadowed(painter: QPainter, place: QRectF, text: str) -> None:
    flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    painter.setPen(SHADE)
    painter.drawText(place.translated(1, 1), flags, text)
    painter.setPen(SHINE)
    painter.drawText(place, flags, text)
