"""Where a source's pixels go on a canvas: crop, fit and placement as rectangles. Arithmetic only.

An upright picture is counted from 0 to 1 each way. Boxes are (left, top, right, bottom).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from brova_desktop.domain.reels.style import WHOLE, Crop, Fit, Placement
from brova_desktop.engine.orientation import UPRIGHT, Orientation

ALL = (0.0, 0.0, 1.0, 1.0)
Box = tuple[float, float, float, float]
Cells = tuple[int, int, int, int]
"""A rectangle of whole pixels: left, top, width, height."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Shape of a stored picture and how it is turned for display."""

    width: int
    height: int
    aspect: Fraction = Fraction(1)
    turn: Orientation = UPRIGHT

    @property
    def is_on_its_side(self) -> bool:
        return self.turn.rotation in (90, 270)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the upright picture in square pixels."""
        wide, high = float(self.width * self.aspect), float(self.height)
        return (high, wide) if self.is_on_its_side else (wide, high)

    @property
    def pixels(self) -> tuple[int, int]:
        """Stored pixels across and down the upright picture."""
        return (self.height, self.width) if self.is_on_its_side else (self.width, self.height)


@dataclass(frozen=True, slots=True)
class Placed:
    """A cropped picture on the canvas: centre and size in canvas pixels, `degrees` clockwise around the centre.

    `source` is what is left of the upright picture after the crop.
    """

    source: Box
    x: float
    y: float
    width: float
    height: float
    degrees: float = 0.0

    @property
    def box(self) -> Box:
        """Its edges on the canvas before it is turned."""
        half_wide, half_high = self.width / 2, self.height / 2
        return (self.x - half_wide, self.y - half_high, self.x + half_wide, self.y + half_high)


def cropped(crop: Crop) -> Box:
    return (crop.left / WHOLE, crop.top / WHOLE, 1 - crop.right / WHOLE, 1 - crop.bottom / WHOLE)


def fitted(stored: Stored, crop: Crop, fit: Fit, placement: Placement, canvas: tuple[int, int]) -> Placed:
    """A shot's picture on a canvas of (width, height) pixels."""
    source = cropped(crop)
    wide, high = _size_of(stored, source)
    ratios = (canvas[0] / wide, canvas[1] / high)
    factor = (max(ratios) if fit is Fit.FILL else min(ratios)) * max(placement.scale, 1) / WHOLE
    return Placed(
        source,
        canvas[0] * placement.x / WHOLE,
        canvas[1] * placement.y / WHOLE,
        wide * factor,
        high * factor,
        placement.rotation / 100 % 360,
    )


def inset_of(stored: Stored, crop: Crop, width: int, placement: Placement, canvas: tuple[int, int]) -> Placed:
    """Picture in picture, `width` (share of the canvas) wide before scale; its height follows from the picture."""
    source = cropped(crop)
    wide, high = _size_of(stored, source)
    across = canvas[0] * width / WHOLE * max(placement.scale, 0) / WHOLE
    return Placed(
        source,
        canvas[0] * placement.x / WHOLE,
        canvas[1] * placement.y / WHOLE,
        across,
        across * high / wide,
        placement.rotation / 100 % 360,
    )


def _size_of(stored: Stored, source: Box) -> tuple[float, float]:
    width, height = stored.size
    return width * (source[2] - source[0]), height * (source[3] - source[1])


def even_cells(box: Box, canvas: tuple[int, int]) -> Cells | None:
    """The part of a box on the canvas in even pixels, at least two each way; None when it lies outside."""
    left, right = _even_edges(box[0], box[2], canvas[0])
    top, bottom = _even_edges(box[1], box[3], canvas[1])
    return (left, top, right - left, bottom - top) if right > left and bottom > top else None


def _even_edges(first: float, last: float, limit: int) -> tuple[int, int]:
    if last <= 0 or first >= limit:
        return 0, 0
    start = min(max(2 * round(first / 2), 0), limit - 2)
    return start, min(max(2 * round(last / 2), start + 2), limit)


def part_of(placed: Placed, cells: Cells) -> Box:
    """What of the upright picture shows in a rectangle of the canvas, for a picture that is not turned."""
    left, top, right, bottom = placed.box
    x0, y0, x1, y1 = placed.source

    def across(x: float) -> float:
        return x0 + (x - left) / (right - left) * (x1 - x0)

    def down(y: float) -> float:
        return y0 + (y - top) / (bottom - top) * (y1 - y0)

    return (
        max(across(cells[0]), x0),
        max(down(cells[1]), y0),
        min(across(cells[0] + cells[2]), x1),
        min(down(cells[1] + cells[3]), y1),
    )


def stored_cells(part: Box, stored: Stored, step: int) -> Cells:
    """The stored pixels nearest to a part of the upright picture, on a grid of `step` (2 keeps chroma whole)."""
    left, top, right, bottom = _stored_box(part, stored.turn)
    x, wide = _whole(left * stored.width, right * stored.width, stored.width, step)
    y, high = _whole(top * stored.height, bottom * stored.height, stored.height, step)
    return x, y, wide, high


def _whole(first: float, last: float, limit: int, step: int) -> tuple[int, int]:
    if last - first >= limit - 1e-6:
        return 0, limit
    length = min(max(step, step * round((last - first) / step)), limit)
    middle = (first + last - length) / 2
    start = min(max(step * math.floor(middle / step + 0.5), 0), limit - length)
    return start, length


def _stored_box(part: Box, turn: Orientation) -> Box:
    left, top, right, bottom = part
    if turn.rotation == 90:
        left, top, right, bottom = top, 1 - right, bottom, 1 - left
    elif turn.rotation == 180:
        left, top, right, bottom = 1 - right, 1 - bottom, 1 - left, 1 - top
    elif turn.rotation == 270:
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    if turn.is_mirrored:
        left, right = 1 - right, 1 - left
    return (left, top, right, bottom)
