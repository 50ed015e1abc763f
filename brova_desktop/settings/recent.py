"""Workspaces opened before, the last one first: what `brova` uses when none is named."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.files import atomic_write

FILE_NAME = "recent.json"
KEPT = 20


@dataclass(frozen=True, slots=True)
class RecentWorkspaces:
    """The list in a folder; a file that cannot be read is an empty list, nothing depends on it."""

    folder: Path

    def all(self) -> tuple[Path, ...]:
        """Every remembered folder, also those that are gone by now."""
        try:
            names = json.loads((self.folder / FILE_NAME).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return ()
        if not isinstance(names, list):
            return ()
        return tuple(Path(name) for name in names if isinstance(name, str) and name)

    def last(self) -> Path | None:
        """The one used last that is still there."""
        return next((path for path in self.all() if path.is_dir()), None)

    def remember(self, workspace: Path) -> None:
        """Put a workspace first. Raises NoRoom when the list cannot be written."""
        first = workspace.absolute()
        kept = [first, *(path for path in self.all() if path != first)][:KEPT]
        self._write(kept)

    def forget(self, workspace: Path) -> None:
        """Take a workspace off the list. Raises NoRoom when the list cannot be written."""
        self._write([path for path in self.all() if path != workspace.absolute()])

    def _write(self, paths: list[Path]) -> None:
        text = json.dumps([str(path) for path in paths], indent=2)  # ASCII: odd file names survive as escapes
        atomic_write(self.folder / FILE_NAME, text.encode("ascii"))
