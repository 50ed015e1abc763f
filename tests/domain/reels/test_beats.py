"""Beats: found in how loud music is, placed on the timeline, cut to."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.beats import BeatGrid, beats_on, find_beats, tapped_tempo
from brova_desktop.domain.reels.edits.beating import cut_to_beat
from brova_desktop.domain.reels.records import Sound
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Ticks
from tests.domain.reels.judging import complaints
from tests.domain.reels.making import FRAME, SONG, clip, reel, sound

STEP = Fraction(1, 62)


def played(bpm: float, *, seconds: int = 20, first: float = 0.12, hiss: float = 200.0) -> list[float]:
    """How loud a drum is that beats so often a minute, over some hiss."""
    chance = Random(7)
    loud = [chance.random() * hiss for _ in range(seconds * 62)]
    at = first * 62
    while at < len(loud) - 4:
        for later, much in enumerate((1_000, 800, 500, 250)):
            loud[round(at) + later] += much
        at += 60 / bpm * 62
    return loud


@pytest.mark.parametrize("bpm", [72, 90, 100, 112.5, 128])
def test_the_beats_of_a_drum_are_found_where_it_beats(bpm: float) -> None:
    grid = find_beats(played(bpm), STEP)
    assert grid is not None
    assert grid.bpm == pytest.approx(bpm, rel=0.004)
    beats = grid.between(0, 20 * TICKS_PER_SECOND)
    for number, beat in enumerate(beats[:20]):
        played_at = (0.12 + 60 / bpm * number) * TICKS_PER_SECOND
        assert beat == pytest.approx(played_at, abs=0.05 * TICKS_PER_SECOND)


def test_a_start_of_the_file_shifts_every_beat() -> None:
    here, later = find_beats(played(100), STEP), find_beats(played(100), STEP, start=777)
    assert here is not None and later is not None and later.first == here.first + 777


def test_hiss_silence_and_snippets_have_no_beat() -> None:
    chance = Random(3)
    assert find_beats([chance.random() for _ in range(2_000)], STEP) is None
    assert find_beats([5.0] * 2_000, STEP) is None
    assert find_beats(played(120)[:200], STEP) is None
    assert find_beats([], STEP) is None


@given(st.integers(-10**6, 10**9), st.integers(10**5, 10**8), st.integers(0, 10**9), st.integers(0, 10**9))
def test_beats_between_two_times_are_all_of_them(first: int, period: int, start: int, more: int) -> None:
    grid = BeatGrid(Ticks(first), Fraction(period, 3))
    end = start + min(more, period * 20)
    found = grid.between(start, end)
    assert all(start <= beat < end for beat in found)
    assert abs(len(found) - (end - start) / grid.period) <= 1


def test_beats_go_where_their_sound_goes_and_fall_on_frames() -> None:
    made = reel(clip("a", 0, 100), sounds=(sound("s", 10, 100),))
    grids = {SONG.id: BeatGrid(Ticks(0), Fraction(15 * FRAME))}
    assert [at // FRAME for at in beats_on(made, grids)] == [10, 25, 40, 55, 70, 85, 100]
    found = made.records[ItemId("s")]
    assert isinstance(found, Sound)
    quick = replace(made, records={**made.records, found.id: replace(found, speed=Fraction(3, 2))})
    assert [at // FRAME for at in beats_on(quick, grids)][:3] == [10, 20, 30]
    muted = replace(made, records={**made.records, found.id: replace(found, muted=True)})
    assert beats_on(muted, grids) == ()
    assert beats_on(made, {}) == ()


def test_clips_end_on_beats_and_those_behind_close_up() -> None:
    made = reel(clip("a", 0, 37), clip("b", 37, 20), clip("c", 57, 50))
    cut = cut_to_beat(made, [ItemId("a"), ItemId("b"), ItemId("c")], [at * FRAME for at in range(0, 200, 15)])
    assert [(one.span.start // FRAME, one.span.end // FRAME) for one in cut.clips()] == [(0, 30), (30, 45), (45, 90)]
    assert complaints(cut) == set()


def test_only_the_chosen_clips_are_cut_and_material_is_the_limit() -> None:
    made = reel(clip("a", 0, 28, source=300 - 28), clip("b", 28, 20))
    cut = cut_to_beat(made, [ItemId("a")], [at * FRAME for at in (0, 15, 30, 45)])
    assert [one.span.length // FRAME for one in cut.clips()] == [15, 20]  # 30 is nearer, but the file has ended


def test_without_a_beat_near_nothing_is_cut() -> None:
    made = reel(clip("a", 0, 30))
    with pytest.raises(Refused):
        cut_to_beat(made, [ItemId("a")], [0, 200 * FRAME])


@given(st.integers(0, 10**10), st.fractions(30, 300, max_denominator=10), st.integers(0, 10**10))
def test_beats_set_by_hand_have_the_tempo_and_fall_where_they_are_wanted(first: int, bpm: Fraction, at: int) -> None:
    grid = BeatGrid(Ticks(first), Fraction(TICKS_PER_SECOND)).at_tempo(bpm)
    assert grid.bpm == pytest.approx(float(bpm)) and grid.first == first
    moved = grid.through(at)
    assert moved.period == grid.period
    assert any(abs(beat - at) <= 1 for beat in moved.between(at - 1, at + 2))


def test_a_tempo_is_tapped_and_one_tap_left_out_does_no_harm() -> None:
    assert tapped_tempo([0.0, 0.5, 1.0]) is None
    assert tapped_tempo([0.0, 0.5, 1.0, 1.5]) == 120
    assert tapped_tempo([0.0, 0.51, 0.99, 1.5, 2.5, 3.0]) == pytest.approx(118, abs=3)
    assert tapped_tempo([1.0] * 5) is None
