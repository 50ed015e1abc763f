"""Photos and animated pictures as sources of frames: decoded by Pillow, upright, in sRGB.

Animated GIF, WebP, PNG and AVIF show the frame whose turn it is; going round and round is the timeline's business.
"""

from __future__ import annotations

import io
import warnings
from bisect import bisect_right
from collections import OrderedDict
from pathlib import Path

import numpy as np
from av.video.frame import VideoFrame
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.domain.words import say
from brova_desktop.engine.picture.decoders import TOLERANCE
from brova_desktop.engine.picture.frame_reading import Picture
from brova_desktop.engine.reading import opened, shown_name

MOST_PIXELS = 12_000_000
"""Larger photos are reduced to this many once: four times what the largest canvas of a reel shows."""
MOST_STORED_PIXELS = 400_000_000
KEPT_FRAMES = 3
MILLISECOND = TICKS_PER_SECOND // 1000
SHORTEST, USUAL = 20, 100
"""Milliseconds: browsers show frames that ask for less than 20 for 100 (Chromium and Firefox do; so do we)."""


class StillFile:
    """One picture file. Not for several threads at once."""

    def __init__(self, path: Path) -> None:
        """Raises Missing, or BadInput when it cannot be read as a picture."""
        self.path = path
        with opened(path) as handle:
            self._content = handle.read()
        self._kept: OrderedDict[int, VideoFrame] = OrderedDict()
        self._image = self._open()
        self._starts = [0]

    def close(self) -> None:
        self._kept.clear()
        self._image.close()

    def picture_at(self, at: int) -> Picture:
        """The frame on screen `at` ticks after the first one began; beyond the end the last one."""
        number = 0
        if getattr(self._image, "is_animated", False):
            number = self._number_at(at + TOLERANCE)
        if number not in self._kept:
            self._kept[number] = self._decoded(number)
            while len(self._kept) > KEPT_FRAMES:
                self._kept.popitem(last=False)
        self._kept.move_to_end(number)
        return Picture(self._kept[number], number)

    def _number_at(self, at: int) -> int:
        """Which frame; lengths are read as far as they are needed."""
        total = int(getattr(self._image, "n_frames", 1))
        while len(self._starts) < total and self._starts[-1] <= at:
            self._seek(len(self._starts) - 1)
            length = float(self._image.info.get("duration") or 0)
            length = length if length >= SHORTEST else USUAL
            self._starts.append(self._starts[-1] + round(length * MILLISECOND))
        return max(0, bisect_right(self._starts, at) - 1)

    def _open(self) -> Image.Image:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", Image.DecompressionBombWarning)
                image = Image.open(io.BytesIO(self._content))
        except (
            UnidentifiedImageError,
            OSError,
            ValueError,
            SyntaxError,
            Image.DecompressionBombError,
        ) as error:
            raise self._broken(error) from error
        if image.width * image.height > MOST_STORED_PIXELS:
            raise self._broken(f"{image.width} x {image.height} pixels")
        return image

    def _seek(self, number: int) -> None:
        try:
            self._image.seek(number)
            if number or self._image.format == "WEBP":
                self._image.load()  # WebP tells how long a frame stays only when it is decoded
        except (OSError, ValueError, SyntaxError, EOFError) as error:
            raise self._broken(error) from error

    def _decoded(self, number: int) -> VideoFrame:
        self._seek(number)
        image = self._image
        try:
            if number == 0 and image.format == "JPEG":
                image.draft("RGB", _reduced(image.width, image.height))
            upright = ImageOps.exif_transpose(_in_srgb(image))
        except (OSError, ValueError, SyntaxError, EOFError) as error:
            raise self._broken(error) from error
        size = _reduced(upright.width, upright.height)
        if size != upright.size:
            upright = upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
        return VideoFrame.from_ndarray(
            np.asarray(upright), format="rgba" if upright.mode == "RGBA" else "rgb24"
        )

    def _broken(self, error: object) -> BadInput:
        return BadInput(
            say("{name} is damaged: it cannot be read as a picture.", name=shown_name(self.path)),
            acts=(Act.RELINK, Act.CHOOSE_ANOTHER_FILE),
            detail=str(error),
        )


def _reduced(width: int, height: int) -> tuple[int, int]:
    factor = (MOST_PIXELS / (width * height)) ** 0.5
    return (width, height) if factor >= 1 else (max(1, round(width * factor)), max(1, round(height * factor)))


def _in_srgb(image: Image.Image) -> Image.Image:
    """RGB or RGBA in sRGB, by the embedded profile where it is usable; a broken one is passed over."""
    has_alpha = "A" in image.getbands() or "transparency" in image.info
    profile = image.info.get("icc_profile")
    exif = image.getexif()
    plain = _eight_bits(image)
    if profile and not has_alpha and plain.mode in ("RGB", "CMYK", "L"):
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(plain, source, target, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            converted = None
        plain = converted if converted is not None else plain
    result = plain.convert("RGBA" if has_alpha else "RGB")
    if exif:
        result.info["exif"] = exif.tobytes()
    return result


def _eight_bits(image: Image.Image) -> Image.Image:
    """16-bit grey comes as it is stored; its upper byte is the picture."""
    if image.mode.startswith("I;16") or image.mode == "I":
        values = np.asarray(image).astype(np.int64)
        shift = 8 if values.max(initial=0) > 255 else 0
        return Image.fromarray((values >> shift).clip(0, 255).astype(np.uint8))
    return image
