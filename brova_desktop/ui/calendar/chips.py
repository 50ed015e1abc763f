"""How an entry is drawn: picture first, then its time and sign, then its name; the platform as edge and letter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.ui.bridge.words import clock
from brova_desktop.ui.calendar.items import Item, Mark
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import MEDIUM, RADIUS_SMALL, REGULAR, SMALL, STRONG, contrast
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour, worn

Find = Callable[[PostMedia | None], QPixmap | None]
EDGE = 3


@dataclass(frozen=True, slots=True)
class Look:
    """How a chip stands out."""

    selected: bool = False
    hovered: bool = False
    focused: bool = False
    faded: bool = False
    edge: str = ""
    """The token of the edge's colour; "" for that of the platform."""


def chip_height() -> int:
    """Of a chip with two lines."""
    return line_height() * 2 + scaled(6)


def draw_landing(painter: QPainter, area: QRect) -> None:
    """Where something would be put."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("accent"), 2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 6, 6)


def card_height() -> int:
    """Of an entry with its picture across."""
    return chip_height() + scaled(104)


def line_height() -> int:
    """Of small text; fonts that leave much air between their lines are set closer."""
    return min(QFontMetrics(font(SMALL)).height(), scaled(17))


def readable_on(background: str) -> str:
    """White or near-black, whichever is read better there."""
    return max(("#ffffff", "#0f1218"), key=lambda one: contrast(one, background))


def draw_disc(painter: QPainter, area: QRect, mark: Mark, size: int = SMALL) -> None:
    """A platform's letter on its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark.colour))
    painter.drawEllipse(area)
    painter.setPen(QColor(readable_on(mark.colour)))
    painter.setFont(font(size, STRONG))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, mark.letter)
    painter.restore()


