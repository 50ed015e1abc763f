"""Exact time. A tick is 1/705,600,000 of a second (Facebook's "flick", github.com/facebookarchive/Flicks).

Every frame rate the product knows (23.976, 24, 25, 29.97, 30, 50, 59.94, 60) and every usual sample rate
(44,100, 48,000, ...) has a whole number of ticks per frame or sample, so a cut is a frame and stays one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import NewType

Ticks = NewType("Ticks", int)

TICKS_PER_SECOND = 705_600_000
ZERO = Ticks(0)


def from_seconds(seconds: Fraction | int | str) -> Ticks:
    """The nearest tick to an exact number of seconds; a string is a decimal such as "1.25"."""
    return Ticks(round(Fraction(seconds) * TICKS_PER_SECOND))


def to_seconds(ticks: int) -> Fraction:
    """Exact seconds."""
    return Fraction(ticks, TICKS_PER_SECOND)


@dataclass(frozen=True, slots=True, order=True)
class FrameRate:
    """Frames per second as an exact fraction, e.g. ``FrameRate(30000, 1001)``."""

    num: int
    den: int = 1

    def __post_init__(self) -> None:
        if self.num <= 0 or self.den <= 0:
            raise ValueError("a frame rate is positive")
        if (TICKS_PER_SECOND * self.den) % self.num:
            raise ValueError(f"{self.num}/{self.den} has no whole number of ticks per frame")

    @property
    def ticks_per_frame(self) -> int:
        return TICKS_PER_SECOND * self.den // self.num

    @property
    def fraction(self) -> Fraction:
        return Fraction(self.num, self.den)

    def start_of(self, frame: int) -> Ticks:
        """When a frame begins."""
        return Ticks(frame * self.ticks_per_frame)

    def frame_at(self, at: int) -> int:
        """The frame that is on screen at a time (floor)."""
        return at // self.ticks_per_frame

    def nearest(self, at: int) -> Ticks:
        """The frame edge nearest to a time; halves go up."""
        size = self.ticks_per_frame
        return Ticks((at + size // 2) // size * size)

    def is_edge(self, at: int) -> bool:
        return at % self.ticks_per_frame == 0


FRAME_RATES: dict[str, FrameRate] = {
    "23.976": FrameRate(24000, 1001),
    "24": FrameRate(24),
    "25": FrameRate(25),
    "29.97": FrameRate(30000, 1001),
    "30": FrameRate(30),
    "50": FrameRate(50),
    "59.94": FrameRate(60000, 1001),
    "60": FrameRate(60),
}
"""The rates a reel may have, by the name people use."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open stretch of time ``[start, end)`` in ticks; never negative in length."""

    start: Ticks
    end: Ticks

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("a span does not end before it starts")

    @classmethod
    def of(cls, start: int, length: int) -> Span:
        return cls(Ticks(start), Ticks(start + length))

    @property
    def length(self) -> Ticks:
        return Ticks(self.end - self.start)

    def holds(self, at: int) -> bool:
        return self.start <= at < self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share any time."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        return Span(Ticks(self.start + by), Ticks(self.end + by))

    def frames(self, rate: FrameRate) -> range:
        """Numbers of the frames that begin inside the span."""
        size = rate.ticks_per_frame
        return range(-(-self.start // size), -(-self.end // size))

    def __iter__(self) -> Iterator[Ticks]:
        yield self.start
        yield self.end
