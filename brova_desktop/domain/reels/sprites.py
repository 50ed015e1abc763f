"""What the painter is asked to draw: one still picture, fully described by a value.

A sprite says everything its pixels depend on, so equal sprites are painted once and shared by the preview, the
render, and every row of a batch. Place and opacity are not part of it: the compositor blends the picture where the
scene says. `scale` and `rotation` are part of it, so that text stays sharp at every size. Units are those of `style`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.reels.records import ShapeKind
from brova_desktop.domain.reels.style import WHOLE, CaptionStyle, Crop, TextStyle
from brova_desktop.domain.ticks import ZERO, Ticks


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSprite:
    """A laid-out text. `shown` counts the code points drawn (typewriter, word by word): the whole text is laid out,
    the rest is left blank, so nothing jumps while it appears. None draws all of it."""

    text: str
    style: TextStyle
    shown: int | None = None
    scale: int = WHOLE
    rotation: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionSprite:
    """A caption with the word being spoken (`active`, an index into `words`; None between words)."""

    text: str
    words: tuple[str, ...]
    style: CaptionStyle
    active: int | None = None
    scale: int = WHOLE
    rotation: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSprite:
    """A still, or the frame of an animated picture at `at` (already wrapped into its length)."""

    source: str
    """The name scenes use (`records.source_name`)."""
    width: int
    crop: Crop = Crop()
    radius: int = 0
    at: Ticks = ZERO
    scale: int = WHOLE
    rotation: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeSprite:
    shape: ShapeKind
    width: int
    height: int
    fill: Colour
    stroke: Colour
    stroke_width: int
    radius: int
    scale: int = WHOLE
    rotation: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BarSprite:
    """A progress bar, filled by `filled` (1/10,000)."""

    width: int
    height: int
    fill: Colour
    back: Colour
    radius: int
    from_right: bool
    filled: int
    scale: int = WHOLE
    rotation: int = 0


Sprite: TypeAlias = TextSprite | CaptionSprite | PictureSprite | ShapeSprite | BarSprite
