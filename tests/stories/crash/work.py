"""What the killed program does, over and over. After each thing that is safe now it says so, before each that may
change a file it says which."""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from brova_desktop.assembly import backups, toolbox
from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.format import to_tree
from brova_desktop.domain.words import say as words
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.engine.transcode import Wish
from brova_desktop.jobs.errand import JobNews
from brova_desktop.jobs.kinds import JobKind
from brova_desktop.jobs.lanes import BACKGROUND, FILES, NETWORK, WRITER, Lanes
from brova_desktop.jobs.runner import JobRunner
from brova_desktop.ports.clock import SystemClock
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services.converting import Converting
from brova_desktop.services.editing import OpenReel, ReelDesk, Run, at_once, open_file
from brova_desktop.services.rendering import Choice
from brova_desktop.services.suite import Desk
from tests.stories.crash.edits import next_edit
from tests.stories.crash.material import incoming, located

REEL = ReelId("reel")
REEL_FILE = "exports/reel.json"
QUIET = SilentReport()


@dataclass(frozen=True)
class Life:
    """An open workspace, the chance that steers everything, and the voice."""

    desk: Desk
    root: Path
    chance: random.Random
    say: Callable[..., None]


def digest(reel: Reel) -> str:
    """A reel's content in a few letters; the order in which it names its items is no part of it."""
    return hashlib.sha256(json.dumps(to_tree(reel), sort_keys=True).encode()).hexdigest()[:20]


# --- editing ---


class Editor:
    """Somebody at the desk: edits, undoes, saves, closes and opens again."""

    def __init__(self, life: Life, name: str, run: Run) -> None:
        self.life, self.name, self.run = life, name, run
        self.opened = self._open()
        self.past: list[Reel] = []
        self.future: list[Reel] = []
        self.number = 0
        life.say("open", name, digest(self.opened.reel), self.opened.lost)

    def _open(self) -> OpenReel:
        if self.name == "file":
            return open_file(self.life.root / REEL_FILE, run=self.run)
        store = self.life.desk.workspace.library.reels
        return ReelDesk(store, SystemClock(), run=self.run).open(REEL)

    def step(self) -> None:
        """One thing a person does."""
        chance = self.life.chance
        before, dice = self.opened.reel, chance.random()
        if dice < 0.05:
            self.opened.save_now()
        elif dice < 0.07:
            self.opened.close()
            self.opened = self._open()
            if self.name == "file":  # it has no past
                self.past, self.future = [], []
        elif dice < 0.2 and self.past:
            self._announce(self.past.pop())
            self.future.append(before)
            self.opened.document.undo()
        elif dice < 0.25 and self.future:
            self._announce(self.future.pop())
            self.past.append(before)
            self.opened.document.redo()
        else:
            label, after = next_edit(before, chance)
            self._announce(after)
            self.past.append(before)
            self.future.clear()
            self.opened.document.apply(label, lambda _: after)
        self.life.say("done", self.name, self.number)
        if self.opened.is_safe:
            self.life.say("safe", self.name, self.number)

    def _announce(self, coming: Reel) -> None:
        """Before anything is written: what the reel will be then."""
        self.number += 1
        self.life.say("next", self.name, self.number, digest(coming))


def edit(life: Life) -> None:
    with Lanes() as lanes:
        in_the_background = partial(lanes.submit, WRITER)
        editors = [Editor(life, "file", at_once), Editor(life, "library", in_the_background)]
        while True:
            life.chance.choice(editors).step()
            if life.chance.random() < 0.01:
                asyncio.run(back_up(life))


async def back_up(life: Life) -> None:
    """A copy of the library while it is in use."""
    made = await backups().make(life.desk.workspace)
    life.say("backup", made.path.name)


# --- importing ---


def bring_in(life: Life, path: Path, report: Report = QUIET) -> Asset:
    """Import a file with everything made from it."""
    shelf = life.desk.shelf
    asset = shelf.importing.import_one(path, report).asset
    assert asset is not None, path
    life.say("imported", asset.content_hash)
    if life.chance.random() < 0.5:
        prepared = shelf.deriving.prepare(asset.id, report)
        life.say("prepared", *(str(one) for one in (prepared.poster, prepared.filmstrip, prepared.waveform) if one))
    return asset


def import_files(life: Life) -> None:
    shelf = life.desk.shelf
    shelf.importing.resume(QUIET)
    life.say("resumed")
    while True:
        asset = bring_in(life, life.chance.choice(incoming(life.root)))
        if life.chance.random() < 0.4:
            life.say("deleting", asset.content_hash)
            shelf.bin([asset.id])
            shelf.delete([asset.id])


# --- rendering ---


class Telling(SilentReport):
    """Says how far a render is, so that it can be killed while it draws."""

    def __init__(self, life: Life) -> None:
        self._life = life

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        self._life.say("progress", done)


