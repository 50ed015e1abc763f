"""Counting and shortening."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.posts.facts import Count, PlatformFacts, TextLimit
from brova_desktop.domain.posts.post import Wording
from brova_desktop.ui.calendar.composer.draft import Draft, Part
from brova_desktop.ui.calendar.composer.extras import split_tags
from brova_desktop.ui.calendar.composer.texts import HASHTAG, counters, fewer_hashtags, shortened

ARABIC = "محمّصة يدويًا هذا الصباح #قهوة #العيد #الرياض"


@given(st.text(max_size=300), st.integers(min_value=5, max_value=120), st.sampled_from(list(Count)))
def test_a_shortened_text_always_fits(text: str, most: int, count: Count) -> None:
    assert count.of(shortened(text, most, count)) <= max(most, 0) or count.of(text) <= most


def test_a_text_that_fits_stays_as_it_is() -> None:
    assert shortened(ARABIC, 200) == ARABIC


def test_a_shortened_text_ends_with_a_whole_word_and_keeps_its_hashtags() -> None:
    cut = shortened("one two three four five six seven eight nine ten eleven\n\n#a #b", 40)
    assert cut.endswith("…\n\n#a #b")
    assert cut.removesuffix("…\n\n#a #b").split()[-1] in {"four", "five", "six"}


@pytest.mark.parametrize(("most", "left"), [(3, 3), (2, 2), (0, 0)])
def test_the_first_hashtags_stay(most: int, left: int) -> None:
    cut = fewer_hashtags(ARABIC, most)
    assert cut.count("#") == left
    assert cut.startswith("محمّصة يدويًا هذا الصباح")


@given(st.text(max_size=200), st.integers(min_value=0, max_value=5))
def test_taking_hashtags_away_never_leaves_more_than_asked_for(text: str, most: int) -> None:
    assert len(HASHTAG.findall(fewer_hashtags(text, most))) <= max(most, 0)


def facts(key: str, **caption: object) -> PlatformFacts:
    limit = TextLimit("caption", 10, **caption)  # type: ignore[arg-type]
    return PlatformFacts(key, key, "#000000", (limit,), (), (), (), (), ())


def test_each_platform_counts_in_its_own_way() -> None:
    parts = {TargetId("a"): Part(ConnectionId("x"), "one"), TargetId("b"): Part(ConnectionId("y"), "two")}
    draft = Draft("", Wording(caption="قهوة 😀"), (), parts)
    found = counters(draft, {"one": facts("one", count=Count.UTF16), "two": facts("two", count=Count.BYTES)})
    assert [(one.used, one.is_over) for one in found] == [(7, False), (13, True)]


def test_too_many_hashtags_are_too_much() -> None:
    draft = Draft("", Wording(caption="#a #b #c"), (), {TargetId("a"): Part(ConnectionId("x"), "one")})
    (found,) = counters(draft, {"one": facts("one", hashtags=2)})
    assert (found.hashtags, found.hashtags_most, found.is_over) == (3, 2, True)


def test_accounts_that_say_something_else_are_counted_apart() -> None:
    parts = {TargetId("a"): Part(ConnectionId("x"), "one"),
             TargetId("b"): Part(ConnectionId("y"), "one", override={"caption": "longer words"})}
    found = counters(Draft("", Wording(caption="short"), (), parts), {"one": facts("one")})
    assert [one.used for one in found] == [5, 12]


def test_tags_are_split_at_commas_of_both_scripts() -> None:
    assert split_tags("coffee, #eid ،قهوة,, ") == ("coffee", "eid", "قهوة")


def test_tags_with_a_space_count_with_their_quotes() -> None:
    limits = (TextLimit("tags", 20),)
    known = PlatformFacts("one", "one", "#000000", limits, (), (), (), (), ())
    draft = Draft("", Wording(tags=("a b", "c")), (), {TargetId("a"): Part(ConnectionId("x"), "one")})
    (found,) = counters(draft, {"one": known})
    assert found.used == len('"a b",c')


def test_hashtags_of_the_title_count_too() -> None:
    draft = Draft("", Wording(caption="#a", title="#b"), (), {TargetId("a"): Part(ConnectionId("x"), "one")})
    (found,) = counters(draft, {"one": facts("one", hashtags=2)})
    assert found.hashtags == 2
