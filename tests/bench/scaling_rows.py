"""How much more two render workers finish than one."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.presets.encoding import Quality, video_encoding
from brova_desktop.domain.presets.table import preset
from brova_desktop.domain.reels.document import Canvas, Reel, empty_reel
from brova_desktop.domain.reels.edits.placing import append
from brova_desktop.domain.reels.records import Clip, source_name
from brova_desktop.domain.ticks import Span
from brova_desktop.engine.picture.encoding import Encoder
from brova_desktop.engine.picture.messages import Begin, Finished, Order, Progress
from brova_desktop.engine.picture.pool import Worker
from tests.bench import material
from tests.bench.material import at
from tests.bench.measuring import timed
from tests.bench.rows import Row, at_least, progress

UNITS = 6
FRAMES = 30
WORKERS = 2


def scaling(count: int) -> Iterator[Row]:
    """The same segments by one worker and by two, each encoding on one thread, as rows of a batch are."""
    progress("render workers")
    reel = _reel()
    ratios = [_seconds(reel, 1) / _seconds(reel, WORKERS) for _ in range(count)]
    yield at_least(f"throughput of {WORKERS} render workers", 0.9 * WORKERS, statistics.median(ratios),
                   unit=" x one", note="the same segment, one thread each")  # fmt: skip


def _reel() -> Reel:
    """One clip: every order draws the same frames of it, so all cost the same."""
    media = material.standard_reel().media[AssetId("five")]
    reel = empty_reel(ReelId("scaling"), ItemId("main"), canvas=Canvas())
    clip = Clip(id=ItemId("clip"), span=Span(at(0), at(FRAMES)), media=media.id, source_in=at(0), muted=True)
    return append(replace(reel, media={media.id: media}), clip)


def _seconds(reel: Reel, workers: int) -> float:
    """Wall time of all orders, with the workers running and warm."""
    canvas = reel.canvas
    settings = video_encoding(preset("instagram-reel"), Quality.STANDARD, canvas.rate.fraction)
    encoder = Encoder(canvas.width, canvas.height, canvas.rate, settings)
    files = {source_name(media): media.path for media in reel.media.values()}
    answers: SimpleQueue[tuple[Worker, object]] = SimpleQueue()
    team = [Worker(answers) for _ in range(workers)]
    with tempfile.TemporaryDirectory(prefix="made-", dir=material.folder()) as room:
        try:
            for worker in team:
                worker.tell(Begin(reel, files, encoder, 1))
            _work(team, answers, Path(room), workers)
            return timed(lambda: _work(team, answers, Path(room), UNITS))
        finally:
            for worker in team:
                worker.end()


def _work(team: list[Worker], answers: SimpleQueue[tuple[Worker, object]], room: Path, orders: int) -> None:
    given = 0
    for worker in team:
        given += 1
        worker.tell(Order(given, 0, FRAMES, room / f"{given}.mp4", {}))
    done = 0
    while done < orders:
        worker, answer = answers.get(timeout=120)
        if isinstance(answer, Progress):
            continue
        if not isinstance(answer, Finished):
            raise RuntimeError(f"a render worker failed: {answer}")
        done += 1
        if given < orders:
            given += 1
            worker.tell(Order(given, 0, FRAMES, room / f"{given}.mp4", {}))
