"""Running a small program in a process of its own: some traps end the process they are tried in."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run_program(text: str, *options: str, limit: float = 90) -> subprocess.CompletedProcess[str]:
    """Run Python text without a screen; `limit` is in seconds, a program that hangs raises TimeoutExpired."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, *options, "-c", textwrap.dedent(text)],
        capture_output=True, text=True, env=surroundings, timeout=limit, check=False,
    )
