"""A month of days, and the heads of its columns."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from brova_desktop.ui.bridge.words import number, t
from brova_desktop.ui.calendar.board import Board
from brova_desktop.ui.calendar.chips import chip_height
from brova_desktop.ui.calendar.items import Item
from brova_desktop.ui.calendar.surface import Spot
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, REGULAR, SMALL, STRONG
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour

GAP = 3
PAD = 4
NARROWEST = 56


class ColumnHeads(QWidget):
    """The names above the columns; `gutter` is left free before them, `tail` behind them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads: list[tuple[str, str, bool]] = []
        self._gutter = self._tail = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_heads(self, heads: list[tuple[str, str, bool]], *, gutter: int = 0) -> None:
        """Name, number and whether it is today, of each column."""
        self._heads, self._gutter = heads, gutter
        self.setAccessibleName(", ".join(" ".join(one[:2]).strip() for one in heads))
        self.update()

    def set_gutter(self, width: int) -> None:
        if width != self._gutter:
            self._gutter = width
            self.update()

    def set_tail(self, width: int) -> None:
        if width != self._tail:
            self._tail = width
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colour("surface"))
            painter.setPen(colour("line"))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            wide = self.width() - self._gutter - self._tail
            for at, (name, day, today) in enumerate(self._heads):
                left = self._gutter + wide * at // len(self._heads)
                right = self._gutter + wide * (at + 1) // len(self._heads)
                logical = QRect(left, 0, right - left, self.height() - 1)
                area = QStyle.visualRect(self.layoutDirection(), self.rect(), logical)
                self._draw_head(painter, area, name, day, today)
                if at or self._gutter:
                    edge = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(left, 0, 1, self.height()))
                    painter.fillRect(edge, colour("line"))

    def _draw_head(self, painter: QPainter, area: QRect, name: str, day: str, today: bool) -> None:
        inner = area.adjusted(scaled(7), 0, -scaled(7), 0)
        painter.setPen(colour("accent" if today else "text2"))
        painter.setFont(font(BASE, STRONG if today else REGULAR))
        words = f"{name} {day}".strip()
        shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignRight if self.layoutDirection() is Qt.LayoutDirection.RightToLeft \
            else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)


class MonthBoard(Board):
    """Five or six weeks. A day shows as many entries as fit, and says how many more there are."""

    def minimumSizeHint(self) -> QSize:
        rows = max(1, len(self.page.stretch.days) // 7)
        return QSize(7 * NARROWEST, rows * (self._head() + chip_height() + GAP + scaled(20)))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def cell(self, index: int) -> QRect:
        """The place of a day of the page, mirrored where the window is."""
        rows = max(1, len(self.page.stretch.days) // 7)
        row, column = divmod(index, 7)
        left, right = self.width() * column // 7, self.width() * (column + 1) // 7
        top, bottom = self.height() * row // rows, self.height() * (row + 1) // rows
        return self.visual(QRect(left, top, right - left, bottom - top))

    def lay_out(self) -> list[Spot]:
        spots: list[Spot] = []
        for index, day in enumerate(self.page.stretch.days):
            there = self.days.get(day)
            if there:
                spots += self._of_day(self.cell(index), there)
        return spots

    def _of_day(self, cell: QRect, there: list[Item]) -> list[Spot]:
        step, line = chip_height() + GAP, QFontMetrics(font(SMALL)).height() + 4
        room = cell.height() - self._head() - 2
        fitting = max(0, (room + GAP) // step)
        if len(there) > fitting:
            fitting = max(0, (room - line) // step)
        top = cell.top() + self._head()
        inner = QRect(cell.left() + PAD, top, cell.width() - 2 * PAD, chip_height())
        spots = [Spot(inner.translated(0, n * step), item) for n, item in enumerate(there[:fitting])]
        left = len(there) - fitting
        if left > 0:
            area = QRect(inner.left(), top + fitting * step, inner.width(), line)
            spots.append(Spot(area, None, there[0].day, left))
        return spots

    def _head(self) -> int:
        return scaled(25)

    def draw_ground(self, painter: QPainter, dirty: QRect) -> None:
        today = self.page.now.date()
        for index, day in enumerate(self.page.stretch.days):
            area = self.cell(index)
            if not area.intersects(dirty):
                continue
            outside = self.page.month not in (0, day.month)
            painter.fillRect(area, colour("bg" if outside else "surface"))
            painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour("line"))
            if index % 7:
                rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
                painter.fillRect(QRect(area.right() if rtl else area.left(), area.top(), 1, area.height()),
                                 colour("line"))
            self._draw_number(painter, area, number(day.day), day == today, outside)
            if day == self.stand:
                self.draw_cursor(painter, area)

    def _draw_number(self, painter: QPainter, cell: QRect, text: str, today: bool, outside: bool) -> None:
        face = font(BASE, STRONG, tabular=True)
        painter.setFont(face)
        wide = max(QFontMetrics(face).horizontalAdvance(text) + scaled(12), scaled(20))
        place = QRect(cell.left() + PAD - 1, cell.top() + PAD - 1, wide, self._head() - scaled(6))
        place = QStyle.visualRect(self.layoutDirection(), cell, place)
        if today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(colour("on_accent" if today else "text3" if outside else "text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def draw_more(self, painter: QPainter, spot: Spot) -> None:
        painter.setFont(font(SMALL, MEDIUM))
        painter.setPen(colour("accent"))
        painter.drawText(spot.area, Qt.AlignmentFlag.AlignCenter, t("+{count} more", count=spot.more))

    def time_at(self, place: QPoint, item: Item | None = None) -> datetime | None:
        days = self.page.stretch.days
        for index, day in enumerate(days):
            if self.cell(index).contains(place):
                if item is not None:
                    return datetime.combine(day, item.at.time())
                return self.time_for_new(day)
        return None

    def landing_area(self, at: datetime) -> QRect:
        days = self.page.stretch.days
        return self.cell(days.index(at.date())) if at.date() in days else QRect()
