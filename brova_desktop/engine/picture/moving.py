"""Pictures put between pixels: motion and rotation by exact resampling of planes (Pillow).

A picture that moves must not jump from pixel to pixel, so its source box is given in fractions. Without rotation one
filtered resize does all; with it the picture is first brought to its size and then turned.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from brova_desktop.engine.picture.framing import Cells, Placed
from brova_desktop.engine.picture.planes import Frame, Plane

FILTER = Image.Resampling.BICUBIC
PADDING = 4


@dataclass(frozen=True, slots=True)
class Upright:
    """A whole upright picture at a resolution worth resampling from; `alpha` is None when it is opaque."""

    planes: Frame
    alpha: Plane | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """Planes for a rectangle of the canvas and how much of each pixel they cover; no `a` means all of it."""

    planes: Frame
    a: Plane | None


def cells_of(placed: Placed, canvas: tuple[int, int]) -> Cells | None:
    """The even rectangle of the canvas around a picture, turned or not; None when it lies outside."""
    turn = math.radians(placed.degrees)
    wide = abs(placed.width * math.cos(turn)) + abs(placed.height * math.sin(turn))
    high = abs(placed.width * math.sin(turn)) + abs(placed.height * math.cos(turn))
    left, right = _outer(placed.x - wide / 2, placed.x + wide / 2, canvas[0])
    top, bottom = _outer(placed.y - high / 2, placed.y + high / 2, canvas[1])
    return (left, top, right - left, bottom - top) if right > left and bottom > top else None


def _outer(first: float, last: float, limit: int) -> tuple[int, int]:
    if last <= 0 or first >= limit or last - first < 0.01:
        return 0, 0
    return max(0, 2 * math.floor(first / 2 + 1e-9)), min(limit, 2 * math.ceil(last / 2 - 1e-9))


def resampled(base: Upright, placed: Placed, cells: Cells, radius: float = 0.0) -> Cut:
    """A picture's pixels on a rectangle of the canvas, with antialiased edges and corners of `radius` pixels."""
    draw = _turned if placed.degrees else _straight
    y, u, v = (
        draw(plane, placed, cells, half)
        for plane, half in ((base.planes.y, 1), (base.planes.u, 2), (base.planes.v, 2))
    )
    cover = coverage(placed, cells, radius)
    if base.alpha is not None:
        alpha = draw(base.alpha, placed, cells, 1)
        cover = alpha if cover is None else _product(alpha, cover)
    return Cut(Frame(y, u, v), cover)


