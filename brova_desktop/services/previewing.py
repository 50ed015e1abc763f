"""The preview of a reel under somebody's hands: its frames, and its sound, made beside the window.

    preview = Preview(painter)
    preview.shown.subscribe(paint)                 # on the loop's thread
    preview.turn_to(view, (540, 960))              # after every edit
    preview.ask(120, ahead=8)                      # the newest question wins; frames ahead are drawn meanwhile
    await preview.run()                            # until cancelled, then `close`

Frames are those of `Viewer`, so what is shown is what the export contains; sound is the finished sound of the export.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections import OrderedDict
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.observe import Event
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.mending import mended
from brova_desktop.domain.reels.placeholders import fill
from brova_desktop.domain.reels.records import Clip, Media, PictureItem, Sound, VideoItem, source_name
from brova_desktop.domain.reels.sound import plan_sound
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.mastering import make_sound, sound_key
from brova_desktop.engine.picture.viewing import Viewer, rgb
from brova_desktop.engine.sound_files import write_sound
from brova_desktop.jobs.lanes import Lanes
from brova_desktop.ports.painter import Painter
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services.sources import locate
from brova_desktop.services.suite import Desk

log = logging.getLogger(__name__)

KEPT = 48
"""Pictures kept of the present state: a second and a half, some 75 MB at 540 x 960."""
SOUNDS_KEPT = 8
"""Sounds as WAV; one of 20 s has 4 MB."""
LANE = "preview"


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn frame: sRGB, three bytes a pixel, rows without padding. `reel` is the state of the document it shows."""

    number: int
    width: int
    height: int
    pixels: bytes
    reel: Reel


@dataclass(frozen=True)
class Footage:
    """Where the files of a reel are drawn and heard from.

    `media` are the reel's files as they are now, `pictures` leads from source names to what is drawn (a proxy where
    there is one), `sounds` to the files themselves. `missing` are used and nowhere to be found.
    """

    media: Mapping[AssetId, Media]
    pictures: Mapping[str, str]
    sounds: Mapping[AssetId, Path]
    missing: tuple[Media, ...] = ()
    proxies: int = 0


def find_footage(desk: Desk, reel: Reel, report: Report | None = None, *, proxies: bool = True) -> Footage:
    """Look for all files of a reel of the library. Blocks; a film of high dynamic range without proxy is converted."""
    located = locate(reel, desk.workspace.folder.root, desk.reels.find)
    pictures: dict[str, str] = {}
    lent = 0
    for id, path in located.paths.items():
        media = located.reel.media[id]
        proxy = _proxy(desk, media) if proxies else None
        lent += proxy is not None
        pictures[source_name(media)] = str(proxy or _drawable(desk, located.reel, media, path, report))
    return Footage(located.reel.media, pictures, located.paths, located.missing, lent)


def _proxy(desk: Desk, media: Media) -> Path | None:
    for asset in desk.shelf.assets.with_hash(media.sha256) if media.sha256 else ():
        proxy = desk.shelf.deriving.ready_files(asset).proxy
        if proxy is not None:
            return proxy
    return None


def _drawable(desk: Desk, reel: Reel, media: Media, path: Path, report: Report | None) -> Path:
    used = [one for one in reel.records.values() if isinstance(one, Clip | VideoItem | PictureItem)]
    mine = [one for one in used if one.media == media.id]
    if desk.rendering.prepare is None or not mine:
        return path
    filmed = any(not isinstance(one, PictureItem) for one in mine)
    return desk.rendering.prepare(media, path, report or SilentReport(), as_clip=filmed)


def seen(reel: Reel, footage: Footage) -> Reel:
    """The reel as far as it can be shown: files as they are now, holes filled, and nothing whose file is missing."""
    known = {id: footage.media.get(id, media) for id, media in reel.media.items()}
    lost = {media.id for media in footage.missing} | {id for id in known if id not in footage.sounds}
    filled = fill(replace(reel, media=known), {}).reel
    gone = {
        id
        for id, one in filled.records.items()
        if isinstance(one, Clip | VideoItem | PictureItem | Sound) and one.media in lost
    }
    records = {id: one for id, one in filled.records.items() if id not in gone}
    for id, one in records.items():
        if isinstance(one, Clip) and one.lut in lost:
            records[id] = replace(one, lut=None)
    if gone:
        for track in filled.all_tracks():
            records[track.id] = replace(track, items=tuple(id for id in track.items if id not in gone))
    return mended(replace(filled, records=records))


def preview_size(width: int, height: int, longest: int) -> tuple[int, int]:
    """The canvas in preview pixels: even sides, the longer one at most `longest`."""
    share = min(1.0, longest / max(width, height))
    return max(16, round(width * share / 2) * 2), max(16, round(height * share / 2) * 2)


