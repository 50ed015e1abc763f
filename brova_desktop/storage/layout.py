"""Where things are in a workspace folder."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import Act, Missing
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.workspace import CARD_NAME as CARD_NAME
from brova_desktop.domain.workspace.workspace import WorkspaceCard, card_from
from brova_desktop.files import atomic_write, make_folder, sweep_parts
from brova_desktop.storage.vault import VAULT_NAME

CARD_LIMIT = 65_536
COPIES = "posts"
"""The folder of films made fit for platforms, by its name in the workspace."""
_ROOMS = ("sound/making-*", "once-*")
"""Folders of the cache that last as long as the work that made them."""


@dataclass(frozen=True, slots=True)
class WorkspaceFolder:
    """The folder of a workspace. Everything in `cache` can be made again."""

    root: Path

    @property
    def library(self) -> Path:
        return self.root / "library.db"

    @property
    def card(self) -> Path:
        return self.root / CARD_NAME

    @property
    def vault(self) -> Path:
        return self.root / VAULT_NAME

    @property
    def sealed_key(self) -> Path:
        return self.root / "library.key"

    @property
    def media(self) -> Path:
        return self.root / "media"

    @property
    def renders(self) -> Path:
        return self.root / "renders"

    @property
    def exports(self) -> Path:
        return self.root / "exports"

    @property
    def recordings(self) -> Path:
        """Voices that were recorded and are not in the library yet; made when there is one."""
        return self.root / "recordings"

    @property
    def copies(self) -> Path:
        """Films made fit for a platform; made when there is one."""
        return self.root / COPIES

    @property
    def cache(self) -> Path:
        return self.root / "cache"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    def make(self) -> None:
        """Make the folders that are missing. Raises NoRoom."""
        for folder in (self.media, self.renders, self.exports, self.cache, self.backups):
            make_folder(folder)

    def sweep(self) -> int:
        """Remove what a program that was killed had not finished; returns how many files and folders.

        Only for who holds the lock and has not begun. To `renders` and `exports` others may write without the lock.
        """
        swept = sum(sweep_parts(folder, alone=True)
                    for folder in (self.media, self.backups, self.cache, self.recordings, self.copies))
        swept += sum(sweep_parts(folder) for folder in (self.renders, self.exports))
        for pattern in _ROOMS:
            for room in self.cache.glob(pattern):
                shutil.rmtree(room, ignore_errors=True)
                swept += 1
        return swept

    def read_card(self) -> WorkspaceCard:
        """Who the workspace is. Raises Missing when the folder is none, BadInput when its card cannot be read."""
        try:
            content = self.card.read_bytes()[:CARD_LIMIT]
        except FileNotFoundError as error:
            raise Missing(say("{folder} is not a workspace.", folder=str(self.root)),
                          next_step=say("Choose another folder, or make one with: brova workspace create DIR"),
                          acts=(Act.CHOOSE_ANOTHER_FILE,)) from error
        except OSError as error:
            raise Missing(say("The workspace {folder} cannot be read.", folder=str(self.root)),
                          next_step=say("Connect its drive, or check the rights of the folder."),
                          acts=(Act.RETRY, Act.OPEN_FOLDER), detail=str(error)) from error
        try:
            record: object = json.loads(content)
        except ValueError:
            record = None
        return card_from(record)

    def write_card(self, card: WorkspaceCard) -> None:
        """Raises NoRoom."""
        atomic_write(self.card, json.dumps(card.record(), indent=1, ensure_ascii=False)
                     .encode(errors="surrogatepass"))  # names of folders need not be UTF-8

    def place_of(self, path: str) -> Path:
        """Where an asset's path is: relative ones are in the workspace, absolute ones where they say."""
        return Path(path) if Path(path).is_absolute() else self.root / path
