"""All rows: grounds, items, what lies over them."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.records import Clip, Item, Sound
from brova_desktop.ui.reels.timeline.board import Board
from brova_desktop.ui.reels.timeline.geometry import RowBox
from brova_desktop.ui.reels.timeline.painting import marks
from brova_desktop.ui.reels.timeline.painting.items import Painting, item_box, paint_item

SLIVER = 5
"""Pixels below which an item has no room for an outline; a stroke along its top stands for it."""
REACH = 40
"""Pixels beyond what is exposed in which something may still reach into it: badges, outlines."""


def paint_rows(painter: QPainter, board: Board, with_: Painting, hover: ItemId | None) -> None:
    """Everything on the rows inside `with_.exposed`."""
    _grounds(painter, board, with_)
    for row in board.rows():
        if row.bottom < with_.exposed.top() - 4 or row.top > with_.exposed.bottom() + 4:
            continue
        _paint_row(painter, board, row, with_, hover)


def _grounds(painter: QPainter, board: Board, with_: Painting) -> None:
    look, exposed = with_.look, with_.exposed
    painter.fillRect(exposed, look.ground)
    scale = board.scale
    left = max(scale.x(0), exposed.left())
    for row in board.rows():
        box = QRectF(left, row.top, exposed.right() + 1 - left, row.height)
        painter.fillRect(box.intersected(exposed), look.beyond)
    span = board.editor.range
    if span is not None:
        fill = QColor(look.accent)
        fill.setAlpha(26)
        painter.fillRect(QRectF(scale.x(span.start), exposed.top(), scale.width(span.length), exposed.height())
                         .intersected(exposed), fill)
    end = scale.x(board.editor.length)
    for x in (scale.x(0), end):
        if exposed.left() - 1 <= x <= exposed.right() + 1:
            painter.fillRect(QRectF(x, exposed.top(), 1, exposed.height()), look.line)
    for marker in board.lanes.markers:
        x = scale.x(marker.at)
        if exposed.left() - 1 <= x <= exposed.right() + 1:
            mark = marker.colour
            painter.fillRect(QRectF(x, exposed.top(), 1, exposed.height()), QColor(mark.r, mark.g, mark.b, 150))


def _paint_row(painter: QPainter, board: Board, row: RowBox, with_: Painting, hover: ItemId | None) -> None:
    scale, editor = board.scale, board.editor
    low, high = scale.at(with_.exposed.left() - REACH), scale.at(with_.exposed.right() + REACH)
    shown = row.lane.between(low, high + 1)
    per_pixel = max(scale.ticks(1.0), 1)
    free = None
    for item in shown:
        if free is not None and item.span.end < free:  # several in one pixel: the first one stands for them
            continue
        paint_item(painter, item, row, with_)
        free = item.span.start + per_pixel
    if row.lane.track.kind is TrackKind.MAIN:
        for clip in shown:
            if isinstance(clip, Clip) and clip.transition is not None:
                marks.paint_transition(painter, clip, row, scale, editor.frame, with_.look,
                                       selected=clip.id == editor.transition, ratio=with_.ratio)
    _over(painter, board, row, shown, with_, hover)
    track = row.lane.track
    if track.hidden or track.muted or track.locked:
        marks.dimmed(painter, QRectF(with_.exposed.left(), row.top, with_.exposed.width(), row.height), with_.look,
                     locked=track.locked)


def _over(painter: QPainter, board: Board, row: RowBox, shown: tuple[Item, ...], with_: Painting,
          hover: ItemId | None) -> None:
    """Outlines and handles of what is selected or under the pointer."""
    editor, scale, look = board.editor, board.scale, with_.look
    chosen = editor.selection
    for item in shown:
        selected = item.id in chosen
        if not selected and item.id != hover:
            continue
        box = item_box(item, row, scale)
        if box.width() < SLIVER:
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 3), look.text)
            continue
        if selected:
            marks.outline(painter, box, look)
        if len(chosen) < 2 or not selected:
            marks.grips(painter, box, look)
        if isinstance(item, Sound) and box.width() >= 60:
            marks.paint_fades(painter, item, box, scale, look)
