"""Which FFmpeg we use: the one the user chose, the system's when it can do everything, else the embedded one.

A program is examined once (version, encoders, filters, protocols) and remembered by path, size and change time.
"""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from brova_desktop.domain.errors import Act, Missing
from brova_desktop.domain.words import Words, say
from brova_desktop.files import atomic_write

log = logging.getLogger(__name__)

NEEDED_ENCODERS = ("libx264", "aac")
NEEDED_FILTERS = (
    "adelay",
    "afade",
    "alimiter",
    "amix",
    "amultiply",
    "anullsrc",
    "apad",
    "aresample",
    "asetpts",
    "asplit",
    "atempo",
    "atrim",
    "crop",
    "ebur128",
    "format",
    "fps",
    "lut3d",
    "overlay",
    "pad",
    "palettegen",
    "paletteuse",
    "scale",
    "setsar",
    "sidechaincompress",
    "split",
    "tonemap",
    "trim",
    "volume",
    "zscale",
)
NEEDED_PROTOCOLS = ("file", "pipe")
OLDEST_VERSION = 6
"""`alimiter` gained delay compensation (`latency`) after FFmpeg 5.1 (FFmpeg documentation, alimiter)."""

_EXAMINE_SECONDS = 30


class Source(StrEnum):
    """Where a program comes from."""

    USER = "user"
    SYSTEM = "system"
    EMBEDDED = "embedded"


@dataclass(frozen=True, slots=True)
class Toolbox:
    """An FFmpeg that runs. `missing` names what it cannot do (``encoder libx264``, ``filter zscale``, ...)."""

    path: Path
    version: str
    source: Source
    missing: tuple[str, ...] = ()
    encoders: frozenset[str] = field(default=frozenset(), repr=False)
    filters: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def complete(self) -> bool:
        return not self.missing

    def sentences(self) -> tuple[Words, ...]:
        """What `brova doctor` says about it."""
        where = {
            Source.USER: say(
                "FFmpeg {version} as chosen in the settings: {path}.",
                version=self.version,
                path=str(self.path),
            ),
            Source.SYSTEM: say(
                "FFmpeg {version} of this system: {path}.", version=self.version, path=str(self.path)
            ),
            Source.EMBEDDED: say("FFmpeg {version} that comes with the program.", version=self.version),
        }[self.source]
        if self.complete:
            return (where, say("It can do everything that is needed."))
        return (
            where,
            say(
                "It lacks {what}. Clear the setting to use the one that comes with the program.",
                what=", ".join(self.missing),
            ),
        )


def find_toolbox(chosen: Path | None = None, *, remembered: Path | None = None) -> Toolbox:
    """The FFmpeg to use. `remembered` is a file that keeps what was found out, so that the next start is quick.

    Raises Missing when the chosen program does not run or lacks an encoder we cannot do without, or when none is there.
    """
    if chosen is not None:
        return _chosen(chosen, remembered)
    found = shutil.which("ffmpeg")
    if found is not None:
        system = _examined(Path(found), Source.SYSTEM, remembered)
        if system is not None and system.complete:
            return system
        log.info("the system's FFmpeg is not used: %s", system.missing if system else "it does not run")
    path = embedded_path()
    toolbox = _examined(path, Source.EMBEDDED, remembered) if path is not None else None
    if toolbox is None:
        raise Missing(
            say("FFmpeg was not found."),
            acts=(Act.OPEN_SETTINGS,),
            next_step=say("Install FFmpeg, or name its program in the settings."),
        )
    return toolbox


def embedded_path() -> Path | None:
    """The program inside the imageio-ffmpeg package, or None when this platform's package has none."""
    import imageio_ffmpeg.binaries

    folder = Path(imageio_ffmpeg.binaries.__file__).parent
    names = sorted(entry for entry in folder.iterdir() if entry.name.startswith("ffmpeg-"))
    return names[-1] if names else None


def child_environment() -> dict[str, str]:
    """The environment for a program that is not ours.

    A frozen application points LD_LIBRARY_PATH at its own libraries and keeps the original beside it
    (PyInstaller manual, "Environment variables"); FFREPORT would make FFmpeg write log files.
    """
    environment = dict(os.environ)
    original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is not None:
        environment["LD_LIBRARY_PATH"] = original
    elif getattr(sys, "frozen", False):
        environment.pop("LD_LIBRARY_PATH", None)
    environment.pop("FFREPORT", None)
    environment["AV_LOG_FORCE_NOCOLOR"] = "1"
    return environment


