"""Films made fit for a platform: copies in the workspace, kept as long as somebody may need them.

A copy can be made again from what the post shows (`PostFiles.lost_copies`), so one that is cleaned up too early costs
time and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.domain.posts.target import Target
from brova_desktop.files import is_there
from brova_desktop.jobs.lanes import BACKGROUND, Lanes
from brova_desktop.ports.clock import Clock
from brova_desktop.storage.layout import COPIES
from brova_desktop.storage.library import Library

KEPT = timedelta(days=30)
"""For so long a copy stays that no target needs: posts are taken out of the bin, cancelled ones planned anew."""
UNNEEDED = "publishing.copies"
"""The setting that says since when each of them is not needed."""
FIRST, AGAIN = 60.0, 6 * 3600.0
"""Seconds after the start, and between two looks."""
_OURS = re.compile(r"[a-z2-7]{12}-\d+-[a-z0-9-]+\.mp4")


def copy_name(target: Target, number: int) -> str:
    """What the copy of a target's medium is called; the first one is number 1."""
    return f"{target.id}-{number}-{target.platform}.mp4"


def is_copy(medium: PostMedia) -> bool:
    return Path(medium.path).parts[:1] == (COPIES,)


class Copies:
    """The copies of one workspace. `tidy` blocks."""

    def __init__(self, library: Library, folder: Path, lanes: Lanes, clock: Clock) -> None:
        self._library = library
        self._folder = folder
        self._lanes = lanes
        self._clock = clock
        self._next = clock.monotonic() + FIRST

    async def on_tick(self) -> None:
        """Asked by the heartbeat; there is nothing to do at nearly every beat."""
        if self._library.read_only or self._clock.monotonic() < self._next:
            return
        self._next = self._clock.monotonic() + AGAIN
        await self._lanes.run(BACKGROUND, self.tidy)

    def tidy(self) -> int:
        """Delete what nobody has needed for a while; returns how many files. Others in the folder are left alone."""
        ours = list(self._ours())
        known = self._library.settings.get(UNNEEDED)
        return self._library.together(lambda: self._tidied(ours)) if ours or known else 0

    def _tidied(self, ours: list[Path]) -> int:
        """In one unit of writing: meanwhile nobody takes a post out of the bin."""
        now, gone = self._clock.now(), 0
        needed = self._library.posts.needed_copies(COPIES)
        before = self._unneeded()
        unneeded: dict[str, str] = {}
        for place in ours:
            if f"{COPIES}/{place.name}" in needed:
                continue
            since = before.get(place.name, now)
            if now - since >= KEPT and _is_older(place, now - KEPT) and _removed(place):
                gone += 1
            else:
                unneeded[place.name] = since.isoformat()
        if unneeded != {name: since.isoformat() for name, since in before.items()}:
            self._library.settings.put(UNNEEDED, unneeded)
        return gone

    def _unneeded(self) -> dict[str, datetime]:
        kept = self._library.settings.get(UNNEEDED)
        try:
            return {name: datetime.fromisoformat(since) for name, since in dict(kept or {}).items()}
        except (TypeError, ValueError):  # not ours: they count from now on
            return {}

    def _ours(self) -> Iterator[Path]:
        try:
            found = sorted(self._folder.iterdir())
        except OSError:
            return
        yield from (place for place in found if _OURS.fullmatch(place.name) and is_there(place))


def _is_older(place: Path, moment: datetime) -> bool:
    """Whether it was made before a moment: it may have been made anew since it was not needed."""
    try:
        return datetime.fromtimestamp(place.stat().st_mtime, UTC) <= moment
    except (OSError, ValueError, OverflowError):
        return False


def _removed(place: Path) -> bool:
    try:
        place.unlink()
    except OSError:  # in use on Windows, or the drive is gone: another time
        return False
    return True
