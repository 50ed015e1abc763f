"""From a reel to a finished file, and to single frames: what the preview shows is what the file contains.

Sound and picture are made side by side, joined by copying packets, checked, and only then named. Everything made on
the way is kept by content, so the next render draws only what changed.
"""

from __future__ import annotations

import logging
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from brova_desktop.domain.errors import Act, BadInput, BrovaBug
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.presets.encoding import Quality, video_encoding
from brova_desktop.domain.presets.preset import Kind, Preset
from brova_desktop.domain.presets.table import preset as preset_named
from brova_desktop.domain.reels.checks import problems
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.flatten import Segment
from brova_desktop.domain.reels.placeholders import fill
from brova_desktop.domain.reels.records import Clip, Media, PictureItem, VideoItem, source_name
from brova_desktop.domain.reels.sound import plan_sound
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.graph import RATE
from brova_desktop.engine.loudness import Loudness
from brova_desktop.engine.mastering import BIT_RATE, Master, make_sound
from brova_desktop.engine.picture.cache import SegmentCache
from brova_desktop.engine.picture.encoding import Encoder
from brova_desktop.engine.picture.joining import DamagedSegment, Piece, join
from brova_desktop.engine.picture.rendering import Job, render_picture
from brova_desktop.engine.sound_files import ENDINGS as SOUND_ENDINGS
from brova_desktop.engine.sound_files import write_sound
from brova_desktop.engine.verify import Expected, require, verify
from brova_desktop.files import finished_file, make_folder
from brova_desktop.paint.opening import prepare_opening
from brova_desktop.ports.painter import LatePainter, Painter
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services import fitness
from brova_desktop.services.shapes import fitted, frame_number
from brova_desktop.services.sources import Located
from brova_desktop.services.targets import check_target
from brova_desktop.services.together import Together, Unheard

log = logging.getLogger(__name__)

PICTURE_SHARE, SOUND_SHARE = 0.94, 0.06
"""How much of the work each is, for the progress."""


