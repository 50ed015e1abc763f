"""How a stored picture is to be turned for display, from FFmpeg's display matrix."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass

from av.sidedata.sidedata import Type
from av.video.frame import VideoFrame


@dataclass(frozen=True, slots=True)
class Orientation:
    """Mirror left to right first, then turn `rotation` degrees clockwise (0, 90, 180, 270)."""

    rotation: int = 0
    is_mirrored: bool = False


UPRIGHT = Orientation()


def orientation_of(frame: VideoFrame) -> Orientation:
    """Orientation of a decoded frame; angles between the quarters go to the nearest one."""
    matrix = frame.side_data.get(Type.DISPLAYMATRIX)  # type: ignore[call-overload]  # the stub knows names only
    if matrix is None:
        return UPRIGHT
    return orientation_from_matrix(bytes(matrix))


def orientation_from_matrix(content: bytes) -> Orientation:
    """The same from the nine fixed-point numbers in native byte order (FFmpeg, libavutil/display.h).

    The matrix maps (x, y) to (a x + c y, b x + d y) with y pointing down, so atan2(b, a) is the turn clockwise.
    """
    if len(content) < 36:
        return UPRIGHT
    a, b, _, c, d, *_ = struct.unpack("=9i", content[:36])
    if a * d - b * c == 0:
        return UPRIGHT
    is_mirrored = a * d - b * c < 0
    if is_mirrored:
        a, b = -a, -b
    return Orientation(round(math.degrees(math.atan2(b, a)) / 90) % 4 * 90, is_mirrored)
