"""A week, or a day, with its hours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from brova_desktop.ui.bridge.words import clock, t
from brova_desktop.ui.calendar.board import Board
from brova_desktop.ui.calendar.chips import Find, chip_height
from brova_desktop.ui.calendar.dates import DAY
from brova_desktop.ui.calendar.items import Item
from brova_desktop.ui.calendar.surface import Spot
from brova_desktop.ui.theme.tokens import MEDIUM, SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour

HOUR = 56
GUTTER = 52
SNAP = 15
"""Minutes."""
LANES = 3
"""Entries side by side in a column; what is more is named."""


class WeekBoard(Board):
    """Days side by side with their hours from top to bottom; dragging changes day and time."""

    step_down = timedelta(minutes=SNAP)

    def __init__(self, find: Find) -> None:
        super().__init__(find)
        self.setMinimumHeight(24 * scaled(HOUR) + 1)

    def sizeHint(self) -> QSize:
        return QSize(7 * scaled(80), 24 * scaled(HOUR) + 1)

    @property
    def gutter(self) -> int:
        return scaled(GUTTER)

    def column(self, index: int) -> QRect:
        count = len(self.page.stretch.days)
        wide = self.width() - self.gutter
        left, right = self.gutter + wide * index // count, self.gutter + wide * (index + 1) // count
        return self.visual(QRect(left, 0, right - left, self.height()))

    def height_of(self, at: time) -> int:
        return round((at.hour * 60 + at.minute) * scaled(HOUR) / 60)

    def lay_out(self) -> list[Spot]:
        spots: list[Spot] = []
        for index, day in enumerate(self.page.stretch.days):
            column = self.column(index).adjusted(2, 0, -4, 0)
            for cluster in self._clusters(self.days.get(day, [])):
                spots += self._of_cluster(column, cluster)
        return spots

    def _clusters(self, there: list[Item]) -> Iterator[list[Item]]:
        """Entries that would stand upon each other."""
        found: list[Item] = []
        reach, height = -1, chip_height()
        for item in there:
            top = self._top(item)
            if found and top > reach:
                yield found
                found = []
            found.append(item)
            reach = max(reach, top + height)
        if found:
            yield found

    def _top(self, item: Item) -> int:
        return min(self.height_of(item.at.time()), self.height() - scaled(HOUR) // 2)

    def _of_cluster(self, column: QRect, cluster: list[Item]) -> list[Spot]:
        most = LANES if len(self.page.stretch.days) > 1 else LANES * 2
        lanes = self._laned(cluster, most)
        count = min(max(lanes) + 1, most)
        spots, hidden = [], 0
        for item, lane in zip(cluster, lanes, strict=True):
            if lane >= most:
                hidden += 1
                continue
            wide = column.width() // count
            at = lane if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else count - 1 - lane
            spots.append(Spot(QRect(column.left() + at * wide, self._top(item) + 1, wide - 2, chip_height()), item))
        if hidden:
            low = max(spot.area.bottom() for spot in spots)
            spots.append(Spot(QRect(column.left(), low + 1, column.width(), scaled(16)), None, cluster[0].day, hidden))
        return spots

    def _laned(self, cluster: list[Item], most: int) -> list[int]:
        """For each entry the first lane that is free at its time; `most` when none of so many is."""
        ends: list[int] = []
        lanes = []
        height = chip_height()
        for item in cluster:
            top = self._top(item)
            lane = next((n for n, end in enumerate(ends) if end <= top), len(ends))
            if lane < most:
                ends[lane:lane + 1] = [top + height]
            lanes.append(lane)
        return lanes

    def draw_ground(self, painter: QPainter, dirty: QRect) -> None:
        painter.fillRect(dirty, colour("surface"))
        today = self.page.now.date()
        for index, day in enumerate(self.page.stretch.days):
            area = self.column(index)
            if day < today:
                painter.fillRect(area & dirty, colour("bg"))
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            painter.fillRect(QRect(area.right() if rtl else area.left(), area.top(), 1, area.height()), colour("line"))
        self._draw_hours(painter)
        for index, day in enumerate(self.page.stretch.days):
            if day == today:
                self._draw_now(painter, self.column(index))
            if day == self.stand:
                self.draw_cursor(painter, self.column(index) & self.visibleRegion().boundingRect())

    def _draw_hours(self, painter: QPainter) -> None:
        face = font(SMALL, tabular=True)
        painter.setFont(face)
        line = QFontMetrics(face).height()
        for hour in range(24):
            y = self.height_of(time(hour))
            painter.fillRect(self.visual(QRect(self.gutter, y, self.width() - self.gutter, 1)), colour("line"))
            place = self.visual(QRect(0, max(0, y - line // 2), self.gutter - scaled(8), line))
            painter.setPen(colour("text3"))
            side = Qt.AlignmentFlag.AlignLeft if self.layoutDirection() is Qt.LayoutDirection.RightToLeft \
                else Qt.AlignmentFlag.AlignRight
            painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute, clock(datetime(2000, 1, 1, hour)))

    def _draw_now(self, painter: QPainter, column: QRect) -> None:
        y = self.height_of(self.page.now.time())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(column.left(), y, column.width(), 2), colour("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.drawEllipse(QPoint(column.right() if rtl else column.left(), y + 1), 5, 5)

    def draw_more(self, painter: QPainter, spot: Spot) -> None:
        painter.setFont(font(SMALL, MEDIUM))
        painter.setPen(colour("accent"))
        painter.drawText(spot.area, Qt.AlignmentFlag.AlignCenter, t("+{count} more", count=spot.more))

    def time_at(self, place: QPoint, item: Item | None = None) -> datetime | None:
        y = place.y() - (chip_height() // 2 if item is not None else 0)
        minutes = max(0, min(24 * 60 - SNAP, y * 60 // scaled(HOUR)))
        snapped = (minutes + (SNAP // 2 if item is not None else 0)) // SNAP * SNAP
        snapped = min(snapped, 24 * 60 - SNAP)
        for index, day in enumerate(self.page.stretch.days):
            if self.column(index).contains(place.x(), 1):
                return datetime.combine(day, time()) + timedelta(minutes=snapped)
        return None

    def landing_area(self, at: datetime) -> QRect:
        days = self.page.stretch.days
        if at.date() not in days:
            return QRect()
        column = self.column(days.index(at.date()))
        return QRect(column.left(), self.height_of(at.time()), column.width(), chip_height() + 2)

    def first_sight(self) -> int:
        """Where to scroll to: an hour before the first entry or before now, else seven in the morning."""
        tops = [self.height_of(item.at.time()) for item in self.page.items]
        today = self.page.now.date()
        if self.page.stretch.first <= today < self.page.stretch.first + DAY * 7:
            tops.append(self.height_of(self.page.now.time()))
        return max(0, min([*tops, self.height_of(time(9))]) - scaled(HOUR))
