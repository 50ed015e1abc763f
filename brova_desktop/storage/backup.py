"""Copies of the library: made while it is in use, checked before they count, put back with care.

A backup is one encrypted file that the same key opens. Its name says when and why it was made:
``library-20260301T021500Z-scheduled.db``.
"""

from __future__ import annotations

import errno
import re
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3

from brova_desktop.domain.errors import BrovaError, Cancelled, NoRoom
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.rotation import BackupReason, BackupStamp, Keeping, outdated
from brova_desktop.domain.workspace.workspace import Holdings
from brova_desktop.files import disk_trouble, finished_file, make_folder
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.storage.carried_over import carry_over, went_out
from brova_desktop.storage.cipher import APPLICATION_ID, check_opens, connect
from brova_desktop.storage.facts import holdings_in, integrity_of
from brova_desktop.storage.failures import damaged, library_trouble, made_by_newer, not_a_library
from brova_desktop.storage.keys import LibraryKey
from brova_desktop.storage.upgrades.upgrade import newest_schema

PAGES_A_STEP = 2_048
"""8 MB of pages between two looks at the cancel button."""
_NAME = re.compile(r"^library-(\d{8}T\d{6}(?:\d{6})?Z)-([a-z]+)\.db$")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file and what its name says."""

    path: Path
    stamp: BackupStamp
    size: int


def back_up(library: Path, key: LibraryKey, folder: Path, now: datetime, reason: BackupReason,
            report: Report | None = None) -> Backup:
    """Copy the library as it is at this moment, while others read and write, and check the copy.

    Raises NoRoom, Cancelled, or BadInput when the library itself is damaged; no half copy stays behind.
    """
    report = report or SilentReport()
    final = folder / f"library-{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}-{reason.value}.db"
    try:
        with finished_file(final) as part:
            try:
                _copy(library, key, part, report)
            except sqlcipher3.Error as error:
                raise library_trouble(error, library) from error
            report.note(say("Checking the backup."))
            verify(part, key)
        return Backup(final, BackupStamp(final.name, now, reason), final.stat().st_size)
    except OSError as error:
        raise disk_trouble(error, final) from error
    except BrovaError as error:
        if isinstance(error, Cancelled | NoRoom) or folder.is_dir():
            raise
        # Its drive was taken away meanwhile: what SQLite and the check say then is about the library, which is well.
        raise disk_trouble(FileNotFoundError(errno.ENOENT, error.sentence()), final) from error


def verify(path: Path, key: LibraryKey) -> Holdings:
    """Read every page of a backup and say what it holds.

    Raises BadInput for a damaged or foreign file, a wrong key, or one made by a newer version.
    """
    check_opens(path, key, read_only=True)
    try:
        with closing(connect(path, key, read_only=True)) as raw:
            damage, _ = integrity_of(raw, thorough=True)
            if damage:
                raise damaged(path.name, "; ".join(damage[:5]))
            if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise not_a_library(path.name, "application_id")
            holdings = holdings_in(raw)
    except sqlcipher3.Error as error:
        raise library_trouble(error, path) from error
    if holdings.schema > newest_schema():
        raise made_by_newer(holdings.app_version, holdings.schema, newest_schema())
    return holdings


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of a folder, the newest first; other files are left out."""
    found = []
    try:
        places = list(folder.iterdir())
    except OSError:  # none was made, or its drive is not there
        return ()
    for path in places:
        stamp = stamp_of(path.name)
        if stamp is not None:
            with suppress(OSError):  # another program has just removed it
                found.append(Backup(path, stamp, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: (backup.stamp.made, backup.stamp.name), reverse=True))


def stamp_of(name: str) -> BackupStamp | None:
    """When and why a backup was made, None for any other name."""
    match = _NAME.match(name)
    if match is None or match[2] not in {reason.value for reason in BackupReason}:
        return None
    form = "%Y%m%dT%H%M%SZ" if len(match[1]) == 16 else "%Y%m%dT%H%M%S%fZ"
    try:
        made = datetime.strptime(match[1], form).replace(tzinfo=UTC)
    except ValueError:
        return None
    return BackupStamp(name, made, BackupReason(match[2]))


def rotate(folder: Path, keeping: Keeping = Keeping(), *, made: Backup) -> tuple[str, ...]:  # noqa: B008 - immutable
    """Remove backups that are no longer kept; returns their names. A file that cannot be removed stays.

    `made` has just been made and checked: it stays whatever the clock says, so there is always a good one.
    """
    removed = []
    stamps = (backup.stamp for backup in list_backups(folder))
    for stamp in outdated(stamps, keeping, {made.path.name}, made.stamp.made):
        with suppress(OSError):
            (folder / stamp.name).unlink()
            removed.append(stamp.name)
    return tuple(removed)


def restore(backup: Path, library: Path, key: LibraryKey, keep_in: Path, now: datetime) -> Path | None:
    """Put a backup in the place of the library, which must be closed and locked by the caller.

    What is replaced is kept in `keep_in` (returned; None when there was no library): as a checked backup, or, when
    the library is too damaged for that, as the raw files. What was published since the backup stays published
    (`carried_over`). Raises BrovaError before anything is replaced.
    """
    verify(backup, key)
    kept = _keep_old(library, key, keep_in, now)
    _fold_log(library, key)
    out = went_out(library, key) if library.exists() else None
    with finished_file(library) as part:
        shutil.copyfile(backup, part)
        carry_over(part, key, out, now)
        verify(part, key)
        # The old log belongs to the old file; beside the new one it would be taken for its own.
        for log_file in _beside(library):
            log_file.unlink(missing_ok=True)
    return kept


def _keep_old(library: Path, key: LibraryKey, keep_in: Path, now: datetime) -> Path | None:
    if not library.exists():
        return None
    try:
        return back_up(library, key, keep_in, now, BackupReason.RESTORE).path
    except BrovaError:
        return _keep_raw(library, keep_in / f"damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")


def _fold_log(library: Path, key: LibraryKey) -> None:
    """Write what a killed program left in the log into the library: the log goes before the new library comes, and
    an end between the two must find the old one whole."""
    if library.exists():
        with suppress(sqlcipher3.Error), closing(connect(library, key)) as raw:  # too damaged: the raw files are kept
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _keep_raw(library: Path, folder: Path) -> Path:
    try:
        make_folder(folder)
        for file in (library, *_beside(library)):
            if file.exists():
                shutil.copy2(file, folder / file.name)
    except OSError as error:
        raise disk_trouble(error, folder) from error
    return folder


def _beside(library: Path) -> tuple[Path, ...]:
    return tuple(Path(f"{library}{ending}") for ending in ("-wal", "-shm"))


def _copy(library: Path, key: LibraryKey, part: Path, report: Report) -> None:
    part.unlink(missing_ok=True)
    source = connect(library, key, read_only=True)
    try:
        target = connect(part, key, create=True)
        try:
            # An open read keeps one state of the library for the whole copy, so that writers never make it start
            # over (SQLite documentation, "Online Backup API": a change by another connection restarts it).
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            target.execute("PRAGMA synchronous = OFF")  # the finished file is synced as a whole
            source.backup(target, pages=PAGES_A_STEP, progress=_progress(report), sleep=0)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        finally:
            target.close()
    finally:
        source.close()


def _progress(report: Report) -> Callable[[int, int, int], None]:
    def step(status: int, remaining: int, total: int) -> None:
        report.progress(total - remaining, total, unit="pages")
        report.raise_if_cancelled()

    return step

