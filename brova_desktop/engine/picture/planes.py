"""Pixels as the compositor sees them: planar YUV 4:2:0, eight bits, BT.709, limited range, in numpy arrays.

Nothing here copies unless it says so. A `Frame` handed out is never written to by its receiver (`copy` first).
"""

from __future__ import annotations

from dataclasses import dataclass

import av
import numpy as np
from numpy.typing import NDArray

from brova_desktop.domain.colour import Colour

Plane = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture of even size: `y` is (height, width), `u` and `v` are half of it each way."""

    y: Plane
    u: Plane
    v: Plane

    @property
    def width(self) -> int:
        return int(self.y.shape[1])

    @property
    def height(self) -> int:
        return int(self.y.shape[0])

    def copy(self) -> Frame:
        return Frame(self.y.copy(), self.u.copy(), self.v.copy())


@dataclass(frozen=True, slots=True)
class Patch:
    """A picture with alpha on a box of the canvas; `left` and `top` are even and may lie outside.

    `y` (height, width) and `u`, `v` (half each way) hold straight colours (not premultiplied) wherever alpha is not
    0; `a` and `a2` are alpha at luma and chroma size, 0-255. The sides are even.
    """

    left: int
    top: int
    y: Plane
    u: Plane
    v: Plane
    a: Plane
    a2: Plane


def yuv_of(colour: Colour) -> tuple[int, int, int]:
    """A colour in limited-range BT.709 (ITU-R BT.709-6, sections 3 and 4); alpha is ignored."""
    red, green, blue = colour.r / 255, colour.g / 255, colour.b / 255
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return (
        round(16 + 219 * luma),
        round(128 + 224 * (blue - luma) / 1.8556),
        round(128 + 224 * (red - luma) / 1.5748),
    )


def solid(width: int, height: int, colour: Colour) -> Frame:
    """A frame of one colour."""
    y, u, v = yuv_of(colour)
    half = (height // 2, width // 2)
    return Frame(
        np.full((height, width), y, np.uint8), np.full(half, u, np.uint8), np.full(half, v, np.uint8)
    )


def from_video(frame: av.VideoFrame) -> Frame:
    """A yuv420p frame as planes, copied out of the decoder's memory. The size must be even."""
    planes: list[Plane] = []
    for index, plane in enumerate(frame.planes[:3]):
        rows = frame.height if index == 0 else frame.height // 2
        columns = frame.width if index == 0 else frame.width // 2
        whole = np.frombuffer(memoryview(plane), np.uint8, rows * plane.line_size).reshape(
            rows, plane.line_size
        )
        planes.append(whole[:, :columns].copy())
    return Frame(planes[0], planes[1], planes[2])


def to_video(frame: Frame) -> av.VideoFrame:
    """Planes as a tagged yuv420p frame for an encoder or filter (one copy)."""
    video = av.VideoFrame(frame.width, frame.height, "yuv420p")
    for plane, pixels in zip(video.planes, (frame.y, frame.u, frame.v), strict=True):
        rows, columns = pixels.shape
        room = np.frombuffer(memoryview(plane), np.uint8, rows * plane.line_size).reshape(
            rows, plane.line_size
        )
        room[:, :columns] = pixels
    video.colorspace = 1  # BT.709 (AVCOL_SPC_BT709)
    video.color_range = 1  # limited (AVCOL_RANGE_MPEG)
    return video
