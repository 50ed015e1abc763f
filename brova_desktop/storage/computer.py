"""Which computer this is: the operating system's own mark of itself, never shown and never stored as it is."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

MARKS = ("/etc/machine-id", "/var/lib/dbus/machine-id")
"""machine-id(5) of systemd."""


@cache
def computer_mark() -> str:
    """The mark of this installation of the operating system, "" where it has none."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _mac()
    for place in MARKS:
        with suppress(OSError):
            if mark := Path(place).read_text(encoding="ascii", errors="ignore").strip():
                return mark
    return ""


if sys.platform == "win32":
    import winreg

    def _windows() -> str:
        """MachineGuid, which the set-up of Windows makes."""
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", 0,
                                               winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""
else:

    def _windows() -> str:
        return ""


def _mac() -> str:
    """gethostuuid(2)."""
    import ctypes

    class Wait(ctypes.Structure):
        _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))

    found = (ctypes.c_ubyte * 16)()
    with suppress(AttributeError, OSError):
        if ctypes.CDLL(None).gethostuuid(found, ctypes.byref(Wait(1, 0))) == 0:
            return bytes(found).hex()
    return ""
