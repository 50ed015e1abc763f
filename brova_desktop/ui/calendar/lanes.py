"""A week with a lane for each account; dragging changes the day and keeps the account."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics, QMouseEvent, QPainter, QResizeEvent

from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.calendar.board import Board
from brova_desktop.ui.calendar.chips import Find, card_height, chip_height, draw_disc, draw_elided
from brova_desktop.ui.calendar.items import Item, Mark, mark_of
from brova_desktop.ui.calendar.spelling import day_title
from brova_desktop.ui.calendar.surface import Page, Spot, tip_of
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour

GUTTER = 148
NARROW = 58
"""A day narrower than this has no room for a time."""
GAP = 3
PAD = 5
MOST = 6
"""Entries of a day in a lane; what is more is named."""


@dataclass(frozen=True, slots=True)
class Lane:
    """An account beside the days."""

    connection: ConnectionId
    mark: Mark
    handle: str


def lanes_of(connections: Sequence[Connection], items: Sequence[Item], facts: Mapping[str, PlatformFacts],
             wanted: frozenset[ConnectionId]) -> tuple[Lane, ...]:
    """Every account that is shown (all, where none is named), then those that only old entries know."""
    found = {one.id: Lane(one.id, mark_of(one.platform, facts), one.profile.handle or one.profile.name)
             for one in connections if not wanted or one.id in wanted}
    for item in items:
        found.setdefault(item.connection, Lane(item.connection, item.mark, item.handle))
    return tuple(found.values())


class LanesBoard(Board):
    """Days across, accounts down."""

    gutter_changed = Signal(int)

    def __init__(self, find: Find) -> None:
        self.lanes: tuple[Lane, ...] = ()
        self.lane = 0
        """The one that the cursor stands on."""
        self._cells: dict[tuple[int, date], list[Item]] = {}
        self._tops: list[int] = [0]
        self._most: list[int] = []
        """Entries of the fullest day of each lane."""
        self.entry_height = 0
        super().__init__(find)

    @property
    def gutter(self) -> int:
        """Room for the names; for their letters only, where the days would be too narrow."""
        roomy = self.width() - scaled(GUTTER) >= len(self.page.stretch.days) * scaled(NARROW)
        return scaled(GUTTER) if roomy else scaled(46)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.gutter_changed.emit(self.gutter)

    def sizeHint(self) -> QSize:
        return QSize(7 * scaled(80), sum(self._heights(chip_height())))

    def show_lanes(self, page: Page, lanes: tuple[Lane, ...]) -> None:
        """Show other days, entries or accounts."""
        self.lanes = lanes
        self.lane = max(0, min(self.lane, len(lanes) - 1))
        rows = {one.connection: n for n, one in enumerate(lanes)}
        cells: dict[tuple[int, date], list[Item]] = defaultdict(list)
        for item in page.items:
            if item.connection in rows:
                cells[rows[item.connection], item.day].append(item)
        self._cells = dict(cells)
        self._most = [max((len(there) for (lane, _), there in cells.items() if lane == row), default=0)
                      for row in range(len(lanes))]
        self.setMinimumHeight(sum(self._heights(chip_height())))
        self.show_page(page)

    def _heights(self, each: int) -> list[int]:
        """What the lanes need when an entry is so high."""
        return [max(scaled(72), max(1, min(most, MOST)) * (each + GAP) + 2 * PAD + (scaled(18) if most > MOST else 0))
                for most in self._most]

    def _measure(self) -> None:
        """Lanes share the whole height; where there is room, entries show their pictures large."""
        wide = (self.width() - self.gutter) // max(1, len(self.page.stretch.days))
        least, most = card_height(), chip_height() + max(scaled(104), min(wide * 5 // 4, scaled(280)))
        tries = (*range(most, least, -8), least)
        self.entry_height = next((one for one in tries if sum(self._heights(one)) <= self.height()), chip_height())
        needed = self._heights(self.entry_height)
        rest = max(0, self.height() - sum(needed))
        self._tops = [0]
        for row, high in enumerate(needed):
            share = rest * (row + 1) // len(needed) - rest * row // len(needed)
            self._tops.append(self._tops[-1] + high + share)

    # --- places ------------------------------------------------------------------------------------------------

    def cell(self, row: int, index: int) -> QRect:
        """The place of a day of the page in a lane, mirrored where the window is."""
        count = len(self.page.stretch.days)
        wide = self.width() - self.gutter
        left, right = self.gutter + wide * index // count, self.gutter + wide * (index + 1) // count
        return self.visual(QRect(left, self._tops[row], right - left, self._tops[row + 1] - self._tops[row]))

    def lay_out(self) -> list[Spot]:
        spots: list[Spot] = []
        self._measure()
        high = self.entry_height
        for row in range(len(self.lanes)):
            for index, day in enumerate(self.page.stretch.days):
                there = self._cells.get((row, day), [])
                area = self.cell(row, index).adjusted(PAD - 1, PAD, -PAD + 1, -PAD)
                step = high + GAP
                for n, item in enumerate(there[:MOST]):
                    spots.append(Spot(QRect(area.left(), area.top() + n * step, area.width(), high), item))
                if len(there) > MOST:
                    below = QRect(area.left(), area.top() + MOST * step, area.width(), scaled(16))
                    spots.append(Spot(below, None, day, len(there) - MOST))
        return spots

    def time_at(self, place: QPoint, item: Item | None = None) -> datetime | None:
        if not self.lanes:
            return None
        for index, day in enumerate(self.page.stretch.days):
            column = self.cell(0, index)
            if column.left() <= place.x() <= column.right():
                return datetime.combine(day, item.at.time()) if item is not None else self.time_for_new(day)
        return None

    def landing_area(self, at: datetime) -> QRect:
        days = self.page.stretch.days
        if at.date() not in days or not self.lanes:
            return QRect()
        row = self._row_of(self._drag.item) if self._drag is not None else self.lane
        return self.cell(row, days.index(at.date()))

    def _row_of(self, item: Item) -> int:
        return next((n for n, one in enumerate(self.lanes) if one.connection == item.connection), 0)

    def _row_at(self, y: int) -> int:
        return next((n for n in range(len(self.lanes)) if y < self._tops[n + 1]), len(self.lanes) - 1)

    # --- cursor ------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.lanes:
            self.lane = self._row_at(event.position().toPoint().y())
        super().mousePressEvent(event)

    def _climb(self, way: int) -> None:
        """Through the entries of the day in this lane, then to the lane before or after."""
        there = self._cells.get((self.lane, self.stand), []) if self.stand is not None else []
        names = [one.target for one in there]
        onward = (names.index(self.choice) if self.choice in names else -1) + way
        if self.choice in names and onward < 0:
            self._pick(None)
        elif 0 <= onward < len(names) and (self.choice in names or way > 0):
            self._pick(there[onward])
        elif 0 <= self.lane + way < len(self.lanes):
            self.lane += way
            self._pick(None)

    def _pick(self, item: Item | None) -> None:
        if item is not None:
            self.lane = self._row_of(item)
        super()._pick(item)

    def choose(self, target: TargetId | None) -> None:
        super().choose(target)
        if self.chosen_item is not None:
            self.lane = self._row_of(self.chosen_item)

    def _describe(self) -> None:
        item = self.chosen_item
        if item is not None:
            words = tip_of(item).replace("\n", ", ")
        elif self.stand is not None and self.lanes:
            lane, count = self.lanes[self.lane], len(self._cells.get((self.lane, self.stand), ()))
            words = f"{lane.mark.name} {lane.handle}, {day_title(self.stand)}: {t('{count} posts', count=count)}"
        else:
            words = ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # --- painting ----------------------------------------------------------------------------------------------

    def draw_ground(self, painter: QPainter, dirty: QRect) -> None:
        painter.fillRect(dirty, colour("surface"))
        today = self.page.now.date()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for row, lane in enumerate(self.lanes):
            for index, day in enumerate(self.page.stretch.days):
                area = self.cell(row, index)
                if day < today:
                    painter.fillRect(area, colour("bg"))
                elif day == today:
                    painter.fillRect(area, colour("soft"))
                painter.fillRect(QRect(area.right() if rtl else area.left(), area.top(), 1, area.height()),
                                 colour("line"))
            below = self._tops[row + 1] - 1
            painter.fillRect(QRect(0, below, self.width(), 1), colour("line"))
            self._draw_name(painter, row, lane)
        if self.lanes and self.stand in self.page.stretch.days:
            self.draw_cursor(painter, self.cell(self.lane, self.page.stretch.days.index(self.stand)))

    def _draw_name(self, painter: QPainter, row: int, lane: Lane) -> None:
        disc = scaled(26)
        top = self._tops[row] + (scaled(64) - disc) // 2
        draw_disc(painter, self.visual(QRect(scaled(10), top, disc, disc)), lane.mark, size=11)
        left = scaled(10) + disc + scaled(8)
        wide = self.gutter - left - scaled(4)
        if wide < scaled(24):
            return
        line = QFontMetrics(font(BASE)).height()
        painter.setPen(colour("text"))
        draw_elided(painter, self.visual(QRect(left, top + disc // 2 - line, wide, line)), lane.mark.name,
                    font(BASE, MEDIUM), self.layoutDirection())
        painter.setPen(colour("text3"))
        draw_elided(painter, self.visual(QRect(left, top + disc // 2, wide, line)), isolated(lane.handle), font(SMALL),
                    self.layoutDirection())
        below = top + disc // 2 + line + scaled(4)
        if below + line <= self._tops[row + 1]:
            count = sum(len(there) for (one, _), there in self._cells.items() if one == row)
            draw_elided(painter, self.visual(QRect(left, below, wide, line)), t("{count} posts", count=count),
                        font(SMALL), self.layoutDirection())

    def draw_more(self, painter: QPainter, spot: Spot) -> None:
        painter.setFont(font(SMALL, MEDIUM))
        painter.setPen(colour("accent"))
        painter.drawText(spot.area, Qt.AlignmentFlag.AlignCenter, t("+{count} more", count=spot.more))
