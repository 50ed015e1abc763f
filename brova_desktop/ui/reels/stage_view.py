"""The preview's picture: the frame as it is exported, safe zones, and the handles of what is selected."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.reels.checks import name_of
from brova_desktop.domain.reels.document import Canvas
from brova_desktop.domain.reels.records import Cue, Item, Overlay, TextItem
from brova_desktop.domain.reels.safe_zones import SAFE_ZONES, free_part
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels import stage_paint
from brova_desktop.ui.reels.drop_target import DropTarget
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.gestures import (
    LABELS,
    Gesture,
    Grip,
    Moving,
    Scaling,
    Turning,
    frames_for,
    is_scalable,
)
from brova_desktop.ui.reels.posing import nudged
from brova_desktop.ui.reels.shapes import Outline, outline_of, seen_at

HANDLE = 10
REACH = 7
"""Screen pixels: the size of a handle, and how near snaps."""
TURN_STICK = 26
DRAG_FROM = 4
NUDGES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class StageView(DropTarget):
    """Shows frames; selects, moves, scales and turns overlays. `asked_for_text` wants a text edited in place."""

    asked_for_text = Signal(str)
    resized = Signal()

    def __init__(self, editor: ReelEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(t("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 160)
        self.zones: tuple[str, ...] = ()
        self.grid = False
        self.zoom: float | None = None
        self.pan = QPointF()
        self.trouble = ""
        self.busy = False
        self.image: QImage | None = None
        self._pixels: bytes = b""
        self._editor = editor
        self._gesture: Gesture | None = None
        self._pressed: tuple[QPointF, Callable[[], Gesture] | None] | None = None
        self._ties = [editor.selected.subscribe(lambda _: self._selected()),
                      editor.moved.subscribe(lambda _: self.update()),
                      editor.changed.subscribe(lambda _: self.update())]
        self._selected()

    def close_view(self) -> None:
        """Stop listening to the editor."""
        for tie in self._ties:
            tie.close()

    def sizeHint(self) -> QSize:
        return QSize(360, 480)

    # --- what is shown ---

    def show_picture(self, width: int, height: int, pixels: bytes) -> None:
        """A drawn frame, three bytes a pixel."""
        self._pixels = pixels  # the image does not copy
        self.image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
        self.trouble = ""
        self.update()

    def say_trouble(self, words: str) -> None:
        self.trouble = words
        self.update()

    @property
    def canvas(self) -> Canvas:
        return self._editor.reel.canvas

    @property
    def page(self) -> QRectF:
        """The canvas on the widget, in its middle."""
        canvas, room = self.canvas, self.rect().adjusted(12, 8, -12, -8)
        scale = self.zoom or max(min(room.width() / canvas.width, room.height() / canvas.height), 0.01)
        width, height = canvas.width * scale, canvas.height * scale
        found = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        return found.translated(self.pan) if self.zoom else found

    @property
    def scale(self) -> float:
        """Screen pixels to one of the canvas."""
        return self.page.width() / self.canvas.width

    def to_canvas(self, point: QPointF) -> QPointF:
        return (point - self.page.topLeft()) / self.scale

    def to_screen(self, point: QPointF) -> QPointF:
        return point * self.scale + self.page.topLeft()

    def outlines(self) -> list[tuple[Item, Outline]]:
        """The selected overlays that are on screen."""
        at = int(self._editor.playhead)
        found = ((item, outline_of(self._editor.reel, item, at)) for item in self._editor.selected_items())
        return [(item, outline) for item, outline in found if outline is not None]

    def outline_on_screen(self, item: Item) -> QRectF | None:
        """The bounds of an overlay on the widget."""
        outline = outline_of(self._editor.reel, item, int(self._editor.playhead))
        if outline is None:
            return None
        bounds = outline.polygon.boundingRect()
        return QRectF(self.to_screen(bounds.topLeft()), self.to_screen(bounds.bottomRight()))

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            page = self.page
            stage_paint.ground(painter, QRectF(self.rect()), page, self.image)
            for key in self.zones:
                stage_paint.zone(painter, page, free_part(SAFE_ZONES[key], self.canvas), t(SAFE_ZONES[key].name))
            if self.grid:
                stage_paint.title_grid(painter, page)
            if self._gesture is not None:
                stage_paint.guides(painter, page, self._gesture.guides)
            self._paint_selection(painter)
            if self.trouble:
                stage_paint.sentence(painter, page, self.trouble)
            elif self._editor.length <= 0:
                words = t("Drag films and pictures here, or choose one at the side and press Enter.")
                stage_paint.sentence(painter, page, words, "text2")
            if self.hasFocus():
                stage_paint.focus(painter, page)

    def _paint_selection(self, painter: QPainter) -> None:
        shown = self.outlines()
        for item, outline in shown:
            polygon = outline.polygon
            corners = [self.to_screen(polygon.at(number)) for number in range(4)]
            alone = len(shown) == 1 and is_scalable(item) and not self._is_locked(item)
            stage_paint.outline(painter, corners, HANDLE if alone else 0, TURN_STICK if alone else 0)
            if self._gesture is not None and self._gesture.told:
                stage_paint.label(painter, corners[3], self._gesture.told)

    # --- the mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point = event.position()
        begin = self._handle_at(point) or self._item_at(point, event)
        self._pressed = (point, begin)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._pressed is None:
            self._show_cursor(point)
            return
        start, begin = self._pressed
        away = point - start
        if self._gesture is None and begin is not None and hypot(away.x(), away.y()) >= DRAG_FROM:
            self._gesture = begin()
            self._editor.begin(LABELS[type(self._gesture)])  # type: ignore[index]
        if self._gesture is not None:
            keys = event.modifiers()
            constrain = bool(keys & Qt.KeyboardModifier.ShiftModifier)
            free = bool(keys & Qt.KeyboardModifier.ControlModifier)
            gesture, grip = self._gesture, self._grip()
            to = self.to_canvas(point)
            if not self._editor.attempt(lambda: gesture.drag(to, constrain=constrain, free=free, grip=grip)):
                self._end(keep=False)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end(keep=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._end(keep=False)
        item = self._editor.only_selected()
        if isinstance(item, TextItem | Cue):
            self.asked_for_text.emit(item.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move a picture that is larger than its room."""
        if self.zoom:
            page, fine = self.page, event.pixelDelta()
            turned = event.angleDelta() / 2 if fine.isNull() else fine
            room_x = max(page.width() - self.width(), 0) / 2 + 20
            room_y = max(page.height() - self.height(), 0) / 2 + 20
            x, y = self.pan.x() + turned.x(), self.pan.y() + turned.y()
            self.pan = QPointF(min(max(x, -room_x), room_x), min(max(y, -room_y), room_y))
            self.update()

    def _end(self, *, keep: bool) -> None:
        self._pressed = None
        if self._gesture is not None:
            self._gesture = None
            if self._editor.in_gesture:
                _ = self._editor.commit() if keep else self._editor.cancel()
        self.update()

    def _grip(self) -> Grip:
        page, reel = self.page, self._editor.reel
        chosen = self._editor.selection
        frames = [free_part(SAFE_ZONES[key], self.canvas) for key in self.zones]
        others = [outline for item, outline in seen_at(reel, int(self._editor.playhead)) if item.id not in chosen]
        reach_x, reach_y = REACH * WHOLE / max(page.width(), 1), REACH * WHOLE / max(page.height(), 1)
        return Grip((*frames, *frames_for(reel, others)), reach_x, reach_y)

    def _handle_at(self, point: QPointF) -> Callable[[], Gesture] | None:
        found = self.outlines()
        if len(found) != 1 or not is_scalable(found[0][0]) or self._is_locked(found[0][0]):
            return None
        item, outline = found[0]
        corners = [self.to_screen(outline.polygon.at(number)) for number in range(4)]
        start = self.to_canvas(point)
        near = [hypot((point - corner).x(), (point - corner).y()) <= HANDLE for corner in corners]
        if any(near):
            return lambda: Scaling(self._editor, item, outline, start)
        knob = stage_paint.knob(corners, TURN_STICK)
        if hypot((point - knob).x(), (point - knob).y()) <= HANDLE:
            return lambda: Turning(self._editor, item, outline, start)
        return None

    def _item_at(self, point: QPointF, event: QMouseEvent) -> Callable[[], Gesture] | None:
        """Select what is under the mouse; a drag then moves it. What is selected already comes first."""
        start = self.to_canvas(point)
        found = [(item, one) for item, one in self.outlines() if one.holds(start) and not self._is_locked(item)]
        if not found or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            at = int(self._editor.playhead)
            found = [(item, one) for item, one in seen_at(self._editor.reel, at) if one.holds(start)]
        if not found:
            clip = self._editor.clip_at_playhead()
            inside = self.page.contains(point)
            self._editor.select([clip.id] if clip is not None and inside and not self._editor.selection else ())
            return None
        item, outline = found[0]
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._editor.toggle(item.id)
            return None
        if item.id not in self._editor.selection:
            self._editor.select([item.id])
        return lambda: Moving(self._editor, item, outline, start)

    def _is_locked(self, item: Item) -> bool:
        track = self._editor.track_of(item.id)
        return track is not None and track.locked

    def _show_cursor(self, point: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        handle = self._handle_at(point)
        if handle is not None:
            made = handle()
            shape = Qt.CursorShape.SizeFDiagCursor if isinstance(made, Scaling) else Qt.CursorShape.CrossCursor
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
        if event.key() == Qt.Key.Key_Escape:
            return self._gesture is not None
        movable = any(isinstance(item, Overlay | Cue) for item in self._editor.selected_items())
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        return plain and movable and event.key() in (*NUDGES, Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
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
        ids = [item.id for item in self._editor.selected_items()]
        at = int(self._editor.playhead)
        self._editor.attempt(lambda: self._editor.apply(
            say("Move"), lambda reel: nudged(reel, ids, at, dx * pixels, dy * pixels)))
        self._tell()

    # --- for screen readers ---

    def _selected(self) -> None:
        self.update()
        self._tell()

    def _tell(self) -> None:
        parts = []
        for item, outline in self.outlines():
            parts.append(t("{name} at {x}, {y}", name=name_of(item), x=round(outline.x), y=round(outline.y)))
        words = "; ".join(parts) or t("Nothing on the picture is selected")
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
