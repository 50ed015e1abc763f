"""Long work of a library as jobs: importing, preparing, rendering, backing up.

    work = assembly.work_of(desk)
    async with work.running() as runner:              # takes up what an earlier program left
        job = await work.import_files(runner, files, Placement.COPIED)
        done = await complete(runner, job)

Jobs are written into the library before they begin, so that a killed program's work goes on with the next one.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from brova_desktop.domain.errors import BadInput, BrovaError, Cancelled, Missing, Refused, UserCanFix
from brova_desktop.domain.ids import AssetId, JobId, mint
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.jobs.kinds import JobKind, Priority, proxy_kind
from brova_desktop.jobs.lanes import FILES, Lanes
from brova_desktop.jobs.runner import JobRunner
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services.backup import Backups
from brova_desktop.services.clip_jobs import ClipJobs
from brova_desktop.services.converting import Converting
from brova_desktop.services.library.importing import ImportResult, Outcome
from brova_desktop.services.library.renewing import Renewal, Renewing
from brova_desktop.services.render_jobs import RENDER_REEL, RenderJobs
from brova_desktop.services.rendering import Choice
from brova_desktop.services.suite import Desk

log = logging.getLogger(__name__)

IMPORT, PREPARE, BACKUP = "import", "prepare", "backup"
HISTORY_KEPT = timedelta(days=30)
"""For so long it is known what became of a piece of work."""
NOTHING_RENEWED: Mapping[Path, AssetId] = MappingProxyType({})


@dataclass(frozen=True)
class Work:
    """Long work of one open workspace. `trim` keeps the derived files within their limit.

    Without `converting` pieces and variants of clips stay waiting.
    """

    desk: Desk
    clock: Clock
    backups: Backups
    trim: Callable[[], int]
    converting: Converting | None = None

    @asynccontextmanager
    async def running(self, *, renders: bool = False) -> AsyncIterator[JobRunner]:
        """A runner that has taken up what was left; at the end work under way is queued again, then lanes end.

        `renders`: this program can paint (its painter was opened on the main thread); else renders stay waiting.
        Raises Refused for a workspace that is open for reading only.
        """
        if self.desk.workspace.read_only:
            raise Refused(say("This workspace is open for reading only."),
                          next_step=say("Close it in the other program and open it again."))
        ledger = self.desk.workspace.library.jobs
        with Lanes() as lanes:
            runner = JobRunner(ledger, lanes, self.clock)
            for kind in self._kinds(renders):
                runner.register(kind)
            try:
                if not ledger.unfinished([IMPORT]):  # an import that goes on takes up its own half-entered files
                    await asyncio.to_thread(self.desk.shelf.importing.resume, SilentReport())
                await asyncio.to_thread(ledger.forget_before, self.clock.now() - HISTORY_KEPT)
                await runner.start()
                yield runner
            finally:
                await runner.close()

    async def import_files(self, runner: JobRunner, files: Iterable[Path], placement: Placement, *,
                           tags: Iterable[str] = (), prepare: bool = True, proxies: bool = True,
                           renews: Mapping[Path, AssetId] = NOTHING_RENEWED, collection: str = "") -> Job:
        """Queue the import of files and folders. `prepare`: small files are made afterwards, proxies if wanted.

        `collection` (an id) gets all files, those that were there already too. `renews` says of which asset a file was
        the content before (`library.renewing`).
        """
        places = [file.absolute() for file in files]
        payload = {"files": [_spelled(place) for place in places], "placement": placement.value, "tags": list(tags),
                   "prepare": prepare, "proxies": proxies, "collection": collection,
                   "renews": {_spelled(place.absolute()): asset for place, asset in renews.items()}}
        return await runner.add(IMPORT, say("Importing {count} files", count=len(places)), payload)

    async def render_reel(self, runner: JobRunner, reel: str, name: str, *, preset: str = Choice().preset,
                          quality: Quality = Quality.STANDARD) -> Job:
        """Queue a render of a reel of the library to a file of that name in the workspace's renders.

        The film becomes an asset. Raises BadInput for a name that leads elsewhere.
        """
        if name != Path(name).name or name in ("", ".", ".."):
            raise BadInput(say("{name} is no file name.", name=name), next_step=say("Leave folders out."))
        payload = {"reel": reel, "name": name, "preset": preset, "quality": quality.value}
        job = await runner.add(RENDER_REEL, say("Rendering {name}", name=name), payload, once=f"render {name}")
        if dict(job.payload) != payload:  # another film of that name is under way
            raise Refused(say("{name} is being rendered already, as something else.", name=name),
                          next_step=say("Give this one another name, or wait until the other is done."))
        return job

    async def prepare(self, runner: JobRunner, assets: Iterable[AssetId], *, proxies: bool = True) -> None:
        """Queue making the small files of assets that came in otherwise. What waits or runs is not made twice."""
        for one in assets:
            job = self._preparation(one, proxies)
            await runner.add(job.kind, job.title, job.payload, once=job.once, priority=job.priority)

    async def back_up(self, runner: JobRunner) -> Job:
        """Queue a checked copy of the library."""
        return await runner.add(BACKUP, say("Backing up the library"), {}, once=BACKUP)

    def _kinds(self, renders: bool) -> list[JobKind]:
        kinds = [
            JobKind(IMPORT, self._import, lane=FILES, priority=Priority.IMPORT, exclusive=IMPORT),
            proxy_kind(PREPARE, self._prepare),
            JobKind(BACKUP, self._back_up),
        ]
        if self.converting is not None:
            kinds += ClipJobs(self.desk, self.converting, self.clock, self.prepare_later).kinds()
        if renders:
            kinds.append(RenderJobs(self.desk, self.clock, partial(self.prepare_later, proxies=False)).kind())
        return kinds

    def _import(self, job: Job, report: Report) -> Mapping[str, Any]:
        wish = job.payload
        results: list[ImportResult] = []
        renewals: dict[Path, tuple[Asset, Renewal]] = {}
        try:
            self.desk.shelf.importing.import_all(
                files_of_import(job), report, placement=Placement(wish["placement"]), results=results)
        finally:  # what came in before somebody cancelled, or the disk was full, is in the library like any other
            renewals |= self._came_in(job, results)
        return {"files": [_record(one, *renewals.get(one.path, ())) for one in results]}

    def _came_in(self, job: Job, results: Iterable[ImportResult]) -> dict[Path, tuple[Asset, Renewal]]:
        """Tag and prepare what is new, and put it where it was wanted; what was renewed by it."""
        wish, shelf = job.payload, self.desk.shelf
        # After a crash a file that was finished then counts as there already; it is tagged and prepared all the same.
        came = [one for one in results if one.asset is not None and (
            one.outcome in (Outcome.IMPORTED, Outcome.BROKEN) or (job.attempts > 1 and one.asset.added >= job.created))]
        renewals = self._renewed(came, wish.get("renews", {}))
        fresh = [renewals[one.path][0].id if one.path in renewals else one.asset.id for one in came
                 if one.asset is not None and not one.is_failure]
        if fresh and wish["tags"]:
            shelf.edit(fresh, add_tags=wish["tags"])
        if fresh and wish["prepare"]:
            self.desk.workspace.library.jobs.add(*(self._preparation(id, wish["proxies"]) for id in fresh))
        there = [one.asset.id for one in results if one.asset is not None and not one.is_failure]
        if there and wish.get("collection"):
            try:
                self.desk.workspace.library.collections.put(wish["collection"], there)
            except Missing as error:  # the collection was removed meanwhile; its files stay in the library too
                log.info("imported into a collection that is gone: %s", error.detail)
        return renewals

    def _renewed(self, came: Iterable[ImportResult], wanted: Mapping[str, str]) -> dict[Path, tuple[Asset, Renewal]]:
        """What came in anew, and what it became of what was there."""
        renewing = Renewing(self.desk.workspace.library, self.desk.shelf, self.clock)
        found = {}
        for one in came:
            old = wanted.get(_spelled(one.path))
            if old is not None and one.asset is not None:
                asset, renewal = renewing.renew(AssetId(old), one.asset)
                if renewal is not None:
                    found[one.path] = asset, renewal
        return found

    def prepare_later(self, asset: AssetId, *, proxies: bool = True) -> None:
        """Queue making the small files of an asset. Blocks."""
        self.desk.workspace.library.jobs.add(self._preparation(asset, proxies))

    def _preparation(self, asset: AssetId, proxies: bool) -> Job:
        now = self.clock.now()
        return Job(JobId(mint()), PREPARE, say("Preparing a file"), now, now, {"asset": asset, "proxies": proxies},
                   priority=Priority.PROXY, once=f"{PREPARE} {asset}")

    def _prepare(self, job: Job, report: Report) -> Mapping[str, Any]:
        made = self.desk.shelf.deriving.prepare(AssetId(job.payload["asset"]), report, proxy=job.payload["proxies"])
        self.trim()
        return {"troubles": [str(one) for one in made.troubles]}

    async def _back_up(self, job: Job, report: Report) -> Mapping[str, Any]:
        made = await self.backups.make(self.desk.workspace, report=report)
        return {"file": f"backups/{made.path.name}", "bytes": made.size}


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of one file, as the library remembers it. `failure` says all a person should read."""

    path: Path
    outcome: str
    asset: AssetId | None
    sentence: str | None
    failure: str | None
    said: tuple[Words, ...] = ()
    """The same as sentences that can be translated."""
    renewal: Renewal | None = None
    """What became of the asset its file was before; None for a new file."""
    may_pass: bool = False
    """It did not come in for a reason that is not in the file: it may later."""


