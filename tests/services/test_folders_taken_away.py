"""A workspace's folder that goes away (a drive is pulled out, a folder renamed) at any moment of a piece of work."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from brova_desktop.domain.errors import BrovaError
from brova_desktop.services.backup import Backups
from brova_desktop.services.workspaces import Workspaces
from brova_desktop.storage.backup import list_backups, verify
from tests.services.test_backup import HandClock

Place = tuple[str, int]


class Drive:
    """Goes away right before the program calls out of one line of its own for the first time."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._away = root.with_name("away")
        self._pull_at: Place | None = None
        self.met: list[Place] = []

    def during(self, work: Callable[[], object], pull_at: Place | None = None) -> None:
        """Do a piece of work, on whatever threads it uses; what it calls out of is in `met`."""
        self._pull_at, self.met = pull_at, []
        before = sys.getprofile()
        threading.setprofile(self._look)
        sys.setprofile(self._look)
        try:
            work()
        finally:
            sys.setprofile(before)
            threading.setprofile(None)  # type: ignore[arg-type]  # the documentation allows it

    def bring_back(self) -> bool:
        """Whether it was away."""
        if not self._away.exists():
            return False
        assert not self._root.exists(), "something was made where the folder had been"
        self._away.rename(self._root)
        return True

    def _look(self, frame: FrameType, event: str, _: Any) -> None:
        if event != "c_call" or "brova_desktop" not in frame.f_code.co_filename:
            return
        place = (frame.f_code.co_filename, frame.f_lineno)
        if place in self.met:
            return
        self.met.append(place)
        if place == self._pull_at:
            self._root.rename(self._away)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[tuple[Workspaces, Backups, Path]]:
    clock = HandClock()
    workspaces = Workspaces(clock, tmp_path / "config", tmp_path / "state", "0.1.0", lambda: None)
    workspaces.create_now(tmp_path / "shop", "Shop")
    yield workspaces, Backups(clock, workspaces), tmp_path / "shop"


def at_every_moment(root: Path, work: Callable[[], object], afterwards: Callable[[], object]) -> None:
    """Pull the drive out before each line; the work may succeed or say what happened, and the drive is whole after."""
    drive = Drive(root)
    drive.during(work)
    assert not drive.bring_back()
    afterwards()
    places, pulled = list(drive.met), 0
    assert len(places) > 20
    for place in places:
        try:
            drive.during(work, place)
        except BrovaError as error:
            assert error.sentence(), place
        pulled += drive.bring_back()
        afterwards()
    assert pulled > len(places) * 0.8  # some lines work out once what they remember


def test_a_backup_says_so(world: tuple[Workspaces, Backups, Path]) -> None:
    workspaces, backups, root = world

    def clear() -> None:
        for one in list_backups(root / "backups"):
            verify(one.path, opened.key.library())
            one.path.unlink()

    with workspaces.open_now(root) as opened:
        at_every_moment(root, lambda: backups.make_if_due_now(opened), clear)


def test_a_look_into_a_backup_says_so(world: tuple[Workspaces, Backups, Path]) -> None:
    workspaces, backups, root = world
    with workspaces.open_now(root) as opened:
        made = asyncio.run(backups.make(opened)).path
        at_every_moment(root, lambda: backups.preview_of(opened, made), lambda: backups.preview_of(opened, made))


def test_a_restore_says_so_and_leaves_one_of_the_two_libraries(world: tuple[Workspaces, Backups, Path]) -> None:
    workspaces, backups, root = world
    with workspaces.open_now(root) as opened:
        made = asyncio.run(backups.make(opened)).path

    def opens() -> None:
        with workspaces.open_now(root) as opened:
            assert opened.library.holdings().name == "Shop"

    at_every_moment(root, lambda: asyncio.run(backups.restore(root, made)), opens)


def test_an_opening_says_so_and_lets_go_of_the_workspace(world: tuple[Workspaces, Backups, Path]) -> None:
    workspaces, _, root = world

    def opens() -> None:
        with workspaces.open_now(root):
            pass

    at_every_moment(root, opens, opens)

