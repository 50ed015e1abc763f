"""The settings in force: defaults, below the person's file, below the workspace's, below the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.observe import Event
from brova_desktop.domain.words import Words, say
from brova_desktop.settings.file import FILE_NAME, NotASettingsScope, SettingsFile, load_file, merged
from brova_desktop.settings.reading import Problem, find, from_text, read
from brova_desktop.settings.schema import DECLARED, Settings


class Origin(Enum):
    """Where a value comes from; later ones win."""

    DEFAULT = "default"
    USER = "user"
    WORKSPACE = "workspace"
    ENVIRONMENT = "environment"


@dataclass(slots=True)
class SettingsStore:
    """`current` is always complete and valid; `problems` names what was given and could not be used."""

    user: SettingsFile
    workspace: SettingsFile | None = None
    environment: Mapping[str, str] = field(default_factory=dict)
    changed: Event[Settings] = field(default_factory=Event)
    current: Settings = field(init=False)
    problems: list[Problem] = field(init=False)
    _seen: dict[Path, tuple[int, int] | None] = field(init=False, default_factory=dict)
    """The files as they were when they were read or written last."""

    def __post_init__(self) -> None:
        for file in self._files():
            self._seen[file.path] = _look(file.path)
        self._renew()

    def fresh(self) -> Settings:
        """The settings in force now: a file that another window or a command has changed is read again."""
        found = {file.path: _look(file.path) for file in self._files()}
        if any(self._seen.setdefault(path, look) != look for path, look in found.items()):
            self._read_again()
            self._renew()
        return self.current

    @property
    def notes(self) -> list[Words]:
        """What a person should be told: damaged or newer files, values that cannot be used."""
        told = [say("{title}: {why}. The default is used.", title=one.title, why=one.why) for one in self.problems]
        return [note for file in self._files() for note in file.notes] + told

    def get(self, key: str) -> Any:
        """The value of ``section.name``. Raises Missing."""
        declared = find(key)
        return getattr(getattr(self.current, declared.section), declared.name)

    def origin(self, key: str) -> Origin:
        """Where the value in force comes from. Raises Missing."""
        declared = find(key)
        if declared.key in self._overrides()[0]:
            return Origin.ENVIRONMENT
        broken = {one.key for one in self.problems}
        for origin, file in ((Origin.WORKSPACE, self.workspace), (Origin.USER, self.user)):
            section = file.values.get(declared.section) if file is not None else None
            if isinstance(section, Mapping) and declared.name in section and declared.key not in broken:
                return origin
        return Origin.DEFAULT

    def set(self, key: str, value: Any, *, in_workspace: bool = False) -> None:
        """Change and save one value; a text is read as on a command line. Raises Missing, BadInput, NoRoom, Refused."""
        declared = find(key)
        kept = from_text(declared, value) if isinstance(value, str) else value
        self.fresh()  # what another program has set meanwhile is kept
        file = self._file(in_workspace)
        before = file.values
        file.values = dict(before)
        try:
            file.set(declared, kept)
            self._save(file)
        except BaseException:
            file.values = before
            raise
        self._renew()
        self.changed.emit(self.current)

    def reset(self, key: str, *, in_workspace: bool = False) -> bool:
        """Give a setting its default back and save; False when nothing was set there."""
        self.fresh()
        file = self._file(in_workspace)
        before = file.values
        if not file.reset(find(key)):
            return False
        try:
            self._save(file)
        except BaseException:
            file.values = before
            raise
        self._renew()
        self.changed.emit(self.current)
        return True

    def _files(self) -> list[SettingsFile]:
        return [self.user, *([self.workspace] if self.workspace is not None else [])]

    def _read_again(self) -> None:
        for file in self._files():
            self._seen[file.path] = _look(file.path)
        self.user = load_file(self.user.path)
        if self.workspace is not None:
            self.workspace = load_file(self.workspace.path)

    def _save(self, file: SettingsFile) -> None:
        file.save()
        self._seen[file.path] = _look(file.path)

    def _file(self, in_workspace: bool) -> SettingsFile:
        if not in_workspace:
            return self.user
        if self.workspace is None:
            raise NotASettingsScope(
                say("There is no workspace whose settings could change."),
                next_step=say("Name one with --workspace."),
            )
        return self.workspace

    def _overrides(self) -> tuple[dict[str, Any], list[Problem]]:
        given, problems = dict[str, Any](), list[Problem]()
        for declared in DECLARED.values():
            text = self.environment.get(declared.variable)
            if text is None:
                continue
            try:
                given[declared.key] = from_text(declared, text)
            except BadInput as error:
                why = str(error.happened).removeprefix(f"{declared.key}: ").rstrip(".")
                problems.append(Problem(declared.variable, say("{why}", why=why)))
        return given, problems

    def _renew(self) -> None:
        values = merged(self.user.values, self.workspace.values if self.workspace is not None else {})
        _, problems = read(values)
        overrides, mistakes = self._overrides()
        for key, value in overrides.items():
            declared = find(key)
            values = merged(values, {declared.section: {declared.name: value}})
        self.current, _ = read(values)
        self.problems = problems + mistakes


def _look(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def open_settings(
    folder: Path, workspace: Path | None = None, environment: Mapping[str, str] | None = None
) -> SettingsStore:
    """Settings of the person (in `folder`), of the workspace folder if one is given, and of the environment."""
    return SettingsStore(
        load_file(folder / FILE_NAME),
        load_file(workspace / FILE_NAME) if workspace is not None else None,
        os.environ if environment is None else environment,
    )
