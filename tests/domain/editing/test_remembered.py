"""Steps of earlier days: what is written down is undone and done again like what was never put away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from zlib import crc32

import pytest

from brova_desktop.domain.colour import WHITE
from brova_desktop.domain.editing.diff import Diff
from brova_desktop.domain.editing.journal import Entry, entry, read_entry, replayed
from brova_desktop.domain.editing.open_document import Joined, OpenDocument, PastLost, Step
from brova_desktop.domain.editing.remembered import History, remembered
from brova_desktop.domain.errors import Refused
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits import cutting, placing, wording
from brova_desktop.domain.reels.format import from_tree, to_tree
from brova_desktop.domain.reels.spelling import ReelSpelling
from tests.domain.reels.making import STILL, clip, reel

START = reel(clip("a", 0, 10), clip("b", 10, 10))
SPELLING = ReelSpelling()


class Notebook:
    """Writes down what a document's steps are."""

    def __init__(self, opened: OpenDocument[Reel], first: int = 1) -> None:
        self.opened, self.first = opened, first
        self.lines: list[bytes] = []
        self.ways: list[tuple[str, Joined]] = []
        opened.stepped.subscribe(self._keep)

    def _keep(self, step: Step[Reel]) -> None:
        self.ways.append((step.way.value, step.joined))
        self.lines.append(entry(self.first + len(self.lines), step, self.opened.value, SPELLING))

    @property
    def entries(self) -> list[Entry]:
        read = [read_entry(line) for line in self.lines]
        assert None not in read
        return [one for one in read if one is not None]

    def again(self) -> OpenDocument[Reel]:
        """The document after a restart."""
        return opened_with(self.opened.value, remembered(self.entries, SPELLING))


def opened_with(value: Reel, history: History[Reel]) -> OpenDocument[Reel]:
    return OpenDocument(from_tree(to_tree(value)), undo=history.undo, redo=history.redo)


def titled(title: str) -> Callable[[Reel], Reel]:
    return lambda value: wording.set_title(value, title)


EVERY_KIND_OF_CHANGE: list[tuple[str, Callable[[Reel], Reel]]] = [
    ("Rename", titled("ع \n \u2028 \t title")),
    ("Move everything", lambda value: cutting.ripple_delete(value, ["a"])),
    ("Append", lambda value: placing.append(value, clip("c", 0, 5))),
    ("Media", lambda value: placing.add_media(value, replace(STILL, name="other.png"))),
    ("Background", lambda value: replace(value, canvas=replace(value.canvas, background=WHITE))),
    ("Call it", lambda value: wording.rename(value, "b", "first")),
    ("Several", lambda value: titled("last")(cutting.delete(value, ["b"]))),
]


def test_every_kind_of_change_goes_back_and_forth() -> None:
    notebook = Notebook(OpenDocument(START))
    states = [START]
    for label, edit in EVERY_KIND_OF_CHANGE:
        notebook.opened.apply(label, edit)
        states.append(notebook.opened.value)
    again = notebook.again()
    assert again.history == tuple(label for label, _ in EVERY_KIND_OF_CHANGE)
    for before in states[-2::-1]:
        again.undo()
        assert again.value == before
    for after in states[1:]:
        again.redo()
        assert again.value == after


def test_what_was_undone_before_can_be_redone_after() -> None:
    notebook = Notebook(OpenDocument(START))
    for title in ("one", "two", "three"):
        notebook.opened.apply(title, titled(title))
    notebook.opened.undo()
    notebook.opened.undo()
    notebook.opened.redo()
    again = notebook.again()
    assert (again.history, again.undo_label, again.redo_label) == (("one", "two"), "two", "three")
    again.redo()
    assert (again.value.title, again.redo_label) == ("three", None)
    again.undo()
    again.apply("four", titled("four"))
    assert (again.history, again.redo_label) == (("one", "two", "four"), None)


