from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.reels.checks import damage, problems
from brova_desktop.domain.reels.document import PlaceholderKind, Reel, Use
from brova_desktop.domain.reels.edits.holes import bind
from brova_desktop.domain.reels.placeholders import fill, fill_text, is_name, items_of, names_in
from brova_desktop.domain.reels.records import ShapeItem
from brova_desktop.domain.ticks import Ticks
from tests.domain.reels.making import SECOND, STILL, VIDEO, clip, cue, frames, reel, sound, text


def template() -> Reel:
    shape = ShapeItem(id="shape", span=frames(0, 30))
    made = reel(clip("a", 0, 60, source=20), texts=(text("t", 30, 30, "{{name}}: {{ price }}"), ),
                cues=(cue("q", 0, 30, "{{name}} now"),), sounds=(sound("s", 0, 60),))
    made = replace(made, records={**made.records, "shape": shape,
                                  "texts": replace(made.records["texts"], items=("shape", "t"))})
    made = bind(made, "name", PlaceholderKind.TEXT, default="Thing")
    made = bind(made, "price", PlaceholderKind.TEXT)
    made = bind(made, "photo", PlaceholderKind.CLIP, use=Use("a", ("media",)))
    made = bind(made, "song", PlaceholderKind.SOUND, use=Use("s", ("media",)))
    return bind(made, "accent", PlaceholderKind.COLOUR, use=Use("shape", ("fill",)))


def test_values_and_defaults_fill_every_kind_of_hole() -> None:
    done = fill(template(), {"price": "5 €", "photo": "other", "accent": "#123456"},
                {"other": replace(STILL, id="other")})
    assert done.is_whole and done.misfits == ()
    records = done.reel.records
    assert records["t"].text == "Thing: 5 €"
    assert (records["q"].text, records["q"].words) == ("Thing now", ())
    assert (records["a"].media, records["a"].source_in) == ("other", 0)
    assert records["shape"].fill == Colour(0x12, 0x34, 0x56)
    assert done.reel.placeholders == ()
    assert done.reel.media["other"].name == "still.png"
    assert problems(done.reel) == []


@pytest.mark.parametrize(("values", "name", "fatal"), [
    ({}, "price", True),
    ({"price": "1", "nobody": "x"}, "nobody", False),
    ({"price": "1", "accent": "reddish"}, "accent", True),
    ({"price": "1", "photo": "song"}, "photo", True),
    ({"price": "1", "photo": "nothing"}, "photo", True),
    ({"price": "1", "photo": "short"}, "photo", True),
])
def test_what_does_not_fit_is_told_by_name(values: dict[str, str], name: str, fatal: bool) -> None:
    done = fill(template(), values, {"short": replace(VIDEO, id="short", length=Ticks(SECOND // 2))})
    assert [(misfit.name, misfit.is_fatal) for misfit in done.misfits] == [(name, fatal)]
    assert done.is_whole is not fatal
    assert damage(done.reel) == []


def test_braces_in_a_value_are_plain_text() -> None:
    done = fill(template(), {"name": "{{price}}", "price": "{{name}} {x}"})
    assert done.reel.records["t"].text == "{{price}}: {{name}} {x}"
    assert problems(done.reel) == []
    assert fill(done.reel, {}).reel == done.reel


def test_a_value_that_fills_a_whole_text_is_not_looked_into() -> None:
    made = bind(template(), "name", PlaceholderKind.TEXT, use=Use("t", ("text",)))
    assert fill(made, {"name": "{{price}}", "price": "5"}).reel.records["t"].text == "{{price}}"


@given(st.text(max_size=40), st.dictionaries(st.sampled_from(("a", "b", "سعر")), st.text(max_size=10)))
def test_filling_a_text_touches_nothing_but_its_holes(words: str, values: dict[str, str]) -> None:
    assert fill_text(words.replace("{{", ""), values) == words.replace("{{", "")
    assert fill_text("x{{ سعر }}y", values) == f"x{values.get('سعر', '{{ سعر }}')}y"


@pytest.mark.parametrize(("name", "good"), [("price", True), ("سعر", True), ("giá_2", True), ("2x", False), ("", False),
                                            ("a b", False), ("a" * 41, False), ("a-b", False), ("_x", True)])
def test_names_are_a_letter_and_letters_digits_or_underscores(name: str, good: bool) -> None:
    assert is_name(name) is good
    assert (names_in("{{" + name + "}}") == (name,)) is good


def test_a_placeholder_knows_where_it_shows() -> None:
    assert [item.id for item in items_of(template(), "name")] == ["t", "q"]
    assert [item.id for item in items_of(template(), "photo")] == ["a"]
