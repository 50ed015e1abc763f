"""The door to the painter for everybody else; importing this needs no Qt."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from brova_desktop.domain.errors import Missing
from brova_desktop.domain.words import Words, say

if TYPE_CHECKING:
    from brova_desktop.ports.painter import Painter

LINUX_PACKAGES = "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0"


def prepare_opening() -> None:
    """Load what Qt's bindings begin with. Call it on the main thread before others are at work.

    They walk over all loaded modules while they load; a module that another thread loads meanwhile ends the process
    (seen with shiboken6 6.11: "dictionary changed size during iteration", a fatal error).
    """
    with suppress(ImportError):  # `open_painter` says what is missing, when something is to be painted
        import shiboken6  # noqa: F401


def open_painter() -> Painter:
    """The painter, ready to draw. Call it once on the main thread of each process; it may then be used on any thread.

    Raises Missing with what to install when Qt or one of the system libraries it needs cannot be loaded.
    """
    try:
        from brova_desktop.paint.painter import QtPainter
    except ImportError as error:
        raise Missing(say("The drawing part (Qt) could not be loaded."), next_step=_advice(sys.platform),
                      detail=str(error)) from error
    return QtPainter()


def _advice(system: str) -> Words:
    if system.startswith("linux"):
        return say("On Debian or Ubuntu: apt-get install {packages}", packages=LINUX_PACKAGES)
    return say("Install the program again.")