def _chosen(path: Path, remembered: Path | None) -> Toolbox:
    toolbox = _examined(path, Source.USER, remembered)
    if toolbox is None:
        raise Missing(
            say("The FFmpeg named in the settings does not run: {path}.", path=str(path)),
            next_step=say("Name another one, or clear the setting to use the one that is embedded."),
            acts=(Act.OPEN_SETTINGS,),
        )
    lacking = [name for name in toolbox.missing if name.startswith("encoder ")]
    if lacking:
        raise Missing(
            say(
                "The FFmpeg named in the settings lacks {what}: {path}.",
                what=", ".join(lacking),
                path=str(path),
            ),
            next_step=say("Name another one, or clear the setting to use the one that is embedded."),
            acts=(Act.OPEN_SETTINGS,),
        )
    return toolbox


_known: dict[tuple[str, int, int], Toolbox | None] = {}
_known_lock = threading.Lock()


def _examined(path: Path, source: Source, remembered: Path | None) -> Toolbox | None:
    """What a program can do; None when it does not run. Asked once per path, size and change time."""
    try:
        facts = path.stat()
    except OSError:
        return None
    key = (str(path), facts.st_size, facts.st_mtime_ns)
    with _known_lock:
        if key in _known:
            found = _known[key]
        else:
            found = _recall(key, remembered) or _examine(path)
            _known[key] = found
            if found is not None and remembered is not None:
                _remember(key, found, remembered)
    if found is None:
        return None
    return Toolbox(path, found.version, source, found.missing, found.encoders, found.filters)


def _examine(path: Path) -> Toolbox | None:
    try:
        first = _ask(path, "-version").splitlines()[0]
        encoders = _listed(_ask(path, "-encoders"))
        filters = _listed(_ask(path, "-filters"))
        protocols = frozenset(_ask(path, "-protocols").split())
    except (OSError, subprocess.SubprocessError, IndexError) as error:
        log.info("%s does not run: %s", path, error)
        return None
    match = re.match(r"ffmpeg version (\S+)", first)
    if match is None:
        return None
    missing = [f"encoder {name}" for name in NEEDED_ENCODERS if name not in encoders]
    missing += [f"filter {name}" for name in NEEDED_FILTERS if name not in filters]
    missing += [f"protocol {name}" for name in NEEDED_PROTOCOLS if name not in protocols]
    if _major(match[1]) < OLDEST_VERSION:
        missing.append(f"version {OLDEST_VERSION}")
    return Toolbox(path, match[1], Source.EMBEDDED, tuple(missing), encoders, filters)


def _major(version: str) -> int:
    """The first number of ``n9.0.2-17-g2a``, ``5.1.9-0+deb12u1``; a build from git counts as new."""
    match = re.match(r"n?(\d+)\.", version)
    return int(match[1]) if match else 1_000


def _ask(path: Path, question: str) -> str:
    answer = subprocess.run(
        [str(path), "-hide_banner", question],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=True,
        timeout=_EXAMINE_SECONDS,
        env=child_environment(),
        creationflags=int(getattr(subprocess, "CREATE_NO_WINDOW", 0)),
    )
    return answer.stdout.decode("utf-8", "replace")


def _listed(table: str) -> frozenset[str]:
    """Second column of the tables FFmpeg prints for -encoders and -filters."""
    rows = (line.split() for line in table.splitlines())
    return frozenset(row[1] for row in rows if len(row) >= 3)


def _recall(key: tuple[str, int, int], remembered: Path | None) -> Toolbox | None:
    if remembered is None:
        return None
    try:
        kept = json.loads(remembered.read_text("utf-8"))
        if tuple(kept["key"]) != key or kept["needed"] != _needs():
            return None
        return Toolbox(
            Path(key[0]),
            str(kept["version"]),
            Source.EMBEDDED,
            tuple(kept["missing"]),
            frozenset(kept["encoders"]),
            frozenset(kept["filters"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None  # nothing kept yet, or a file that was damaged: examine again


def _remember(key: tuple[str, int, int], found: Toolbox, remembered: Path) -> None:
    content = {
        "key": list(key),
        "needed": _needs(),
        "version": found.version,
        "missing": list(found.missing),
        "encoders": sorted(found.encoders),
        "filters": sorted(found.filters),
    }
    atomic_write(remembered, json.dumps(content).encode("utf-8"))


def _needs() -> list[str]:
    return [*NEEDED_ENCODERS, *NEEDED_FILTERS, *NEEDED_PROTOCOLS, str(OLDEST_VERSION)]
