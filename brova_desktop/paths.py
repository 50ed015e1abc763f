"""Where the app keeps its own things, and where the files that ship with it are.

`BROVA_HOME` puts everything below one folder: a throw-away profile for tests, experiments and repeatable reports.
Folders are named, not made: whoever writes first makes them.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import platformdirs

APP = "Brova Desktop" if sys.platform in ("win32", "darwin") else "brova-desktop"


def config_folder() -> Path:
    """Settings of this person on this machine."""
    return _own("config") or Path(platformdirs.user_config_dir(APP, appauthor=False, roaming=True))


def state_folder() -> Path:
    """Logs, reports and the list of recent workspaces: kept, but no document of anybody."""
    return _own("state") or Path(platformdirs.user_state_dir(APP, appauthor=False))


def cache_folder() -> Path:
    """Whatever can be made again."""
    return _own("cache") or Path(platformdirs.user_cache_dir(APP, appauthor=False))


def workspaces_folder() -> Path:
    """Where workspaces are made unless a folder is named."""
    return _own("workspaces") or Path.home() / "Brova"


def demo_folder() -> Path:
    """Where the demo workspace is unless a folder is named."""
    return (workspaces_folder() / "Demo").expanduser().absolute()


def log_folder() -> Path:
    """The rotating log."""
    return state_folder() / "log"


def report_folder() -> Path:
    """Saved bug reports."""
    return state_folder() / "reports"


def resource(name: str) -> Path:
    """A file that ships with the app, e.g. ``resource("fonts/inter/Inter.ttf")``.

    Looked for beside the package (a checkout), inside it (an installed wheel) and where a frozen program unpacks.
    Raises ValueError for a name that leaves the folder.
    """
    if ".." in Path(name).parts or Path(name).is_absolute():
        raise ValueError("a resource is named relative to the resources folder")
    package = _package()
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package.parent / "resources", package / "resources"]
    if frozen is not None:
        places.insert(0, Path(frozen) / "resources")
    return next((place / name for place in places if (place / name).exists()), places[0] / name)


@cache
def _package() -> Path:
    """Where the package lies; looking it up on the disk again for every icon is felt."""
    return Path(__file__).resolve().parent


def _own(kind: str) -> Path | None:
    home = os.environ.get("BROVA_HOME")
    return Path(home).expanduser().absolute() / kind if home else None


def own_process(module: str) -> list[str]:
    """The arguments that start one of our own modules as a process.

    A frozen program starts itself for it; the window's program, which has no console, starts the command line beside
    it, because what it says to a process of ours goes through standard streams.
    """
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name(f"brova{program.suffix}")), "--own-process", module]
    return [sys.executable, "-m", module]
