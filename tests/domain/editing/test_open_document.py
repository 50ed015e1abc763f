from __future__ import annotations

from dataclasses import replace

import pytest

from brova_desktop.domain.editing import open_document
from brova_desktop.domain.editing.diff import Diff, change_between, diff_between
from brova_desktop.domain.editing.open_document import OpenDocument, Way
from brova_desktop.domain.errors import BrovaBug, Refused
from brova_desktop.domain.reels.edits import cutting, placing, trimming, wording
from tests.domain.reels.making import FRAME, STILL, clip, reel

START = reel(clip("a", 0, 10), clip("b", 10, 10))


def titled(title: str):
    return lambda value: wording.set_title(value, title)


def test_a_diff_names_what_came_changed_and_went() -> None:
    after = placing.append(cutting.delete(START, ["a"]), clip("c", 0, 5))
    assert diff_between(START, after) == Diff(frozenset("c"), frozenset({"main"}), frozenset("a"), frozenset())
    assert diff_between(START, titled("x")(START)) == Diff(fields=frozenset({"title"}))
    assert not diff_between(START, replace(START, records=dict(START.records)))


def test_a_change_in_another_map_names_the_map() -> None:
    after = placing.add_media(START, replace(STILL, name="other.png"))
    assert diff_between(START, after) == Diff(fields=frozenset({"media"}))


def test_a_change_goes_forth_and_back() -> None:
    after = cutting.ripple_delete(START, ["a"])
    change = change_between(START, after)
    assert change.forward(START) == after
    assert change.backward(after) == START


def test_steps_have_names_and_are_undone_and_redone() -> None:
    opened = OpenDocument(START)
    opened.apply("Rename", titled("one"))
    opened.apply("Delete", lambda value: cutting.delete(value, ["b"]))
    assert (opened.undo_label, opened.redo_label, opened.history) == ("Delete", None, ("Rename", "Delete"))
    opened.undo()
    assert (opened.undo_label, opened.redo_label, "b" in opened.value.records) == ("Rename", "Delete", True)
    opened.undo()
    assert opened.value == START
    opened.redo()
    opened.apply("Rename again", titled("two"))
    assert (opened.redo_label, opened.value.title) == (None, "two")


def test_steps_of_one_name_may_be_joined_and_are_undone_at_once() -> None:
    opened = OpenDocument(START)
    told: list[str] = []
    tie = opened.stepped.subscribe(lambda step: told.append(step.label))
    opened.apply("Rename", titled("one"), join=True)
    opened.apply("Rename", titled("two"), join=True)
    opened.apply("Rename", titled("three"), join=True)
    assert opened.history == ("Rename",) and told == ["Rename"] * 3
    opened.undo()
    assert opened.value == START
    opened.redo()
    assert opened.value.title == "three"
    opened.apply("Call", titled("four"), join=True)
    opened.apply("Rename", titled("five"), join=True)
    opened.undo()
    opened.apply("Call", titled("six"), join=True)  # after an undo nothing is joined
    assert opened.history == ("Rename", "Call", "Call")
    tie.close()


def test_gestures_may_be_joined_and_one_that_ends_where_it_began_leaves_no_step() -> None:
    opened = OpenDocument(START)
    for number, title in enumerate(("one", "two", START.title)):
        assert len(opened.history) == bool(number)
        opened.begin("Rename")
        opened.apply("Rename", titled(title))
        opened.commit(join=number > 0)
    assert opened.value == START and opened.history == ()


def test_undo_without_a_step_is_refused() -> None:
    opened = OpenDocument(START)
    with pytest.raises(Refused):
        opened.undo()
    with pytest.raises(Refused):
        opened.redo()


def test_an_edit_without_effect_is_no_step() -> None:
    opened = OpenDocument(START)
    assert not opened.apply("Close gaps", cutting.close_gaps)
    assert opened.undo_label is None


