"""What month and week have in common: entries at places, a cursor, dragging, dropping, keys.

A board is told a page (days, entries) and answers with what a person wants; it changes nothing by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from brova_desktop.domain.ids import TargetId
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.calendar.chips import Find, Look, draw_chip
from brova_desktop.ui.calendar.dates import DAY, Stretch
from brova_desktop.ui.calendar.items import Item, by_day
from brova_desktop.ui.calendar.luggage import can_take, taken
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
class _Drag:
    item: Item
    start: QPoint
    at: QPoint
    moving: bool = False


class Board(QWidget):
    """Subclasses lay out (`lay_out`), draw the ground and say which time a place is."""

    opened = Signal(object)
    begun = Signal(object)
    """A new post at this local time."""
    moved = Signal(object, object, bool)
    """An item to a local time; True: a copy of it."""
    dropped = Signal(object, object)
    """Files (paths) or assets (ids), and the local time."""
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
        self._hovered: TargetId | None = None
        self._drag: _Drag | None = None
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
                    draw_chip(painter, spot.area, spot.item, self.picture_of, self._look(spot.item),
                              self.layoutDirection())
            self._draw_landing(painter)

    def _look(self, item: Item) -> Look:
        chosen = item.target == self.choice
        dragged = self._drag is not None and self._drag.moving and self._drag.item.target == item.target
        return Look(selected=chosen, hovered=item.target == self._hovered, focused=chosen and self.hasFocus(),
                    faded=dragged)

    def _draw_landing(self, painter: QPainter) -> None:
        if self._landing is None:
            return
        area = self.landing_area(self._landing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 6, 6)
        if self._drag is not None and self._drag.moving:
            item = replace(self._drag.item, at=self._landing)
            size = next((one.area.size() for one in self.spots if one.item is self._drag.item), area.size())
            place = QRect(self._drag.at - QPoint(size.width() // 2, size.height() // 2), size)
            draw_chip(painter, place, item, self.picture_of, Look(selected=True), self.layoutDirection())

    def _arrange(self) -> None:
        self.spots = self.lay_out() if self.width() > 0 else []
        self._describe()
        self.update()

    # --- mouse -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        spot = self._spot_at(place)
        if spot is not None and spot.item is not None:
            self._drag = _Drag(spot.item, place, place)
            self._pick(spot.item)
        elif spot is not None and spot.day is not None:
            self.more_asked.emit(spot.day, self.mapToGlobal(spot.area.bottomLeft()))
        else:
            at = self.time_at(place)
            self.stand = at.date() if at is not None else self.stand
            self._pick(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, drag = event.position().toPoint(), self._drag
        if drag is None:
            spot = self._spot_at(place)
            self._hover(spot)
            return
        if not drag.moving and (place - drag.start).manhattanLength() >= QApplication.startDragDistance():
            drag.moving = drag.item.movable
            self.setCursor(Qt.CursorShape.ClosedHandCursor if drag.moving else Qt.CursorShape.ForbiddenCursor)
        drag.at = place
        self._landing = self.time_at(place, drag.item) if drag.moving else None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, landing = self._drag, self._landing
        self._end_drag()
        if drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        moved_far = (event.position().toPoint() - drag.start).manhattanLength() >= QApplication.startDragDistance()
        if drag.moving and landing is not None:
            copying = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if landing != drag.item.at or copying:
                self.moved.emit(drag.item, landing, copying)
        elif not moved_far:
            self.opened.emit(drag.item)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.time_at(event.position().toPoint())
        if self._spot_at(event.position().toPoint()) is None and at is not None:
            self.begun.emit(at)

    def leaveEvent(self, event: object) -> None:
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        spot = self._spot_at(event.pos())
        item = spot.item if spot is not None else None
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            item = self.chosen_item
        if item is not None:
            self._pick(item)
            self.menu_asked.emit(item, event.globalPos())

    def _end_drag(self) -> None:
        self._drag, self._landing = None, None
        self.unsetCursor()
        self.update()

    def _hover(self, spot: Spot | None) -> None:
        item = spot.item if spot is not None else None
        self.setCursor(Qt.CursorShape.PointingHandCursor if spot is not None else Qt.CursorShape.ArrowCursor)
        name = item.target if item is not None else None
        if name != self._hovered:
            self._hovered = name
            self.setToolTip(tip_of(item) if item is not None else "")
            self.update()

    def _spot_at(self, place: QPoint) -> Spot | None:
        return next((spot for spot in reversed(self.spots) if spot.area.contains(place)), None)

    # --- things dropped from elsewhere -------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._landing = self.time_at(event.position().toPoint())
        event.setAccepted(self._landing is not None)
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        at = self.time_at(event.position().toPoint())
        self._end_drag()
        if at is not None and can_take(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(taken(event.mimeData()), at)

    # --- keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moving = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        copying = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        forward = Qt.Key.Key_Left if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                by = DAY if event.key() == forward else -DAY
                self._shift(by, copying) if moving else self._walk(by)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                way = 1 if event.key() == Qt.Key.Key_Down else -1
                self._shift(self.step_down * way, copying) if moving else self._climb(way)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not moving:
                item = self.chosen_item
                self.opened.emit(item) if item is not None else self.begun.emit(self.time_for_new())
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.turned.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
            case Qt.Key.Key_Escape if self._drag is not None or self.choice is not None:
                self._end_drag()
                self._pick(None)
            case _:
                super().keyPressEvent(event)

    def _shift(self, by: timedelta, copying: bool) -> None:
        item = self.chosen_item
        if item is not None and item.movable:
            self.moved.emit(item, item.at + by, copying)

    def _walk(self, by: timedelta) -> None:
        self.stand = (self.stand or self.page.now.date()) + by
        self._pick(None)
        if not self.page.stretch.first <= self.stand < self.page.stretch.end:
            self.walked.emit(self.stand)

    def _climb(self, way: int) -> None:
        """Through the entries of the day, then to the week before or after."""
        there: Sequence[Item] = self.days.get(self.stand, ()) if self.stand is not None else ()
        names = [one.target for one in there]
        now = names.index(self.choice) if self.choice in names else (-1 if way > 0 else len(names))
        onward = now + way
        if self.choice in names and way < 0 and now == 0:
            self._pick(None)
        elif 0 <= onward < len(names) and (self.choice in names or way > 0):
            self._pick(there[onward])
        else:
            self._walk(DAY * 7 * way)

    def _pick(self, item: Item | None) -> None:
        self.choice = item.target if item is not None else None
        if item is not None:
            self.stand = item.day
        self._describe()
        self.update()
        self.chosen.emit(item)

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
    return "\n".join(line for line in lines if line)