def render_one(life: Life, report: Report) -> None:
    """Mostly with words that no render had before, so that all of it is drawn."""
    name = f"reel {life.chance.randint(0, 3)}.mp4"
    reel = located(life.root, life.chance.choice(("قهوة", *(f"{life.chance.random()}" for _ in range(5)))))
    target = life.root / "renders" / name
    life.say("rendering", name)
    life.desk.rendering.render(reel, target, Choice("master", Quality.DRAFT), report)
    life.say("rendered", name, hashlib.sha256(target.read_bytes()).hexdigest())


def render(life: Life) -> None:
    while True:
        render_one(life, Telling(life))


# --- jobs ---


def kinds(life: Life) -> list[JobKind]:
    """An import, a render, a variant, and something that must not be done twice unasked."""

    def bring(job: Job, report: Report) -> dict[str, Any]:
        return {"hash": bring_in(life, Path(job.payload["path"]), report).content_hash}

    def draw(job: Job, report: Report) -> None:
        render_one(life, report)

    def convert(job: Job, report: Report) -> None:
        clip = Path(job.payload["path"])
        wish, exports = Wish(quality=Quality.DRAFT), life.root / "exports"
        made = Converting(toolbox).transcode(clip, ["master"], exports, wish, report)
        assert not made.failed, made.failed

    def send(job: Job, report: Report) -> None:
        with (life.root / "sent.txt").open("a", encoding="ascii") as sent:
            sent.write(f"{job.id}\n")
        until = time.monotonic() + 0.03
        while time.monotonic() < until:
            report.raise_if_cancelled()
            time.sleep(0.002)

    def told(do: Callable[[Job, Report], Any]) -> Callable[[Job, Report], Any]:
        """The job keeps a sentence for people; here is what it was."""

        def work(job: Job, report: Report) -> Any:
            try:
                return do(job, report)
            except Cancelled:
                raise
            except Exception:
                life.say("raised", job.id, traceback.format_exc())
                raise

        return work

    return [
        JobKind("import", told(bring), lane=FILES),
        JobKind("render", told(draw)),
        JobKind("convert", told(convert), lane=BACKGROUND),
        JobKind("send", told(send), lane=NETWORK, repeatable=False),
    ]


def payload(life: Life, kind: str) -> dict[str, str]:
    files = incoming(life.root)
    films = [path for path in files if path.suffix == ".mp4"]
    return {"import": {"path": str(life.chance.choice(files))}, "convert": {"path": str(life.chance.choice(films))}
            }.get(kind, {})


async def work_on_jobs(life: Life, editors: Sequence[Editor]) -> None:
    """Add jobs and let them run; somebody edits on the loop's thread meanwhile, as in the window."""
    library = life.desk.workspace.library
    with Lanes() as lanes:
        runner = await _runner(life, lanes)
        while True:
            waiting = library.jobs.counts().get(JobState.WAITING, 0)
            if waiting < 4:
                kind = life.chance.choice(("import", "import", "render", "convert", "send"))
                job = await runner.add(kind, words("Work"), payload(life, kind))
                life.say("added", job.id, kind)
            if editors:
                life.chance.choice(editors).step()
                if life.chance.random() < 0.05:
                    await back_up(life)
            await asyncio.sleep(0.01)


async def finish_jobs(life: Life) -> None:
    """Everything that was interrupted is tried again, and all is done."""
    with Lanes() as lanes:
        runner = await _runner(life, lanes)
        for job in life.desk.workspace.library.jobs.history(size=10_000).items:
            if job.state is JobState.INTERRUPTED:
                await runner.retry(job.id)
                life.say("retried", job.id)
        await runner.finish()
        await runner.close()


async def _runner(life: Life, lanes: Lanes) -> JobRunner:
    def tell(news: JobNews) -> None:
        if news.state.is_over:
            life.say("job", news.job, news.state.value, "" if news.trouble is None else news.trouble.sentence())

    runner = JobRunner(life.desk.workspace.library.jobs, lanes, SystemClock(), pulse=0.05)
    runner.changed.subscribe(tell)
    for kind in kinds(life):
        runner.register(kind)
    await runner.start()
    return runner


def jobs(life: Life) -> None:
    life.desk.shelf.importing.resume(QUIET)
    asyncio.run(work_on_jobs(life, ()))


def everything(life: Life) -> None:
    """A busy window: jobs of all kinds, somebody editing, backups."""
    life.desk.shelf.importing.resume(QUIET)
    with Lanes() as lanes:
        editors = [Editor(life, "file", at_once), Editor(life, "library", partial(lanes.submit, WRITER))]
        asyncio.run(work_on_jobs(life, editors))


def finish(life: Life) -> None:
    life.desk.shelf.importing.resume(QUIET)
    asyncio.run(finish_jobs(life))


SCENARIOS: dict[str, Callable[[Life], None]] = {
    "edit": edit, "import": import_files, "render": render, "jobs": jobs, "everything": everything, "finish": finish,
}
