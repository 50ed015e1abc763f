"""Pixel pictures from files: checked, upright, sRGB. Pillow decodes; hostile and broken files end in a sentence.

Stored colour profiles are converted (LittleCMS), orientation tags (EXIF) are applied. Frames of animated pictures
are found by time; a few decoded pictures are kept within a budget of bytes.
"""

from __future__ import annotations

import io
import struct
import threading
import warnings
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms, ImageOps, ImageSequence

from brova_desktop.domain.errors import Act, BadInput, BrovaError, Missing
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.domain.words import say

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
MOST_BYTES = 200_000_000
MOST_PIXELS = 120_000_000
MOST_FRAMES = 3_000
MOST_FRAME_PIXELS = 2_000_000_000
"""All frames of an animation together."""
KEPT_BYTES = 192_000_000
SHORTEST_MS, USUAL_MS = 20, 100
"""Frames shorter than 20 ms are shown for 100 ms, as browsers do."""

_BROKEN = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, AttributeError, OverflowError,
           ZeroDivisionError, MemoryError, RuntimeError, struct.error, Image.DecompressionBombError)
"""What Pillow's decoders raise on damaged files."""


class PictureStore:
    """Decoded pictures by path, size, time of change and frame; safe to use from several threads."""

    def __init__(self, budget: int = KEPT_BYTES) -> None:
        self._budget = budget
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[object, ...], Image.Image] = OrderedDict()
        self._clocks: dict[tuple[object, ...], tuple[int, ...]] = {}

    def picture(self, path: Path, at: int) -> Image.Image:
        """The picture at a time in ticks: modes RGB or RGBA, sRGB, upright. Do not change it.

        Raises Missing for a file that is not there, BadInput for one that cannot be drawn.
        """
        with self._lock:
            identity = _identity(path)
            clock = self._clocks.get(identity)
            number = _frame_at(clock, at) if clock is not None else 0
            found = self._kept.get((*identity, number)) if clock is not None else None
            if found is not None:
                self._kept.move_to_end((*identity, number))
                return found
            return self._decoded(path, identity, at)

    def _decoded(self, path: Path, identity: tuple[object, ...], at: int) -> Image.Image:
        with _opened(path) as source:
            if identity not in self._clocks:
                if len(self._clocks) > 500:
                    self._clocks.clear()
                self._clocks[identity] = _clock(source)
            number = _frame_at(self._clocks[identity], at)
            wanted = source
            if number or getattr(source, "is_animated", False):
                wanted = self._sought(source, identity, number)
            picture = _in_srgb(_upright(wanted))
            self._keep((*identity, number), picture)
            return picture

    def _sought(self, source: Image.Image, identity: tuple[object, ...], number: int) -> Image.Image:
        """A frame of an animation; the ones passed on the way are kept, they are wanted next."""
        for at, frame in enumerate(ImageSequence.Iterator(source)):
            if at == number:
                return frame
            if number - at <= 3 and (*identity, at) not in self._kept:
                self._keep((*identity, at), _in_srgb(_upright(frame)))
        return source

    def _keep(self, key: tuple[object, ...], picture: Image.Image) -> None:
        self._kept[key] = picture
        while len(self._kept) > 1 and sum(4 * one.width * one.height for one in self._kept.values()) > self._budget:
            self._kept.popitem(last=False)


def _identity(path: Path) -> tuple[object, ...]:
    try:
        stat = path.stat()
    except (OSError, ValueError) as error:
        raise missing_picture(path, error) from error
    if stat.st_size > MOST_BYTES:
        raise BadInput(say("{name} is too large a picture file to draw.", name=path.name), acts=(Act.CONVERT,))
    return (str(path), stat.st_size, stat.st_mtime_ns)


