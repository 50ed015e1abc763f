"""All services in one hand: what the window and the command line are given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop.services.reel_files import ReelFiles
from brova_desktop.services.rendering import Rendering

if TYPE_CHECKING:  # the library's packages load when a workspace is opened, not before
    from brova_desktop.engine.binaries import Toolbox
    from brova_desktop.engine.media_worker import MediaWorkers
    from brova_desktop.services.converting import Converting
    from brova_desktop.services.library.shelf import Shelf
    from brova_desktop.services.workspaces import OpenWorkspace


@dataclass(frozen=True)
class Suite:
    """Services that need no workspace."""

    rendering: Rendering
    reels: ReelFiles
    toolbox: Callable[[], Toolbox]
    cache_folder: Path

    @property
    def converting(self) -> Converting:
        """Trims and transcodes; what it takes loads when it is asked for."""
        from brova_desktop.services.converting import Converting

        return Converting(self.toolbox)


@dataclass(frozen=True)
class Desk:
    """An open workspace and what works on it."""

    workspace: OpenWorkspace
    shelf: Shelf
    rendering: Rendering
    reels: ReelFiles
    looks: MediaWorkers
