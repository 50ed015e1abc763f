"""Open reels over a real library and real files: nothing that was stepped is lost, whatever moment the end comes at."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brova_desktop.domain.errors import BrovaError, Missing, NoRoom, Refused
from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.reels.edits import cutting
from brova_desktop.domain.reels.edits.wording import set_title
from brova_desktop.domain.reels.format import from_json, to_json
from brova_desktop.domain.words import say
from brova_desktop.services import editing
from brova_desktop.services.editing import OpenReel, ReelDesk, open_file
from brova_desktop.services.shelves import FileShelf
from brova_desktop.storage.keys import LibraryKey
from brova_desktop.storage.library import create_library, open_library
from tests.domain.reels.making import clip, reel

START = reel(clip("a", 0, 10), clip("b", 10, 10))
NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


class StillClock:
    def now(self) -> datetime:
        return NOON

    def monotonic(self) -> float:
        return 0.0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ReelDesk]:
    key = LibraryKey(b"k" * 32)
    create_library(tmp_path / "library", key, workspace="w", name="W", app_version="1", at=NOON)
    library = open_library(tmp_path / "library", key)
    yield ReelDesk(library.reels, StillClock())
    library.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "reel.json"
    path.write_text(to_json(START), encoding="utf-8")
    return path


def step(opened: OpenReel, title: str) -> None:
    opened.document.apply(f"Call it {title}", lambda value: set_title(value, title))


# --- in the library ---


def test_steps_are_there_after_a_crash_with_their_names(desk: ReelDesk) -> None:
    first = desk.add(START)
    step(first, "one")
    first.document.apply("Delete", lambda value: cutting.delete(value, ["b"]))
    assert first.is_safe
    assert desk.unsaved() == (START.id,)
    again = desk.open(START.id)  # the first one was never closed
    assert again.reel == first.reel
    assert (again.recovered, again.lost) == (("Call it one", "Delete"), 0)
    assert desk.unsaved() == ()
    assert desk.open(START.id).recovered == ()


def test_a_closed_reel_opens_as_it_was_left(desk: ReelDesk) -> None:
    opened = desk.add(START)
    step(opened, "one")
    opened.document.undo()
    opened.document.redo()
    opened.close()
    assert not opened.document.is_dirty
    again = desk.open(START.id)
    assert (again.reel.title, again.recovered) == ("one", ())


def test_a_drag_under_way_is_no_part_of_a_save(desk: ReelDesk) -> None:
    opened = desk.add(START)
    opened.document.begin("Drag")
    opened.document.apply("", lambda value: cutting.delete(value, ["a"]))
    opened.save_now()
    assert desk.open(START.id).reel == START
    opened.document.cancel()


def test_the_document_is_saved_after_many_steps(desk: ReelDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editing, "STEPS_BETWEEN_SAVES", 3)
    opened = desk.add(START)
    for number in range(7):
        step(opened, f"{number}")
    again = desk.open(START.id)
    assert (again.reel.title, again.recovered) == ("6", ("Call it 6",))


def test_somebody_elses_save_is_told_and_not_overwritten(desk: ReelDesk) -> None:
    mine, theirs = desk.add(START), desk.open(START.id)
    step(theirs, "theirs")
    theirs.save_now()
    step(mine, "mine")
    with pytest.raises(Refused):
        mine.save_now()
    assert desk.open(START.id).reel.title == "theirs"


def test_steps_over_a_document_that_somebody_replaced_are_told_at_once_and_take_nobodys_place(desk: ReelDesk) -> None:
    mine, theirs = desk.add(START), desk.open(START.id)
    step(theirs, "one")
    theirs.save_now()
    step(theirs, "two")
    told: list[BrovaError] = []
    mine.trouble.subscribe(told.append)
    step(mine, "mine")
    step(mine, "mine again")
    assert [type(error) for error in told] == [Refused, Refused]
    assert not mine.is_safe
    assert desk.read(START.id).title == "two"
    theirs.close()
    assert desk.open(START.id).document.history == ("Call it one", "Call it two")


def test_an_unknown_reel_is_missing(desk: ReelDesk) -> None:
    with pytest.raises(Missing):
        desk.open(ReelId("nothing"))


def test_a_lane_writes_in_the_background_and_loses_nothing(desk: ReelDesk) -> None:
    with ThreadPoolExecutor(1) as lane:
        desk._run = lane.submit
        opened = desk.add(START)
        for number in range(50):
            step(opened, f"{number}")
    assert opened.is_safe
    assert desk.open(START.id).reel.title == "49"


# --- in files ---


def test_a_file_gets_a_journal_until_it_is_saved(file: Path) -> None:
    opened = open_file(file)
    step(opened, "one")
    journal = file.with_name(".reel.json.journal")
    assert journal.exists()
    assert from_json(file.read_bytes()) == START
    again = open_file(file)
    assert (again.reel.title, again.recovered) == ("one", ("Call it one",))
    assert not journal.exists()
    again.close()
    assert sorted(path.name for path in file.parent.iterdir()) == ["reel.json"]


def test_the_end_of_a_journal_may_be_torn_off(file: Path) -> None:
    opened = open_file(file)
    for title in ("one", "two", "three"):
        step(opened, title)
    journal = file.with_name(".reel.json.journal")
    os.truncate(journal, journal.stat().st_size - 5)
    again = open_file(file)
    assert (again.reel.title, again.lost) == ("two", 1)
    step(again, "four")
    assert open_file(file).reel.title == "four"


def test_a_file_changed_elsewhere_wins_and_our_steps_are_put_aside(file: Path) -> None:
    step(open_file(file), "ours")
    file.write_text(to_json(set_title(START, "theirs")), encoding="utf-8")
    again = open_file(file)
    assert again.reel.title == "theirs"
    assert again.lost > 0
    assert file.with_name(".reel.json.journal-kept").exists()


def test_what_somebody_else_wrote_into_a_file_meanwhile_is_not_overwritten(file: Path) -> None:
    """Two commands, or an editor of texts; a file that was taken away is written again."""
    ours, theirs = open_file(file), open_file(file)
    step(ours, "ours")
    step(theirs, "theirs")
    theirs.close()
    for _ in range(2):
        with pytest.raises(Refused, match="changed elsewhere"):
            ours.save_now()
    assert open_file(file).reel.title == "theirs"
    again = open_file(file)
    step(again, "again")
    file.unlink()
    again.close()
    assert open_file(file).reel.title == "again"


def test_what_was_put_aside_earlier_stays_when_it_happens_again(file: Path) -> None:
    for number in range(3):
        step(open_file(file), f"ours {number}")
        file.write_text(to_json(set_title(START, f"theirs {number}")), encoding="utf-8")
        assert open_file(file).lost > 0
    kept = sorted(file.parent.glob(".reel.json.journal-kept*"))
    assert [b"ours 0" in one.read_bytes() for one in kept] == [True, False, False]
    assert len(kept) == 3


class Stop(BaseException):
    """The power goes."""


@given(calls=st.integers(0, 12), titles=st.lists(st.sampled_from("xyz"), min_size=1, max_size=4),
       save_at=st.integers(0, 4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_whatever_moment_a_crash_comes_at_no_written_step_is_lost(
    tmp_path: Path, calls: int, titles: list[str], save_at: int
) -> None:
    """The disk goes away after some calls of fsync, rename or unlink; what was safe before is there afterwards."""
    folder = tmp_path / "crash"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "reel.json"
    path.write_text(to_json(START), encoding="utf-8")
    left = calls
    safe = going = ""

    def counted(real: Callable) -> Callable:
        def call(*args, **more):
            nonlocal left
            left -= 1
            if left < 0:
                raise Stop
            return real(*args, **more)

        return call

    with pytest.MonkeyPatch.context() as patch:
        opened = open_file(path)
        for name in ("fsync", "replace"):
            patch.setattr(os, name, counted(getattr(os, name)))
        patch.setattr(Path, "unlink", counted(Path.unlink))
        try:
            for number, title in enumerate(titles):
                going = f"{title}{number}"
                step(opened, going)
                safe = going
                if number == save_at:
                    opened.save_now()
        except Stop:
            pass
    again = open_file(path)
    assert again.reel.title in (safe, going)
    assert again.lost == 0
    step(again, "after")
    assert open_file(path).reel.title == "after"


def test_a_full_disk_is_told_and_the_steps_are_written_later(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = open_file(file)
    told: list[BrovaError] = []
    opened.trouble.subscribe(told.append)
    with monkeypatch.context() as patch:
        def full(self: FileShelf, entries: object) -> None:
            raise NoRoom(say("The disk is full."))

        patch.setattr(FileShelf, "append", full)
        step(opened, "one")
    assert isinstance(told[0], NoRoom)
    assert not opened.is_safe
    step(opened, "two")
    assert opened.is_safe
    assert open_file(file).recovered == ("Call it one", "Call it two")


def test_a_write_that_fails_half_way_leaves_no_half_line(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = open_file(file)
    step(opened, "one")
    with monkeypatch.context() as patch:
        def broken(descriptor: int) -> None:
            raise OSError(28, "No space left on device")

        patch.setattr(os, "fsync", broken)
        step(opened, "two")
    step(opened, "three")
    assert open_file(file).recovered == ("Call it one", "Call it two", "Call it three")


def test_a_step_that_comes_while_all_is_saved_is_not_lost(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting: list[Callable[[], None]] = []
    opened = open_file(file, run=waiting.append)
    step(opened, "one")
    real = opened._append_waiting

    def interrupted(*values: int) -> object:
        step(opened, "two")
        return real(*values)

    with monkeypatch.context() as patch:
        patch.setattr(opened, "_append_waiting", interrupted)
        opened.save_now()
    for write in waiting:
        write()
    assert open_file(file).reel.title == "two"  # as after a crash: nobody closed it


def test_no_such_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(Missing):
        open_file(tmp_path / "nothing.json")


@pytest.mark.parametrize("left", [b"", b"ba", b"base 12"], ids=["made", "torn", "torn later"])
def test_a_journal_that_was_only_begun_costs_nothing(file: Path, left: bytes) -> None:
    journal = file.with_name(f".{file.name}.journal")
    journal.write_bytes(left)
    with_one = open_file(file)
    assert with_one.lost == 0
    with_one.document.apply("Name it", lambda reel: replace(reel, title="kept"))
    again = open_file(file)
    assert (again.reel.title, again.lost) == ("kept", 0)


def test_reading_a_reel_does_not_disturb_whoever_edits_it(desk: ReelDesk) -> None:
    """A render that starts meanwhile sees the written steps, and the editor can still save."""
    mine = desk.add(START)
    step(mine, "one")
    assert desk.read(START.id).title == "one"
    step(mine, "two")
    mine.close()
    assert desk.read(START.id).title == "two"
