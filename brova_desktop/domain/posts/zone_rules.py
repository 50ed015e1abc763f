"""Whether the rules of time zones are still those that plans were made with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zlib import crc32

from brova_desktop.domain.instants import zone_named

FIRST, LAST, STEP = datetime(2026, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC), timedelta(hours=12)


def mark_of_rules(zone: str) -> int:
    """A number that changes when the zone's clocks are moved otherwise (on other days) in the years of our plans."""
    place, moment, offsets = zone_named(zone), FIRST, []
    while moment < LAST:
        offsets.append(str(moment.astimezone(place).utcoffset()))
        moment += STEP
    return crc32(" ".join(offsets).encode())
