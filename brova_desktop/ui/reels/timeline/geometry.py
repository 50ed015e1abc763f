"""Where time and tracks are in pixels. No Qt in here; x grows with time in every language."""

from __future__ import annotations

from dataclasses import dataclass, replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.ticks import TICKS_PER_SECOND, FrameRate
from brova_desktop.ui.reels.timeline.lanes import Lane, Lanes

FRAME_PIXELS = 36.0
"""A frame at the closest zoom."""
LEAD = 12
"""Pixels left of time 0, so that the playhead can be taken there."""
TAIL = 48
"""Pixels behind the end, to drop something there."""
SHORTEST = 5
"""Seconds that are shown at least, so that an empty reel is not zoomed to its first frames."""
GAP = 4
MAIN_HEIGHT, ROW_HEIGHT = 54, 30


@dataclass(frozen=True, slots=True)
class Scale:
    """Pixels per tick, and the pixel of the whole timeline that stands at the left edge of the view."""

    per_tick: float
    offset: float = 0.0

    def x(self, at: int) -> float:
        """Where a time is in the view."""
        return at * self.per_tick + LEAD - self.offset

    def at(self, x: float) -> int:
        """The time at a place of the view; may lie before 0."""
        return round((x + self.offset - LEAD) / self.per_tick)

    def ticks(self, pixels: float) -> int:
        return round(pixels / self.per_tick)

    def width(self, length: int) -> float:
        return length * self.per_tick

    def zoomed(self, per_tick: float, around: float) -> Scale:
        """Another zoom, the time at pixel `around` of the view staying there."""
        at = (around + self.offset - LEAD) / self.per_tick
        return Scale(per_tick, max(0.0, at * per_tick + LEAD - around))

    def scrolled(self, offset: float) -> Scale:
        return replace(self, offset=max(0.0, offset))

    @property
    def per_second(self) -> float:
        return self.per_tick * TICKS_PER_SECOND


def closest(rate: FrameRate) -> float:
    """Pixels per tick at which a frame can be hit with ease."""
    return FRAME_PIXELS / rate.ticks_per_frame


def fitting(length: int, width: float) -> float:
    """Pixels per tick at which a length fills a width with a little room behind it."""
    return max(width - LEAD - TAIL, 100) / max(length, SHORTEST * TICKS_PER_SECOND)


def whole_width(length: int, scale: Scale) -> int:
    """Pixels of the whole timeline."""
    return round(scale.width(length)) + LEAD + TAIL


@dataclass(frozen=True, slots=True)
class RowBox:
    """A track's row in the view: top and height, and what stands on it."""

    lane: Lane
    top: int
    height: int

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def track(self) -> ItemId:
        return self.lane.track.id


def boxes(lanes: Lanes, scroll: int, factor: float = 1.0) -> list[RowBox]:
    """All rows from the top down, `scroll` pixels further up; `factor` follows the text size."""
    found = []
    top = GAP - scroll
    for lane in lanes.rows():
        height = round((MAIN_HEIGHT if lane.track.kind is TrackKind.MAIN else ROW_HEIGHT) * factor)
        found.append(RowBox(lane, top, height))
        top += height + GAP
    return found


def rows_height(rows: list[RowBox]) -> int:
    """Pixels of all rows together."""
    return rows[-1].bottom - rows[0].top + 2 * GAP if rows else 0


STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600)
"""Seconds between the ruler's numbers."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """The ruler at a zoom, in frames: a number every `major`, a stroke every `minor`; `frames`: numbers name frames."""

    major: int
    minor: int
    frames: bool


def ruling(scale: Scale, rate: FrameRate, room: float = 72.0) -> Ruling:
    """Strokes that stand at least seven pixels apart and numbers with `room` pixels each."""
    frame = scale.width(rate.ticks_per_frame)
    second = round(rate.fraction)
    for step in (1, 2, 5, 10):
        if frame * step >= room and step < second:
            return Ruling(step, 1, True)
    seconds = next((one for one in STEPS if frame * second * one >= room), STEPS[-1])
    if seconds == 1:
        minor = next((one for one in (1, 5, second // 2 or 1) if frame * one >= 7), second)
        return Ruling(second, minor if second % minor == 0 else second, False)
    parts = next((one for one in (10, 5, 4, 3, 2) if seconds % one == 0 and frame * second * seconds / one >= 7), 1)
    if seconds in (1, 2):
        parts = 2
    return Ruling(seconds * second, seconds * second // parts, False)


def timecode(at: int, rate: FrameRate, *, frames: bool = True) -> str:
    """A time as ``m:ss`` or ``m:ss.ff`` (frames of the second, counted in whole seconds of the rounded rate)."""
    number = rate.frame_at(at)
    second = round(rate.fraction)
    minutes, rest = divmod(number // second, 60)
    return f"{minutes}:{rest:02d}.{number % second:02d}" if frames else f"{minutes}:{rest:02d}"
