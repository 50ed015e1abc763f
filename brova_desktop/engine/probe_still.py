"""Facts of pictures, through Pillow: stills, and animations that FFmpeg's libraries do not read."""

from __future__ import annotations

import io
import struct
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
from av.error import FFmpegError
from PIL import Image, ImageCms

from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Ticks
from brova_desktop.domain.words import say
from brova_desktop.engine.limits import Limits
from brova_desktop.engine.orientation import UPRIGHT, Orientation, orientation_of
from brova_desktop.engine.probe_clip import open_clip
from brova_desktop.engine.reading import opened, shown_name
from brova_desktop.engine.sniff import Sniffed
from brova_desktop.engine.verdicts import Probe, broken, refused, too_many_pixels

FORMATS = {"jpeg": "JPEG", "png": "PNG", "gif": "GIF", "webp": "WEBP", "tiff": "TIFF", "bmp": "BMP",
           "jp2": "JPEG2000", "avif": "AVIF"}
"""Our container names and the one Pillow reader that may open each."""

ANIMATIONS = frozenset({"png", "gif", "webp", "avif"})
FFMPEG_ANIMATIONS = {"gif": "gif", "png": "apng"}
"""Animated pictures that FFmpeg's libraries play, and their demuxers; their time is asked there."""
EXIF_ORIENTATION = 0x0112
EXIF_TURNS = {1: UPRIGHT, 2: Orientation(0, True), 3: Orientation(180), 4: Orientation(180, True),
              5: Orientation(270, True), 6: Orientation(90), 7: Orientation(90, True), 8: Orientation(270)}
"""EXIF 2.32, tag 0x0112, as mirror-then-turn-clockwise."""
SHORTEST_MS = 10
USUAL_MS = 100
"""Browsers show frames that ask for 10 ms or less for 100 ms."""


@dataclass(frozen=True, slots=True)
class Animation:
    """Frames of an animated picture: how many, and milliseconds of all and of the shortest and longest one."""

    frames: int
    total_ms: int
    shortest_ms: int
    longest_ms: int


def probe_still(path: Path, sniffed: Sniffed, limits: Limits) -> Probe:
    """Look into a picture and decode it once. Raises BrokenMedia or BadInput."""
    name = shown_name(path)
    with opened(path) as handle, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of what we check or report ourselves
        try:
            with Image.open(handle, formats=[FORMATS[sniffed.container]]) as image:
                check_size(path, image, limits)
                facts = _facts(image, sniffed, path)
                animation = _animation(image, sniffed, path, limits)
        except Image.DecompressionBombError as error:
            raise refused(say("{name} is too big to be unpacked.", name=name), error) from error
        except (OSError, SyntaxError, ValueError, EOFError, struct.error, MemoryError, OverflowError,
                ZeroDivisionError, TypeError, KeyError, IndexError) as error:
            raise _trouble(name, sniffed, error) from error
    if animation is not None:
        facts |= _moving(animation)
    return Probe(MediaFacts(**facts))


def check_size(path: Path, image: Image.Image, limits: Limits) -> None:
    """Refuse before anything is unpacked."""
    width, height = image.size
    if width > limits.side or height > limits.side or width * height > limits.pixels:
        raise too_many_pixels(path, width, height)


def _facts(image: Image.Image, sniffed: Sniffed, path: Path) -> dict[str, Any]:
    turn = exif_turn(image)
    depth = _bit_depth(image, path)
    image.load()
    return {
        "kind": MediaKind.IMAGE, "container": sniffed.container, "size_bytes": path.stat().st_size,
        "width": image.size[0], "height": image.size[1],
        "rotation": turn.rotation, "is_mirrored": turn.is_mirrored,
        "frame_count": 1, "video_codec": sniffed.container,
        "pixel_format": image.mode.lower(), "bit_depth": depth,
        "has_alpha": image.has_transparency_data,
        "colour_profile": _profile_name(image),
    }


def exif_turn(image: Image.Image) -> Orientation:
    """How EXIF wants the picture turned; a damaged EXIF block counts as none."""
    try:
        return EXIF_TURNS.get(image.getexif().get(EXIF_ORIENTATION, 1), UPRIGHT)
    except (ValueError, SyntaxError, OSError, struct.error, TypeError, KeyError):
        return UPRIGHT


