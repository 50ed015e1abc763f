"""The ruler: numbers, frame strokes, markers, the marked stretch, the playhead's handle."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from brova_desktop.domain.reels.records import Marker
from brova_desktop.domain.ticks import FrameRate, Span
from brova_desktop.ui.reels.timeline.geometry import Scale, ruling, timecode
from brova_desktop.ui.reels.timeline.painting.look import Look, text_width
from brova_desktop.ui.theme.type import scaled

FLAG = 9
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def paint_ruler(painter: QPainter, scale: Scale, rate: FrameRate, exposed: QRectF, height: int, look: Look) -> None:
    """Strokes and numbers."""
    rules = ruling(scale, rate, room=scaled(76))
    frame = rate.ticks_per_frame
    first = max(rate.frame_at(scale.at(exposed.left() - scaled(80))), 0) // rules.minor * rules.minor
    last = rate.frame_at(scale.at(exposed.right())) + rules.minor
    painter.setFont(look.digits)
    minor = []
    for number in range(first, last + 1, rules.minor):
        x = round(scale.x(number * frame)) + 0.5
        if number % rules.major:
            minor.append(QLineF(x, height - 5, x, height))
            continue
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(QLineF(x, 4, x, height))
        painter.setPen(look.text3)
        painter.drawText(QRectF(x + 5, 0, scaled(90), height - 2), LEFT,
                         timecode(number * frame, rate, frames=rules.frames))
    painter.setPen(QPen(look.edge, 1))
    painter.drawLines(minor)


def paint_beats(painter: QPainter, beats: Sequence[int], scale: Scale, exposed: QRectF, height: int,
                look: Look) -> None:
    """A dot for each beat, unless they would run into each other."""
    low, high = scale.at(exposed.left()), scale.at(exposed.right())
    shown = beats[bisect_left(beats, low):bisect_left(beats, high)]
    if len(shown) > 1 and scale.width(shown[1] - shown[0]) < 6:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent)
    for at in shown:
        painter.drawEllipse(QPointF(scale.x(at), height - 4), 1.6, 1.6)


def paint_range(painter: QPainter, span: Span, scale: Scale, height: int, look: Look) -> None:
    """The marked stretch as a band with brackets at its ends."""
    box = QRectF(scale.x(span.start), 0, scale.width(span.length), height)
    fill = QColor(look.accent)
    fill.setAlpha(56)
    painter.fillRect(box, fill)
    painter.setPen(QPen(look.accent, 2))
    for x, side in ((box.left() + 1, 1), (box.right() - 1, -1)):
        painter.drawPolyline(QPolygonF([QPointF(x + 5 * side, 2), QPointF(x, 2), QPointF(x, height - 2),
                                        QPointF(x + 5 * side, height - 2)]))


def marker_box(marker: Marker, scale: Scale, height: int) -> QRectF:
    """Where a marker's flag is."""
    x = scale.x(marker.at)
    return QRectF(x - 1, height - FLAG - 5, FLAG + 2, FLAG + 5)


def paint_marker(painter: QPainter, marker: Marker, scale: Scale, height: int, look: Look, *, selected: bool) -> None:
    """A flag in the marker's own colour, with its name where it has one."""
    x = scale.x(marker.at)
    mark = marker.colour
    painter.setPen(QPen(look.text if selected else look.ground, 2 if selected else 1))
    painter.setBrush(QColor(mark.r, mark.g, mark.b))
    top = height - FLAG - 4
    painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x + FLAG, top), QPointF(x + FLAG - 3, top + FLAG / 2),
                                   QPointF(x + FLAG, top + FLAG), QPointF(x, top + FLAG)]))
    painter.fillRect(QRectF(x - 0.5, top, 1.5, FLAG + 4), QColor(mark.r, mark.g, mark.b))
    if marker.name:
        wide = min(text_width(marker.name, look.small), 120)
        box = QRectF(x + FLAG + 3, top - 3, wide + 4, FLAG + 6)
        painter.fillRect(box, look.ground)
        painter.setPen(look.text2)
        painter.setFont(look.small)
        painter.drawText(box, LEFT, marker.name[:40])


def paint_handle(painter: QPainter, x: float, height: int, look: Look, *, focused: bool) -> None:
    """The playhead's handle."""
    painter.setPen(QPen(look.text, 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(look.playhead)
    wide, high = 6.5, 12.0
    top = height - high - 1
    painter.drawPolygon(QPolygonF([
        QPointF(x + 0.5 - wide, top), QPointF(x + 0.5 + wide, top), QPointF(x + 0.5 + wide, top + high * 0.55),
        QPointF(x + 0.5, top + high), QPointF(x + 0.5 - wide, top + high * 0.55)]))
    painter.fillRect(QRectF(x - 0.5, height - 2, 2, 2), look.playhead)
