"""A window at work: a reel renders, 200 files come in, 60 MB go out, and a beat tells how long a key would wait."""

from __future__ import annotations

import asyncio
import random
import struct
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ItemId, TargetId
from brova_desktop.domain.media.asset import Placement
from brova_desktop.domain.posts.post import Wording
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.reels.document import Canvas, Reel, TrackKind
from brova_desktop.domain.reels.records import TextItem
from brova_desktop.domain.reels.style import TextStyle
from brova_desktop.domain.ticks import FRAME_RATES, Span
from brova_desktop.domain.words import Words
from brova_desktop.domain.workspace.job import JobState
from brova_desktop.jobs.lanes import BACKGROUND, LIBRARY
from brova_desktop.sandbox.visitor import allow
from brova_desktop.services.sources import content_hash
from brova_desktop.services.work import imported_files
from brova_desktop.ui.bridge.garbage import GuiGarbage
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.shell.studios import load_all
from brova_desktop.ui.shell.window import MainWindow
from tests.reel_maker import clip, reel_of, ticks, transition, video
from tests.services.reel_material import film

PICTURES, FILMS = 194, 6
UPLOAD = 60_000_000
"""Bytes of the film that goes out."""
BEAT_MS = 10
MB = 1_000_000
SECONDS = 12
"""Length of the reel that renders."""
SWITCH = 0.8
"""Seconds a person stays in a studio."""
STUDIOS = ("home", "video", "reels", "calendar")
PATIENCE = 90.0


@dataclass(slots=True)
class Pulse:
    """Milliseconds. `late`: of each beat. `waits`: of a key pressed at any moment: a beat that comes 50 ms late was
    late for the four that never came as well, and a key pressed then would have waited 40, 30, 20 and 10 ms.
    """

    late: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)


class Beat(QObject):
    """A timer of 10 ms on the GUI thread, and how late it comes."""

    def __init__(self) -> None:
        super().__init__()
        self._pulse = Pulse()
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._came)
        self._timer.start(BEAT_MS)

    def stop(self) -> Pulse:
        """No more beats."""
        self._timer.stop()
        return self._pulse

    def _came(self) -> None:
        now = time.perf_counter()
        late = max((now - self._last) * 1_000 - BEAT_MS, 0.0)
        self._last = now
        self._pulse.late.append(late)
        self._pulse.waits.append(late)
        while late > BEAT_MS:
            late -= BEAT_MS
            self._pulse.waits.append(late)


@dataclass(frozen=True, slots=True)
class Material:
    """Files outside the workspace: what is brought in, what goes out."""

    folder: Path
    outgoing: Path
    film: Path


def make_material(folder: Path) -> Material:
    """194 pictures and 6 films to bring in, and a film of 60 MB to send. They differ, so that none is a duplicate."""
    coming = folder / "coming in"
    coming.mkdir(parents=True)
    for number in range(PICTURES):
        _picture(number).save(str(coming / f"picture {number}.jpg"), "JPEG", 88)  # type: ignore[call-overload]
    first = film(folder / "clip.mp4", "testsrc2=s=360x640:r=24", seconds=SECONDS)
    for number in range(FILMS):
        film(coming / f"film {number}.mp4", f"gradients=s=360x640:r=24:seed={number}", seconds=3)
    outgoing = long_film(first, folder / "outgoing.mp4", UPLOAD)
    return Material(coming, outgoing, first)


def long_film(short: Path, target: Path, size: int) -> Path:
    """The same film with a box behind it that players skip, of bytes that cannot be guessed."""
    target.write_bytes(short.read_bytes())
    chance = random.Random(1)
    with target.open("ab") as file:
        rest = size - file.tell() - 8
        file.write(struct.pack(">I4s", rest + 8, b"free"))
        for first in range(0, rest, MB):
            file.write(chance.randbytes(min(MB, rest - first)))
    return target


def _picture(number: int) -> QImage:
    image = QImage(900, 1_200, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(number * 7 % 360, 90, 200))
    chance = random.Random(number)
    with QPainter(image) as painter:
        for _ in range(150):
            painter.fillRect(chance.randrange(900), chance.randrange(1_200), 140, 90,
                             QColor.fromHsv(chance.randrange(360), 160, chance.randrange(256), 150))
    return image


