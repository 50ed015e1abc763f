"""Finished segments, kept by content key within a limit; deleting the folder loses nothing but time."""

from __future__ import annotations

import logging
import os
import tempfile
from pathlib import Path

from brova_desktop.files import make_folder, room, sweep_parts

log = logging.getLogger(__name__)


class SegmentCache:
    """Files named by key, oldest use dropped first. Several processes may share a folder.

    A file appears under its name only when it is whole: writers rename into place.
    """

    def __init__(self, folder: Path, limit: int) -> None:
        self._folder = folder
        self._limit = limit

    def path(self, key: str) -> Path:
        """Where the segment of a key is or would be; the folder exists."""
        place = self._folder / key[:2] / f"{key}.mp4"
        make_folder(place.parent)
        return place

    def find(self, key: str) -> Path | None:
        """The finished segment of a key; finding it counts as a use."""
        place = self._folder / key[:2] / f"{key}.mp4"
        try:
            os.utime(place)
        except FileNotFoundError:
            return None
        return place

    def room(self) -> tempfile.TemporaryDirectory[str]:
        """A folder for what one render needs and nobody after it; `trim` removes it when the render was killed."""
        make_folder(self._folder)
        return room(self._folder)

    def drop(self, key: str) -> None:
        """Forget a segment that turned out to be damaged."""
        (self._folder / key[:2] / f"{key}.mp4").unlink(missing_ok=True)

    def trim(self, *, keep: frozenset[str] = frozenset()) -> int:
        """Delete the longest unused files until the limit holds, never those in `keep`; bytes freed."""
        sweep_parts(self._folder)  # what killed processes were writing
        found = []
        for place in self._folder.glob("*/*.mp4"):
            try:
                facts = place.stat()
            except FileNotFoundError:  # another process was faster
                continue
            found.append((facts.st_mtime, facts.st_size, place))
        over = sum(size for _, size, _ in found) - self._limit
        freed = 0
        for _, size, place in sorted(found):
            if freed >= over:
                break
            if place.stem not in keep:
                place.unlink(missing_ok=True)
                freed += size
        if freed:
            log.info("segment cache: %d bytes freed", freed)
        return freed
