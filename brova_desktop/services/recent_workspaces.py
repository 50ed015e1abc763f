"""The list of workspaces used last, the newest first."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from brova_desktop.domain.workspace.workspace import CARD_NAME
from brova_desktop.files import atomic_write, is_there

LIMIT = 30


@dataclass(frozen=True, slots=True)
class RecentWorkspace:
    folder: Path
    name: str
    opened: datetime


class RecentWorkspaces:
    """A small file of the person's own; a damaged one is an empty list."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> tuple[RecentWorkspace, ...]:
        try:
            records = json.loads(self._path.read_bytes())
            return tuple(RecentWorkspace(Path(one["folder"]), str(one["name"]), datetime.fromisoformat(one["opened"]))
                         for one in records)
        except (OSError, ValueError, KeyError, TypeError):
            return ()

    def last(self) -> Path | None:
        """The one used last that is there: what is meant when none is named."""
        return next((one.folder for one in self.all() if is_there(one.folder / CARD_NAME)), None)

    def remember(self, folder: Path, name: str, at: datetime) -> None:
        """Put a workspace first. Raises NoRoom."""
        others = [one for one in self.all() if one.folder != folder]
        self._write((RecentWorkspace(folder, name, at), *others)[:LIMIT])

    def forget(self, folder: Path) -> None:
        self._write(tuple(one for one in self.all() if one.folder != folder))

    def _write(self, listed: tuple[RecentWorkspace, ...]) -> None:
        # names of folders need not be UTF-8: `json` reads back what is passed on here
        records = [{"folder": str(one.folder), "name": one.name, "opened": one.opened.isoformat()} for one in listed]
        atomic_write(self._path, json.dumps(records, indent=1, ensure_ascii=False).encode(errors="surrogatepass"))
