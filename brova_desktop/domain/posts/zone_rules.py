"""Whether the rules of time zones are still those that plans were made with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from zlib import crc32

from brova_desktop.domain.instants import zone_named

FIRST, LAST, STEP = datetime(2026, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC), timedelta(hours=12)


def mark_of_rules(zone: str) -> int:
    """A number that changes when the zone's clocks are moved otherwise (on other days) in the years of our plans."""
    return _mark(zone_named(zone))


@lru_cache(maxsize=64)
def _mark(place: tzinfo) -> int:
    """Remembered by the rules themselves, not by their name: rules that are read anew are looked at anew."""
    moment, offsets = FIRST, []
    while moment < LAST:
        offsets.append(moment.astimezone(place).utcoffset())
        moment += STEP
    words = {one: str(one) for one in set(offsets)}
    return crc32(" ".join(words[one] for one in offsets).encode())