def _product(first: Plane, second: Plane) -> Plane:
    return ((first.astype(np.uint16) * second + 127) // 255).astype(np.uint8)


def _straight(plane: Plane, placed: Placed, cells: Cells, half: int) -> Plane:
    """One filtered resize out of a box in fractions of a pixel; edges go on where the box looks past them."""
    high, wide = plane.shape
    left, top, _, _ = placed.box
    x0, y0, x1, y1 = placed.source
    across = wide * (x1 - x0) / placed.width
    down = high * (y1 - y0) / placed.height
    first_x = wide * x0 + (cells[0] - left) * across
    first_y = high * y0 + (cells[1] - top) * down
    box = (first_x, first_y, first_x + cells[2] * across, first_y + cells[3] * down)
    over = max(-box[0], -box[1], box[2] - wide, box[3] - high)
    if over > 1e-6:
        pad = math.ceil(over)
        plane = np.pad(plane, pad, mode="edge")
        box = (box[0] + pad, box[1] + pad, box[2] + pad, box[3] + pad)
    high, wide = plane.shape
    box = (max(0.0, box[0]), max(0.0, box[1]), min(float(wide), box[2]), min(float(high), box[3]))
    image = Image.fromarray(np.ascontiguousarray(plane))
    return np.asarray(image.resize((cells[2] // half, cells[3] // half), FILTER, box=box))


def _turned(plane: Plane, placed: Placed, cells: Cells, half: int) -> Plane:
    """To its size first (as far as that means smaller), then turned around its centre."""
    high, wide = plane.shape
    x0, y0, x1, y1 = placed.source
    box = (wide * x0, high * y0, wide * x1, high * y1)
    size = (
        max(1, min(round(placed.width / half), math.ceil(box[2] - box[0]))),
        max(1, min(round(placed.height / half), math.ceil(box[3] - box[1]))),
    )
    image = Image.fromarray(np.ascontiguousarray(plane)).resize(size, FILTER, box=box)
    padded = Image.fromarray(np.pad(np.asarray(image), PADDING, mode="edge"))
    turn = math.radians(placed.degrees)
    cos, sin = math.cos(turn), math.sin(turn)
    across, down = size[0] * half / placed.width, size[1] * half / placed.height
    dx, dy = cells[0] / half - placed.x / half, cells[1] / half - placed.y / half
    matrix = (
        cos * across, sin * across, (dx * cos + dy * sin) * across + size[0] / 2 + PADDING,
        -sin * down, cos * down, (dy * cos - dx * sin) * down + size[1] / 2 + PADDING,
    )  # fmt: skip
    target = (cells[2] // half, cells[3] // half)
    return np.asarray(padded.transform(target, Image.Transform.AFFINE, matrix, Image.Resampling.BICUBIC))


def coverage(placed: Placed, cells: Cells, radius: float = 0.0) -> Plane | None:
    """How much of each pixel a (rounded, turned) box covers, 0-255; None when it covers all of them."""
    left, top, wide, high = cells
    x = np.arange(left + 0.5, left + wide, dtype=np.float32) - np.float32(placed.x)
    y = np.arange(top + 0.5, top + high, dtype=np.float32) - np.float32(placed.y)
    radius = min(max(radius, 0.0), placed.width / 2, placed.height / 2)
    is_plain = not placed.degrees and radius < 0.05
    share = _plain(x, y, placed) if is_plain else _rounded(x[[0, -1]], y[[0, -1]], placed, radius)
    if share.min() >= 1.0:  # the box is convex: where the corners are inside, all is
        return None
    if not is_plain:
        share = _rounded(x, y, placed, radius)
    return np.asarray((share * 255 + 0.5).astype(np.uint8))


def _plain(x: NDArray[np.float32], y: NDArray[np.float32], placed: Placed) -> NDArray[np.float32]:
    across, down = _along(x, placed.width), _along(y, placed.height)
    if min(across.min(), down.min()) >= 1.0:
        return np.ones((1, 1), np.float32)
    return np.outer(down, across)


def _along(at: NDArray[np.float32], length: float) -> NDArray[np.float32]:
    """Share of each pixel between both edges of a line around 0."""
    share = np.minimum(at + 0.5, length / 2) - np.maximum(at - 0.5, -length / 2)
    return np.asarray(np.clip(share, 0.0, 1.0), np.float32)


def _rounded(
    x: NDArray[np.float32], y: NDArray[np.float32], placed: Placed, radius: float
) -> NDArray[np.float32]:
    """From the distance to the box's edge (Inigo Quilez, "2D distance functions", rounded box)."""
    turn = math.radians(placed.degrees)
    cos, sin = np.float32(math.cos(turn)), np.float32(math.sin(turn))
    along = np.abs(x[None, :] * cos + y[:, None] * sin) - np.float32(placed.width / 2 - radius)
    across = np.abs(y[:, None] * cos - x[None, :] * sin) - np.float32(placed.height / 2 - radius)
    outside = np.hypot(np.maximum(along, 0), np.maximum(across, 0))
    distance = outside + np.minimum(np.maximum(along, across), 0) - np.float32(radius)
    return np.asarray(np.clip(np.float32(0.5) - distance, 0.0, 1.0), np.float32)


def halved(alpha: Plane) -> Plane:
    """Alpha at chroma size: the mean of each two by two."""
    wide = alpha.astype(np.uint16)
    total = wide[0::2, 0::2] + wide[0::2, 1::2] + wide[1::2, 0::2] + wide[1::2, 1::2]
    return np.asarray(((total + 2) // 4).astype(np.uint8))


def laid(whole: Frame, cut: Cut, cells: Cells) -> None:
    """Write a cut onto a frame of one's own."""
    left, top = cells[0], cells[1]
    small = None if cut.a is None else halved(cut.a)
    for room, plane, alpha, half in (
        (whole.y, cut.planes.y, cut.a, 1),
        (whole.u, cut.planes.u, small, 2),
        (whole.v, cut.planes.v, small, 2),
    ):
        high, wide = plane.shape
        spot = room[top // half : top // half + high, left // half : left // half + wide]
        spot[:] = plane if alpha is None else _over(plane, spot, alpha)


def _over(plane: Plane, under: Plane, alpha: Plane) -> Plane:
    share = alpha.astype(np.int32)
    mixed = plane.astype(np.int32) * share + under.astype(np.int32) * (255 - share)
    return np.asarray(((mixed + 127) // 255).astype(np.uint8))
