"""The one place that knows every concrete class and puts them together."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from brova_desktop import paths
from brova_desktop.diagnostics.doctor import Check, machine_checks
from brova_desktop.domain.ids import mint
from brova_desktop.engine.binaries import Toolbox, find_toolbox
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.ports.painter import Painter
from brova_desktop.services import health
from brova_desktop.services.converting import Converting
from brova_desktop.services.reel_files import ReelFiles
from brova_desktop.services.rendering import Rendering
from brova_desktop.services.suite import Suite
from brova_desktop.settings.schema import Settings


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
            converting=Converting(toolbox),
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


def doctor_checks(settings: Settings, workspace: Path | None) -> list[Check]:
    """Everything `brova doctor` looks at; nothing is loaded before its check runs."""
    chosen = Path(settings.engine.ffmpeg) if settings.engine.ffmpeg else None

    def ffmpeg() -> Toolbox:
        return find_toolbox(chosen, remembered=paths.cache_folder() / "ffmpeg.json")

    def families() -> list[str]:
        from brova_desktop.paint.fonts import catalogue

        return list(catalogue().families)

    def keychain() -> str | None:
        from brova_desktop.storage.keychain import find_keychain

        found = find_keychain()
        return found.name if found is not None else None

    def database() -> str:
        from brova_desktop.storage.cipher_facts import cipher_version

        return cipher_version()

    return [
        *machine_checks(workspace or paths.cache_folder(), paths.config_folder(), os.environ),
        health.ffmpeg_check(ffmpeg),
        health.encoders_check(ffmpeg),
        health.painter_check(painter),
        health.fonts_check(families),
        health.keychain_check(keychain),
        health.database_check(database),
    ]