def a_reel(place: Path) -> Reel:
    """Two clips that fade into each other, and a text, in a small format."""
    half = SECONDS / 2
    known = video("a", SECONDS, path=str(place), sha256=content_hash(place), size=place.stat().st_size, width=360,
                  height=640)
    words = TextItem(id=ItemId("t"), span=Span.of(0, ticks(2)), text="Fresh today", style=TextStyle(size=800))
    clips = [clip("one", 0, half, at=1, transition=transition()), clip("two", half, half - 1, at=0.5)]
    return reel_of(clips, (TrackKind.OVERLAY, [words]), media=[known],
                   canvas=Canvas(width=360, height=640, rate=FRAME_RATES["24"]))


class Ears:
    """Notices that are only kept: whatever a busy window says is an error in what was asked of it."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def tell(self, error: BrovaError, *, doing: Any = None) -> None:
        self.heard.append(f"{error.sentence()} {error.detail or ''}")

    def say(self, words: Words, **more: Any) -> None:
        """Good news."""


@asynccontextmanager
async def opened_window(root: Path, ears: Ears) -> AsyncIterator[MainWindow]:
    """The window on a workspace as the program opens it, heartbeat and all; closed at the end."""
    from brova_desktop.desktop.bench import open_bench

    garbage = GuiGarbage()
    window = MainWindow({})
    window.show()
    try:
        async with open_bench(root, ears, window.go, {}) as bench:
            window.attach(bench)
            bench.lanes.submit(BACKGROUND, load_all)
            yield window
            await window.detach()
    finally:
        window.leave()
        window.deleteLater()
        garbage.close()


@dataclass(frozen=True, slots=True)
class Busy:
    """How the window answered over `seconds` of work, and what came of the work."""

    pulse: Pulse
    seconds: float
    rendered: JobState
    imported: int
    published: TargetState

    @property
    def went_well(self) -> bool:
        return (self.rendered, self.imported, self.published) == (
            JobState.DONE, PICTURES + FILMS, TargetState.PUBLISHED)


async def at_work(window: MainWindow, material: Material) -> Busy:
    """Render, import and upload at once, walk through the studios, and feel the pulse until all of it is done."""
    bench = window.bench
    assert bench is not None
    reel = a_reel(material.film)
    bench.reels.add(reel).close()
    target = await planned(bench, material.outgoing)
    beat, started = Beat(), time.perf_counter()
    walking = asyncio.create_task(_walk(window))
    try:
        async with asyncio.timeout(PATIENCE):
            render = await bench.work.render_reel(bench.runner, reel.id, "busy.mp4")
            coming = await bench.work.import_files(bench.runner, [material.folder], Placement.COPIED)
            await bench.line.queue.publish_now([target])
            await bench.line.queue.until_empty([target])
            rendered, brought = await bench.runner.wait(render.id), await bench.runner.wait(coming.id)
            await bench.runner.finish()  # posters, strips and proxies of what came in
    finally:
        seconds, pulse = time.perf_counter() - started, beat.stop()
        walking.cancel()
        await asyncio.gather(walking, return_exceptions=True)
        beat.deleteLater()
    entry = await bench.lanes.run(LIBRARY, bench.line.posts.entry, target)
    found = sum(one.asset is not None for one in imported_files(brought))
    return Busy(pulse, seconds, rendered.state, found, entry.target.state)


async def planned(bench: Workbench, file: Path) -> TargetId:
    """A post of a film for an account of the sandbox."""
    visits: list[asyncio.Task[None]] = []
    account = await bench.line.accounts.connect(
        "youtube",
        lambda consent: visits.append(asyncio.ensure_future(asyncio.to_thread(allow, consent.address, "qahwa"))))
    await asyncio.gather(*visits)

    def made() -> TargetId:
        posts = bench.line.posts
        return posts.new(Wording(caption="Fresh today", title="Fresh"), [posts.medium(file)],
                         [account.id]).targets[0].id

    return await bench.lanes.run(LIBRARY, made)


async def _walk(window: MainWindow) -> None:
    """From studio to studio."""
    for key in cycle(STUDIOS):
        window.show_studio(key)
        await asyncio.sleep(SWITCH)
