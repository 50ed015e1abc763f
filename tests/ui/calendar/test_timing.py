"""Times that clocks skip or show twice, and what keeps a post from being planned."""

from __future__ import annotations

from datetime import UTC, datetime

from brova_desktop.domain.instants import WallTime
from brova_desktop.ui.calendar.composer.timing import comes_twice, hindrance, oddity, suggested

NOW = datetime(2026, 3, 1, 12, 10, tzinfo=UTC)


def test_a_skipped_time_is_told_with_the_time_it_becomes() -> None:
    words = oddity(WallTime(datetime(2026, 3, 29, 2, 30), "Europe/Berlin"), NOW)
    assert words is not None
    assert "03:30" in str(words)


def test_an_hour_that_comes_twice_is_told_and_can_be_chosen() -> None:
    first = WallTime(datetime(2026, 10, 25, 2, 30), "Europe/Berlin")
    second = WallTime(first.local, first.zone, second_time=True)
    assert comes_twice(first)
    assert "first" in str(oddity(first, NOW))
    assert "second" in str(oddity(second, NOW))


def test_an_ordinary_time_is_not_odd_and_one_that_is_over_is() -> None:
    assert oddity(WallTime(datetime(2026, 3, 2, 18), "Asia/Riyadh"), NOW) is None
    assert "over" in str(oddity(WallTime(datetime(2026, 2, 2, 18), "Asia/Riyadh"), NOW))
    assert oddity(None, NOW) is None


def test_the_proposed_time_is_a_whole_hour_some_while_ahead() -> None:
    when = suggested(NOW, "Asia/Riyadh")
    assert when == WallTime(datetime(2026, 3, 1, 16), "Asia/Riyadh")


def test_what_keeps_a_post_from_being_planned_is_said_in_order() -> None:
    later = WallTime(datetime(2026, 3, 2, 18), "UTC")
    assert "account" in str(hindrance(0, 0, later, NOW, needs_time=True) or "")
    assert "cannot take" in str(hindrance(2, 1, later, NOW, needs_time=True) or "")
    assert "Choose a day" in str(hindrance(1, 0, None, NOW, needs_time=True) or "")
    assert "over" in str(hindrance(1, 0, WallTime(datetime(2026, 2, 1), "UTC"), NOW, needs_time=True) or "")
    assert hindrance(1, 0, later, NOW, needs_time=True) is None
    assert hindrance(1, 0, None, NOW, needs_time=False) is None
