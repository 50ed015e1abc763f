"""The rows of the timeline under somebody's hands: presses become gestures, keys reach them."""

from __future__ import annotations

import gc

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.ui.reels.timeline.accessible import forget, make_readable, tell_selected
from brova_desktop.ui.reels.timeline.board import Board
from brova_desktop.ui.reels.timeline.hits import Hit, Part, hit
from brova_desktop.ui.reels.timeline.rows_view import RowsView
from brova_desktop.ui.reels.timeline.tools.choosing import CURSORS, HINTS, gesture_for
from brova_desktop.ui.reels.timeline.tools.gesture import Gesture, Spot

AUTO_SCROLL_MS = 30
EDGE = 36
"""Pixels from the sides within which a drag scrolls."""


class Canvas(RowsView):
    """See the module. `menu_wanted(QPoint global, Part)` asks for the context menu; `entered(id)`: edit that item."""

    menu_wanted = Signal(object, object)
    entered = Signal(str)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(board, parent)
        self._pan: QPointF | None = None
        self._collects = False
        self._auto = QTimer(self)
        self._auto.setInterval(AUTO_SCROLL_MS)
        self._auto.timeout.connect(self._scroll_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        make_readable(self)

    def close_canvas(self) -> None:
        super().close_canvas()
        forget(self)

    def _tell_item(self, id: ItemId) -> bool:
        return tell_selected(self, id)

    # --- pointer ---

    def spot(self, event: QMouseEvent | QPointF, modifiers: Qt.KeyboardModifier | None = None) -> Spot:
        """A place of the pointer as gestures know it."""
        place = event.position() if isinstance(event, QMouseEvent) else event
        keys = event.modifiers() if isinstance(event, QMouseEvent) else modifiers or Qt.KeyboardModifier.NoModifier
        return Spot(place.x(), place.y(), self.board.scale.at(place.x()),
                    shift=bool(keys & Qt.KeyboardModifier.ShiftModifier),
                    ctrl=bool(keys & Qt.KeyboardModifier.ControlModifier),
                    alt=bool(keys & Qt.KeyboardModifier.AltModifier))

    def hit(self, x: float, y: float) -> Hit:
        return hit(self.board.rows(), self.board.scale, x, y, frame=self.editor.frame,
                   selection=self.editor.selection, transition=self.editor.transition)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._show_focus(False)
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pan = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton and self.gesture is None:
            spot = self.spot(event)
            self.gesture = gesture_for(self.board, self.hit(spot.x, spot.y), spot)
            self._last = spot
            self._collects = gc.isenabled()
            gc.disable()  # every step makes a document anew; collecting in the middle costs a frame and finds nothing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan is not None:
            moved = self._pan - event.position()
            self._pan = event.position()
            self.board.scroll_by(moved.x(), round(moved.y()))
        elif self.gesture is None:
            self._hover_over(event)
        else:
            self._last = self.spot(event)
            self.gesture.move(self._last)
            near = min(event.position().x(), self.width() - event.position().x()) < EDGE
            if self.gesture.is_drag and near and not self._auto.isActive():
                self._auto.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pan = None
            self.unsetCursor()
        elif event.button() is Qt.MouseButton.LeftButton and self.gesture is not None:
            gesture = self._taken_gesture()
            gesture.release(self.spot(event))
            self._describe()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.hit(event.position().x(), event.position().y())
        if found.id is not None and event.button() is Qt.MouseButton.LeftButton:
            self.entered.emit(found.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What is under the pointer is selected first, so that the menu is about it. A drag goes on without one."""
        if self.gesture is not None:
            return
        part = Part.NOTHING
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            found = self.hit(event.pos().x(), event.pos().y())
            part = found.part
            if found.item is not None and found.part is Part.BADGE:
                self.editor.select_transition(found.item.id)
            elif found.item is not None and found.item.id not in self.editor.selection:
                self.editor.select([found.item.id])
        elif self.editor.selection:
            part = Part.BODY
        self.menu_wanted.emit(event.globalPos(), part)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl: zoom around the pointer. Shift (or a tilted wheel): along time. Else up and down, or along time when
        all rows are in view."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier:
            self.board.zoom(event.angleDelta().y() / 120, event.position().x())
        elif keys & Qt.KeyboardModifier.ShiftModifier or self.board.content()[1] <= self.height():
            self.board.scroll_by(-(delta.x() or delta.y()))
        else:
            self.board.scroll_by(-delta.x(), -delta.y())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(None)
        if self.gesture is None:
            self.board.show_hint(None)

    def _hover_over(self, event: QMouseEvent) -> None:
        found = self.hit(event.position().x(), event.position().y())
        locked = found.row is not None and found.row.lane.track.locked
        part = Part.NOTHING if locked else found.part
        razor = self.editor.razor and found.item is not None
        self.setCursor(Qt.CursorShape.CrossCursor if razor else CURSORS[part])
        self.board.show_hint(HINTS.get(part))
        self._set_hover(found.id if not locked else None)

    def _set_hover(self, id: ItemId | None) -> None:
        if id != self._hover:
            before, self._hover = self._hover, id
            self._update_items({one for one in (before, id) if one is not None and self.editor.item(one) is not None})

    def _scroll_on(self) -> None:
        """A drag near a side goes on by itself."""
        last, gesture = self._last, self.gesture
        if last is None or gesture is None:
            self._auto.stop()
            return
        near = last.x - EDGE if last.x < EDGE else last.x - (self.width() - EDGE) if last.x > self.width() - EDGE else 0
        if not near:
            self._auto.stop()
            return
        before = self.board.scale.offset
        self.board.scroll_by(max(-40.0, min(near, 40.0)))
        if self.board.scale.offset != before:
            self._last = Spot(last.x, last.y, self.board.scale.at(last.x), last.shift, last.ctrl, last.alt)
            gesture.move(self._last)

    # --- keys, focus ---

    def event(self, event: QEvent) -> bool:
        """While a drag lasts all keys come here, so that no shortcut edits in the middle of it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and (
                self.gesture is not None or (event.key() == Qt.Key.Key_Escape and self._can_leave())):
            event.accept()
            return True
        return super().event(event)

    def _can_leave(self) -> bool:
        return bool(self.editor.razor or self.editor.selection or self.editor.transition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_focus(True)
        if event.key() == Qt.Key.Key_Escape and self.gesture is not None:
            self.abandon()
        elif event.key() == Qt.Key.Key_Escape and self._can_leave():
            if self.editor.razor:
                self.editor.toggle_razor()
            else:
                self.editor.select(())
        elif self.gesture is not None and self._last is not None and event.key() in (Qt.Key.Key_Alt, Qt.Key.Key_Shift):
            self._with_keys(event, held=True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self.gesture is not None and self._last is not None and event.key() in (Qt.Key.Key_Alt, Qt.Key.Key_Shift):
            self._with_keys(event, held=False)
        else:
            super().keyReleaseEvent(event)

    def _with_keys(self, event: QKeyEvent, *, held: bool) -> None:
        """A key that changes what the drag does was pressed or let go."""
        last, gesture = self._last, self.gesture
        if last is not None and gesture is not None:
            alt = held if event.key() == Qt.Key.Key_Alt else last.alt
            shift = held if event.key() == Qt.Key.Key_Shift else last.shift
            self._last = Spot(last.x, last.y, last.at, shift, last.ctrl, alt)
            gesture.move(self._last)

    def abandon(self) -> None:
        """End a drag as if it had never been."""
        if self.gesture is not None:
            self._taken_gesture().cancel()

    def _taken_gesture(self) -> Gesture:
        gesture, self.gesture = self.gesture, None
        assert gesture is not None
        self._auto.stop()
        if self._collects:  # in the program's window the collector is off for good, see `bridge.garbage`
            gc.enable()
        return gesture

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus(event.reason() is not Qt.FocusReason.MouseFocusReason)
        self.update()

    def _show_focus(self, by_key: bool) -> None:
        if by_key != self._by_key:
            self._by_key = by_key
            self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody lets go of a button over something that is gone."""
        self.abandon()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.board.resize(self.width(), self.height())
