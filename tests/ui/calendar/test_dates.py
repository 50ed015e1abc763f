"""Days of a page."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.ui.calendar.dates import Stretch, View, month_of, stretch_of, turned, week_of

days = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31))
weekdays = st.integers(min_value=1, max_value=7)


@given(days, weekdays)
def test_a_month_is_whole_weeks_that_hold_all_its_days(day: date, first: int) -> None:
    page = month_of(day, first)
    assert len(page.days) in (28, 35, 42)
    assert page.first.isoweekday() == first
    assert {one for one in page.days if one.month == day.month and one.year == day.year} == set(
        Stretch(day.replace(day=1), turned(day.replace(day=1), View.MONTH, 1)).days)


@given(days, weekdays)
def test_a_week_holds_its_day_and_begins_as_the_country_does(day: date, first: int) -> None:
    week = week_of(day, first)
    assert day in week.days
    assert week.first.isoweekday() == first
    assert len(week.days) == 7


@given(days, st.integers(min_value=-30, max_value=30))
def test_turning_months_there_and_back_stays_in_the_month(day: date, by: int) -> None:
    there = turned(day, View.MONTH, by)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == by
    assert turned(there, View.MONTH, -by).month == day.month


def test_the_last_of_january_turns_to_the_last_of_february() -> None:
    assert turned(date(2027, 1, 31), View.MONTH, 1) == date(2027, 2, 28)
    assert turned(date(2026, 12, 15), View.MONTH, 1) == date(2027, 1, 15)


@pytest.mark.parametrize(("view", "count"), [(View.DAY, 1), (View.WEEK, 7), (View.LIST, 30), (View.MONTH, 35)])
def test_each_view_shows_its_stretch(view: View, count: int) -> None:
    assert len(stretch_of(view, date(2026, 11, 21), 7).days) == count


def test_a_page_over_a_change_of_clocks_is_an_hour_longer() -> None:
    start, end = Stretch(date(2026, 10, 25), date(2026, 10, 26)).moments("Europe/Berlin")
    assert end - start == timedelta(hours=25)
    assert start == datetime(2026, 10, 24, 22, tzinfo=UTC)
