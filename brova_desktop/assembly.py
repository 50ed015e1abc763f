"""The one place that knows every concrete class and puts them together."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from brova_desktop import paths
from brova_desktop.domain.ids import mint
from brova_desktop.engine.binaries import Toolbox, find_toolbox
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.ports.painter import Painter
from brova_desktop.services.reel_files import ReelFiles
from brova_desktop.services.rendering import Rendering
from brova_desktop.services.suite import Suite


@contextmanager
def open_suite(cache_folder: Path | None = None, *, workers: int = 0) -> Iterator[Suite]:
    """Services without a workspace; processes they started end with the block.

    `workers` is how many processes draw a reel, 0 for as many as pay on this machine.
    """
    cache = cache_folder or paths.cache_folder()
    with MediaWorkers() as looks:
        yield Suite(
            rendering=Rendering(
                painter=painter,
                toolbox=toolbox,
                cache_folder=cache,
                workers=workers or max(1, min(8, os.cpu_count() or 1)),
            ),
            reels=ReelFiles(looks, mint),
            cache_folder=cache,
        )


@lru_cache(maxsize=1)
def painter() -> Painter:
    """The painter; made on the main thread before anything is painted elsewhere."""
    from brova_desktop.paint.opening import open_painter  # Qt: only where something is painted

    return open_painter()


@lru_cache(maxsize=1)
def toolbox() -> Toolbox:
    """The FFmpeg that is used; examined once and remembered."""
    return find_toolbox(remembered=paths.cache_folder() / "ffmpeg.json")
