"""Whole workspaces that are moved, and made anew from one there is."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.errors import NoRoom, Refused, WillPass
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.words import say
from brova_desktop.ports.vault import Secret
from brova_desktop.services.publishing.post_templates import TEMPLATES
from brova_desktop.services.publishing.posts import SLOTS
from brova_desktop.services.publishing.watching import PAUSED
from brova_desktop.services.workspace_places import WorkspacePlaces
from brova_desktop.services.workspaces import Workspaces
from tests.services.planned_rows import plan
from tests.services.test_workspaces import FixedClock, service

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def workspaces(tmp_path: Path) -> Workspaces:
    return service(tmp_path)


@pytest.fixture
def places(workspaces: Workspaces) -> WorkspacePlaces:
    return WorkspacePlaces(FixedClock(), workspaces)


@pytest.fixture
def shop(workspaces: Workspaces, tmp_path: Path) -> Path:
    root = tmp_path / "shop"
    workspaces.create_now(root, "Shop")
    with workspaces.open_now(root) as opened:
        plan(opened.folder.library, opened.key.library())
        opened.library.connections.add(Connection(
            ConnectionId("c"), "youtube", Profile("1", "Shop", "@shop"), frozenset({"upload"}),
            ConnectionState.CONNECTED, NOON, access_until=NOON))
        opened.vault.put("connection:c", Secret("a token"))
        opened.library.settings.put(f"{SLOTS}c", "Mo 18:00")
        opened.library.settings.put(TEMPLATES, [{"id": "t", "name": "Offer"}])
        opened.library.settings.put(PAUSED, True)
    (root / "media" / "clip.mp4").write_bytes(b"clip")
    (root / "settings.json").write_text('{"version": 1, "publishing": {"uploads": 3}, "backups": {"folder": "/disk"}}')
    return root


def no_rename(monkeypatch: pytest.MonkeyPatch, old: Path) -> None:
    """The target is on another disk."""
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self == old:
            raise OSError(18, "Invalid cross-device link")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)


@pytest.mark.parametrize("another_disk", [False, True])
def test_a_moved_workspace_is_whole_known_and_goes_on_publishing(
    workspaces: Workspaces, places: WorkspacePlaces, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    another_disk: bool
) -> None:
    if another_disk:
        no_rename(monkeypatch, shop)
    new = places.move(shop, tmp_path / "drive" / "boutique")
    assert not shop.exists()
    assert (new / "media" / "clip.mp4").read_bytes() == b"clip"
    assert [one.folder for one in workspaces.recent()] == [new]
    with workspaces.open_now(new) as opened:
        assert opened.library.twins.held() is None
        assert not opened.was_left_open


def test_a_workspace_moves_to_another_disk_under_the_longest_name(
    workspaces: Workspaces, places: WorkspacePlaces, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_rename(monkeypatch, shop)
    new = places.move(shop, tmp_path / "drive" / ("متجر " * 28).strip())
    with workspaces.open_now(new) as opened:
        assert opened.library.twins.held() is None


def test_a_workspace_in_use_and_a_folder_in_use_are_left_alone(
    workspaces: Workspaces, places: WorkspacePlaces, shop: Path, tmp_path: Path
) -> None:
    with workspaces.open_now(shop), pytest.raises(WillPass):
        places.move(shop, tmp_path / "new")
    (tmp_path / "there").mkdir()
    for target in (tmp_path / "there", shop / "inside"):
        with pytest.raises(Refused):
            places.move(shop, target)
    workspaces.open_now(shop).close()


def test_nobody_opens_a_workspace_while_it_is_carried_to_another_disk(
    workspaces: Workspaces, places: WorkspacePlaces, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_rename(monkeypatch, shop)
    copy = shutil.copytree

    def copied(*given: Any, **named: Any) -> Any:  # what is written now would be in the old folder only, which goes
        with pytest.raises(WillPass):
            workspaces.open_now(shop)
        return copy(*given, **named)

    monkeypatch.setattr(shutil, "copytree", copied)
    new = places.move(shop, tmp_path / "drive" / "shop")
    with workspaces.open_now(new) as opened:
        assert not opened.was_left_open


def test_a_workspace_behind_a_link_is_moved_itself(
    workspaces: Workspaces, places: WorkspacePlaces, shop: Path, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to("shop", target_is_directory=True)
    new = places.move(tmp_path / "link", tmp_path / "drive" / "shop")
    assert not shop.exists() and not new.is_symlink()
    with workspaces.open_now(new) as opened:
        assert opened.library.twins.held() is None


def test_a_workspace_is_not_moved_into_itself_through_a_link(
    places: WorkspacePlaces, shop: Path, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(shop / "media", target_is_directory=True)
    with pytest.raises(Refused):
        places.move(shop, tmp_path / "link" / "inside")
    assert shop.is_dir()


def test_a_full_disk_leaves_the_workspace_where_it_was(
    workspaces: Workspaces, places: WorkspacePlaces, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_rename(monkeypatch, shop)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copytree", full)
    with pytest.raises(NoRoom):
        places.move(shop, tmp_path / "drive" / "shop")
    assert list((tmp_path / "drive").iterdir()) == []
    workspaces.open_now(shop).close()


def test_a_workspace_that_may_not_be_taken_away_is_not_copied_instead(
    workspaces: Workspaces, places: WorkspacePlaces, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_rename(monkeypatch, shop)
    unlink = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self == shop / "workspace.json":
            raise PermissionError(13, "Permission denied")
        unlink(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(NoRoom):
        places.move(shop, tmp_path / "drive" / "shop")
    assert list((tmp_path / "drive").iterdir()) == []
    with workspaces.open_now(shop) as opened:
        assert opened.library.twins.held() is None


def test_a_new_workspace_works_like_its_model_and_holds_nothing_of_it(
    workspaces: Workspaces, places: WorkspacePlaces, shop: Path, tmp_path: Path
) -> None:
    with workspaces.open_now(shop) as model:
        made = places.duplicate(model, tmp_path / "client", "Client")
        assert made.card.id != model.card.id and made.card.key_mark != model.card.key_mark
    with workspaces.open_now(tmp_path / "client") as new:
        (account,) = new.library.connections.all()
        assert (account.profile.handle, account.state) == ("@shop", ConnectionState.EXPIRED)
        assert new.vault.get("connection:c") is None
        assert set(new.library.settings.all()) == {f"{SLOTS}c", TEMPLATES}
        assert new.library.twins.held() is None
        holds = workspaces.info(new)
        assert (holds.name, holds.posts, holds.assets) == ("Client", 0, 0)
    assert list((tmp_path / "client" / "media").iterdir()) == []
    settings = (tmp_path / "client" / "settings.json").read_text()
    assert "uploads" in settings and "/disk" not in settings


def test_a_model_that_cannot_be_copied_leaves_nothing_behind(
    workspaces: Workspaces, places: WorkspacePlaces, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise NoRoom(say("The disk is full."))

    with workspaces.open_now(shop) as model:
        monkeypatch.setattr("brova_desktop.services.workspace_places._copy_ways", full)
        with pytest.raises(NoRoom):
            places.duplicate(model, tmp_path / "client", "Client")
    assert not (tmp_path / "client").exists()
    assert [one.name for one in workspaces.recent()] == ["Shop"]
