"""A scene drawn: the one function behind preview, still frames and export.

Frames with nothing over them pass through untouched and uncopied.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.reels.scene import Drawn, Inset, Scene, Shot
from brova_desktop.domain.reels.sprites import Sprite
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.engine.picture.overlays import Stamp, patch_of, press, stamp_of
from brova_desktop.engine.picture.planes import Frame, Patch, solid
from brova_desktop.engine.picture.transitions import mixed
from brova_desktop.ports.painter import Raster

STAMP_BYTES = 48 * 2**20
"""Painted pictures kept ready in one process."""


class Shots(Protocol):
    """Where frames of sources come from."""

    def frame(self, shot: Shot) -> Frame: ...

    def inset(self, inset: Inset) -> Patch | None: ...


class Compositor:
    """Draws scenes of one size. `raster` hands out painted sprites for that size. For one thread at a time."""

    def __init__(
        self, shots: Shots, raster: Callable[[Sprite], Raster], width: int, height: int, background: Colour
    ) -> None:
        self._shots = shots
        self._raster = raster
        self._width, self._height = width, height
        self._background = solid(width, height, background)
        self._stamps: OrderedDict[tuple[Sprite, int, int, int], Stamp | None] = OrderedDict()
        self._held = 0

    def draw(self, scene: Scene) -> Frame:
        """The finished picture. It may be shared: copy before writing to it."""
        frame = self._picture(scene)
        if not scene.layers:
            return frame
        frame = frame.copy()
        for layer in scene.layers:
            if isinstance(layer, Drawn):
                self._lay(frame, layer)
            else:
                patch = self._shots.inset(layer)
                if patch is not None:
                    press(frame, stamp_of(patch))
        return frame

    def _picture(self, scene: Scene) -> Frame:
        first = self._shots.frame(scene.first) if scene.first is not None else self._background
        if scene.second is None or scene.mix is None:
            return first
        return mixed(first, self._shots.frame(scene.second), scene.mix)

    def _lay(self, frame: Frame, drawn: Drawn) -> None:
        x = round(drawn.x * self._width / WHOLE)
        y = round(drawn.y * self._height / WHOLE)
        odd_x, odd_y = x % 2, y % 2
        stamp = self._stamp(drawn.sprite, odd_x, odd_y, drawn.opacity)
        if stamp is not None:
            press(frame, stamp, dx=x - odd_x, dy=y - odd_y)

    def _stamp(self, sprite: Sprite, odd_x: int, odd_y: int, opacity: int) -> Stamp | None:
        key = (sprite, odd_x, odd_y, opacity)
        if key in self._stamps:
            self._stamps.move_to_end(key)
            return self._stamps[key]
        patch = patch_of(self._raster(sprite), odd_x, odd_y)
        stamp = stamp_of(patch, opacity) if patch is not None else None
        self._stamps[key] = stamp
        self._held += stamp.size if stamp is not None else 0
        while self._held > STAMP_BYTES and len(self._stamps) > 1:
            _, old = self._stamps.popitem(last=False)
            self._held -= old.size if old is not None else 0
        return stamp
