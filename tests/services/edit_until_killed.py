"""A program that edits a reel without end and says after each step that it is safe. Killed by `test_killed_editing`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.reels.edits.wording import set_title
from brova_desktop.services.editing import OpenReel, ReelDesk, open_file
from brova_desktop.storage.keys import LibraryKey
from brova_desktop.storage.library import open_library

KEY = LibraryKey(b"k" * 32)


class StillClock:
    def now(self) -> datetime:
        return datetime(2026, 1, 2, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


def opened(path: Path) -> OpenReel:
    """A reel file, or the reel of a library."""
    if path.suffix == ".json":
        return open_file(path)
    return ReelDesk(open_library(path, KEY).reels, StillClock()).open(ReelId("reel"))


def main(path: Path) -> None:
    reel = opened(path)
    first = int(reel.reel.title or 0) + 1
    for number in count(first):
        reel.document.apply(f"Step {number}", lambda value, number=number: set_title(value, str(number)))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        if number % 7 == 0:
            reel.save_now()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