def imported_files(job: Job) -> tuple[ImportedFile, ...]:
    """The outcome of a finished import, file by file."""
    return tuple(
        ImportedFile(Path(os.fsdecode(bytes.fromhex(one["file"]))), one["outcome"],
                     AssetId(one["asset"]) if one["asset"] else None, one["sentence"], one["failure"],
                     tuple(say(words["say"], **words["values"]) for words in one.get("said", ())),
                     Renewal(one["renewal"]) if one.get("renewal") else None, bool(one.get("may_pass")))
        for one in (job.result or {}).get("files", ()))


def files_of_import(job: Job) -> tuple[Path, ...]:
    """What an import was asked to bring in, whatever became of it."""
    return tuple(Path(os.fsdecode(bytes.fromhex(one))) for one in job.payload["files"])


async def queued(runner: JobRunner, adding: Coroutine[Any, Any, Job]) -> Job:
    """The job once it is queued. Being cancelled meanwhile takes it out again: it would start by itself later."""
    task = asyncio.ensure_future(adding)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        job = await task
        await runner.cancel(job.id)
        await runner.wait(job.id)
        raise


async def complete(runner: JobRunner, job: Job) -> Job:
    """The job once it is done. Being cancelled cancels it: who waits has asked for it.

    Raises the job's trouble as UserCanFix, or Cancelled.
    """
    try:
        over = await runner.wait(job.id)
    except asyncio.CancelledError:
        await runner.cancel(job.id)
        await runner.wait(job.id)
        raise
    if over.state is JobState.CANCELLED:
        raise Cancelled
    if over.trouble is not None and over.state is not JobState.DONE:
        raise failure_of(over)
    return over


