"""Reading whole files with progress and cancel: hashing, copying, walking folders."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import say
from brova_desktop.engine.reading import opened, shown_name
from brova_desktop.files import finished_file
from brova_desktop.ports.report import Report

CHUNK = 1 << 20
MOST_FILES = 100_000
SKIPPED_FOLDERS = frozenset({"__MACOSX", "$RECYCLE.BIN", "System Volume Information", "node_modules"})


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds: SHA-256 in lower-case hex, bytes, and its own time of change in ns since 1970."""

    content_hash: str
    size: int
    modified_ns: int


def content_of(path: Path, report: Report, *, target: Path | None = None) -> Content:
    """Hash a file, copying it to `target` on the way when there is one.

    Raises BadInput when the file changes meanwhile, Missing and NoRoom as reading and writing do, Cancelled.
    """
    if target is None:
        return _read(path, report, None)
    with finished_file(target) as part:
        content = _read(path, report, part)
        if part.stat().st_size != content.size:
            raise _changing(path)
        return content


def _read(path: Path, report: Report, part: Path | None) -> Content:
    digest = hashlib.sha256()
    out = part.open("wb") if part is not None else None
    try:
        with opened(path) as handle:
            before = os.fstat(handle.fileno())
            done = 0
            while piece := handle.read(CHUNK):
                report.raise_if_cancelled()
                digest.update(piece)
                if out is not None:
                    out.write(piece)
                done += len(piece)
                if done > before.st_size:  # it grows; do not follow it for ever
                    break
                report.progress(done, before.st_size, unit="bytes")
            after = os.fstat(handle.fileno())
    finally:
        if out is not None:
            out.close()
    if done != before.st_size or (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        raise _changing(path)
    return Content(digest.hexdigest(), before.st_size, before.st_mtime_ns)


def _changing(path: Path) -> BadInput:
    return BadInput(say("{name} is still being written.", name=shown_name(path)),
                    next_step=say("Import it again when it is finished."), acts=(Act.RETRY,))


def files_in(places: Iterable[Path]) -> Iterator[Path]:
    """Files as they are named; of folders every file below, without hidden ones and links to folders, by name."""
    count = 0
    for place in places:
        if not place.is_dir():
            yield place
            continue
        for folder, below, names in os.walk(place, followlinks=False):
            below[:] = sorted(name for name in below if not name.startswith(".") and name not in SKIPPED_FOLDERS)
            for name in sorted(names):
                if not name.startswith("."):
                    count += 1
                    if count > MOST_FILES:
                        raise BadInput(say("{folder} holds more than {count} files.", folder=str(place),
                                           count=MOST_FILES), next_step=say("Import its folders one by one."))
                    yield Path(folder) / name
