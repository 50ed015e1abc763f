"""What month and week have in common: entries at places, a cursor, dragging, dropping, keys.

A board is told a page (days, entries) and answers with what a person wants; it changes nothing by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from brova_desktop.ui.calendar.chips import Find
from brova_desktop.ui.calendar.dates import DAY
from brova_desktop.ui.calendar.items import Item
from brova_desktop.ui.calendar.luggage import deliver, is_welcome, sheet_in
from brova_desktop.ui.calendar.surface import Drag, Spot, Surface, tip_of

TURN_MS = 700
"""How long an entry is held beyond a side before the page is turned."""


class Board(Surface):
    """A surface that hands and keys work on; subclasses say how it is laid out (see `Surface`)."""

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(find, parent)
        self._side = 0
        self._turning = QTimer(self)
        self._turning.setInterval(TURN_MS)
        self._turning.setSingleShot(True)
        self._turning.timeout.connect(self._turn_on)

    # --- mouse -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        spot = self._spot_at(place)
        if spot is not None and spot.item is not None:
            self._drag = Drag(spot.item, place, place)
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
        copying = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        drag.far = drag.far or (place - drag.start).manhattanLength() >= QApplication.startDragDistance()
        if drag.far:
            drag.moving = drag.item.movable or copying
            self.setCursor(Qt.CursorShape.ForbiddenCursor if not drag.moving else
                           Qt.CursorShape.DragCopyCursor if copying else Qt.CursorShape.ClosedHandCursor)
        drag.at = place
        self._near_edge(self._edge_at(place) if drag.moving else 0)
        self._landing = self.time_at(place, drag.item) if drag.moving else None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, landing = self._drag, self._landing
        self._end_drag()
        if drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if drag.moving and landing is not None:
            copying = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if copying or (drag.item.movable and landing != drag.item.at):
                self.moved.emit(drag.item, landing, copying)
        elif not drag.far:
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
        self._near_edge(0)
        self.unsetCursor()
        self.update()

    def _edge_at(self, place: QPoint) -> int:
        """Beyond which side a dragged entry is held: -1 before the page, 1 after it, 0 neither."""
        if 0 <= place.x() < self.width():
            return 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return -1 if (place.x() < 0) is not mirrored else 1

    def _near_edge(self, side: int) -> None:
        """Held beyond a side for a moment, an entry is taken to the page before or after."""
        if side != self._side:
            self._side = side
            self._turning.stop()
            if side:
                self._turning.start()

    def _turn_on(self) -> None:
        if self._drag is not None and self._drag.moving and self._side:
            self.turned.emit(self._side)
            self._turning.start()

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
        if is_welcome(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        sheet = sheet_in(event.mimeData())
        self._landing = None if sheet else self.time_at(event.position().toPoint())
        event.setAccepted(bool(sheet) or self._landing is not None)
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        at = self.time_at(event.position().toPoint())
        self._end_drag()
        deliver(event, at, media=self.dropped.emit, sheet=self.sheet_dropped.emit)

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
        if item is not None and (item.movable or copying):
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
