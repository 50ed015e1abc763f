"""Dropping files and assets on the timeline: where they would go, and the mark that shows it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF
from PySide6.QtGui import QPainter

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.records import Clip
from brova_desktop.ui.bridge.luggage import ASSETS_MIME
from brova_desktop.ui.reels.editing import Where
from brova_desktop.ui.reels.timeline.board import Board
from brova_desktop.ui.reels.timeline.painting import marks
from brova_desktop.ui.reels.timeline.painting.look import Look
from brova_desktop.ui.reels.timeline.snapping import REACH, nearest, snap_points

SHOWN_SECONDS = 3


@dataclass(frozen=True, slots=True)
class Drop:
    """What was dropped and where it goes. `replaces`: the item whose file it takes the place of."""

    assets: tuple[str, ...]
    files: tuple[Path, ...]
    at: int
    where: Where
    track: ItemId | None = None
    replaces: ItemId | None = None


@dataclass(frozen=True, slots=True)
class DropMark:
    """What is shown while something hangs over the timeline."""

    x: float
    top: int
    bottom: int
    box: QRectF | None = None

    def paint(self, painter: QPainter, look: Look) -> None:
        if self.box is not None:
            marks.ghost(painter, self.box, look)
        else:
            marks.insertion(painter, self.x, self.top, self.bottom, look)


def brought(mime: QMimeData) -> tuple[tuple[str, ...], tuple[Path, ...]]:
    """Asset ids and files in what is dragged; both empty for anything else."""
    if mime.hasFormat(ASSETS_MIME):
        try:
            ids = json.loads(bytes(mime.data(ASSETS_MIME).data()))
        except ValueError:
            return (), ()
        named = isinstance(ids, list) and all(isinstance(one, str) for one in ids)
        return (tuple(ids) if named else ()), ()
    files = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return (), files


def target(board: Board, x: float, y: float, *, replace: bool) -> tuple[Drop, DropMark]:
    """Where something dropped there would go (with no content yet), and the mark for it.

    On the main track: in at the nearest cut. On other rows: at that time, on that track. `replace`: in the place of
    the clip under the pointer.
    """
    editor, scale = board.editor, board.scale
    rows = board.rows()
    main = next(row for row in rows if row.lane.track.kind is TrackKind.MAIN)
    row = next((one for one in rows if one.top - 2 <= y < one.bottom + 2), None)
    at = max(editor.rate.nearest(scale.at(x)), 0)
    if row is main and replace:
        under = next((item for item in row.lane.between(at, at + 1) if isinstance(item, Clip)), None)
        if under is not None:
            box = QRectF(scale.x(under.span.start), row.top, scale.width(under.span.length), row.height)
            return (Drop((), (), under.span.start, Where.INSERT, replaces=under.id),
                    DropMark(x, row.top, row.bottom, box))
    if row is main or (row is None and y < 0):
        cuts = sorted({0, *(item.span.start for item in main.lane.items), *(item.span.end for item in main.lane.items)})
        place = min(cuts, key=lambda cut: abs(cut - at))
        mark = DropMark(scale.x(place) - 0.5, main.top - 3, main.bottom + 3)
        return Drop((), (), place, Where.INSERT), mark
    if editor.snapping:
        near = nearest(snap_points(editor.reel, more=(editor.playhead,)), at, scale.ticks(REACH))
        at = at if near is None else editor.rate.nearest(near)
    home = row or rows[-1]
    box = QRectF(scale.x(at), home.top, scale.width(editor.ticks_of(SHOWN_SECONDS * round(editor.rate.fraction))),
                 home.height)
    return Drop((), (), at, Where.OVERLAY, track=home.track), DropMark(scale.x(at), home.top, home.bottom, box)
