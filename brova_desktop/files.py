"""Writing files so that a half-written one never has its final name.

`finished_file` yields a `.part` path beside the final one; when the block ends well the part is synced and renamed,
when it fails the part is removed and the old file, if any, is still there.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from brova_desktop.domain.errors import Act, BrovaError, NoRoom
from brova_desktop.domain.words import say

PART = ".part"


@contextmanager
def finished_file(final: Path) -> Iterator[Path]:
    """Yield a temporary path in the same folder; keep it under `final` only when the block succeeds.

    The part keeps the final suffix (``reel.<pid>.part.mp4``) because encoders choose their format by it.
    Raises NoRoom when the folder cannot be written or the disk is full.
    """
    part = final.with_name(f".{final.stem[:100]}.{os.getpid()}{PART}{final.suffix}")
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        yield part
        _sync(part)
        os.replace(part, final)
        _sync_folder(final.parent)
    except OSError as error:
        raise disk_trouble(error, final) from error
    finally:
        with suppress(NotADirectoryError):  # a file stands where the folder should be: there is no part either
            part.unlink(missing_ok=True)


def atomic_write(final: Path, content: bytes) -> None:
    """Write bytes to a file, whole or not at all."""
    with finished_file(final) as part:
        part.write_bytes(content)


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
