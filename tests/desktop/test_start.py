"""What a start loads before its first paint."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "numpy", "av", "authlib", "keyring", "httpx", "openpyxl", "pydantic",
         "PIL", "apscheduler", "ffmpeg", "cryptography", "PySide6.QtMultimedia", "typer", "rich")  # fmt: skip
LISTING = "import sys; import {module}; print(*sorted(sys.modules), sep='\\n')"


@pytest.mark.parametrize("module", ["ui.shell.window", "desktop.life", "ui.home.studio", "ui.video.studio",
                                    "ui.reels.studio", "ui.calendar.studio"])
def test_nothing_heavy_is_loaded_before_the_first_paint(module: str) -> None:
    code = LISTING.format(module=f"brova_desktop.{module}")
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert sorted(set(HEAVY) & set(loaded)) == []
