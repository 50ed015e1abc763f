"""Which reel a command means: a document in a file, else one of the library by its id or title."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli.output import Output
from brova_desktop.cli.surroundings import workspace_folder

if TYPE_CHECKING:
    from brova_desktop.services.editing import OpenReel
    from brova_desktop.services.reel_files import ReelFiles
    from brova_desktop.services.rendering import Rendering
    from brova_desktop.services.sources import Located

ReelName = Annotated[
    str,
    typer.Argument(
        metavar="REEL",
        help="The reel's JSON document, or the id or title of a reel in the library.",
        show_default=False,
    ),
]
_CARD = "workspace.json"
"""What makes a folder a workspace (see `storage/layout.py`, which is too heavy to ask)."""


@dataclass(frozen=True)
class Opened:
    """A reel and what works on it. `file` is its document, None in the library; `renders` where results go unnamed."""

    located: Located
    rendering: Rendering
    reels: ReelFiles
    edit: Callable[[], OpenReel]
    file: Path | None = None
    renders: Path | None = None

    @property
    def sources(self) -> list[Path]:
        """Files that no result may replace."""
        return [*self.located.paths.values(), *([self.file] if self.file is not None else [])]


def open_reel(out: Output, name: str, *, workers: int = 0) -> Opened:
    """The reel of a name; what it needs ends with the command. Raises what opening a reel or a workspace raises."""
    from brova_desktop.assembly import open_suite, painter

    file = Path(name)
    root = None if _is_file_name(file) else _workspace(out)
    if root is not None:
        return _from_library(out, root, name)
    suite = out.stack.enter_context(open_suite(workers=workers, paints=out.here(painter)))
    located = suite.reels.open(file)

    def edit() -> OpenReel:
        from brova_desktop.services.editing import open_file

        return open_file(file)

    return Opened(located, suite.rendering, suite.reels, edit, file)


def _from_library(out: Output, root: Path, name: str) -> Opened:
    from brova_desktop.assembly import open_desk, painter
    from brova_desktop.ports.clock import SystemClock
    from brova_desktop.ports.vault import Secret
    from brova_desktop.services.kept_reels import KeptReels

    given = os.environ.get("BROVA_PASSPHRASE")
    secret = Secret(given) if given else None
    desk = out.stack.enter_context(open_desk(root, passphrase=secret, paints=out.here(painter)))
    kept = KeptReels(desk, SystemClock())
    located = kept.open(name)
    renders = desk.workspace.folder.renders
    return Opened(located, desk.rendering, desk.reels, lambda: kept.edit(name), renders=renders)


def _is_file_name(file: Path) -> bool:
    """Whether a name can only mean a file: it is there, is spelled as a place, or as a document."""
    try:
        there = file.exists()
    except (OSError, ValueError):  # a name that no file can have may still be a title
        return False
    return there or file.name != str(file) or file.suffix.lower() == ".json"


def _workspace(out: Output) -> Path | None:
    folder = workspace_folder(out.frame)
    return folder if folder is not None and (out.frame.workspace or (folder / _CARD).is_file()) else None
