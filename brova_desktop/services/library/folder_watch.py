"""A folder whose new files come into the library by themselves, each once, when it is complete.

The heartbeat asks. A file is complete when it has rested for a while and what is in it goes on to its end; a copy that
only stalls is neither for long. What was there when the watch began is not new; what came while the program was closed
is. Which files were seen is kept in the library, so a restart neither misses a file nor takes one twice, and what a
person has put into the bin stays there. A file that becomes another one after it came in renews what came of it. What
did not come in for a passing reason (a full disk, a lock, a drive that went away) is tried again, with growing pauses.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import BrovaError, Cancelled, Missing
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import AssetState, Placement
from brova_desktop.domain.observe import Event
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.jobs.lanes import FILES, LIBRARY, Lanes
from brova_desktop.jobs.runner import JobRunner
from brova_desktop.ports.clock import Clock
from brova_desktop.services.library.renewing import Renewal
from brova_desktop.services.library.watched_files import Mark, Remembered, Verdict, judged, marks
from brova_desktop.services.suite import Desk
from brova_desktop.services.uses import outdated_posts
from brova_desktop.services.work import ImportedFile, Work, files_of_import, imported_files

SEEN = "watch.seen"
"""The workspace's setting with the folder and the files that were seen there."""
REST_SECONDS = 10.0
"""How long a file must stay as it is before anybody looks into it."""
LOOK_AGAIN_SECONDS = 60.0
"""Until an incomplete file is looked into once more although its size stayed: some programs write into room they took
before, and some file systems are late with what they say."""
PATIENCE_SECONDS = 300.0
"""After which a person hears that a file does not become complete."""
WAITING_SHARE = 0.25
"""A file that stays incomplete is looked into ever more rarely, after so much of the time it has been so: all of a
large one is read each time."""
IDLE_SHARE = 0.01
"""Looking at folders takes at most this share of the time, however many files there are."""


@dataclass(slots=True)
class _Resting:
    """A file that is not in the library as it is now: since when it is like that, in seconds of the steady clock."""

    mark: Mark
    since: float
    next_look: float
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class Watched:
    """What there is to say: new files came in (`assets`), or something went wrong."""

    words: Words
    assets: tuple[AssetId, ...] = ()
    is_trouble: bool = False


