"""The ruler above the rows: scrub, markers, the marked stretch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from brova_desktop.domain.reels.records import Marker
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.timeline.board import Board
from brova_desktop.ui.reels.timeline.lanes import Touched
from brova_desktop.ui.reels.timeline.painting.look import Look
from brova_desktop.ui.reels.timeline.painting.rulers import (
    marker_box,
    paint_beats,
    paint_handle,
    paint_marker,
    paint_range,
    paint_ruler,
)
from brova_desktop.ui.reels.timeline.tools.gesture import Gesture, Spot
from brova_desktop.ui.reels.timeline.tools.pointing import DragMarker, DragRange, Scrub
from brova_desktop.ui.theme.type import scaled

HEIGHT = 24
GRIP = 6


class Ruler(QWidget):
    """Follows the board; every press is a gesture that Escape (on the canvas) takes back."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self.editor = board.editor
        self.gesture: Gesture | None = None
        self.setFixedHeight(scaled(HEIGHT))
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(t("Time ruler"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        board.rescaled.connect(self.update)
        board.remapped.connect(self.update)
        board.touched.connect(self._on_touched)
        editor = self.editor
        self._shown_at = editor.playhead
        self._ties = [editor.moved.subscribe(self._on_moved), editor.switched.subscribe(lambda _: self.update()),
                      editor.selected.subscribe(lambda _: self._on_selected())]
        self._marker_selected = False

    def close_ruler(self) -> None:
        for tie in self._ties:
            tie.close()

    def sizeHint(self) -> QSize:
        return QSize(400, scaled(HEIGHT))

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        look, scale, editor = Look(), self.board.scale, self.editor
        height = self.height()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), look.ground)
            paint_ruler(painter, scale, editor.rate, QRectF(event.rect()), height, look)
            paint_beats(painter, editor.beats, scale, QRectF(event.rect()), height, look)
            if editor.range is not None:
                paint_range(painter, editor.range, scale, height, look)
            for marker in self.board.lanes.markers:
                paint_marker(painter, marker, scale, height, look, selected=marker.id in editor.selection)
            painter.fillRect(QRect(event.rect().left(), height - 1, event.rect().width(), 1), look.line)
            paint_handle(painter, scale.x(editor.playhead), height, look, focused=False)

    def _on_touched(self, touched: Touched) -> None:
        if touched.marks or touched.length:
            self.update()

    def _on_moved(self, at: Ticks) -> None:
        for time in (self._shown_at, at):
            x = round(self.board.scale.x(time))
            self.update(QRect(x - 10, 0, 21, self.height()))
        self._shown_at = at

    def _on_selected(self) -> None:
        chosen = any(marker.id in self.editor.selection for marker in self.board.lanes.markers)
        if chosen or self._marker_selected:
            self.update()
        self._marker_selected = chosen

    # --- pointer ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self.gesture is not None:
            return
        spot = self._spot(event)
        edge = self._range_edge(spot.x, spot.y)
        marker = self._marker(spot.x, spot.y)
        if marker is not None:
            self.gesture = DragMarker(self.board, spot, marker)
        elif edge is not None:
            self.gesture = DragRange(self.board, spot, at_start=edge)
        else:
            self.gesture = Scrub(self.board, spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._spot(event)
        if self.gesture is not None:
            self.gesture.move(spot)
            self.board.show_time(min(max(spot.at, 0), self.editor.length))
            return
        over = self._range_edge(spot.x, spot.y) is not None
        on_marker = self._marker(spot.x, spot.y) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_marker else Qt.CursorShape.SizeHorCursor if over
                       else Qt.CursorShape.ArrowCursor)
        self.board.show_hint(say("Drag the marker, or press Delete when it is selected") if on_marker
                             else say("Drag to move the playhead. Shift: stick to cuts"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.gesture is not None and event.button() is Qt.MouseButton.LeftButton:
            gesture, self.gesture = self.gesture, None
            gesture.release(self._spot(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.board.zoom(event.angleDelta().y() / 120, event.position().x())
        event.accept()

    def leaveEvent(self, _: QEvent) -> None:
        self.board.show_hint(None)

    def abandon(self) -> None:
        """End a drag as if it had never been."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.cancel()

    def _spot(self, event: QMouseEvent) -> Spot:
        keys = event.modifiers()
        x = event.position().x()
        return Spot(x, event.position().y(), self.board.scale.at(x),
                    shift=bool(keys & Qt.KeyboardModifier.ShiftModifier),
                    ctrl=bool(keys & Qt.KeyboardModifier.ControlModifier),
                    alt=bool(keys & Qt.KeyboardModifier.AltModifier))

    def _marker(self, x: float, y: float) -> Marker | None:
        found = (marker for marker in reversed(self.board.lanes.markers)
                 if marker_box(marker, self.board.scale, self.height()).contains(x, y))
        return next(found, None)

    def _range_edge(self, x: float, y: float) -> bool | None:
        """True at the in point, False at the out point, else None. Only the upper half: below one scrubs."""
        span = self.editor.range
        if span is None or y > self.height() * 0.6:
            return None
        scale = self.board.scale
        if abs(scale.x(span.start) - x) <= GRIP:
            return True
        return False if abs(scale.x(span.end) - x) <= GRIP else None
