"""Opening files that somebody else chose: only regular files, never a wait.

A FIFO, a device or a folder with a media suffix must not hang or be read for ever, so the kind of a file is
asked after it was opened without blocking, on the open file itself.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from brova_desktop.domain.errors import Act, BadInput, BrovaError, Missing
from brova_desktop.domain.words import say

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A regular file, open for reading.

    Raises Missing when it is not there, BadInput when it is no regular file or may not be read.
    """
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        raise reading_trouble(error, path) from error
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        raise _not_regular(mode, path)
    with os.fdopen(descriptor, "rb") as handle:
        try:
            yield handle
        except OSError as error:
            raise reading_trouble(error, path) from error


def head_of(path: Path, count: int) -> bytes:
    """The first `count` bytes of a regular file, fewer when it is shorter."""
    with opened(path) as handle:
        return handle.read(count)


def size_of(path: Path) -> int:
    """Bytes of a regular file."""
    with opened(path) as handle:
        return os.fstat(handle.fileno()).st_size


def shown_name(path: Path) -> str:
    """A file name fit for a sentence: undecodable bytes and control characters made visible."""
    name = path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)


def reading_trouble(error: OSError, path: Path) -> BrovaError:
    """What a failed opening or reading means for the person at the screen."""
    name = shown_name(path)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Missing(say("{name} is not there any more.", name=name), acts=(Act.RELINK,), detail=str(error))
    if error.errno in (errno.EACCES, errno.EPERM):
        return BadInput(say("{name} may not be read: its permissions do not allow it.", name=name),
                        acts=(Act.RETRY,), detail=str(error))  # on Windows this is a file another program holds
    if error.errno in (errno.EISDIR, errno.ENXIO):
        return BadInput(say("{name} is not a file.", name=name), detail=str(error))
    if error.errno == errno.ELOOP:
        return BadInput(say("{name} is a link that only leads back to itself.", name=name), detail=str(error))
    if error.errno == errno.ENAMETOOLONG:
        return BadInput(say("The name of the file is too long."), detail=str(error))
    return BadInput(say("{name} could not be read: the drive reports an error.", name=name),
                    acts=(Act.RETRY,), detail=str(error))


def _not_regular(mode: int, path: Path) -> BadInput:
    name = shown_name(path)
    if stat.S_ISDIR(mode):
        return BadInput(say("{name} is a folder.", name=name))
    return BadInput(say("{name} is a pipe or a device, not a file.", name=name))
