from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.ticks import FRAME_RATES, TICKS_PER_SECOND, FrameRate, Ticks, from_seconds
from brova_desktop.domain.timecode import (
    LONGEST,
    At,
    BadTime,
    parse_at,
    parse_range,
    parse_time,
    show_time,
    write_seconds,
)

WITHIN = st.integers(0, int(LONGEST))


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", "0"),
        ("12.5", "12.5"),
        ("12,5", "12.5"),
        (".5", "0.5"),
        ("0.5s", "0.5"),
        ("250ms", "0.25"),
        ("0:12.5", "12.5"),
        ("90:00", "5400"),
        ("1:02:03.25", "3723.25"),
        (" 7 ", "7"),
    ],
)
def test_times_are_read_as_people_write_them(text: str, seconds: str) -> None:
    assert parse_time(text) == from_seconds(seconds)


def test_frames_become_exact_times_of_their_rate() -> None:
    assert parse_time("375f", FrameRate(30)) == from_seconds("12.5")
    assert parse_at("1f").on(FrameRate(30000, 1001)) == TICKS_PER_SECOND * 1001 // 30000


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-1",
        "1:60",
        "1:99:00",
        "1:2:3:4",
        "12.5.1",
        "f",
        "1.5f",
        "nan",
        "inf",
        "1e3",
        "0x10",
        "twelve",
        "1 2",
        "٣",
        "1:",
        ":1",
        "12:3x",
        "--",
        "1" * 50,
        "100:00:00.1",
        "999999999",
        "\x00",
        "1\n2",
    ],
)
def test_what_is_no_time_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(BadTime) as caught:
        parse_time(text)
    assert str(caught.value.happened).endswith((".",))


def test_frames_without_a_rate_are_refused() -> None:
    with pytest.raises(BadTime):
        parse_time("10f")


@given(WITHIN)
def test_written_seconds_read_back_as_the_same_tick(at: int) -> None:
    assert parse_time(write_seconds(at)) == at


@given(WITHIN)
def test_a_shown_time_reads_back_within_half_a_millisecond(at: int) -> None:
    assert abs(Fraction(parse_time(show_time(at)) - at, TICKS_PER_SECOND)) <= Fraction(1, 2000)


@given(st.sampled_from(sorted(FRAME_RATES)), st.integers(0, 10**7))
def test_frames_stay_on_frame_edges(rate: str, frame: int) -> None:
    at = parse_time(f"{frame}f", FRAME_RATES[rate])
    assert FRAME_RATES[rate].is_edge(at)
    assert FRAME_RATES[rate].frame_at(at) == frame


@given(st.text(max_size=40))
def test_any_text_is_a_time_or_a_sentence(text: str) -> None:
    try:
        at = parse_at(text)
    except BadTime as error:
        assert str(error.happened)
    else:
        assert at.frames is not None or (at.ticks is not None and 0 <= at.ticks <= LONGEST)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2-5.5", "2", "5.5"),
        ("0:02-0:05.5", "2", "5.5"),
        ("2..5.5", "2", "5.5"),
        ("2:5.5", "2", "5.5"),
        ("2s:5500ms", "2", "5.5"),
        ("-5", "0", "5"),
        ("3-", "3", None),
        ("3:", "3", None),
    ],
)
def test_ranges_are_two_times(text: str, start: str, end: str | None) -> None:
    assert parse_range(text) == (
        At(ticks=from_seconds(start)),
        None if end is None else At(ticks=from_seconds(end)),
    )


@pytest.mark.parametrize("text", ["5", "", "1:2:3", "a-b", "1-2-3"])
def test_what_is_no_range_is_refused(text: str) -> None:
    with pytest.raises(BadTime):
        parse_range(text)


def test_negative_times_are_shown_with_their_sign() -> None:
    assert show_time(Ticks(-TICKS_PER_SECOND // 2)) == "-0:00.500"
    assert write_seconds(-TICKS_PER_SECOND // 4) == "-0.25"