def failure_of(job: Job) -> BrovaError:
    """Why a job failed, as an error with the same words."""
    trouble = job.trouble
    if trouble is None:
        return UserCanFix(say("{title} was interrupted.", title=str(job.title)), next_step=say("Try it again."))
    return UserCanFix(trouble.happened, kept=trouble.kept, next_step=trouble.next_step, acts=trouble.acts,
                      detail=trouble.detail)


def _spelled(place: Path) -> str:
    """A path as hex of its own bytes: names need not be UTF-8, but JSON must."""
    return os.fsencode(place).hex()


def _record(one: ImportResult, renewed: Asset | None = None, renewal: Renewal | None = None) -> dict[str, Any]:
    failure: str | Words | None = None
    if one.is_failure:
        failure = one.error.sentence() if one.error else one.sentence or say("{name} is broken.", name=one.path.name)
    asset = renewed or one.asset
    return {"file": _spelled(one.path), "outcome": one.outcome.value, "asset": asset.id if asset else None,
            "renewal": None if renewal is None else renewal.value,
            "sentence": None if one.sentence is None else _safe(str(one.sentence)),
            "failure": None if failure is None else _safe(str(failure)), "said": _said(one), "may_pass": one.may_pass}


def _said(one: ImportResult) -> list[dict[str, Any]]:
    """What there is to say about a file, as JSON that is a sentence again later."""
    if one.error is not None:
        words = [part for part in (one.error.happened, one.error.next_step) if part is not None]
    else:
        words = [one.sentence] if one.sentence is not None else []
    return [{"say": part.source, "values": {name: _plain(value) for name, value in part.values.items()}}
            for part in words]


def _plain(value: object) -> int | float | str:
    return value if isinstance(value, (int, float)) else _safe(str(value))


def _safe(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
