"""Backups of a workspace's library: made in use, kept in rotation, put back after a look at what they hold."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from brova_desktop.domain.workspace.rotation import BackupReason
from brova_desktop.domain.workspace.workspace import Holdings
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report
from brova_desktop.ports.vault import Secret
from brova_desktop.services.workspaces import OpenWorkspace, Workspaces
from brova_desktop.storage.backup import Backup, back_up, list_backups, restore, rotate, verify
from brova_desktop.storage.layout import WorkspaceFolder
from brova_desktop.storage.lock import take

EVERY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Restored:
    """What the library holds now, and where that which it replaced is kept (None: there was none)."""

    holdings: Holdings
    kept: Path | None


class Backups:
    """Copies of the library and the way back."""

    def __init__(self, clock: Clock, workspaces: Workspaces) -> None:
        self._clock = clock
        self._workspaces = workspaces

    async def make(self, opened: OpenWorkspace, *, reason: BackupReason = BackupReason.ASKED,
                   report: Report | None = None) -> Backup:
        """A checked copy of the library as it is now, while it is in use; old scheduled ones go."""
        return await asyncio.to_thread(self._make, opened, reason, report)

    async def make_if_due(self, opened: OpenWorkspace) -> Backup | None:
        """The backup of the day, unless there is one already."""
        return await asyncio.to_thread(self.make_if_due_now, opened)

    def make_if_due_now(self, opened: OpenWorkspace) -> Backup | None:
        """Like `make_if_due`, on this thread."""
        last = next((one for one in list_backups(opened.folder.backups)
                     if one.stamp.reason is BackupReason.SCHEDULED), None)
        if last is not None and self._clock.now() - last.stamp.made < EVERY:
            return None
        return self._make(opened, BackupReason.SCHEDULED, None)

    def _make(self, opened: OpenWorkspace, reason: BackupReason, report: Report | None) -> Backup:
        folder = opened.folder
        made = back_up(folder.library, opened.key.library(), folder.backups, self._clock.now(), reason, report)
        rotate(folder.backups)
        return made

    def all(self, root: Path) -> tuple[Backup, ...]:
        """The backups of a workspace, the newest first."""
        return list_backups(WorkspaceFolder(root.absolute()).backups)

    async def preview(self, root: Path, backup: Path, *, passphrase: Secret | None = None,
                      recovery: Secret | None = None) -> Holdings:
        """Check a backup and say what it holds."""
        folder = WorkspaceFolder(root.absolute())
        key = self._workspaces.key_of(folder, folder.read_card(), passphrase, recovery).library()
        return await asyncio.to_thread(verify, backup, key)

    async def restore(self, root: Path, backup: Path, *, passphrase: Secret | None = None,
                      recovery: Secret | None = None) -> Restored:
        """Put a backup in the library's place; what it replaces is kept. Nobody may have the workspace open."""
        folder = WorkspaceFolder(root.absolute())
        card = folder.read_card()

        def work() -> Restored:
            key = self._workspaces.key_of(folder, card, passphrase, recovery).library()
            lock = take(folder.root, self._clock.now(), "Brova Desktop")
            try:
                kept = restore(backup, folder.library, key, folder.backups, self._clock.now())
                return Restored(verify(folder.library, key), kept)
            finally:
                lock.release()

        return await asyncio.to_thread(work)