def test_typing_is_one_step_and_goes_on_after_a_restart() -> None:
    notebook = Notebook(OpenDocument(START))
    for title in ("h", "he", "hel"):
        notebook.opened.apply("Type", titled(title), join=True)
    again = Notebook(notebook.again(), first=4)
    again.opened.apply("Type", titled("hell"), join=True)
    assert again.ways == [("done", Joined.MORE)]
    assert again.opened.history == ("Type",)
    third = opened_with(again.opened.value, remembered([*notebook.entries, *again.entries], SPELLING))
    assert third.history == ("Type",)
    third.undo()
    assert third.value == START
    third.redo()
    assert third.value.title == "hell"


def test_typing_that_ends_where_it_began_is_no_step_after_a_restart_either() -> None:
    notebook = Notebook(OpenDocument(START))
    notebook.opened.apply("First", titled("x"))
    for title in ("xa", "x"):
        notebook.opened.apply("Type", titled(title), join=True)
    assert notebook.ways[-1] == ("done", Joined.BOTH_GONE)
    assert notebook.opened.history == notebook.again().history == ("First",)


def test_steps_whose_beginning_is_gone_are_remembered_as_far_as_they_are_known() -> None:
    """The oldest entries are given up in time, in the middle of whatever."""
    notebook = Notebook(OpenDocument(START))
    notebook.opened.apply("Type", titled("a"), join=True)
    notebook.opened.apply("Type", titled("ab"), join=True)
    notebook.opened.apply("Second", titled("second"))
    notebook.opened.undo()
    notebook.opened.redo()
    notebook.opened.undo()
    whole = notebook.entries
    for start, undo, redo in ((1, ("Type",), "Second"), (2, (), "Second"), (3, (), "Second"), (4, (), "Second"),
                              (5, (), "Second"), (6, (), None)):  # fmt: skip
        again = opened_with(notebook.opened.value, remembered(whole[start:], SPELLING))
        assert (again.history, again.redo_label) == (undo, redo), start
        if redo:
            again.redo()
            assert again.value.title == "second"
            again.undo()
            assert again.value == notebook.opened.value
        if undo:
            again.undo()
            assert again.value.title == "a"


def test_a_missing_entry_ends_what_is_remembered() -> None:
    notebook = Notebook(OpenDocument(START))
    for title in ("one", "two", "three"):
        notebook.opened.apply(title, titled(title))
    first, _, third = notebook.entries
    assert [one.label for one in remembered([first, third], SPELLING).undo] == ["three"]


def test_an_entry_of_another_shape_ends_what_is_remembered() -> None:
    notebook = Notebook(OpenDocument(START))
    for title in ("one", "two", "three"):
        notebook.opened.apply(title, titled(title))
    one, two, three = notebook.entries
    for version in (None, "reel.0"):
        found = remembered([one, replace(two, version=version), three], SPELLING)
        assert [past.label for past in found.undo] == ["three"]


OLD = (b'{"n":7,"label":"Rename","way":"done","parts":{"records":{"a":null}},"head":{"schema":"reel.1","title":"old"},'
       b'"maps":["records","media"]}')  # fmt: skip


def test_an_entry_of_the_first_kind_is_replayed_and_leads_nowhere_back() -> None:
    replay = replayed(to_tree(START), [b"%08x " % crc32(OLD) + OLD + b"\n"])
    assert (replay.lost, replay.labels, replay.tree["title"]) == (0, ("Rename",), "old")
    assert "a" not in replay.tree["records"] and "b" in replay.tree["records"]
    assert remembered(replay.entries, SPELLING) == History()


