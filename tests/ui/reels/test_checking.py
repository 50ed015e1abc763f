"""Checks of a long reel: looked for bit by bit, and what did not change is not looked at again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import checks
from brova_desktop.domain.reels.checks import problems, problems_bit_by_bit
from brova_desktop.domain.reels.curves import still
from brova_desktop.domain.reels.document import Placeholder, PlaceholderKind, Reel
from brova_desktop.domain.reels.edits.cutting import ripple_delete
from brova_desktop.domain.reels.edits.looks import adjust
from brova_desktop.domain.reels.edits.wording import set_text
from brova_desktop.domain.reels.records import Item
from brova_desktop.domain.reels.style import Pose
from brova_desktop.ui.reels.inspector.checking import Finding, findings, findings_bit_by_bit
from brova_desktop.ui.reels.inspector.covering import Covering
from tests.domain.reels.making import clip, cue, reel, reels, text
from tests.domain.reels.random_edits import EDITS, with_new_ids_free

COUNT = 30
MIDDLE = replace(Pose(), y=still(5_000))


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """Texts are laid out."""


def long_reel() -> Reel:
    """Clips with a text in the middle and a caption over each of them."""
    return reel(*(clip(f"c{number}", number * 10, 10) for number in range(COUNT)),
                texts=tuple(replace(text(f"t{number}", number * 10, 10, f"Offer {number}"), pose=MIDDLE)
                            for number in range(COUNT)),
                cues=tuple(cue(f"q{number}", number * 10, 10) for number in range(COUNT)))


def looked(made: Reel, covering: Covering, chosen: Item | None = None,
           zones: tuple[str, ...] = ("tiktok",)) -> tuple[Finding, ...]:
    """What the search finds, with what is known already."""
    looking = findings_bit_by_bit(made, chosen, zones, (), problems=problems(made), covering=covering)
    while True:
        try:
            next(looking)
        except StopIteration as end:
            found: tuple[Finding, ...] = end.value
            return found


def test_only_what_changed_is_laid_out_again():
    made, covering = long_reel(), Covering()
    looked(made, covering)
    assert covering.laid_out == 2 * COUNT
    looked(made, covering)
    assert covering.laid_out == 2 * COUNT
    looked(set_text(made, ItemId("t7"), "Offer ends today"), covering)
    assert covering.laid_out == 2 * COUNT + 1


def test_what_only_comes_earlier_is_not_laid_out_again():
    made, covering = long_reel(), Covering()
    looked(made, covering)
    looked(ripple_delete(made, [ItemId("c3")]), covering)
    assert covering.laid_out <= 2 * COUNT + 2  # the text over the clip, which another one pushes aside, and its caption


def test_no_more_than_one_text_is_laid_out_between_two_pauses():
    made, covering = long_reel(), Covering()
    counts = [covering.laid_out]
    for _ in findings_bit_by_bit(made, None, ("tiktok",), (), problems=(), covering=covering):
        counts.append(covering.laid_out)
    assert all(after - before <= 1 for before, after in pairwise(counts)) and counts[-1] == 2 * COUNT


def test_problems_are_looked_for_with_pauses(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(checks, "AT_ONCE", 10)
    made = long_reel()
    assert sum(1 for _ in problems_bit_by_bit(made)) >= len(made.records) // 10


def test_the_search_ends_when_every_interface_covers_something():
    made = long_reel()
    low = adjust(made, ItemId("t0"), pose=replace(Pose(), y=still(9_800)))
    covering = Covering()
    assert "TikTok" in str(looked(low, covering)[0].words)
    assert covering.laid_out == 1


@settings(max_examples=60, deadline=None)
@given(reels(), st.lists(st.one_of(*EDITS.values()), max_size=4), st.data())
def test_what_is_known_already_changes_nothing(made: Reel, edits: list[Callable[[Reel], Reel]], pick: st.DataObject):
    covering = Covering()
    for number, edit in enumerate(edits):
        if pick.draw(st.booleans()):
            made = replace(made, placeholders=(Placeholder("name", PlaceholderKind.TEXT, default="Coffee"),))
        items = [id for id, record in made.records.items() if isinstance(record, Item)]
        chosen = pick.draw(st.sampled_from([None, *items]))
        zones = pick.draw(st.sampled_from([(), ("tiktok",), ("reels", "shorts")]))
        item: Any = made.records[chosen] if chosen is not None else None
        assert looked(made, covering, item, zones) == findings(made, item, zones)
        with suppress(BrovaError):
            made = with_new_ids_free(edit(made), number)
