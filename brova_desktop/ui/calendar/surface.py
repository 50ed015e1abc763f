"""The drawn part of month and week: days, entries at their places, a cursor, an entry that is being dragged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QWidget

from brova_desktop.domain.ids import TargetId
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.calendar.chips import Find, Look, draw_entry, draw_landing
from brova_desktop.ui.calendar.dates import DAY, Stretch
from brova_desktop.ui.calendar.items import Item, by_day
from brova_desktop.ui.calendar.spelling import day_title, moment_title
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.theme.wear import colour

NOON = time(12)


@dataclass(frozen=True, slots=True)
class Page:
    """What a board shows. `month` is the month in front (0: all days alike), `now` the local time."""

    stretch: Stretch
    items: tuple[Item, ...]
    now: datetime
    month: int = 0


@dataclass(frozen=True, slots=True)
class Spot:
    """An entry at its place, or (`more` > 0) the words that there are more on that day."""

    area: QRect
    item: Item | None = None
    day: date | None = None
    more: int = 0


@dataclass(slots=True)
class Drag:
    item: Item
    start: QPoint
    at: QPoint
    far: bool = False
    """Whether it went so far that it is no click any more."""
    moving: bool = False


class Surface(QWidget):
    """Subclasses lay out (`lay_out`), draw the ground and say which time a place is."""

    opened = Signal(object)
    begun = Signal(object)
    """A new post at this local time."""
    moved = Signal(object, object, bool)
    """An item to a local time; True: a copy of it."""
    dropped = Signal(object, object)
    """Files (paths) or assets (ids), and the local time."""
    sheet_dropped = Signal(str)
    """The path of a sheet of posts."""
    chosen = Signal(object)
    more_asked = Signal(object, QPoint)
    menu_asked = Signal(object, QPoint)
    walked = Signal(object)
    """The cursor went to a day that is not on the page."""
    turned = Signal(int)

    step_down = DAY * 7
    """How far Ctrl+Down moves an entry."""

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture_of = find
        self.page = Page(Stretch(date(2000, 1, 1), date(2000, 1, 2)), (), datetime(2000, 1, 1))
        self.days: dict[date, list[Item]] = {}
        self.spots: list[Spot] = []
        self.stand: date | None = None
        self.choice: TargetId | None = None
        self.by_state = False
        """Whether the edges of entries tell their states, not their platforms."""
        self._hovered: TargetId | None = None
        self._drag: Drag | None = None
        self._landing: datetime | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)

    # --- told from outside -------------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """Show other days or other entries; the cursor stays where it can."""
        self.page, self.days = page, by_day(page.items)
        if self.stand is None or not page.stretch.first <= self.stand < page.stretch.end:
            today = page.now.date()
            self.stand = today if page.stretch.first <= today < page.stretch.end else self._first_day()
        self._arrange()

    def choose(self, target: TargetId | None) -> None:
        """Show an entry as the chosen one, without telling anybody."""
        if target != self.choice:
            self.choice = target
            item = self.chosen_item
            if item is not None:
                self.stand = item.day
            self._describe()
            self.update()

    @property
    def chosen_item(self) -> Item | None:
        return next((one for one in self.page.items if one.target == self.choice), None)

    # --- for subclasses ----------------------------------------------------------------------------------------

    def lay_out(self) -> list[Spot]:
        raise NotImplementedError

    def draw_ground(self, painter: QPainter, dirty: QRect) -> None:
        raise NotImplementedError

    def draw_more(self, painter: QPainter, spot: Spot) -> None:
        raise NotImplementedError

    def time_at(self, place: QPoint, item: Item | None = None) -> datetime | None:
        """The local time of a place; for a dragged entry where it would land."""
        raise NotImplementedError

    def landing_area(self, at: datetime) -> QRect:
        raise NotImplementedError

    def visual(self, logical: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), logical)

    def time_for_new(self, day: date | None = None) -> datetime:
        """When a post begun on a day (that of the cursor) is planned, where no hour was named."""
        day = day or self.stand or self.page.now.date()
        hour = self.page.now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        return hour if day == self.page.now.date() and hour.date() == day else datetime.combine(day, NOON)

    # --- painting ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        dirty = event.rect()
        with QPainter(self) as painter:
            self.draw_ground(painter, dirty)
            for spot in self.spots:
                if not spot.area.intersects(dirty):
                    continue
                if spot.item is None:
                    self.draw_more(painter, spot)
                else:
                    draw_entry(painter, spot.area, spot.item, self.picture_of, self._look(spot.item),
                               self.layoutDirection())
            self._draw_landing(painter)

    def _look(self, item: Item) -> Look:
        chosen = item.target == self.choice
        dragged = self._drag is not None and self._drag.moving and self._drag.item.target == item.target
        return Look(selected=chosen, hovered=item.target == self._hovered, focused=chosen and self.hasFocus(),
                    faded=dragged, edge=item.sign.tint if self.by_state else "")

    def _draw_landing(self, painter: QPainter) -> None:
        if self._landing is None:
            return
        area = self.landing_area(self._landing)
        draw_landing(painter, area)
        if self._drag is not None and self._drag.moving:
            item = replace(self._drag.item, at=self._landing)
            size = next((one.area.size() for one in self.spots if one.item is self._drag.item), area.size())
            place = QRect(self._drag.at - QPoint(size.width() // 2, size.height() // 2), size)
            draw_entry(painter, place, item, self.picture_of, Look(selected=True), self.layoutDirection())

    def _arrange(self) -> None:
        self.spots = self.lay_out() if self.width() > 0 else []
        self._describe()
        self.update()

    def _first_day(self) -> date:
        days = self.page.stretch.days
        return next((one for one in days if one.month == self.page.month), days[0])

    def _describe(self) -> None:
        """What a screen reader says: where the cursor is and what is there."""
        item = self.chosen_item
        if item is not None:
            words = tip_of(item).replace("\n", ", ")
        elif self.stand is not None:
            count = len(self.days.get(self.stand, ()))
            words = f"{day_title(self.stand)}: {t('{count} posts', count=count)}"
        else:
            words = ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def draw_cursor(self, painter: QPainter, area: QRect) -> None:
        """The day that arrows stand on."""
        if self.hasFocus() and self.choice is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -2, -2), scaled(4), scaled(4))


def tip_of(item: Item) -> str:
    """An entry in words: name, account, time, state."""
    lines = [item.title, f"{item.mark.name} {item.handle}".strip(), moment_title(item.at), t(item.sign.words)]
    if item.review_sign is not None:
        lines.append(t(item.review_sign.words))
    return "\n".join(line for line in lines if line)
