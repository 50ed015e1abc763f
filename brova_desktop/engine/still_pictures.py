"""Still pictures as everybody can show them: upright, sRGB, eight bits."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageCms, ImageOps

from brova_desktop.domain.words import say
from brova_desktop.engine.limits import DEFAULT_LIMITS
from brova_desktop.engine.probe_still import FFMPEG_ANIMATIONS, FORMATS, check_size
from brova_desktop.engine.reading import opened, shown_name
from brova_desktop.engine.sniff import Sniffed
from brova_desktop.engine.verdicts import broken

DEEP_MODES = frozenset({"I", "I;16", "I;16B", "I;16L", "F"})


def read_still(path: Path, sniffed: Sniffed, long_side: int = 0, frame: int = 0) -> Image.Image:
    """A picture as RGB or RGBA, upright; no side longer than `long_side` unless that is 0.

    Raises BrokenMedia or BadInput.
    """
    with opened(path) as handle, _translated(path, sniffed):
        image = Image.open(handle, formats=[FORMATS[sniffed.container]])
        check_size(path, image, DEFAULT_LIMITS)
        if frame:
            image.seek(frame)
        elif long_side:
            image.draft("RGB", (long_side, long_side))
        return shown(image, long_side)


def is_animated(path: Path, sniffed: Sniffed) -> bool:
    """Whether a picture moves and FFmpeg's libraries play it (GIF, APNG)."""
    if sniffed.container not in FFMPEG_ANIMATIONS:
        return False
    with opened(path) as handle, _translated(path, sniffed), \
            Image.open(handle, formats=[FORMATS[sniffed.container]]) as image:
        return int(getattr(image, "n_frames", 1)) > 1


def read_cover(content: bytes) -> Image.Image | None:
    """A cover picture inside a sound file, None when it is no picture we read."""
    from brova_desktop.engine.sniff import PILLOW, sniff_bytes

    found = sniff_bytes(content[:4096])
    if found is None or found.reader != PILLOW:
        return None
    handle: BinaryIO = io.BytesIO(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image = Image.open(handle, formats=[FORMATS[found.container]])
            check_size(Path("cover"), image, DEFAULT_LIMITS)
            return shown(image, 0)
        except (OSError, SyntaxError, ValueError, struct.error):
            return None


def shown(image: Image.Image, long_side: int) -> Image.Image:
    """Turned as EXIF wants, in sRGB, eight bits a channel, and small enough."""
    profile = image.info.get("icc_profile")
    flat = _eight_bits(image)
    if long_side:
        flat.thumbnail((long_side, long_side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    flat = ImageOps.exif_transpose(flat)
    if isinstance(profile, bytes):
        flat = _in_srgb(flat, profile)
    if flat.mode in ("RGB", "RGBA"):
        return flat
    return flat.convert("RGBA" if flat.has_transparency_data else "RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    if image.mode in DEEP_MODES:
        top = 255.0 / 65_535.0 if image.mode != "F" else 255.0
        return image.convert("F").point(lambda value: value * top).convert("L")
    if image.mode == "P":
        return image.convert("RGBA" if image.has_transparency_data else "RGB")
    if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        image.load()
        return image
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Colours brought into sRGB; a damaged or unfitting profile is passed over, as browsers do."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        alpha = image.getchannel("A") if image.mode in ("RGBA", "LA") else None
        plain = image.convert(image.mode.removesuffix("A")) if alpha is not None else image
        converted = ImageCms.profileToProfile(plain, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    if converted is None:
        return image
    if alpha is not None:
        converted.putalpha(alpha)
    return converted


@contextmanager
def _translated(path: Path, sniffed: Sniffed) -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except (OSError, SyntaxError, ValueError, EOFError, struct.error, Image.DecompressionBombError) as error:
            raise broken(say("{name} is damaged: it begins like {kind}, but cannot be read.", name=shown_name(path),
                             kind=sniffed.container.upper()), error) from error
