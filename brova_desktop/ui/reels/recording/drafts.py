"""A take under way as a file: a program that ends in the middle of it loses no more than its last moment. Qt-free.

The file grows while somebody speaks. Its header cannot know how long it will be; `recover` measures what a crash left
and gives it the name of a finished recording. When the take is safe elsewhere the draft goes.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
from collections.abc import Awaitable, Callable, Collection, Sequence
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import BrovaError
from brova_desktop.files import disk_trouble, free_place, make_folder
from brova_desktop.ui.reels.recording.take import LEAST_SECONDS, RATE, Take, wave_header

log = logging.getLogger(__name__)

DRAFT, FINISHED = ".recording", ".wav"
EVERY = 0.5
"""Seconds of speech that are lost at most."""
HEADER = len(wave_header(0))
Run = Callable[..., Awaitable[Any]]
"""Runs a function on another thread: ``partial(lanes.run, WRITER)``."""


class Drafts:
    """Those of one studio. `folders` are tried in turn; `name` is what a take that begins now is called."""

    def __init__(self, run: Run, folders: Callable[[], Sequence[Path]], name: Callable[[], str]) -> None:
        self._run, self._folders, self._name = run, folders, name
        self._ends: dict[Take, asyncio.Event] = {}
        self._places: dict[Take, Path] = {}
        self._turn = asyncio.Lock()  # what is let go of must not be written once more

    @property
    def places(self) -> tuple[Path, ...]:
        """Files of takes that this program has in hand."""
        return tuple(self._places.values())

    def place(self, take: Take) -> Path | None:
        """The file of a take, if it has one already."""
        return self._places.get(take)

    def begun(self, take: Take) -> None:
        """A take begins: `follow` it."""
        self._ends[take] = asyncio.Event()

    def ended(self, take: Take) -> None:
        """Nothing is added any more; what is written stays until `drop`."""
        if take in self._ends:
            self._ends[take].set()

    async def follow(self, take: Take) -> None:
        """Write what comes in, until the take ends. Where nothing can be written it is kept in memory only, as far as
        the program lives."""
        end, written = self._ends.get(take), 0
        while end is not None and not await _happens(end, EVERY):
            try:
                written += await self._write_on(take, written)
            except BrovaError as error:  # what is to be told is told when the whole take cannot be written either
                log.info("a take is not written while it is recorded: %s", error)
                return

    async def drop(self, take: Take) -> None:
        """The take is safe elsewhere, or not wanted."""
        self.ended(take)
        async with self._turn:
            self._ends.pop(take, None)
            place = self._places.pop(take, None)
            if place is not None:
                await self._run(_remove, place)

    async def _write_on(self, take: Take, written: int) -> int:
        async with self._turn:
            samples = take.since(written)
            if not samples or take not in self._ends:
                return 0
            if take not in self._places:
                self._places[take] = await self._run(_begin, self._folders(), self._name())
            await self._run(_add, self._places[take], samples)
            return len(samples)


def recover(folders: Sequence[Path], in_hand: Collection[Path] = ()) -> None:
    """Make recordings of the drafts that a crash left. Blocks. One that cannot be read or renamed stays for the next
    time."""
    for draft in [place for folder in folders for place in sorted(folder.glob(f"[!.]*{DRAFT}"))]:
        if draft in in_hand:
            continue
        try:
            if any(folder.joinpath(f"{draft.stem}{FINISHED}").exists() for folder in folders):
                draft.unlink()  # the whole take had been written
            else:
                _finish(draft)
        except OSError as error:
            log.warning("a recording that was left could not be recovered: %s", error)


def _finish(draft: Path) -> None:
    length = (draft.stat().st_size - HEADER) // 2 * 2
    if length < LEAST_SECONDS * RATE * 2:
        draft.unlink()
        return
    with draft.open("r+b") as file:
        file.write(wave_header(length))
        file.truncate(HEADER + length)
        file.flush()
        os.fsync(file.fileno())
    draft.rename(free_place(draft.parent, draft.stem, FINISHED))


def _begin(folders: Sequence[Path], name: str) -> Path:
    """A new file in the first folder that takes one. Raises NoRoom."""
    trouble: BrovaError | None = None
    for folder in folders:
        place = folder / f"{name}{DRAFT}"
        try:
            make_folder(folder)
            place = _free(folder, name)
            place.write_bytes(wave_header(0))
            return place
        except OSError as error:
            trouble = trouble or disk_trouble(error, place)
        except BrovaError as error:
            trouble = trouble or error
    assert trouble is not None
    raise trouble


def _free(folder: Path, name: str) -> Path:
    """A name that no draft has, and no finished recording either: a draft of that name would count as written."""
    for number in itertools.count(1):
        place = folder / f"{name if number == 1 else f'{name} {number}'}{DRAFT}"
        if not place.exists() and not place.with_name(f"{place.stem}{FINISHED}").exists():
            return place
    raise AssertionError


def _add(place: Path, samples: bytes) -> None:
    try:
        with place.open("ab") as file:
            file.write(samples)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise disk_trouble(error, place) from error


def _remove(place: Path) -> None:
    try:
        place.unlink(missing_ok=True)
    except OSError as error:
        log.warning("a draft of a recording stays: %s", error)


async def _happens(event: asyncio.Event, seconds: float) -> bool:
    """Whether it does within that time."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True
