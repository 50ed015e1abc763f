"""The records a reel is made of: clips, overlays, cues, sounds, markers. Units are those of `style`.

A transition belongs to the clip it leaves (`Clip.transition`). It stands centred on the cut to the clip that
follows without a gap and shows material of both beyond the cut (their handles); the reel's length does not change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from brova_desktop.domain.colour import BLACK, WHITE, Colour
from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.curves import Curve, still
from brova_desktop.domain.reels.style import (
    Animation,
    ColourAdjust,
    Crop,
    Fit,
    Motion,
    Placement,
    Pose,
    TextStyle,
)
from brova_desktop.domain.ticks import ZERO, Span, Ticks

Json: TypeAlias = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Extra: TypeAlias = Mapping[str, Json]
NO_EXTRA: Extra = MappingProxyType({})

SLOWEST, FASTEST = Fraction(1, 4), Fraction(4)


class MediaKind(Enum):
    VIDEO = "video"
    IMAGE = "image"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A file the reel uses. Found again by hash, then name and size, when `path` leads nowhere.

    `path` is absolute, or relative to the document's folder. `width` and `height` are upright pixels (rotation
    applied). `length` is None for stills; an animated picture has a length and loops.
    """

    id: AssetId
    name: str
    path: str
    kind: MediaKind
    sha256: str = ""
    size: int = 0
    length: Ticks | None = None
    width: int = 0
    height: int = 0
    has_sound: bool = False
    extra: Extra = field(default_factory=lambda: NO_EXTRA, hash=False)


def source_name(media: Media) -> str:
    """How scenes and content keys name a file: by what is in it where that is known."""
    return media.sha256 or media.id


class TransitionKind(Enum):
    CROSS_FADE = "cross-fade"
    FADE_COLOUR = "fade-colour"
    SLIDE_LEFT = "slide-left"
    SLIDE_RIGHT = "slide-right"
    SLIDE_UP = "slide-up"
    SLIDE_DOWN = "slide-down"
    PUSH_LEFT = "push-left"
    PUSH_RIGHT = "push-right"
    PUSH_UP = "push-up"
    PUSH_DOWN = "push-down"
    WIPE_LEFT = "wipe-left"
    WIPE_RIGHT = "wipe-right"
    WIPE_UP = "wipe-up"
    WIPE_DOWN = "wipe-down"
    ZOOM = "zoom"
    CIRCLE = "circle"


@dataclass(frozen=True, slots=True)
class Transition:
    """From one clip to the next. The direction names where the new picture moves to. A plain cut is no transition."""

    kind: TransitionKind
    length: Ticks
    colour: Colour = BLACK


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    id: ItemId
    extra: Extra = field(default_factory=lambda: NO_EXTRA, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Record):
    """Something with a place in time on a track."""

    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip(Item):
    """A video or still on the main track.

    At timeline `t` it shows source time ``source_in + (t - span.start) * speed``.
    """

    media: AssetId
    source_in: Ticks = ZERO
    speed: Fraction = Fraction(1)
    fit: Fit = Fit.FILL
    crop: Crop = Crop()
    placement: Placement = Placement()
    motion: Motion | None = None
    colour: ColourAdjust = ColourAdjust()
    lut: AssetId | None = None
    level: Curve = field(default_factory=lambda: still(0))
    muted: bool = False
    transition: Transition | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay(Item):
    """Something over the main picture."""

    pose: Pose = field(default_factory=Pose)
    enter: Animation | None = None
    leave: Animation | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextItem(Overlay):
    """`text` may hold ``{{name}}`` placeholders."""

    text: str
    style: TextStyle = field(default_factory=TextStyle)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureItem(Overlay):
    """A sticker or image (PNG, JPEG, SVG, animated GIF or WebP).

    `width` is a share of the canvas width; the height follows.
    """

    media: AssetId
    width: int = 3_000
    crop: Crop = Crop()
    radius: int = 0
    is_sticker: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoItem(Overlay):
    """Picture in picture."""

    media: AssetId
    source_in: Ticks = ZERO
    speed: Fraction = Fraction(1)
    width: int = 4_000
    crop: Crop = Crop()
    radius: int = 0
    level: Curve = field(default_factory=lambda: still(0))
    muted: bool = False


class ShapeKind(Enum):
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    TRIANGLE = "triangle"
    STAR = "star"
    LINE = "line"
    ARROW = "arrow"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeItem(Overlay):
    """Width and height are shares of the canvas width and height; stroke and radius tenths."""

    shape: ShapeKind = ShapeKind.RECTANGLE
    width: int = 4_000
    height: int = 1_000
    fill: Colour = WHITE
    stroke: Colour = BLACK
    stroke_width: int = 0
    radius: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressItem(Overlay):
    """A bar that fills over its span, from the writing direction's start when `from_right` is false."""

    width: int = 10_000
    height: int = 60
    fill: Colour = WHITE
    back: Colour = Colour(255, 255, 255, 64)
    radius: int = 0
    from_right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CountdownItem(Overlay):
    """Whole seconds left until the item ends, plus `until`; drawn as text with the `{n}` of `pattern` filled in."""

    style: TextStyle = field(default_factory=TextStyle)
    pattern: str = "{n}"
    until: int = 0
    arabic_digits: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A spoken word; `span` counts from the start of its cue."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue(Item):
    """A caption. `words` may be empty; else their texts joined by spaces are `text`."""

    text: str
    words: tuple[Word, ...] = ()


class SoundRole(Enum):
    MUSIC = "music"
    VOICE = "voice"
    EFFECT = "effect"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound(Item):
    """Something heard. `ducked` goes down while anybody speaks (voice tracks and clips with sound)."""

    media: AssetId
    source_in: Ticks = ZERO
    speed: Fraction = Fraction(1)
    role: SoundRole = SoundRole.MUSIC
    level: Curve = field(default_factory=lambda: still(0))
    fade_in: Ticks = ZERO
    fade_out: Ticks = ZERO
    ducked: bool = True
    muted: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker(Record):
    at: Ticks
    name: str = ""
    colour: Colour = Colour(242, 178, 92)
