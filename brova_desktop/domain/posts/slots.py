"""Posting slots of an account ("Mon-Fri 09:00, 18:30; Sat 11:00"), and posts spread over them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.instants import WallTime, wall_time
from brova_desktop.domain.words import say

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
LOOKED_AHEAD = timedelta(days=366)

_DAYS = re.compile(r"^\s*([A-Za-z]{3})(?:\s*-\s*([A-Za-z]{3}))?\s+(.*)$")
_TIME = re.compile(r"^(\d{1,2}):(\d{2})$")


@dataclass(frozen=True, slots=True)
class Slots:
    """Times on weekdays (0 is Monday), by the clock of whatever zone the posts are planned in."""

    times: frozenset[tuple[int, time]]

    def after(self, moment: datetime, zone: str, taken: Collection[datetime] = ()) -> Iterator[WallTime]:
        """Free slots later than a moment, in the order of time, for a year; `taken` are moments (UTC)."""
        first = wall_time(moment, zone).local.date()
        for days in range(LOOKED_AHEAD.days):
            day = first + timedelta(days=days)
            there = {}  # by their moments: two times are one where clocks are set forward over the first
            for weekday, at in sorted(self.times, reverse=True):
                if weekday == day.weekday():
                    when = WallTime(datetime.combine(day, at), zone)
                    there[when.instant()] = when
            yield from (there[one] for one in sorted(there) if one > moment and one not in taken)


def parsed(text: str) -> Slots:
    """Slots as people write them; days are parted by semicolons, times by commas. Raises BadInput."""
    found: set[tuple[int, time]] = set()
    for part in text.split(";"):
        if part.strip():
            found |= _part(part)
    return Slots(frozenset(found))


def written(slots: Slots) -> str:
    """The other way: days that follow each other and have the same times stand together."""
    times = [tuple(sorted(at for weekday, at in slots.times if weekday == day)) for day in range(len(DAYS))]
    rows, first = [], 0
    for day in range(1, len(DAYS) + 1):
        if day < len(DAYS) and times[day] == times[first]:
            continue
        if times[first]:
            days = DAYS[first] if day - first == 1 else f"{DAYS[first]}-{DAYS[day - 1]}"
            rows.append(f"{days} " + ", ".join(f"{at:%H:%M}" for at in times[first]))
        first = day
    return "; ".join(rows)


def _part(part: str) -> set[tuple[int, time]]:
    match = _DAYS.match(part)
    if match is None:
        raise _unreadable(part)
    first, last = _day(match[1], part), _day(match[2] or match[1], part)
    days = [(first + step) % 7 for step in range((last - first) % 7 + 1)]
    times = [_time(one.strip(), part) for one in match[3].split(",")]
    return {(day, at) for day in days for at in times}


def _day(name: str, part: str) -> int:
    if name.title() not in DAYS:
        raise _unreadable(part)
    return DAYS.index(name.title())


def _time(text: str, part: str) -> time:
    match = _TIME.match(text)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        raise _unreadable(part)
    return time(int(match[1]), int(match[2]))


def _unreadable(part: str) -> BadInput:
    return BadInput(say("{text} is no posting slot.", text=part.strip()[:60]),
                    next_step=say("Write slots like: Mon-Fri 09:00, 18:30; Sat 11:00"), acts=(Act.EDIT,))