class FolderWatch:
    """One workspace's watch. `folder` and `placement` are asked at every look; None watches nothing."""

    def __init__(self, desk: Desk, work: Work, runner: JobRunner, lanes: Lanes, folder: Callable[[], Path | None],
                 placement: Callable[[], Placement], clock: Clock) -> None:
        self.told: Event[Watched] = Event()
        self._desk, self._work, self._runner, self._lanes = desk, work, runner, lanes
        self._folder, self._placement = folder, placement
        self._clock = clock
        self._known: Remembered | None = None
        self._where: Path | None = None
        self._resting: dict[str, _Resting] = {}
        self._next_look = 0.0
        self._is_trouble_told = False

    async def on_tick(self) -> None:
        """Look once, and tell what became of what was queued before."""
        folder = self._folder()
        if folder != self._where:
            self._where, self._known, self._resting, self._next_look = folder, None, {}, 0.0
            self._is_trouble_told = False
        if folder is None:
            return
        try:
            await self._tell_of_jobs(folder)
            if self._now() >= self._next_look:
                await self._look(folder)
        except Cancelled:
            raise
        except BrovaError as error:  # the library cannot be written: what could not be done is done at a later look
            self._next_look = self._now() + LOOK_AGAIN_SECONDS
            self._tell_trouble(error.happened)

    async def _look(self, folder: Path) -> None:
        if await self._lanes.run(FILES, self._is_ours, folder):
            self._tell_trouble(say("The watched folder {folder} lies in the workspace itself; nothing of it comes in.",
                                   folder=str(folder)))
            return
        try:
            found, took = await self._lanes.run(FILES, self._looked, folder)
        except OSError as error:
            self._gone(folder, error)
            return
        self._next_look = self._now() + min(took / IDLE_SHARE, LOOK_AGAIN_SECONDS)
        await self._look_at(folder, found)
        self._is_trouble_told = False

    async def _look_at(self, folder: Path, found: dict[str, Mark]) -> None:
        if self._known is None:
            self._known = await self._lanes.run(LIBRARY, self._remembered, folder)
        if self._known is None:  # watched for the first time: what is there is not new
            self._known = Remembered(found)
            await self._remember(folder)
            return
        due = self._due(found, self._known)
        if due:
            await self._take(folder, due, found)

    def _looked(self, folder: Path) -> tuple[dict[str, Mark], float]:
        """The files, and the seconds it took to ask for them."""
        began = self._now()
        return marks(folder), self._now() - began

    def _now(self) -> float:
        return self._clock.monotonic()

    def _due(self, found: dict[str, Mark], known: Remembered) -> list[str]:
        """The files that have rested long enough to be looked into.

        One that came in before waits until imports are over: only then it is known what came of it.
        """
        now = self._now()
        resting = {}
        for name, mark in found.items():
            if mark[0] > 0 and known.files.get(name) != mark:
                before = self._resting.get(name)
                resting[name] = before if before is not None and before.mark == mark else _Resting(
                    mark, now, now + max(REST_SECONDS, known.pause(name, mark)),
                    before is not None and before.is_told)
        self._resting = resting
        return [name for name, one in resting.items() if now >= one.next_look
                and not (known.jobs and name in known.files)]

    def _is_ours(self, folder: Path) -> bool:
        root = os.path.realpath(self._desk.workspace.folder.root)
        return Path(os.path.realpath(folder)).is_relative_to(root)

    async def _take(self, folder: Path, names: list[str], found: dict[str, Mark]) -> None:
        known, now = self._known or Remembered(), self._now()
        verdicts, there = await self._lanes.run(FILES, self._judged, folder, names)
        wanted = [name for name in names if verdicts[name] is Verdict.WANTED]
        if wanted:
            renews = {folder / name: known.came[name] for name in wanted if name in known.came}
            job = await self._work.import_files(self._runner, [folder / name for name in wanted], self._placement(),
                                                renews=renews)
            known.jobs.append(job.id)
        for name in names:  # not before they are queued: what could not be is tried again
            if verdicts[name] is Verdict.INCOMPLETE:
                self._wait_on(name, now)
            else:
                known.files[name] = found[name]
            if verdicts[name] is Verdict.KNOWN and name in known.tries:
                del known.tries[name]
                known.came.update({name: there[name]} if name in there else {})  # before its import failed
        known.keep_only(set(found))
        await self._remember(folder)

    def _judged(self, folder: Path, names: list[str]) -> tuple[dict[str, Verdict], dict[str, AssetId]]:
        """What to do with files; and the assets outside the bin with their content."""
        there: dict[str, AssetId] = {}

        def verdict(name: str) -> Verdict:
            def is_known(content_hash: str) -> bool:
                known = [one for one in self._desk.shelf.assets.with_hash(content_hash)
                         if one.state not in (AssetState.NEW, AssetState.PROBING)]  # these may not come in after all
                there.update((name, one.id) for one in known[:1] if one.deleted is None)
                return bool(known)

            return judged(folder / name, self._desk.looks, is_known)

        return {name: verdict(name) for name in names}, there

    def _wait_on(self, name: str, now: float) -> None:
        one = self._resting[name]
        one.next_look = now + max(LOOK_AGAIN_SECONDS, (now - one.since) * WAITING_SHARE)
        if not one.is_told and now - one.since >= PATIENCE_SECONDS:
            one.is_told = True
            self.told.emit(Watched(say("{name} in the watched folder is not complete. It comes in when it is; import "
                                       "it yourself to have it as it is.", name=name), is_trouble=True))

    async def _tell_of_jobs(self, folder: Path) -> None:
        known, jobs = self._known, self._desk.workspace.library.jobs
        for id in list(known.jobs) if known is not None else ():
            try:
                job = await self._lanes.run(LIBRARY, jobs.get, id)
            except Missing:  # cleaned up since
                job = None
            if known is None or (job is not None and not job.state.is_over):
                continue
            known.jobs.remove(id)
            files = imported_files(job) if job is not None else ()
            known.came.update(_came(folder, files))
            passing = dict.fromkeys(_named(folder, _passing(job)) if job is not None else ())
            put_off = known.put_off(passing)
            self._resting = {name: one for name, one in self._resting.items() if name not in passing}  # rest anew
            for name in set(_named(folder, (one.path for one in files))) - passing.keys():
                known.tries.pop(name, None)
            await self._remember(folder)
            for watched in _outcome(job, *put_off) if job is not None else ():
                self.told.emit(watched)
            await self._tell_of_posts([one.asset for one in files
                                       if one.asset is not None and one.renewal is Renewal.REPLACED])

    async def _tell_of_posts(self, renewed: list[AssetId]) -> None:
        """Planned posts of files that are others now: what was looked at in them is gone."""
        def count() -> int:
            library = self._desk.workspace.library
            return sum(outdated_posts(library, self._desk.shelf.root, asset)
                       for asset in library.assets.get_many(renewed).values())

        posts = await self._lanes.run(LIBRARY, count) if renewed else 0
        if posts:
            self.told.emit(Watched(say("{count} planned posts hold what was in these files before and do not go out. "
                                       "Choose the files in them anew.", count=posts), is_trouble=True))

    def _gone(self, folder: Path, error: OSError) -> None:
        self._tell_trouble(say("The watched folder {folder} cannot be read: {reason}.", folder=str(folder),
                               reason=error.strerror or str(error)))

    def _tell_trouble(self, words: Words) -> None:
        if not self._is_trouble_told:
            self._is_trouble_told = True
            self.told.emit(Watched(words, is_trouble=True))

    # --- memory ---------------------------------------------------------------------------------------------------

    def _remembered(self, folder: Path) -> Remembered | None:
        return Remembered.from_record(self._desk.workspace.library.settings.get(SEEN), folder)

    async def _remember(self, folder: Path) -> None:
        if self._known is not None:
            settings = self._desk.workspace.library.settings
            await self._lanes.run(LIBRARY, settings.put, SEEN, self._known.record(folder))


