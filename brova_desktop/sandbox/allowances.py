"""How much is allowed: sliding windows of a minute, and daily quotas that survive a restart."""

from __future__ import annotations

from collections import defaultdict, deque

from brova_desktop.sandbox.ground import Ground


class Windows:
    """Counts calls per key within the last minute."""

    def __init__(self, ground: Ground, seconds: float = 60.0) -> None:
        self._ground = ground
        self._seconds = seconds
        self._calls: defaultdict[str, deque[float]] = defaultdict(deque)

    def allow(self, key: str, limit: int) -> bool:
        """Count a call, unless the window is full."""
        now = self._ground.stamp()
        calls = self._calls[key]
        while calls and not now - self._seconds < calls[0] <= now:
            calls.popleft()
        if len(calls) >= limit:
            return False
        calls.append(now)
        return True

    def clear(self) -> None:
        self._calls.clear()


class DailyQuota:
    """Units per bucket; a new day begins at midnight Pacific time."""

    def __init__(self, ground: Ground, table: str) -> None:
        self._ground = ground
        self._table = table

    def spend(self, bucket: str, units: int, limit: int) -> bool:
        """Take units out of a bucket; False (and nothing taken) when it does not hold so many."""
        day = self._ground.pacific_day()
        record = self._ground.shelf.table(self._table).get(bucket)
        spent = record["spent"] if record is not None and record["day"] == day else 0
        if spent + units > limit:
            return False
        self._ground.shelf.put(self._table, bucket, {"day": day, "spent": spent + units})
        return True

    def spent(self, bucket: str) -> int:
        record = self._ground.shelf.table(self._table).get(bucket)
        return int(record["spent"]) if record is not None and record["day"] == self._ground.pacific_day() else 0
