"""The pixels a reel gets at the place it is for."""

from __future__ import annotations

from fractions import Fraction

from brova_desktop.domain.presets.preset import Preset
from brova_desktop.domain.reels.document import Canvas


def fitted(canvas: Canvas, row: Preset) -> tuple[int, int]:
    """Even pixels of the largest picture of the canvas's shape that the row takes; never larger than the canvas.

    The picture keeps its shape: nothing is cut off and no bars are burned in.
    """
    scale = Fraction(1)
    if row.width and row.height:
        scale = min(scale, Fraction(row.width, canvas.width), Fraction(row.height, canvas.height))
    return max(2, round(canvas.width * scale / 2) * 2), max(2, round(canvas.height * scale / 2) * 2)
