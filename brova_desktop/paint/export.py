"""Writing finished pixels to picture files: PNG, JPEG, WebP, AVIF, tagged sRGB, never half-written."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

from PIL import Image, ImageCms

from brova_desktop.domain.colour import BLACK, Colour
from brova_desktop.domain.errors import Refused
from brova_desktop.domain.words import say
from brova_desktop.files import finished_file
from brova_desktop.ports.painter import Raster

FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP", ".avif": "AVIF"}
QUALITY = 90
"""Of JPEG, WebP and AVIF (0-100)."""


def write_raster(final: Path, raster: Raster, *, quality: int = QUALITY, background: Colour = BLACK) -> None:
    """Write painted pixels; see `write_pixels`."""
    write_pixels(final, raster.width, raster.height, raster.pixels, premultiplied=True, quality=quality,
                 background=background)


def write_pixels(final: Path, width: int, height: int, pixels: bytes, *, premultiplied: bool = False,
                 quality: int = QUALITY, background: Colour = BLACK) -> None:
    """Write RGB or RGBA pixels (rows without padding, sRGB) to the format of the file's suffix.

    JPEG has no transparency: the picture is laid on `background`. Raises Refused for an unknown suffix, pixels of
    another size or an empty picture, NoRoom when the file cannot be written.
    """
    content = encoded(final.suffix, width, height, pixels, premultiplied=premultiplied, quality=quality,
                      background=background)
    with finished_file(final) as part:
        part.write_bytes(content)


def encoded(suffix: str, width: int, height: int, pixels: bytes, *, premultiplied: bool = False,
            quality: int = QUALITY, background: Colour = BLACK) -> bytes:
    """The same as bytes, for a suffix such as ``.png``."""
    chosen = FORMATS.get(suffix.lower())
    if chosen is None:
        raise Refused(say("A picture file ends in one of {formats}; this one ends in “{suffix}”.", suffix=suffix,
                          formats=", ".join(FORMATS)))
    picture = _picture(width, height, pixels, premultiplied=premultiplied)
    if chosen == "JPEG" and picture.mode == "RGBA":
        ground = Image.new("RGBA", picture.size, (background.r, background.g, background.b, 255))
        picture = Image.alpha_composite(ground, picture).convert("RGB")
    target = io.BytesIO()
    if chosen == "PNG":
        picture.save(target, chosen, icc_profile=srgb_profile(), compress_level=4)
    elif chosen == "JPEG":
        picture.save(target, chosen, icc_profile=srgb_profile(), quality=quality, subsampling=0, optimize=True)
    else:
        picture.save(target, chosen, icc_profile=srgb_profile(), quality=quality)
    return target.getvalue()


@cache
def srgb_profile() -> bytes:
    """LittleCMS's sRGB profile without its date, so that equal pictures are equal files."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes(12)  # ICC.1:2022, header field "date and time"
    return bytes(profile)


def _picture(width: int, height: int, pixels: bytes, *, premultiplied: bool) -> Image.Image:
    if width <= 0 or height <= 0 or len(pixels) not in (3 * width * height, 4 * width * height):
        raise Refused(say("There is no picture to write."), detail=f"{width} x {height}, {len(pixels)} bytes")
    if len(pixels) == 3 * width * height:
        return Image.frombytes("RGB", (width, height), pixels)
    picture = Image.frombytes("RGBa" if premultiplied else "RGBA", (width, height), pixels)
    return picture.convert("RGBA") if premultiplied else picture
