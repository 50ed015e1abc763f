"""Times as the player writes them: left to right, Latin digits, in every language."""

from __future__ import annotations

from dataclasses import dataclass

from brova_desktop.domain.ticks import TICKS_PER_SECOND


@dataclass(frozen=True, slots=True)
class Timecode:
    """A time as the player writes it."""

    minutes: int
    seconds: int
    hundredths: int

    def __str__(self) -> str:
        return f"{self.minutes:02}:{self.seconds:02}.{self.hundredths:02}"


def timecode(ticks: int) -> Timecode:
    """Minutes, seconds, hundredths; rounded down."""
    whole = ticks * 100 // TICKS_PER_SECOND
    return Timecode(whole // 6000, whole // 100 % 60, whole % 100)
