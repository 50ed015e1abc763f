"""Who turns sprites into pixels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from brova_desktop.domain.reels.sprites import Sprite


@dataclass(frozen=True, slots=True)
class Raster:
    """Painted pixels: RGBA, eight bits, premultiplied alpha, rows without padding, sRGB (BT.709 primaries).

    `left` and `top` say where the top-left pixel lies relative to the sprite's anchor (its centre), in pixels; for a
    centred picture both are negative. An empty raster (0 x 0) is nothing to draw.
    """

    width: int
    height: int
    left: int
    top: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """The canvas in the document's pixels and in the pixels painted now (a preview is smaller)."""

    width: int
    height: int
    out_width: int
    out_height: int


class Painter(Protocol):
    """The one painter behind preview, export and stickers on the render. Callable off the GUI thread."""

    def paint(self, sprite: Sprite, page: Page, files: Mapping[str, str]) -> Raster:
        """Draw a sprite for a page; `files` leads from source names to paths of readable pictures.

        Raises BadInput for a picture that cannot be drawn (damaged, too large, hostile), Missing for one that is
        not there, Refused for a text beyond the limit of 10,000 characters.
        """
        ...

    def missing_glyphs(self, text: str) -> str:
        """The characters of a text that no bundled font can draw (each once)."""
        ...


@dataclass(frozen=True, slots=True)
class LatePainter:
    """A painter that is made when something is painted first: work that finds all it needs never loads one."""

    make: Callable[[], Painter]

    def paint(self, sprite: Sprite, page: Page, files: Mapping[str, str]) -> Raster:
        return self.make().paint(sprite, page, files)

    def missing_glyphs(self, text: str) -> str:
        return self.make().missing_glyphs(text)
