"""Writing files so that a half-written one never has its final name.

`finished_file` yields a `.part` path beside the final one; when the block ends well the part is synced and renamed,
when it fails the part is removed and the old file, if any, is still there. A killed program leaves its parts: whoever
opens the folder next sweeps them up with `sweep_parts`, and the rooms that its work had taken too.
"""

from __future__ import annotations

import errno
import itertools
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from brova_desktop.domain.errors import Act, BrovaError, NoRoom
from brova_desktop.domain.posts.file_look import FileLook
from brova_desktop.domain.words import say

PART = ".part"
SHOWN = 40
"""Letters of a file's name in that of its part: a system takes 255 bytes, a letter has up to four."""
_numbers = itertools.count(1)
_in_use: list[Path] = []
"""Folders that `hold_to` names."""
_NAME_OF_A_PART = re.compile(rf"\..+\.(\d+){re.escape(PART)}(?:\.[^.]+)?", re.DOTALL)
"""The process that writes it, and the final suffix."""


def hold_to(root: Path) -> Callable[[], None]:
    """From now on `root` is never made anew: where it goes missing it was taken away, and what is written below it
    fails. Returns what ends that."""
    held = root.absolute()
    _in_use.append(held)

    def let_go() -> None:
        with suppress(ValueError):  # a second time
            _in_use.remove(held)

    return let_go


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, if they are not there.

    Raises NoRoom when it cannot be made, also below a root that is held to and gone.
    """
    place = folder.absolute()
    root = next((one for one in _in_use if place.is_relative_to(one)), None)
    try:
        if root is None:
            place.mkdir(parents=True, exist_ok=True)
            return
        inside = place.relative_to(root).parts
        for count in range(1, len(inside) + 1):  # one by one: the root may go at any moment
            root.joinpath(*inside[:count]).mkdir(exist_ok=True)
    except OSError as error:
        raise disk_trouble(error, folder) from error


def part_of(final: Path, *, is_folder: bool = False) -> Path:
    """A new name beside a file or folder, for as long as it is not whole.

    A file's keeps the final suffix (``.reel.<number>.<pid>.part.mp4``) because encoders choose their format by it.
    """
    shown, suffix = (final.name, "") if is_folder else (final.stem, final.suffix)
    return final.with_name(f".{shown[:SHOWN]}.{next(_numbers)}.{os.getpid()}{PART}{suffix}")


def is_there(place: Path) -> bool:
    """Whether a file is at a place; what cannot be reached (a drive that was taken away, a locked folder) is not."""
    try:
        return place.is_file()
    except (OSError, ValueError):  # Path answers itself only where nothing is, not where nobody may look
        return False


def look_at(place: Path | int) -> FileLook:
    """How a file, or an open one by its descriptor, looks now. Raises OSError."""
    found = os.stat(place)  # noqa: PTH116 - an open file has no path
    return FileLook(found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)


def is_folder(place: Path) -> bool:
    """Whether a folder is at a place; what cannot be reached is not, as in `is_there`."""
    try:
        return place.is_dir()
    except (OSError, ValueError):
        return False


def free_place(folder: Path, stem: str, suffix: str = "") -> Path:
    """A place that is not taken yet: the one asked for, else the first free one with a number."""
    place, number = folder / f"{stem}{suffix}", 2
    while place.exists():
        place, number = folder / f"{stem} {number}{suffix}", number + 1
    return place


@contextmanager
def finished_file(final: Path) -> Iterator[Path]:
    """Yield a temporary path in the same folder; keep it under `final` only when the block succeeds.

    Two threads may write the same file: the last to finish wins whole.
    Raises NoRoom when the folder cannot be written or the disk is full.
    """
    part = part_of(final)
    try:
        make_folder(final.parent)
        yield part
        _sync(part)
        os.replace(part, final)
        _sync_folder(final.parent)
    except OSError as error:
        raise disk_trouble(error, final) from error
    finally:
        with suppress(OSError):  # where none could be made there is none; one that stays is swept up later
            part.unlink(missing_ok=True)


def atomic_write(final: Path, content: bytes) -> None:
    """Write bytes to a file, whole or not at all."""
    with finished_file(final) as part:
        part.write_bytes(content)


def room(folder: Path) -> tempfile.TemporaryDirectory[str]:
    """A folder inside `folder` that lasts as long as a piece of work; it is named like a part and swept up like one."""
    return tempfile.TemporaryDirectory(
        prefix=".room-", suffix=f".{os.getpid()}{PART}", dir=folder, ignore_cleanup_errors=True
    )


def sweep_parts(folder: Path, *, alone: bool = False, below: bool = True) -> int:
    """Remove the parts and rooms in a folder whose makers are gone; returns how many there were.

    `alone`: nobody else may write there and we have not begun, so that every part is one that was left. `below`: look
    into the folders in it too.
    """
    swept = 0
    for place in list((folder.rglob if below else folder.glob)(f".*{PART}*")):
        match = _NAME_OF_A_PART.fullmatch(place.name)
        if match is not None and (alone or not is_running(int(match[1]))):
            with suppress(OSError):  # still open on Windows, or on a drive that was taken away: the next time then
                shutil.rmtree(place) if place.is_dir() else place.unlink(missing_ok=True)
                swept += 1
    return swept


def disk_trouble(error: OSError, path: Path) -> BrovaError:
    """What a failed write means for the person at the screen."""
    folder = str(path.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return NoRoom(say("The disk is full: {name} could not be written.", name=path.name),
                      next_step=say("Free some space in {folder} and try again.", folder=folder),
                      acts=(Act.FREE_SPACE, Act.RETRY), detail=str(error))
    return NoRoom(say("{name} could not be written in {folder}.", name=path.name, folder=folder),
                  next_step=say("Check that the folder exists and may be written, or choose another one."),
                  acts=(Act.OPEN_FOLDER, Act.RETRY), detail=str(error))


def is_running(process: int) -> bool:
    """Whether there is a process of that number; always False on Windows, which is not asked."""
    if os.name == "nt":  # `os.kill` would end it there; a file that somebody writes cannot be removed anyway
        return False
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (ProcessLookupError, OverflowError):
        return False
    return True


def _sync(path: Path) -> None:
    with path.open("rb") as handle:
        os.fsync(handle.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened for syncing there; the rename itself is journalled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
