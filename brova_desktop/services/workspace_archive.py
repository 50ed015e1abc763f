"""A whole workspace as one archive, and back: to another computer, or to keep.

The library in it stays encrypted; its key is not in it. On another computer the recovery key opens it, where the
workspace is known already its key is at hand. Sign-ins stay out unless they are asked for.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from brova_desktop.domain.errors import Act, BadInput, BrovaError, Missing, NoRoom, Refused
from brova_desktop.domain.posts.composing import PLANNED
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.rotation import BackupReason
from brova_desktop.domain.workspace.workspace import Protection, WorkspaceCard, card_from
from brova_desktop.files import PART, disk_trouble, make_folder, part_of, room, sweep_parts
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report
from brova_desktop.ports.vault import Secret
from brova_desktop.services.publishing.watching import PAUSED
from brova_desktop.services.together import Unheard
from brova_desktop.services.workspaces import OpenWorkspace, Workspaces
from brova_desktop.settings.file import FILE_NAME, load_file
from brova_desktop.settings.reading import find
from brova_desktop.storage.archive import LIST, Contents, contents_of, is_portable, pack, unpack
from brova_desktop.storage.backup import back_up, verify
from brova_desktop.storage.carried_over import carry_over
from brova_desktop.storage.failures import wrong_key
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.layout import CARD_NAME, WorkspaceFolder
from brova_desktop.storage.library import open_library
from brova_desktop.storage.lock import LOCK_NAME
from brova_desktop.storage.vault import VAULT_NAME

LIBRARY = "library.db"
LEFT_HERE = frozenset({"cache", "backups", LOCK_NAME, LIBRARY, f"{LIBRARY}-wal", f"{LIBRARY}-shm", "library.key",
                       CARD_NAME})
"""Names in a workspace that are never packed as they are: what can be made again, what belongs to this computer, and
what is packed in its own way."""
PLACES = ("engine.ffmpeg", "media.watch_folder", "backups.folder")
"""Settings of a workspace that are good on one computer only."""
SECRETS = frozenset({VAULT_NAME, "sandbox"})
"""Sign-ins, the made-up ones of a sandbox too."""


@dataclass(frozen=True, slots=True)
class Exported:
    """An archive that was made. `outside` are files of the library that lie elsewhere and are not in it,
    `unnamed` files whose names no other system could hold."""

    path: Path
    files: int
    size: int
    outside: int
    unnamed: tuple[str, ...]
    with_secrets: bool

    def notes(self) -> Iterator[Words]:
        """What a person must know about it."""
        yield say("The library in it is encrypted. To open it on another computer you need the recovery key of this "
                  "workspace; it is not in the archive.")
        yield (say("Your sign-ins are in it, encrypted with the same key.") if self.with_secrets else
               say("Your sign-ins are not in it: accounts are connected again after the import."))
        if self.outside:
            yield say("{count} files of the library lie outside of the workspace and are not in it.",
                      count=self.outside)
        if self.unnamed:
            yield say("{count} files have names that not every system can hold and are not in it.",
                      count=len(self.unnamed))


@dataclass(frozen=True, slots=True)
class Imported:
    """A workspace that came from an archive. `paused`: posts were planned in it, so its queue waits for a word."""

    folder: WorkspaceFolder
    card: WorkspaceCard
    paused: bool

    def notes(self) -> Iterator[Words]:
        yield self.card.protection.words()
        if self.paused:
            yield say("Posts are planned in it. Its queue is paused: if the workspace is also in use elsewhere, they "
                      "would be published twice. Let it go on when this is the only one.")


class WorkspaceArchives:
    """Export and import. Everything blocks; call it from a worker thread."""

    def __init__(self, clock: Clock, workspaces: Workspaces, app_version: str) -> None:
        self._clock = clock
        self._workspaces = workspaces
        self._version = app_version

    def export(self, opened: OpenWorkspace, final: Path, report: Report, *, with_secrets: bool = False) -> Exported:
        """Write a checked archive while the workspace is in use; a failure leaves nothing under the final name.

        Raises Refused for a place inside the workspace, and what packing and copying raise.
        """
        root = opened.folder.root
        if final.absolute().is_relative_to(root):
            raise Refused(say("An archive cannot be made inside the workspace that it is of."),
                          next_step=say("Choose another folder, best on another disk."))
        if final.parent.is_dir():
            sweep_parts(final.parent, below=False)
        found = [(name, place) for name, place in _files(root) if with_secrets or name.split("/")[0] not in SECRETS]
        portable = _portable(found)
        facts = {"app_version": self._version, "made": self._clock.now().isoformat(), "with_secrets": with_secrets,
                 "card": replace(opened.card, place=None).record()}
        make_folder(opened.folder.cache)
        with room(opened.folder.cache) as aside:
            copy = back_up(opened.folder.library, opened.key.library(), Path(aside), self._clock.now(),
                           BackupReason.ASKED, Unheard(report))
            contents = pack(final, facts, [(LIBRARY, copy.path), *portable], report)
        outside = sum(Path(path).is_absolute() for path in opened.library.assets.paths())
        unnamed = tuple(name for name, _ in found if name not in {known for known, _ in portable})
        return Exported(final, len(contents.files), contents.size, outside, unnamed, with_secrets)

    def name_of(self, archive: Path) -> str:
        """What the workspace in an archive is called. Raises BadInput."""
        return card_from(contents_of(archive).facts.get("card")).name

    def bring_in(self, archive: Path, root: Path, report: Report, *, recovery: Secret | None = None,
                 protection: Protection | None = None, passphrase: Secret | None = None) -> Imported:
        """Make a workspace of an archive, whole or not at all.

        Raises Refused when the folder is in use, BadInput for a damaged archive or another key, Missing when the
        recovery key is needed, NoRoom, Cancelled.
        """
        contents = contents_of(archive)
        card = card_from(contents.facts.get("card"))
        final = WorkspaceFolder(root.absolute())
        _refuse_used(final.root)
        key = self._key(card, recovery)
        chosen = self._workspaces.keys.choose(protection, passphrase)
        self._workspaces.keys.refuse_clash(card.id, chosen, key)
        part = part_of(final.root, is_folder=True)
        try:
            part.parent.mkdir(parents=True, exist_ok=True)
            sweep_parts(part.parent, below=False)
            _check_room(contents, part.parent)
            part.mkdir()
        except OSError as error:
            raise disk_trouble(error, part) from error
        try:
            unpack(archive, contents, part, report)
            paused = self._settle(WorkspaceFolder(part), card, key)
            _forget_places(part)
            self._workspaces.keys.keep(WorkspaceFolder(part), card.id, chosen, key, passphrase)
            here = WorkspaceCard(card.id, card.name, card.created, chosen, card.key_mark, card.sandbox)
            WorkspaceFolder(part).write_card(here)
            WorkspaceFolder(part).make()
            _rename(part, final.root)
        finally:
            shutil.rmtree(part, ignore_errors=True)
        self._workspaces.remember(final, here)
        return Imported(final, here, paused)

    def _key(self, card: WorkspaceCard, recovery: Secret | None) -> MasterKey:
        here = WorkspaceFolder(Path())  # nothing of the archive is anywhere yet, a sealed key neither
        try:
            key = self._workspaces.keys.fetch(here, card, recovery=recovery)
        except BrovaError as error:
            if recovery is not None:
                raise
            raise Missing(
                say("The library in this archive is encrypted, and this computer does not have its key."),
                next_step=say("Give the recovery key of {name}; where it came from, "
                              "`brova workspace recovery-key` shows it.", name=card.name)) from error
        if key.library().mark() != card.key_mark:
            raise wrong_key(LIBRARY)
        return key

    def _settle(self, folder: WorkspaceFolder, card: WorkspaceCard, key: MasterKey) -> bool:
        """Check the library, bring it to today's tables, and let nothing be published a second time from it.

        Whether its queue was paused.
        """
        now = self._clock.now()
        verify(folder.library, key.library())
        carry_over(folder.library, key.library(), None, now)
        library = open_library(folder.library, key.library(), key_mark=card.key_mark, app_version=self._version, at=now)
        try:
            planned = not card.sandbox and any(state in PLANNED for state in library.targets.counts())
            if planned:
                library.settings.put(PAUSED, True)
        finally:
            library.close()
        return planned


def _files(root: Path) -> Iterator[tuple[str, Path]]:
    """What is packed as it is, by its path with slashes; parts of unfinished files are not."""
    for folder, below, names in os.walk(root, followlinks=True):
        if Path(folder) == root:  # a folder of it may lie on another disk, behind a link
            below[:] = [name for name in below if name not in LEFT_HERE]
            names = [name for name in names if name not in LEFT_HERE]
        else:
            below[:] = [name for name in below if not Path(folder, name).is_symlink()]
        below.sort()
        for name in sorted(names):
            place = Path(folder) / name
            if place.is_file() and not (name.startswith(".") and PART in name):
                yield place.relative_to(root).as_posix(), place


def _portable(found: Iterable[tuple[str, Path]]) -> list[tuple[str, Path]]:
    """What every system can hold, the first of those whose names differ in capitals only."""
    chosen: dict[str, tuple[str, Path]] = {}
    for name, place in found:
        if is_portable(name) and name.casefold() != LIST:
            chosen.setdefault(name.casefold(), (name, place))
    return list(chosen.values())


def _refuse_used(root: Path) -> None:
    if root.exists() and not (root.is_dir() and not any(root.iterdir())):
        raise Refused(say("{folder} is not empty.", folder=str(root)),
                      next_step=say("Choose a new or empty folder."), acts=(Act.CHOOSE_ANOTHER_FILE,))


def _check_room(contents: Contents, folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if contents.size > free:
        raise NoRoom(say("The workspace needs {size} GB; only {free} GB are free in {folder}.",
                         size=f"{contents.size / 1e9:.1f}", free=f"{free / 1e9:.1f}", folder=str(folder)),
                     next_step=say("Free some space in {folder} and try again.", folder=str(folder)),
                     acts=(Act.FREE_SPACE, Act.RETRY))
    names = {one.path for one in contents.files}
    # Where capitals make no difference another spelling would land in the same place.
    if LIBRARY not in names or any(name.split("/")[0].casefold() in LEFT_HERE for name in names - {LIBRARY}):
        raise BadInput(say("This is no archive of a workspace."), acts=(Act.CHOOSE_ANOTHER_FILE,))


def _forget_places(root: Path) -> None:
    """Settings that name programs and folders of the other computer are none of this one: they may be the choice of
    whoever made the archive."""
    file = load_file(root / FILE_NAME)
    if [key for key in PLACES if file.reset(find(key))] and file.newer is None:
        file.save()
    elif file.newer is not None:
        file.path.unlink()


def _rename(part: Path, final: Path) -> None:
    try:
        if final.exists():
            final.rmdir()  # empty, or it would refuse
        part.rename(final)
    except OSError as error:
        raise disk_trouble(error, final) from error
