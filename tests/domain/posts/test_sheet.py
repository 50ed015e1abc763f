"""Rows of a sheet as posts and back."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.instants import WallTime, wall_time
from brova_desktop.domain.posts.post import Wording
from brova_desktop.domain.posts.sheet import (
    COLUMNS,
    SheetPost,
    cells_of,
    choices_said,
    choices_written,
    row_of,
    time_written,
    when_said,
)

words = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=0, max_size=30).map(str.strip)
names = st.text(st.sampled_from("abcäö=@ '-+ق"), min_size=1, max_size=8).map(str.strip).filter(bool)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2035, 1, 1)).map(
    lambda one: one.replace(second=0, microsecond=0, tzinfo=UTC))
times = st.builds(wall_time, moments, st.sampled_from(("Europe/Berlin", "Asia/Riyadh", "America/New_York")))
posts = st.builds(
    SheetPost, st.builds(Wording, words, words, st.lists(names, max_size=3).map(tuple), words, words, words),
    st.lists(names, min_size=1, max_size=3).map(tuple), st.lists(names, min_size=1, max_size=3).map(tuple),
    st.none() | times, words, words,
    st.dictionaries(st.sampled_from(("youtube", "tiktok")), st.dictionaries(
        st.sampled_from(("privacy", "mode")), st.booleans() | st.sampled_from(("public", "draft")), min_size=1)))


@given(posts)
def test_a_post_written_into_cells_is_read_again(post: SheetPost) -> None:
    cells = cells_of(post)
    assert tuple(cells) == COLUMNS
    row = row_of(7, cells, "UTC")
    assert row.wrong == {}
    assert row.post == post


def test_every_cell_that_cannot_be_used_is_named() -> None:
    row = row_of(3, {"media": "a.mp4", "to": "", "at": "tomorrow", "choices": "privacy"}, "UTC")
    assert row.post is None
    assert set(row.wrong) == {"to", "at", "choices"}
    assert set(row_of(3, {"to": "x", "at": "2026-12-24T18:00", "zone": "Atlantis"}, "UTC").wrong) == {"zone"}


@pytest.mark.parametrize("text", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00", "24.12.2026", "18:00"])
def test_odd_times_are_refused(text: str) -> None:
    with pytest.raises(BadInput):
        when_said(text, "UTC")


def test_an_hour_that_comes_twice_keeps_which_one_is_meant() -> None:
    for second in (False, True):
        when = WallTime(datetime(2026, 10, 25, 2, 30), "Europe/Berlin", second_time=second)
        assert when_said(time_written(when), "Europe/Berlin") == when
    assert ZoneInfo("Europe/Berlin").key == "Europe/Berlin"


def test_choices_are_switches_or_words() -> None:
    said = choices_said(["youtube.privacy=unlisted", "tiktok.comments=no"])
    assert said == {"youtube": {"privacy": "unlisted"}, "tiktok": {"comments": False}}
    assert choices_said(choices_written(said)) == said
