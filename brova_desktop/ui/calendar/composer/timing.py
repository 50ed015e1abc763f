"""Choosing a time: what is proposed, what is odd about one, what stands in the way of planning."""

from __future__ import annotations

from datetime import datetime, timedelta

from brova_desktop.domain.errors import Act, Refused
from brova_desktop.domain.instants import WallTime, is_skipped, is_twice, wall_time, zone_named
from brova_desktop.domain.words import Words, say


def suggested(now: datetime, zone: str) -> WallTime:
    """The next full hour that is at least half an hour away."""
    local = wall_time(now + timedelta(minutes=30), zone).local
    return WallTime(local.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1), zone)


def comes_twice(when: WallTime | None) -> bool:
    """Whether clocks show this time twice, so that a person has to say which one is meant."""
    return when is not None and is_twice(when.local, zone_named(when.zone))


def oddity(when: WallTime | None, now: datetime) -> Words | None:
    """What a person should know of a time: clocks are set over it, it comes twice, it is over."""
    if when is None:
        return None
    if is_skipped(when.local, zone_named(when.zone)):
        there = wall_time(when.instant(), when.zone).local
        return say("Clocks are set forward over this time: it goes out at {time}.", time=there.strftime("%H:%M"))
    if comes_twice(when):
        return (say("This hour comes twice that night; the second one is meant.") if when.second_time
                else say("This hour comes twice that night; the first one is meant."))
    if when.instant() <= now:
        return say("This time is over.")
    return None


def hindrance(accounts: int, blocked: int, when: WallTime | None, now: datetime, *,
              needs_time: bool) -> Refused | None:
    """Why a post cannot be planned (or sent) as it is; None when it can."""
    if not accounts:
        return Refused(say("Choose at least one account."))
    if blocked:
        return Refused(say("{count} accounts cannot take it like this.", count=blocked),
                       next_step=say("Put right what the check list says, or leave the account out."))
    if needs_time and when is None:
        return Refused(say("Choose a day and a time."), acts=(Act.RESCHEDULE,))
    if needs_time and when is not None and when.instant() <= now:
        return Refused(say("This time is over."), next_step=say("Choose a later one, or post it now."),
                       acts=(Act.RESCHEDULE,))
    return None
