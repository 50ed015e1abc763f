"""An asset as a line of the list, with columns and their heading."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import shortened, t
from brova_desktop.ui.theme.tokens import RADIUS, REGULAR, SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.video import names
from brova_desktop.ui.video.delegates import PAD, Index, ItemPainter, leading
from brova_desktop.ui.video.model import ASSET


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the list: its width in pixels at 100 % text, and from which width of the list it is shown."""

    key: str
    width: int
    since: int


COLUMNS = (Column("length", 72, 0), Column("dimensions", 112, 480), Column("size", 84, 420), Column("status", 96, 620),
           Column("rating", 76, 820), Column("added", 112, 720))  # fmt: skip
THUMB = 64
HEADINGS: dict[str, Words] = {
    "length": say("Length"), "dimensions": say("Picture"), "size": say("Size"), "status": say("Status"),
    "rating": say("Rating"), "added": say("Added"),
}  # fmt: skip


def columns(width: int) -> tuple[Column, ...]:
    """Those that a list of a width has room for, in the order they stand."""
    return tuple(one for one in COLUMNS if width >= scaled(one.since))


class RowDelegate(ItemPainter):
    """A line with a small picture, name, file and columns."""

    def cell(self, width: int) -> QSize:
        return QSize(width, max(scaled(52), self._name_height + self._small_height + 16))

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
        side = leading(option.direction)
        middle = place.center().y()
        width = place.width()
        upper = QRect(place.left(), middle - self._name_height, width, self._name_height)
        lower = QRect(place.left(), middle + 1, width, self._small_height)
        painter.setFont(self._name_font)
        painter.setPen(colour("accent" if selected else "text"))
        painter.drawText(upper, side, shortened(asset.label, self._name_metrics, width))
        painter.setFont(self._small_font)
        is_fine = asset.state is AssetState.READY
        painter.setPen(colour(names.STATE_TINTS.get(asset.state, "text3")))
        words = asset.name if is_fine else t(names.STATES[asset.state])
        painter.drawText(lower, side, shortened(words, self._small_metrics, width))

    def _cells(self, painter: QPainter, asset: Asset, row: QRect, shown: tuple[Column, ...],
               option: QStyleOptionViewItem, *, selected: bool) -> None:
        at = row.right() - sum(scaled(one.width) for one in shown)
        side = leading(option.direction)
        painter.setFont(self._plain_font)
        painter.setPen(colour("accent" if selected else "text2"))
        for one in shown:
            place = QRect(at, row.top(), scaled(one.width) - 8, row.height())
            words = shortened(_cell(asset, one.key), self._plain_metrics, place.width())
            painter.drawText(QStyle.visualRect(option.direction, row, place), side, words)
            at += scaled(one.width)


class ListHeader(QWidget):
    """Names of the list's columns, where the columns stand."""

    def __init__(self, margin: int) -> None:
        super().__init__()
        self._margin = margin
        self.bar = 0
        """Pixels at the far end that the scroll bar takes."""
        self.setFixedHeight(scaled(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.rect().adjusted(0, 0, -self.bar, 0)
        row = room.adjusted(self._margin + PAD, 0, -self._margin - PAD, 0)
        shown = columns(room.width() - 2 * self._margin)
        direction = self.layoutDirection()
        at = row.right() - sum(scaled(one.width) for one in shown)
        with QPainter(self) as painter:
            painter.setFont(font(SMALL, REGULAR))
            painter.setPen(colour("text3"))
            name = QRect(row.left() + 18 + scaled(THUMB), row.top(), scaled(120), row.height())
            cells = [(name, t("Name"))]
            for one in shown:
                cells.append((QRect(at, row.top(), scaled(one.width) - 8, row.height()), t(HEADINGS[one.key])))
                at += scaled(one.width)
            for place, words in cells:
                painter.drawText(QStyle.visualRect(direction, self.rect(), place), leading(direction), words)


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

