"""A piece of a clip while a person chooses it: where it begins and ends, and where one stands. No widgets."""

from __future__ import annotations

from fractions import Fraction

from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.ticks import TICKS_PER_SECOND, ZERO, Ticks, from_seconds
from brova_desktop.domain.timecode import BadTime, parse_at

FINE = Fraction(1, 100)
"""Seconds that a sound moves by where a film moves by a frame."""


class TrimState:
    """All times are ticks of the clip and lie on its frames; `start` is always before `end`."""

    def __init__(self, facts: MediaFacts) -> None:
        self.length = facts.duration
        rate = facts.frame_rate
        self.frame = 1 / rate if rate is not None and facts.has_picture else FINE
        """Seconds of one frame."""
        self.is_film = facts.has_picture
        self.start, self.end, self.at = ZERO, facts.duration, ZERO

    @property
    def is_whole(self) -> bool:
        """Whether nothing is cut away."""
        return self.start == ZERO and self.end == self.length

    @property
    def piece(self) -> Ticks:
        """How long the piece is."""
        return Ticks(self.end - self.start)

    @property
    def step_ticks(self) -> int:
        """One frame."""
        return max(1, int(from_seconds(self.frame)))

    def on_frame(self, at: int) -> Ticks:
        """The nearest beginning of a frame, or the clip's own end."""
        if at >= self.length - self.step_ticks // 2:
            return self.length
        number = round(Fraction(max(0, at), TICKS_PER_SECOND) / self.frame)
        return Ticks(min(int(from_seconds(number * self.frame)), self.length))

    def go(self, at: int) -> None:
        """Stand at a moment; the end of a film is its last frame."""
        there = self.on_frame(at)
        self.at = Ticks(max(0, self.length - self.step_ticks)) if there >= self.length and self.is_film else there
        self.at = self.on_frame(self.at) if self.at < self.length - self.step_ticks else self.at

    def step(self, frames: int = 0, seconds: int = 0) -> None:
        """Move by frames and seconds."""
        self.go(self.at + frames * self.step_ticks + seconds * TICKS_PER_SECOND)

    def mark_start(self, at: int | None = None) -> None:
        """Begin here. An end that would lie before it moves to the end of the clip."""
        wanted = self.on_frame(self.at if at is None else at)
        self.start = Ticks(min(wanted, max(0, self.length - self.step_ticks)))
        if self.end <= self.start:
            self.end = self.length

    def mark_end(self, at: int | None = None) -> None:
        """End here: the frame one stands on is the last one. A start that would lie behind moves to the beginning."""
        wanted = self.on_frame(self.at + self.step_ticks if at is None else at)
        self.end = Ticks(max(wanted, self.step_ticks))
        if self.start >= self.end:
            self.start = ZERO

    def typed(self, text: str, *, end: bool) -> bool:
        """A time was typed (12.5, 1:02.5, 375f); False when it is none."""
        try:
            read = parse_at(text)
        except BadTime:
            return False
        at = read.ticks if read.ticks is not None else from_seconds((read.frames or 0) * self.frame)
        if end:
            self.mark_end(at)
            self.go(self.end - self.step_ticks)
        else:
            self.mark_start(at)
            self.go(self.start)
        return True
