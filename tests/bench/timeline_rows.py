"""The timeline: painting while panning and zooming, and the steps of a drag (edit, diff and paint)."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from brova_desktop.domain.editing.open_document import OpenDocument
from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.reels.document import Reel, Track, TrackKind, empty_reel
from brova_desktop.domain.reels.edits.trimming import roll
from brova_desktop.domain.reels.records import Clip, Cue, Item, Media, MediaKind, Record, Sound, TextItem
from brova_desktop.domain.ticks import FRAME_RATES, TICKS_PER_SECOND, Span, Ticks
from brova_desktop.domain.words import say
from tests.bench.measuring import percentile
from tests.bench.rows import Row, at_most, progress

WIDTH, HEIGHT = 1_400, 340
STEPS = 60
FILES = 12
MS = 1_000.0


def timeline(count: int) -> Iterator[Row]:
    """500 clips with film strips on five tracks, then 3,000."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from brova_desktop.ui.theme.tokens import DARK
    from brova_desktop.ui.theme.wear import wear

    app = QApplication.instance() or QApplication([])
    wear(app, DARK)  # type: ignore[arg-type]
    for clips, bound in ((500, 16), (3_000, 33)):
        progress(f"the timeline with {clips} clips")
        yield from _rows(clips, bound, max(count, 1))


def _rows(clips: int, bound: int, count: int) -> Iterator[Row]:
    bench = _Bench(clips)
    try:
        pan = bench.measured(bench.pan, count)
        zoom = bench.measured(bench.zoom, count)
        whole = bench.measured(bench.whole, count)
        text = bench.dragged(bench.text, count)
        ripple = bench.dragged(bench.clip, count, alt=True)
        roll = bench.dragged(bench.clip, count)
        travel = bench.travelled(count)
    finally:
        bench.close()
    if clips == 500:
        yield at_most("timeline, 500 clips: pan, p95", 16, percentile(pan, 0.95), unit=" ms")
        yield at_most("timeline, 500 clips: zoom, p95", 16, percentile(zoom, 0.95), unit=" ms")
    yield at_most(f"timeline, {clips:,} clips: all in view, p95", 16 if clips == 500 else bound,
                  percentile(whole, 0.95), unit=" ms")
    for what, took in (("move a text", text), ("trim with ripple", ripple), ("trim", roll)):
        yield at_most(f"timeline, {clips:,} clips: drag step ({what}), p95", bound, percentile(took, 0.95),
                      unit=" ms")
    yield at_most(f"timeline, {clips:,} clips: undo and redo, slowest", 50, max(travel), unit=" ms",
                  note="the step and its paint")


