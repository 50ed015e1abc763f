"""The rows of the timeline as a picture that follows the reel: paints what is exposed, and no more than changed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.ticks import Ticks
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.timeline.board import Board
from brova_desktop.ui.reels.timeline.drops import DropMark
from brova_desktop.ui.reels.timeline.lanes import Touched
from brova_desktop.ui.reels.timeline.painting import marks
from brova_desktop.ui.reels.timeline.painting.items import Painting, item_box
from brova_desktop.ui.reels.timeline.painting.look import Look
from brova_desktop.ui.reels.timeline.painting.scene import paint_rows
from brova_desktop.ui.reels.timeline.tools.gesture import Gesture, Spot
from brova_desktop.ui.reels.words import described

MOST_PARTS = 24
"""Stretches drawn again one by one; above, the whole picture costs less."""


class RowsView(QWidget):
    """Everything of the canvas but pointer and keys."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self.editor = board.editor
        self.gesture: Gesture | None = None
        self.drop: DropMark | None = None
        self.painted = 0
        """How many times it was painted, for tests."""
        self._last: Spot | None = None
        self._hover: ItemId | None = None
        self._by_key = False  # the focus is shown to who uses the keyboard
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(t("Timeline"))
        board.rescaled.connect(self.update)
        board.remapped.connect(self.update)
        board.marked.connect(self.update)
        board.touched.connect(self._on_touched)
        editor = self.editor
        self._ties = [editor.selected.subscribe(self._on_selected), editor.moved.subscribe(self._on_moved),
                      editor.switched.subscribe(lambda _: self.update())]
        self._shown_at = editor.playhead
        self._chosen: frozenset[ItemId] = editor.selection
        self._describe()

    def items_in_view(self) -> list[ItemId]:
        """What is in view, row by row from the top, in order of time."""
        scale, height = self.board.scale, self.height()
        low, high = scale.at(0), scale.at(self.width()) + 1
        return [item.id for row in self.board.rows() if row.bottom > 0 and row.top < height
                for item in row.lane.between(low, high)]

    def box_of(self, id: ItemId) -> QRect:
        """Where an item is on this widget; empty when it is gone."""
        item, lane = self.editor.item(id), self.board.lanes.home(id)
        row = next((row for row in self.board.rows() if lane is not None and row.track == lane.track.id), None)
        return item_box(item, row, self.board.scale).toAlignedRect() if item is not None and row is not None else (
            QRect())

    def close_canvas(self) -> None:
        """Stop listening."""
        for tie in self._ties:
            tie.close()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        exposed = QRectF(event.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            paint_rows(painter, self.board, self._painting(exposed), self._hover)
            self._paint_over(painter, Look())

    def _painting(self, exposed: QRectF) -> Painting:
        board = self.board
        return Painting(self.editor.reel, board.scale, Look(), board.films, board.waves, exposed,
                        board.missing.__contains__, self.devicePixelRatioF())

    def _paint_over(self, painter: QPainter, look: Look) -> None:
        board, scale = self.board, self.board.scale
        if not any(lane.items for lane in board.lanes.rows()):
            marks.invitation(painter, QRectF(self.rect()), t("Drop clips, pictures or music here"), look)
        if board.guide is not None:
            marks.guide(painter, scale.x(board.guide), self.height(), look)
        if board.ghost is not None:
            main = board.lanes.main().track.id
            row = next(row for row in board.rows() if row.track == main)
            marks.ghost(painter, QRectF(scale.x(board.ghost.start), row.top, scale.width(board.ghost.length),
                                        row.height), look)
        if self.drop is not None:
            self.drop.paint(painter, look)
        if board.band is not None:
            marks.band(painter, board.band, look)
        marks.playhead_line(painter, scale.x(self.editor.playhead), self.height(), look)
        if board.label is not None and self._last is not None:
            marks.bubble(painter, self._last.x, self._last.y, self.width(), board.label, look)
        if self.hasFocus() and self._by_key:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    # --- what changed ---

    def _on_touched(self, touched: Touched) -> None:
        if touched.all or touched.rows or touched.headers or sum(map(len, touched.spans.values())) > MOST_PARTS:
            self.update()
            self._describe()
            return
        scale = self.board.scale
        rows = {row.track: row for row in self.board.rows()}
        for track, spans in touched.spans.items():
            row = rows.get(track)
            if row is None:
                continue
            for start, end in spans:
                left, right = scale.x(start), scale.x(end)
                self.update(_around(left - marks.BADGE, row.top, right + marks.BADGE, row.bottom))
        if touched.length:
            self.update()
        self._describe()

    def _on_selected(self, selection: frozenset[ItemId]) -> None:
        before, self._chosen = self._chosen, selection
        changed = before ^ selection
        if not changed or len(changed) > MOST_PARTS or self.editor.transition is not None:
            self.update()
        else:
            self._update_items(changed)
        if self.gesture is None and len(selection) == 1:
            self._show_item(next(iter(selection)))
        told = self.hasFocus() and len(selection) == 1 and self._tell_item(next(iter(selection)))
        self._describe(say_it=not told)

    def _tell_item(self, id: ItemId) -> bool:
        """Move the focus of screen readers to an item; whether that was possible."""
        return False

    def _update_items(self, ids: frozenset[ItemId] | set[ItemId]) -> None:
        rows = {row.track: row for row in self.board.rows()}
        for id in ids:
            item, lane = self.editor.item(id), self.board.lanes.home(id)
            if item is not None and lane is not None:
                box = marks.selected_edges(item, rows[lane.track.id], self.board.scale)
                self.update(box.toAlignedRect())
            elif item is None:
                self.update()

    def _on_moved(self, at: Ticks) -> None:
        for time in (self._shown_at, at):
            x = round(self.board.scale.x(time))
            self.update(QRect(x - 3, 0, 7, self.height()))
        self._shown_at = at
        if self.gesture is None:
            self.board.show_time(at)
        self._describe()

    def _show_item(self, id: ItemId) -> None:
        """Bring what the keyboard selected into view."""
        item, lane = self.editor.item(id), self.board.lanes.home(id)
        if item is None or lane is None:
            return
        row = next(row for row in self.board.rows() if row.track == lane.track.id)
        self.board.show_row(row.top, row.bottom)
        box = item_box(item, row, self.board.scale)
        if box.right() < 0 or box.left() > self.width():
            self.board.show_time(item.span.start)

    def _describe(self, *, say_it: bool = False) -> None:
        """What screen readers find here; `say_it`: and read out at once."""
        words = described(self.editor)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
                if say_it and self.hasFocus():
                    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def _around(left: float, top: float, right: float, bottom: float) -> QRect:
    return QRectF(left, top - 3, right - left, bottom - top + 6).toAlignedRect()
