"""Scrubbing the standard reel in the window: from the wish for a time to its picture painted on the stage."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from brova_desktop.domain.reels.document import Reel
from tests.bench import material
from tests.bench.measuring import percentile
from tests.bench.rows import Row, at_most, progress

TALL = (1920, 1440)
"""A window on a screen that has room for a preview of 960 lines."""
STEPS, WARM_UP = 80, 10
SCRUB = 14
"""Frames to either side that a scrubbing hand jumps."""
MS = 1_000.0
PATIENCE = 120.0


def scrub(root: Path, count: int) -> Iterator[Row]:
    """From proxies that the workspace made itself."""
    from brova_desktop import assembly
    from brova_desktop.ui.reels.transport import Mute
    from tests.bench.window_rows import shown

    progress("scrubbing in the window, its proxies first")
    assembly.workspaces().create_now(root, "Preview")
    with patch("brova_desktop.ui.reels.studio.SoundOut", Mute):
        size, near, far = shown(lambda: _measured(root, count))
    for words, took in (("+-14 frames", near), ("random", far)):
        yield at_most(f"window: scrub the standard reel, {words}, p50", 10, percentile(took, 0.5), unit=" ms",
                      digits=1, note=f"preview of {size}, from proxies, painted on the stage")
        yield at_most(f"window: scrub the standard reel, {words}, p95", 40, percentile(took, 0.95), unit=" ms",
                      digits=1)


async def _measured(root: Path, count: int) -> tuple[str, list[float], list[float]]:
    """The preview's size, and milliseconds of each time asked for: near the last one, and anywhere."""
    from tests.bench.busy_window import Ears, opened_window

    async with opened_window(root, Ears()) as window:
        studio = await opened_reel(window)
        await asyncio.sleep(2)  # the timeline's pictures and the sound are made by then
        stage, chance = studio.page.player.stage, random.Random(7)
        frames = studio.editor.frame_of(studio.editor.length)
        size = f"{stage.image.width()}x{stage.image.height()}"
        near, here = [], frames // 2
        for _ in range(STEPS * count):
            here = min(max(here + chance.choice((-1, 1)) * chance.randrange(1, SCRUB + 1), 0), frames - 1)
            near.append(here)
        far = [chance.randrange(frames) for _ in range(STEPS * count)]
        return size, await _scrubbed(studio, near), await _scrubbed(studio, far)


async def opened_reel(window: Any) -> Any:
    """The studio with the standard reel, from proxies made now, its first picture shown."""
    from brova_desktop.domain.media.asset import Placement
    from brova_desktop.ui.bridge.workbench import Place

    reel, bench = material.standard_reel(), window.bench
    files = [Path(media.path) for media in reel.media.values()]
    await bench.work.import_files(bench.runner, files, Placement.REFERENCED)
    await bench.runner.finish()
    known = bench.desk.workspace.library.assets.page().items
    reel = _of_library(reel, {Path(asset.path): asset for asset in known})
    bench.reels.add(reel).close()
    window.resize(*TALL)
    window.go(Place("reels", reel.id))
    studio = window.current
    async with asyncio.timeout(PATIENCE):
        while studio.page is None or studio.page.player.stage.image is None:  # noqa: ASYNC110 - it is seen
            await asyncio.sleep(0.01)
    return studio


def _of_library(reel: Reel, assets: dict[Path, Any]) -> Reel:
    """The same reel of the library's files."""
    named = {id: assets[Path(media.path)].id for id, media in reel.media.items()}
    records = {id: replace(one, media=named[one.media]) if getattr(one, "media", None) in named else one  # type: ignore
               for id, one in reel.records.items()}
    return replace(reel, records=records, media={
        named[id]: replace(media, id=named[id]) for id, media in reel.media.items()})


async def _scrubbed(studio: Any, numbers: list[int]) -> list[float]:
    took, player = [], studio.page.player
    for number in numbers:
        if number == studio.editor.frame_of(studio.editor.playhead):
            continue
        came = asyncio.Event()
        player.painted.connect(came.set)
        started = time.perf_counter()
        studio.editor.seek(studio.editor.ticks_of(number))
        async with asyncio.timeout(PATIENCE):
            await came.wait()
        player.stage.repaint()
        took.append((time.perf_counter() - started) * MS)
        player.painted.disconnect(came.set)
        await asyncio.sleep(0.005)
    return took[WARM_UP:]
