"""When a platform's quota has room again, counted by ourselves before anything is sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from brova_desktop.domain.instants import WallTime, next_midnight, zone_named
from brova_desktop.domain.posts.facts import Quota

APP: Final = "app"
"""The scope of quotas that all accounts of a platform share."""

Spent = Sequence[tuple[datetime, int]]
"""Moments and costs, the oldest first."""


def cost_of(quota: Quota, call: str) -> int:
    """What a call takes from a quota; 0 when it is none of its business."""
    if quota.cost:
        return quota.cost.get(call, 0)
    return 1 if quota.call == call else 0


def since(quota: Quota, now: datetime) -> datetime:
    """Where the window that counts now begins."""
    if quota.seconds is not None:
        return now - timedelta(seconds=quota.seconds)
    there = now.astimezone(zone_named(quota.zone))
    return WallTime(datetime(there.year, there.month, there.day), quota.zone).instant() - timedelta(microseconds=1)


def room_at(quota: Quota, spent: Spent, cost: int, now: datetime) -> datetime | None:
    """When a call of this cost fits: None for now, else the moment (UTC)."""
    used = sum(one for _, one in spent)
    if used + cost <= quota.most:
        return None
    if quota.seconds is None:
        return next_midnight(now, quota.zone)
    for moment, one in spent:
        used -= one
        if used + cost <= quota.most:
            return moment + timedelta(seconds=quota.seconds, milliseconds=1)
    return now + timedelta(seconds=quota.seconds)
