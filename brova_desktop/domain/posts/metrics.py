"""How a published target does. Every reading is kept; None is "the platform does not say"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from brova_desktop.domain.ids import TargetId

READ_AFTER = (timedelta(hours=1), timedelta(days=1), timedelta(days=7), timedelta(days=30))
"""When readings are taken by themselves after a publish."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Counts at one moment. `watch_seconds` is the total time watched."""

    target: TargetId
    at: datetime
    views: int | None = None
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    saves: int | None = None
    reach: int | None = None
    impressions: int | None = None
    clicks: int | None = None
    watch_seconds: float | None = None