def _bit_depth(image: Image.Image, path: Path) -> int:
    if image.format == "PNG":  # Pillow hands 16-bit colours out as 8-bit ones; byte 24 is IHDR's bit depth
        with opened(path) as handle:
            return handle.read(25)[24]
    return {"1": 1, "I;16": 16, "I;16B": 16, "I": 32, "F": 32}.get(image.mode, 8)


def _profile_name(image: Image.Image) -> str:
    content = image.info.get("icc_profile")
    if not isinstance(content, bytes):
        return ""
    try:
        return ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(content))).strip()[:100]
    except (OSError, ImageCms.PyCMSError, ValueError):
        return ""


def _animation(image: Image.Image, sniffed: Sniffed, path: Path, limits: Limits) -> Animation | None:
    """Walk over all frames once, which also proves that they can be decoded."""
    count = getattr(image, "n_frames", 1)
    if sniffed.container not in ANIMATIONS or count < 2:
        return None
    if count * image.size[0] * image.size[1] > limits.animation_pixels:
        raise refused(say("{name} is too big: {count} frames of {width} by {height} pixels.",
                          name=shown_name(path), count=count, width=image.size[0], height=image.size[1]))
    lengths = []
    for number in range(count):
        image.seek(number)
        image.load()
        asked = round(float(image.info.get("duration", USUAL_MS)))
        lengths.append(asked if asked > SHORTEST_MS else USUAL_MS)
    return Animation(count, sum(lengths), min(lengths), max(lengths))


def _moving(animation: Animation) -> dict[str, Any]:
    rate = (1000 / animation.shortest_ms).as_integer_ratio() if 1000 % animation.shortest_ms == 0 \
        else (1000, animation.shortest_ms)
    return {
        "kind": MediaKind.VIDEO, "is_animated": True, "frame_count": animation.frames,
        "duration": Ticks(animation.total_ms * TICKS_PER_SECOND // 1000),
        "rate_num": int(rate[0]), "rate_den": int(rate[1]),
        "is_vfr": animation.shortest_ms != animation.longest_ms,
    }


def _trouble(name: str, sniffed: Sniffed, error: Exception) -> Exception:
    text = str(error).lower()
    if "truncated" in text or "unexpected end" in text or isinstance(error, (EOFError, IndexError)):
        return broken(say("{name} is cut off: a part of the picture is missing.", name=name), error)
    return broken(say("{name} is damaged: it begins like {kind}, but cannot be read.", name=name,
                      kind=sniffed.container.upper()), error)


# --- HEIC ------------------------------------------------------------------------------------------------------------


def probe_heic(path: Path, sniffed: Sniffed, limits: Limits) -> Probe:
    """A HEIC still: one HEVC picture, or a grid of them that FFmpeg's command (not PyAV) puts together.

    The size is the biggest `ispe` property (ISO/IEC 23008-12); the first tile is decoded as a proof.
    """
    name = shown_name(path)
    try:
        with open_clip(path, "mov") as container:
            stream = container.streams.video[0]
            frame = next(container.decode(stream), None)
            turn = UPRIGHT if frame is None else orientation_of(frame)
    except (FFmpegError, IndexError, av.error.EOFError) as error:
        raise _trouble(name, sniffed, error) from error
    if frame is None:
        raise broken(say("{name} is damaged: its picture cannot be decoded.", name=name))
    width, height = max([(frame.width, frame.height), *_heic_sizes(path)], key=lambda size: size[0] * size[1])
    if width > limits.side or height > limits.side or width * height > limits.pixels:
        raise too_many_pixels(path, width, height)
    parts = frame.format.components
    return Probe(MediaFacts(
        kind=MediaKind.IMAGE, container=sniffed.container, size_bytes=path.stat().st_size, width=width,
        height=height, rotation=turn.rotation, is_mirrored=turn.is_mirrored, frame_count=1, video_codec="hevc",
        pixel_format=frame.format.name, bit_depth=max(part.bits for part in parts)))


def _heic_sizes(path: Path) -> list[tuple[int, int]]:
    with opened(path) as handle:
        head = handle.read(256 * 1024)
    found, at = [], head.find(b"ispe")
    while at >= 0 and at + 16 <= len(head):
        found.append(struct.unpack(">II", head[at + 8:at + 16]))
        at = head.find(b"ispe", at + 4)
    return [(width, height) for width, height in found]
