"""The bytes of one upload: counted, hashed and looked at as they come, kept while they are few enough to play."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brova_desktop.sandbox.media_scan import MediaFacts, MediaScan

KEPT = 64 * 1024 * 1024
"""Above this many bytes only length and hash are kept."""

_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Mark:
    """A place to go back to."""

    size: int
    hasher: Any
    scan: MediaScan


class Content:
    """Grows by `append`. `is_known` turns false when a restart lost what was never kept: then there is no hash."""

    def __init__(self, path: Path | None, *, keep: int = KEPT) -> None:
        self.size = 0
        self.is_known = True
        self._path = path
        self._keep = keep
        self._hasher = hashlib.sha256()
        self._scan = MediaScan()

    @classmethod
    def resumed(cls, path: Path | None, size: int, *, keep: int = KEPT) -> Content:
        """The first `size` bytes of an upload that an earlier process took."""
        content = cls(path, keep=keep)
        if path is not None and path.exists() and path.stat().st_size >= size:
            os.truncate(path, size)
            with path.open("rb") as kept:
                while piece := kept.read(_PIECE):
                    content._look(piece)
        elif size:
            content.is_known, content._path = False, None
        content.size = size
        return content

    @property
    def sha256(self) -> str | None:
        return self._hasher.hexdigest() if self.is_known else None

    def facts(self) -> MediaFacts | None:
        """What the file is; None when nobody knows any more."""
        return self._scan.facts() if self.is_known else None

    def append(self, piece: bytes) -> None:
        self._look(piece)
        self.size += len(piece)
        if self._path is None:
            return
        if self.size > self._keep:
            self._path.unlink(missing_ok=True)
            self._path = None
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("ab") as kept:
            kept.write(piece)

    def mark(self) -> Mark:
        return Mark(self.size, self._hasher.copy(), self._scan.copy())

    def back_to(self, mark: Mark) -> None:
        """Forget what came after the mark."""
        self.size, self._hasher, self._scan = mark.size, mark.hasher, mark.scan
        if self._path is not None and self._path.exists():
            os.truncate(self._path, mark.size)

    def keep_as(self, final: Path) -> str:
        """Give the kept file its final name and return that; empty when nothing was kept."""
        if self._path is None or not self._path.exists():
            return ""
        final.parent.mkdir(parents=True, exist_ok=True)
        os.replace(self._path, final)
        self._path = None
        return final.name

    def _look(self, piece: bytes) -> None:
        self._hasher.update(piece)
        self._scan.feed(piece)
