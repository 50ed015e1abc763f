from __future__ import annotations

import asyncio
import errno
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from brova_desktop.domain.errors import BrovaError, NoRoom
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.workspace.rotation import BackupReason, Keeping
from brova_desktop.jobs.lanes import BACKGROUND, Lanes
from brova_desktop.ports.report import Report
from brova_desktop.services.backup import BackupRules, Backups
from brova_desktop.services.daily_backup import LOOK_AGAIN, TRY_AGAIN, DailyBackup
from brova_desktop.services.workspaces import OpenWorkspace, Workspaces
from brova_desktop.storage.backup import list_backups, verify
from brova_desktop.storage.lock import take

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class HandClock:
    def __init__(self) -> None:
        self.at, self.steady = NOON, 0.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.steady

    def go(self, **time: float) -> None:
        self.at += timedelta(**time)
        self.steady += timedelta(**time).total_seconds()


class World:
    """Workspaces below one folder, and rules that a test may change."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock, self.rules = folder, HandClock(), BackupRules()
        self.workspaces = Workspaces(self.clock, folder / "config", folder / "state", "0.1.0", lambda: None)
        self.backups = Backups(self.clock, self.workspaces, lambda root: self.rules)

    def open(self, name: str = "shop") -> OpenWorkspace:
        if not (self.folder / name).exists():
            self.workspaces.create_now(self.folder / name, name.title())
        return self.workspaces.open_now(self.folder / name)

    def made(self, opened: OpenWorkspace) -> list[str]:
        return [one.path.name[8:23] for one in self.backups.all(opened.folder.root)]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.fixture
def shop(world: World) -> Iterator[OpenWorkspace]:
    with world.open() as opened:
        yield opened


def test_as_many_days_and_weeks_stay_as_the_settings_say(world: World, shop: OpenWorkspace) -> None:
    world.rules = BackupRules(keeping=Keeping(days=2, weeks=3))
    for _ in range(20):
        assert world.backups.make_if_due_now(shop) is not None
        assert world.backups.make_if_due_now(shop) is None
        world.clock.go(days=1)
    assert world.made(shop) == ["20260320T120000", "20260319T120000", "20260315T120000", "20260308T120000"]
    assert {one.stamp.made.date().isoformat() for one in world.backups.all(shop.folder.root)} == {
        "2026-03-20", "2026-03-19", "2026-03-15", "2026-03-08"}  # fmt: skip


def test_a_backup_of_a_clock_set_wrong_neither_stops_the_next_nor_costs_it(world: World, shop: OpenWorkspace) -> None:
    world.rules = BackupRules(keeping=Keeping(days=1, weeks=0))
    world.clock.at = datetime(2040, 1, 1, tzinfo=UTC)
    world.backups.make_if_due_now(shop)
    world.clock.at = NOON
    made = world.backups.make_if_due_now(shop)
    assert made is not None and made.path.exists()


def test_workspaces_share_a_folder_without_touching_each_others_backups(world: World, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    world.rules = BackupRules(folder=disk, keeping=Keeping(days=1, weeks=0))
    with world.open("shop") as shop, world.open("café") as cafe:
        for _ in range(3):
            for opened in (shop, cafe):
                world.backups.make_if_due_now(opened)
            world.clock.go(days=1)
        assert world.made(shop) == world.made(cafe) == ["20260303T120000"]
        assert list_backups(shop.folder.backups) == ()
        assert sorted(one.name.rpartition(" ")[0] for one in disk.iterdir()) == ["Café", "Shop"]
        verify(world.backups.all(cafe.folder.root)[0].path, cafe.key.library())


def test_a_drive_that_is_not_there_is_told_and_backups_in_the_workspace_are_still_found(
    world: World, shop: OpenWorkspace, tmp_path: Path
) -> None:
    world.backups.make_if_due_now(shop)
    world.clock.go(days=2)
    world.rules = BackupRules(folder=tmp_path / "drive")
    with pytest.raises(NoRoom, match="is not there") as caught:
        world.backups.make_if_due_now(shop)
    assert caught.value.next_step is not None and "Connect its drive" in str(caught.value.next_step)
    assert not (tmp_path / "drive").exists()
    assert world.made(shop) == ["20260301T120000"]


def asset(name: str) -> Asset:
    return Asset(AssetId(name), MediaKind.VIDEO, f"{name}.mp4", f"media/{name}.mp4", Placement.COPIED, name * 8, 1, 1,
                 NOON, NOON)


def test_a_preview_says_what_a_restore_would_cost(world: World, shop: OpenWorkspace) -> None:
    shop.library.assets.add(asset("kept"), asset("renamed"), asset("forgotten"))
    made = asyncio.run(world.backups.make(shop))
    world.clock.go(hours=1)
    shop.library.assets.add(asset("new"), asset("newer"))
    shop.library.assets.change(AssetId("renamed"), lambda one: replace(one, title="Other"),
                               world.clock.now())
    shop.library.assets.forget([AssetId("forgotten")])
    seen = world.backups.preview_now(shop.folder.root, made.path)
    assert (seen.made, seen.holds.assets) == (NOON, 3)
    assert seen.loss is not None and not seen.loss.is_none
    assert (seen.loss.lost["assets"], seen.loss.older["assets"], seen.loss.returning["assets"]) == (2, 1, 1)
    assert [str(one) for one in seen.loss.sentences()] == [
        "2 files came to the library since; they would have to be imported again.",
        "1 files would have the words they had then.", "1 files would come back."]  # fmt: skip


def test_a_preview_of_the_present_state_costs_nothing(world: World, shop: OpenWorkspace) -> None:
    made = asyncio.run(world.backups.make(shop))
    seen = world.backups.preview_now(shop.folder.root, made.path)
    assert seen.loss is not None and seen.loss.is_none and list(seen.loss.sentences()) == []


def test_a_damaged_library_can_be_restored_though_nobody_can_say_what_is_lost(world: World) -> None:
    with world.open() as opened:
        made = asyncio.run(world.backups.make(opened))
        file = opened.folder.library
    file.write_bytes(b"\0" * 50_000)
    assert world.backups.preview_now(file.parent, made.path).loss is None
    asyncio.run(world.backups.restore(file.parent, made.path))
    world.open().close()


# --- while the workspace is open ---


@pytest.mark.parametrize("is_good", [True, False], ids=["put back", "refused"])
def test_a_restore_does_not_hide_that_the_last_program_crashed(world: World, is_good: bool) -> None:
    with world.open() as opened:
        made = asyncio.run(world.backups.make(opened)).path
    take(opened.folder.root, NOON, "a program that was killed").release(orderly=False)
    (opened.folder.media / ".film.999999999.part.mp4").write_bytes(b"half")
    if is_good:
        asyncio.run(world.backups.restore(opened.folder.root, made))
    else:
        made.write_bytes(b"no library")
        with pytest.raises(BrovaError):
            asyncio.run(world.backups.restore(opened.folder.root, made))
    with world.open() as again:
        assert again.was_left_open  # so that it was checked, and swept
        assert list(again.folder.media.iterdir()) == []
    with world.open() as again:
        assert not again.was_left_open


@pytest.fixture
def lanes() -> Iterator[Lanes]:
    with Lanes() as opened:
        yield opened


def beats(daily: DailyBackup, number: int = 1) -> list[str]:
    """What is told over so many beats."""

    async def scene() -> list[str]:
        told = []
        for _ in range(number):
            try:
                await daily.on_tick()
            except BrovaError as error:
                told.append(error.sentence())
        return told

    return asyncio.run(scene())


def test_the_backup_of_the_day_is_made_once_while_the_workspace_stays_open(
    world: World, shop: OpenWorkspace, lanes: Lanes
) -> None:
    daily = world.backups.daily(shop, partial(lanes.submit, BACKGROUND))
    assert beats(daily, 3) == []
    assert len(world.made(shop)) == 1
    for _ in range(30):
        world.clock.go(hours=1)
        beats(daily)
    assert world.made(shop) == ["20260302T120000", "20260301T120000"]


def test_no_backup_is_made_when_the_settings_say_so(world: World, shop: OpenWorkspace, lanes: Lanes) -> None:
    daily = world.backups.daily(shop, partial(lanes.submit, BACKGROUND))
    world.rules = BackupRules(automatic=False)
    beats(daily)
    assert world.made(shop) == []
    world.rules = BackupRules()
    world.clock.go(seconds=LOOK_AGAIN)
    beats(daily)
    assert len(world.made(shop)) == 1


def test_a_backup_that_fails_is_told_once_and_tried_again(
    world: World, shop: OpenWorkspace, lanes: Lanes, tmp_path: Path
) -> None:
    daily = world.backups.daily(shop, partial(lanes.submit, BACKGROUND))
    drive = tmp_path / "drive"
    world.rules = BackupRules(folder=drive)
    [told] = beats(daily, 5)
    assert "drive is not there" in told
    for _ in range(5):
        world.clock.go(seconds=TRY_AGAIN)
        assert beats(daily) == []
    drive.mkdir()
    world.clock.go(seconds=TRY_AGAIN)
    assert beats(daily) == [] and len(world.made(shop)) == 1
    drive.rename(tmp_path / "gone")
    world.clock.go(days=1)
    assert len(beats(daily)) == 1  # it had worked in between: this is another failure


def test_a_full_disk_leaves_no_half_backup_and_the_old_ones(
    world: World, shop: OpenWorkspace, lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    daily = world.backups.daily(shop, partial(lanes.submit, BACKGROUND))
    beats(daily)
    world.clock.go(days=1)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("brova_desktop.storage.backup._copy", full)
    [told] = beats(daily, 2)
    assert "The disk is full" in told and "Free some space" in told
    assert [one.name[8:23] for one in shop.folder.backups.iterdir()] == ["20260301T120000"]


def test_closing_the_workspace_ends_a_backup_under_way(
    world: World, shop: OpenWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: Future[None] = Future()

    def slow(library: Path, key: object, folder: Path, now: datetime, reason: BackupReason, report: Report) -> object:
        begun.set_result(None)
        while True:
            report.raise_if_cancelled()

    monkeypatch.setattr("brova_desktop.services.backup.back_up", slow)

    async def scene() -> None:
        with ThreadPoolExecutor(1) as pool:
            daily = world.backups.daily(shop, pool.submit)
            task = asyncio.create_task(daily.on_tick())
            await asyncio.wrap_future(begun)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(scene())
    assert world.made(shop) == []


def test_a_backup_that_another_program_removes_meanwhile_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "library-20260301T021500Z-scheduled.db").symlink_to(tmp_path / "gone")  # named, and not there
    (tmp_path / "library-20260302T021500Z-scheduled.db").write_bytes(b"x")
    assert [one.stamp.made.day for one in list_backups(tmp_path)] == [2]
    assert list_backups(tmp_path / "library-20260302T021500Z-scheduled.db") == ()
