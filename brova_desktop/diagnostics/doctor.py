"""What this machine has, and what to do about what is missing. A check is a small function that returns a row.

Checks that only need Python are here; those of the engine, the painter and the library are made from callables that
the assembly passes in (`Check`), since this floor knows none of them.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from importlib.util import find_spec
from pathlib import Path

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.words import Words, say

GIGABYTE = 1_000_000_000
LITTLE_ROOM = 5 * GIGABYTE
NO_ROOM = GIGABYTE
OLDEST_PYTHON, TOO_NEW_PYTHON = (3, 11), (3, 14)


class Health(Enum):
    """OK, WARN (works, with a limit one should know), BAD (something the product promises does not work)."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One row: how it is, in a sentence, what to do about it, and facts for programs."""

    health: Health
    sentence: Words
    remedy: Words | None = None
    facts: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A named look at one thing."""

    name: str
    look: Callable[[], Finding]

    def run(self) -> Finding:
        """The finding; what the look could not do in words of ours, it says as a bad finding."""
        try:
            return self.look()
        except BrovaError as error:
            return Finding(Health.BAD, error.happened, error.next_step, {"detail": error.detail})
        except (OSError, ImportError, ValueError, RuntimeError) as error:
            return Finding(
                Health.BAD, say("{name} could not be checked.", name=self.name), None, {"detail": repr(error)}
            )


def examine(checks: Iterable[Check]) -> list[tuple[str, Finding]]:
    """Every check's finding by its name, in order."""
    return [(one.name, one.run()) for one in checks]


def worst(findings: Iterable[Finding]) -> Health:
    """The gravest of all; OK when there are none."""
    order = list(Health)
    return max((one.health for one in findings), key=order.index, default=Health.OK)


def check_python() -> Finding:
    """The interpreter: versions that the dependencies were tried with."""
    facts = {"version": platform.python_version(), "program": sys.executable}
    if OLDEST_PYTHON <= sys.version_info[:2] < TOO_NEW_PYTHON:
        return Finding(Health.OK, say("Python {version}", version=facts["version"]), None, facts)
    return Finding(
        Health.BAD,
        say("Python {version} is not supported.", version=facts["version"]),
        say("Install Python 3.11, 3.12 or 3.13 and set up again."),
        facts,
    )


def check_disk(folder: Path, free: Callable[[Path], int] | None = None) -> Finding:
    """Room where work is stored: below 5 GB is a warning, below 1 GB too little for a render."""
    place = next(one for one in (folder, *folder.parents) if one.exists())
    octets = shutil.disk_usage(place).free if free is None else free(place)
    facts = {"folder": str(folder), "free_bytes": octets}
    sentence = say("{free} GB free in {folder}", free=f"{octets / GIGABYTE:.1f}", folder=folder)
    if octets >= LITTLE_ROOM:
        return Finding(Health.OK, sentence, None, facts)
    health = Health.WARN if octets >= NO_ROOM else Health.BAD
    return Finding(health, sentence, say("Free some space, or move the workspace to another disk."), facts)


def check_writable(folder: Path) -> Finding:
    """Whether the app may keep its own files."""
    place = next(one for one in (folder, *folder.parents) if one.exists())
    facts = {"folder": str(folder)}
    if os.access(place, os.W_OK | os.X_OK):
        return Finding(Health.OK, say("{folder} may be written", folder=folder), None, facts)
    remedy = say("Allow writing there, or set BROVA_HOME to another folder.")
    return Finding(Health.BAD, say("{folder} may not be written.", folder=folder), remedy, facts)


def check_display(environment: Mapping[str, str], system: str = sys.platform) -> Finding:
    """Whether a window could open; everything on the command line works without one."""
    if system in ("win32", "darwin"):
        return Finding(Health.OK, say("The system has a display"), None, {"kind": system})
    for variable, kind in (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "x11")):
        if environment.get(variable):
            facts = {"kind": kind, "name": environment[variable]}
            return Finding(Health.OK, say("A display is there ({kind})", kind=kind), None, facts)
    return Finding(
        Health.WARN,
        say("There is no display; the command line works without one."),
        say("For the window log in to a desktop, or use Xvfb."),
        {"kind": None},
    )


def check_package(name: str, module: str, purpose: Words) -> Check:
    """Whether a package is installed; it is not imported."""

    def look() -> Finding:
        if find_spec(module) is not None:
            return Finding(Health.OK, say("{name} is installed", name=name))
        return Finding(
            Health.BAD,
            say("{name} is missing: {purpose}.", name=name, purpose=purpose),
            say("Set up again with installer/run.sh (or installer\\run.cmd)."),
        )

    return Check(name, look)


def machine_checks(work_folder: Path, config_folder: Path, environment: Mapping[str, str]) -> list[Check]:
    """The checks that need nothing but Python."""
    return [
        Check("Python", check_python),
        Check("Disk", lambda: check_disk(work_folder)),
        Check("Settings folder", lambda: check_writable(config_folder)),
        Check("Display", lambda: check_display(environment)),
    ]
