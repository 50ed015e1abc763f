"""A clock that moves when told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class HandClock:
    """Wall clock and steady clock, moved by hand; a sleep moves one of them only, a setting too."""

    def __init__(self, now: datetime = datetime(2026, 1, 1, tzinfo=UTC)) -> None:
        self.wall = now
        self.steady = 0.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.steady

    def pass_time(self, seconds: float) -> None:
        """Time goes by as usual."""
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds

    def sleep_through(self, seconds: float) -> None:
        """The machine is suspended; the steady clock stands still, as on Linux."""
        self.wall += timedelta(seconds=seconds)

    def set_wall(self, by: float) -> None:
        """Somebody sets the clock."""
        self.wall += timedelta(seconds=by)
