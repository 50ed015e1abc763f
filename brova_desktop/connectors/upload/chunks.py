"""A file in pieces: which bytes go next, and the bytes themselves."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import Act, BadInput, Missing
from brova_desktop.domain.words import say

PIECE = 256 * 1024
"""Bytes read and handed on at once."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """`size` bytes from `first` of a file of `total` bytes."""

    first: int
    size: int
    total: int

    @property
    def after(self) -> int:
        """The first byte that is not in it."""
        return self.first + self.size

    @property
    def is_last(self) -> bool:
        return self.after >= self.total

    @property
    def content_range(self) -> str:
        """The header's value (RFC 9110, 14.4)."""
        return f"bytes {self.first}-{self.after - 1}/{self.total}"


def next_chunk(first: int, total: int, chunk: int) -> Chunk:
    """The chunk that begins at `first`; the last one is what is left. ValueError outside of the file."""
    if not 0 <= first < total or chunk < 1:
        raise ValueError(f"no chunk of {chunk} at {first} of {total}")
    return Chunk(first, min(chunk, total - first), total)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A file on its way, as it was when the upload began; `size` in bytes, the others as the system says."""

    path: Path
    size: int
    modified_ns: int
    inode: int

    async def pieces(self, chunk: Chunk, sent: Callable[[int], None] | None = None) -> AsyncIterator[bytes]:
        """The bytes of a chunk. `sent` hears after each piece up to which byte of the file has been handed on.

        Raises Missing or BadInput when the file went away or changed meanwhile: never half of one and half of another.
        """
        at = chunk.first
        while at < chunk.after:
            piece = await asyncio.to_thread(self._read, at, min(PIECE, chunk.after - at))
            yield piece
            at += len(piece)
            if sent is not None:
                sent(at)

    async def bytes_of(self, chunk: Chunk) -> bytes:
        """A small chunk at once."""
        return b"".join([piece async for piece in self.pieces(chunk)])

    def _read(self, at: int, size: int) -> bytes:
        """Bytes of the file as it was: it is looked at after they were read, so what was written before shows."""
        try:
            with self.path.open("rb") as handle:
                handle.seek(at)
                piece = handle.read(size)
                read_from = _seen(self.path, os.fstat(handle.fileno()))
        except OSError as error:
            raise _gone(self.path, error) from error
        if not piece or read_from != self or _look(self.path) != self:
            raise changed_meanwhile(self.path)
        return piece


async def outgoing(path: str | Path, *, size: int | None = None) -> Outgoing:
    """Look at a file that is to be sent. `size` is what was looked at before, when that is known.

    Raises Missing, or BadInput for an empty file and one whose size is another now.
    """
    found = await asyncio.to_thread(_look, Path(path))
    if found.size == 0:
        raise BadInput(say("{name} is empty.", name=found.path.name), acts=(Act.CHOOSE_ANOTHER_FILE,))
    if size is not None and found.size != size:
        raise changed_meanwhile(found.path)
    return found


def changed_meanwhile(path: Path) -> BadInput:
    return BadInput(say("{name} was changed while it was being sent.", name=path.name),
                    kept=say("Nothing was published."), next_step=say("Choose the file again."),
                    acts=(Act.CHOOSE_ANOTHER_FILE, Act.RETRY))


def _look(path: Path) -> Outgoing:
    try:
        found = path.stat()
    except OSError as error:
        raise _gone(path, error) from error
    return _seen(path, found)


def _seen(path: Path, found: os.stat_result) -> Outgoing:
    return Outgoing(path, found.st_size, found.st_mtime_ns, found.st_ino)


def _gone(path: Path, error: OSError) -> Missing:
    return Missing(say("{name} cannot be read.", name=path.name), next_step=say("Choose the file again."),
                   acts=(Act.RELINK, Act.CHOOSE_ANOTHER_FILE), detail=f"{type(error).__name__}: {error.strerror}")
