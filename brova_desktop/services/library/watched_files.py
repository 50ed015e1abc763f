"""The files of a watched folder: which there are, whether they are complete, and what is remembered of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId, JobId
from brova_desktop.engine.reading import head_of
from brova_desktop.engine.sniff import HEAD_BYTES, sniff
from brova_desktop.engine.verdicts import BrokenMedia
from brova_desktop.engine.wholeness import is_whole
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.library.importing import Looks
from brova_desktop.services.library.reading_files import MOST_FILES, content_of
from brova_desktop.storage.layout import CARD_NAME

UNFINISHED = frozenset((".part", ".tmp", ".crdownload", ".download", ".partial", ".opdownload"))
"""Endings that programs give to what they are still writing."""
Mark = tuple[int, int]
"""A file's size in bytes and its own time of change in ns since 1970."""
PAUSES = (60.0, 300.0, 1_800.0, 7_200.0, 28_800.0, 86_400.0)
"""Seconds until a file that did not come in for a passing reason is tried again; after the last it has to change."""


@dataclass
class Remembered:
    """What the library keeps of a folder: files that were dealt with, as they were then, the assets that came of
    them, the imports whose end was not told yet, and how often files were tried that did not come in so far."""

    files: dict[str, Mark] = field(default_factory=dict)
    came: dict[str, AssetId] = field(default_factory=dict)
    jobs: list[JobId] = field(default_factory=list)
    tries: dict[str, tuple[Mark, int]] = field(default_factory=dict)

    def record(self, folder: Path) -> dict[str, Any]:
        """JSON values."""
        return {"folder": str(folder), "files": {name: list(mark) for name, mark in self.files.items()},
                "came": dict(self.came), "jobs": list(self.jobs),
                "tries": {name: [*mark, count] for name, (mark, count) in self.tries.items()}}

    @classmethod
    def from_record(cls, record: Any, folder: Path) -> Remembered | None:
        """None for another folder, or when nothing is known."""
        if not isinstance(record, dict) or record.get("folder") != str(folder):
            return None
        files, came, jobs, tries = (record.get(name) for name in ("files", "came", "jobs", "tries"))
        if not isinstance(files, dict):
            return None
        return cls({str(name): (mark[0], mark[1]) for name, mark in files.items()
                    if isinstance(mark, list) and len(mark) == 2},
                   {str(name): AssetId(one) for name, one in came.items()} if isinstance(came, dict) else {},
                   [JobId(one) for one in jobs] if isinstance(jobs, list) else [],
                   {str(name): ((one[0], one[1]), one[2]) for name, one in tries.items()
                    if isinstance(one, list) and len(one) == 3} if isinstance(tries, dict) else {})

    def pause(self, name: str, mark: Mark) -> float:
        """Seconds a file rests before it is tried once more; 0 for one that was not tried as it is now."""
        tried, count = self.tries.get(name, (mark, 0))
        return PAUSES[min(count, len(PAUSES)) - 1] if tried == mark and count > 0 else 0.0

    def put_off(self, names: Iterable[str]) -> tuple[list[str], list[str]]:
        """Files did not come in for a passing reason: they are new again, after a pause. Returns those that are so for
        the first time, and those that were tried often enough: these stay dealt with."""
        first, given_up = [], []
        for name in names:
            mark = self.files.get(name)
            if mark is None:
                continue  # gone meanwhile
            tried, count = self.tries.get(name, (mark, 0))
            count = count + 1 if tried == mark else 1
            if count > len(PAUSES):
                self.tries.pop(name)
                given_up.append(name)
                continue
            self.tries[name] = mark, count
            del self.files[name]
            if count == 1:
                first.append(name)
        return first, given_up

    def keep_only(self, names: set[str]) -> None:
        """Forget files that are not there any more."""
        self.files = {name: mark for name, mark in self.files.items() if name in names}
        self.came = {name: one for name, one in self.came.items() if name in names}
        self.tries = {name: one for name, one in self.tries.items() if name in names}


class Verdict(Enum):
    """What to do with a file that rests."""

    WANTED = "wanted"
    KNOWN = "known"
    """Its content is in the library, or in the bin."""
    INCOMPLETE = "incomplete"


def judged(file: Path, looks: Looks, is_known: Callable[[str], bool]) -> Verdict:
    """Look into a file; `is_known` answers for the hash of a content. What is no media is wanted: the import says why
    it cannot be used."""
    try:
        if not head_of(file, HEAD_BYTES).strip(b"\0"):  # room that was taken before anything was written into it
            return Verdict.INCOMPLETE
        if not is_whole(file, sniff(file)):
            return Verdict.INCOMPLETE
        content = content_of(file, SilentReport())
        if is_known(content.content_hash):
            return Verdict.KNOWN
        looks.probe(file)
    except BrokenMedia:
        return Verdict.INCOMPLETE
    except BrovaError:
        return Verdict.WANTED
    return Verdict.WANTED


def marks(folder: Path) -> dict[str, Mark]:
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
