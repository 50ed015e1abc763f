"""Counts as the calendar writes them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brova_desktop.ui.calendar.spelling import short_count


@pytest.mark.parametrize(("count", "expected"), [
    (None, "–"), (0, "0"), (9_999, "9,999"), (10_000, "10K"), (48_200, "48.2K"), (482_900, "483K"), (999_499, "999K"),
    (999_600, "1M"), (1_240_000, "1.2M"), (31_000_000, "31M"), (2_400_000_000, "2,400M")])
def test_a_large_count_is_short(count: int | None, expected: str, dressed: Callable[..., None]) -> None:
    dressed("light", "en")
    assert short_count(count) == expected


def test_its_figures_are_those_of_the_language(dressed: Callable[..., None]) -> None:
    dressed("light", "ar")
    assert "٤٨٫٢" in short_count(48_200)
    dressed("light", "vi")
    assert "48,2" in short_count(48_200)
