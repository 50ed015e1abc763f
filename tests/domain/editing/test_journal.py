from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.editing.journal import entry, replayed
from brova_desktop.domain.editing.open_document import OpenDocument
from brova_desktop.domain.reels.document import PlaceholderKind, Reel
from brova_desktop.domain.reels.edits import cutting, holes, wording
from brova_desktop.domain.reels.format import from_tree, to_tree
from brova_desktop.domain.reels.spelling import ReelSpelling
from tests.domain.reels.making import clip, reel

START = reel(clip("a", 0, 10), clip("b", 10, 10))


def written(edits: list) -> tuple[Reel, list[Reel], list[bytes]]:
    """The first document, the documents after each step, and the entries."""
    opened = OpenDocument(START)
    entries: list[bytes] = []
    after: list[Reel] = []

    def keep(step) -> None:
        entries.append(entry(len(entries) + 1, step, opened.value, ReelSpelling()))
        after.append(opened.value)

    opened.stepped.subscribe(keep)
    for label, edit in edits:
        opened.undo() if edit is None else opened.apply(label, edit)
    return START, after, entries


EDITS = [
    ("Rename", lambda r: wording.set_title(r, "ع \n \u2028 title")),
    ("Delete", lambda r: cutting.ripple_delete(r, ["a"])),
    ("Undo", None),
    ("Bind", lambda r: holes.bind(r, "price", PlaceholderKind.TEXT, default="5")),
]


def test_replaying_all_entries_gives_the_document_as_it_was() -> None:
    start, after, entries = written(EDITS)
    replay = replayed(to_tree(start), entries)
    assert from_tree(replay.tree) == after[-1]
    assert replay.labels == ("Rename", "Delete", "Delete", "Bind")
    assert replay.lost == 0
    assert all(line.count(b"\n") == 1 for line in entries)


@given(st.data())
def test_a_damaged_entry_costs_itself_and_what_builds_on_it(pick: st.DataObject) -> None:
    start, after, entries = written(EDITS)
    at = pick.draw(st.integers(0, len(entries) - 1))
    place = pick.draw(st.integers(0, len(entries[at]) - 2))
    line = entries[at]
    damaged = pick.draw(st.sampled_from((line[:place], line[:place] + bytes([line[place] ^ 1]) + line[place + 1 :])))
    replay = replayed(to_tree(start), [*entries[:at], damaged, *entries[at + 1 :]])
    assert replay.lost == len(entries) - at
    assert from_tree(replay.tree) == (after[at - 1] if at else start)


def test_a_missing_entry_ends_the_replay() -> None:
    start, after, entries = written(EDITS)
    replay = replayed(to_tree(start), [entries[0], *entries[2:]])
    assert replay.lost == 2
    assert from_tree(replay.tree) == after[0]


@given(st.lists(st.binary(max_size=60), max_size=3))
def test_any_bytes_are_no_entries(lines: list[bytes]) -> None:
    replay = replayed(to_tree(START), lines)
    assert from_tree(replay.tree) == START
    assert replay.lost == len(lines)


def test_unknown_fields_of_the_document_survive_a_replay() -> None:
    tree = {**to_tree(START), "later": {"x": 1}}
    tree["canvas"] = {**tree["canvas"], "depth": 10}
    tree["records"] = {**tree["records"], "a": {**tree["records"]["a"], "mood": "calm"}}
    opened = OpenDocument(from_tree(tree))
    entries: list[bytes] = []
    opened.stepped.subscribe(lambda step: entries.append(entry(1, step, opened.value, ReelSpelling())))
    opened.apply("All", lambda r: wording.rename(wording.set_title(r, "new"), "a", "first"))
    replay = replayed(tree, entries).tree
    assert (replay["later"], replay["canvas"]["depth"], replay["records"]["a"]["mood"]) == ({"x": 1}, 10, "calm")
    assert replay == to_tree(opened.value)
    assert json.loads(entries[0].partition(b" ")[2].partition(b"\t")[0])["label"] == "All"