class Prepare(Protocol):
    """Turns a source that cannot be drawn directly (high dynamic range) into one that can, once.

    `as_clip`: it is drawn as a clip or as a picture in picture, not only by the painter.
    """

    def __call__(self, media: Media, path: Path, report: Report, *, as_clip: bool) -> Path: ...


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a render left behind.

    `drawn` of `segments` were not in the cache; `notes` say what does not fit the place.
    """

    path: Path
    width: int
    height: int
    frames: int
    rate: Fraction
    seconds: float
    size: int
    loudness: Loudness | None
    segments: int
    drawn: int
    took: float
    notes: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class SoundFile:
    """The sound of a reel as a file of its own."""

    path: Path
    seconds: float
    size: int
    loudness: Loudness
    took: float


@dataclass(frozen=True, slots=True)
class Choice:
    """How to render: a row of the preset table by name, a quality, and whether finished parts may be used again.

    `within_limits`: a reel that the place would refuse is not rendered for it.
    """

    preset: str = "instagram-reel"
    quality: Quality = Quality.STANDARD
    use_cache: bool = True
    within_limits: bool = False


@dataclass(frozen=True)
class Rendering:
    """Renders reels. `painter` and `toolbox` are asked for when first needed."""

    painter: Callable[[], Painter]
    toolbox: Callable[[], Toolbox]
    cache_folder: Path
    cache_limit: int = 4 * 2**30
    workers: int = 2
    prepare: Prepare | None = None
    clock: Callable[[], float] = field(default=time.monotonic)

    def render(
        self, located: Located, target: Path, choice: Choice, report: Report | None = None
    ) -> Rendered:
        """Write the finished file. Blocks; call it on the render lane.

        Raises Missing for files that are gone, BadInput for a reel that cannot be rendered as it is or a target
        that cannot be, Cancelled, NoRoom, or BrovaBug; nothing is left under the final name then, and finished parts
        are kept.
        """
        started = self.clock()
        listener = report or SilentReport()
        row = preset_named(choice.preset)
        check_target(target, [f".{row.extension}"], located.paths.values())
        reel = self._ready(located.complete())
        if choice.within_limits:
            fitness.require_fit(reel, row)
        located = Located(reel, located.paths, ())
        if row.kind is not Kind.VIDEO:
            return self._animation(located, target, row, choice, listener, started)
        with ExitStack() as stack:
            room = self._room(choice, stack)
            drawn = Located(reel, self._prepared(located, listener), ())
            work = self._job(drawn, row, choice, room)
            segments, known, sound = self._draw_and_mix(work, located, row, room, listener)
            self._finish(work, sound, target, row, known, listener)
            work.cache.trim(keep=frozenset(segment.key for segment in segments))
        fresh = sum(segment.key not in known for segment in segments)
        done = self._rendered(target, work, sound, len(segments), fresh, started)
        return replace(done, notes=tuple(one.words for one in fitness.finished(reel, row, done.size)))

    def sound(
        self, located: Located, target: Path, choice: Choice, report: Report | None = None
    ) -> SoundFile:
        """Write the mastered sound alone, as ``.m4a`` or ``.wav``. Blocks; raises what `render` raises."""
        started = self.clock()
        listener = report or SilentReport()
        row = preset_named(choice.preset)
        check_target(target, SOUND_ENDINGS, located.paths.values())
        reel = self._ready(located.complete())
        if not plan_sound(reel).voices:
            raise BadInput(say("The reel has no sound."), acts=(Act.EDIT,))
        with ExitStack() as stack:
            room = self._room(choice, stack)
            shares = Together(listener, (0.9, 0.1))
            made = self._sound(Located(reel, located.paths, ()), row, room, shares.part(0))
            write_sound(self.toolbox(), made, target, shares.part(1))
        listener.progress(1, 1)
        return SoundFile(
            path=target,
            seconds=made.samples / RATE,
            size=target.stat().st_size,
            loudness=made.loudness,
            took=self.clock() - started,
        )

    def _draw_and_mix(
        self, work: Job, located: Located, row: Preset, room: Path, report: Report
    ) -> tuple[tuple[Segment, ...], frozenset[str], Master]:
        """Picture and sound at the same time: the segments, the keys that were there before, the sound."""
        segments = work.segments
        known = frozenset(one.key for one in segments if work.cache.find(one.key) is not None)
        if any(one.key not in known for one in segments):
            prepare_opening()  # while the sound is not at work yet
        shares = Together(report, (PICTURE_SHARE, SOUND_SHARE))
        with ThreadPoolExecutor(1, thread_name_prefix="brova-sound") as side:
            heard = side.submit(self._sound, located, row, room, shares.part(1))
            render_picture(work, LatePainter(self.painter), shares.part(0))
            return segments, known, heard.result()

    def frame(
        self, located: Located, at: Ticks, size: tuple[int, int] | None = None
    ) -> tuple[int, int, bytes]:
        """The picture at a time of the timeline: width, height, and sRGB bytes (three a pixel).

        Raises BadInput for a time outside the reel.
        """
        from brova_desktop.engine.picture.viewing import Viewer, rgb

        reel = self._ready(located.complete())
        canvas = reel.canvas
        width, height = size or (canvas.width, canvas.height)
        stage = Stage(reel)
        number = frame_number(reel, at)
        if not 0 <= number < stage.frames:
            raise BadInput(
                say("The reel has no picture at that time."),
                next_step=say("It has {count} frames; choose a time before its end.", count=stage.frames),
            )
        files = _files(Located(reel, self._prepared(located, SilentReport()), ()))
        with Viewer(stage, files, self.painter(), width, height) as viewer:
            return width, height, rgb(viewer.frame(number))

    def _ready(self, located: Located) -> Reel:
        """The reel with its placeholders filled. Raises BadInput listing what stops a render."""
        filled = fill(located.reel, {})
        wrong = [problem.words for problem in problems(located.reel) if problem.stops_render]
        wrong += [misfit.words for misfit in filled.misfits if misfit.is_fatal]
        if wrong:
            raise BadInput(
                say("The reel cannot be rendered as it is: {first}", first=str(wrong[0])),
                next_step=say("Mend it and render again; `brova reel validate` lists everything."),
                acts=(Act.EDIT,),
                detail="\n".join(map(str, wrong)),
            )
        return filled.reel

    def _prepared(self, located: Located, report: Report) -> dict[AssetId, Path]:
        """Where the pictures are drawn from; sound is always taken from the files themselves."""
        paths = dict(located.paths)
        items = [
            one for one in located.reel.records.values() if isinstance(one, Clip | VideoItem | PictureItem)
        ]
        filmed = {one.media for one in items if not isinstance(one, PictureItem)}
        if self.prepare is not None:
            for id in sorted({one.media for one in items} & paths.keys()):
                paths[id] = self.prepare(
                    located.reel.media[id], paths[id], Unheard(report), as_clip=id in filmed
                )
        return paths

    def _room(self, choice: Choice, stack: ExitStack) -> Path:
        """Where finished parts lie: the cache, or a folder that goes with the render."""
        if choice.use_cache:
            return self.cache_folder
        make_folder(self.cache_folder)
        once = tempfile.TemporaryDirectory(prefix="once-", dir=self.cache_folder, ignore_cleanup_errors=True)
        return Path(stack.enter_context(once))

    def _job(self, located: Located, row: Preset, choice: Choice, room: Path) -> Job:
        canvas = located.reel.canvas
        settings = video_encoding(row, choice.quality, canvas.rate.fraction)
        encoder = Encoder(*fitted(canvas, row), canvas.rate, settings)
        cache = SegmentCache(room / "segments", self.cache_limit)
        return Job(Stage(located.reel), _files(located), encoder, cache, self.workers)

    def _sound(self, located: Located, row: Preset, room: Path, report: Report) -> Master:
        plan, rate = plan_sound(located.reel), row.audio_bit_rate or BIT_RATE
        return make_sound(self.toolbox(), plan, located.paths, room / "sound", report, bit_rate=rate)

    def _finish(
        self, work: Job, sound: Master, target: Path, row: Preset, reused: frozenset[str], report: Report
    ) -> None:
        """Join, check, name. Once, damaged parts are drawn again: the one that is not whole, or all from the cache."""
        for last in (False, True):
            segments = work.segments
            pieces = [Piece(work.cache.path(segment.key), segment.frames) for segment in segments]
            try:
                with finished_file(target) as part:
                    join(pieces, sound.path, part, work.encoder.rate, edit_lists=row.edit_lists)
                    report.raise_if_cancelled()
                    require(target, verify(part, _expected(work, row), sound.loudness, is_copy=True))
            except DamagedSegment as damaged:
                if last:
                    raise BrovaBug(
                        damaged.happened, detail=damaged.detail, acts=(Act.RETRY, Act.REPORT)
                    ) from damaged
                log.info("segment %d was damaged in the cache and is drawn again", damaged.index)
                doubtful = frozenset([segments[damaged.index].key])
            except BrovaBug as bug:
                doubtful = reused
                if last or not doubtful:
                    raise
                log.info("the result is not right and is drawn without the cache: %s", bug.detail)
            else:
                return
            for key in doubtful:
                work.cache.drop(key)
            render_picture(work, LatePainter(self.painter), Unheard(report))

    def _rendered(
        self, target: Path, work: Job, sound: Master | None, segments: int, drawn: int, started: float
    ) -> Rendered:
        rate = work.encoder.rate.fraction
        return Rendered(
            path=target,
            width=work.encoder.width,
            height=work.encoder.height,
            frames=work.stage.frames,
            rate=rate,
            seconds=float(work.stage.frames / rate),
            size=target.stat().st_size,
            loudness=sound.loudness if sound else None,
            segments=segments,
            drawn=drawn,
            took=self.clock() - started,
        )

    def _animation(
        self, located: Located, target: Path, row: Preset, choice: Choice, report: Report, started: float
    ) -> Rendered:
        """A GIF or WebP: the film first (from the cache where possible), then turned into pictures."""
        from brova_desktop.engine.transcode import transcode

        shares = Together(report, (0.7, 0.3))
        with tempfile.TemporaryDirectory(prefix="brova-preview-") as folder:
            whole = replace(choice, preset="master", within_limits=False)
            film = self.render(located, Path(folder) / "film.mp4", whole, shares.part(0))
            transcode(self.toolbox(), film.path, target, row, choice.quality, shares.part(1))
        width, height = fitted(located.reel.canvas, row)
        size = target.stat().st_size
        notes = tuple(one.words for one in fitness.finished(located.reel, row, size))
        return replace(
            film, path=target, width=width, height=height, size=size, loudness=None,
            took=self.clock() - started, notes=notes,
        )  # fmt: skip


def _files(located: Located) -> dict[str, str]:
    """Paths by the names scenes use."""
    return {source_name(located.reel.media[id]): str(path) for id, path in located.paths.items()}


def _expected(work: Job, row: Preset) -> Expected:
    encoder = work.encoder
    return Expected(
        width=encoder.width,
        height=encoder.height,
        rate=encoder.rate.fraction,
        frames=work.stage.frames,
        edit_lists=row.edit_lists,
    )
