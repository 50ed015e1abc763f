"""One process per workspace: a lock of the operating system that ends with the process, and a note who holds it.

The note also tells an orderly end from a crash: closing empties it, so whoever takes the lock and finds a note knows
that the last program did not close the library.
"""

from __future__ import annotations

import json
import logging
import os
import socket
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import Act, Refused, WillPass
from brova_desktop.domain.words import say
from brova_desktop.files import disk_trouble, is_running

log = logging.getLogger(__name__)

LOCK_NAME = "workspace.lock"
# Windows locks bytes against reading too, so the locked byte lies far behind the note.
_LOCKED_BYTE = 1 << 30
_NOTE_LIMIT = 4_096
LAST_BREATH = 3.0
"""Seconds that what a killed program was just starting may take to let go of what it was born with."""
_LOOK_AGAIN = 0.02


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a workspace open."""

    process: int
    computer: str
    since: str
    program: str


class WorkspaceLock:
    """Held from `take` until `release` or the end of the process, however it ends."""

    def __init__(self, descriptor: int, path: Path, left_by: Holder | None) -> None:
        self._descriptor: int | None = descriptor
        self.path = path
        self.left_by = left_by
        """Who held it last and did not release it: that program crashed or was killed."""

    def release(self, *, orderly: bool = True) -> None:
        """Let go; an orderly end takes the note away, so that nobody checks the library for nothing."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            try:
                if orderly:
                    os.ftruncate(descriptor, 0)
                _unlock(descriptor)
            except OSError as error:  # the drive was pulled out: the note stays, and the next one looks twice
                log.info("the lock of the workspace was not given back: %s", error)
            finally:
                os.close(descriptor)


def take(folder: Path, now: datetime, program: str) -> WorkspaceLock:
    """Take the lock of a workspace.

    Raises WillPass with who has it when it is taken, NoRoom when the folder cannot be written, Refused when the
    drive knows no locks.
    """
    path = folder / LOCK_NAME
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    except OSError as error:
        raise disk_trouble(error, path) from error
    try:
        _lock_when_free(descriptor)
    except BlockingIOError as error:
        holder = _read(descriptor)
        os.close(descriptor)
        raise _taken(holder) from error
    except OSError as error:
        os.close(descriptor)
        raise Refused(say("The drive of this folder cannot lock files, so two programs could write at once."),
                      next_step=say("Put the workspace on a local drive."),
                      acts=(Act.CHOOSE_ANOTHER_FILE,), detail=str(error)) from error
    left_by = _read(descriptor)
    try:
        _write(descriptor, Holder(os.getpid(), socket.gethostname(), now.isoformat(), program))
    except OSError as error:
        _unlock(descriptor)
        os.close(descriptor)
        raise disk_trouble(error, path) from error
    return WorkspaceLock(descriptor, path, left_by)


def holder_of(folder: Path) -> Holder | None:
    """Who holds the lock now, as far as the note tells; None when nobody does."""
    path = folder / LOCK_NAME
    try:
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        _lock(descriptor)
    except BlockingIOError:
        return _read(descriptor) or Holder(0, "", "", "")
    except OSError:
        return None
    else:
        _unlock(descriptor)
        return None
    finally:
        os.close(descriptor)


def _lock_when_free(descriptor: int) -> None:
    """Lock at once, or a moment after the end of a program that was killed: a process that it was just starting then
    holds the lock too, until it becomes the program it is to be. Raises BlockingIOError."""
    until = time.monotonic() + LAST_BREATH
    while True:
        try:
            return _lock(descriptor)
        except BlockingIOError:
            if time.monotonic() > until or not _is_left(_read(descriptor)):
                raise
        time.sleep(_LOOK_AGAIN)


def _is_left(holder: Holder | None) -> bool:
    """Whether the process that wrote the note is known to be gone."""
    if holder is None or os.name == "nt":  # a lock ends there with the process that took it
        return False
    return holder.process > 0 and holder.computer == socket.gethostname() and not is_running(holder.process)


def _taken(holder: Holder | None) -> WillPass:
    reading = say("Close it there and try again.")
    if holder is None:
        return WillPass(say("This workspace is open in another Brova Desktop."), next_step=reading,
                        acts=(Act.RETRY, Act.SHOW_OTHER_WINDOW))
    acts = (Act.RETRY, Act.SHOW_OTHER_WINDOW) if holder.computer == socket.gethostname() else (Act.RETRY,)
    return WillPass(say("This workspace is open in another {program} (process {process} on {computer}, since {since}).",
                        program=holder.program, process=str(holder.process), computer=holder.computer,
                        since=_by_the_clock(holder.since)), next_step=reading, acts=acts)


def _by_the_clock(since: str) -> str:
    """A moment of a note as the clock of this computer shows it."""
    try:
        return f"{datetime.fromisoformat(since).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):  # of a note that was cut off, or is none of ours
        return since[:16].replace("T", " ")


def _read(descriptor: int) -> Holder | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    note = os.read(descriptor, _NOTE_LIMIT)
    if not note.strip():
        return None
    try:
        record: dict[str, Any] = json.loads(note)
        return Holder(int(record["process"]), str(record["computer"]), str(record["since"]), str(record["program"]))
    except (ValueError, KeyError, TypeError):
        return Holder(0, "", "", "Brova Desktop")  # a note cut off by a crash is still a note


def _write(descriptor: int, holder: Holder) -> None:
    note = json.dumps({"process": holder.process, "computer": holder.computer, "since": holder.since,
                       "program": holder.program})
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, note.encode())
    os.fsync(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(error.errno, str(error)) from error

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # flock, not lockf: a record lock would end when any other descriptor of the file is closed.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
