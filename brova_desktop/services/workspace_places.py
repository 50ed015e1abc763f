"""What is done with whole workspaces: moved to another folder, made anew from one there is."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

from brova_desktop.domain.errors import Act, BrovaError, NoRoom, Refused
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.workspace import Protection
from brova_desktop.files import disk_trouble, part_of, sweep_parts
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.vault import Secret
from brova_desktop.services.publishing.post_templates import TEMPLATES
from brova_desktop.services.publishing.posts import REVIEWER, SLOTS
from brova_desktop.services.workspace_archive import PLACES
from brova_desktop.services.workspaces import NewWorkspace, OpenWorkspace, Workspaces
from brova_desktop.settings.file import FILE_NAME, load_file
from brova_desktop.settings.reading import find
from brova_desktop.storage.layout import WorkspaceFolder
from brova_desktop.storage.library import Library
from brova_desktop.storage.lock import LOCK_NAME, WorkspaceLock, take

WAYS = (TEMPLATES, REVIEWER, SLOTS)
"""Beginnings of what a library knows of how somebody works; the rest says what happened in it."""


class WorkspacePlaces:
    """Everything blocks; call it from a worker thread."""

    def __init__(self, clock: Clock, workspaces: Workspaces) -> None:
        self._clock = clock
        self._workspaces = workspaces

    def move(self, root: Path, target: Path) -> Path:
        """Put a closed workspace where `target` says, which must not be there yet; its new folder.

        On another disk it is copied and looked through before the old folder goes. Raises Refused, NoRoom, WillPass
        when somebody has it open; until the new folder is whole the old one is what it was.
        """
        old, new = WorkspaceFolder(Path(os.path.realpath(root))), WorkspaceFolder(target.absolute())
        card = old.read_card()
        if new.root.exists() or Path(os.path.realpath(new.root)).is_relative_to(old.root):
            raise Refused(say("The workspace cannot be moved to {folder}: something is there already.",
                              folder=str(new.root)),
                          next_step=say("Choose a folder that does not exist yet."), acts=(Act.CHOOSE_ANOTHER_FILE,))
        own = self._workspaces.places.own(old, card) is not None
        try:
            self._put(old.root, new.root)
        except OSError as error:
            raise disk_trouble(error, new.root) from error
        if own:
            card = self._workspaces.places.moved(new, card)
        for known in {root.absolute(), old.root}:
            self._workspaces.forget(known)
        self._workspaces.remember(new, card)
        return new.root

    def _put(self, old: Path, new: Path) -> None:
        """With the lock, so that nobody has it open or opens it meanwhile: what they wrote would be lost."""
        lock = self._locked(old)
        was_closed = lock.left_by is None
        try:
            new.parent.mkdir(parents=True, exist_ok=True)
            if sys.platform == "win32":  # it moves no folder with an open file
                lock.release(orderly=was_closed)
            try:
                old.rename(new)
            except OSError:  # another disk
                if sys.platform == "win32":
                    lock = self._locked(old)
                _carry(old, new, with_note=not was_closed)
            else:
                return
        finally:
            lock.release(orderly=was_closed)
        shutil.rmtree(old, ignore_errors=True)  # what another program holds may stay; its card is gone

    def _locked(self, root: Path) -> WorkspaceLock:
        return take(root, self._clock.now(), "Brova Desktop")

    def duplicate(self, opened: OpenWorkspace, root: Path, name: str, *, protection: Protection | None = None,
                  passphrase: Secret | None = None) -> NewWorkspace:
        """A new workspace that works like an open one: its settings, templates, slots and which accounts it has.

        No media, reels, posts, results or sign-ins come along; every account has to be signed in. Raises what making
        a workspace raises; a failure leaves nothing behind.
        """
        if root.exists():
            raise Refused(say("{folder} is there already.", folder=str(root)),
                          next_step=say("Choose a folder that does not exist yet."), acts=(Act.CHOOSE_ANOTHER_FILE,))
        made = self._workspaces.create_now(root, name, opened.card.sandbox, protection, passphrase)
        try:
            _copy_settings(opened.folder.root, made.folder.root)
            with self._workspaces.open_now(root, passphrase) as new:
                _copy_ways(opened.library, new.library)
        except BrovaError:
            self._workspaces.forget(root)
            shutil.rmtree(root, ignore_errors=True)
            raise
        return made


def _carry(old: Path, new: Path, *, with_note: bool) -> None:
    """To another disk: whole under its name, or not at all; the old one has no card any more then.

    `with_note`: somebody crashed, and whoever opens it is to know. Raises OSError, NoRoom.
    """
    sizes = _sizes(old)
    free = shutil.disk_usage(new.parent).free
    if sum(sizes.values()) > free:
        raise NoRoom(say("The workspace needs {size} GB; only {free} GB are free in {folder}.",
                         size=f"{sum(sizes.values()) / 1e9:.1f}", free=f"{free / 1e9:.1f}", folder=str(new.parent)),
                     kept=say("The workspace stays where it was."), acts=(Act.FREE_SPACE, Act.RETRY))
    sweep_parts(new.parent, below=False)
    part = part_of(new, is_folder=True)
    try:
        shutil.copytree(old, part, symlinks=True, ignore=lambda folder, names: (
            [LOCK_NAME] if Path(folder) == old and not with_note else []))
        if _sizes(part) != sizes:
            raise Refused(say("The copy of the workspace is not whole."),
                          kept=say("The workspace stays where it was."), acts=(Act.RETRY,))
        part.rename(new)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    try:
        WorkspaceFolder(old).card.unlink()
    except OSError:  # it may not be taken away: two of them would publish everything twice
        shutil.rmtree(new, ignore_errors=True)
        raise


def _sizes(root: Path) -> dict[str, int]:
    return {one.relative_to(root).as_posix(): one.stat().st_size for one in root.rglob("*")
            if one.is_file() and one != root / LOCK_NAME}


def _copy_settings(old: Path, new: Path) -> None:
    """The workspace's own settings, without those that name folders."""
    file = load_file(old / FILE_NAME)
    for key in PLACES:
        file.reset(find(key))
    if file.values and file.newer is None:
        file.path = new / FILE_NAME
        file.save()


def _copy_ways(old: Library, new: Library) -> None:
    """Templates, slots and other choices; accounts as ones that have to be signed in."""
    chosen = {name: value for name, value in old.settings.all().items() if name.startswith(WAYS)}
    accounts = old.connections.all()

    def steps() -> None:
        for name, value in chosen.items():
            new.settings.put(name, value)
        for one in accounts:
            new.connections.add(replace(one, state=ConnectionState.EXPIRED, synced=None, access_until=None,
                                        sign_in_until=None, trouble=None, avatar_file="", extra={}))

    new.together(steps)
