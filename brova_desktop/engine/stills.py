"""Posters, suggested thumbnails and exact still frames."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from av.error import FFmpegError
from av.stream import Disposition
from PIL import Image

from brova_desktop.domain.ticks import ZERO, Ticks, from_seconds
from brova_desktop.domain.words import say
from brova_desktop.engine.clip_pictures import ClipPictures, Glimpse, fitting, open_pictures, picture_of
from brova_desktop.engine.probe_clip import open_clip
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.sniff import PAINTER, PILLOW, Sniffed, sniff
from brova_desktop.engine.still_pictures import is_animated, read_cover, read_still
from brova_desktop.engine.verdicts import broken, refused
from brova_desktop.files import finished_file
from brova_desktop.ports.report import Report

CANDIDATES = 6
JUDGED_SIDE = 320
JPEG_QUALITY = 85


def write_poster(path: Path, target: Path, long_side: int, report: Report) -> Ticks:
    """The picture that stands for a file: the best of a few key frames, the photo itself, or a song's cover.

    Written as JPEG, or as PNG when `target` ends so. Returns its time in the clip. Raises BrokenMedia when nothing can
    be decoded, BadInput for drawings (the painter's business) and sounds without a cover.
    """
    sniffed = sniff(path)
    image, at = _representative(path, sniffed, long_side, report)
    save_picture(image, target)
    return at


def _representative(path: Path, sniffed: Sniffed, long_side: int, report: Report) -> tuple[Image.Image, Ticks]:
    if sniffed.reader == PAINTER:
        raise refused(say("{name} is a drawing, which the painter shows.", name=shown_name(path)))
    if sniffed.reader == PILLOW:
        return read_still(path, sniffed, long_side), ZERO
    if not _has_pictures(path, sniffed):
        cover = cover_of(path, sniffed)
        if cover is None:
            raise refused(say("{name} has no picture.", name=shown_name(path)))
        cover.thumbnail(fitting(cover.width, cover.height, long_side))
        return cover, ZERO
    with open_pictures(path, sniffed) as clip:
        glimpses = _candidates(clip, CANDIDATES, report)
        if not glimpses:
            raise broken(say("The pictures of {name} cannot be decoded.", name=shown_name(path)))
        best = max(glimpses, key=lambda glimpse: appeal(picture_of(glimpse, JUDGED_SIDE)))
        return picture_of(best, long_side), best.at


def suggest_frames(path: Path, count: int, report: Report) -> list[tuple[Ticks, float]]:
    """Times of key frames worth a thumbnail with their appeal (0 to 1), best first; [] for what does not move."""
    sniffed = sniff(path)
    if sniffed.is_still or not _has_pictures(path, sniffed):
        return []
    with open_pictures(path, sniffed) as clip:
        judged = [(glimpse.at, appeal(picture_of(glimpse, JUDGED_SIDE)))
                  for glimpse in _candidates(clip, count * 3, report)]
    return sorted(judged, key=lambda pair: -pair[1])[:count]


def write_frame(path: Path, target: Path, at: Ticks, long_side: int) -> None:
    """The exact frame of a time (or the picture itself), upright, in sRGB; JPEG or PNG by the target's suffix."""
    sniffed = sniff(path)
    if sniffed.reader == PILLOW and (at <= 0 or not is_animated(path, sniffed)):
        save_picture(read_still(path, sniffed, long_side), target)
        return
    with open_pictures(path, sniffed) as clip:
        glimpse = clip.exact(at)
        if glimpse is None:
            raise broken(say("The pictures of {name} cannot be decoded.", name=shown_name(path)))
        save_picture(picture_of(glimpse, long_side), target)


def appeal(image: Image.Image) -> float:
    """How good a picture looks small, from 0 to 1: sharpness (spread of the Laplacian) times contrast.

    Nearly black and nearly white pictures (fades, flashes) are worth little.
    """
    grey = np.asarray(image.convert("L"), dtype=np.float32)
    if min(grey.shape) < 3:
        return 0.0
    edges = 4 * grey[1:-1, 1:-1] - grey[:-2, 1:-1] - grey[2:, 1:-1] - grey[1:-1, :-2] - grey[1:-1, 2:]
    sharpness = float(edges.std()) / (float(edges.std()) + 25.0)
    contrast = min(float(grey.std()) / 64.0, 1.0)
    exposure = 1.0 - abs(float(grey.mean()) / 127.5 - 1.0) ** 3
    return round(sharpness * contrast * exposure, 4)


def save_picture(image: Image.Image, target: Path) -> None:
    """Write a picture whole or not at all; a see-through one is laid on grey for JPEG."""
    with finished_file(target) as part:
        if target.suffix == ".png":
            image.save(part, "PNG", compress_level=3)
            return
        if image.mode == "RGBA":
            ground = Image.new("RGB", image.size, (128, 128, 128))
            ground.paste(image, mask=image.getchannel("A"))
            image = ground
        image.convert("RGB").save(part, "JPEG", quality=JPEG_QUALITY)


def cover_of(path: Path, sniffed: Sniffed) -> Image.Image | None:
    """The cover picture inside a sound file, None without one."""
    try:
        with open_clip(path, sniffed.reader) as container:
            covers = [s for s in container.streams.video if s.disposition & Disposition.attached_pic]
            packet = next(container.demux(covers[0]), None) if covers else None
            return read_cover(bytes(packet)) if packet is not None and packet.size else None
    except FFmpegError:
        return None


def _has_pictures(path: Path, sniffed: Sniffed) -> bool:
    try:
        with open_clip(path, sniffed.reader) as container:
            return any(not stream.disposition & Disposition.attached_pic for stream in container.streams.video)
    except FFmpegError as error:
        raise broken(say("{name} cannot be read.", name=shown_name(path)), error) from error


def _candidates(clip: ClipPictures, count: int, report: Report) -> list[Glimpse]:
    """Key frames spread over the clip, each once; the very first one only when there is no other."""
    found: dict[int, Glimpse] = {}
    for number in range(count):
        report.progress(number, count, unit="frames")
        report.raise_if_cancelled()
        glimpse = clip.key_frame(from_seconds(clip.seconds * (2 * number + 1) / (2 * count)))
        if glimpse is not None:
            found.setdefault(glimpse.at, glimpse)
    return list(found.values())
