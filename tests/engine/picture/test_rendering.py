"""Segments drawn by worker processes: shared, resumed, cancelled, and never half-written."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BrovaBug, BrovaError, Cancelled
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.presets.encoding import VideoEncoding
from brova_desktop.domain.reels.document import Canvas, Reel, TrackKind
from brova_desktop.domain.reels.flatten import Segment
from brova_desktop.domain.reels.records import TextItem
from brova_desktop.domain.reels.sprites import Sprite, TextSprite
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.domain.ticks import FRAME_RATES, Span
from brova_desktop.domain.words import Words
from brova_desktop.engine.picture.cache import SegmentCache
from brova_desktop.engine.picture.encoding import Encoder
from brova_desktop.engine.picture.joining import Piece, join
from brova_desktop.engine.picture.pool import Worker
from brova_desktop.engine.picture.rendering import Job, next_segment, render_picture
from brova_desktop.ports.painter import Page, Raster
from brova_desktop.ports.report import SilentReport
from tests.reel_maker import clip, reel_of, ticks, transition, video

CANVAS = Canvas(width=64, height=96, rate=FRAME_RATES["24"])
SETTINGS = VideoEncoding("ultrafast", 28, 24)


class BlockPainter:
    """Paints a block whose grey is the length of the text."""

    def __init__(self) -> None:
        self.painted: list[Sprite] = []

    def paint(self, sprite: Sprite, page: Page, files: Mapping[str, str]) -> Raster:
        self.painted.append(sprite)
        assert isinstance(sprite, TextSprite)
        return Raster(16, 8, -8, -4, bytes([20 * len(sprite.text)] * 3 + [255]) * 128)

    def missing_glyphs(self, text: str) -> str:
        return ""


class Listener(SilentReport):
    """Keeps the progress and may wish to stop."""

    def __init__(self, stop_after: int = 10**9) -> None:
        self.told: list[float] = []
        self._left = stop_after

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        self.told.append(done / total)

    def note(self, words: Words) -> None:
        return

    def raise_if_cancelled(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


def sample(text: str = "abc", *, source: str = "a") -> Reel:
    clips = [clip("one", 0, 2, at=0.5, transition=transition()), clip("two", 2, 2, source=source, at=0.5)]
    words = TextItem(id=ItemId("t"), span=Span.of(ticks(1), ticks(0.5)), text=text)
    return reel_of(clips, (TrackKind.OVERLAY, [words]), media=(video("a", 4), video("b", 4)), canvas=CANVAS)


@pytest.fixture
def source(make) -> Path:  # type: ignore[no-untyped-def]
    return make(
        "four-seconds.mp4", "-f", "lavfi", "-i", "testsrc2=s=64x96:r=24:d=4", "-c:v", "libx264", "-preset",
        "ultrafast", "-g", "24", "-pix_fmt", "yuv420p",
    )  # fmt: skip


@pytest.fixture
def files(source: Path) -> dict[str, str]:
    return {"hash of a": str(source), "hash of b": str(source)}


def job(reel: Reel, files: Mapping[str, str], folder: Path, *, workers: int = 2) -> Job:
    cache = SegmentCache(folder / "cache", 10**9)
    return Job(Stage(reel), files, Encoder(64, 96, CANVAS.rate, SETTINGS), cache, workers)


def drawn(work: Job, painter: BlockPainter | None = None, report: Listener | None = None) -> int:
    """Render and count the segments that were not there."""
    before = {path.name for path in files_of(work)}
    render_picture(work, painter or BlockPainter(), report or Listener())
    return len({path.name for path in files_of(work)} - before)


def files_of(work: Job) -> list[Path]:
    return [path for path in work.cache.path("xx").parent.parent.rglob("*") if path.is_file()]


def test_a_second_render_draws_nothing_and_an_edit_only_what_it_changed(files, tmp_path: Path):
    assert drawn(job(sample(), files, tmp_path)) >= 4
    painter = BlockPainter()
    assert drawn(job(sample(), files, tmp_path), painter) == 0 and painter.painted == []
    assert 1 <= drawn(job(sample("abcdef"), files, tmp_path)) <= 2


def test_progress_counts_up_to_the_end(files, tmp_path: Path):
    listener = Listener()
    render_picture(job(sample(), files, tmp_path), BlockPainter(), listener)
    assert listener.told == sorted(listener.told) and listener.told[-1] == 1.0 and len(listener.told) > 4


def test_one_worker_and_many_give_the_same_pictures(files, tmp_path: Path):
    many, one = (
        job(sample(), files, tmp_path / "many", workers=3),
        job(sample(), files, tmp_path / "one", workers=1),
    )
    for work in (many, one):
        render_picture(work, BlockPainter(), Listener())
    assert sorted(path.name for path in files_of(many)) == sorted(path.name for path in files_of(one))
    frames = [whole(work, tmp_path / f"{number}.mp4") for number, work in enumerate((many, one))]
    assert len(frames[0]) == len(frames[1]) == 96


def whole(work: Job, target: Path) -> list[float]:
    """Mean luma of every frame of the joined render."""
    import av

    segments = render_picture(work, BlockPainter(), Listener())
    join([Piece(work.cache.path(one.key), one.frames) for one in segments], None, target, CANVAS.rate)
    with av.open(str(target)) as container:
        return [float(frame.to_ndarray(format="gray").mean()) for frame in container.decode(video=0)]


@pytest.mark.parametrize("moments", [1, 3, 6])
def test_cancelling_leaves_no_process_and_no_half_file(files, tmp_path: Path, moments: int):
    work = job(sample(), files, tmp_path)
    with pytest.raises(Cancelled):
        render_picture(work, BlockPainter(), Listener(stop_after=moments))
    assert not [
        child for child in psutil.Process().children() if "picture.worker" in " ".join(child.cmdline())
    ]
    assert {path.suffix for path in files_of(work)} <= {".mp4"}
    assert len(whole(work, tmp_path / "whole.mp4")) == 96, "what was finished is used, the rest is drawn"


def test_a_killed_worker_is_replaced_once(files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    started: list[int] = []
    begin = Worker.__init__

    def counted(self: Worker, *arguments: object) -> None:
        begin(self, *arguments)  # type: ignore[arg-type]
        started.append(self._process.pid)
        if len(started) == 1:
            os.kill(self._process.pid, signal.SIGKILL)

    monkeypatch.setattr(Worker, "__init__", counted)
    assert drawn(job(sample(), files, tmp_path, workers=1)) >= 4
    assert len(started) == 2


def test_workers_that_keep_dying_end_the_render_with_a_sentence(files, tmp_path: Path, monkeypatch):
    begin = Worker.__init__

    def doomed(self: Worker, *arguments: object) -> None:
        begin(self, *arguments)  # type: ignore[arg-type]
        os.kill(self._process.pid, signal.SIGKILL)

    monkeypatch.setattr(Worker, "__init__", doomed)
    with pytest.raises(BrovaBug, match="stopped unexpectedly"):
        render_picture(job(sample(), files, tmp_path), BlockPainter(), Listener())


def test_a_source_that_is_gone_is_named(files, tmp_path: Path):
    gone = {**files, "hash of b": str(tmp_path / "holiday.mp4")}
    with pytest.raises(BrovaError, match=r"holiday\.mp4"):
        render_picture(job(sample(source="b"), gone, tmp_path), BlockPainter(), Listener())


def test_equal_parts_of_a_reel_are_drawn_once(files, tmp_path: Path):
    twice = reel_of(
        [clip("one", 0, 1, at=0), clip("two", 1, 1, at=0), clip("three", 2, 1, at=0)], canvas=CANVAS
    )
    assert drawn(job(twice, files, tmp_path)) == 1
    assert len(whole(job(twice, files, tmp_path), tmp_path / "x.mp4")) == 72


def test_another_background_is_another_picture(files, tmp_path: Path):
    from brova_desktop.domain.colour import Colour

    work = job(sample(), files, tmp_path)
    render_picture(work, BlockPainter(), Listener())
    red = replace(sample(), canvas=replace(CANVAS, background=Colour(255, 0, 0)))
    assert drawn(job(red, files, tmp_path)) >= 4


def segments(*edges: int) -> list[Segment]:
    return [Segment(start, end, str(start)) for start, end in pairwise(edges)]


def test_a_worker_goes_on_where_it_stands():
    assert next_segment(segments(0, 10, 20, 30), 10, []).start == 10


def test_a_second_worker_starts_in_the_middle_of_what_is_left():
    waiting = segments(10, 20, 30, 40, 50, 60)  # the first worker is drawing up to 10
    assert next_segment(waiting, None, [10]).start == 40


def test_a_worker_that_reached_another_takes_half_of_the_longest_run():
    waiting = [*segments(60, 70), *segments(100, 110, 120, 130, 140)]
    assert next_segment(waiting, 50, [60, 100]).start == 120
    assert next_segment(waiting, 50, []).start == 100


def test_the_longest_is_not_left_for_the_end_of_the_work_of_two():
    waiting = segments(30, 60, 113, 128, 162)  # a text was changed over a transition
    assert next_segment(waiting, None, [], 2).start == 60
    assert next_segment(segments(30, 60), 60, [113], 2).start == 30
    assert next_segment([*segments(30, 60), *segments(113, 128)], 113, [], 2).start == 30
    assert next_segment(waiting, None, [], 1).start == 30


def test_far_from_the_end_the_longest_does_not_call_a_worker_away():
    waiting = [*segments(0, 20, 40, 60, 80, 100, 120, 140), *segments(200, 260)]
    assert next_segment(waiting, 40, [], 2).start == 40


@given(edges=st.sets(st.integers(0, 200), min_size=2, max_size=20), workers=st.integers(1, 4))
def test_everything_is_drawn_once_whoever_draws_it(edges: set[int], workers: int):
    waiting = segments(*sorted(edges))
    stand: list[int | None] = [None] * workers
    drawn = []
    for turn in range(len(waiting)):
        one = next_segment(waiting, stand[turn % workers], [at for at in stand if at is not None], workers)
        waiting.remove(one)
        stand[turn % workers] = one.end
        drawn.append(one.start)
    assert sorted(drawn) == sorted(edges)[:-1]