def missing_picture(path: Path, cause: Exception) -> BrovaError:
    return Missing(say("The picture {name} is missing.", name=path.name), acts=(Act.RELINK,), detail=str(cause))


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    """A checked, open picture. Whatever a decoder raises becomes a sentence that names the file."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns about oddities in files; we draw what it makes of them
            Image.init()  # else a format whose module nobody has imported yet is a KeyError
            with Image.open(path, formats=FORMATS) as source:
                _check_size(source, path.name)
                yield source
    except BrovaError:
        raise
    except FileNotFoundError as error:
        raise missing_picture(path, error) from error
    except _BROKEN as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, cause: BaseException) -> BadInput:
    try:
        with path.open("rb") as file:
            head = file.read(32)
    except OSError:
        head = b""
    if head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"heif", b"mif1", b"msf1", b"hevc"):
        return BadInput(say("{name} is a HEIC picture, which cannot be drawn here.", name=path.name),
                        next_step=say("Save it as JPEG or PNG and choose that file."), acts=(Act.CONVERT,),
                        detail=str(cause))
    return BadInput(say("{name} is damaged or not a picture.", name=path.name),
                    next_step=say("Choose another file."), acts=(Act.CHOOSE_ANOTHER_FILE,), detail=repr(cause))


def _check_size(source: Image.Image, name: str) -> None:
    pixels = source.width * source.height
    frames = getattr(source, "n_frames", 1)
    if pixels > MOST_PIXELS or frames > MOST_FRAMES or (frames > 1 and pixels * frames > MOST_FRAME_PIXELS):
        raise BadInput(
            say("{name} is too large to draw: {width} x {height} pixels, {frames} frame(s).", name=name,
                width=source.width, height=source.height, frames=frames),
            next_step=say("Save it smaller and choose that file."), acts=(Act.CONVERT,),
        )


def _clock(source: Image.Image) -> tuple[int, ...]:
    """When each frame ends, in ticks; empty for a still."""
    if not getattr(source, "is_animated", False):
        return ()
    ends, end = [], 0
    for frame in ImageSequence.Iterator(source):
        if source.format == "WEBP":
            frame.load()  # its length is known only then
        shown = float(frame.info.get("duration", USUAL_MS) or 0)
        end += round((shown if shown >= SHORTEST_MS else USUAL_MS) * TICKS_PER_SECOND / 1000)
        ends.append(end)
    source.seek(0)
    return tuple(ends)


def _frame_at(clock: tuple[int, ...], at: int) -> int:
    """The frame shown at a time; the last one after the end."""
    for number, end in enumerate(clock):
        if at < end:
            return number
    return max(len(clock) - 1, 0)


def _upright(source: Image.Image) -> Image.Image:
    return ImageOps.exif_transpose(source)


def _in_srgb(source: Image.Image) -> Image.Image:
    """RGB or RGBA in sRGB. An untagged picture is taken as sRGB already."""
    profile = source.info.get("icc_profile")
    if source.mode.startswith("I"):  # 16 bits a pixel, grey
        source = Image.fromarray((np.asarray(source).astype(np.int64).clip(0, 65535) >> 8).astype(np.uint8))
    has_clear_colour = source.mode in ("L", "RGB", "1") and "transparency" in source.info
    if source.mode in ("P", "PA", "LA", "La", "RGBa") or has_clear_colour:
        source = source.convert("RGBA")
    alpha = source.getchannel("A") if source.mode == "RGBA" else None
    colour = source if source.mode in ("RGB", "CMYK", "L", "LAB", "YCbCr") else source.convert("RGB")
    colour = _converted(colour, profile)
    if alpha is not None:
        colour = colour.copy() if colour is source else colour
        colour.putalpha(alpha)
    if colour is source:
        colour = source.copy()
    return colour


def _converted(colour: Image.Image, profile: object) -> Image.Image:
    if isinstance(profile, bytes) and profile:
        try:
            stored = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            made = ImageCms.profileToProfile(colour, stored, _SRGB, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            made = None  # a broken profile says nothing: taken as sRGB
        if made is not None:
            return made
    return colour if colour.mode == "RGB" else colour.convert("RGB")


_SRGB = ImageCms.createProfile("sRGB")
