"""A time on somebody's wall clock and the moment it means.

People plan in their own time: "18:00 in Riyadh" stays 18:00 when a government moves its clocks. So the wall time and
the name of the zone are kept and the moment (UTC) is worked out from them, again whenever the zone rules change.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.words import say

_UTC_NAMES = frozenset({"UTC", "UCT", "Universal", "Zulu", "GMT", "GMT0", "GMT+0", "GMT-0", "Greenwich"})


@dataclass(frozen=True, slots=True)
class WallTime:
    """A date and time as read from a clock in a zone (IANA name); `local` carries no zone of its own.

    `second_time`: of an hour that comes twice (clocks set back) the later one is meant.
    """

    local: datetime
    zone: str
    second_time: bool = False

    def __post_init__(self) -> None:
        if self.local.tzinfo is not None:
            raise ValueError("the wall time carries its zone beside it")

    def instant(self) -> datetime:
        """The moment in UTC. A time that is skipped (clocks set forward) is moved on by what was skipped."""
        zone = zone_named(self.zone)
        aware = self.local.replace(tzinfo=zone, fold=1 if self.second_time else 0)
        if is_skipped(self.local, zone):  # read with the offset before the change: 02:30 becomes 03:30
            aware = self.local.replace(tzinfo=zone, fold=0)
        return aware.astimezone(UTC)


def zone_named(name: str) -> ZoneInfo:
    """The rules of a zone. Raises BadInput for a name nobody knows."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadInput(say("There is no time zone called {zone}.", zone=name[:64]),
                       next_step=say("Choose one like Asia/Riyadh.")) from error


def tidy_zone(name: str) -> str:
    """The name people know a zone by: computers without a place of their own call UTC Etc/UTC, for one."""
    plain = name.removeprefix("posix/").removeprefix("right/").removeprefix("Etc/")
    return "UTC" if plain in _UTC_NAMES else name


def is_skipped(local: datetime, zone: ZoneInfo) -> bool:
    """Whether clocks of the zone never show this time (they are set forward over it)."""
    there = local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None)
    return there != local


def is_twice(local: datetime, zone: ZoneInfo) -> bool:
    """Whether clocks of the zone show this time twice (they are set back over it)."""
    first, second = (local.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    return first != second and not is_skipped(local, zone)


def wall_time(moment: datetime, zone: str) -> WallTime:
    """What a clock in the zone shows at a moment."""
    there = moment.astimezone(zone_named(zone))
    return WallTime(there.replace(tzinfo=None, fold=0), zone, second_time=bool(there.fold))


def next_midnight(moment: datetime, zone: str) -> datetime:
    """The first moment (UTC) of the day after, in a zone."""
    there = moment.astimezone(zone_named(zone))
    return WallTime(datetime(there.year, there.month, there.day) + timedelta(days=1), zone).instant()
