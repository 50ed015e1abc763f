"""A drive that is there and answers every question with an error, as a network drive does that lost its server."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from brova_desktop import assembly
from brova_desktop.domain.errors import NoRoom
from brova_desktop.services.backup import BackupRules, Backups
from brova_desktop.services.workspaces import Workspaces
from tests.services.test_workspaces import FixedClock, service

Fail = Callable[[Path], None]


@pytest.fixture(params=[errno.EIO, errno.EACCES], ids=["it does not answer", "it may not be read"])
def fail(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Fail:
    """From now on nothing at a place can be looked at."""
    gone: list[str] = []

    def refusing(real: Callable[..., Any]) -> Callable[..., Any]:
        def ask(place: Any, *given: Any, **named: Any) -> Any:
            if isinstance(place, str | os.PathLike) and any(os.fspath(place).startswith(one) for one in gone):
                raise OSError(request.param, os.strerror(request.param))
            return real(place, *given, **named)

        return ask

    for name in ("stat", "scandir", "listdir"):
        monkeypatch.setattr(os, name, refusing(getattr(os, name)))
    return lambda place: gone.append(str(place))


@pytest.fixture
def workspaces(tmp_path: Path) -> Workspaces:
    made = service(tmp_path)
    for name in ("old", "new"):
        made.create_now(tmp_path / name, name)
    return made


def test_the_last_workspace_is_one_that_can_be_reached(workspaces: Workspaces, tmp_path: Path, fail: Fail) -> None:
    fail(tmp_path / "new")
    assert workspaces.last_used() == tmp_path / "old"


def test_backups_say_that_their_folder_is_not_there(workspaces: Workspaces, tmp_path: Path, fail: Fail) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    backups = Backups(FixedClock(), workspaces, lambda root: BackupRules(folder=outside))
    with workspaces.open_now(tmp_path / "new") as opened:
        made = asyncio.run(Backups(FixedClock(), workspaces).make(opened))
        fail(outside)
        with pytest.raises(NoRoom, match="is not there"):
            asyncio.run(backups.make_if_due(opened))
        assert [one.path for one in backups.all(tmp_path / "new")] == [made.path]


def test_no_backup_of_the_day_is_made_of_a_library_that_cannot_be_reached(
        workspaces: Workspaces, tmp_path: Path, fail: Fail) -> None:
    with workspaces.open_now(tmp_path / "new") as opened:
        fail(tmp_path / "new" / "library.db")
        assert asyncio.run(Backups(FixedClock(), workspaces).make_if_due(opened)) is None


def test_settings_of_a_workspace_that_cannot_be_reached_are_those_of_the_person(tmp_path: Path, fail: Fail) -> None:
    root = tmp_path / "drive"
    root.mkdir()
    fail(root)
    assert assembly.settings_of(root) == assembly.settings_of(None)
