from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.media.asset import AssetState, Category, Origin, Status
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import Aspect, Sort
from brova_desktop.domain.ticks import from_seconds
from brova_desktop.ui.video.filtering import (
    ATTENTION,
    BIN,
    COLLECTION,
    PLACES,
    VIDEOS,
    Added,
    Filter,
    Length,
    SavedFilter,
    filters_record,
    saved_filters,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
FILTERS = st.builds(
    Filter, place=st.sampled_from([*PLACES, f"{COLLECTION}abc"]), text=st.text(max_size=20),
    kind=st.none() | st.sampled_from(MediaKind),
    aspect=st.none() | st.sampled_from(Aspect), length=st.sampled_from(Length),
    status=st.none() | st.sampled_from(Status), category=st.none() | st.sampled_from(Category),
    origin=st.none() | st.sampled_from(Origin), rating=st.integers(0, 5), added=st.sampled_from(Added),
    tag=st.text(max_size=10), sort=st.sampled_from(Sort),
)  # fmt: skip


@given(FILTERS)
def test_a_filter_survives_being_written_down(wanted: Filter) -> None:
    assert Filter.from_record(json.loads(json.dumps(wanted.record()))) == wanted


@given(st.dictionaries(st.sampled_from(["place", "text", "rating", "sort", "tag", "length"]),
                       st.none() | st.integers() | st.text() | st.lists(st.integers(), max_size=2)))
def test_a_damaged_record_is_a_filter_all_the_same(record: dict[str, object]) -> None:
    assert isinstance(Filter.from_record(record).query(NOW).text, str)


@given(FILTERS)
def test_a_plain_filter_asks_for_nothing_but_its_place(wanted: Filter) -> None:
    plain = wanted.plain()
    assert (plain.narrowed, plain.text, plain.place, plain.sort) == (0, "", wanted.place, wanted.sort)


def test_a_type_is_asked_for_where_the_place_has_several() -> None:
    """In a collection, among what needs attention, in the bin; the videos are videos whatever a kept filter says."""
    for place in (f"{COLLECTION}abc", ATTENTION, BIN):
        assert Filter(place=place, kind=MediaKind.AUDIO).query(NOW).kinds == (MediaKind.AUDIO,)
    assert Filter(place=VIDEOS, kind=MediaKind.AUDIO).query(NOW).kinds == (MediaKind.VIDEO,)


def test_places_and_filters_become_one_question() -> None:
    query = Filter(place=VIDEOS, text="cup", aspect=Aspect.PORTRAIT, length=Length.TO_60, status=Status.READY,
                   tag="eid", rating=3, added=Added.WEEK, sort=Sort.LONGEST).query(NOW)
    assert (query.text, query.kinds, query.aspect, query.statuses) == (
        "cup", (MediaKind.VIDEO,), Aspect.PORTRAIT, (Status.READY,))
    assert (query.longer_than, query.tags, query.rating_from) == (from_seconds(15), ("eid",), 3)
    assert query.shorter_than is not None and query.shorter_than > from_seconds(60)
    assert (query.added_from, query.sort) == (NOW - timedelta(days=7), Sort.LONGEST)


def test_what_needs_attention_is_broken_or_missing_and_the_bin_is_the_bin() -> None:
    assert Filter(place=ATTENTION).query(NOW).states == (AssetState.BROKEN, AssetState.MISSING)
    assert Filter(place=BIN).query(NOW).in_bin
    assert Filter(place=f"{COLLECTION}abc").query(NOW).collection == "abc"


def test_saved_filters_come_back_and_damaged_ones_are_left_out() -> None:
    saved = (SavedFilter("Eid", Filter(text="eid")), SavedFilter("قهوة", Filter(tag="قهوة")))
    record = json.loads(json.dumps(filters_record(saved)))
    assert saved_filters(record) == saved
    assert saved_filters([*record, {"name": "x"}, 7, {"name": "", "filter": {}}]) == saved
    assert saved_filters(None) == ()
