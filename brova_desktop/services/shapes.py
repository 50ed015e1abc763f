"""The pixels a reel gets at the place it is for, and the frame it shows at a time."""

from __future__ import annotations

from fractions import Fraction

from brova_desktop.domain.presets.preset import Preset
from brova_desktop.domain.reels.document import Canvas, Reel
from brova_desktop.domain.ticks import Ticks


def fitted(canvas: Canvas, row: Preset) -> tuple[int, int]:
    """Even pixels of the largest picture of the canvas's shape that the row takes; never larger than the canvas.

    The picture keeps its shape: nothing is cut off and no bars are burned in.
    """
    scale = Fraction(1)
    if row.width and row.height:
        scale = min(scale, Fraction(row.width, canvas.width), Fraction(row.height, canvas.height))
    return max(2, round(canvas.width * scale / 2) * 2), max(2, round(canvas.height * scale / 2) * 2)


def frame_number(reel: Reel, at: Ticks) -> int:
    """The frame that is shown at a time; may lie outside the reel.

    Less than a frame after the end it is the last one: lengths are told with two decimals.
    """
    number, frames = (reel.canvas.rate.frame_at(time) for time in (at, reel.length))
    return number - 1 if number == frames > 0 else number
