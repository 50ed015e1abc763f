"""`python -m brova_desktop`: the command line, or one of the program's own worker processes."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from brova_desktop.cli.frame import WindowWish

OWN_PROCESS = "--own-process"
"""A frozen program has no ``-m``: it starts itself with this word and the module's name (see `paths.own_process`)."""

WINDOW_NAME = "brova-desktop"
"""Started under this name and without arguments, the program opens its window."""


def main() -> int:
    """Run what the process was started for and return its exit code."""
    if sys.argv[1:2] == [OWN_PROCESS]:
        return run_own_module(sys.argv[2:])
    from brova_desktop.cli.app import main as run_command_line

    arguments = sys.argv[1:]
    if Path(sys.argv[0]).stem == WINDOW_NAME and not arguments:
        arguments = ["app"]
    windows: list[WindowWish] = []

    def open_one(wish: WindowWish) -> int:
        windows.append(wish)
        return open_window(wish)

    code = run_command_line(arguments, open_one)
    if windows:
        leave(code)
    return code


def leave(code: int) -> NoReturn:
    """End now, once everything is closed.

    While the interpreter takes itself apart, Qt and what ran in its loop are destroyed in an order that crashes now
    and then (seen with PySide6 6.11 on Python 3.11, one end in ten on a busy machine).
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program of windows only has none
            stream.flush()
    os._exit(code)


def open_window(wish: WindowWish) -> int:
    """Open the window and stay until it closes; only now Qt is loaded."""
    from brova_desktop.desktop.life import Wish, run

    return run(Wish(wish.workspace, demo=wish.demo, first=wish.first, smoke=wish.smoke))


def run_own_module(arguments: list[str]) -> int:
    """Run one of our modules as ``python -m`` would. Raises ValueError for anything that is not ours."""
    import runpy

    module = arguments[0] if arguments else ""
    if not module.startswith("brova_desktop."):
        raise ValueError(f"not a module of this program: {module!r}")
    sys.argv = arguments
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
