"""Moving pictures drawn by arithmetic: soft light, waves of coffee, beans, steam.

Every scene is a function of the moment in seconds giving sRGB values (height, width, 3) between 0 and 1. They are
drawn at half size and enlarged: everything in them is soft, so nothing is lost but time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brova_desktop.engine.picture.planes import Frame

Picture = NDArray[np.float32]
Colour3 = tuple[float, float, float]

CREAM: Colour3 = (0.97, 0.91, 0.82)
CARAMEL: Colour3 = (0.80, 0.52, 0.28)
COFFEE: Colour3 = (0.24, 0.13, 0.08)
PINE: Colour3 = (0.13, 0.27, 0.24)
SAGE: Colour3 = (0.52, 0.66, 0.53)
PEACH: Colour3 = (0.98, 0.74, 0.55)


@dataclass(frozen=True, slots=True)
class Scenery:
    """A clip to draw: its name, upright size, length in seconds and what it shows."""

    name: str
    width: int
    height: int
    seconds: float
    draw: Callable[[Ground, float], Picture]


class Ground:
    """Coordinates of a picture: `x` and `y` in units of its height, with 0 in the middle; `u`, `v` from 0 to 1."""

    def __init__(self, width: int, height: int) -> None:
        self.u = np.linspace(0, 1, width, dtype=np.float32)[None, :]
        self.v = np.linspace(0, 1, height, dtype=np.float32)[:, None]
        self.x = (self.u - 0.5) * np.float32(width / height)
        self.y = self.v - 0.5


def blend(share: NDArray[np.floating[Any]], first: Picture | Colour3, second: Picture | Colour3) -> Picture:
    """From the first colour to the second by a share (height, width)."""
    weight = share[..., None].astype(np.float32)
    mixed: Picture = np.asarray(first, np.float32) * (1 - weight) + np.asarray(second, np.float32) * weight
    return mixed


def disc(ground: Ground, x: float, y: float, radius: float, soft: float) -> Picture:
    """1 inside, 0 outside, with a soft edge."""
    far = np.hypot(ground.x - np.float32(x), ground.y - np.float32(y))
    inside: Picture = np.clip((np.float32(radius + soft / 2) - far) / np.float32(soft), 0, 1)
    return inside


def morning(ground: Ground, at: float) -> Picture:
    """A low sun over green hills, and specks of light going up."""
    sky = blend(np.broadcast_to(ground.v, (ground.v.shape[0], ground.u.shape[1])), PINE, PEACH)
    picture = blend(disc(ground, 0.02 * at, 0.16 - 0.03 * at, 0.17, 0.02), sky, CREAM)
    for hill, (height, speed, colour) in enumerate(((0.18, 0.02, SAGE), (0.27, 0.05, PINE))):
        ridge = height + 0.035 * np.sin(7 * ground.x + 2 * hill + speed * 20 * at)
        picture = blend(np.clip((ground.y - ridge) * 90, 0, 1), picture, colour)
    for speck in range(12):
        side = 0.26 * np.sin(2.4 * speck + 0.3 * at)
        rise = 0.5 - ((0.083 * speck * 7 + 0.09 * at) % 1.05)
        glow = disc(ground, float(side), float(rise), 0.012 + 0.004 * (speck % 4), 0.02)
        picture = blend(0.55 * glow, picture, CREAM)
    return picture


def pour(ground: Ground, at: float) -> Picture:
    """Layers of coffee and cream rolling by."""
    shape = (ground.v.shape[0], ground.u.shape[1])
    picture = blend(np.broadcast_to(ground.v, shape), CREAM, CARAMEL)
    tones = (CARAMEL, (0.62, 0.37, 0.19), (0.42, 0.24, 0.13), COFFEE)
    for layer, tone in enumerate(tones):
        crest = -0.22 + 0.17 * layer + 0.06 * np.sin(4.2 * ground.x + 1.3 * layer + (0.9 + 0.35 * layer) * at)
        crest = crest + 0.025 * np.sin(9.1 * ground.x - 1.7 * at + layer)
        depth = ground.y - crest
        picture = blend(np.clip(depth * 120, 0, 1), picture, tone)
        picture = blend(0.5 * np.clip(1 - np.abs(depth - 0.008) * 160, 0, 1), picture, CREAM)
    return picture


def beans(ground: Ground, at: float) -> Picture:
    """Roasted beans gliding over a sage cloth."""
    step = np.float32(0.24)
    row = np.floor((ground.y + 0.05 * at) / step)
    across = ground.x + 0.035 * at + np.where(row % 2 == 0, 0.0, step / 2)
    x = across - np.floor(across / step) * step - step / 2
    y = (ground.y + 0.05 * at) - row * step - step / 2
    column = np.floor(across / step)
    turn = 0.9 * np.sin(3.1 * row + 5.3 * column) + 0.25 * at
    along, aside = x * np.cos(turn) + y * np.sin(turn), -x * np.sin(turn) + y * np.cos(turn)
    inside = np.clip((1 - np.hypot(along / 0.085, aside / 0.058)) * 14, 0, 1)
    crease = np.clip(1 - np.abs(aside - 0.012 * np.sin(along * 38)) * 190, 0, 1) * inside
    light = np.clip(0.55 - (along + aside) * 3, 0, 1)
    shadow = np.clip((1 - np.hypot((along - 0.008) / 0.1, (aside - 0.012) / 0.072)) * 5, 0, 1)
    cloth = blend(0.35 * np.clip(0.5 + ground.y + 0 * across, 0, 1), SAGE, PINE)
    bean = blend(light, COFFEE, (0.50, 0.29, 0.16))
    picture = blend(0.45 * shadow, cloth, COFFEE)
    picture = blend(inside, picture, bean)
    return blend(0.85 * crease, picture, (0.13, 0.07, 0.04))


def steam(ground: Ground, at: float) -> Picture:
    """A cup at dusk, steam rising from it."""
    shape = (ground.v.shape[0], ground.u.shape[1])
    picture = blend(np.broadcast_to(ground.v, shape), (0.20, 0.17, 0.25), (0.86, 0.52, 0.38))
    table = np.clip((ground.y - 0.33) * 200, 0, 1) + 0 * ground.x
    picture = blend(table, picture, (0.30, 0.18, 0.13))
    sway = 0.035 * np.sin(9 * ground.y + 2.1 * at) * (0.25 - ground.y)
    for plume, side in enumerate((-0.06, 0.0, 0.06)):
        far = np.abs(ground.x - side - sway * (1 + plume) + 0.012 * np.sin(21 * ground.y + 3 * at + plume))
        rising = np.clip((0.14 - ground.y) * 9, 0, 1) * np.clip((ground.y + 0.34 + 0.05 * plume) * 3, 0, 1)
        picture = blend(0.5 * np.clip(1 - far * 34, 0, 1) * rising, picture, CREAM)
    body = np.clip((0.165 - np.abs(ground.x) - 0.22 * np.clip(ground.y - 0.16, 0, 1)) * 160, 0, 1)
    body = body * np.clip((ground.y - 0.14) * 200, 0, 1) * np.clip((0.345 - ground.y) * 200, 0, 1)
    far = np.hypot(ground.x - 0.175, ground.y - 0.225)
    handle = np.clip((0.018 - np.abs(far - 0.055)) * 160, 0, 1)
    picture = blend(np.maximum(body, handle), picture, CREAM)
    shade = body * np.clip(0.5 + ground.x * 3, 0, 1) * 0.35
    return blend(shade, picture, CARAMEL)


SCENERY = (
    Scenery("morning-light", 720, 1280, 5.0, morning),
    Scenery("the-pour", 1280, 720, 5.0, pour),
    Scenery("fresh-roast", 720, 1280, 5.0, beans),
    Scenery("evening-cup", 720, 1280, 6.0, steam),
)


def frames(scenery: Scenery, rate: int = 30) -> Iterator[Frame]:
    """All frames of a clip."""
    ground = Ground(scenery.width // 2, scenery.height // 2)
    for number in range(round(scenery.seconds * rate)):
        yield as_frame(scenery.draw(ground, number / rate))


def as_frame(picture: Picture) -> Frame:
    """sRGB values as planes of twice the size: luma enlarged smoothly, chroma as it is."""
    red, green, blue = (np.clip(picture[..., part], 0, 1) for part in range(3))
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    u = 128 + 224 * (blue - luma) / 1.8556
    v = 128 + 224 * (red - luma) / 1.5748
    return Frame(_eight(_doubled(16 + 219 * luma)), _eight(u), _eight(v))


def _doubled(plane: Picture) -> Picture:
    """Twice the size, each new pixel between its neighbours."""
    for axis in (0, 1):
        padded = np.pad(plane, [(1, 1) if axis == one else (0, 0) for one in (0, 1)], mode="edge")
        before, after = (np.take(padded, range(at, at + plane.shape[axis]), axis) for at in (0, 2))
        pair = np.stack([0.25 * before + 0.75 * plane, 0.75 * plane + 0.25 * after], axis=axis + 1)
        shape = list(plane.shape)
        shape[axis] *= 2
        plane = pair.reshape(shape)
    return plane


def _eight(plane: Picture) -> NDArray[np.uint8]:
    whole: NDArray[np.uint8] = np.clip(plane + 0.5, 0, 255).astype(np.uint8)
    return whole
