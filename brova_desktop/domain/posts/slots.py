"""Posting slots of an account ("Mon-Fri 09:00, 18:30; Sat 11:00"), and posts spread over them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.instants import WallTime, wall_time
from brova_desktop.domain.media.folding import fold
from brova_desktop.domain.words import say

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
EXAMPLE = "Mon-Fri 09:00, 18:30; Sat 11:00"
ADD_SLOTS = say("Give the account posting slots, such as weekdays at 09:00 and 18:30.")
LOOKED_AHEAD = timedelta(days=366)

_TIME = re.compile(r"^(\d{1,2}):(\d{2})$")
_COMMA, _SEMICOLON = re.compile("[,\u060c]"), re.compile("[;\u061b]")
"""The Arabic ones too."""


@dataclass(frozen=True, slots=True)
class SlotWords:
    """How a language writes slots: its days from Monday on, and what else each of them is called.

    English is read in every language. `zero` is the language's own figure.
    """

    days: tuple[str, ...] = DAYS
    also: tuple[tuple[str, ...], ...] = ()
    comma: str = ","
    semicolon: str = ";"
    zero: str = "0"

    @property
    def numbers(self) -> dict[str, int]:
        """The days by their folded names."""
        known = {fold(name): day for names in (DAYS, *self.also, self.days) for day, name in enumerate(names)}
        return dict(sorted(known.items(), key=lambda one: -len(one[0])))


ENGLISH = SlotWords()


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


def parsed(text: str, words: SlotWords = ENGLISH) -> Slots:
    """Slots as people write them; days are parted by semicolons, times by commas. Raises BadInput."""
    found: set[tuple[int, time]] = set()
    numbers = words.numbers
    name = "|".join(re.escape(one) for one in numbers)
    pattern = re.compile(f"({name})(?: ?[-\u2013] ?({name}))? (.*)")
    for part in _SEMICOLON.split(text):
        if part.strip():
            match = pattern.fullmatch(fold(part))
            times = [_time(one.strip()) for one in _COMMA.split(match[3])] if match is not None else [None]
            if match is None or None in times:
                raise _unreadable(part, words)
            first, last = numbers[match[1]], numbers[match[2] or match[1]]
            days = [(first + step) % len(DAYS) for step in range((last - first) % len(DAYS) + 1)]
            found |= {(day, at) for day in days for at in times if at is not None}
    return Slots(frozenset(found))


def written(slots: Slots, words: SlotWords = ENGLISH) -> str:
    """The other way: days that follow each other and have the same times stand together."""
    figures = {ord("0") + at: chr(ord(words.zero) + at) for at in range(10)}
    times = [tuple(sorted(at for weekday, at in slots.times if weekday == day)) for day in range(len(DAYS))]
    rows, first = [], 0
    for day in range(1, len(DAYS) + 1):
        if day < len(DAYS) and times[day] == times[first]:
            continue
        if times[first]:
            name = words.days[first] if day - first == 1 else f"{words.days[first]}-{words.days[day - 1]}"
            rows.append(f"{name} " + f"{words.comma} ".join(f"{at:%H:%M}".translate(figures) for at in times[first]))
        first = day
    return f"{words.semicolon} ".join(rows)


def _time(text: str) -> time | None:
    match = _TIME.match(text)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    return time(int(match[1]), int(match[2]))


def _unreadable(part: str, words: SlotWords) -> BadInput:
    return BadInput(say("{text} is no posting slot.", text=part.strip()[:60]),
                    next_step=say("Write slots like: {example}", example=written(parsed(EXAMPLE), words)),
                    acts=(Act.EDIT,))
