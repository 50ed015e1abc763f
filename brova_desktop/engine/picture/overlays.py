"""Painted pictures laid over frames: from RGBA to YUV with alpha, and onto the box they cover.

Chroma has half the resolution, so a picture at an odd place is padded by a pixel: its box always begins and ends on
even pixels. Only the box is touched, whatever the size of the frame.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.engine.picture.planes import Frame, Patch, Plane
from brova_desktop.ports.painter import Raster

Numbers = NDArray[np.float32]


def patch_of(raster: Raster, x: int, y: int) -> Patch | None:
    """A raster with its anchor at pixel (x, y); None when it is empty."""
    if raster.width == 0 or raster.height == 0:
        return None
    left, top = x + raster.left, y + raster.top
    pad_left, pad_top = left % 2, top % 2
    width, height = raster.width + pad_left, raster.height + pad_top
    pixels = np.zeros((height + height % 2, width + width % 2, 4), np.float32)
    painted = np.frombuffer(raster.pixels, np.uint8).reshape(raster.height, raster.width, 4)
    pixels[pad_top : pad_top + raster.height, pad_left : pad_left + raster.width] = painted
    quarter = pixels.reshape(pixels.shape[0] // 2, 2, pixels.shape[1] // 2, 2, 4).mean(axis=(1, 3))
    red, green, blue = _straight(pixels)
    luma = 16.0 + (219.0 / 255.0) * (0.2126 * red + 0.7152 * green + 0.0722 * blue)
    red, green, blue = _straight(quarter)
    small = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return Patch(
        left - pad_left,
        top - pad_top,
        _whole(luma),
        _whole(128.0 + (224.0 / 255.0) * (blue - small) / 1.8556),
        _whole(128.0 + (224.0 / 255.0) * (red - small) / 1.5748),
        _whole(pixels[..., 3]),
        _whole(quarter[..., 3]),
    )


def _straight(pixels: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Red, green, blue (0-255) with the alpha divided out; black where there is nothing."""
    factor = 255.0 / np.maximum(pixels[..., 3], 1.0)
    colours = np.minimum(pixels[..., :3] * factor[..., None], 255.0)
    return colours[..., 0], colours[..., 1], colours[..., 2]


def _whole(values: Numbers) -> Plane:
    plane: Plane = np.clip(values + 0.5, 0.0, 255.0).astype(np.uint8)
    return plane


@dataclass(frozen=True, slots=True)
class Stamp:
    """A patch made ready: what it adds to and what it keeps of each plane (16 bits, scaled by 255)."""

    left: int
    top: int
    adds: tuple[NDArray[np.uint16], ...]
    keeps: tuple[NDArray[np.uint16], ...]

    @property
    def size(self) -> int:
        """Bytes it occupies."""
        return sum(part.nbytes for part in (*self.adds, *self.keeps))


def stamp_of(patch: Patch, opacity: int = WHOLE) -> Stamp:
    """A patch with its opacity (1/10,000) multiplied in."""
    alpha, alpha2 = (_faint(plane, opacity) for plane in (patch.a, patch.a2))
    full = np.uint16(255)
    adds = tuple(
        plane * part + np.uint16(127)
        for plane, part in ((patch.y, alpha), (patch.u, alpha2), (patch.v, alpha2))
    )
    return Stamp(patch.left, patch.top, adds, (full - alpha, full - alpha2))


def _faint(alpha: Plane, opacity: int) -> NDArray[np.uint16]:
    if opacity >= WHOLE:
        return alpha.astype(np.uint16)
    return ((alpha.astype(np.uint32) * opacity + WHOLE // 2) // WHOLE).astype(np.uint16)


def press(frame: Frame, stamp: Stamp, *, dx: int = 0, dy: int = 0) -> None:
    """Lay a stamp onto a frame in place, moved by an even number of pixels; what lies outside is cut off."""
    left, top = stamp.left + dx, stamp.top + dy
    rows, columns = stamp.adds[0].shape
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + columns, frame.width), min(top + rows, frame.height)
    if x0 >= x1 or y0 >= y1:
        return
    for index, plane in enumerate((frame.y, frame.u, frame.v)):
        n = 1 if index == 0 else 2
        there = (slice(y0 // n, y1 // n), slice(x0 // n, x1 // n))
        here = (slice((y0 - top) // n, (y1 - top) // n), slice((x0 - left) // n, (x1 - left) // n))
        total = plane[there] * stamp.keeps[0 if index == 0 else 1][here]
        total += stamp.adds[index][here]
        total //= np.uint16(255)
        plane[there] = total  # the cast to eight bits is exact: a weighted mean stays below 256
