"""The preview and the timeline's document: scrubbing, playing, flattening, a drag step, undo and redo."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from brova_desktop.domain.editing.open_document import OpenDocument
from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.reels.document import Canvas, Reel, empty_reel
from brova_desktop.domain.reels.edits.trimming import roll
from brova_desktop.domain.reels.flatten import flatten
from brova_desktop.domain.reels.records import Clip, Media, MediaKind, Record, source_name
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Span, Ticks
from brova_desktop.engine.binaries import find_toolbox
from brova_desktop.engine.clip_pictures import ClipPictures, open_pictures, picture_of
from brova_desktop.engine.picture.viewing import Viewer, rgb
from brova_desktop.engine.probe import probe
from brova_desktop.engine.proxies import write_proxy
from brova_desktop.engine.sniff import sniff
from brova_desktop.paint.opening import open_painter
from brova_desktop.ports.report import SilentReport
from tests.bench import material
from tests.bench.measuring import percentile, timed
from tests.bench.rows import Row, at_least, at_most, progress

WIDTH, HEIGHT = 540, 960
WARM_UP = 10
SCRUB = 14
"""Frames to either side that a scrubbing hand jumps."""
MS = 1_000.0


@dataclass(frozen=True, slots=True)
class Scrub:
    """Milliseconds of each frame asked for."""

    took: list[float]

    @property
    def middle(self) -> float:
        return percentile(self.took, 0.5)

    @property
    def slow(self) -> float:
        return percentile(self.took, 0.95)


def preview(count: int) -> Iterator[Row]:
    """One composed frame at any time, playing in sequence, and what an edit costs before anything is drawn."""
    reel = material.standard_reel()
    progress("proxies of the standard clips")
    proxies = _files(reel, {AssetId(name): str(proxy(name)) for name in material.SOURCES})
    originals = _files(reel, {})
    progress("scrubbing and playing")
    yield from _scrubbing(reel, proxies, count)
    yield from _originals(reel, originals, count)
    speed = _play(reel, proxies)
    yield at_least("play 540x960 from proxies, in sequence", 30, speed, unit=" frames/s", digits=0,
                   note="picture alone: sound and the screen belong to the window")  # fmt: skip
    progress("flattening and editing")
    yield from _flattening(reel, count)
    for clips, goal in ((500, 16.0), (3_000, 33.0)):
        yield from _editing(clips, goal, count)


def proxy(name: str) -> Path:
    """The proxy of a source clip, made once."""
    target = material.folder() / f"{name}.proxy.mp4"
    if not target.exists():
        original = material.source(name)
        write_proxy(find_toolbox(), original, probe(original).facts, target, SilentReport())
    return target


def _files(reel: Reel, instead: dict[AssetId, str]) -> dict[str, str]:
    return {source_name(media): instead.get(id, media.path) for id, media in reel.media.items()}


def _scrubbing(reel: Reel, files: dict[str, str], count: int) -> Iterator[Row]:
    stage = Stage(reel)
    chance = random.Random(7)
    places = [chance.randrange(stage.frames) for _ in range(WARM_UP + 60 * count)]
    nearby, here = [], stage.frames // 2
    for _ in range(WARM_UP + 60 * count):
        here = min(max(here + chance.randint(-SCRUB, SCRUB), 0), stage.frames - 1)
        nearby.append(here)
    for words, numbers in (("random", places), (f"+-{SCRUB} frames", nearby)):
        found = _scrub(stage, files, numbers)
        yield at_most(f"scrub 540x960 from proxies, {words}, p50", 10, found.middle, unit=" ms", digits=1)
        yield at_most(f"scrub 540x960 from proxies, {words}, p95", 40, found.slow, unit=" ms", digits=1)


def _originals(reel: Reel, files: dict[str, str], count: int) -> Iterator[Row]:
    """The nearest key frame, which is what is shown at once, and the exact composed frame that follows it."""
    stage = Stage(reel)
    chance = random.Random(8)
    key_frames = []
    for name in material.SOURCES:
        path = material.source(name)
        with open_pictures(path, sniff(path)) as clip:
            for _ in range(1 + 4 * count):
                at = Ticks(chance.randrange((material.SECONDS - 1) * TICKS_PER_SECOND))
                key_frames.append(timed(lambda clip=clip, at=at: _picture(clip, at)) * MS)  # type: ignore[misc]
    yield at_most("scrub from originals, nearest key frame, p95", 100, percentile(key_frames, 0.95), unit=" ms",
                  digits=0, note="the clip's picture alone")  # fmt: skip
    places = [chance.randrange(stage.frames) for _ in range(WARM_UP + 10 * count)]
    exact = _scrub(stage, files, places)
    yield Row("scrub from originals, exact composed frame, p50 and p95", "when it is there",
              f"{exact.middle:.0f} and {exact.slow:.0f} ms", None, "key frames every two seconds")  # fmt: skip


def _picture(clip: ClipPictures, at: Ticks) -> None:
    glimpse = clip.key_frame(at)
    assert glimpse is not None
    picture_of(glimpse, height=HEIGHT)


def _scrub(stage: Stage, files: dict[str, str], numbers: Iterable[int]) -> Scrub:
    took = []
    with Viewer(stage, files, open_painter(), WIDTH, HEIGHT, is_preview=True) as viewer:
        for number in numbers:
            took.append(timed(lambda number=number: rgb(viewer.frame(number))) * MS)  # type: ignore[misc]
    return Scrub(took[WARM_UP:])


def _play(reel: Reel, files: dict[str, str]) -> float:
    """Composed frames a second, converted to RGB, all of the reel from its beginning."""
    stage = Stage(reel)
    with Viewer(stage, files, open_painter(), WIDTH, HEIGHT, is_preview=True) as viewer:
        rgb(viewer.frame(0))
        started = time.perf_counter()
        for number in range(stage.frames):
            rgb(viewer.frame(number))
        return stage.frames / (time.perf_counter() - started)


def _flattening(reel: Reel, count: int) -> Iterator[Row]:
    took = [timed(lambda: flatten(Stage(reel), settings="bench")) * MS for _ in range(2 + count)]
    yield Row("stage, segments and content keys of the standard reel", "for orientation",
              f"{percentile(took, 0.5):.0f} ms", None)  # fmt: skip


def _editing(clips: int, goal: float, count: int) -> Iterator[Row]:
    """A cut dragged back and forth between two clips, then every step undone and redone."""
    document = OpenDocument(_long_reel(clips))
    chance = random.Random(9)
    frame = document.value.canvas.rate.ticks_per_frame
    drags, undos, redos = [], [], []
    for _ in range(20 * count):
        left = ItemId(f"clip-{chance.randrange(clips - 1)}")
        clip = document.value.records[left]
        assert isinstance(clip, Clip)
        start = clip.span.end
        document.begin("Drag a cut")
        for step in (-2, -1, 1, 2):
            drags.append(timed(_drag(document, left, start + step * frame)) * MS)
        document.commit()
    for _ in range(20 * count):
        undos.append(timed(document.undo) * MS)
    for _ in range(20 * count):
        redos.append(timed(document.redo) * MS)
    yield at_most(f"drag step at {clips:,} clips, p95", goal, percentile(drags, 0.95), unit=" ms", digits=1,
                  note="edit and diff alone; with the paint see timeline")  # fmt: skip
    yield at_most(f"undo and redo at {clips:,} clips, slowest", 50, max(*undos, *redos), unit=" ms", digits=1,
                  note="the document alone")  # fmt: skip


def _drag(document: OpenDocument[Reel], left: ItemId, to: int) -> Callable[[], object]:
    return lambda: document.rework(lambda reel: roll(reel, left, to))


def _long_reel(clips: int) -> Reel:
    """Clips of one second in a row, all of one source."""
    reel = empty_reel(ReelId("long"), ItemId("main"), canvas=Canvas())
    media = Media(id=AssetId("one"), name="one.mp4", path="one.mp4", kind=MediaKind.VIDEO, sha256="ab" * 32,
                  length=Ticks(8 * TICKS_PER_SECOND), width=1080, height=1920)  # fmt: skip
    row = [
        Clip(id=ItemId(f"clip-{number}"), span=Span.of(number * TICKS_PER_SECOND, TICKS_PER_SECOND), media=media.id,
             source_in=Ticks(2 * TICKS_PER_SECOND))
        for number in range(clips)
    ]  # fmt: skip
    records: dict[ItemId, Record] = {clip.id: clip for clip in row}
    records[ItemId("main")] = replace(reel.main, items=tuple(clip.id for clip in row))
    return replace(reel, records=records, media={media.id: media})
