"""Small things kept between runs: geometry, splitters, the last document of every studio. Losing them is no loss."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import BrovaError, Refused
from brova_desktop.files import atomic_write
from brova_desktop.jobs.lanes import WRITER
from brova_desktop.ui.bridge.workbench import Workbench

log = logging.getLogger(__name__)
LARGEST = 1_000_000
MEMORY = "window.json"
"""Its file, in the folder of states."""


def load_memory(path: Path) -> dict[str, Any]:
    """What was kept; empty when there is nothing or it cannot be read."""
    try:
        if path.stat().st_size > LARGEST:
            return {}
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        if not isinstance(error, FileNotFoundError):
            log.info("the window's memory cannot be read: %s", error)
        return {}
    return kept if isinstance(kept, dict) else {}


def save_memory(path: Path, memory: dict[str, Any]) -> None:
    """Keep it; a full disk is only noted."""
    try:
        atomic_write(path, json.dumps(memory, ensure_ascii=False, indent=1).encode("utf-8"))
    except (BrovaError, TypeError) as error:
        log.info("the window's memory was not kept: %s", error)


def keep_soon(path: Path, memory: dict[str, Any], bench: Workbench | None) -> None:
    """Keep it while the program runs, off the GUI thread: a crash then loses none of it."""
    if bench is not None:
        with suppress(Refused):  # it is closing, and keeps everything at its end
            bench.lanes.submit(WRITER, save_memory, path, deepcopy(memory))