class _Bench:
    """A timeline in a window offscreen."""

    def __init__(self, clips: int) -> None:
        from brova_desktop.ui.reels.editing import ReelEditor
        from brova_desktop.ui.reels.timeline.widget import Timeline

        opened: Any = SimpleNamespace(document=OpenDocument(many_clips(clips)))
        self.editor = ReelEditor(opened)
        self.widget = Timeline(self.editor, _films)
        self.editor.toggle_snapping()  # every step is to change something
        self.widget.resize(WIDTH, HEIGHT)
        self.widget.show()
        self._painted()
        main = self.editor.reel.clips()
        self.clip: Item = main[len(main) // 2]
        texts: list[Item] = [one for one in self.editor.reel.records.values() if isinstance(one, TextItem)]
        self.text = texts[len(texts) // 2]

    def close(self) -> None:
        self.widget.close_timeline()
        self.editor.close()
        self.widget.close()

    def measured(self, steps: Callable[[], Iterator[None]], count: int) -> list[float]:
        """Milliseconds of each step with its paint."""
        took = []
        for _ in range(count):
            walk = steps()
            for _ in range(STEPS):
                started = time.perf_counter()
                next(walk)
                self._painted()
                took.append((time.perf_counter() - started) * MS)
        return took

    def _painted(self) -> None:
        """Let Qt paint what was asked to be painted, as it would before the next frame."""
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()

    def pan(self) -> Iterator[None]:
        board = self.widget.board
        board.zoom_to(board.scale.per_tick * 8, 0)
        while True:
            board.scroll_by(37)
            yield

    def zoom(self) -> Iterator[None]:
        board = self.widget.board
        board.fit()
        while True:
            for step in (0.4, 0.4, 0.4, 0.4, -0.4, -0.4, -0.4, -0.4):
                board.zoom(step, WIDTH / 2)
                yield

    def whole(self) -> Iterator[None]:
        self.widget.board.fit()
        while True:
            self.widget.canvas.update()
            yield

    def dragged(self, item: Item, count: int, *, alt: bool = False) -> list[float]:
        """Milliseconds of each step of a drag: at its end for clips, as a whole for the rest."""
        from brova_desktop.ui.reels.timeline.tools.gesture import Spot
        from brova_desktop.ui.reels.timeline.tools.moves import Move
        from brova_desktop.ui.reels.timeline.tools.trims import Trim

        board = self.widget.board
        board.fit()
        board.zoom_to(40 / item.span.length, 0)
        board.scroll_to(board.scale.width(item.span.start) - WIDTH / 2, 0)
        lane = board.lanes.home(item.id)
        assert lane is not None
        row = next(row for row in board.rows() if row.track == lane.track.id)
        x = board.scale.x(item.span.end)

        def spot(frames: int) -> Spot:
            dx = board.scale.width(frames * self.editor.frame) * 1.001
            return Spot(x + dx, row.top + 10, board.scale.at(x + dx), alt=alt)

        self.editor.select([item.id])
        made = Trim if isinstance(item, Clip) else None
        gesture = (made(board, spot(0), item, at_start=False) if made is not None
                   else Move(board, spot(0), [item]))
        steps = self._steps(gesture, spot)
        gc.disable()  # as the canvas does while a button is down
        try:
            took = self.measured(lambda: steps, count)
        finally:
            gc.enable()
        gesture.cancel()
        return took

    def travelled(self, count: int) -> list[float]:
        """Milliseconds of undoing, then redoing as many cuts as there are steps, each with its paint."""
        left = self.clip.id
        end = self.clip.span.end
        for number in range(STEPS):
            to = Ticks(end + (number % 8 - 4) * self.editor.frame)
            self.editor.apply(say("Trim"), lambda reel, to=to: roll(reel, left, to))  # type: ignore[misc]

        def there_and_back() -> Iterator[None]:
            while True:
                for act in (self.editor.undo, self.editor.redo):
                    for _ in range(STEPS // 2):
                        act()
                        yield

        return self.measured(there_and_back, count)

    def _steps(self, gesture: Any, spot: Any) -> Iterator[None]:
        while True:
            for frames in (-1, -2, -3, -4, -5, -6, -5, -4, -3, -2):
                gesture.move(spot(frames))
                yield


def _films(arrived: Callable[[AssetId], None]) -> Any:
    """Twenty tiles for each of the files, as a lane would bring them."""
    from PySide6.QtGui import QColor, QPixmap

    from brova_desktop.ui.reels.timeline.painting.films import Film, Films

    made = Films(lambda _: None)
    for number in range(FILES):
        tiles = []
        for tile in range(20):
            picture = QPixmap(160, 90)
            picture.fill(QColor.fromHsv((number * 30) % 360, 120, 90 + tile * 6))
            tiles.append(picture)
        times = tuple(Ticks(tile * TICKS_PER_SECOND // 2) for tile in range(20))
        made.put(AssetId(f"file{number}"), Film(tuple(tiles), times))
    return made


def many_clips(count: int) -> Reel:
    """Clips end to end on the main track; as many texts, pictures' places, captions and sounds beside them."""
    frame = FRAME_RATES["30"].ticks_per_frame
    reel = empty_reel(ReelId("bench"), ItemId("main"))
    media = {AssetId(f"file{one}"): Media(id=AssetId(f"file{one}"), name=f"clip-{one}", path="", kind=MediaKind.VIDEO,
                                          length=Ticks(TICKS_PER_SECOND * 10)) for one in range(FILES)}
    length = 24 * frame
    records: dict[ItemId, Record] = {}
    tracks = {kind: Track(id=ItemId(name), kind=kind, name=name.title()) for name, kind in (
        ("main", TrackKind.MAIN), ("text", TrackKind.OVERLAY), ("captions", TrackKind.CAPTIONS),
        ("sound", TrackKind.AUDIO))}
    rows: dict[TrackKind, list[ItemId]] = {kind: [] for kind in tracks}
    for number in range(count):
        span = Span.of(number * length, length)
        source = Ticks(frame * 30)
        items: list[Item] = [Clip(id=ItemId(f"c{number}"), span=span, media=AssetId(f"file{number % FILES}"),
                                  source_in=source, name=f"clip-{number}")]
        if number % 4 == 0:
            items.append(TextItem(id=ItemId(f"t{number}"), span=span, text=f"Offer number {number}"))
        if number % 3 == 0:
            items.append(Cue(id=ItemId(f"q{number}"), span=span, text="كل حبة محمّصة يدويًا"))
        if number % 8 == 0:
            items.append(Sound(id=ItemId(f"s{number}"), span=span, media=AssetId("file0"), source_in=source))
        for item in items:
            kind = next(kind for kind, holds in ((TrackKind.MAIN, Clip), (TrackKind.OVERLAY, TextItem),
                                                 (TrackKind.CAPTIONS, Cue), (TrackKind.AUDIO, Sound))
                        if isinstance(item, holds))
            records[item.id] = item
            rows[kind].append(item.id)
    for kind, track in tracks.items():
        records[track.id] = replace(track, items=tuple(rows[kind]))
    order = tuple(track.id for track in tracks.values())
    return replace(reel, tracks=order, records=records, media=media)
