"""A folder as one archive: written as a stream, checked before it counts, unpacked only where it may.

A ZIP file whose files are stored as they are (media are compressed already), with a list of all of them and their
SHA-256 at its end. Everything is read in pieces; the size of a workspace does not matter.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any

from brova_desktop.domain.errors import Act, BadInput, Missing
from brova_desktop.domain.file_names import is_reserved
from brova_desktop.domain.words import say
from brova_desktop.files import disk_trouble, finished_file
from brova_desktop.ports.report import Report

LIST = "archive.json"
FORMAT = 1
CHUNK = 1 << 20
LONGEST_LIST = 256 * 2**20
"""Bytes; a list longer than that is none."""
_FORBIDDEN = frozenset('<>:"\\|?*')
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError)
"""What reading a damaged archive raises (Python documentation, zipfile)."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A file of an archive: its path with slashes, bytes, SHA-256 in lower-case hex."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What an archive says about itself."""

    facts: Mapping[str, Any]
    files: tuple[Packed, ...]

    @property
    def size(self) -> int:
        return sum(one.size for one in self.files)


def is_portable(path: str) -> bool:
    """Whether a path stays inside the folder it is unpacked to and is a name on every system."""
    parts = path.split("/")
    return len(path) < 1_000 and path.isprintable() and PurePosixPath(path).as_posix() == path and all(
        part not in ("", ".", "..") and not _FORBIDDEN & set(part) and part[-1] not in ". " and
        not is_reserved(part) for part in parts)


def pack(final: Path, facts: Mapping[str, Any], files: Iterable[tuple[str, Path]], report: Report) -> Contents:
    """Write an archive of files under portable names and read all of it back; a failure leaves nothing behind.

    Raises BadInput for a file that changes meanwhile, Missing for one that is gone, NoRoom, Cancelled.
    """
    listed = list(files)
    total = 2 * sum(_size(place) for _, place in listed)
    done = 0
    packed: list[Packed] = []
    with finished_file(final) as part:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
            for name, place in listed:
                report.note(say("Packing {name}", name=place.name))
                packed.append(_pack(archive, name, place, report, done, total))
                done += packed[-1].size
            record = {"format": FORMAT, **facts, "files": [asdict(one) for one in packed]}
            archive.writestr(LIST, json.dumps(record, ensure_ascii=False, indent=1))
        contents = contents_of(part)
        report.note(say("Checking the archive."))
        with _opened(part) as archive:
            for one in contents.files:
                _copy(archive, one, None, report, done, total)
                done += one.size
    return contents


def contents_of(archive: Path) -> Contents:
    """The list of an archive, its paths checked. Raises Missing, BadInput for anything that is none of ours."""
    with _opened(archive) as opened:
        found = opened.getinfo(LIST)
        if found.file_size > LONGEST_LIST:
            raise _damaged(archive, "the list is too long")
        try:
            record = json.loads(opened.read(LIST))
            made_by = int(record.pop("format"))
            files = tuple(Packed(str(one["path"]), int(one["size"]), str(one["sha256"])) for one in record.pop("files"))
        except (ValueError, TypeError, AttributeError, RecursionError) as error:
            raise _damaged(archive, f"the list: {error}") from error
    if made_by > FORMAT:
        raise BadInput(say("This archive was made by a newer Brova Desktop."), acts=(Act.UPDATE_APP,),
                       next_step=say("Update Brova Desktop and open it again."), detail=f"format {made_by}")
    for one in files:
        if not is_portable(one.path) or one.size < 0:
            raise BadInput(say("The archive {name} holds a file that would land outside of its folder.",
                               name=archive.name), next_step=say("Do not use this archive."), detail=one.path)
    if len({one.path.casefold() for one in files}) != len(files):
        raise _damaged(archive, "two files of one name")
    return Contents(record, files)


def unpack(archive: Path, contents: Contents, into: Path, report: Report) -> None:
    """Write the files below an empty folder, each checked against the list and synced; what else is in the archive is
    left there. Raises BadInput, NoRoom, Cancelled; the caller removes the folder then."""
    done = 0
    with _opened(archive) as opened:
        for one in contents.files:
            target = into.joinpath(*one.path.split("/"))
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                with target.open("xb") as out:
                    _copy(opened, one, out, report, done, contents.size)
                    out.flush()
                    os.fsync(out.fileno())
            except OSError as error:
                raise disk_trouble(error, target) from error
            done += one.size


@contextmanager
def _opened(archive: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(archive) as opened:
            yield opened
    except _BROKEN as error:
        raise _damaged(archive, f"{type(error).__name__}: {error}") from error
    except FileNotFoundError as error:
        raise _gone(archive, error) from error


def _size(place: Path) -> int:
    try:
        return place.stat().st_size
    except OSError as error:
        raise _gone(place, error) from error


def _pack(archive: zipfile.ZipFile, name: str, place: Path, report: Report, before: int, total: int) -> Packed:
    digest, done = hashlib.sha256(), 0
    try:
        source = place.open("rb")
    except OSError as error:
        raise _gone(place, error) from error
    with source, archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as out:
        seen = os.fstat(source.fileno())
        while piece := source.read(CHUNK):
            report.raise_if_cancelled()
            digest.update(piece)
            out.write(piece)
            done += len(piece)
            report.progress(before + done, total, unit="bytes")
        after = os.fstat(source.fileno())
    if done != seen.st_size or (after.st_size, after.st_mtime_ns) != (seen.st_size, seen.st_mtime_ns):
        raise BadInput(say("{name} is still being written.", name=place.name), acts=(Act.RETRY,),
                       next_step=say("Try it again when it is finished."))
    return Packed(name, done, digest.hexdigest())


def _copy(archive: zipfile.ZipFile, one: Packed, out: IO[bytes] | None, report: Report, before: int,
          total: int) -> None:
    digest, done = hashlib.sha256(), 0
    with archive.open(one.path) as source:
        while done <= one.size and (piece := source.read(CHUNK)):
            report.raise_if_cancelled()
            digest.update(piece)
            if out is not None:
                out.write(piece)
            done += len(piece)
            report.progress(before + done, total, unit="bytes")
    if done != one.size or digest.hexdigest() != one.sha256:
        raise _damaged(Path(archive.filename or one.path), f"{one.path} is not what was packed")


def _damaged(archive: Path, detail: str) -> BadInput:
    return BadInput(say("The archive {name} is damaged or not one of Brova Desktop.", name=archive.name),
                    next_step=say("Copy it again from where it came from, or make it anew."),
                    acts=(Act.CHOOSE_ANOTHER_FILE,), detail=detail)


def _gone(place: Path, error: OSError) -> Missing:
    return Missing(say("{name} cannot be read.", name=place.name), acts=(Act.CHOOSE_ANOTHER_FILE, Act.RETRY),
                   next_step=say("Check that it is there and may be read."), detail=str(error))
