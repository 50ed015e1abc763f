"""The one Qt application object that text needs.

Qt aborts the process when text is laid out without a QGuiApplication (seen with 6.11.3), so there always is one
before anything is drawn. Where nobody made one (command line, worker process) it is made here, on the offscreen
platform: no window system, no display, and no fonts but our own.
"""

from __future__ import annotations

import os
import sys
import threading

from PySide6.QtGui import QFontDatabase, QGuiApplication

from brova_desktop.domain.errors import BrovaBug
from brova_desktop.domain.words import say
from brova_desktop.paths import resource

_lock = threading.Lock()
_kept: list[QGuiApplication] = []


def ensure_application() -> None:
    """Make sure that a QGuiApplication exists. Call it first on the main thread; later from any thread."""
    with _lock:
        present = QGuiApplication.instance()
        if present is None:
            _kept.append(_offscreen_application())
        elif not isinstance(present, QGuiApplication):
            raise BrovaBug(say("The program was started without its drawing part."),
                           detail=f"a {type(present).__name__} exists, texts need a QGuiApplication")


def _offscreen_application() -> QGuiApplication:
    """A headless application whose fontconfig knows no font of the machine (and builds no cache of them)."""
    before = os.environ.get("FONTCONFIG_FILE")
    if sys.platform.startswith("linux") and before is None:
        os.environ["FONTCONFIG_FILE"] = str(resource("fonts/none.conf"))
    try:
        application = QGuiApplication(["brova", "-platform", "offscreen"])
        QFontDatabase.families()  # fontconfig reads its settings now, not at the first text
    finally:
        if before is None:
            os.environ.pop("FONTCONFIG_FILE", None)
    return application
