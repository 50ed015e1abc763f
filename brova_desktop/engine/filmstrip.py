"""Film strips: pictures of a clip at even distances, side by side in one JPEG.

Each tile is the key frame at or before its time: seeking there and decoding one packet costs the same in a clip of a
minute and of an hour. Only where that would show the same key frame again and again (a short clip with one key
frame) all frames are decoded instead. What the tiles show is written into the JPEG's comment as JSON.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ticks import Ticks, from_seconds
from brova_desktop.domain.words import say
from brova_desktop.engine.clip_pictures import ClipPictures, open_pictures, picture_of
from brova_desktop.engine.probe import probe
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.sniff import PILLOW, sniff
from brova_desktop.engine.still_pictures import is_animated, read_still
from brova_desktop.engine.verdicts import broken
from brova_desktop.files import finished_file
from brova_desktop.ports.report import Report

VERSION = 1
SHORT_SECONDS = 12
"""Clips up to this length are decoded whole when their key frames are too few."""
WIDEST_TILE = 4
"""A tile is at most this many times as wide as it is high."""
JPEG_LIMIT = 65_000
JPEG_QUALITY = 80


@dataclass(frozen=True, slots=True)
class Filmstrip:
    """Where the tiles lie (left to right, all `tile_width` by `tile_height` pixels) and what time each shows.

    `wanted` are the even times asked for, `shown` the times of the frames that are there.
    """

    tile_width: int
    tile_height: int
    wanted: tuple[Ticks, ...]
    shown: tuple[Ticks, ...]


def read_filmstrip(path: Path) -> Filmstrip:
    """What a film strip shows. Raises BadInput when the file is none of ours."""
    try:
        with Image.open(path, formats=["JPEG"]) as image:
            note = json.loads(image.info["comment"])
        if note["filmstrip"] != VERSION:
            raise ValueError(note["filmstrip"])
        return Filmstrip(int(note["width"]), int(note["height"]), tuple(note["wanted"]), tuple(note["shown"]))
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise BadInput(say("{name} is not a film strip.", name=shown_name(path)), detail=repr(error)) from error


def write_filmstrip(path: Path, target: Path, count: int, height: int, report: Report) -> None:
    """Write a strip of `count` tiles, `height` pixels high. Raises BrokenMedia, BadInput for what has no pictures."""
    sniffed = sniff(path)
    moves = sniffed.reader != PILLOW or is_animated(path, sniffed)
    if not moves:
        still = read_still(path, sniffed, height * WIDEST_TILE)
        still.thumbnail((height * WIDEST_TILE, height))
        tiles, times = [still], [Ticks(0)]
        _write(tiles, times, times, target)
        return
    with open_pictures(path, sniffed) as clip:
        length = from_seconds(clip.seconds) or probe(path).facts.duration
        wanted = [Ticks(length * (2 * number + 1) // (2 * count)) for number in range(count)]
        every = _by_all_frames if sniffed.reader == PILLOW else _by_key_frames  # animations have one key frame
        tiles, times = every(clip, wanted, height, report)
        if every is _by_key_frames and len(set(times)) * 2 < count and clip.seconds <= SHORT_SECONDS:
            tiles, times = _by_all_frames(clip, wanted, height, report)
    if not tiles:
        raise broken(say("The pictures of {name} cannot be decoded.", name=shown_name(path)))
    missing = len(wanted) - len(tiles)  # damage at the beginning: the first tile that is there stands in
    _write([tiles[0]] * missing + tiles, wanted, [times[0]] * missing + times, target)


def _by_key_frames(clip: ClipPictures, wanted: Sequence[Ticks], height: int,
                   report: Report) -> tuple[list[Image.Image], list[Ticks]]:
    tiles: list[Image.Image] = []
    times: list[Ticks] = []
    for number, at in enumerate(wanted):
        report.progress(number, len(wanted), unit="frames")
        report.raise_if_cancelled()
        glimpse = clip.key_frame(at)
        if glimpse is None:  # damage in the middle: the tile before stays on
            if not tiles:
                continue
            tiles.append(tiles[-1])
            times.append(times[-1])
        else:
            same = bool(times) and glimpse.at == times[-1]
            tiles.append(tiles[-1] if same else _tile(picture_of(glimpse, height=height)))
            times.append(glimpse.at)
    return tiles, times


def _by_all_frames(clip: ClipPictures, wanted: Sequence[Ticks], height: int,
                   report: Report) -> tuple[list[Image.Image], list[Ticks]]:
    tiles: list[Image.Image] = []
    times: list[Ticks] = []
    before = None
    frames = clip.all_frames()
    glimpse = next(frames, None)
    for number, at in enumerate(wanted):
        report.progress(number, len(wanted), unit="frames")
        report.raise_if_cancelled()
        while glimpse is not None and glimpse.at <= at:
            before, glimpse = glimpse, next(frames, None)
        best = before if before is not None else glimpse
        if best is not None:
            same = bool(times) and best.at == times[-1]
            tiles.append(tiles[-1] if same else _tile(picture_of(best, height=height)))
            times.append(best.at)
    return tiles, times


def _tile(image: Image.Image) -> Image.Image:
    widest = image.height * WIDEST_TILE
    if image.width > widest:
        left = (image.width - widest) // 2
        image = image.crop((left, 0, left + widest, image.height))
    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, (128, 128, 128))
        ground.paste(image, mask=image.getchannel("A"))
        return ground
    return image.convert("RGB")


def _write(tiles: Sequence[Image.Image], wanted: Sequence[Ticks], shown: Sequence[Ticks], target: Path) -> None:
    width, height = tiles[0].size
    room = max(1, JPEG_LIMIT // width)
    strip = Image.new("RGB", (width * min(len(tiles), room), height))
    for number, tile in enumerate(tiles[:room]):
        strip.paste(tile, (number * width, 0))
    note = {"filmstrip": VERSION, "width": width, "height": height, "wanted": list(wanted[:room]),
            "shown": list(shown[:room])}
    with finished_file(target) as part:
        strip.save(part, "JPEG", quality=JPEG_QUALITY, comment=json.dumps(note, separators=(",", ":")))
