from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.ticks import Ticks, from_seconds
from brova_desktop.ui.video.clip.trim_state import TrimState


def film(seconds: float = 6, rate: Fraction = Fraction(10)) -> TrimState:
    return TrimState(MediaFacts(MediaKind.VIDEO, "mp4", duration=at(seconds), width=96, height=64,
                                rate_num=rate.numerator, rate_den=rate.denominator))


def at(seconds: float) -> Ticks:
    return from_seconds(str(seconds))


def test_the_frame_one_stands_on_is_the_last_of_the_piece() -> None:
    state = film()
    state.go(at(2))
    state.mark_start()
    state.go(at(3.9))
    state.mark_end()
    assert (state.start, state.end, state.piece) == (at(2), at(4), at(2)) and not state.is_whole


def test_an_in_behind_the_out_frees_the_out_and_the_other_way_round() -> None:
    state = film()
    state.mark_end(at(2))
    state.mark_start(at(3))
    assert (state.start, state.end) == (at(3), at(6))
    state.mark_end(at(1))
    assert (state.start, state.end) == (at(0), at(1))


@pytest.mark.parametrize(("text", "seconds"), [("1.5", 1.5), ("0:02.5", 2.5), ("25f", 2.5), ("1500ms", 1.5)])
def test_times_are_typed_in_any_way_people_write_them(text: str, seconds: float) -> None:
    state = film()
    assert state.typed(text, end=False) and state.start == at(seconds) and state.at == at(seconds)


def test_what_is_no_time_changes_nothing() -> None:
    state = film()
    assert not state.typed("soon", end=True) and state.is_whole


def test_one_never_stands_behind_the_last_frame() -> None:
    state = film()
    state.go(at(60))
    assert state.at == at(5.9)
    state.step(1)
    assert state.at == at(5.9)
    state.step(seconds=-100)
    assert state.at == 0


@given(st.lists(st.tuples(st.sampled_from(["start", "end", "go", "step"]), st.floats(-3, 12)), max_size=12),
       st.sampled_from([Fraction(10), Fraction(25), Fraction(30_000, 1_001), Fraction(24_000, 1_001)]))
def test_whatever_is_done_the_piece_is_inside_the_clip_and_not_empty(deeds: list[tuple[str, float]],
                                                                     rate: Fraction) -> None:
    state = film(7.3, rate)
    for deed, value in deeds:
        {"start": state.mark_start, "end": state.mark_end, "go": state.go,
         "step": lambda one: state.step(round(one / at(1)))}[deed](at(value))
        assert 0 <= state.start < state.end <= state.length
        assert 0 <= state.at < state.length
