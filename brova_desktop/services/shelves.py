"""Where an open reel is kept safe: in the library, or in a file with its journal beside it.

Either way a reel is a saved document and the steps since. A save replaces the one and takes away the others it
holds, in an order in which no moment loses anything.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Protocol

from brova_desktop.domain.errors import Act, BadInput, Missing, Refused
from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.format import LARGEST_FILE, to_json
from brova_desktop.domain.words import say
from brova_desktop.files import atomic_write, disk_trouble
from brova_desktop.ports.clock import Clock
from brova_desktop.storage.reels import JournalStep, ReelStore


@dataclass(frozen=True, slots=True)
class Kept:
    """A saved document and the journal entries written after it, in order. `last_step` numbers the last of them.

    `set_aside` counts entries that belong to another document and were put out of the way. `past` has the entries
    that led to the document, as far as they are known, `past_step` the number of the last.
    """

    document: bytes
    entries: tuple[bytes, ...]
    last_step: int
    set_aside: int = 0
    past: tuple[bytes, ...] = ()
    past_step: int = 0


class Shelf(Protocol):
    """One reel's safe place. Called from one thread at a time."""

    def load(self, *, with_past: bool = False) -> Kept:
        """Raises Missing or BadInput."""
        ...

    def append(self, entries: Sequence[tuple[int, bytes]]) -> None:
        """Write numbered journal entries down. They are safe when this returns. Raises NoRoom, Missing."""
        ...

    def save(self, reel: Reel, upto: int, *, held: int | None = None) -> None:
        """Replace the document by a reel that has all to do with the steps up to a number.

        It holds those up to `held` (all of them unless told); what follows could not be read and goes. Raises NoRoom,
        Refused, Missing.
        """
        ...

    def forget_past(self) -> None:
        """Keep nothing of the steps that the saved document holds."""
        ...


class LibraryShelf:
    """A reel of the library."""

    def __init__(self, store: ReelStore, reel: ReelId, clock: Clock) -> None:
        self._store = store
        self._reel = reel
        self._clock = clock
        self._revision = 0

    def load(self, *, with_past: bool = False) -> Kept:
        stored = self._store.load(self._reel, with_past=with_past)
        self._revision = stored.card.revision
        last = stored.steps[-1].step if stored.steps else stored.past_step
        entries = tuple(step.patch for step in stored.steps)
        return Kept(stored.document, entries, last, past=stored.past, past_step=stored.past_step)

    def append(self, entries: Sequence[tuple[int, bytes]]) -> None:
        at = self._clock.now()
        self._store.append(self._reel, self._revision, [JournalStep(n, patch, at) for n, patch in entries])

    def save(self, reel: Reel, upto: int, *, held: int | None = None) -> None:
        document = to_json(reel, indent=None).encode("utf-8")
        self._revision = self._store.save(
            self._reel,
            reel.title,
            document,
            self._clock.now(),
            based_on=self._revision,
            upto_step=upto,
            held_step=held,
            duration=reel.length,
        )

    def forget_past(self) -> None:
        self._store.forget_past(self._reel)


class FileShelf:
    """A reel in a file. Its journal stands beside it (``.name.journal``) until the next save.

    The journal is a text of lines: ``base <SHA-256>`` names the document that the entries below it follow. A save
    first writes the name of the coming document into the journal, then the document, then takes the journal away:
    whichever of them a crash prevents, the lines below the present document's name are what it lacks. A file has no
    past: what a save holds cannot be undone once the file is closed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._journal = path.with_name(f".{path.name}.journal")
        self._digest = ""

    def load(self, *, with_past: bool = False) -> Kept:
        try:
            if self._path.stat().st_size > LARGEST_FILE:
                raise BadInput(say("{name} is too large to be a reel.", name=self._path.name))
            document = self._path.read_bytes()
            lines, torn = self._whole_lines()
        except FileNotFoundError as error:
            raise Missing(
                say("There is no reel called {name}.", name=self._path.name), acts=(Act.CHOOSE_ANOTHER_FILE,)
            ) from error
        except OSError as error:
            raise BadInput(say("{name} cannot be read.", name=self._path.name), detail=str(error)) from error
        self._digest = _digest(document)
        entries = _entries_after(lines, self._digest)
        if entries is None:  # the file was changed by somebody else: keep what was written here, out of the way
            os.replace(self._journal, self._aside())
            return Kept(document, (), 0, len(lines))
        return Kept(document, tuple(entries), len(entries), torn if lines else 0)

    def append(self, entries: Sequence[tuple[int, bytes]]) -> None:
        lines = [patch for _, patch in entries]
        if not self._journal.exists() or self._journal.stat().st_size == 0:
            lines.insert(0, _base(self._digest))
        self._write(b"".join(lines))

    def save(self, reel: Reel, upto: int, *, held: int | None = None) -> None:
        document = to_json(reel).encode("utf-8")
        digest = _digest(document)
        self._refuse_others(digest)
        if self._journal.exists():
            self._write(_base(digest))
        atomic_write(self._path, document)
        self._digest = digest
        self._journal.unlink(missing_ok=True)

    def forget_past(self) -> None:
        """There is none."""

    def _refuse_others(self, coming: str) -> None:
        """Raises Refused when somebody else wrote the file since it was read or saved here."""
        try:
            there = _digest(self._path.read_bytes())
        except FileNotFoundError:
            return
        except OSError as error:
            raise disk_trouble(error, self._path) from error
        if there not in (self._digest, coming):
            raise Refused(say("{name} was changed elsewhere meanwhile.", name=self._path.name),
                          kept=say("The file is as it was changed there."),
                          next_step=say("Open it again and repeat what you did."), acts=(Act.RETRY,))

    def _aside(self) -> Path:
        """A free name for a journal that fits nothing; what was put aside earlier stays."""
        first = self._journal.with_suffix(".journal-kept")
        names = (first.with_name(f"{first.name}-{number}") for number in count(2))
        return next(place for place in chain([first], names) if not place.exists())

    def _whole_lines(self) -> tuple[list[bytes], int]:
        """The journal's lines, and how many (0 or 1) were never finished.

        What is unfinished is cut off, so that nothing is ever written behind it.
        """
        if not self._journal.exists():
            return [], 0
        content = self._journal.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if len(whole) < len(content):
            os.truncate(self._journal, len(whole))
        return whole.splitlines(keepends=True), int(len(whole) < len(content))

    def _write(self, content: bytes) -> None:
        before = self._journal.stat().st_size if self._journal.exists() else 0
        try:
            with self._journal.open("ab") as journal:
                journal.write(content)
                journal.flush()
                os.fsync(journal.fileno())
        except OSError as error:
            with suppress(OSError):  # half a line would spoil the next one
                os.truncate(self._journal, before)
            raise disk_trouble(error, self._path) from error


def _base(digest: str) -> bytes:
    return b"base " + digest.encode("ascii") + b"\n"


def _digest(document: bytes) -> str:
    return hashlib.sha256(document).hexdigest()


def _entries_after(lines: Sequence[bytes], digest: str) -> list[bytes] | None:
    """The entries that follow a document; None when the journal knows no such document."""
    wanted = _base(digest)
    places = [index for index, line in enumerate(lines) if line == wanted]
    if not places:
        return [] if not lines else None
    found = lines[places[-1] + 1 :]
    return [line for line in found if line.strip() and not line.startswith(b"base ")]
