"""Backups of a workspace's library: made in use, kept in rotation, put back after a look at what they hold.

What a person asks for and the daily ones go to the folder of the settings, another disk perhaps. Copies made before an
upgrade or a restore stay in the workspace: a drive that is not there must not keep anybody out of the library.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from brova_desktop.domain.errors import Act, NoRoom
from brova_desktop.domain.file_names import safe_name
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.loss import Loss
from brova_desktop.domain.workspace.rotation import BackupReason, Keeping
from brova_desktop.domain.workspace.workspace import Holdings, WorkspaceCard
from brova_desktop.files import hold_to, is_folder, is_there
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report
from brova_desktop.ports.vault import Secret
from brova_desktop.services.daily_backup import DailyBackup, Submit
from brova_desktop.services.workspaces import OpenWorkspace, Workspaces
from brova_desktop.settings import schema
from brova_desktop.storage.backup import Backup as Backup  # what the window is shown
from brova_desktop.storage.backup import back_up, list_backups, restore, rotate, stamp_of, verify
from brova_desktop.storage.comparing import loss_by
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.layout import WorkspaceFolder
from brova_desktop.storage.lock import take

EVERY = timedelta(days=1)
ID_SHOWN = 8
"""Letters of a workspace's id in the name of its folder among other workspaces' backups."""
PLACE_SHOWN = 6
"""And of its place, for copies of one workspace. A folder without it is from before places were told apart, or of a
copy that was never opened here for writing: several may share it, so nothing in it is ever removed."""


@dataclass(frozen=True, slots=True)
class BackupRules:
    """What the settings say. `folder` holds a folder for each workspace; None is the workspace's own."""

    automatic: bool = True
    keeping: Keeping = field(default_factory=Keeping)
    folder: Path | None = None


