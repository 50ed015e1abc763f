"""A workspace that was copied or put back does not publish what its twin publishes."""

from __future__ import annotations

import asyncio
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.errors import NoRoom
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.place import Arrival
from brova_desktop.domain.workspace.rotation import BackupReason, Keeping
from brova_desktop.services import places
from brova_desktop.services.backup import BackupRules, Backups
from brova_desktop.services.places import publish_here
from brova_desktop.services.publishing.watching import PAUSED
from brova_desktop.services.workspaces import OpenWorkspace, Workspaces
from brova_desktop.storage.facts import WorkspaceSettingStore
from brova_desktop.storage.layout import WorkspaceFolder
from brova_desktop.storage.twins import TwinStore
from tests.services.planned_rows import plan
from tests.services.test_workspaces import FixedClock


class Computer:
    """Workspaces of one computer; its disk may be carried to another."""

    def __init__(self, folder: Path, name: str = "this one") -> None:
        self.workspaces = Workspaces(FixedClock(), folder / "config", folder / f"state of {name}", "0.1.0",
                                     lambda: None, computer=lambda: name)
        self.backups = Backups(FixedClock(), self.workspaces)

    def held(self, root: Path) -> Arrival | None:
        """Why its planned posts are held, after opening it here once."""
        with self.workspaces.open_now(root) as opened:
            twin = opened.library.twins.held()
        return twin.how if twin is not None else None


def planning(opened: OpenWorkspace) -> None:
    plan(opened.folder.library, opened.key.library())


