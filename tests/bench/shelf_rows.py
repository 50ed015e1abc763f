"""The window's library with 100,000 assets: opened, searched as one types, scrolled.

A real studio, offscreen, on the library file of `library_rows`; every asset has the same small poster, read and
composed like any other, so that the lists are painted with their pictures.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from array import array
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter
from types import SimpleNamespace
from typing import Any

from tests.bench import library_rows
from tests.bench.measuring import percentile
from tests.bench.rows import Row, at_most, progress

WINDOW = (1204, 744)
"""The studio in a window of 1280 x 800."""
STEPS, STEP = 120, 96
"""Scrolling: how often, and by how many pixels, as a wheel does."""
JUMPS = 40


def shelf(count: int) -> Iterator[Row]:
    """The figures of the grid, as medians or 95th percentiles over `count` runs."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    place = library_rows._made()
    progress("the library's window")
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        poster = Path(folder) / "poster.jpg"
        _paint(poster)
        found = _run(_measured(place, poster, count, stack))
    yield at_most("window: open the grid of 100,000 assets, first page painted", 300, percentile(found["open"], 0.5),
                  unit=" ms", digits=0, note="building the studio included")  # fmt: skip
    yield at_most("window: search as you type in 100,000 assets, shown, p95", 50, percentile(found["search"], 0.95),
                  unit=" ms", digits=1, note=f"p50 {percentile(found['search'], 0.5):.1f} ms")  # fmt: skip
    yield at_most("window: scroll 100,000 assets, a frame, p95", 16, percentile(found["scroll"], 0.95), unit=" ms",
                  digits=1, note=f"p50 {percentile(found['scroll'], 0.5):.1f} ms")  # fmt: skip
    yield at_most("window: jump anywhere in 100,000 assets, a frame, p95", 16, percentile(found["jump"], 0.95),
                  unit=" ms", digits=1)  # fmt: skip


def _run(work: Any) -> Any:
    import qasync
    from PySide6.QtWidgets import QApplication

    from brova_desktop.ui.theme.tokens import LIGHT
    from brova_desktop.ui.theme.wear import wear

    app = QApplication.instance() or QApplication([])
    wear(app, LIGHT)  # type: ignore[arg-type]
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()
        asyncio.set_event_loop(None)


async def _measured(place: Path, poster: Path, count: int, stack: ExitStack) -> dict[str, list[float]]:
    from brova_desktop.jobs.lanes import Lanes
    from brova_desktop.storage.library import open_library
    from brova_desktop.ui.bridge.pictures import Pictures

    library = open_library(place, library_rows.KEY)
    stack.callback(library.close)
    lanes = stack.enter_context(Lanes())
    found: dict[str, list[float]] = {"open": [], "search": [], "scroll": [], "jump": []}
    for number in range(count):
        pictures = Pictures(lanes)
        await _once(_bench(library, lanes, pictures, poster), found, whole=number == 0)
        await pictures.close()
    return found


def _bench(library: Any, lanes: Any, pictures: Any, poster: Path) -> Any:
    from brova_desktop.domain.observe import Event
    from brova_desktop.jobs.scope import TaskScope
    from brova_desktop.ports.clock import SystemClock

    def complain(error: Exception) -> None:
        raise error

    ready = SimpleNamespace(poster=poster, filmstrip=None, waveform=None, proxy=None)
    nothing = SimpleNamespace(found=(), missing=())
    shelf_ = SimpleNamespace(
        assets=library.assets, place=lambda asset: poster, deriving=SimpleNamespace(ready_files=lambda _: ready),
        relinking=SimpleNamespace(check=lambda _: nothing))  # fmt: skip
    return SimpleNamespace(
        desk=SimpleNamespace(shelf=shelf_, workspace=SimpleNamespace(library=library)), lanes=lanes, pictures=pictures,
        clock=SystemClock(), changed=Event(), runner=SimpleNamespace(changed=Event()),
        notices=SimpleNamespace(tell=complain), scope=lambda: TaskScope(complain))  # fmt: skip


async def _once(bench: Any, found: dict[str, list[float]], *, whole: bool) -> None:
    from brova_desktop.ui.video.studio import VideoStudio

    began = perf_counter()
    studio = VideoStudio(bench)
    studio.resize(*WINDOW)
    studio.recall({})
    studio.show()
    studio.shown()
    while not len(studio._rows.order):  # noqa: ASYNC110 - the very first moment counts
        await asyncio.sleep(0)
    studio.grab()
    found["open"].append((perf_counter() - began) * 1e3)
    await studio.scope.idle()
    if whole:
        await _scrolled(studio, found)
    await _searched(studio, found)
    await studio.close_studio()
    studio.deleteLater()


async def _scrolled(studio: Any, found: dict[str, list[float]]) -> None:
    bar, viewport = studio.view.verticalScrollBar(), studio.view.viewport()
    places = array("q", range(0, STEPS * STEP, STEP))
    jumps = [(bar.maximum() // JUMPS) * number for number in range(JUMPS)]
    for name, wanted in (("scroll", places), ("jump", jumps)):
        for place in wanted:
            bar.setValue(place)
            began = perf_counter()
            viewport.repaint()
            found[name].append((perf_counter() - began) * 1e3)
            await asyncio.sleep(0.016)


async def _searched(studio: Any, found: dict[str, list[float]]) -> None:
    from brova_desktop.ui.widgets.inputs import TYPING_PAUSE_MS

    def heard(part: Any) -> None:
        if part.name == "LIST" and studio.video.phase.name == "READY":
            shown.set()

    for typed in library_rows.TYPED:
        await asyncio.sleep(TYPING_PAUSE_MS / 1000)  # the field waits as long before it asks
        shown = asyncio.Event()
        tie = studio.video.changed.subscribe(heard)
        began = perf_counter()
        studio.video.narrow(text=typed)
        await shown.wait()
        studio.view.viewport().repaint()
        found["search"].append((perf_counter() - began) * 1e3)
        tie.close()
    await studio.scope.idle()


def _paint(poster: Path) -> None:
    from PIL import Image

    Image.effect_noise((360, 640), 60).convert("RGB").save(poster, "JPEG")
