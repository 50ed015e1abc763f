"""Making, opening and looking after workspaces."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import Act, BrovaError, Refused
from brova_desktop.domain.ids import mint
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.rotation import BackupReason, Keeping
from brova_desktop.domain.workspace.workspace import (
    HealthReport,
    Holdings,
    Protection,
    WorkspaceCard,
    checked_name,
)
from brova_desktop.files import disk_trouble, hold_to, is_there
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.vault import Secret
from brova_desktop.services.library.names import is_storable
from brova_desktop.services.places import Places
from brova_desktop.services.recent_workspaces import RecentWorkspace, RecentWorkspaces
from brova_desktop.services.workspace_keys import WorkspaceKeys
from brova_desktop.storage.backup import back_up, rotate
from brova_desktop.storage.computer import computer_mark
from brova_desktop.storage.facts import WORKSPACE_NAME
from brova_desktop.storage.failures import damaged
from brova_desktop.storage.keychain import Keychain
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.layout import WorkspaceFolder
from brova_desktop.storage.library import Library, create_library, open_library
from brova_desktop.storage.lock import WorkspaceLock, take
from brova_desktop.storage.recovery import recovery_key
from brova_desktop.storage.vault import FileVault

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NewWorkspace:
    """A workspace just made. The recovery key is to be shown once and written down."""

    folder: WorkspaceFolder
    card: WorkspaceCard
    recovery_key: Secret

    def words(self) -> Words:
        """How the library is protected, said plainly."""
        return self.card.protection.words()


class OpenWorkspace:
    """A workspace in use; close it when done."""

    def __init__(self, folder: WorkspaceFolder, card: WorkspaceCard, key: MasterKey, library: Library,
                 lock: WorkspaceLock | None) -> None:
        self.folder = folder
        self.card = card
        self.key = key
        self.library = library
        self.vault = FileVault(folder.vault, key.vault())
        self._lock = lock
        self._let_go = hold_to(folder.root)

    @property
    def was_left_open(self) -> bool:
        """Whether the program that had it last ended without closing it; the library was checked then."""
        return self._lock is not None and self._lock.left_by is not None

    @property
    def read_only(self) -> bool:
        return self.library.read_only

    def close(self, *, orderly: bool = True) -> None:
        """`orderly`: False when the opening failed; a crash before it is then told to the next one too."""
        try:
            self.library.close()
        finally:
            self._let_go()
            if self._lock is not None:
                self._lock.release(orderly=orderly or not self.was_left_open)

    def __enter__(self) -> OpenWorkspace:
        return self

    def __exit__(self, *ending: object) -> None:
        self.close()


class Workspaces:
    """Every method with a folder takes the workspace's own folder; errors are BrovaErrors with the next step."""

    def __init__(self, clock: Clock, config_folder: Path, state_folder: Path, app_version: str,
                 keychain: Callable[[], Keychain | None],
                 keeping: Callable[[Path], Keeping] = lambda root: Keeping(),
                 computer: Callable[[], str] = computer_mark) -> None:
        """`keeping` says how many backups of a workspace are kept, `computer` which one this is."""
        self._clock = clock
        self._keeping = keeping
        self._version = app_version
        self.keys = WorkspaceKeys(config_folder, keychain)
        self._recent = RecentWorkspaces(state_folder / "workspaces.json")
        self.places = Places(state_folder / "places.json", computer)

    async def create(self, root: Path, name: str, *, sandbox: bool = False, protection: Protection | None = None,
                     passphrase: Secret | None = None) -> NewWorkspace:
        """Make a workspace in an empty or new folder; a failure leaves no library behind."""
        return await asyncio.to_thread(self.create_now, root, name, sandbox, protection, passphrase)

    async def open(self, root: Path, *, passphrase: Secret | None = None, recovery: Secret | None = None,
                   read_only: bool = False) -> OpenWorkspace:
        """Open a workspace: lock, key, upgrade after a backup, a check when it was left by a crash."""
        return await asyncio.to_thread(self.open_now, root, passphrase, recovery, read_only)

    def create_now(self, root: Path, name: str, sandbox: bool = False, protection: Protection | None = None,
                   passphrase: Secret | None = None) -> NewWorkspace:
        """Like `create`, on this thread."""
        folder, tidy, now = WorkspaceFolder(root.absolute()), checked_name(name), self._clock.now()
        if folder.card.exists() or folder.library.exists():
            raise Refused(say("There is a workspace in {folder} already.", folder=str(root)),
                          next_step=say("Open it, or choose an empty folder."), acts=(Act.CHOOSE_ANOTHER_FILE,))
        chosen = self.keys.choose(protection, passphrase)
        folder.make()
        lock = take(folder.root, now, self._program)
        try:
            key, workspace = MasterKey.fresh(), mint()
            self.keys.keep(folder, workspace, chosen, key, passphrase)
            create_library(folder.library, key.library(), workspace=workspace, name=tidy,
                           app_version=self._version, at=now)
            card = WorkspaceCard(workspace, tidy, now, chosen, key.library().mark(), sandbox)
            folder.write_card(card)  # last: a folder with a card is a whole workspace
        finally:
            lock.release()
        self.remember(folder, card)
        return NewWorkspace(folder, card, Secret(recovery_key(key)))

    def open_now(self, root: Path, passphrase: Secret | None = None, recovery: Secret | None = None,
                 read_only: bool = False) -> OpenWorkspace:
        """Like `open`, on this thread."""
        folder = WorkspaceFolder(root.absolute())
        card = folder.read_card()
        with ExitStack() as failed:
            lock = None if read_only else take(folder.root, self._clock.now(), self._program)
            if lock is not None:
                failed.callback(_give_back, lock)
            key = self.keys.fetch(folder, card, passphrase, recovery)
            library = self._open_library(folder, card, key, read_only)
            opened = OpenWorkspace(folder, card, key, library, lock)
            failed.pop_all()
            failed.callback(opened.close, orderly=False)
            if opened.was_left_open:
                self._check_after_crash(opened)
            if not read_only:
                opened.card = self.places.settle(folder, card, library, key.library(), self._clock.now())
                if is_storable(folder.root):
                    library.assets.lie_in(folder.root)  # films used to be written down by their whole path
            failed.pop_all()
        self.remember(folder, opened.card)
        return opened

    def recent(self) -> tuple[RecentWorkspace, ...]:
        """Workspaces used last, the newest first; their folders may be gone."""
        return self._recent.all()

    def last_used(self) -> Path | None:
        """The workspace a command means when it names none."""
        return self._recent.last()

    def card(self, root: Path) -> WorkspaceCard:
        """Who a workspace is, without opening it."""
        return WorkspaceFolder(root.absolute()).read_card()

    def rename_now(self, opened: OpenWorkspace, name: str) -> None:
        """Call an open workspace something else; its folder keeps its name. Raises BadInput, NoRoom."""
        card = opened.card.renamed(name)
        opened.library.facts.put(**{WORKSPACE_NAME: card.name})
        opened.folder.write_card(card)
        opened.card = card
        self.remember(opened.folder, card)

    def forget(self, root: Path) -> None:
        """Leave a workspace out of the list; nothing of it is touched."""
        self._recent.forget(root.absolute())

    def info(self, opened: OpenWorkspace) -> Holdings:
        """What an open workspace holds."""
        return opened.library.holdings()

    async def check(self, opened: OpenWorkspace, *, thorough: bool = False) -> HealthReport:
        """Look for damage, dangling rows, files nobody knows and files that are gone."""
        return await asyncio.to_thread(_health, opened, thorough)

    def recovery_key(self, root: Path, *, passphrase: Secret | None = None) -> Secret:
        """The recovery key again, for whoever has the keychain, the passphrase or the owner's account."""
        folder = WorkspaceFolder(root.absolute())
        card = folder.read_card()
        return Secret(recovery_key(self.key_of(folder, card, passphrase)))

    def locked_by(self, root: Path) -> Protection | None:
        """How a workspace is protected whose key is not to be had without asking somebody; None when it is to be had.

        Raises Missing or BadInput for a folder that is no workspace.
        """
        folder = WorkspaceFolder(root.absolute())
        card = folder.read_card()
        try:
            self.key_of(folder, card)
        except BrovaError:
            return card.protection
        return None

    def key_of(self, folder: WorkspaceFolder, card: WorkspaceCard, passphrase: Secret | None = None,
               recovery: Secret | None = None) -> MasterKey:
        """The key of a workspace without opening it, for restoring a backup."""
        return self.keys.fetch(folder, card, passphrase, recovery)

    @property
    def _program(self) -> str:
        return f"Brova Desktop {self._version}"

    def _open_library(self, folder: WorkspaceFolder, card: WorkspaceCard, key: MasterKey, read_only: bool) -> Library:
        def before_upgrade() -> None:
            made = back_up(folder.library, key.library(), folder.backups, self._clock.now(), BackupReason.UPGRADE)
            rotate(folder.backups, self._keeping(folder.root), made=made)

        return open_library(folder.library, key.library(), key_mark=card.key_mark, app_version=self._version,
                            at=self._clock.now(), read_only=read_only, before_upgrade=before_upgrade)

    def _check_after_crash(self, opened: OpenWorkspace) -> None:
        log.info("the workspace was not closed last time: checking it")
        damage, _ = opened.library.integrity(thorough=False)
        if damage:
            raise damaged(opened.folder.library.name, "; ".join(damage[:5]))
        log.info("%d things were left half finished and are gone", opened.folder.sweep())

    def remember(self, folder: WorkspaceFolder, card: WorkspaceCard) -> None:
        """Put a workspace at the head of the list of those used last."""
        try:
            self._recent.remember(folder.root, card.name, self._clock.now())
        except BrovaError as error:  # the workspace is open; a list that cannot be written must not close it
            log.info("the list of workspaces was not written: %s", error.detail)


def _give_back(lock: WorkspaceLock) -> None:
    """Let go without hiding that somebody else crashed: the next one must still check the library."""
    lock.release(orderly=lock.left_by is None)


def _health(opened: OpenWorkspace, thorough: bool) -> HealthReport:
    damage, dangling = opened.library.integrity(thorough=thorough)
    if damage:
        return HealthReport(thorough, damage, dangling)
    root = opened.folder.root
    known = opened.library.assets.paths()
    lost = sorted(path for path in known if not is_there(opened.folder.place_of(path)))
    try:
        there = {file.relative_to(root).as_posix() for file in opened.folder.media.rglob("*") if file.is_file()}
    except OSError as error:
        raise disk_trouble(error, opened.folder.media) from error
    return HealthReport(thorough, damage, dangling, tuple(sorted(there - known)), tuple(lost))
