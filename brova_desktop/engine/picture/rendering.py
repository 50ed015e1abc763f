"""The picture of a reel as segment files: what is in the cache is taken, the rest is drawn side by side.

Nothing is written under a final name before it is whole; a killed render leaves only finished segments behind, and
the next one goes on from there.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from queue import Empty, SimpleQueue

from brova_desktop.domain.errors import BrovaBug
from brova_desktop.domain.reels.flatten import Segment, flatten
from brova_desktop.domain.reels.scene import Drawn
from brova_desktop.domain.reels.sprites import Sprite
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.domain.words import say
from brova_desktop.engine.picture.cache import SegmentCache
from brova_desktop.engine.picture.encoding import Encoder
from brova_desktop.engine.picture.messages import Begin, Failed, Finished, Order, Progress
from brova_desktop.engine.picture.pool import Gone, Worker, worker_died
from brova_desktop.engine.picture.stored_rasters import store_raster
from brova_desktop.files import PART
from brova_desktop.ports.painter import Page, Painter
from brova_desktop.ports.report import Report

log = logging.getLogger(__name__)

PATIENCE = 0.1
"""Seconds between looks at whether somebody pressed cancel."""
SEGMENT_SECONDS = 2
"""The longest segment: as long as key frames are apart anyway, so that cutting costs nothing; short enough to share
out work evenly and to draw little again after an edit."""
LAST = 1.5
"""The end of the work: this many of the longest segments for each worker."""
TRIES = 2
"""How often a segment may lose its worker before the render gives up."""


@dataclass(frozen=True)
class Job:
    """A render: the stage, where its sources lie, how to encode, and what to reuse."""

    stage: Stage
    files: Mapping[str, str]
    encoder: Encoder
    cache: SegmentCache
    workers: int = 2

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The segments of the job with their keys; worked out once, for every scene is hashed."""
        second = max(1, round(self.encoder.rate.fraction))
        return flatten(
            self.stage,
            settings=self.encoder.spelled(),
            shortest=max(1, second * 2 // 5),
            longest=SEGMENT_SECONDS * second,
        )


@dataclass(slots=True)
class _Desk:
    """A render in progress."""

    job: Job
    painter: Painter
    report: Report
    folder: Path
    total: int
    done: int
    waiting: list[Segment]
    answers: SimpleQueue[tuple[Worker, object]] = field(default_factory=SimpleQueue)
    workers: list[Worker] = field(default_factory=list)
    segments: dict[int, Segment] = field(default_factory=dict)
    partial: dict[int, int] = field(default_factory=dict)
    painted: dict[Sprite, Path] = field(default_factory=dict)
    tries: dict[str, int] = field(default_factory=dict)
    orders: int = 0


def render_picture(job: Job, painter: Painter, report: Report) -> tuple[Segment, ...]:
    """Bring every segment into the cache and return them in order.

    Blocks; call it off the GUI thread. Raises what a worker raised (naming the file), Cancelled, or BrovaBug when
    workers keep dying. Progress counts frames; those found in the cache count at once.
    """
    segments = job.segments
    missing = {segment.key: segment for segment in segments if job.cache.find(segment.key) is None}
    total = job.stage.frames
    done = total - sum(segment.frames for segment in missing.values())
    report.progress(done, total, unit="frames")
    log.info("render: %d segments, %d to draw", len(segments), len(missing))
    if missing:
        waiting = sorted(missing.values(), key=lambda segment: segment.start)
        with job.cache.room() as folder:
            desk = _Desk(job, painter, report, Path(folder), total, done, waiting)
            try:
                _draw(desk)
            finally:
                for worker in desk.workers:
                    worker.end()
                    if worker.order is not None:
                        worker.order.target.unlink(missing_ok=True)
    return segments


def _draw(desk: _Desk) -> None:
    count = max(1, min(desk.job.workers, len(desk.waiting)))
    workers = [_started(desk) for _ in range(count)]  # all at once: they load while the first sprites are painted
    for worker in workers:
        _assign(desk, worker)
    while desk.segments:
        desk.report.raise_if_cancelled()
        try:
            worker, answer = desk.answers.get(timeout=PATIENCE)
        except Empty:
            continue
        _hear(desk, worker, answer)


def _started(desk: _Desk) -> Worker:
    """A new worker that knows the reel."""
    job = desk.job
    threads = 1 if job.workers > 1 else min(4, os.cpu_count() or 1)
    worker = Worker(desk.answers)
    desk.workers.append(worker)
    worker.tell(Begin(job.stage.reel, job.files, job.encoder, threads))
    return worker


def _assign(desk: _Desk, worker: Worker) -> None:
    worker.order = None
    if not desk.waiting:
        return
    ends = [segment.end for segment in desk.segments.values()]
    segment = next_segment(desk.waiting, worker.stands_at, ends, len(desk.workers))
    desk.waiting.remove(segment)
    worker.stands_at = segment.end
    desk.orders += 1
    number = desk.orders
    desk.tries.setdefault(segment.key, 0)
    desk.segments[number] = segment
    target = desk.job.cache.path(segment.key)
    part = target.with_name(f".{segment.key}.{number}.{os.getpid()}{PART}")
    worker.tell(Order(number, segment.start, segment.end, part, _paint(desk, segment)))


def next_segment(
    waiting: Sequence[Segment], at: int | None, ends: Sequence[int], workers: int = 1
) -> Segment:
    """What a worker that stands at frame `at` draws next, of segments in order of time.

    Going on where it stands costs no seeking: every start elsewhere decodes from a key frame, up to seconds before.
    Else it takes the longest run of segments, from its beginning, or from its middle when somebody (who stops at one
    of `ends`) is about to walk into it. Towards the end of the work of several the longest comes first, so that
    nobody is left with it while the others have nothing to do.
    """
    going_on = next((segment for segment in waiting if segment.start == at), None)
    if workers > 1:
        longest = max(waiting, key=lambda segment: segment.frames)
        is_far = going_on is None or 2 * going_on.frames <= longest.frames
        if is_far and sum(segment.frames for segment in waiting) <= workers * LAST * longest.frames:
            return longest
    if going_on is not None:
        return going_on
    runs: list[list[Segment]] = []
    for segment in waiting:
        if runs and runs[-1][-1].end == segment.start:
            runs[-1].append(segment)
        else:
            runs.append([segment])
    run = max(runs, key=lambda one: one[-1].end - one[0].start)
    if run[0].start in ends:
        middle = (run[0].start + run[-1].end) / 2
        return next((segment for segment in run if segment.start >= middle), run[-1])
    return run[0]


def _paint(desk: _Desk, segment: Segment) -> dict[Sprite, Path]:
    """Have every sprite of a segment painted, once per render, and say where each lies."""
    canvas, encoder = desk.job.stage.reel.canvas, desk.job.encoder
    page = Page(canvas.width, canvas.height, encoder.width, encoder.height)
    found: dict[Sprite, Path] = {}
    for frame in range(segment.start, segment.end):
        for layer in desk.job.stage.scene(frame).layers:
            if not isinstance(layer, Drawn) or layer.sprite in found:
                continue
            place = desk.painted.get(layer.sprite)
            if place is None:
                place = desk.folder / f"{len(desk.painted)}.raster"
                store_raster(desk.painter.paint(layer.sprite, page, desk.job.files), place)
                desk.painted[layer.sprite] = place
            found[layer.sprite] = place
    return found


def _hear(desk: _Desk, worker: Worker, answer: object) -> None:
    if isinstance(answer, Progress):
        desk.partial[answer.number] = answer.frames
        desk.report.progress(desk.done + sum(desk.partial.values()), desk.total, unit="frames")
    elif isinstance(answer, Finished):
        segment = desk.segments.pop(answer.number)
        assert worker.order is not None
        os.replace(worker.order.target, desk.job.cache.path(segment.key))
        desk.partial.pop(answer.number, None)
        desk.done += segment.frames
        desk.report.progress(desk.done + sum(desk.partial.values()), desk.total, unit="frames")
        _assign(desk, worker)
    elif isinstance(answer, Failed):
        if worker.order is not None:
            worker.order.target.unlink(missing_ok=True)
        raise answer.error or BrovaBug(
            say("A part of the reel could not be drawn."),
            kept=say("The reel is saved and finished parts are kept."),
            next_step=say("Try again. If it happens again, report it."),
            detail=answer.text,
        )
    elif isinstance(answer, Gone):
        _replace(desk, worker, answer.code)


def _replace(desk: _Desk, worker: Worker, code: int) -> None:
    """A worker died (out of memory, killed): its segment is tried once more by a new one."""
    order = worker.order
    worker.end()
    desk.workers.remove(worker)
    if order is None or order.number not in desk.segments:
        return
    order.target.unlink(missing_ok=True)
    segment = desk.segments.pop(order.number)
    desk.partial.pop(order.number, None)
    desk.tries[segment.key] += 1
    if desk.tries[segment.key] >= TRIES:
        raise worker_died(code)
    log.info("a render worker ended with status %d; its segment is drawn again", code)
    desk.waiting.append(segment)
    _assign(desk, _started(desk))


def cached_paths(job: Job, segments: Sequence[Segment]) -> list[Path]:
    """Where the segments lie, in order; each may occur several times."""
    return [job.cache.path(segment.key) for segment in segments]
