"""How an asset is painted in the grid and in the list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.ui.bridge.words import number, shortened
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, RADIUS, RADIUS_SMALL, REGULAR, SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.video import names
from brova_desktop.ui.video.model import ASSET
from brova_desktop.ui.video.stars import star_in
from brova_desktop.ui.video.tiles import fitted, frame_at, tile

PAD = 8
INK = "#ffffff"
PILL_INK = QColor(INK)
PILL_GROUND, DIMMED = QColor(0, 0, 0, 168), QColor(0, 0, 0, 110)
"""Badges lie on pictures, whatever the theme: white on dimmed black has 7:1 on white and more on all else."""
FREE = Qt.TextFlag.TextDontClip
_PILL = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
PILL_SIDE = _PILL.value | FREE.value
Index = QModelIndex | QPersistentModelIndex


def leading(direction: Qt.LayoutDirection) -> int:
    """Where text begins, as flags of `drawText`."""
    side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading) | Qt.AlignmentFlag.AlignVCenter
    return side.value | FREE.value


@dataclass(slots=True)
class Hover:
    """The row under the pointer and how far along its tile the pointer is (0 to 1, always from left to right).

    `rushing`: the list flies past; pictures nobody will see are not made.
    """

    row: int = -1
    share: float = 0.0
    rushing: bool = False


class ItemPainter(QStyledItemDelegate):
    """What grid and list have in common: fonts made once, badges, the ring of selection."""

    def __init__(self, bench: Workbench, hover: Hover, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._hover = hover
        self._name_font, self._small_font = font(BASE, MEDIUM), font(SMALL, REGULAR, tabular=True)
        self._plain_font = font(BASE, REGULAR, tabular=True)
        self._name_metrics, self._small_metrics = QFontMetrics(self._name_font), QFontMetrics(self._small_font)
        self._plain_metrics = QFontMetrics(self._plain_font)
        # Arabic fonts ask for much more room above and below than two lines of a tile need.
        self._name_height = min(self._name_metrics.height(), scaled(BASE * 1.45))
        self._small_height = min(self._small_metrics.height(), scaled(SMALL * 1.45))

    def picture(self, painter: QPainter, asset: Asset, place: QRect, row: int) -> None:
        """The tile's picture, the frame under the pointer, or an icon where there is neither."""
        ratio = painter.device().devicePixelRatioF()
        made = tile(self._bench, asset, place.size(), ratio, fetch=not self._hover.rushing)
        if made is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(place, RADIUS, RADIUS)
            side = scaled(28)
            name = names.STATE_ICONS.get(asset.state, names.KIND_ICONS[asset.kind])
            icon = pixmap(name, names.STATE_TINTS.get(asset.state, "text3"), size=side, scale=ratio)
            painter.drawPixmap(place.center().x() - side // 2, place.center().y() - side // 2, icon)
        else:
            painter.drawPixmap(place.topLeft(), made)
        if row == self._hover.row and asset.kind is MediaKind.VIDEO:
            self._frame(painter, asset, place)
        if made is not None and asset.state is AssetState.MISSING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(DIMMED)
            painter.drawRoundedRect(place, RADIUS, RADIUS)
            sign = pixmap(names.STATE_ICONS[asset.state], size=scaled(28), scale=ratio, ink=INK)
            painter.drawPixmap(place.center() - QPoint(scaled(14), scaled(14)), sign)

    def _frame(self, painter: QPainter, asset: Asset, place: QRect) -> None:
        found = frame_at(self._bench, asset, self._hover.share)
        if found is None:
            return
        strip, part = found
        painter.save()
        painter.setClipRect(place)
        painter.fillRect(place, colour("bg"))
        painter.drawPixmap(fitted(part.size().toSize(), QRectF(place)), strip, part)
        at = place.left() + self._hover.share * place.width()
        painter.fillRect(QRectF(place.left(), place.bottom() - 2, place.width(), 3), QColor(0, 0, 0, 120))
        painter.fillRect(QRectF(place.left(), place.bottom() - 2, at - place.left(), 3), colour("accent"))
        painter.restore()

    def badge(self, painter: QPainter, text: str, place: QRect, *, star: bool = False) -> None:
        """A dark pill in a lower corner of a tile: the right one, or the left one with a star."""
        side = self._small_metrics.ascent() - 1 if star else 0
        height, width = self._small_height + 4, self._small_metrics.horizontalAdvance(text) + 12 + side + 3 * star
        left = place.left() + 6 if star else place.right() - 5 - width
        pill = QRect(left, place.bottom() - 5 - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PILL_GROUND)
        painter.drawRoundedRect(pill, RADIUS_SMALL, RADIUS_SMALL)
        if star:
            painter.setBrush(PILL_INK)
            painter.drawPolygon(star_in(QRectF(pill.left() + 6, pill.center().y() - side / 2, side, side)))
        painter.setFont(self._small_font)
        painter.setPen(PILL_INK)
        words = pill.adjusted(6 + side + 3 * star, 0, 0, 0)
        painter.drawText(words, PILL_SIDE, text)

    def ring(self, painter: QPainter, place: QRectF, *, selected: bool, focused: bool) -> None:
        """Selection and keyboard focus around a rounded place."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if selected:
            painter.setPen(QPen(colour("accent"), 2.5))
            painter.drawRoundedRect(place, RADIUS + 2, RADIUS + 2)
        if focused:
            painter.setPen(QPen(colour("text"), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), RADIUS + 4, RADIUS + 4)


class TileDelegate(ItemPainter):
    """A square picture with its badges, name and one line of facts."""

    def cell(self, width: int) -> QSize:
        """The height of a cell of a width."""
        words = self._name_height + self._small_height + 2
        return QSize(width, (width - 2 * PAD) + words + PAD + 14)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return option.rect.size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        asset = index.data(ASSET)
        box = option.rect.adjusted(PAD, PAD // 2, -PAD, -PAD // 2)
        place = QRect(box.left(), box.top(), box.width(), box.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if asset is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(place, RADIUS, RADIUS)
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self.picture(painter, asset, place, index.row())
        self._badges(painter, asset, place)
        self.ring(painter, QRectF(place).adjusted(-3, -3, 3, 3), selected=selected, focused=focused)
        if selected:
            self._tick(painter, place, option.direction)
        self._words(painter, asset, box, place, option)

    def _badges(self, painter: QPainter, asset: Asset, place: QRect) -> None:
        length = names.length(asset.facts)
        if length:
            self.badge(painter, length, place)
        if asset.rating:
            self.badge(painter, number(asset.rating), place, star=True)

    def _tick(self, painter: QPainter, place: QRect, direction: Qt.LayoutDirection) -> None:
        """The sign of being selected, which is no colour alone."""
        side = scaled(20)
        spot = QStyle.visualRect(direction, place, QRect(place.left() + 7, place.top() + 7, side, side))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawEllipse(spot)
        inner = scaled(14)
        mark = pixmap("check", "on_accent", size=inner, scale=painter.device().devicePixelRatioF())
        painter.drawPixmap(spot.center().x() - inner // 2 + 1, spot.center().y() - inner // 2 + 1, mark)

    def _words(self, painter: QPainter, asset: Asset, box: QRect, place: QRect, option: QStyleOptionViewItem) -> None:
        side = leading(option.direction)
        top = place.bottom() + 6
        line = QRect(box.left(), top, box.width(), self._name_height)
        painter.setFont(self._name_font)
        painter.setPen(colour("text"))
        painter.drawText(line, side, shortened(asset.label, self._name_metrics, box.width()))
        line.translate(0, line.height() + 1)
        painter.setFont(self._small_font)
        painter.setPen(colour(names.STATE_TINTS.get(asset.state, "text3")))
        painter.drawText(line, side, shortened(names.summary(asset), self._small_metrics, box.width()))