def rules_of(chosen: schema.Backups, root: Path) -> BackupRules:
    """The rules of a workspace; a folder that is not absolute is inside the workspace."""
    folder = None if chosen.folder is None else root / Path(chosen.folder).expanduser()
    return BackupRules(chosen.automatic, Keeping(chosen.keep_daily, chosen.keep_weekly), folder)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a backup holds, and what putting it back would cost (None: the library cannot be compared)."""

    backup: Path
    made: datetime | None
    holds: Holdings
    loss: Loss | None


@dataclass(frozen=True, slots=True)
class Restored:
    """What the library holds now, and where that which it replaced is kept (None: there was none)."""

    holdings: Holdings
    kept: Path | None


class Backups:
    """Copies of the library and the way back. `rules` are asked for each workspace's folder, each time anew."""

    def __init__(self, clock: Clock, workspaces: Workspaces,
                 rules: Callable[[Path], BackupRules] = lambda root: BackupRules()) -> None:
        self._clock = clock
        self._workspaces = workspaces
        self.rules = rules

    async def make(self, opened: OpenWorkspace, *, reason: BackupReason = BackupReason.ASKED,
                   report: Report | None = None) -> Backup:
        """A checked copy of the library as it is now, while it is in use; old scheduled ones go."""
        return await asyncio.to_thread(self._make, opened, reason, report)

    async def make_if_due(self, opened: OpenWorkspace) -> Backup | None:
        """The backup of the day, unless there is one already."""
        return await asyncio.to_thread(self.make_if_due_now, opened)

    def make_if_due_now(self, opened: OpenWorkspace, report: Report | None = None) -> Backup | None:
        """Like `make_if_due`, on this thread. Nothing happens when the library's folder has gone away."""
        if not is_there(opened.folder.library):
            return None
        now = self._clock.now()
        made = [one.stamp.made for one in list_backups(self.folder(opened.folder, opened.card))
                if one.stamp.reason is BackupReason.SCHEDULED and one.stamp.made <= now]  # not of a clock set wrong
        if made and now - made[0] < EVERY:
            return None
        return self._make(opened, BackupReason.SCHEDULED, report)

    def daily(self, opened: OpenWorkspace, submit: Submit) -> DailyBackup:
        """What a heartbeat asks while the workspace is open; `submit` puts work on a thread."""

        def make(report: Report) -> None:
            if self.rules(opened.folder.root).automatic and not opened.read_only:
                self.make_if_due_now(opened, report)

        return DailyBackup(make, submit, self._clock)

    def folder(self, place: WorkspaceFolder, card: WorkspaceCard) -> Path:
        """Where the backups of a workspace go. Raises NoRoom when the folder of the settings is not there."""
        chosen = self.rules(place.root).folder
        if chosen is None:
            return place.backups
        if not is_folder(chosen):
            raise NoRoom(say("The backup folder {folder} is not there.", folder=str(chosen)),
                         kept=say("The library itself is untouched; no backup was made."),
                         next_step=say("Connect its drive or make the folder, or choose another one in the settings."),
                         acts=(Act.RETRY, Act.OPEN_SETTINGS))
        here = self._workspaces.places.own(place, card)
        mark = card.id[:ID_SHOWN] if here is None else f"{card.id[:ID_SHOWN]}-{here.id[:PLACE_SHOWN]}"
        return _named(chosen, mark) or chosen / f"{safe_name(card.name)} {mark}"

    def _make(self, opened: OpenWorkspace, reason: BackupReason, report: Report | None) -> Backup:
        folder = self.folder(opened.folder, opened.card)
        made = back_up(opened.folder.library, opened.key.library(), folder, self._clock.now(), reason, report)
        if folder == opened.folder.backups or self._workspaces.places.own(opened.folder, opened.card) is not None:
            rotate(folder, self.rules(opened.folder.root).keeping, made=made)  # else a twin's may be among them
        return made

    def all(self, root: Path) -> tuple[Backup, ...]:
        """The backups of a workspace wherever they are, the newest first."""
        place = WorkspaceFolder(root.absolute())
        folders = [place.backups]
        with suppress(NoRoom):  # those in the workspace are better than none
            card = place.read_card()
            folders.append(own := self.folder(place, card))
            if own != place.backups and (shared := _named(own.parent, card.id[:ID_SHOWN])) is not None:
                folders.append(shared)
        found = {one.path: one for folder in folders for one in list_backups(folder)}
        return tuple(sorted(found.values(), key=lambda one: (one.stamp.made, one.stamp.name), reverse=True))

    async def preview(self, root: Path, backup: Path, *, passphrase: Secret | None = None,
                      recovery: Secret | None = None) -> Preview:
        """Check a backup, say what it holds and what putting it back would cost."""
        return await asyncio.to_thread(self.preview_now, root, backup, passphrase, recovery)

    def preview_now(self, root: Path, backup: Path, passphrase: Secret | None = None,
                    recovery: Secret | None = None) -> Preview:
        """Like `preview`, on this thread."""
        folder = WorkspaceFolder(root.absolute())
        return _preview(folder, self._workspaces.key_of(folder, folder.read_card(), passphrase, recovery), backup)

    def preview_of(self, opened: OpenWorkspace, backup: Path) -> Preview:
        """The same for a workspace that is open, on this thread."""
        return _preview(opened.folder, opened.key, backup)

    async def restore(self, root: Path, backup: Path, *, passphrase: Secret | None = None,
                      recovery: Secret | None = None) -> Restored:
        """Put a backup in the library's place; what it replaces is kept. Nobody may have the workspace open."""
        folder = WorkspaceFolder(root.absolute())
        card = folder.read_card()

        def work() -> Restored:
            key = self._workspaces.key_of(folder, card, passphrase, recovery).library()
            lock = take(folder.root, self._clock.now(), "Brova Desktop")
            let_go = hold_to(folder.root)
            try:
                kept = restore(backup, folder.library, key, folder.backups, self._clock.now())
                self._workspaces.places.restored(card)
                return Restored(verify(folder.library, key), kept)
            finally:
                let_go()
                lock.release(orderly=lock.left_by is None)  # who crashed is told the next one

        return await asyncio.to_thread(work)


def _named(chosen: Path, mark: str) -> Path | None:
    """The folder with this mark, whatever the workspace was called when it was made."""
    return next((one for one in sorted(chosen.glob(f"* {mark}")) if is_folder(one)), None)


def _preview(folder: WorkspaceFolder, master: MasterKey, backup: Path) -> Preview:
    key = master.library()
    holds = verify(backup, key)
    stamp = stamp_of(backup.name)
    return Preview(backup, stamp.made if stamp else None, holds, loss_by(backup, folder.library, key))
