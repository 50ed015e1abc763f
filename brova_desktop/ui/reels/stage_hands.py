"""The preview under somebody's hands: presses become gestures, the wheel and the arrows small steps."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Clip, Cue, Item, Overlay, TextItem
from brova_desktop.domain.reels.safe_zones import SAFE_ZONES, free_part
from brova_desktop.domain.reels.style import WHOLE, Placement
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.reels import stage_paint
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.gestures import (
    LABELS,
    Gesture,
    Grip,
    Moving,
    Scaling,
    Turning,
    frames_for,
)
from brova_desktop.ui.reels.posing import at_end, motion_moment, nudged, placed, stand_of, stood
from brova_desktop.ui.reels.shapes import Outline, seen_at
from brova_desktop.ui.reels.stage_ground import HANDLE, TURN_STICK, StageGround

REACH = 7
"""Screen pixels: how near snaps."""
DRAG_FROM = 4
ONE_STEP_MS = 900
"""Nudges and turns of the wheel that follow each other this quickly are one step."""
NUDGES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class StageHands(StageGround):
    """Selects, moves, scales and turns overlays and the pictures of clips. `asked_for_text` wants a text edited in
    place."""

    asked_for_text = Signal(str)

    def __init__(self, editor: ReelEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.gesture: Gesture | None = None
        self._pressed: tuple[QPointF, Callable[[], Gesture] | None] | None = None
        self._in_hand: frozenset[str] = frozenset()
        """What was selected before the press: only that is reset by a double click."""
        self._last_step = QElapsedTimer()

    # --- the mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._in_hand = frozenset(self._editor.selection)
        point = event.position()
        if self._turn_to_frame(point):
            return
        begin = self._handle_at(point) or self._item_at(point, event)
        self._pressed = (point, begin)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._pressed is None:
            self._show_cursor(point)
            return
        start, begin = self._pressed
        away = point - start
        if self.gesture is None and begin is not None and hypot(away.x(), away.y()) >= DRAG_FROM:
            self.gesture = begin()
            self._editor.begin(LABELS[type(self.gesture)])  # type: ignore[index]
        if self.gesture is not None:
            keys = event.modifiers()
            constrain = bool(keys & Qt.KeyboardModifier.ShiftModifier)
            free = bool(keys & Qt.KeyboardModifier.ControlModifier)
            gesture, grip = self.gesture, self._grip()
            to = self.to_canvas(point)
            if not self._editor.attempt(lambda: gesture.drag(to, constrain=constrain, free=free, grip=grip)):
                self._end(keep=False)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._end(keep=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A text is edited where it stands; a clip's picture stands as it came again."""
        self._end(keep=False)
        item = self._editor.only_selected()
        if isinstance(item, TextItem | Cue):
            self.asked_for_text.emit(item.id)
        elif isinstance(item, Clip) and item.id in self._in_hand and self._holds(item, event.position()):
            self.reset_picture(item)

    def reset_picture(self, clip: Clip) -> None:
        """Fit the picture as it came (the frame of its motion that is in hand)."""
        at = int(self._editor.playhead)
        self._editor.attempt(lambda: self._editor.apply(
            say("Reset the picture"), lambda reel: placed(reel, clip.id, at, Placement())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl: scale what is selected, with Shift as well: turn it. Else move a picture that is larger than its
        room."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = (event.angleDelta().y() or event.angleDelta().x()) / 120
            self._turned_wheel(notches, turn=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
        elif self.zoom:
            page, fine = self.page, event.pixelDelta()
            turned = event.angleDelta() / 2 if fine.isNull() else fine
            room_x = max(page.width() - self.width(), 0) / 2 + 20
            room_y = max(page.height() - self.height(), 0) / 2 + 20
            x, y = self.pan.x() + turned.x(), self.pan.y() + turned.y()
            self.pan = QPointF(min(max(x, -room_x), room_x), min(max(y, -room_y), room_y))
            self.update()

    def _turned_wheel(self, notches: float, *, turn: bool) -> None:
        found = [item for item, _ in self.outlines() if self.is_scalable(item)]
        at = int(self._editor.playhead)
        if self.gesture is not None or not found or not notches:
            return

        def edit(reel: Reel) -> Reel:
            for item in found:
                stand = stand_of(reel, item, at)
                if stand is None:
                    continue
                parts = ({"rotation": stand.rotation + notches * 100} if turn
                         else {"scale": stand.scale * 1.03**notches})
                reel = stood(reel, item.id, at, **parts)
            return reel

        self._small_step(say("Turn") if turn else say("Scale"), edit)

    def _small_step(self, label: Words, edit: Callable[[Reel], Reel]) -> None:
        """A step of its own, or more of the last one when that has just been."""
        joins = self._last_step.isValid() and self._last_step.elapsed() < ONE_STEP_MS
        self._editor.attempt(lambda: self._editor.apply(label, edit, join=joins))
        self._last_step.restart()

    def _end(self, *, keep: bool) -> None:
        self._pressed = None
        if self.gesture is not None:
            self.gesture = None
            if self._editor.in_gesture:
                _ = self._editor.commit() if keep else self._editor.cancel()
        self.update()

    def _grip(self) -> Grip:
        page, reel = self.page, self._editor.reel
        chosen = self._editor.selection
        reach_x, reach_y = REACH * WHOLE / max(page.width(), 1), REACH * WHOLE / max(page.height(), 1)
        if any(isinstance(item, Clip) for item, _ in self.outlines()):
            return Grip((), reach_x, reach_y)  # a picture meets the canvas, not what stands over it
        frames = [free_part(SAFE_ZONES[key], self.canvas) for key in self.zones]
        others = [outline for item, outline in seen_at(reel, int(self._editor.playhead)) if item.id not in chosen]
        return Grip((*frames, *frames_for(reel, others)), reach_x, reach_y)

    # --- what is under the mouse ---

    def _handle_at(self, point: QPointF) -> Callable[[], Gesture] | None:
        found = self.outlines()
        if len(found) != 1 or not self.is_scalable(found[0][0]):
            return None
        item, outline = found[0]
        corners = self.corners(outline)
        start = self.to_canvas(point)
        if any(self._near(point, self.within(outline, corner)) for corner in corners):
            return self._beginning(Scaling, item, outline, start)
        if self._near(point, self.within(outline, stage_paint.knob(corners, TURN_STICK))):
            return self._beginning(Turning, item, outline, start)
        return None

    def _near(self, point: QPointF, place: QPointF) -> bool:
        return hypot((point - place).x(), (point - place).y()) <= HANDLE

    def _beginning(self, kind: type[Moving | Scaling | Turning], item: Item, outline: Outline,
                   start: QPointF) -> Callable[[], Gesture]:
        """How such a drag begins: the playhead goes where what it changes is seen."""
        def begin() -> Gesture:
            if isinstance(item, Clip):
                self._editor.seek(motion_moment(item, int(self._editor.playhead), self._editor.frame))
            return kind(self._editor, item, outline, start)

        begin.kind = kind  # type: ignore[attr-defined]
        return begin

    def _item_at(self, point: QPointF, event: QMouseEvent) -> Callable[[], Gesture] | None:
        """Select what is under the mouse; a drag then moves it. What is selected already comes first."""
        start = self.to_canvas(point)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        found = [(item, one) for item, one in self.outlines() if one.holds(start) and not self.is_locked(item)]
        over = [(item, one) for item, one in found if not isinstance(item, Clip)]
        if not over or shift:  # a clip in hand lies below all that stands over it
            at = int(self._editor.playhead)
            over = [(item, one) for item, one in seen_at(self._editor.reel, at) if one.holds(start)]
        if not over:
            if found and not shift:
                return self._beginning(Moving, *found[0], start)
            clip = self._editor.clip_at_playhead()
            inside = self.page.contains(point)
            self._editor.select([clip.id] if clip is not None and inside and not self._editor.selection else ())
            return None
        item, outline = over[0]
        if shift:
            self._editor.toggle(item.id)
            return None
        if item.id not in self._editor.selection:
            self._editor.select([item.id])
        return self._beginning(Moving, item, outline, start)

    def _holds(self, clip: Clip, point: QPointF) -> bool:
        place = self.to_canvas(point)
        return any(item.id == clip.id and outline.holds(place) for item, outline in self.outlines())

    def _turn_to_frame(self, point: QPointF) -> bool:
        """A press on the tag of the other frame of a travelling picture takes that frame in hand."""
        clip = self.moving_clip()
        if clip is None:
            return False
        for end, box in stage_paint.frame_tags(self.page):
            if box.contains(point):
                self._editor.show_motion(end=end)
                return True
        return False

    def in_hand_is_end(self, clip: Clip) -> bool:
        """Whether the end of a motion is in hand, not its start: whichever the playhead is nearer to."""
        return at_end(clip, int(self._editor.playhead))

    def _show_cursor(self, point: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        handle = self._handle_at(point)
        if handle is not None:
            turns = getattr(handle, "kind", None) is Turning
            shape = Qt.CursorShape.CrossCursor if turns else Qt.CursorShape.SizeFDiagCursor
        elif self.moving_clip() is not None and any(box.contains(point) for _, box in
                                                    stage_paint.frame_tags(self.page)):
            shape = Qt.CursorShape.PointingHandCursor
        elif any(one.holds(self.to_canvas(point)) for _, one in self.outlines()):
            shape = Qt.CursorShape.SizeAllCursor
        self.setCursor(shape)

    # --- the keyboard ---

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()  # ours before the timeline's: an overlay is moved, not the playhead
            return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        if self.gesture is not None:  # no shortcut edits in the middle of a drag: its next move would undo it
            return True
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not plain:
            return False
        items = self._editor.selected_items()
        if event.key() in NUDGES:
            return any(isinstance(item, Overlay | Cue) for item in items) or bool(self.outlines())
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and any(
            isinstance(item, Overlay | Cue) for item in items)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.gesture is not None:
            if event.key() == Qt.Key.Key_Escape:
                self._end(keep=False)
        elif self._wants(event) and event.key() in NUDGES:
            self._nudge(Qt.Key(event.key()), 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif self._wants(event):
            item = self._editor.only_selected()
            if isinstance(item, TextItem | Cue):
                self.asked_for_text.emit(item.id)
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self._editor.select(())
        else:
            super().keyPressEvent(event)

    def _nudge(self, key: Qt.Key, pixels: int) -> None:
        dx, dy = NUDGES[key]
        at = int(self._editor.playhead)
        ids = [item.id for item in self._editor.selected_items()
               if not self.is_locked(item) and (item.span.holds(at) or not isinstance(item, Clip))]
        self._small_step(say("Move"), lambda reel: nudged(reel, ids, at, dx * pixels, dy * pixels))
        self.tell()

    def tell(self) -> None:
        """Say to screen readers what is in hand and where."""
