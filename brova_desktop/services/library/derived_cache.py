"""Small files made from big ones, kept under keys of content and settings; deleting the folder loses only time.

A key names everything that shapes a file: the kind, the way it is made (raised when that changes) and the source's
content hash. So the same clip in two places, or imported twice, is worked on once.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Protocol

from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.ticks import Ticks
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.proxies import mezzanine_suffix, needs_mezzanine, write_mezzanine, write_proxy
from brova_desktop.files import make_folder
from brova_desktop.ports.report import Report

log = logging.getLogger(__name__)

TILES = 20
TILE_HEIGHT = 90
POSTER_SIDE = 640


class DerivedKind(Enum):
    """What is made, with the number of the way it is made."""

    POSTER = "poster-1"
    FILMSTRIP = "filmstrip-1"
    WAVEFORM = "waveform-1"
    PROXY = "proxy-2"
    MEZZANINE = "mezzanine-1"


OLDER = {DerivedKind.PROXY: ("proxy-1",)}
"""Ways something was made before that still serve until it is made anew."""


class Makes(Protocol):
    """Who makes the small files (`engine.media_worker.MediaWorkers`)."""

    def write_poster(self, path: Path, target: Path, report: Report, *, long_side: int = 640) -> Ticks: ...

    def write_filmstrip(self, path: Path, target: Path, report: Report, *, count: int = 20,
                        height: int = 90) -> None: ...

    def write_waveform(self, path: Path, target: Path, report: Report) -> tuple[float | None, float | None]: ...


class DerivedCache:
    """A folder of derived files. Safe to use from several threads: each file is made once."""

    def __init__(self, folder: Path, makes: Makes, toolbox: Callable[[], Toolbox]) -> None:
        self.folder = folder
        self._makes = makes
        self._toolbox = toolbox
        self._locks: dict[Path, threading.Lock] = {}
        self._guard = threading.Lock()

    def key(self, kind: DerivedKind, content_hash: str) -> str:
        return _key(kind.value, content_hash)

    def place(self, kind: DerivedKind, content_hash: str, facts: MediaFacts) -> Path:
        """Where the file is or would be."""
        return self._place(kind, self.key(kind, content_hash), facts)

    def _place(self, kind: DerivedKind, key: str, facts: MediaFacts) -> Path:
        suffix = {DerivedKind.POSTER: ".png" if facts.has_alpha else ".jpg", DerivedKind.FILMSTRIP: ".jpg",
                  DerivedKind.WAVEFORM: ".wave", DerivedKind.PROXY: ".mp4",
                  DerivedKind.MEZZANINE: mezzanine_suffix(facts)}[kind]
        return self.folder / kind.value.partition("-")[0] / key[:2] / f"{key}{suffix}"

    def find(self, kind: DerivedKind, content_hash: str, facts: MediaFacts) -> Path | None:
        """The finished file, or one made the way it was made before; finding it counts as a use."""
        places = (self.place(kind, content_hash, facts), *self._older(kind, content_hash, facts))
        return next((place for place in places if _touched(place)), None)

    def _older(self, kind: DerivedKind, content_hash: str, facts: MediaFacts) -> list[Path]:
        return [self._place(kind, _key(way, content_hash), facts) for way in OLDER.get(kind, ())]

    def ensure_poster(self, path: Path, facts: MediaFacts, content_hash: str, report: Report) -> Path:
        def make(target: Path) -> None:
            self._makes.write_poster(path, target, report, long_side=POSTER_SIDE)

        return self._ensure(DerivedKind.POSTER, content_hash, facts, make)

    def ensure_filmstrip(self, path: Path, facts: MediaFacts, content_hash: str, report: Report) -> Path:
        def make(target: Path) -> None:
            self._makes.write_filmstrip(path, target, report, count=TILES, height=TILE_HEIGHT)

        return self._ensure(DerivedKind.FILMSTRIP, content_hash, facts, make)

    def ensure_waveform(self, path: Path, facts: MediaFacts, content_hash: str, report: Report,
                        heard: Callable[[float | None, float | None], None] | None = None) -> Path:
        """`heard` is told loudness (LUFS) and true peak (dBTP) when the file is made now."""
        def make(target: Path) -> None:
            loudness, peak = self._makes.write_waveform(path, target, report)
            if heard is not None:
                heard(loudness, peak)

        return self._ensure(DerivedKind.WAVEFORM, content_hash, facts, make)

    def ensure_proxy(self, path: Path, facts: MediaFacts, content_hash: str, report: Report) -> Path:
        return self._ensure(DerivedKind.PROXY, content_hash, facts,
                            lambda target: write_proxy(self._toolbox(), path, facts, target, report))

    def ensure_mezzanine(self, path: Path, facts: MediaFacts, content_hash: str, report: Report) -> Path:
        """What the renderer is to read: the file itself, or its mezzanine, made now if need be."""
        if not needs_mezzanine(facts):
            return path
        return self._ensure(DerivedKind.MEZZANINE, content_hash, facts,
                            lambda target: write_mezzanine(self._toolbox(), path, facts, target, report))

    def _ensure(self, kind: DerivedKind, content_hash: str, facts: MediaFacts, make: Callable[[Path], None]) -> Path:
        place = self.place(kind, content_hash, facts)
        with self._guard:
            lock = self._locks.setdefault(place, threading.Lock())
        with lock:
            if not _touched(place):
                make_folder(place.parent)
                make(place)
                for old in self._older(kind, content_hash, facts):
                    old.unlink(missing_ok=True)
        return place


def _key(way: str, content_hash: str) -> str:
    return hashlib.sha256(f"{way}\n{content_hash}".encode()).hexdigest()[:32]


def _touched(place: Path) -> bool:
    """Whether a file is there; it counts as used now."""
    try:
        os.utime(place)
    except OSError:
        return False
    return True
