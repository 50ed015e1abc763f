"""Days of a month, a week, a list; and what they are as moments. Weekdays count as ISO does: Monday is 1."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from brova_desktop.domain.instants import WallTime

DAY = timedelta(days=1)


class View(Enum):
    """What the middle of the studio shows."""

    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    LANES = "lanes"
    LIST = "list"
    QUEUE = "queue"
    ACCOUNTS = "accounts"

    @property
    def has_time(self) -> bool:
        """Whether it shows a stretch of time that can be turned."""
        return self not in (View.QUEUE, View.ACCOUNTS)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from `first` up to and without `end`."""

    first: date
    end: date

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + DAY * n for n in range((self.end - self.first).days))

    def moments(self, zone: str) -> tuple[datetime, datetime]:
        """Beginning and end in UTC, by the clocks of a zone."""
        first, end = (WallTime(datetime.combine(one, time()), zone).instant() for one in (self.first, self.end))
        return first, end


def week_of(day: date, first_weekday: int) -> Stretch:
    """The week a day lies in."""
    first = day - DAY * ((day.isoweekday() - first_weekday) % 7)
    return Stretch(first, first + DAY * 7)


def month_of(day: date, first_weekday: int) -> Stretch:
    """The whole weeks that show a day's month: five or six (four in some Februaries)."""
    first = day.replace(day=1)
    last = turned(first, View.MONTH, 1) - DAY
    return Stretch(week_of(first, first_weekday).first, week_of(last, first_weekday).end)


def stretch_of(view: View, day: date, first_weekday: int) -> Stretch:
    """What a view shows around a day."""
    if view in (View.WEEK, View.LANES):
        return week_of(day, first_weekday)
    if view is View.DAY:
        return Stretch(day, day + DAY)
    if view is View.LIST:
        first = day.replace(day=1)
        return Stretch(first, turned(first, View.MONTH, 1))
    return month_of(day, first_weekday)


def turned(day: date, view: View, by: int) -> date:
    """The day after turning a page on or back: as near to the same day as the month has one."""
    if view is View.DAY:
        return day + DAY * by
    if view in (View.WEEK, View.LANES):
        return day + DAY * 7 * by
    months = day.year * 12 + day.month - 1 + by
    first = date(months // 12, months % 12 + 1, 1)
    following = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
    return first.replace(day=min(day.day, (following - DAY).day))


def moment(text: object) -> datetime | None:
    """A local time as other studios name it (ISO 8601), or only a day (noon then)."""
    if isinstance(text, datetime):
        return text.replace(tzinfo=None)
    if isinstance(text, date):
        return datetime(text.year, text.month, text.day, 12)
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None) if isinstance(text, str) and text else None
    except ValueError:
        return None
