"""Reels in files for the tests of `brova reel`, and `brova` as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
CLIP_REEL = ("--canvas", "96x160", "--fps", "24")


def started(arguments: Sequence[str], folder: Path, **more: Any) -> subprocess.Popen[bytes]:
    """`brova` as a process; `folder` is where it stands."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-m", "brova_desktop", *arguments],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **more,
    )


def ended(arguments: Sequence[str], folder: Path) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a process that ran to its end."""
    process = started(arguments, folder)
    out, err = process.communicate(timeout=120)
    return process.returncode, out.decode("utf-8"), err.decode("utf-8")


def document(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