@pytest.fixture
def here(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.fixture
def shop(here: Computer, tmp_path: Path) -> Path:
    here.workspaces.create_now(tmp_path / "shop", "Shop")
    with here.workspaces.open_now(tmp_path / "shop") as opened:
        planning(opened)
    return tmp_path / "shop"


def test_where_it_always_was_it_publishes(here: Computer, shop: Path) -> None:
    assert [here.held(shop) for _ in range(3)] == [None, None, None]


def test_a_copy_is_held_until_a_person_says_it_may_go_on_and_the_original_never_is(here: Computer, shop: Path) -> None:
    copy = shop.with_name("copy")
    shutil.copytree(shop, copy)
    assert here.held(copy) is Arrival.COPIED
    assert here.held(shop) is None
    assert here.held(copy) is Arrival.COPIED  # opening it again is no word of a person
    with here.workspaces.open_now(copy) as opened:
        assert opened.library.settings.get(PAUSED) is True  # nothing goes out of the queue
        publish_here(opened.library)
        assert opened.library.settings.get(PAUSED) is False
    assert here.held(copy) is None
    assert here.workspaces.card(copy).place != here.workspaces.card(shop).place


def test_a_folder_that_was_renamed_goes_on(here: Computer, shop: Path) -> None:
    shop.rename(shop.with_name("boutique"))
    assert here.held(shop.with_name("boutique")) is None


def test_a_copy_is_held_also_when_the_original_is_not_in_sight(here: Computer, shop: Path) -> None:
    shutil.copytree(shop, shop.with_name("copy"))
    shop.rename(shop.parent / "an external drive")
    assert here.held(shop.with_name("copy")) is Arrival.COPIED


@pytest.fixture(params=["it numbers no folders", "the workspace is all of it"])
def drive(request: pytest.FixtureRequest, shop: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A drive that tells no folders apart, with the workspace on it.

    The number is 0 on some network drives, and on every drive the same for its topmost folder.
    """
    stat = Path.stat
    numbered = request.param == "the workspace is all of it"

    def told(self: Path, **named: Any) -> os.stat_result:
        facts = stat(self, **named)
        return os.stat_result((facts[0], 2 if numbered else 0, *facts[2:])) if self.parent == shop.parent else facts

    monkeypatch.setattr(Path, "stat", told)
    monkeypatch.setattr(os.path, "ismount", lambda path: numbered and Path(path).parent == shop.parent)
    return shop.parent


def test_a_copy_on_a_drive_that_tells_no_folders_apart_is_held(here: Computer, shop: Path, drive: Path) -> None:
    here.held(shop)
    shutil.copytree(shop, drive / "copy")
    shop.rename(drive / "unplugged")
    assert here.held(drive / "copy") is Arrival.COPIED


def test_a_workspace_that_stays_on_a_drive_that_tells_no_folders_apart_is_not_held(
    here: Computer, shop: Path, drive: Path
) -> None:
    assert [here.held(shop) for _ in range(3)] == [None, None, None]
    card = here.workspaces.card(shop)
    assert here.workspaces.places.own(WorkspaceFolder(shop), card) == card.place


def test_a_copy_that_was_not_opened_for_writing_has_no_place_where_folders_are_not_told_apart(
    here: Computer, shop: Path, drive: Path
) -> None:
    here.held(shop)
    shutil.copytree(shop, drive / "copy")
    assert here.workspaces.places.own(WorkspaceFolder(drive / "copy"), here.workspaces.card(drive / "copy")) is None


def test_a_drive_with_a_number_of_its_own_is_known_by_it_whatever_its_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = {"D": 7, "E": 7, "F": 8, "G": 0}
    stat = Path.stat

    def told(self: Path, **named: Any) -> os.stat_result:
        return os.stat_result((0o40755, 5, numbers[self.name], *stat(tmp_path)[3:]))

    monkeypatch.setattr(Path, "stat", told)
    monkeypatch.setattr(os.path, "ismount", lambda path: True)
    first, again, other, none = (places._node(str(tmp_path / letter), drives_have_numbers=True) for letter in numbers)
    assert first == again != other and none == ""
    assert places._node(str(tmp_path / "D"), drives_have_numbers=False) == ""


def test_the_original_that_made_room_for_its_copy_is_the_one_that_is_held(here: Computer, shop: Path) -> None:
    aside = shop.with_name("aside")
    shop.rename(aside)
    shutil.copytree(aside, shop)
    assert [here.held(shop), here.held(aside)] == [None, Arrival.COPIED]


def test_on_another_computer_it_is_held(shop: Path, tmp_path: Path) -> None:
    assert Computer(tmp_path, "the other one").held(shop) is Arrival.COPIED


def test_an_earlier_state_of_the_folder_is_held(here: Computer, shop: Path) -> None:
    earlier = shop.with_name("earlier")
    shutil.copytree(shop, earlier)
    assert here.held(shop) is None
    shutil.rmtree(shop)
    earlier.rename(shop)
    assert here.held(shop) is Arrival.RESTORED


def test_a_restore_by_the_program_holds_nothing_for_it_carries_over_what_went_out(
    here: Computer, shop: Path
) -> None:
    with here.workspaces.open_now(shop) as opened:
        made = asyncio.run(here.backups.make(opened))
    assert here.held(shop) is None
    asyncio.run(here.backups.restore(shop, made.path))
    assert here.held(shop) is None


def test_a_copy_with_nothing_planned_holds_nothing(here: Computer, tmp_path: Path) -> None:
    here.workspaces.create_now(tmp_path / "quiet", "Quiet")
    here.held(tmp_path / "quiet")
    shutil.copytree(tmp_path / "quiet", tmp_path / "copy")
    assert here.held(tmp_path / "copy") is None


def test_what_came_due_before_the_copy_was_opened_waits_for_a_look(here: Computer, shop: Path) -> None:
    with here.workspaces.open_now(shop) as opened:
        plan(opened.folder.library, opened.key.library(), "late", days=-1)
    shutil.copytree(shop, shop.with_name("copy"))
    here.held(shop.with_name("copy"))
    with here.workspaces.open_now(shop.with_name("copy")) as opened:
        states = {state.value: number for state, number in opened.library.targets.counts().items()}
    assert states == {"scheduled": 1, "failed": 1}


def test_places_that_cannot_be_read_or_are_from_before_hold_nothing(here: Computer, shop: Path, tmp_path: Path) -> None:
    (tmp_path / "state of this one" / "places.json").write_text("[1, {")
    assert here.held(shop) is None


@pytest.mark.parametrize("earlier_by", [1, 2])
@pytest.mark.parametrize("last", ["put", "opened"])
def test_a_hold_that_ended_half_way_is_made_whole_at_the_next_opening(
    here: Computer, shop: Path, monkeypatch: pytest.MonkeyPatch, earlier_by: int, last: str
) -> None:
    earlier = shop.with_name("earlier")
    shutil.copytree(shop, earlier)
    for _ in range(earlier_by):
        here.held(shop)
    shutil.rmtree(shop)
    earlier.rename(shop)

    def full(*_: object) -> None:
        raise NoRoom(say("The disk is full."))

    store = {"put": WorkspaceSettingStore, "opened": TwinStore}[last]
    with monkeypatch.context() as patched, pytest.raises(NoRoom):
        patched.setattr(store, last, full)
        here.workspaces.open_now(shop)
    with here.workspaces.open_now(shop) as opened:
        assert opened.library.twins.held() is not None
        assert opened.library.settings.get(PAUSED) is True


def test_reading_only_changes_nothing(here: Computer, shop: Path) -> None:
    shutil.copytree(shop, shop.with_name("copy"))
    before = (shop.with_name("copy") / "workspace.json").read_bytes()
    here.workspaces.open_now(shop.with_name("copy"), read_only=True).close()
    assert (shop.with_name("copy") / "workspace.json").read_bytes() == before


def backups_outside(here: Computer, outside: Path) -> Backups:
    outside.mkdir(exist_ok=True)
    return Backups(FixedClock(), here.workspaces, lambda root: BackupRules(keeping=Keeping(1, 0), folder=outside))


def test_copies_keep_their_backups_apart_in_one_folder(here: Computer, shop: Path, tmp_path: Path) -> None:
    copy = shop.with_name("copy")
    shutil.copytree(shop, copy)
    backups = backups_outside(here, tmp_path / "outside")
    for root in (shop, copy):
        with here.workspaces.open_now(root) as opened:
            assert backups.make_if_due_now(opened) is not None  # that of the other is not its own
    assert [len(backups.all(root)) for root in (shop, copy)] == [1, 1]
    assert len(list((tmp_path / "outside").iterdir())) == 2


def test_a_copy_that_was_only_read_removes_no_backup_of_its_twin(here: Computer, shop: Path, tmp_path: Path) -> None:
    backups = backups_outside(here, tmp_path / "outside")
    with here.workspaces.open_now(shop) as opened:
        backups.make_if_due_now(opened)
    shutil.copytree(shop, shop.with_name("copy"))
    with here.workspaces.open_now(shop.with_name("copy"), read_only=True) as opened:
        asyncio.run(backups.make(opened))
    assert len(backups.all(shop)) == 2  # what may be of either is shown to both, and stays
    with here.workspaces.open_now(shop) as opened:
        asyncio.run(backups.make(opened, reason=BackupReason.SCHEDULED))
    assert len(list((tmp_path / "outside").glob("*/*.db"))) == 2


def test_backups_from_before_places_were_told_apart_are_still_offered(
    here: Computer, shop: Path, tmp_path: Path
) -> None:
    backups = backups_outside(here, tmp_path / "outside")
    before = tmp_path / "outside" / f"Old name {here.workspaces.card(shop).id[:8]}"
    before.mkdir()
    (before / "library-20260101T120000Z-scheduled.db").write_bytes(b"old")
    with here.workspaces.open_now(shop) as opened:
        backups.make_if_due_now(opened)
    assert [one.stamp.made.month for one in backups.all(shop)] == [3, 1]
