"""Two pictures on their way from one to the other.

The share of a transition lies strictly between 0 and 1, so the first and the last frame of it differ from the
plain pictures; movement is linear in time, in steps of two pixels because chroma has half the resolution.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import av
import numpy as np
from numpy.typing import NDArray

from brova_desktop.domain.reels.records import TransitionKind
from brova_desktop.domain.reels.scene import Mix
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.engine.picture.planes import Frame, Plane, from_video, solid, to_video

ZOOMED = 0.6
"""How much the leaving picture has grown at the end of a zoom."""


def mixed(first: Frame, second: Frame, mix: Mix) -> Frame:
    """A new frame between `first` and `second`, which are of one size and stay as they are."""
    share = mix.share / WHOLE
    kind = mix.kind
    if kind is TransitionKind.CROSS_FADE:
        return faded(first, second, share)
    if kind is TransitionKind.FADE_COLOUR:
        between = solid(first.width, first.height, mix.colour)
        if share < 0.5:
            return faded(first, between, 2 * share)
        return faded(between, second, 2 * share - 1)
    if kind is TransitionKind.ZOOM:
        return faded(_grown(first, 1 + ZOOMED * share), second, share)
    if kind is TransitionKind.CIRCLE:
        return _circle(first, second, share)
    name, way = kind.value.split("-")
    return _moved(_MOVES[name], first, second, way, share)


def faded(first: Frame, second: Frame, share: float) -> Frame:
    """The weighted mean of two frames."""
    weight = round(share * 256)
    return Frame(*(_fade(a, b, weight) for a, b in _pairs(first, second)))


def _pairs(first: Frame, second: Frame) -> tuple[tuple[Plane, Plane], ...]:
    return (first.y, second.y), (first.u, second.u), (first.v, second.v)


def _fade(first: Plane, second: Plane, weight: int) -> Plane:
    if weight <= 0 or weight >= 256:
        return (first if weight <= 0 else second).copy()
    total = first * np.uint16(256 - weight)  # at most 255 * 256: fits
    total += second * np.uint16(weight)
    total += np.uint16(128)
    total >>= np.uint16(8)
    return total.astype(np.uint8)


Move = Callable[[Plane, Plane, Plane, int], None]
"""Fills `out` from the old and the new plane; the new one has come `n` columns in from the right."""


def _slide(out: Plane, old: Plane, new: Plane, n: int) -> None:
    width = out.shape[1]
    out[:, : width - n] = old[:, : width - n]
    out[:, width - n :] = new[:, :n]


def _push(out: Plane, old: Plane, new: Plane, n: int) -> None:
    width = out.shape[1]
    out[:, : width - n] = old[:, n:]
    out[:, width - n :] = new[:, :n]


def _wipe(out: Plane, old: Plane, new: Plane, n: int) -> None:
    width = out.shape[1]
    out[:, : width - n] = old[:, : width - n]
    out[:, width - n :] = new[:, width - n :]


_MOVES: dict[str, Move] = {"slide": _slide, "push": _push, "wipe": _wipe}

_TURNED: dict[str, Callable[[Plane], Plane]] = {
    "left": lambda plane: plane,
    "right": lambda plane: plane[:, ::-1],
    "up": lambda plane: plane.T,
    "down": lambda plane: plane[::-1, :].T,
}
"""Views in which every movement comes in from the right and goes left."""


def _moved(move: Move, first: Frame, second: Frame, way: str, share: float) -> Frame:
    turned = _TURNED[way]
    across = first.width if way in ("left", "right") else first.height
    half = min(max(round(across * share / 2), 0), across // 2)
    out = Frame(np.empty_like(first.y), np.empty_like(first.u), np.empty_like(first.v))
    for plane, (old, new), n in zip(
        (out.y, out.u, out.v), _pairs(first, second), (2 * half, half, half), strict=True
    ):
        move(turned(plane), turned(old), turned(new), n)
    return out


def _grown(frame: Frame, scale: float) -> Frame:
    """The middle of a frame, enlarged to its size."""
    width = max(2, round(frame.width / scale / 2) * 2)
    height = max(2, round(frame.height / scale / 2) * 2)
    left, top = (frame.width - width) // 4 * 2, (frame.height - height) // 4 * 2
    halves = slice(top // 2, (top + height) // 2), slice(left // 2, (left + width) // 2)
    middle = Frame(frame.y[top : top + height, left : left + width], frame.u[halves], frame.v[halves])
    # Both sides are said to be the same: without it swscale guesses a matrix from the size and shifts the colours.
    scaled = to_video(middle).reformat(
        frame.width,
        frame.height,
        "yuv420p",
        src_colorspace="ITU709",
        dst_colorspace="ITU709",
        src_color_range=av.video.reformatter.ColorRange.MPEG,
        dst_color_range=av.video.reformatter.ColorRange.MPEG,
        interpolation="BILINEAR",
    )
    return from_video(scaled)


def _circle(first: Frame, second: Frame, share: float) -> Frame:
    planes = []
    for index, (old, new) in enumerate(_pairs(first, second)):
        step = 1 if index == 0 else 2
        far = _distances(old.shape[1], old.shape[0])
        radius = share * float(far.max())
        alpha = np.clip((radius - far) * (1.0 if step == 1 else 2.0) + 0.5, 0.0, 1.0)
        inside = (alpha * 255).astype(np.uint16)
        total = new * inside + old * (np.uint16(255) - inside) + np.uint16(127)
        planes.append((total // np.uint16(255)).astype(np.uint8))
    return Frame(*planes)


@lru_cache(maxsize=4)
def _distances(width: int, height: int) -> NDArray[np.float32]:
    """How far each pixel's centre lies from the middle, in pixels."""
    rows = np.arange(height, dtype=np.float32)[:, None] - (height - 1) / 2
    columns = np.arange(width, dtype=np.float32)[None, :] - (width - 1) / 2
    far: NDArray[np.float32] = np.hypot(rows, columns).astype(np.float32)
    return far
