"""From marks to pixels: a tight premultiplied RGBA raster around the anchor."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.errors import Act, Refused
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.domain.words import say
from brova_desktop.paint.blur import blurred, reach
from brova_desktop.paint.drawing import Bitmap, Drawing, Fill, Mark, Shade, Stroke, Vector, rounded
from brova_desktop.ports.painter import Page, Raster

PAGES_AROUND = 2
"""What lies farther than this many pages from the anchor can hardly be on the page: it is cut off."""
MOST_PIXELS = 48_000_000
NOTHING = Raster(0, 0, 0, 0, b"")


def transform(page: Page, scale: int, rotation: int) -> QTransform:
    """From canvas pixels around the anchor to painted pixels around the anchor."""
    natural = scale / WHOLE
    made = QTransform.fromScale(page.out_width / page.width, page.out_height / page.height)
    return made.rotate(rotation / 100).scale(natural, natural)


def rasterise(drawing: Drawing, page: Page, scale: int, rotation: int) -> Raster:
    """Paint the marks. Raises Refused when the picture would not fit in memory."""
    if scale <= 0 or not drawing.marks:
        return NOTHING
    turn = transform(page, scale, rotation)
    box = _bounds(drawing, turn, page)
    if box.isEmpty():
        return NOTHING
    if box.width() * box.height() > MOST_PIXELS:
        raise Refused(say("This would be {width} x {height} pixels, too many to draw.", width=box.width(),
                          height=box.height()), next_step=say("Make it smaller."), acts=(Act.EDIT,))
    image = _blank(box)
    painter = _painter(image)
    for mark in drawing.marks:
        _draw(painter, mark, turn, box)
    painter.end()
    return _trimmed(image, box)


def _bounds(drawing: Drawing, turn: QTransform, page: Page) -> QRect:
    """Whole pixels that hold every mark, within the pages around."""
    box = QRectF()
    for mark in drawing.marks:
        box = box.united(_reach_of(mark, turn))
    around = QRectF(-PAGES_AROUND * page.out_width, -PAGES_AROUND * page.out_height,
                    2 * PAGES_AROUND * page.out_width, 2 * PAGES_AROUND * page.out_height)
    return box.intersected(around).toAlignedRect()


def _reach_of(mark: Mark, turn: QTransform) -> QRectF:
    match mark:
        case Fill(path=path):
            return turn.mapRect(path.boundingRect()).adjusted(-1, -1, 1, 1)
        case Stroke(path=path, width=width):
            room = width / 2 if mark.smooth else width * 2  # mitred corners stick out
            return turn.mapRect(path.boundingRect().adjusted(-room, -room, room, room)).adjusted(-1, -1, 1, 1)
        case Shade():
            return _shade_box(mark, turn)
        case Bitmap(place=place) | Vector(place=place):
            return turn.mapRect(place).adjusted(-1, -1, 1, 1)


def _shade_box(mark: Shade, turn: QTransform) -> QRectF:
    room = mark.thicker / 2
    box = mark.path.boundingRect().adjusted(-room, -room, room, room).translated(mark.dx, mark.dy)
    spread = reach(mark.blur * _scale_of(turn)) + 1
    return turn.mapRect(box).adjusted(-spread, -spread, spread, spread)


def _scale_of(turn: QTransform) -> float:
    return math.sqrt(abs(turn.determinant()))


def _blank(box: QRect) -> QImage:
    image = QImage(box.width(), box.height(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    return painter


def _draw(painter: QPainter, mark: Mark, turn: QTransform, box: QRect) -> None:
    if isinstance(mark, Shade):
        painter.resetTransform()
        painter.drawImage(QPointF(0, 0), _shade(mark, turn, box))
        return
    placed = turn * QTransform.fromTranslate(-box.left(), -box.top())
    if isinstance(mark, Stroke) and mark.hollow:
        painter.resetTransform()
        painter.drawImage(QPointF(0, 0), _hollow(mark, placed, box))
        return
    painter.setTransform(placed)
    match mark:
        case Fill(path=path, colour=colour):
            painter.fillPath(path, qt_colour(colour))
        case Stroke():
            painter.strokePath(mark.path, _pen(mark.colour, mark.width, smooth=mark.smooth))
        case Bitmap():
            _draw_bitmap(painter, mark)
        case Vector():
            painter.setClipPath(rounded(mark.place, mark.radius))
            mark.picture.render(painter, mark.whole)
            painter.setClipping(False)


def _draw_bitmap(painter: QPainter, mark: Bitmap) -> None:
    """The corners are cut in the picture itself, so that they are smooth however it lies."""
    image = mark.image
    if mark.radius > 0:
        image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        layer = _painter(image)
        layer.scale(image.width() / mark.place.width(), image.height() / mark.place.height())
        layer.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        keep = _blank(QRect(0, 0, image.width(), image.height()))
        cutter = _painter(keep)
        cutter.setTransform(layer.transform())
        cutter.fillPath(rounded(QRectF(0, 0, mark.place.width(), mark.place.height()), mark.radius), QColor(0, 0, 0))
        cutter.end()
        layer.resetTransform()
        layer.drawImage(QPointF(0, 0), keep)
        layer.end()
    painter.drawImage(mark.place, image)


def _hollow(mark: Stroke, placed: QTransform, box: QRect) -> QImage:
    layer = _blank(box)
    painter = _painter(layer)
    painter.setTransform(placed)
    painter.strokePath(mark.path, _pen(mark.colour, mark.width, smooth=mark.smooth))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.fillPath(mark.path, QColor(0, 0, 0))
    painter.end()
    return layer


def _shade(mark: Shade, turn: QTransform, box: QRect) -> QImage:
    layer = _blank(box)
    painter = _painter(layer)
    painter.setTransform(turn * QTransform.fromTranslate(-box.left(), -box.top()))
    painter.translate(mark.dx, mark.dy)
    solid = QColor(0, 0, 0)
    if mark.thicker:
        painter.strokePath(mark.path, _pen(Colour(0, 0, 0), mark.thicker, smooth=True))
    painter.fillPath(mark.path, solid)
    painter.end()
    mask = np.ascontiguousarray(pixels_of(layer)[:, :, 3])  # BGRA in memory
    soft = blurred(mask, mark.blur * _scale_of(turn)).astype(np.uint32)
    alpha = (soft * mark.colour.a + 127) // 255
    made = np.empty((*mask.shape, 4), np.uint8)
    for at, part in enumerate((mark.colour.b, mark.colour.g, mark.colour.r)):
        made[:, :, at] = (alpha * part + 127) // 255
    made[:, :, 3] = alpha
    return QImage(made.tobytes(), box.width(), box.height(), 4 * box.width(),
                  QImage.Format.Format_ARGB32_Premultiplied).copy()


def _pen(colour: Colour, width: float, *, smooth: bool) -> QPen:
    pen = QPen(qt_colour(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if smooth else Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if smooth else Qt.PenCapStyle.FlatCap)
    return pen


def qt_colour(colour: Colour) -> QColor:
    return QColor(colour.r, colour.g, colour.b, colour.a)


def pixels_of(image: QImage) -> npt.NDArray[np.uint8]:
    """Height x width x 4 bytes of a 32-bit image, as they lie in memory."""
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)


def _trimmed(image: QImage, box: QRect) -> Raster:
    """Only the rows and columns in which something is to be seen."""
    pixels = pixels_of(image)
    seen = pixels[:, :, 3] > 0
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not rows.size:
        return NOTHING
    top, bottom, left, right = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    cut = pixels[top:bottom, left:right][:, :, [2, 1, 0, 3]]  # RGBA
    return Raster(right - left, bottom - top, box.left() + left, box.top() + top, cut.tobytes())
