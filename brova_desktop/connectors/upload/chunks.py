"""A file in pieces: which bytes go next, and the bytes themselves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import Act, BadInput, Missing, WillPass
from brova_desktop.domain.posts.file_look import FileLook
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.domain.words import say
from brova_desktop.files import look_at

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
    """A file on its way, with its look when the upload began.

    `content` (SHA-256, hex) is what it holds, where that was compared with what was planned; else it is "".
    """

    path: Path
    look: FileLook
    content: str = ""

    @property
    def size(self) -> int:
        """Bytes."""
        return self.look.size

    @property
    def modified_ns(self) -> int:
        return self.look.modified_ns

    def goes_on(self, content: str, modified_ns: int) -> bool:
        """Whether an upload that began with a file of that content ("" for unknown) and time may go on with this one.

        The same bytes are the same file, whenever they were written.
        """
        if content and self.content:
            return content == self.content
        return modified_ns in (0, self.modified_ns)

    async def pieces(self, chunk: Chunk, sent: Callable[[int], None] | None = None) -> AsyncIterator[bytes]:
        """The bytes of a chunk. `sent` hears after each piece up to which byte of the file has been handed on.

        Raises Missing or WillPass when the file went away or changed meanwhile: never half of one and half of another.
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
                read_from = look_at(handle.fileno())
        except OSError as error:
            raise _gone(self.path, error) from error
        if not piece or read_from != self.look or _look(self.path) != self.look:
            raise changed_meanwhile(self.path)
        return piece


async def outgoing(draft: TargetDraft) -> Outgoing:
    """The first file of a target, which is to be sent now.

    Raises Missing, BadInput for an empty file, and WillPass for one that has changed since it was looked at.
    """
    path, medium = Path(draft.files[0]), draft.media[0]
    look = await asyncio.to_thread(_look, path)
    if look.size == 0:
        raise BadInput(say("{name} is empty.", name=path.name), acts=(Act.CHOOSE_ANOTHER_FILE,))
    if look.size != medium.size or (draft.looks and look != draft.looks[0]):
        raise changed_meanwhile(path)
    return Outgoing(path, look, medium.sha256 if draft.looks else "")


def changed_meanwhile(path: Path) -> WillPass:
    """It is tried again, with the content compared first: perhaps only its time is another one."""
    return WillPass(say("{name} was changed while it was being sent.", name=path.name),
                    kept=say("Nothing was published."), next_step=say("It is compared and tried again by itself."),
                    acts=(Act.CHOOSE_ANOTHER_FILE, Act.RETRY))


def _look(path: Path) -> FileLook:
    try:
        return look_at(path)
    except OSError as error:
        raise _gone(path, error) from error


def _gone(path: Path, error: OSError) -> Missing:
    return Missing(say("{name} cannot be read.", name=path.name), next_step=say("Choose the file again."),
                   acts=(Act.RELINK, Act.CHOOSE_ANOTHER_FILE), detail=f"{type(error).__name__}: {error.strerror}")
