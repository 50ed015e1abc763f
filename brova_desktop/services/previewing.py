"""The preview of a reel under somebody's hands: its frames, and its sound, made beside the window.

    preview = Preview(painter)
    preview.shown.subscribe(paint)                 # on the loop's thread
    preview.turn_to(view, footage, (540, 960))     # after every edit
    preview.ask(120, ahead=8)                      # the newest question wins; frames ahead are drawn meanwhile
    await preview.run()                            # until cancelled, then `close`

Frames are those of `Viewer`, so what is shown is what the export contains; sound is the finished sound of the export.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.observe import Event
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.sound import plan_sound
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.mastering import make_sound, sound_key
from brova_desktop.engine.picture.planes import Frame
from brova_desktop.engine.picture.viewing import Viewer, for_screen, rgb
from brova_desktop.engine.sound_files import write_sound
from brova_desktop.files import make_folder
from brova_desktop.jobs.lanes import Lanes
from brova_desktop.ports.painter import Painter
from brova_desktop.ports.report import Report
from brova_desktop.services.footage import Footage, find_footage, seen
from brova_desktop.services.preview_drawing import Artist, Drawing, Gallery, View, Wish
from brova_desktop.services.suite import Desk

log = logging.getLogger(__name__)

GUESSED = 4
"""Frames drawn in the direction of the last step once the hand rests."""
SOUNDS_KEPT = 8
"""Sounds as WAV; one of 20 s has 4 MB."""
LANE = "preview"


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn frame as screens take it: blue, green, red and a full byte for each pixel, `stride` bytes a row.

    `reel` is the state of the document it shows. A rough one has pictures of its clips that are near in time; the
    exact one follows at once.
    """

    number: int
    width: int
    height: int
    stride: int
    pixels: memoryview
    reel: Reel
    is_rough: bool = False


def preview_size(width: int, height: int, longest: int) -> tuple[int, int]:
    """The canvas in preview pixels: even sides, the longer one at most `longest`."""
    share = min(1.0, longest / max(width, height))
    return max(16, round(width * share / 2) * 2), max(16, round(height * share / 2) * 2)


class Preview:
    """Draws the newest frame that was asked for. Everything but the drawing happens on the loop's thread.

    Drawn frames of the present state are kept, 48 MB of them; showing one again costs a conversion.
    """

    def __init__(self, painter: Callable[[], Painter]) -> None:
        self.shown: Event[Picture] = Event()
        self.troubled: Event[BrovaError] = Event()
        self._lanes = Lanes({LANE: 1})
        self._gallery = Gallery()
        self._artist = Artist(painter, self._gallery, self._tell, self._tell_trouble)
        self._view: View | None = None
        self._wanted: int | None = None
        self._following: Sequence[int] = ()
        self._is_guess = False
        self._wishes: list[Wish] = []
        """What may still be answered, oldest first; the last one is the newest question."""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Future[None] | None = None

    def turn_to(self, reel: Reel, footage: Footage, size: tuple[int, int]) -> None:
        """Draw this state at this size (even pixels) from now on; the frame asked for last is drawn anew."""
        last = self._view
        if last is not None and last.reel is reel and last.footage is footage and last.size == size:
            return
        self._view = View(reel, footage, size)
        self._gallery.turn_to(self._view)
        self._wish()

    def ask(self, number: int, *, ahead: int = 0) -> None:
        """Show a frame as soon as it is drawn; of questions between, those are dropped that are not begun.

        A frame that is drawn already is shown before this returns. `ahead` further frames are drawn meanwhile.
        """
        number, before = max(0, number), self._wanted
        self._following, self._is_guess = range(number + 1, number + 1 + ahead), not ahead
        if not ahead and before is not None and number != before:
            step = 1 if number > before else -1
            self._following = range(number + step, max(-1, number + step * (GUESSED + 1)), step)
        self._wanted = number
        self._wish()

    async def run(self) -> None:
        """Draw until cancelled."""
        self._loop = asyncio.get_running_loop()
        self._over = self._loop.create_future()
        try:
            self._wish()
            await self._over
        finally:
            self._loop = None

    async def close(self) -> None:
        """Close files and the thread. Call it when `run` has ended."""
        self._artist.wish_for(None)
        await self._lanes.run(LANE, self._artist.close)
        self._lanes.close()
        self._gallery.turn_to(None)

    # --- questions -----------------------------------------------------------------------------------------------

    def _wish(self) -> None:
        """Turn the drawing thread to what is wanted now, and show it where it is drawn already."""
        if self._view is None or self._wanted is None or self._loop is None:
            return
        ready = self._gallery.find(self._view, self._wanted)
        wish = Wish(self._view, self._wanted, self._following, self._is_guess, is_shown=ready is not None)
        self._wishes = [*self._wishes, wish]
        if self._artist.wish_for(wish):
            self._lanes.submit(LANE, self._artist.work).add_done_callback(self._ended)
        if ready is not None:
            self._show(wish, ready)

    def _show(self, wish: Wish, frame: Frame, *, is_rough: bool = False) -> None:
        """Emit an answer. What was asked before it will not be shown any more."""
        place = self._wishes.index(wish)
        self._wishes = self._wishes[place if is_rough else place + 1 :]
        self.shown.emit(_picture(wish, frame, is_rough=is_rough))

    # --- answers -------------------------------------------------------------------------------------------------

    def _tell(self, drawing: Drawing) -> None:
        self._from_thread(self._take, drawing)

    def _tell_trouble(self, wish: Wish, error: BrovaError) -> None:
        self._from_thread(self._fail, wish, error)

    def _ended(self, work: Future[None]) -> None:
        if not work.cancelled() and work.exception() is not None:
            self._from_thread(self._break, work.exception())

    def _from_thread(self, call: Callable[..., None], *given: object) -> None:
        loop = self._loop
        if loop is not None:
            loop.call_soon_threadsafe(call, *given)

    def _take(self, drawing: Drawing) -> None:
        """While a hand moves faster than frames are drawn, an older frame or state is better than none."""
        if self._loop is not None and drawing.wish in self._wishes:
            self._show(drawing.wish, drawing.frame, is_rough=drawing.is_rough)

    def _fail(self, wish: Wish, error: BrovaError) -> None:
        if self._loop is None:
            return
        log.info("a frame could not be drawn: %s %s", error.sentence(), error.detail)
        if wish in self._wishes:
            self._wishes = self._wishes[self._wishes.index(wish) + 1 :]
        self.troubled.emit(error)

    def _break(self, error: BaseException) -> None:
        if self._over is not None and not self._over.done():
            self._over.set_exception(error)


def _picture(wish: Wish, frame: Frame, *, is_rough: bool) -> Picture:
    made = for_screen(frame)
    return Picture(
        wish.number, made.width, made.height, made.stride, made.pixels, wish.view.reel, is_rough=is_rough
    )


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
    make_folder(folder)
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
