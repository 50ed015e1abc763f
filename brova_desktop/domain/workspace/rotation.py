"""Which backups are kept: the last of some days and of some weeks, and the ones made before something risky."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

DAYS_KEPT = 7
WEEKS_KEPT = 4
SAFETY_COPIES_KEPT = 3


class BackupReason(Enum):
    """Why a backup was made. What a person asked for is never removed by us."""

    SCHEDULED = "scheduled"
    ASKED = "asked"
    UPGRADE = "upgrade"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class BackupStamp:
    """What the name of a backup says."""

    name: str
    made: datetime
    reason: BackupReason


@dataclass(frozen=True, slots=True)
class Keeping:
    """How many days and weeks keep their newest scheduled backup. Raises ValueError for less than one day."""

    days: int = DAYS_KEPT
    weeks: int = WEEKS_KEPT

    def __post_init__(self) -> None:
        if self.days < 1 or self.weeks < 0:
            raise ValueError("the newest backup is always kept")


def outdated(
    backups: Iterable[BackupStamp], keeping: Keeping = Keeping(), spared: Container[str] = (),
    now: datetime | None = None,
) -> tuple[BackupStamp, ...]:
    """The backups that may go, oldest first, without those whose names are `spared`.

    Days and weeks are counted among those that have a backup, in UTC, so a machine that was off for a month still
    keeps its days' worth. The newest scheduled backup always stays. What was made after `now`, by a clock that was
    set wrong, is counted by itself: it does not take the places of those made since.
    """
    newest_first = sorted(backups, key=lambda stamp: (stamp.made, stamp.name), reverse=True)
    scheduled = [stamp for stamp in newest_first if stamp.reason is BackupReason.SCHEDULED]
    ahead = [stamp for stamp in scheduled if now is not None and stamp.made > now]
    kept: set[BackupStamp] = set()
    for made in (ahead, scheduled[len(ahead):]):
        kept |= set(_newest_of_each(made, lambda at: at.date(), keeping.days))
        kept |= set(_newest_of_each(made, lambda at: at.isocalendar()[:2], keeping.weeks))
    for reason in (BackupReason.UPGRADE, BackupReason.RESTORE):
        kept |= set([stamp for stamp in newest_first if stamp.reason is reason][:SAFETY_COPIES_KEPT])
    kept |= {stamp for stamp in newest_first if stamp.reason is BackupReason.ASKED}
    return tuple(stamp for stamp in reversed(newest_first) if stamp not in kept and stamp.name not in spared)


def _newest_of_each(
    newest_first: list[BackupStamp], period: Callable[[datetime], Hashable], limit: int
) -> list[BackupStamp]:
    newest: dict[Hashable, BackupStamp] = {}
    for stamp in newest_first:
        newest.setdefault(period(stamp.made), stamp)
    return list(newest.values())[:limit]
