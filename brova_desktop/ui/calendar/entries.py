"""Entries as a list: days, drafts and search results under each other, painted as rows of one height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from brova_desktop.ui.bridge.words import clock, t
from brova_desktop.ui.calendar.chips import Find, draw_cover, draw_disc, draw_elided
from brova_desktop.ui.calendar.items import Item
from brova_desktop.ui.calendar.spelling import day_title
from brova_desktop.ui.calendar.states import Sign
from brova_desktop.ui.calendar.surface import tip_of
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, SMALL, STRONG
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """A row that names the day of those below it."""

    day: date
    count: int


class EntryRows(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Head | Item] = []
        self._items: tuple[Item, ...] = ()
        self._heads = False

    def show_items(self, items: Sequence[Item], *, heads: bool) -> bool:
        """Whether anything is different now."""
        if heads == self._heads and (items is self._items or tuple(items) == self._items):
            return False
        self._items, self._heads = tuple(items), heads
        self.beginResetModel()
        self.rows = []
        day: date | None = None
        counts: dict[date, int] = {}
        for item in items:
            counts[item.day] = counts.get(item.day, 0) + 1
        for item in items:
            if heads and item.day != day:
                day = item.day
                self.rows.append(Head(day, counts[day]))
            self.rows.append(item)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return tip_of(row) if isinstance(row, Item) else day_title(row.day)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], Head):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class EntryPainter(QStyledItemDelegate):
    def __init__(self, find: Find, parent: QWidget) -> None:
        super().__init__(parent)
        self._find = find

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = isinstance(index.data(Qt.ItemDataRole.UserRole), Head)
        return QSize(200, scaled(36) if head else scaled(56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        direction = option.direction
        if isinstance(row, Head):
            self._head(painter, option.rect, row, direction)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            if chosen or hovered:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("soft" if chosen else "hover"))
                painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 8, 8)
            self._item(painter, option.rect, row, direction)
        painter.restore()

    def _head(self, painter: QPainter, area: QRect, head: Head, direction: Qt.LayoutDirection) -> None:
        inner = area.adjusted(scaled(16), scaled(8), -scaled(16), 0)
        painter.setPen(colour("text"))
        draw_elided(painter, inner, day_title(head.day), font(BASE, STRONG), direction)

    def _item(self, painter: QPainter, area: QRect, item: Item, direction: Qt.LayoutDirection) -> None:
        """Time, picture, name with account, sign with its words: always in that order."""
        inner = area.adjusted(scaled(16), 0, -scaled(16), 0)

        def place(left: int, width: int, top: int, height: int) -> QRect:
            return QStyle.visualRect(direction, inner, QRect(inner.left() + left, area.top() + top, width, height))

        high = area.height()
        small = QFontMetrics(font(SMALL)).height()
        painter.setPen(colour("text"))
        draw_elided(painter, place(0, scaled(48), 0, high), clock(item.at), font(BASE, MEDIUM, tabular=True), direction)
        draw_cover(painter, place(scaled(52), scaled(28), scaled(6), high - scaled(12)), self._find(item.media))
        left = scaled(92)
        sign_width = min(scaled(190), inner.width() // 3)
        width = max(scaled(40), inner.width() - left - sign_width - scaled(12))
        painter.setPen(colour("text"))
        draw_elided(painter, place(left, width, scaled(8), high // 2 - scaled(6)), item.title, font(BASE, MEDIUM),
                    direction)
        disc, top = scaled(14), high // 2 + scaled(4)
        draw_disc(painter, place(left, disc, top, disc), item.mark, size=9)
        painter.setPen(colour("text2"))
        draw_elided(painter, place(left + disc + scaled(6), width - disc - scaled(6), top - 1, max(disc, small)),
                    f"{item.mark.name}  \u2068{item.handle}\u2069", font(SMALL), direction)
        signs = [item.sign, *([item.review_sign] if item.review_sign is not None else [])]
        each = high if len(signs) == 1 else (high - scaled(8)) // 2
        for n, sign in enumerate(signs):
            top = 0 if len(signs) == 1 else scaled(4) + n * each
            self._sign(painter, place(inner.width() - sign_width, sign_width, top, each), sign, direction)

    def _sign(self, painter: QPainter, area: QRect, sign: Sign, direction: Qt.LayoutDirection) -> None:
        side = scaled(14)
        drawn = pixmap(sign.icon, sign.tint, size=side, scale=painter.device().devicePixelRatioF())
        icon = QStyle.visualRect(direction, area, QRect(area.left(), area.center().y() - side // 2, side, side))
        painter.drawPixmap(icon, drawn)
        painter.setPen(colour(sign.tint if sign.tint in ("ok", "warn", "bad") else "text2"))
        words = QStyle.visualRect(direction, area, area.adjusted(side + scaled(6), 0, 0, 0))
        draw_elided(painter, words, t(sign.words), font(SMALL), direction)