class Preview:
    """Draws the newest frame that was asked for. Everything but the drawing happens on the loop's thread."""

    def __init__(self, painter: Callable[[], Painter]) -> None:
        self.shown: Event[Picture] = Event()
        self.troubled: Event[BrovaError] = Event()
        self._painter = painter
        self._lanes = Lanes({LANE: 1})
        self._artist = _Artist(painter)
        self._state: tuple[Reel, Footage, tuple[int, int]] | None = None
        self._wanted: int | None = None
        self._answered = True
        self._ahead = 0
        self._drawn: OrderedDict[int, Picture] = OrderedDict()
        self._news: asyncio.Future[None] | None = None

    def turn_to(self, reel: Reel, footage: Footage, size: tuple[int, int]) -> None:
        """Draw this state at this size (even pixels) from now on; the frame asked for last is drawn anew."""
        self._state = (reel, footage, size)
        self._drawn.clear()
        self._answered = self._wanted is None
        self._wake()

    def ask(self, number: int, *, ahead: int = 0) -> None:
        """Show a frame as soon as it is drawn; questions between that could not be answered are dropped.

        A frame that is drawn already is shown before this returns. `ahead` further frames are drawn meanwhile.
        """
        self._wanted, self._ahead = max(0, number), ahead
        ready = self._drawn.get(self._wanted)
        self._answered = ready is not None
        if ready is not None:
            self._drawn.move_to_end(self._wanted)
            self.shown.emit(ready)
        self._wake()

    async def run(self) -> None:
        """Draw until cancelled."""
        loop = asyncio.get_event_loop()
        while True:
            number = self._next()
            if number is None:
                self._news = loop.create_future()
                await self._news
            else:
                await self._draw(number)

    async def close(self) -> None:
        """Close files and the thread. Call it when `run` has ended."""
        await self._lanes.run(LANE, self._artist.close)
        self._lanes.close()
        self._drawn.clear()

    def _wake(self) -> None:
        if self._news is not None and not self._news.done():
            self._news.set_result(None)

    def _next(self) -> int | None:
        """The frame to draw now: the one asked for, else the first one ahead that is not there."""
        if self._state is None or self._wanted is None:
            return None
        if not self._answered:
            return self._wanted
        ahead = range(self._wanted + 1, self._wanted + 1 + min(self._ahead, KEPT - 2))
        return next((number for number in ahead if number not in self._drawn), None)

    async def _draw(self, number: int) -> None:
        state = self._state
        assert state is not None
        try:
            picture = await self._lanes.run(LANE, self._artist.draw, *state, number)
        except BrovaError as error:
            if number == self._wanted and state is self._state:
                self._answered, self._ahead = True, 0
            log.info("a frame could not be drawn: %s %s", error.sentence(), error.detail)
            self.troubled.emit(error)
            return
        if state is not self._state:
            if not self._answered:  # while somebody drags, an older state is better than none
                self.shown.emit(picture)
            return
        self._drawn[number] = picture
        while len(self._drawn) > KEPT:
            self._drawn.popitem(last=False)
        if number == self._wanted and not self._answered:
            self._answered = True
            self.shown.emit(picture)


class _Artist:
    """Everything of the drawing thread: the open viewer and the stage of the state drawn last."""

    def __init__(self, painter: Callable[[], Painter]) -> None:
        self._painter = painter
        self._viewer: Viewer | None = None
        self._ground: tuple[object, ...] = ()
        self._reel: Reel | None = None
        self._stage: Stage | None = None

    def draw(self, reel: Reel, footage: Footage, size: tuple[int, int], number: int) -> Picture:
        ground = (size, reel.canvas, tuple(sorted(footage.pictures.items())))
        if self._stage is None or reel is not self._reel or ground != self._ground:
            self._stage, self._reel = Stage(seen(reel, footage)), reel
            if self._viewer is not None and ground == self._ground:
                self._viewer.turn_to(self._stage)
        if self._viewer is None or ground != self._ground:
            self.close()
            self._viewer = Viewer(self._stage, footage.pictures, self._painter(), *size, is_preview=True)
            self._ground = ground
        frame = self._viewer.frame(min(number, max(self._stage.frames - 1, 0)))
        return Picture(number, *size, rgb(frame), reel)

    def close(self) -> None:
        if self._viewer is not None:
            self._viewer.close()
        self._viewer = None


def make_preview_sound(
    toolbox: Toolbox, reel: Reel, footage: Footage, cache_folder: Path, report: Report | None = None
) -> Path | None:
    """The finished sound of a reel as WAV (48 kHz, stereo, 16 bits), from the cache where it has been made before.

    None for a silent reel. Blocks; raises what making a sound raises.
    """
    plan = plan_sound(seen(reel, footage))
    if not plan.voices:
        return None
    folder = cache_folder / "preview"
    target = folder / f"{sound_key(toolbox, plan, footage.sounds)}.wav"
    if target.is_file():
        os.utime(target)
        return target
    folder.mkdir(parents=True, exist_ok=True)
    made = make_sound(toolbox, plan, footage.sounds, cache_folder / "sound", report)
    write_sound(toolbox, made, target, report)
    _tidy(folder)
    return target


def _tidy(folder: Path) -> None:
    """Keep the sounds used last."""
    kept: list[tuple[float, Path]] = []
    for place in folder.glob("*.wav"):
        with suppress(FileNotFoundError):
            kept.append((place.stat().st_mtime, place))
    for _, place in sorted(kept, reverse=True)[SOUNDS_KEPT:]:
        place.unlink(missing_ok=True)


def draw_cover(
    desk: Desk, painter: Painter, reel: Reel, size: tuple[int, int], *, at: int | None = None
) -> tuple[int, int, bytes]:
    """One picture of a reel for lists: width, height, sRGB (three bytes a pixel). Blocks.

    `at` is a frame; unless given one a little after the beginning, when titles have come in. Files that are missing
    are left out. Raises what drawing raises.
    """
    footage = find_footage(desk, reel)
    stage = Stage(seen(reel, footage))
    width, height = preview_size(reel.canvas.width, reel.canvas.height, max(size))
    number = min(round(reel.canvas.rate.fraction * 4 / 3) if at is None else at, max(stage.frames - 1, 0))
    with Viewer(stage, footage.pictures, painter, width, height, is_preview=True) as viewer:
        return width, height, rgb(viewer.frame(number))