def _came(folder: Path, files: tuple[ImportedFile, ...]) -> dict[str, AssetId]:
    """Which asset each file is now, those that turned out broken too."""
    return {name: one.asset for one in files if one.asset is not None for name in _named(folder, [one.path])}


def _passing(job: Job) -> list[Path]:
    """The files of an import that did not come in, or may not have, for a reason that may pass. Of one that failed as
    a whole nobody knows which came in: the next look finds those in the library."""
    if job.state is JobState.FAILED:
        return list(files_of_import(job))
    return [one.path for one in imported_files(job) if one.may_pass]


def _named(folder: Path, files: Iterable[Path]) -> list[str]:
    return [file.relative_to(folder).as_posix() for file in files if file.is_relative_to(folder)]


def _outcome(job: Job, first: list[str], given_up: list[str]) -> Iterator[Watched]:
    """What to say of an import that is over: what came in, what was renewed, and the first that did not come in.

    `first` are put off for the first time, `given_up` were tried for the last time; between that nothing is said.
    """
    files = imported_files(job)
    yield from _told_of(files)
    refused = [one for one in files if one.failure is not None and not one.may_pass]
    if refused:
        yield Watched(say("{count} files of the watched folder cannot be used. {reason}", count=len(refused),
                          reason=_reason(refused[0])), is_trouble=True)
    passing = [_reason(one) for one in files if one.may_pass]
    passing += [job.trouble.happened] if job.trouble is not None else []
    if first:
        yield Watched(say("Not all files of the watched folder could come in. They are tried again later. {reason}",
                          reason=passing[0]), is_trouble=True)
    if given_up:
        yield Watched(say("{count} files of the watched folder did not come in, however often they were tried. Import "
                          "them yourself. {reason}", count=len(given_up), reason=passing[0]), is_trouble=True)


def _reason(file: ImportedFile) -> Words:
    return file.said[0] if file.said else say("{name} cannot be used.", name=file.path.name)


def _told_of(files: tuple[ImportedFile, ...]) -> Iterator[Watched]:
    def those(renewal: Renewal | None) -> tuple[AssetId, ...]:
        return tuple(one.asset for one in files if one.asset is not None and one.outcome == "imported"
                     and one.renewal is renewal)

    if came := those(None):
        yield Watched(say("{count} new files came in from the watched folder.", count=len(came)), came)
    if replaced := those(Renewal.REPLACED):
        yield Watched(say("{count} files of the watched folder changed and were renewed in the library.",
                          count=len(replaced)), replaced)
    if versions := those(Renewal.VERSION):
        yield Watched(say("{count} files of the watched folder changed and are in use as they were: what is in them "
                          "now came in as new versions.", count=len(versions)), versions)