def draw_cover(painter: QPainter, area: QRect, picture: QPixmap | None, *, radius: float = 4,
               placeholder: str = "image", whole: bool = False) -> None:
    """A picture that fills an area, cut at its corners; without one a quiet place for it.

    `whole`: nothing is cut off, black stands beside what does not have the area's shape.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(area), radius, radius)
    painter.setClipPath(path)
    if picture is None or picture.isNull():
        painter.fillRect(area, colour("hover"))  # never of one colour with the sign on it
        side = min(16, area.width() - 2, area.height() - 2)
        if side >= 10:
            drawn = pixmap(placeholder, "text3", size=side, scale=painter.device().devicePixelRatioF())
            painter.drawPixmap(area.center().x() - side // 2, area.center().y() - side // 2, drawn)
    elif whole:
        painter.fillRect(area, QColor("#000000"))
        shown = QSizeF(picture.deviceIndependentSize()).scaled(QSizeF(area.size()), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), shown)
        place.moveCenter(QRectF(area).center())
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
    else:
        painter.drawPixmap(QRectF(area), picture, _filling(picture, area))
    painter.restore()


def draw_chip(painter: QPainter, area: QRect, item: Item, find: Find, look: Look,
              direction: Qt.LayoutDirection) -> None:
    """An entry of the month or the week."""
    painter.save()
    painter.setOpacity(0.45 if look.faded else 1.0)
    _background(painter, area, item, look, direction)
    inner = area.adjusted(EDGE + scaled(4), scaled(3), -scaled(4), -scaled(3))
    height = min(inner.height(), chip_height() - scaled(6))
    time = QFontMetrics(font(SMALL, MEDIUM, tabular=True)).horizontalAdvance(clock(item.at))
    wide = min(round(height * 0.62), inner.width() - time - scaled(5))
    text = inner
    if wide >= scaled(10):
        picture = QRect(inner.left(), inner.top(), wide, height)
        text = inner.adjusted(wide + scaled(5), 0, 0, 0)
        draw_cover(painter, _visual(direction, area, picture), find(item.media), radius=3)
        disc = min(scaled(13), wide)
        corner = QRect(picture.right() - disc + scaled(2), picture.bottom() - disc + scaled(1), disc, disc)
        draw_disc(painter, _visual(direction, area, corner), item.mark, size=9)
    _words(painter, area, text, item, direction)
    painter.restore()


def draw_card(painter: QPainter, area: QRect, item: Item, find: Find, look: Look,
              direction: Qt.LayoutDirection) -> None:
    """An entry where there is room: its picture across, the words of a chip below."""
    painter.save()
    painter.setOpacity(0.45 if look.faded else 1.0)
    _background(painter, area, item, look, direction)
    inner = area.adjusted(EDGE + scaled(4), scaled(4), -scaled(4), -scaled(3))
    words = inner.adjusted(0, inner.height() - 2 * line_height(), 0, 0)
    picture = QRect(inner.left(), inner.top(), inner.width(), words.top() - inner.top() - scaled(3))
    draw_cover(painter, _visual(direction, area, picture), find(item.media), radius=4)
    _words(painter, area, words, item, direction)
    painter.restore()


def draw_entry(painter: QPainter, area: QRect, item: Item, find: Find, look: Look,
               direction: Qt.LayoutDirection) -> None:
    """A card where its place is as high as one, else a chip."""
    draw = draw_card if area.height() >= card_height() else draw_chip
    draw(painter, area, item, find, look, direction)


def _background(painter: QPainter, area: QRect, item: Item, look: Look, direction: Qt.LayoutDirection) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(area), RADIUS_SMALL, RADIUS_SMALL)
    fill = "soft" if look.selected else "hover" if look.hovered else "raised"
    painter.fillPath(path, colour(fill))
    painter.save()
    painter.setClipPath(path)
    edge = QRect(area.left(), area.top(), EDGE, area.height())
    painter.fillRect(_visual(direction, area, edge), colour(look.edge) if look.edge else QColor(item.mark.colour))
    painter.restore()
    if look.selected or look.focused or worn().line_width > 1:
        pen = QPen(colour("focus" if look.focused else "accent" if look.selected else "line"))
        pen.setWidthF(2.0 if look.focused or worn().line_width > 1 else 1.0)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)  # today's disc may have left its colour
        painter.drawPath(path)


def _words(painter: QPainter, area: QRect, text: QRect, item: Item, direction: Qt.LayoutDirection) -> None:
    """Time and sign in the first line, the name below."""
    small = font(SMALL, MEDIUM, tabular=True)
    metrics = QFontMetrics(small)
    line = line_height()
    top = QRect(text.left(), text.top(), text.width(), line)
    painter.setFont(small)
    painter.setPen(colour("accent") if item.state.is_under_way else colour("text"))
    time = clock(item.at)
    shown, review = item.sign, item.review_sign
    wide = metrics.horizontalAdvance(time)
    painter.drawText(_visual(direction, area, QRect(top.left(), top.top(), wide + 2, line)),
                     Qt.AlignmentFlag.AlignCenter, time)
    side = scaled(12)
    at = top.left() + wide + scaled(3)
    further = at + side + scaled(3)
    room = further + side <= area.right()
    if review is not None and not room and (item.held or item.here):
        shown = review  # it says more than that it waits, or that this computer has to run
    sign = pixmap(shown.icon, shown.tint, size=side, scale=painter.device().devicePixelRatioF())
    below = QRect(text.left(), top.bottom() + 1, text.width(), line)
    if at + side <= area.right():
        painter.drawPixmap(_visual(direction, area, QRect(at, top.top() + (line - side) // 2, side, side)), sign)
        if review is not None and room:
            drawn = pixmap(review.icon, review.tint, size=side, scale=painter.device().devicePixelRatioF())
            painter.drawPixmap(_visual(direction, area, QRect(further, top.top() + (line - side) // 2, side, side)),
                               drawn)
    else:
        painter.drawPixmap(_visual(direction, area, QRect(below.left(), below.top() + 1, side, side)), sign)
        below = below.adjusted(side + scaled(3), 0, 0, 0)
    if text.left() == area.left() + EDGE + scaled(4):  # there is no picture that carries the letter
        disc = scaled(13)
        place = QRect(below.right() - disc + 1, below.top() + (line - disc) // 2, disc, disc)
        draw_disc(painter, _visual(direction, area, place), item.mark, size=9)
        below = below.adjusted(0, 0, -disc - scaled(2), 0)
    if below.bottom() <= area.bottom():
        painter.setPen(colour("text2"))
        draw_elided(painter, _visual(direction, area, below), item.title, font(SMALL, REGULAR), direction)


def draw_elided(painter: QPainter, area: QRect, words: str, face: QFont, direction: Qt.LayoutDirection,
                align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading) -> None:
    """One line in its own direction, cut where it ends; it stands at the leading side of the window."""
    painter.setFont(face)
    flat = " ".join(words.split())
    shown = QFontMetrics(face).elidedText(flat, Qt.TextElideMode.ElideRight, area.width())
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if reads_leftwards(flat) else
                               Qt.LayoutDirection.LeftToRight)
    lead = Qt.AlignmentFlag.AlignRight if direction is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
    side = Qt.AlignmentFlag.AlignHCenter if align is Qt.AlignmentFlag.AlignHCenter else lead
    painter.drawText(area, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
                     | Qt.TextFlag.TextSingleLine, shown)


def reads_leftwards(words: str) -> bool:
    """Whether a line reads from right to left: its first letter decides (Unicode Standard Annex 9, P2)."""
    kinds = (bidirectional(one) for one in words)
    return next((kind in ("R", "AL") for kind in kinds if kind in ("L", "R", "AL")), False)


def _visual(direction: Qt.LayoutDirection, area: QRect, logical: QRect) -> QRect:
    return QStyle.visualRect(direction, area, logical)


def _filling(picture: QPixmap, area: QRect) -> QRectF:
    """The part of a picture that has the area's shape."""
    width, height = picture.width(), picture.height()
    scale = max(area.width() / max(1, width), area.height() / max(1, height))
    wide, high = area.width() / scale, area.height() / scale
    middle = QPointF(width / 2, height / 2)
    return QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)

