"""What must be true after every kill, found by opening the workspace as the next start of the program does."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
from PIL import Image

from brova_desktop.assembly import toolbox, workspaces
from brova_desktop.domain.ids import JobId, mint
from brova_desktop.domain.media.asset import AssetState
from brova_desktop.domain.reels.checks import damage
from brova_desktop.domain.workspace.job import JobState
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.engine.waveform import read_waveform
from brova_desktop.ports.clock import SystemClock
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.editing import OpenReel, ReelDesk, open_file
from brova_desktop.services.library.shelf import Shelf, shelf_of
from brova_desktop.services.workspaces import OpenWorkspace
from brova_desktop.storage.backup import list_backups, verify
from tests.stories.crash.edits import next_edit
from tests.stories.crash.killing import Life
from tests.stories.crash.material import CANVAS, LENGTH, now
from tests.stories.crash.work import REEL, REEL_FILE, digest

PROMISE = 1.0
"""Seconds of edits that may be gone at most."""
FINISHED_FOLDERS = ("media", "renders", "exports", "backups", "cache")
FRAMES = round(LENGTH * CANVAS.rate.fraction)


class Witness:
    """Remembers what one workspace has been promised, through all kills."""

    def __init__(self, root: Path, looks: MediaWorkers, chance: random.Random) -> None:
        self.root, self.looks, self.chance = root, looks, chance
        self.reels: dict[str, str] = {}
        self.imported: set[str] = set()
        self.rendered: dict[str, str] = {}
        self.backups: set[str] = set()
        self.jobs: dict[str, str] = {}
        self.over: dict[str, str] = {}
        self.retries: dict[str, int] = {}
        self.seen: set[tuple[str, int, int]] = set()
        self.counts: dict[str, int] = {}

    def look(self, life: Life) -> None:
        """Open after a kill and compare with everything that was said, now and earlier."""
        with workspaces().open_now(self.root) as opened:
            if life.told("opened"):
                assert opened.was_left_open is not bool(life.told("closed"))
            assert opened.library.integrity(thorough=True) == ((), ())
            assert_nothing_half(self.root)
            self._look_at_finished_files(life)
            self._look_at_reels(life, opened)
            self._look_at_backups(life, opened)
            self._look_at_jobs(life, opened)
            shelf = shelf_of(opened.library.assets, self.root, self.looks, toolbox, SystemClock(), mint)
            self._look_at_assets(life, shelf)

    # --- edits ---

    def _look_at_reels(self, life: Life, opened: OpenWorkspace) -> None:
        for name, found, lost in life.told("open"):
            assert (self.reels.get(name, found), lost) == (found, 0)
            self.reels[name] = found
        assert not (self.root / "exports" / ".reel.json.journal-kept").exists()
        desk = ReelDesk(opened.library.reels, SystemClock())
        reels = {"file": open_file(self.root / REEL_FILE), "library": desk.open(REEL)}
        for name, reel in reels.items():
            self._look_at_reel(name, reel, life)

    def _look_at_reel(self, name: str, reel: OpenReel, life: Life) -> None:
        states = [self.reels.get(name), *(coming for one, _, coming in life.told("next") if one == name)]
        safe = max([0, *(number for one, number in life.told("safe") if one == name)])
        old = max([0, *(line[3] for line in life.said if line[0] == "done" and line[2] == name
                        and line[1] < life.killed_at - PROMISE)])  # fmt: skip
        found = digest(reel.reel)
        assert reel.lost == 0
        assert states[0] is None or found in states[max(safe, old):], f"{name}: {safe} safe, {old} old"
        self._count("edits", safe)
        assert damage(reel.reel) == []
        _assert_history_is_sane(reel, self.chance)
        self._count("undone", len(reel.document.history))
        if self.chance.random() < 0.5:
            reel.close()
        self.reels[name] = digest(reel.reel)

    # --- files ---

    def _look_at_finished_files(self, life: Life) -> None:
        for place in _files(self.root / "media"):
            assert hashlib.sha256(place.read_bytes()).hexdigest()[:12] == place.name[:12]
        for pattern in ("renders/*", "exports/*.mp4", "cache/segments/*/*", "cache/sound/*.m4a", "cache/derived/*/*/*"):
            for place in self.root.glob(pattern):
                if not self._is_known(place):
                    assert_whole(place)
        allowed = {name: {content} for name, content in self.rendered.items()}
        for line in life.said:
            if line[0] == "rendering":
                allowed.pop(line[2], None)  # may be the old one or a whole new one: `assert_whole` has looked
            elif line[0] == "rendered":
                allowed[line[2]] = {line[3]}
                self._count("renders", 1)
        for name, contents in allowed.items():
            assert hashlib.sha256((self.root / "renders" / name).read_bytes()).hexdigest() in contents
        self.rendered = {place.name: hashlib.sha256(place.read_bytes()).hexdigest()
                         for place in _files(self.root / "renders")}  # fmt: skip

    def _is_known(self, place: Path) -> bool:
        """Whether exactly this file was looked at before."""
        facts = place.stat()
        mark = (str(place), facts.st_size, facts.st_ino * 1_000_003 + facts.st_ctime_ns)
        known = mark in self.seen
        self.seen.add(mark)
        return known

    def _look_at_backups(self, life: Life, opened: OpenWorkspace) -> None:
        self.backups |= {name for [name] in life.told("backup")}
        self._count("backups", len(life.told("backup")))
        there = list_backups(opened.folder.backups)
        assert self.backups <= {one.path.name for one in there}
        for one in there:
            if not self._is_known(one.path):
                verify(one.path, opened.key.library())

    # --- assets ---

    def _look_at_assets(self, life: Life, shelf: Shelf) -> None:
        for line in life.said:
            if line[0] == "imported":
                self.imported.add(line[2])
                self._count("imports", 1)
            elif line[0] == "deleting":
                self.imported.discard(line[2])
        for content in self.imported:
            [asset] = shelf.assets.with_hash(content)
            assert asset.state is AssetState.READY
        if self.chance.random() < 0.5:
            return  # the next run of the driver goes on by itself
        shelf.importing.resume(SilentReport())
        assert shelf.assets.in_state(AssetState.NEW, AssetState.PROBING) == ()
        for asset in shelf.assets.in_state(AssetState.READY):
            self.imported.add(asset.content_hash)
            content = shelf.place(asset).read_bytes()
            assert hashlib.sha256(content).hexdigest() == asset.content_hash

    # --- jobs ---

    def _look_at_jobs(self, life: Life, opened: OpenWorkspace) -> None:
        store = opened.library.jobs
        self.jobs |= dict(life.told("added"))
        for job, state, trouble in life.told("job"):
            assert state != JobState.FAILED.value, (trouble, life.told("raised"))
            self.over[job] = state
            self._count(f"jobs {state}", 1)
        found = {job: store.get(JobId(job)) for job in self.jobs | self.over}
        for id, state in self.over.items():
            if state == JobState.DONE.value:
                assert found[id].state is JobState.DONE
        if self.chance.random() < 0.5:
            return
        for job in store.reclaim(now(), everything=True):  # as the next start does
            again = job.repeatable and job.attempts < job.attempts_limit
            assert job.state is (JobState.WAITING if again else JobState.INTERRUPTED)
        for job in store.history(size=10_000).items:
            if job.state is JobState.INTERRUPTED and self.chance.random() < 0.5:
                assert store.retry(job.id, now()).state is JobState.WAITING
                self.retries[job.id] = self.retries.get(job.id, 0) + 1
                self._count("retries", 1)

    def look_at_the_end(self, life: Life) -> None:
        """After the driver finished everything: all work is done, nothing was sent twice unasked."""
        for [job] in life.told("retried"):
            self.retries[job] = self.retries.get(job, 0) + 1
        self.look(life)
        with workspaces().open_now(self.root) as opened:
            assert not opened.was_left_open
            assert set(opened.library.jobs.counts()) <= {JobState.DONE}
            assert opened.library.assets.in_state(AssetState.NEW, AssetState.PROBING) == ()
        sent = self.root / "sent.txt"
        lines = sent.read_text("ascii").split() if sent.exists() else []
        for job in lines:
            assert lines.count(job) <= 1 + self.retries.get(job, 0)

    def _count(self, what: str, many: int) -> None:
        self.counts[what] = self.counts.get(what, 0) + many


def _assert_history_is_sane(reel: OpenReel, chance: random.Random) -> None:
    """What was done before the kill goes back and forth."""
    before, document = reel.reel, reel.document
    steps = len(document.history)
    while document.redo_label is not None:
        document.redo()
        assert damage(document.value) == []
    while len(document.history) > steps:
        document.undo()
    assert document.value == before
    for _ in range(down := min(steps, chance.choice((0, 1, 30)))):
        document.undo()
        assert damage(document.value) == []
    for _ in range(down):
        document.redo()
    assert document.value == before
    label, after = next_edit(before, chance)
    document.apply(label, lambda _: after)
    document.undo()
    assert document.value == before


def assert_nothing_half(root: Path) -> None:
    """No temporary name is left in the workspace once it is open again."""
    left = [str(place.relative_to(root)) for folder in FINISHED_FOLDERS for place in (root / folder).rglob("*")
            if ".part" in place.name or place.name.startswith((".brova-", "making-", "once-"))]  # fmt: skip
    assert left == []


def assert_whole(place: Path) -> None:
    """A file under its final name reads to its end."""
    match place.suffix:
        case ".jpg" | ".png":
            with Image.open(place) as picture:
                picture.load()
        case ".wave":
            read_waveform(place)
        case ".mp4" | ".m4a":
            _assert_plays(place)
        case _:
            raise AssertionError(f"nobody knows what this is: {place}")


def _assert_plays(place: Path) -> None:
    with av.open(str(place)) as film:
        frames: dict[str, Any] = {"video": 0, "audio": 0}
        declared = {stream.type: stream.frames for stream in film.streams}
        for packet in film.demux():
            frames[packet.stream.type] += len(packet.decode())
    assert frames["video"] == declared.get("video", 0), place
    assert sum(frames.values()) > 0
    if place.parent.name == "renders":
        assert frames["video"] == FRAMES and frames["audio"] > 0, place


def _files(folder: Path) -> Iterator[Path]:
    return (place for place in folder.rglob("*") if place.is_file())
