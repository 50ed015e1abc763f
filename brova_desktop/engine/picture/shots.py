"""Shots and insets drawn: from a source's file to planes on the canvas.

A frame depends on what is asked and on nothing that was asked before, so preview, export and any worker agree.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Mapping

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.reels.scene import Inset, Shot
from brova_desktop.domain.reels.style import Fit
from brova_desktop.engine.picture.clip_graph import ClipGraph, Kind, Recipe, kind_of
from brova_desktop.engine.picture.framing import Placed, even_cells, fitted, part_of, stored_cells
from brova_desktop.engine.picture.planes import Frame, Patch, from_video, solid
from brova_desktop.engine.picture.sources import Sources, Taken

KEPT_FRAMES = 6
KEPT_GRAPHS = 12


class ShotReader:
    """Frames of sources for canvases of one size. For one thread at a time; close it when done.

    `files` leads from the source names of scenes to paths; `width` and `height` are the output's pixels (even),
    `doc_width` the canvas width of the document, which lengths in tenths count in. `background` shows where no
    picture is.
    """

    def __init__(
        self,
        files: Mapping[str, str],
        width: int,
        height: int,
        background: Colour,
        *,
        doc_width: int,
        threads: int = 1,
        is_preview: bool = False,
    ) -> None:
        self._canvas = (width, height)
        self._unit = width / doc_width / 10
        self._threads = max(1, threads)
        self._sources = Sources(files, threads=threads, is_preview=is_preview)
        self._background = solid(width, height, background)
        self._frames: OrderedDict[Hashable, Frame] = OrderedDict()
        self._graphs: OrderedDict[tuple[Kind, Recipe], ClipGraph] = OrderedDict()

    def frame(self, shot: Shot) -> Frame:
        """The shot on the whole canvas. It may be shared: copy before writing to it.

        Raises Missing when its file is not there, BadInput when it cannot be decoded or converted.
        """
        taken = self._sources.take(shot.source, shot.at)
        key = (shot.source, taken.number, shot.look, shot.placement)
        found = self._frames.get(key)
        if found is None:
            found = self._frames[key] = self._drawn(taken, shot)
            while len(self._frames) > KEPT_FRAMES:
                self._frames.popitem(last=False)
        self._frames.move_to_end(key)
        return found

    def inset(self, inset: Inset) -> Patch | None:
        """Picture in picture as a patch with its alpha; None when nothing of it is to be seen."""
        return None

    def close(self) -> None:
        """Close every file."""
        self._frames.clear()
        self._graphs.clear()
        self._sources.close()

    def _drawn(self, taken: Taken, shot: Shot) -> Frame:
        look = shot.look
        placed = fitted(taken.stored, look.crop, look.fit, shot.placement, self._canvas)
        cells = even_cells(placed.box, self._canvas)
        if cells is None:
            return self._background
        frame = self._cut(taken, placed, cells)
        if cells == (0, 0, *self._canvas):
            return frame
        whole = self._background.copy()
        _paste(whole, frame, cells[0], cells[1])
        return whole

    def _cut(self, taken: Taken, placed: Placed, cells: tuple[int, int, int, int]) -> Frame:
        kind = kind_of(taken.frame)
        crop = stored_cells(part_of(placed, cells), taken.stored, kind.step)
        recipe = Recipe(crop, cells[2], cells[3], taken.stored.turn)
        return from_video(self._graph(kind, recipe).through(taken.frame))

    def _graph(self, kind: Kind, recipe: Recipe) -> ClipGraph:
        graph = self._graphs.get((kind, recipe))
        if graph is None:
            graph = self._graphs[kind, recipe] = ClipGraph(kind, recipe, self._threads)
            while len(self._graphs) > KEPT_GRAPHS:
                self._graphs.popitem(last=False)
        self._graphs.move_to_end((kind, recipe))
        return graph


def _paste(whole: Frame, part: Frame, left: int, top: int) -> None:
    for room, plane, half in ((whole.y, part.y, 1), (whole.u, part.u, 2), (whole.v, part.v, 2)):
        x, y = left // half, top // half
        room[y : y + plane.shape[0], x : x + plane.shape[1]] = plane
