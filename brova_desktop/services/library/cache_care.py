"""The cache of a workspace: how large what is in it is, kept within its limit, cleaned up when a person asks.

Everything in it can be made again. What was used in the last minutes is left alone: somebody may be reading it.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from brova_desktop.domain.words import Words, say
from brova_desktop.files import PART

SEGMENTS = "segments"
IN_USE_SECONDS = 600.0
IN_WORK_SECONDS = 24 * 3600.0
"""The same while long work is under way, which may have found its pieces hours ago."""


class CacheKind(Enum):
    """What a person is told apart."""

    RENDERED = "rendered"
    PROXIES = "proxies"
    PICTURES = "pictures"
    SOUNDS = "sounds"
    OTHER = "other"

    def words(self) -> Words:
        return {CacheKind.RENDERED: say("Rendered pieces"), CacheKind.PROXIES: say("Proxies of large videos"),
                CacheKind.PICTURES: say("Posters, film strips and covers"),
                CacheKind.SOUNDS: say("Waveforms and mixed sound"), CacheKind.OTHER: say("Other")}[self]


_KINDS = {SEGMENTS: CacheKind.RENDERED, "derived/proxy": CacheKind.PROXIES, "derived/mezzanine": CacheKind.PROXIES,
          "derived/poster": CacheKind.PICTURES, "derived/filmstrip": CacheKind.PICTURES, "covers": CacheKind.PICTURES,
          "posts": CacheKind.PICTURES, "derived/waveform": CacheKind.SOUNDS, "preview": CacheKind.SOUNDS,
          "sound": CacheKind.SOUNDS}


@dataclass(frozen=True, slots=True)
class CacheShare:
    """Bytes and files of one kind."""

    kind: CacheKind
    size: int
    files: int


@dataclass(frozen=True, slots=True)
class _Kept:
    used: float
    size: int
    place: Path


class CacheCare:
    """The cache folder of one workspace. All methods block; call them from a worker thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def sizes(self) -> tuple[CacheShare, ...]:
        """What is there, kind by kind, those without files too."""
        found: dict[CacheKind, tuple[int, int]] = {}
        for one in self._files():
            size, files = found.get(self._kind(one.place), (0, 0))
            found[self._kind(one.place)] = size + one.size, files + 1
        return tuple(CacheShare(kind, *found.get(kind, (0, 0))) for kind in CacheKind)

    def clean(self, *, working: bool, kinds: Collection[CacheKind] = tuple(CacheKind)) -> int:
        """Delete what was not used just now (while somebody is working: today); bytes freed."""
        before = time.time() - (IN_WORK_SECONDS if working else IN_USE_SECONDS)
        return sum(_freed(one) for one in self._files() if one.used < before and self._kind(one.place) in kinds)

    def trim(self, limit: int) -> int:
        """Delete the longest unused files until all but rendered pieces, which are kept within their own limit by who
        renders, fit into `limit` bytes; bytes freed. What was used just now stays although it does not fit."""
        before = time.time() - IN_USE_SECONDS
        found = sorted((one for one in self._files() if self._kind(one.place) is not CacheKind.RENDERED),
                       key=lambda one: one.used)
        over = sum(one.size for one in found) - limit
        freed = 0
        for one in found:
            if freed >= over or one.used >= before:
                break
            freed += _freed(one)
        return freed

    def _files(self) -> Iterator[_Kept]:
        """Finished files; what somebody is making is his."""
        for folder, below, names in os.walk(self._folder):  # what is gone in the middle of it is left out
            below[:] = [name for name in below if not _is_in_making(name)]
            for name in names:
                place = Path(folder) / name
                try:
                    facts = place.lstat()
                except OSError:
                    continue
                if stat.S_ISREG(facts.st_mode) and not _is_in_making(name):
                    yield _Kept(facts.st_mtime, facts.st_size, place)

    def _kind(self, place: Path) -> CacheKind:
        inside = place.relative_to(self._folder).parts
        return _KINDS.get(inside[0]) or _KINDS.get("/".join(inside[:2])) or CacheKind.OTHER


class SparingTrim:
    """Keeps a cache within a limit after each piece of work, and takes a small share of the time whatever there is in
    it: looking through 100,000 files takes seconds."""

    SHARE = 0.05

    def __init__(self, care: CacheCare, limit: int, now: Callable[[], float] = time.monotonic) -> None:
        """`limit` in bytes; `now` in seconds of a steady clock."""
        self._care, self._limit, self._now = care, limit, now
        self._next = float("-inf")

    def __call__(self) -> int:
        """Bytes freed; 0 when it was looked through just now."""
        began = self._now()
        if began < self._next:
            return 0
        freed = self._care.trim(self._limit)
        ended = self._now()
        self._next = ended + (ended - began) / self.SHARE
        return freed


def _is_in_making(name: str) -> bool:
    return name.startswith((".", "once-", "making-")) or PART in name


def _freed(one: _Kept) -> int:
    try:
        one.place.unlink()
    except OSError:  # gone already, or open on Windows: the next time then
        return 0
    return one.size
