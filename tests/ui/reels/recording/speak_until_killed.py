"""A program that records a voice into a folder until it is killed: ``python -m ... FOLDER``.

It says on lines how many bytes of the voice are on disk. Each sample is the number of it.
"""

from __future__ import annotations

import asyncio
import sys
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

from brova_desktop.ui.reels.recording import drafts
from brova_desktop.ui.reels.recording.take import Take

PIECE = 480
"""Samples that come in at once."""


def voice(start: int, count: int) -> bytes:
    """Samples of it, from a number on."""
    return array("h", [number % 32_000 for number in range(start, start + count)]).tobytes()


async def speak(folder: Path) -> None:
    """For ever."""
    drafts.EVERY = 0.05
    on_disk = 0

    async def run(work: Callable[..., Any], *values: Any) -> Any:
        nonlocal on_disk
        result = await asyncio.to_thread(work, *values)
        if isinstance(values[-1], bytes):
            on_disk += len(values[-1])
            sys.stdout.write(f"{on_disk}\n")
            sys.stdout.flush()
        return result

    take, said = Take(), 0
    kept = drafts.Drafts(run, lambda: (folder,), lambda: "voice")
    kept.begun(take)
    following = asyncio.create_task(kept.follow(take))
    while not following.done():
        take.add(voice(said, PIECE))
        said += PIECE
        await asyncio.sleep(0.002)
    raise SystemExit("it is written no more")


if __name__ == "__main__":
    asyncio.run(speak(Path(sys.argv[1])))
