"""The window: how soon it is there, what it costs to leave it open, how it answers while it works and when it is full.

The program runs offscreen, as a process of its own where its start and its memory are measured.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import psutil

from tests.bench.measuring import percentile
from tests.bench.rows import Row, at_most, progress

T = TypeVar("T")
MB = 1_000_000
SETTLING, IDLE = 12.0, 20.0
"""Seconds until a started program has come to rest, and of rest that are measured."""


def window(count: int) -> Iterator[Row]:
    """Start, rest, work, and a full workspace."""
    from tests.bench.window_calendar import calendar
    from tests.bench.window_playing import play
    from tests.bench.window_preview import scrub
    from tests.bench.window_upload import upload

    with tempfile.TemporaryDirectory(prefix="brova-bench-") as folder, home(Path(folder) / "home"):
        root = Path(folder) / "workspace"
        _create(root, sandbox=False)
        yield from _start(root, Path(folder), count)
        yield from _rest(root, Path(folder))
        yield from upload(Path(folder), count)  # before the rest of it, while this process is small
        yield from _work(Path(folder), count)
        yield from calendar(Path(folder) / "calendar", count)
        yield from scrub(Path(folder) / "preview", count)
        yield from play(Path(folder) / "playing", count)


@contextmanager
def home(place: Path) -> Iterator[None]:
    """A profile of its own, and a window that needs no screen."""
    before = dict(os.environ)
    os.environ |= {"BROVA_HOME": str(place), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def shown(story: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine inside Qt's loop, in the light theme."""
    import qasync
    from PySide6.QtWidgets import QApplication

    from brova_desktop.desktop.look import Look, put_on
    from brova_desktop.ui.theme.tokens import LIGHT

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    put_on(app, Look("en", LIGHT, 1.0, True))
    with qasync.QEventLoop(app) as loop:
        asyncio.set_event_loop(loop)
        result: T = loop.run_until_complete(story())
    return result


def _create(root: Path, *, sandbox: bool) -> None:
    from brova_desktop import assembly

    assembly.workspaces().create_now(root, "Bench", sandbox=sandbox)


# --- start and rest ------------------------------------------------------------------------------------------------


def _start(root: Path, folder: Path, count: int) -> Iterator[Row]:
    progress("starting the window")
    bytecode = folder / "bytecode"
    warm = _bytecode(bytecode)
    with _program(root, warm):
        pass  # writes the bytecode
    first, homes = [], []
    for _ in range(count):
        with _program(root, warm) as told:
            first.append(told["paint"])
            homes.append(told["home"])
    cold = []
    for _ in range(count):
        shutil.rmtree(bytecode)
        with _program(root, warm) as told:
            cold.append(told["paint"])
    yield at_most("window: warm start to the first paint", 0.6, statistics.median(first), unit=" s",
                  note="from the start of the process, bytecode present")
    yield at_most("window: cold start to the first paint", 1.5, statistics.median(cold), unit=" s",
                  note="no bytecode; files in the system's cache")
    yield Row("window: warm start to Home of an open workspace", "for orientation",
              f"{statistics.median(homes):.2f} s", None)


def _bytecode(folder: Path) -> dict[str, str]:
    """An environment in which Python keeps its bytecode there."""
    world = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**world, "PYTHONPYCACHEPREFIX": str(folder)}


class _Program(dict[str, float]):
    """Seconds from the start of the process to each word it told."""

    process: subprocess.Popen[str]


@contextmanager
def _program(root: Path, world: Mapping[str, str]) -> Iterator[_Program]:
    """The program once its Home is shown; ended with the block."""
    told, begun = _Program(), time.monotonic()
    command = [sys.executable, "-m", "tests.bench.window_start", str(root)]
    told.process = subprocess.Popen(command, env=dict(world), stdout=subprocess.PIPE, text=True)
    try:
        assert told.process.stdout is not None
        while "home" not in told:
            line = told.process.stdout.readline()
            if not line:
                raise RuntimeError("the window ended before it was there")
            word, _, moment = line.partition(" ")
            told[word] = float(moment) - begun
        yield told
    finally:
        told.process.terminate()
        told.process.wait(timeout=30)
        told.process.stdout.close()


def _rest(root: Path, folder: Path) -> Iterator[Row]:
    """One window left alone, with its heartbeat, and every process it started."""
    progress("a window at rest")
    with _program(root, _bytecode(folder / "bytecode")) as told:
        time.sleep(SETTLING)
        family = [found := psutil.Process(told.process.pid), *found.children(recursive=True)]
        before = sum(_spent(one) for one in family)
        time.sleep(IDLE)
        share = (sum(_spent(one) for one in family) - before) / IDLE
        memory = sum(getattr(told_of := one.memory_full_info(), "pss", told_of.rss) for one in family)
    yield at_most("window at rest: processor", 1, share * 100, unit=" % of a core",
                  note=f"over {IDLE:.0f} s, heartbeat on")
    yield at_most("window at rest: memory", 300, memory / MB, unit=" MB", digits=0)


def _spent(one: psutil.Process) -> float:
    times = one.cpu_times()
    return float(times.user + times.system)


# --- work ----------------------------------------------------------------------------------------------------------


def _work(folder: Path, count: int) -> Iterator[Row]:
    from tests.bench.busy_window import Busy, Ears, at_work, make_material, opened_window

    progress("a window at work")
    stuff = make_material(folder / "material")
    runs: list[Busy] = []
    for number in range(count):
        root = folder / f"busy {number}"
        _create(root, sandbox=True)

        async def story(root: Path = root) -> Busy:
            async with opened_window(root, Ears()) as shown_window:
                return await at_work(shown_window, stuff)

        runs.append(shown(story))
        if not runs[-1].went_well:
            raise RuntimeError(f"not all was done: {runs[-1].rendered}, {runs[-1].imported}, {runs[-1].published}")
    late = [one for run in runs for one in run.pulse.late]
    waits = [one for run in runs for one in run.pulse.waits]
    seconds = statistics.median(run.seconds for run in runs)
    yield at_most("window at work: a beat of 10 ms is late, p95", 100, percentile(late, 0.95), unit=" ms", digits=1,
                  note=f"renders, imports 200 files, uploads 60 MB, {seconds:.0f} s")
    yield at_most("window at work: a key pressed at any moment waits, p95", 100, percentile(waits, 0.95), unit=" ms",
                  digits=1, note=f"p50 {percentile(waits, 0.5):.1f} ms, longest {max(waits):.0f} ms")
