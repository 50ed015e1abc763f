"""The dated table of presets and what follows from it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.presets.checks import Finished, Weight, check, human, ratio
from brova_desktop.domain.presets.encoding import Quality, rate_for_size, video_encoding
from brova_desktop.domain.presets.preset import MB, Kind, Preset
from brova_desktop.domain.presets.table import PRESETS, SHORT_NAMES, preset

ROWS = list(PRESETS.values())
EVERYONE = pytest.mark.parametrize("row", ROWS, ids=list(PRESETS))


def fitting(row: Preset) -> Finished:
    """A file just as the row makes it, five seconds long."""
    audio = row.audio_codec or None
    return Finished(seconds=5, width=row.width or 1080, height=row.height or 1920, rate=min(row.rate, 30), bytes=MB,
                    codec=row.codec, container=row.extension, audio_codec=audio)  # fmt: skip


@EVERYONE
def test_every_row_says_where_its_limits_are_from(row: Preset) -> None:
    assert row.source and date(2026, 1, 1) <= row.checked <= date(2027, 12, 31)
    assert str(row.name)


@EVERYONE
def test_what_a_row_makes_is_what_it_takes(row: Preset) -> None:
    assert check(fitting(row), row) == ()


@EVERYONE
def test_every_row_makes_even_sides_within_its_limits(row: Preset) -> None:
    assert row.width % 2 == row.height % 2 == 0
    assert row.rate <= row.limits.fastest
    if row.max_bit_rate is not None and row.limits.bit_rate is not None:
        assert row.max_bit_rate + row.audio_bit_rate < row.limits.bit_rate
    if row.limits.widest:
        assert max(row.width, row.height) <= row.limits.widest


def test_the_places_of_the_product_are_all_there() -> None:
    assert {"instagram-reel", "instagram-story", "tiktok", "youtube-short", "facebook-reel", "linkedin", "snapchat",
            "whatsapp-status", "instagram-feed", "youtube", "gif", "webp", "master"} == set(PRESETS)  # fmt: skip
    assert {ratio(row) for row in ROWS if row.width} == {"9:16", "16:9", "1:1"}


def test_a_row_is_found_by_key_or_short_name_and_a_wrong_name_lists_them() -> None:
    assert preset(" TikTok ").key == "tiktok"
    assert preset("story") is PRESETS["instagram-story"]
    assert all(key in PRESETS for key in SHORT_NAMES.values())
    with pytest.raises(BadInput, match="myspace") as caught:
        preset("myspace")
    assert "whatsapp-status" in str(caught.value.next_step)


def said(**changes: object) -> list[str]:
    row = preset("facebook-reel")
    values = {"seconds": 5.0, "width": 1080, "height": 1920, "rate": 30.0, **changes}
    return [str(problem.words) for problem in check(Finished(**values), row)]  # type: ignore[arg-type]


def test_each_problem_is_a_sentence_with_its_figure() -> None:
    assert said(seconds=93) == ["Too long for Facebook Reel by 3 s (at most 90 s)."]
    assert said(seconds=2.4) == ["Too short for Facebook Reel by 0.6 s (at least 3 s)."]
    assert said(rate=15) == ["15 frames a second are outside what Facebook Reel takes (24 to 60)."]
    assert said(width=1920, height=1080) == ["Facebook Reel shows 9:16; this is 1920 x 1080."]
    assert said(width=270, height=480) == ["270 x 480 is outside what Facebook Reel takes."]
    assert said(container="mkv") == ["The file is mkv; Facebook Reel wants mp4."]
    assert said(audio_codec="opus") == ["The sound is coded as opus; Facebook Reel wants aac."]
    assert said(codec="vp9") == ["The picture is coded as vp9; Facebook Reel is safest with h264."]


def test_a_length_within_a_frame_of_the_limit_passes() -> None:
    assert said(seconds=90.03) == []


def test_a_file_that_is_too_big_is_refused_with_both_sizes() -> None:
    big = Finished(seconds=50, width=720, height=1280, rate=30, bytes=17 * MB)
    (problem,) = check(big, preset("whatsapp"))
    assert (problem.what, problem.weight) == ("size", Weight.REFUSED)
    assert str(problem.words) == "Too big for WhatsApp Status: 17 MB (at most 16 MB)."


def test_too_many_bits_are_refused_where_the_place_counts_them() -> None:
    row = preset("instagram-reel")
    file = Finished(seconds=4, width=1080, height=1920, rate=30, bytes=14 * MB)
    assert [(problem.what, problem.weight) for problem in check(file, row)] == [("bits", Weight.REFUSED)]


@given(
    st.floats(0, 4000),
    st.integers(0, 10**12),
    st.integers(1, 9000),
    st.integers(1, 9000),
    st.floats(0.1, 240),
)
def test_a_check_never_fails_and_never_says_nothing(
    seconds: float, size: int, width: int, height: int, rate: float
) -> None:
    for row in ROWS:
        for problem in check(
            Finished(seconds=seconds, width=width, height=height, rate=rate, bytes=size), row
        ):
            assert str(problem.words).endswith(".") and "{" not in str(problem.words)


def test_qualities_are_the_measured_ones() -> None:
    row = preset("tiktok")
    standard = video_encoding(row, Quality.STANDARD, Fraction(30))
    assert (standard.speed, standard.crf, standard.key_frames) == ("veryfast", 20, 60)
    assert video_encoding(row, Quality.DRAFT, Fraction(30)).speed == "ultrafast"
    assert video_encoding(row, Quality.HIGH, Fraction(30000, 1001)).key_frames == 60
    assert standard.x264() == {"preset": "veryfast", "crf": "20", "profile": "high", "g": "60", "flags": "+cgop",
                               "maxrate": "24000000", "bufsize": "48000000"}  # fmt: skip


def test_the_master_keeps_its_own_quality_but_for_drafts() -> None:
    row = preset("master")
    assert (video_encoding(row, Quality.STANDARD, Fraction(30)).crf, row.max_bit_rate) == (14, None)
    assert video_encoding(row, Quality.DRAFT, Fraction(30)).crf == 24
    assert "maxrate" not in video_encoding(row, Quality.STANDARD, Fraction(30)).x264()


@given(st.floats(0.5, 3600), st.integers(10_000, 10**9), st.integers(0, 320_000))
def test_a_rate_for_a_size_keeps_the_file_below_it(seconds: float, size: int, audio: int) -> None:
    rate = rate_for_size(seconds, size, audio)
    assert (rate + audio) * seconds / 8 <= size
    assert rate_for_size(0, size, audio) == 0


def test_sizes_are_said_as_people_say_them() -> None:
    assert [human(size) for size in (12, 300_000, 16 * MB, 1_500_000_000)] == [
        "12 B",
        "300 kB",
        "16 MB",
        "1.5 GB",
    ]


def test_previews_have_no_sound() -> None:
    assert all(not row.audio_codec for row in ROWS if row.kind is not Kind.VIDEO)
