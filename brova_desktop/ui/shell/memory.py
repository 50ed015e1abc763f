"""Small things kept between runs: geometry, splitters, the last document of every studio. Losing them is no loss.

How a studio stands on the screen is kept for the computer; what it shows is a thing of its workspace and is kept for
that one: `{"studios": {"reels": {...}}, "workspaces": {id: {"at": seconds, "studios": {"reels": {...}}}}}`.
"""

from __future__ import annotations

import json
import logging
import time
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import BrovaError, Refused
from brova_desktop.files import atomic_write
from brova_desktop.jobs.lanes import WRITER
from brova_desktop.ui.bridge.studio import Studio
from brova_desktop.ui.bridge.workbench import Workbench

log = logging.getLogger(__name__)
LARGEST = 1_000_000
MOST_WORKSPACES = 50
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


def recalled(memory: dict[str, Any], workspace: str, studio: Studio) -> dict[str, Any]:
    """What the studio has to have again: of this computer, and of this workspace (its card's id)."""
    of_computer = _below(_below(memory, "studios"), studio.key)
    own = _below(_below(_below(_below(memory, "workspaces"), workspace), "studios"), studio.key)
    return {name: value for name, value in of_computer.items() if name not in studio.OF_WORKSPACE} | own


def note(memory: dict[str, Any], workspace: str, studio: Studio) -> None:
    """Take down what the studio wants to have again."""
    own: dict[str, Any] = {}
    shared: dict[str, Any] = {}
    for name, value in studio.remember().items():
        (own if name in studio.OF_WORKSPACE else shared)[name] = value
    memory["studios"] = {**_below(memory, "studios"), studio.key: shared}
    here = _below(_below(memory, "workspaces"), workspace)
    here = {"at": time.time(), "studios": {**_below(here, "studios"), studio.key: own}}
    memory["workspaces"] = {**_below(memory, "workspaces"), workspace: here}


def _below(memory: dict[str, Any], name: str) -> dict[str, Any]:
    """A part of it; empty when there is none, or it was written by something else."""
    found = memory.get(name)
    return found if isinstance(found, dict) else {}


def _newest(memory: dict[str, Any], kept: dict[str, Any]) -> dict[str, Any]:
    """The workspaces of both, each as it was noted last: another window may have another one open."""
    def at(of: dict[str, Any], workspace: str) -> float:
        found = _below(of, workspace).get("at")
        return float(found) if isinstance(found, int | float) else 0.0

    ours, theirs = _below(memory, "workspaces"), _below(kept, "workspaces")
    both = ours | {id: one for id, one in theirs.items() if at(theirs, id) > at(ours, id)}
    recent = sorted(both, key=lambda id: at(both, id))[-MOST_WORKSPACES:]
    return {id: both[id] for id in recent}


def save_memory(path: Path, memory: dict[str, Any]) -> None:
    """Keep it; a full disk is only noted."""
    memory = memory | {"workspaces": _newest(memory, load_memory(path))}
    try:
        atomic_write(path, json.dumps(memory, ensure_ascii=False, indent=1).encode("utf-8"))
    except (BrovaError, TypeError) as error:
        log.info("the window's memory was not kept: %s", error)


def keep_soon(path: Path, memory: dict[str, Any], bench: Workbench | None) -> None:
    """Keep it while the program runs, off the GUI thread: a crash then loses none of it."""
    if bench is not None:
        with suppress(Refused):  # it is closing, and keeps everything at its end
            bench.lanes.submit(WRITER, save_memory, path, deepcopy(memory))
