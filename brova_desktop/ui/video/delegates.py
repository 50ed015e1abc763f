"""How an asset is painted in the grid and in the list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, RADIUS, RADIUS_SMALL, REGULAR, SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.video import names
from brova_desktop.ui.video.model import ASSET
from brova_desktop.ui.video.tiles import fitted, frame_at, tile

PAD = 8
INK = "#ffffff"
PILL_INK = QColor(INK)
PILL_GROUND = QColor(0, 0, 0, 168)
"""Badges lie on pictures, whatever the theme: white on dimmed black has 7:1 on white and more on all else."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class Hover:
    """The row under the pointer and how far along its tile the pointer is (0 to 1, always from left to right)."""

    row: int = -1
    share: float = 0.0


class _Painter(QStyledItemDelegate):
    """What grid and list have in common: fonts made once, badges, the ring of selection."""

    def __init__(self, bench: Workbench, hover: Hover, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._hover = hover
        self._name_font, self._small_font = font(BASE, MEDIUM), font(SMALL, REGULAR, tabular=True)
        self._plain_font = font(BASE, REGULAR, tabular=True)
        self._name_metrics, self._small_metrics = QFontMetrics(self._name_font), QFontMetrics(self._small_font)
        self._plain_metrics = QFontMetrics(self._plain_font)

    def picture(self, painter: QPainter, asset: Asset, place: QRect, row: int) -> None:
        """The tile's picture, the frame under the pointer, or an icon where there is neither."""
        ratio = painter.device().devicePixelRatioF()
        made = tile(self._bench, asset, place.size(), ratio)
        if made is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(place, RADIUS, RADIUS)
            side = scaled(28)
            icon = pixmap(names.KIND_ICONS[asset.kind], "text3", size=side, scale=ratio)
            painter.drawPixmap(place.center().x() - side // 2, place.center().y() - side // 2, icon)
        else:
            painter.drawPixmap(place.topLeft(), made)
        if row == self._hover.row and asset.kind is MediaKind.VIDEO:
            self._frame(painter, asset, place)
        if asset.state in (AssetState.BROKEN, AssetState.MISSING):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 110))
            painter.drawRoundedRect(place, RADIUS, RADIUS)

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

    def badge(self, painter: QPainter, text: str, right: int, bottom: int, icon: str = "") -> QRect:
        """A dark pill whose bottom right corner is given."""
        painter.setFont(self._small_font)
        height = self._small_metrics.height() + 4
        side = self._small_metrics.ascent() if icon else 0
        width = self._small_metrics.horizontalAdvance(text) + 12 + (side + 4 if icon and text else side)
        place = QRect(right - width, bottom - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PILL_GROUND)
        painter.drawRoundedRect(place, RADIUS_SMALL, RADIUS_SMALL)
        painter.setPen(PILL_INK)
        if icon:
            star = pixmap(icon, size=side, scale=painter.device().devicePixelRatioF(), ink=INK)
            painter.drawPixmap(place.left() + 6, place.center().y() - side // 2, star)
        painter.drawText(place.adjusted(6 + (side + 4 if icon else 0), 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, text)
        return place

    def ring(self, painter: QPainter, place: QRectF, *, selected: bool, focused: bool) -> None:
        """Selection and keyboard focus around a rounded place."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if selected:
            painter.setPen(QPen(colour("accent"), 2.5))
            painter.drawRoundedRect(place, RADIUS + 2, RADIUS + 2)
        elif focused:
            painter.setPen(QPen(colour("focus"), 2, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(place, RADIUS + 2, RADIUS + 2)


class TileDelegate(_Painter):
    """A square picture with its badges, name and one line of facts."""

    def cell(self, width: int) -> QSize:
        """The height of a cell of a width."""
        words = self._name_metrics.height() + self._small_metrics.height() + 2
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
        trouble = names.STATE_ICONS.get(asset.state)
        if trouble is not None:
            painter.setBrush(PILL_GROUND)
            painter.setPen(Qt.PenStyle.NoPen)
            side = scaled(40)
            centre = place.center()
            painter.drawEllipse(QPointF(centre), side / 2, side / 2)
            picture = pixmap(trouble, size=scaled(22), scale=painter.device().devicePixelRatioF(), ink=INK)
            painter.drawPixmap(centre.x() - scaled(22) // 2, centre.y() - scaled(22) // 2, picture)
        length = names.length(asset.facts)
        right, bottom = place.right() - 5, place.bottom() - 5
        if length:
            self.badge(painter, length, right, bottom)
        if asset.rating:
            width = self._small_metrics.horizontalAdvance(str(asset.rating)) + self._small_metrics.ascent() + 16
            self.badge(painter, str(asset.rating), place.left() + 6 + width, bottom, "star")

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
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading) | Qt.AlignmentFlag.AlignVCenter
        top = place.bottom() + 6
        line = QRect(box.left(), top, box.width(), self._name_metrics.height())
        painter.setFont(self._name_font)
        painter.setPen(colour("text"))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(line, side, self._name_metrics.elidedText(asset.label, elide, box.width()))
        line.translate(0, line.height() + 1)
        painter.setFont(self._small_font)
        painter.setPen(colour(names.STATE_TINTS.get(asset.state, "text3")))
        painter.drawText(line, side, self._small_metrics.elidedText(names.summary(asset), elide, box.width()))


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the list: its width in pixels at 100 % text, and from which width of the list it is shown."""

    key: str
    width: int
    since: int


COLUMNS = (Column("length", 72, 0), Column("dimensions", 112, 480), Column("size", 84, 420), Column("status", 96, 620),
           Column("rating", 76, 820), Column("added", 112, 720))  # fmt: skip
THUMB = 64


def columns(width: int) -> tuple[Column, ...]:
    """Those that a list of a width has room for, in the order they stand."""
    return tuple(one for one in COLUMNS if width >= scaled(one.since))


class RowDelegate(_Painter):
    """A line with a small picture, name, file and columns."""

    def cell(self, width: int) -> QSize:
        return QSize(width, max(scaled(52), self._name_metrics.height() + self._small_metrics.height() + 16))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return option.rect.size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        asset = index.data(ASSET)
        row = option.rect.adjusted(PAD, 1, -PAD, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or index.row() == self._hover.row:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft" if selected else "hover"))
            painter.drawRoundedRect(row, RADIUS, RADIUS)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if asset is None:
            return
        thumb = QRect(row.left() + 6, row.top() + 4, scaled(THUMB), row.height() - 8)
        self.picture(painter, asset, QStyle.visualRect(option.direction, row, thumb), index.row())
        shown = columns(option.rect.width())
        self._cells(painter, asset, row, shown, option, selected=selected)
        left = thumb.right() + 12
        name = QRect(left, row.top(), row.right() - left - sum(scaled(one.width) for one in shown) - 8, row.height())
        self._name(painter, asset, QStyle.visualRect(option.direction, row, name), option, selected=selected)

    def _name(self, painter: QPainter, asset: Asset, place: QRect, option: QStyleOptionViewItem, *,
              selected: bool) -> None:
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        middle = place.center().y()
        elide, width = Qt.TextElideMode.ElideRight, place.width()
        upper = QRect(place.left(), middle - self._name_metrics.height(), width, self._name_metrics.height())
        lower = QRect(place.left(), middle + 1, width, self._small_metrics.height())
        painter.setFont(self._name_font)
        painter.setPen(colour("accent" if selected else "text"))
        painter.drawText(upper, side, self._name_metrics.elidedText(asset.label, elide, width))
        painter.setFont(self._small_font)
        is_fine = asset.state is AssetState.READY
        painter.setPen(colour(names.STATE_TINTS.get(asset.state, "text3")))
        words = asset.name if is_fine else t(names.STATES[asset.state])
        painter.drawText(lower, side, self._small_metrics.elidedText(words, elide, width))

    def _cells(self, painter: QPainter, asset: Asset, row: QRect, shown: tuple[Column, ...],
               option: QStyleOptionViewItem, *, selected: bool) -> None:
        at = row.right() - sum(scaled(one.width) for one in shown)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading) | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._plain_font)
        painter.setPen(colour("accent" if selected else "text2"))
        for one in shown:
            place = QRect(at, row.top(), scaled(one.width) - 8, row.height())
            words = self._plain_metrics.elidedText(_cell(asset, one.key), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(QStyle.visualRect(option.direction, row, place), side, words)
            at += scaled(one.width)


def _cell(asset: Asset, key: str) -> str:
    if key == "length":
        return names.length(asset.facts)
    if key == "dimensions":
        return names.dimensions(asset.facts)
    if key == "size":
        return names.size_of(asset.size)
    if key == "status":
        return t(names.STATUSES[asset.status])
    if key == "rating":
        return "★" * asset.rating
    return names.when(asset.added)