@pytest.mark.parametrize("other", [
    titled("other"), lambda value: wording.rename(value, "b", "x"), lambda value: cutting.delete(value, ["b"]),
    lambda value: replace(value, canvas=replace(value.canvas, background=WHITE)),
])  # fmt: skip
def test_a_step_that_does_not_fit_is_refused_and_all_of_the_past_let_go(other: Callable[[Reel], Reel]) -> None:
    notebook = Notebook(OpenDocument(START))
    notebook.opened.apply("First", lambda value: titled("one")(cutting.ripple_delete(value, ["a"])))
    notebook.opened.apply("Second", lambda value: titled("two")(wording.rename(value, "b", "name")))
    history = remembered(notebook.entries, SPELLING)
    again = opened_with(other(notebook.opened.value), history)
    told: list[Any] = []
    again.past_lost.subscribe(told.append)
    again.apply("Own", lambda value: placing.append(value, clip("c", 0, 5)))
    own = again.value
    again.undo()
    before = again.value
    seen: list[tuple[Diff, str | None]] = []
    again.changed.subscribe(lambda diff: seen.append((diff, again.undo_label)))
    with pytest.raises(PastLost) as caught:
        again.undo()
    assert seen == [(Diff(), None)]  # who shows the buttons hears of it
    assert isinstance(caught.value, Refused)
    assert again.value is before
    assert (again.history, again.redo_label, told) == ((), "Own", [caught.value])
    again.redo()
    assert again.value == own


@pytest.mark.parametrize("sides", [
    b"", b"[]", b"{}", b'{"parts":{},"fields":{}', b'{"parts":{"records":{"b":[1,2]}},"fields":{}}',
    b'{"parts":{"nothing":{}},"fields":{}}', b'{"parts":{},"fields":{"records":{"zz":[{},{}]}}}',
    b'{"parts":{},"fields":{"records":{"b":[{"name":5},{"name":""}]}}}',
    b'{"parts":{},"fields":{"records":{"b":[{"nam":5},{}]}}}', b'{"parts":{},"fields":{},"head":[{},{}],"maps":[]}',
    b'{"parts":{"records":{"b":[{"type":"x"},null]}},"fields":{}}', b'{"parts":7,"fields":{}}', b"\xff\xfe",
])  # fmt: skip
def test_a_step_that_cannot_be_read_is_refused(sides: bytes) -> None:
    notebook = Notebook(OpenDocument(START))
    notebook.opened.apply("First", titled("one"))
    [one] = notebook.entries
    again = opened_with(notebook.opened.value, remembered([replace(one, sides_text=sides)], SPELLING))
    before = again.value
    with pytest.raises(PastLost):
        again.undo()
    assert again.value is before


def test_typing_on_after_a_step_that_does_not_fit_is_a_step_of_its_own() -> None:
    notebook = Notebook(OpenDocument(START))
    notebook.opened.apply("Type", titled("one"))
    again = Notebook(opened_with(START, remembered(notebook.entries, SPELLING)))
    again.opened.apply("Type", titled("two"), join=True)
    assert again.ways == [("done", Joined.APART)]
    assert again.opened.history == ("Type", "Type")
    again.opened.undo()
    assert again.opened.value == START


def test_fields_that_this_version_does_not_know_come_back() -> None:
    tree = to_tree(START)
    tree["records"] = {**tree["records"], "b": {**tree["records"]["b"], "mood": "calm"}}
    tree = {**tree, "later": {"x": 1}}
    start = from_tree(tree)
    notebook = Notebook(OpenDocument(start))
    notebook.opened.apply("All", lambda value: wording.rename(wording.set_title(value, "new"), "b", "first"))
    notebook.opened.apply("Gone", lambda value: cutting.delete(value, ["b"]))
    again = notebook.again()
    again.undo()
    again.undo()
    assert to_tree(again.value) == tree


def test_an_entry_names_only_the_fields_that_differ() -> None:
    notebook = Notebook(OpenDocument(START))
    notebook.opened.apply("Call it", lambda value: wording.rename(value, "b", "first"))
    [one] = notebook.entries
    sides = one.sides()
    assert (sides.parts, sides.head) == ({}, None)
    assert sides.fields == {"records": {"b": ({"name": ""}, {"name": "first"})}}
