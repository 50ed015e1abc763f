"""Shots and insets drawn: from a source's file to planes on the canvas.

A frame depends on what is asked and on nothing that was asked before, so preview, export and any worker agree.
Pictures that stand straight and still go through one filter graph; what moves or is turned is resampled between
pixels (`moving`).
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

import numpy as np
from av.video.frame import VideoFrame

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.reels.scene import Inset, Look, Scene, Shot
from brova_desktop.domain.reels.style import WHOLE, Fit, Placement
from brova_desktop.domain.ticks import ZERO
from brova_desktop.engine.picture.clip_graph import ClipGraph, Kind, Recipe, kind_of
from brova_desktop.engine.picture.decoders import never
from brova_desktop.engine.picture.framing import (
    Cells,
    Placed,
    even_cells,
    fitted,
    inset_of,
    part_of,
    stored_cells,
)
from brova_desktop.engine.picture.grading import darkened, on_rgb, on_yuv
from brova_desktop.engine.picture.insets import patch_of
from brova_desktop.engine.picture.moving import Cut, Upright, cells_of, laid, resampled
from brova_desktop.engine.picture.planes import Frame, Patch, Plane, from_video, solid
from brova_desktop.engine.picture.sources import Sources, Taken
from brova_desktop.engine.picture.tone import Tables
from brova_desktop.engine.reading import shown_name

KEPT_FRAMES = 6
KEPT_ON_THE_WAY = 2
"""Frames of an export, which never goes back: those of the two sides of a transition."""
KEPT_BASES = 3
KEPT_PATCHES = 4
KEPT_GRAPHS = 12
SPARE = 1.5
"""Stored pixels to one of the canvas that a moving picture keeps at least, where the source has them."""
BLUR_SIDE, BLUR, BLUR_LIGHT = 48, 2.5, 0.6
"""The picture behind a fitted one: its short side and blur (standard deviation) in pixels, and its brightness."""

Name = TypeVar("Name", bound=Hashable)
Thing = TypeVar("Thing")


class ShotReader:
    """Frames of sources for canvases of one size. For one thread at a time; close it when done.

    `files` leads from the source names of scenes to paths; `width` and `height` are the output's pixels (even),
    `doc_width` the canvas width of the document, which lengths in tenths count in. `background` shows where no
    picture is. `gives_up` is asked while decoding whether anybody waits; if not, `GivenUp` is raised.
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
        gives_up: Callable[[], bool] = never,
    ) -> None:
        self._canvas = (width, height)
        self._whole: Cells = (0, 0, width, height)
        self._tenth = width / doc_width / 10
        self._threads = max(1, threads)
        self._sources = Sources(files, threads=threads, is_preview=is_preview, gives_up=gives_up)
        self._background = solid(width, height, background)
        self._tables = Tables()
        self._frames: OrderedDict[Hashable, Frame] = OrderedDict()
        self._keeps = KEPT_FRAMES if is_preview else KEPT_ON_THE_WAY
        self._bases: OrderedDict[Hashable, Upright] = OrderedDict()
        self._patches: OrderedDict[Hashable, Patch | None] = OrderedDict()
        self._graphs: OrderedDict[tuple[Kind, Recipe], ClipGraph] = OrderedDict()

    def frame(self, shot: Shot) -> Frame:
        """The shot on the whole canvas. It may be shared: copy before writing to it.

        Raises Missing when its file is not there, BadInput when it cannot be decoded or converted.
        """
        taken = self._sources.take(shot.source, shot.at)
        key = (shot.source, taken.number, shot.look, shot.placement, shot.is_moving)
        found = self._frames.get(key)
        if found is None:
            found = self._drawn(taken, shot)
        return _kept(self._frames, key, found, self._keeps)

    def inset(self, inset: Inset) -> Patch | None:
        """Picture in picture as a patch with its alpha; None when nothing of it is to be seen."""
        if inset.opacity <= 0 or inset.placement.scale <= 0:
            return None
        taken = self._sources.take(inset.source, inset.at)
        key = (replace(inset, at=ZERO), taken.number)
        found = self._patches[key] if key in self._patches else self._patch(taken, inset)
        return _kept(self._patches, key, found, KEPT_PATCHES)

    def is_quick(self, scene: Scene) -> bool:
        """Whether the pictures of a scene's clips are soon there. Raises what `frame` raises."""
        shots = (shot for shot in (scene.first, scene.second) if shot is not None)
        return all(self._sources.is_quick(shot.source, shot.at) for shot in shots)

    @contextmanager
    def roughly(self) -> Iterator[None]:
        """Inside it, pictures that take long come as near ones on the way to them."""
        self._sources.is_rough = True
        try:
            yield
        finally:
            self._sources.is_rough = False

    def rest(self, *, but: Collection[str] = ()) -> None:
        """Close the files, all but those of some sources, and keep what was worked out: something else is drawn next.

        An open decoder holds about forty megabytes of full HD frames.
        """
        self._sources.close(but=but)

    def close(self) -> None:
        """Close every file."""
        self._frames.clear()
        self._bases.clear()
        self._patches.clear()
        self._graphs.clear()
        self._sources.close()
        self._tables.close()

    # --- drawing -------------------------------------------------------------------------------------------------

    def _drawn(self, taken: Taken, shot: Shot) -> Frame:
        look = shot.look
        placed = fitted(taken.stored, look.crop, look.fit, shot.placement, self._canvas)
        is_exact = shot.is_moving or placed.degrees != 0
        cells = cells_of(placed, self._canvas) if is_exact else even_cells(placed.box, self._canvas)
        cut = None
        if cells is not None:
            cut = (
                self._resampled(taken, shot, placed, cells)
                if is_exact
                else self._cut(taken, look, placed, cells)
            )
            if cells == self._whole and cut.a is None:
                return cut.planes
        under = self._blurred(taken, look) if look.fit is Fit.BLUR_FILL else self._background.copy()
        if cut is not None and cells is not None:
            laid(under, cut, cells)
        return under

    def _patch(self, taken: Taken, inset: Inset) -> Patch | None:
        placement = inset.placement
        placed = inset_of(taken.stored, inset.crop, inset.width, placement, self._canvas)
        cells = cells_of(placed, self._canvas)
        if cells is None:
            return None
        stepped = replace(placement, scale=2 ** math.ceil(math.log2(placement.scale)))
        at_rest = inset_of(taken.stored, inset.crop, inset.width, stepped, self._canvas)
        radius = inset.radius * self._tenth * placement.scale / WHOLE
        return patch_of(
            self._base(inset.source, taken, Look(), at_rest), placed, cells, radius, inset.opacity
        )

    def _cut(self, taken: Taken, look: Look, placed: Placed, cells: Cells) -> Cut:
        """A straight, still picture: crop and scale in one graph."""
        kind = kind_of(taken.frame)
        crop = stored_cells(part_of(placed, cells), taken.stored, kind.step)
        recipe = self._graded(kind, look, Recipe(crop, cells[2], cells[3], taken.stored.turn, kind.has_alpha))
        return Cut(*self._worked(kind, recipe, taken))

    def _resampled(self, taken: Taken, shot: Shot, placed: Placed, cells: Cells) -> Cut:
        at_rest = fitted(taken.stored, shot.look.crop, shot.look.fit, Placement(), self._canvas)
        return resampled(self._base(shot.source, taken, shot.look, at_rest), placed, cells)

    def _base(self, source: str, taken: Taken, look: Look, at_rest: Placed) -> Upright:
        """The whole upright picture, reduced to SPARE stored pixels for one of the canvas where it has more.

        The size follows from the picture at rest, never from where it has moved to, or its sharpness would flicker.
        """
        across, down = taken.stored.pixels
        x0, y0, x1, y1 = at_rest.source
        ratio = min(across * (x1 - x0) / at_rest.width, down * (y1 - y0) / at_rest.height)
        wide, high = (max(2, 2 * round(side * min(1.0, SPARE / ratio) / 2)) for side in (across, down))
        key = (source, taken.number, look.colour, look.lut, wide, high)
        found = self._bases.get(key)
        if found is None:
            kind = kind_of(taken.frame)
            whole = (0, 0, taken.stored.width, taken.stored.height)
            recipe = Recipe(whole, wide, high, taken.stored.turn, kind.has_alpha)
            found = Upright(*self._worked(kind, self._graded(kind, look, recipe), taken))
        return _kept(self._bases, key, found, KEPT_BASES)

    def _blurred(self, taken: Taken, look: Look) -> Frame:
        """The picture enlarged over the whole canvas, blurred and darkened; worked out small, so it costs little."""
        kind = kind_of(taken.frame)
        placed = fitted(taken.stored, look.crop, Fit.FILL, Placement(), self._canvas)
        crop = stored_cells(part_of(placed, self._whole), taken.stored, kind.step)
        factor = BLUR_SIDE / min(self._canvas)
        wide, high = (2 * round(side * factor / 2) for side in self._canvas)
        recipe = Recipe(
            crop, wide, high, taken.stored.turn, kind.has_alpha, blur=BLUR, after=darkened(BLUR_LIGHT)
        )
        recipe = replace(self._graded(kind, look, recipe), final=self._canvas)
        planes, alpha = self._worked(kind, recipe, taken)
        under = self._background.copy()
        laid(under, Cut(planes, alpha), self._whole)
        return under

    # --- graphs --------------------------------------------------------------------------------------------------

    def _graded(self, kind: Kind, look: Look, recipe: Recipe) -> Recipe:
        table = self._tables.from_file(self._sources.path_of(look.lut)) if look.lut is not None else ()
        return replace(
            recipe,
            before=self._tables.from_hdr(kind.transfer, kind.primaries),
            grade=on_yuv(look.colour),
            rgb=(*on_rgb(look.colour), *table),
        )

    def _worked(self, kind: Kind, recipe: Recipe, taken: Taken) -> tuple[Frame, Plane | None]:
        graph = self._graphs.get((kind, recipe))
        if graph is None:
            graph = ClipGraph(kind, recipe, self._threads)
        _kept(self._graphs, (kind, recipe), graph, KEPT_GRAPHS)
        frame = graph.through(taken.frame, shown_name(taken.path))
        return from_video(frame), _alpha_of(frame) if recipe.keeps_alpha else None


def _kept(kept: OrderedDict[Name, Thing], key: Name, thing: Thing, most: int) -> Thing:
    """Hold a thing as the most recently used of a few."""
    kept[key] = thing
    kept.move_to_end(key)
    while len(kept) > most:
        kept.popitem(last=False)
    return thing


def _alpha_of(frame: VideoFrame) -> Plane | None:
    """The alpha plane, None when it is opaque everywhere."""
    plane = frame.planes[3]
    rows = np.frombuffer(memoryview(plane), np.uint8, frame.height * plane.line_size)
    alpha = rows.reshape(frame.height, plane.line_size)[:, : frame.width]
    return None if alpha.min(initial=255) == 255 else np.asarray(alpha.copy())
