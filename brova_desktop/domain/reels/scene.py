"""What is on screen at a frame, as values: the one description that preview and export both draw.

Everything here is whole numbers, so a scene has one spelling and can be hashed; what two frames share is the same
object. `source` names a file by its content hash where that is known, else by its asset id.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.reels.records import TransitionKind
from brova_desktop.domain.reels.sprites import Sprite
from brova_desktop.domain.reels.style import WHOLE, ColourAdjust, Crop, Fit, Placement
from brova_desktop.domain.ticks import Ticks


@dataclass(frozen=True, slots=True)
class Look:
    """Whole-frame work that stays the same for all of a clip. `lut` is the source of a .cube file."""

    fit: Fit = Fit.FILL
    crop: Crop = Crop()
    colour: ColourAdjust = ColourAdjust()
    lut: str | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """One frame of a source on the whole canvas: the frame on screen at source time `at` (the last one before it).

    A still has `at` 0. `placement` is that of this frame, motion included; `is_moving` says that the clip has motion,
    so that all its frames are drawn in the one way that is smooth between pixels.
    """

    source: str
    at: Ticks
    look: Look
    placement: Placement
    is_moving: bool = False


@dataclass(frozen=True, slots=True)
class Mix:
    """A transition in progress. `share` is how far it is (1/10,000), strictly between nothing and all."""

    kind: TransitionKind
    share: int
    colour: Colour


@dataclass(frozen=True, slots=True)
class Drawn:
    """A painted sprite with its anchor at (x, y), shares of the canvas."""

    sprite: Sprite
    x: int
    y: int
    opacity: int = WHOLE


@dataclass(frozen=True, slots=True)
class Inset:
    """Picture in picture: a frame of a source, `width` wide (share) before scale, with rounded corners (tenths)."""

    source: str
    at: Ticks
    width: int
    crop: Crop
    radius: int
    placement: Placement
    opacity: int = WHOLE


Layer: TypeAlias = Drawn | Inset


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole frame. Without `first` the background shows; `second` and `mix` only during a transition."""

    first: Shot | None = None
    second: Shot | None = None
    mix: Mix | None = None
    layers: tuple[Layer, ...] = ()
