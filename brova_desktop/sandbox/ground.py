"""What all simulators stand on: the memory, the time, the names of things, the folder for media."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import RLock
from zoneinfo import ZoneInfo

from brova_desktop.ports.clock import Clock
from brova_desktop.sandbox.content import KEPT
from brova_desktop.sandbox.shelf import Shelf

PACIFIC = ZoneInfo("America/Los_Angeles")


class Ground:
    """Shared by the simulators of one sandbox. Ids follow from the seed; no two starts give out the same ones."""

    def __init__(self, folder: Path | None, clock: Clock, seed: int, keep: int = KEPT) -> None:
        self.folder = folder
        self.keep = keep
        self.lock = RLock()
        """Held by whoever reads or changes what the simulators remember."""
        self.shelf = Shelf(folder)
        self.next_delay: float | None = None
        """Set by a fault: the next video is processed for so many seconds."""
        self.next_failure = ""
        """Set by a fault: the next video fails with this reason."""
        self._clock = clock
        self._shift = timedelta()
        self._seed = seed
        self._count = 0
        self._start = 0
        self.begin()

    def begin(self) -> None:
        """Count this start, so that its ids are new."""
        self._start = int(self.shelf.table("sandbox").get("starts", {"count": 0})["count"]) + 1
        self.shelf.put("sandbox", "starts", {"count": self._start})

    def now(self) -> datetime:
        return self._clock.now() + self._shift

    def stamp(self) -> float:
        """Seconds since 1970."""
        return self.now().timestamp()

    def pass_time(self, seconds: float) -> None:
        """Put the sandbox's own clock forward."""
        self._shift += timedelta(seconds=seconds)

    def pacific_day(self) -> str:
        """The day that YouTube's quotas count, e.g. "2026-11-21"."""
        return self.now().astimezone(PACIFIC).date().isoformat()

    def mint(self, kind: str) -> str:
        """40 hexadecimal digits nobody has had before."""
        self._count += 1
        text = f"{self._seed}:{self._start}:{self._count}:{kind}"
        return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()

    def media(self, name: str) -> Path | None:
        """A place for a file; None when nothing is kept."""
        return self.folder / "media" / name if self.folder is not None else None

    def part(self, name: str) -> Path | None:
        """A place for an upload under way."""
        return self.folder / "uploads" / name if self.folder is not None else None

    def processing_end(self, usual: float) -> tuple[float, str]:
        """When the processing of a video that came in now ends, and how it must fail ("" for as it deserves)."""
        delay = usual if self.next_delay is None else self.next_delay
        failure, self.next_delay, self.next_failure = self.next_failure, None, ""
        return self.stamp() + delay, failure


def rfc3339(stamp: float) -> str:
    """E.g. 2026-11-21T09:00:00Z."""
    return datetime.fromtimestamp(stamp, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
