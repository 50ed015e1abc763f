"""Undo survives a restart: whatever was done, and however the program ended, a reel goes on as if it never had."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from brova_desktop.domain.editing.open_document import OpenDocument, PastLost
from brova_desktop.domain.errors import BadInput, Refused
from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits import cutting
from brova_desktop.domain.reels.edits.wording import set_title
from brova_desktop.domain.reels.format import to_json
from brova_desktop.services import editing
from brova_desktop.services.editing import OpenReel, ReelDesk, open_file
from brova_desktop.storage import reel_past
from brova_desktop.storage.keys import LibraryKey
from brova_desktop.storage.library import create_library, open_library
from brova_desktop.storage.reels import ReelStore
from tests.domain.reels.making import clip, reel, reels
from tests.domain.reels.random_edits import EDITS, with_new_ids_free

START = reel(clip("a", 0, 10), clip("b", 10, 10))
NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
KEY = LibraryKey(b"k" * 32)


class StillClock:
    def now(self) -> datetime:
        return NOON

    def monotonic(self) -> float:
        return 0.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ReelStore]:
    create_library(tmp_path / "library", KEY, workspace="w", name="W", app_version="1", at=NOON)
    library = open_library(tmp_path / "library", KEY)
    yield library.reels
    library.close()


@pytest.fixture
def desk(store: ReelStore) -> ReelDesk:
    return ReelDesk(store, StillClock())


def titled(title: str) -> Callable[[Reel], Reel]:
    return lambda value: set_title(value, title)


def step(opened: OpenReel, title: str) -> None:
    opened.document.apply(f"Call it {title}", titled(title))


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "killed"])
def test_steps_from_before_are_undone_and_redone(desk: ReelDesk, closed: bool) -> None:
    opened = desk.add(START)
    step(opened, "one")
    opened.save_now()
    step(opened, "two")
    opened.document.apply("Delete", lambda value: cutting.delete(value, ["b"]))
    opened.document.undo()
    if closed:
        opened.close()
    again = desk.open(START.id).document
    assert (again.history, again.redo_label) == (("Call it one", "Call it two"), "Delete")
    again.redo()
    assert "b" not in again.value.records
    for _ in range(3):
        again.undo()
    assert again.value == START
    assert again.undo_label is None


def test_new_steps_follow_an_undo_beyond_the_restart_and_so_on(desk: ReelDesk) -> None:
    first = desk.add(START)
    for title in ("one", "two", "three"):
        step(first, title)
    first.close()
    second = desk.open(START.id)
    second.document.undo()
    second.document.undo()
    step(second, "four")
    third = desk.open(START.id)  # the second was never closed
    assert (third.document.history, third.document.redo_label) == (("Call it one", "Call it four"), None)
    third.document.undo()
    third.close()
    fourth = desk.open(START.id)
    assert (fourth.document.history, fourth.document.redo_label) == (("Call it one",), "Call it four")
    fourth.document.redo()
    assert fourth.reel.title == "four"


def test_opening_and_reading_alone_changes_no_history(desk: ReelDesk) -> None:
    opened = desk.add(START)
    step(opened, "one")
    opened.close()
    for _ in range(3):
        desk.open(START.id).close()
        assert desk.read(START.id).title == "one"
    assert desk.open(START.id).document.history == ("Call it one",)


def test_a_save_before_its_steps_were_written_keeps_them_all_the_same(desk: ReelDesk) -> None:
    later: list[Callable[[], None]] = []
    desk._run = later.append
    opened = desk.add(START)
    step(opened, "one")
    step(opened, "two")
    opened.close()
    for work in later:
        work()
    assert desk.open(START.id).document.history == ("Call it one", "Call it two")


def test_a_reel_saved_by_somebody_without_steps_begins_anew(desk: ReelDesk, store: ReelStore) -> None:
    opened = desk.add(START)
    step(opened, "one")
    opened.close()
    theirs = set_title(START, "theirs")
    store.save(START.id, "theirs", to_json(theirs).encode(), NOON, based_on=store.load(START.id).card.revision)
    again = desk.open(START.id)
    assert (again.document.history, again.reel) == ((), theirs)
    step(again, "two")
    again.close()
    assert desk.open(START.id).document.history == ("Call it two",)


def test_a_journal_that_breaks_off_leaves_a_history_of_what_came_back(desk: ReelDesk, store: ReelStore) -> None:
    opened = desk.add(START)
    step(opened, "saved")
    opened.save_now()
    for title in ("one", "two", "three"):
        step(opened, title)
    stored = store.load(START.id)
    damaged = stored.steps[1]
    store.append(START.id, stored.card.revision, [type(damaged)(damaged.step, b"nonsense", NOON)])
    for lost in (2, 0):
        again = desk.open(START.id)
        assert (again.reel.title, again.lost) == ("one", lost)
        assert again.document.history == ("Call it saved", "Call it one")
    step(again, "four")
    last = desk.open(START.id).document
    assert last.history == ("Call it saved", "Call it one", "Call it four")
    for _ in range(3):
        last.undo()
    assert last.value == START


def test_a_past_that_does_not_fit_is_refused_once_and_forgotten(desk: ReelDesk, store: ReelStore) -> None:
    opened = desk.add(START)
    step(opened, "one")
    opened.close()
    stored = store.load(START.id)
    foreign = to_json(set_title(START, "foreign")).encode()

    def replace_document(connection) -> None:  # as no version of this program does
        connection.exec_driver_sql("UPDATE reels SET document = ? WHERE id = ?", (foreign, START.id))

    store._database.write(replace_document)
    again = desk.open(START.id)
    with pytest.raises(PastLost):
        again.document.undo()
    assert again.reel.title == "foreign"
    assert again.document.history == ()
    assert desk.open(START.id).document.history == ()
    step(again, "two")
    again.close()
    assert desk.open(START.id).document.history == ("Call it two",)
    assert stored.card.revision < store.load(START.id).card.revision


def test_a_file_remembers_the_steps_that_came_back_after_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "reel.json"
    path.write_text(to_json(START), encoding="utf-8")
    opened = open_file(path)
    step(opened, "one")
    opened.document.apply("Delete", lambda value: cutting.delete(value, ["b"]))
    opened.document.undo()
    again = open_file(path).document
    assert (again.history, again.redo_label) == (("Call it one",), "Delete")
    again.undo()
    assert again.value == START


def test_the_oldest_steps_are_given_up(desk: ReelDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reel_past, "MOST_STEPS", 3)
    opened = desk.add(START)
    for number in range(6):
        step(opened, f"{number}")
    opened.document.undo()
    opened.close()
    again = desk.open(START.id).document
    assert (again.history, again.redo_label) == (("Call it 4",), "Call it 5")
    again.undo()
    assert again.value.title == "3"


# --- any sequence at all ---

ANY_EDIT = st.sampled_from(sorted(EDITS)).flatmap(lambda name: st.tuples(st.just(name), EDITS[name]))
TITLES = st.sampled_from(["", "a", "b"])


class Restarts(RuleBasedStateMachine):
    """A reel that is closed, or left without a word, at any place, beside a document that never is."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "library"
        create_library(path, KEY, workspace="w", name="W", app_version="1", at=NOON)
        self.library = open_library(path, KEY)
        self.desk = ReelDesk(self.library.reels, StillClock())
        self.number = 0

    def teardown(self) -> None:
        try:
            if hasattr(self, "model"):
                self.end_gesture()
                self.walk()
        finally:
            self.library.close()
            self.folder.cleanup()

    @initialize(start=reels())
    def open(self, start: Reel) -> None:
        self.id = ReelId(start.id)
        self.opened = self.desk.add(start)
        self.model = OpenDocument(start)

    @property
    def both(self) -> tuple[OpenDocument[Reel], OpenDocument[Reel]]:
        return self.opened.document, self.model

    def change(self, edit: Callable[[Reel], Reel], verb: Callable[[OpenDocument[Reel], Callable], object]) -> None:
        self.number += 1
        number = self.number
        for document in self.both:
            with suppress(Refused, BadInput):
                verb(document, lambda value: with_new_ids_free(edit(value), number))

    @rule(named=ANY_EDIT, join=st.booleans())
    def edit(self, named, join: bool) -> None:
        label, edit = named
        self.change(edit, lambda document, change: document.apply(label, change, join=join))

    @rule(titles=st.lists(TITLES, min_size=1, max_size=4), back=st.booleans())
    def type(self, titles: list[str], back: bool) -> None:
        """Sometimes to and fro: typing that leaves nothing is no step."""
        before = self.model.value.title
        for title in [*titles, *([before] if back else [])]:
            self.change(titled(title), lambda document, change: document.apply("Type", change, join=True))

    @precondition(lambda self: not self.model.in_gesture)
    @rule(label=st.sampled_from(["Type", "Drag"]))
    def begin(self, label: str) -> None:
        for document in self.both:
            document.begin(label)

    @precondition(lambda self: self.model.in_gesture)
    @rule(named=ANY_EDIT)
    def rework(self, named) -> None:
        self.change(named[1], lambda document, change: document.rework(change))

    @precondition(lambda self: self.model.in_gesture)
    @rule(join=st.booleans())
    def commit(self, join: bool) -> None:
        for document in self.both:
            document.commit(join=join)

    @precondition(lambda self: self.model.in_gesture)
    @rule()
    def cancel(self) -> None:
        for document in self.both:
            document.cancel()

    @precondition(lambda self: not self.model.in_gesture)
    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(min(times, len(self.model.history))):
            for document in self.both:
                document.undo()
            assert self.opened.reel == self.model.value

    @precondition(lambda self: not self.model.in_gesture)
    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            if self.model.redo_label is not None:
                for document in self.both:
                    document.redo()
                assert self.opened.reel == self.model.value

    @rule()
    def save(self) -> None:
        self.opened.save_now()

    @rule(closed=st.booleans())
    def restart(self, closed: bool) -> None:
        self.end_gesture()
        if closed:
            self.opened.close()
        self.opened = self.desk.open(self.id)
        assert self.opened.lost == 0

    @invariant()
    def same(self) -> None:
        if hasattr(self, "model"):
            mine, model = self.both
            assert mine.value == model.value
            assert (mine.history, mine.undo_label, mine.redo_label) == (
                model.history, model.undo_label, model.redo_label)  # fmt: skip

    def end_gesture(self) -> None:
        """A drag under way is no step: nobody closes a reel in the middle of one, and a crash forgets it."""
        if self.model.in_gesture:
            self.cancel()

    def walk(self) -> None:
        """All the way down, all the way up."""
        for verb, more in (("undo", lambda: self.model.undo_label), ("redo", lambda: self.model.redo_label)):
            while more() is not None:
                for document in self.both:
                    getattr(document, verb)()
                self.same()


Restarts.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)


class TestRestarts(Restarts.TestCase):
    @pytest.fixture(autouse=True)
    def _save_often(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(editing, "STEPS_BETWEEN_SAVES", 4)
