"""The settings file: JSON, versioned, written whole or not at all; what it does not know it keeps.

A damaged file is put aside with a sentence and defaults are used: settings never keep the app from starting.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import Act, Refused, UserCanFix
from brova_desktop.domain.words import Words, say
from brova_desktop.files import atomic_write, disk_trouble
from brova_desktop.settings.declare import Declared
from brova_desktop.settings.reading import Problem, check, refusal
from brova_desktop.settings.upgrades import VERSION, upgraded

log = logging.getLogger(__name__)

FILE_NAME = "settings.json"
_VERSION_KEY = "version"
LARGEST = 1_000_000
"""Octets; a settings file that large is none."""


@dataclass(slots=True)
class SettingsFile:
    """One file's values, known and unknown, in today's shape."""

    path: Path
    values: dict[str, Any] = field(default_factory=dict)
    newer: int | None = None
    """The version of a file that a newer app wrote: it is read as far as possible and never overwritten."""
    notes: list[Words] = field(default_factory=list)
    """What a person should be told about this file."""

    def set(self, declared: Declared, value: Any) -> None:
        """Change one value in memory. Raises BadInput for one that is not allowed."""
        kept, why = check(declared, value)
        if why is not None:
            raise refusal([Problem(declared.key, why)])
        section = self.values.get(declared.section)
        known = section if isinstance(section, dict) else {}
        self.values[declared.section] = {**known, declared.name: kept}

    def reset(self, declared: Declared) -> bool:
        """Take one value out, so that the default (or the file below) counts again; False when it was not there."""
        section = self.values.get(declared.section)
        if not isinstance(section, dict) or declared.name not in section:
            return False
        rest = {name: value for name, value in section.items() if name != declared.name}
        self.values = {**self.values, declared.section: rest}
        if not rest:
            del self.values[declared.section]
        return True

    def save(self) -> None:
        """Write the file. Raises Refused for a file of a newer app, NoRoom when the disk refuses."""
        if self.newer is not None:
            raise Refused(
                say("{name} was written by a newer version of Brova Desktop.", name=self.path.name),
                kept=say("The settings are as before."),
                acts=(Act.UPDATE_APP,),
            )
        text = json.dumps({_VERSION_KEY: VERSION, **self.values}, ensure_ascii=False, indent=2)
        atomic_write(self.path, (text + "\n").encode("utf-8", "surrogatepass"))


def load_file(path: Path) -> SettingsFile:
    """Read a settings file; one that is not there is empty. Raises NoRoom only when the system refuses to read."""
    try:
        raw = path.read_bytes() if path.stat().st_size <= LARGEST else None
    except FileNotFoundError:
        return SettingsFile(path)
    except OSError as error:
        raise disk_trouble(error, path) from error
    values = None if raw is None else _parsed(raw)
    if values is None:
        return SettingsFile(path, notes=[_put_aside(path)])
    version = values.pop(_VERSION_KEY)
    if version > VERSION:
        note = say(
            "{name} is from a newer version; what this one does not know is left alone.", name=path.name
        )
        return SettingsFile(path, values, newer=version, notes=[note])
    return SettingsFile(path, upgraded(values, version))


def _parsed(raw: bytes) -> dict[str, Any] | None:
    """The values with a usable version, or None when this is no settings file."""
    try:
        values = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict):
        return None
    version = values.setdefault(_VERSION_KEY, 1)
    usable = isinstance(version, int) and not isinstance(version, bool) and version >= 1
    return values if usable else None


def _put_aside(path: Path) -> Words:
    """Rename a damaged file so that nothing of it is lost and the next start does not stumble over it again."""
    for number in range(1, 1_000):
        aside = path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")
        if not aside.exists():
            break
    try:
        os.replace(path, aside)
    except OSError as error:
        log.warning("the damaged settings file stays where it is: %s", error)
        return say("{name} is damaged; the defaults are used.", name=path.name)
    log.info("a damaged settings file was put aside as %s", aside.name)
    return say(
        "{name} was damaged; it is kept as {aside}, and the defaults are used.",
        name=path.name,
        aside=aside.name,
    )


def merged(lower: Mapping[str, Any], upper: Mapping[str, Any]) -> dict[str, Any]:
    """Values of two files, section by section; the upper one wins."""
    together = dict(lower)
    for section, values in upper.items():
        below = together.get(section)
        both = isinstance(below, Mapping) and isinstance(values, Mapping)
        together[section] = {**below, **values} if both and below is not None else values
    return together


class NotASettingsScope(UserCanFix):
    """A workspace's settings were asked for where there is no workspace."""
