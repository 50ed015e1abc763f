"""Shapes and progress bars as marks."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from brova_desktop.domain.colour import CLEAR
from brova_desktop.domain.reels.records import ShapeKind
from brova_desktop.domain.reels.sprites import BarSprite, ShapeSprite
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.paint.drawing import Drawing, rounded
from brova_desktop.ports.painter import Page

STAR_POINTS = 5
STAR_INSIDE = 0.382
"""Inner to outer radius at which the edges of a five-pointed star line up (1 / golden ratio squared)."""
HEAD = 3.2
"""How much wider than its shaft the head of an arrow is."""


def shape_drawing(sprite: ShapeSprite, page: Page) -> Drawing:
    """A shape centred on the anchor.

    A line or arrow lies along the width, as thick as its stroke (else as its height allows).
    """
    place = _centred(sprite.width * page.width / WHOLE, sprite.height * page.height / WHOLE)
    stroke = sprite.stroke_width / 10
    drawing = Drawing()
    if sprite.shape in (ShapeKind.LINE, ShapeKind.ARROW):
        natural = place.height() / HEAD if sprite.shape is ShapeKind.ARROW else place.height()
        thick = min(stroke or natural, place.width())
        colour = sprite.stroke if stroke and sprite.stroke != CLEAR else sprite.fill
        drawing.fill(_line(place, thick, sprite.shape is ShapeKind.ARROW), colour)
        return drawing
    path = _closed(sprite.shape, place, sprite.radius / 10)
    drawing.fill(path, sprite.fill)
    drawing.stroke(path, sprite.stroke, stroke, smooth=sprite.shape is ShapeKind.ELLIPSE or sprite.radius > 0)
    return drawing


def bar_drawing(sprite: BarSprite, page: Page) -> Drawing:
    """A progress bar: its back, and the filled part cut to the back's rounded ends."""
    place = _centred(sprite.width * page.width / WHOLE, sprite.height * page.height / WHOLE)
    back = rounded(place, sprite.radius / 10)
    done = place.width() * min(max(sprite.filled, 0), WHOLE) / WHOLE
    left = place.right() - done if sprite.from_right else place.left()
    drawing = Drawing()
    drawing.fill(back, sprite.back)
    if done > 0:
        part = QRectF(left, place.top(), done, place.height())
        drawing.fill(_cut(back, part, whole=done >= place.width()), sprite.fill)
    return drawing


def _cut(back: QPainterPath, part: QRectF, *, whole: bool) -> QPainterPath:
    if whole:
        return back
    window = QPainterPath()
    window.addRect(part)
    return back.intersected(window)


def _centred(width: float, height: float) -> QRectF:
    return QRectF(-width / 2, -height / 2, width, height)


def _closed(kind: ShapeKind, place: QRectF, radius: float) -> QPainterPath:
    if kind is ShapeKind.RECTANGLE:
        return rounded(place, radius)
    path = QPainterPath()
    if kind is ShapeKind.ELLIPSE:
        path.addEllipse(place)
        return path
    corners = _triangle(place) if kind is ShapeKind.TRIANGLE else _star(place)
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def _triangle(place: QRectF) -> list[QPointF]:
    return [QPointF(place.center().x(), place.top()), place.bottomRight(), place.bottomLeft()]


def _star(place: QRectF) -> list[QPointF]:
    corners = []
    for at in range(2 * STAR_POINTS):
        reach = STAR_INSIDE if at % 2 else 1.0
        angle = math.pi * at / STAR_POINTS
        corners.append(QPointF(place.center().x() + place.width() / 2 * reach * math.sin(angle),
                               place.center().y() - place.height() / 2 * reach * math.cos(angle)))
    return corners


def _line(place: QRectF, thick: float, arrow: bool) -> QPainterPath:
    """A bar with round ends along the middle, or an arrow pointing right."""
    half = thick / 2
    if not arrow:
        return rounded(QRectF(place.left(), -half, place.width(), thick), half)
    wide = max(half * HEAD, min(place.height() / 2, 2 * half * HEAD))
    neck = max(place.left(), place.right() - wide * 1.6)
    path = QPainterPath()
    path.addPolygon(QPolygonF([
        QPointF(place.left(), -half), QPointF(neck, -half), QPointF(neck, -wide), QPointF(place.right(), 0.0),
        QPointF(neck, wide), QPointF(neck, half), QPointF(place.left(), half),
    ]))
    path.closeSubpath()
    return path
