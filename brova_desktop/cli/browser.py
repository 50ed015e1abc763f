"""Opening a page in the system's browser, where there is one."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import webbrowser

from brova_desktop.domain.words import Words, say


def open_in_browser(address: str) -> Words | None:
    """Open a page, not waiting for it; what to tell when this machine has no browser with a window."""
    if not _has_display():
        return say("This machine shows no browser: open the address above in one yourself.")
    threading.Thread(target=_open, args=(address,), daemon=True, name="browser").start()
    return None


def _open(address: str) -> None:
    """Some browsers stay in the foreground until they are closed, so nobody waits here."""
    try:
        webbrowser.open(address)
    except (webbrowser.Error, OSError, subprocess.SubprocessError):
        return  # the address was printed: the person can open it


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("BROWSER"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
