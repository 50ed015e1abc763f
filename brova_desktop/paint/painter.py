"""The painter behind preview, export and stickers: sprites in, premultiplied pixels out."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import assert_never

from brova_desktop.domain.reels.sprites import (
    BarSprite,
    CaptionSprite,
    PictureSprite,
    ShapeSprite,
    Sprite,
    TextSprite,
)
from brova_desktop.paint.application import ensure_application
from brova_desktop.paint.captions import caption_drawing
from brova_desktop.paint.drawable import drawable
from brova_desktop.paint.drawing import Drawing
from brova_desktop.paint.fonts import catalogue
from brova_desktop.paint.itemise import missing
from brova_desktop.paint.pictures import PictureArtist
from brova_desktop.paint.shapes import bar_drawing, shape_drawing
from brova_desktop.paint.surface import rasterise
from brova_desktop.paint.text import text_drawing
from brova_desktop.ports.painter import Page, Raster


class QtPainter:
    """Paints on QImage, without widgets and without a display. Make it on the main thread, use it on any.

    One sprite is painted at a time: Python's own lock would allow no more, and the font caches are shared. The same
    sprite gives the same bytes whatever was painted before, with any fonts installed on the machine.
    """

    def __init__(self) -> None:
        ensure_application()
        catalogue()
        self._artist = PictureArtist()
        self._lock = threading.Lock()

    def paint(self, sprite: Sprite, page: Page, files: Mapping[str, str]) -> Raster:
        """As the port says."""
        with self._lock:
            return rasterise(self._drawing(sprite, page, files), page, sprite.scale, sprite.rotation)

    def missing_glyphs(self, text: str) -> str:
        """The characters of a text that no bundled font can draw (each once). They appear as empty boxes."""
        return missing("".join(paragraph.text for paragraph in drawable(text)), catalogue())

    def _drawing(self, sprite: Sprite, page: Page, files: Mapping[str, str]) -> Drawing:
        match sprite:
            case TextSprite():
                return text_drawing(sprite, page)
            case CaptionSprite():
                return caption_drawing(sprite, page)
            case PictureSprite():
                return self._artist.drawing(sprite, page, files)
            case ShapeSprite():
                return shape_drawing(sprite, page)
            case BarSprite():
                return bar_drawing(sprite, page)
            case _:
                assert_never(sprite)
