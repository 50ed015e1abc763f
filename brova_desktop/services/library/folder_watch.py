"""A folder whose new files come into the library by themselves, each once, when it is complete.

The heartbeat asks. A file is complete when two looks in a row find it unchanged. What was there when the watch began is
not new; what came while the program was closed is. Which files were seen is kept in the library, so a restart neither
misses a file nor takes one twice, and what a person has put into the bin stays there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId, JobId
from brova_desktop.domain.media.asset import Placement
from brova_desktop.domain.observe import Event
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Job
from brova_desktop.jobs.lanes import FILES, LIBRARY, Lanes
from brova_desktop.jobs.runner import JobRunner
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.library.reading_files import MOST_FILES, content_of
from brova_desktop.services.suite import Desk
from brova_desktop.services.work import Work, imported_files
from brova_desktop.storage.layout import CARD_NAME

SEEN = "watch.seen"
"""The workspace's setting with the folder and the files that were seen there."""
UNFINISHED = frozenset((".part", ".tmp", ".crdownload", ".download", ".partial", ".opdownload"))
"""Endings that programs give to what they are still writing."""
Mark = tuple[int, int]
"""A file's size in bytes and its own time of change in ns since 1970."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What there is to say: new files came in (`assets`), or something went wrong."""

    words: Words
    assets: tuple[AssetId, ...] = ()
    is_trouble: bool = False


class FolderWatch:
    """One workspace's watch. `folder` and `placement` are asked at every look; None watches nothing."""

    def __init__(self, desk: Desk, work: Work, runner: JobRunner, lanes: Lanes, folder: Callable[[], Path | None],
                 placement: Callable[[], Placement]) -> None:
        self.told: Event[Watched] = Event()
        self._desk, self._work, self._runner, self._lanes = desk, work, runner, lanes
        self._folder, self._placement = folder, placement
        self._known: dict[str, Mark] | None = None
        self._where: Path | None = None
        self._before: dict[str, Mark] = {}
        self._jobs: list[JobId] = []
        self._is_gone = False

    async def on_tick(self) -> None:
        """Look once, and tell what became of what was queued before."""
        await self._tell_of_jobs()
        folder = self._folder()
        if folder != self._where:
            self._where, self._known, self._before, self._is_gone = folder, None, {}, False
        if folder is None:
            return
        if await self._lanes.run(FILES, self._is_ours, folder):
            self._tell_trouble(say("The watched folder {folder} lies in the workspace itself; nothing of it comes in.",
                                   folder=str(folder)))
            return
        try:
            found = await self._lanes.run(FILES, _marks, folder)
        except OSError as error:
            self._gone(folder, error)
            return
        self._is_gone = False
        if self._known is None:
            self._known = await self._lanes.run(LIBRARY, self._remembered, folder)
        if self._known is None:  # watched for the first time: what is there is not new
            await self._remember(folder, found)
            return
        complete = [name for name, mark in found.items() if mark == self._before.get(name) and mark[0] > 0
                    and self._known.get(name) != mark]
        self._before = found
        if complete:
            await self._take(folder, complete, found)

    def _is_ours(self, folder: Path) -> bool:
        root = os.path.realpath(self._desk.workspace.folder.root)
        return Path(os.path.realpath(folder)).is_relative_to(root)

    async def _take(self, folder: Path, names: list[str], found: dict[str, Mark]) -> None:
        wanted = await self._lanes.run(FILES, self._unknown, [folder / name for name in names])
        if wanted:
            job = await self._work.import_files(self._runner, wanted, self._placement())
            self._jobs.append(job.id)
        kept = {name: mark for name, mark in (self._known or {}).items() if name in found}
        await self._remember(folder, {**kept, **{name: found[name] for name in names}})

    def _unknown(self, files: list[Path]) -> list[Path]:
        """Those whose content the library does not know, the bin included. A file that cannot be read is tried."""
        wanted = []
        for file in files:
            try:
                content = content_of(file, SilentReport())
            except BrovaError:
                wanted.append(file)  # the import says what is wrong with it
                continue
            if not self._desk.shelf.assets.with_hash(content.content_hash):
                wanted.append(file)
        return wanted

    async def _tell_of_jobs(self) -> None:
        jobs = self._desk.workspace.library.jobs
        for id in list(self._jobs):
            job = await self._lanes.run(LIBRARY, jobs.get, id)
            if job.state.is_over:
                self._jobs.remove(id)
                for watched in _outcome(job):
                    self.told.emit(watched)

    def _gone(self, folder: Path, error: OSError) -> None:
        self._tell_trouble(say("The watched folder {folder} cannot be read: {reason}.", folder=str(folder),
                               reason=error.strerror or str(error)))

    def _tell_trouble(self, words: Words) -> None:
        if not self._is_gone:
            self._is_gone = True
            self.told.emit(Watched(words, is_trouble=True))

    # --- memory ---------------------------------------------------------------------------------------------------

    def _remembered(self, folder: Path) -> dict[str, Mark] | None:
        return _marks_from(self._desk.workspace.library.settings.get(SEEN), folder)

    async def _remember(self, folder: Path, marks: dict[str, Mark]) -> None:
        self._known = marks
        record = {"folder": str(folder), "files": {name: list(mark) for name, mark in marks.items()}}
        await self._lanes.run(LIBRARY, self._desk.workspace.library.settings.put, SEEN, record)


def _marks(folder: Path) -> dict[str, Mark]:
    """Every file below a folder that could be taken, by its path in there. Raises OSError when it cannot be read."""
    found: dict[str, Mark] = {}
    with os.scandir(folder):  # of all folders this one must be readable
        pass
    for file in _files(folder):
        try:
            facts = file.stat()
        except OSError:
            continue  # gone again
        found[file.relative_to(folder).as_posix()] = facts.st_size, facts.st_mtime_ns
        if len(found) >= MOST_FILES:
            break
    return found


def _files(folder: Path) -> Iterator[Path]:
    for place, below, names in os.walk(folder, followlinks=False):
        if CARD_NAME in names:  # a workspace: the posters made of its files would come in, and posters of those again
            below.clear()
            continue
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            file = Path(place) / name
            if not name.startswith((".", "~")) and file.suffix.lower() not in UNFINISHED and _is_text(name):
                yield file


def _is_text(name: str) -> bool:
    """Names that are no text cannot be kept as JSON; such files are imported by hand."""
    return name.isprintable() and not any("\ud800" <= letter <= "\udfff" for letter in name)


def _marks_from(record: Any, folder: Path) -> dict[str, Mark] | None:
    """What was seen there; None for another folder, or when nothing is known."""
    if not isinstance(record, dict) or record.get("folder") != str(folder) or not isinstance(record.get("files"), dict):
        return None
    return {str(name): (mark[0], mark[1]) for name, mark in record["files"].items()
            if isinstance(mark, list) and len(mark) == 2}


def _outcome(job: Job) -> Iterator[Watched]:
    """What to say of an import that is over: how many came in, and the first that did not."""
    files = imported_files(job)
    came = tuple(one.asset for one in files if one.asset is not None and one.outcome == "imported")
    if came:
        yield Watched(say("{count} new files came in from the watched folder.", count=len(came)), came)
    failed = [one for one in files if one.failure is not None]
    if failed:
        first = failed[0]
        why = first.said[0] if first.said else say("{name} cannot be used.", name=first.path.name)
        yield Watched(say("{count} files of the watched folder cannot be used. {reason}", count=len(failed),
                          reason=why), is_trouble=True)
    elif job.trouble is not None:
        yield Watched(job.trouble.happened, is_trouble=True)