def test_a_gesture_is_one_step_and_tells_every_move() -> None:
    opened = OpenDocument(START)
    moves: list[Diff] = []
    opened.changed.subscribe(moves.append)
    opened.begin("Trim")
    for frame in (9, 7, 5):
        opened.apply("", lambda value, frame=frame: trimming.trim_end(value, "a", frame * FRAME, ripple=True))
    opened.commit()
    assert len(moves) == 3
    assert opened.history == ("Trim",)
    opened.undo()
    assert opened.value == START


def test_reworking_starts_from_the_document_of_the_beginning() -> None:
    opened = OpenDocument(START)
    opened.begin("Trim")
    for frame in (2, 10):
        opened.rework(lambda value, frame=frame: trimming.trim_end(value, "a", frame * FRAME, ripple=True))
    assert opened.value == START
    assert not opened.commit()
    assert opened.undo_label is None


def test_a_cancelled_gesture_leaves_exactly_what_was_there() -> None:
    opened = OpenDocument(START)
    opened.begin("Trim")
    opened.apply("", lambda value: cutting.delete(value, ["a", "b"]))
    opened.cancel()
    assert opened.value is START
    assert opened.undo_label is None


def test_a_refused_edit_in_a_gesture_keeps_the_last_possible_state() -> None:
    opened = OpenDocument(START)
    opened.begin("Trim")
    opened.apply("", lambda value: trimming.trim_end(value, "a", 5 * FRAME))
    possible = opened.value
    with pytest.raises(Refused):
        opened.apply("", lambda value: trimming.trim_end(value, "a", 15 * FRAME))
    assert opened.value is possible
    opened.commit()
    assert opened.history == ("Trim",)


def test_gestures_do_not_nest_and_history_waits_for_their_end() -> None:
    opened = OpenDocument(START)
    with pytest.raises(BrovaBug):
        opened.commit()
    with pytest.raises(BrovaBug):
        opened.rework(titled("x"))
    opened.begin("One")
    with pytest.raises(BrovaBug):
        opened.begin("Two")
    with pytest.raises(Refused):
        opened.undo()
    opened.cancel()


def test_finished_steps_are_told_with_the_way_they_came_about() -> None:
    opened = OpenDocument(START)
    told: list[tuple[str, Way]] = []
    opened.stepped.subscribe(lambda step: told.append((step.label, step.way)))
    opened.begin("Drag")
    opened.apply("", titled("a"))
    opened.commit()
    opened.undo()
    opened.redo()
    assert told == [("Drag", Way.DONE), ("Drag", Way.UNDONE), ("Drag", Way.REDONE)]


def test_a_document_is_dirty_until_it_is_saved_or_as_it_was() -> None:
    opened = OpenDocument(START)
    opened.apply("Rename", titled("x"))
    assert opened.is_dirty
    opened.undo()
    assert not opened.is_dirty
    opened.redo()
    opened.mark_saved()
    assert not opened.is_dirty


def test_a_step_and_its_way_back_are_compared_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[object] = []

    def comparing(before: object, after: object) -> object:
        counted.append(after)
        return change_between(before, after)  # type: ignore[type-var]

    monkeypatch.setattr(open_document, "change_between", comparing)
    opened = OpenDocument(START)
    for act in (lambda: opened.apply("Delete", lambda value: cutting.ripple_delete(value, ["a"])), opened.undo,
                opened.redo):  # fmt: skip
        counted.clear()
        act()
        assert len(counted) == 1


def test_a_step_that_a_listener_does_more_to_holds_all_of_it() -> None:
    opened = OpenDocument(START)

    def more(diff: Diff) -> None:
        if "a" in diff.removed:
            opened.begin("More")
            opened.rework(lambda value: replace(value, title="shorter"))
            opened.commit()

    opened.changed.subscribe(more)
    opened.apply("Delete", lambda value: cutting.delete(value, ["a"]))
    assert (opened.value.title, "a" in opened.value.records) == ("shorter", False)
    opened.undo()
    assert opened.value == START
