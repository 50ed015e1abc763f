from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.words import say
from brova_desktop.ui.video.history import LIMIT, History, Step

NOW = datetime(2026, 3, 1, tzinfo=UTC)
CUP = Asset(AssetId("a"), MediaKind.IMAGE, "cup.png", "media/cup.png", Placement.COPIED, "0", 1, 1, NOW, NOW)


def step(before: str, after: str, merge: str = "", asset: Asset = CUP) -> Step:
    return Step(say("Edit"), (replace(asset, title=before),), (replace(asset, title=after),), merge)


@given(st.lists(st.booleans(), max_size=40))
def test_going_back_and_forth_always_ends_at_what_is_shown(moves: list[bool]) -> None:
    history, shown = History(), "0"
    for number in range(6):
        history.push(step(str(number), str(number + 1)))
        shown = str(number + 1)
    for back in moves:
        found = history.undo if back else history.redo
        if found is not None:
            assert (found.after if back else found.before)[0].title == shown
            shown = (found.before if back else found.after)[0].title
            history.taken_back() if back else history.done_again()
    assert history.undo is None or history.undo.after[0].title == shown


def test_typing_in_one_field_is_one_step() -> None:
    history = History()
    for before, after in (("", "C"), ("C", "Cu"), ("Cu", "Cup")):
        history.push(step(before, after, merge="title a"))
    history.push(step("Cup", "Cup", merge="title a"))
    found = history.undo
    assert found is not None and (found.before[0].title, found.after[0].title) == ("", "Cup")
    history.taken_back()
    assert history.undo is None


def test_a_new_step_forgets_what_was_undone_and_old_steps_go() -> None:
    history = History()
    for number in range(LIMIT + 5):
        history.push(step(str(number), str(number + 1)))
    history.taken_back()
    history.push(step("x", "y"))
    assert history.redo is None
    count = 0
    while history.undo is not None:
        history.taken_back()
        count += 1
    assert count == LIMIT


def test_steps_of_deleted_files_are_dropped() -> None:
    history = History()
    history.push(step("0", "1"))
    history.push(step("0", "1", asset=replace(CUP, id=AssetId("b"))))
    history.drop(frozenset({"b"}))
    assert history.undo is not None and history.undo.before[0].id == "a"
