"""How things look: units are written once, here.

    share       1/10,000 of the canvas (width for x and widths, height for y and heights); 10,000 is all of it
    tenth       1/10 of a canvas pixel: text sizes, outlines, radii, paddings
    scale       1/10,000; 10,000 is natural size
    rotation    1/100 of a degree, clockwise
    opacity     1/10,000; 10,000 is opaque
    level       1/100 of a decibel; 0 is as recorded

Whole numbers throughout: the same document gives the same content keys on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from brova_desktop.domain.colour import BLACK, CLEAR, WHITE, Colour
from brova_desktop.domain.reels.curves import Curve, Ease, still
from brova_desktop.domain.ticks import Ticks

WHOLE = 10_000


class Fit(Enum):
    """How a picture meets a canvas of another shape."""

    FILL = "fill"
    FIT = "fit"
    BLUR_FILL = "blur-fill"


@dataclass(frozen=True, slots=True)
class Crop:
    """What is cut off each side of the upright source picture, in shares of it; opposite sides stay below all of it."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0

    def __post_init__(self) -> None:
        if (
            min(self.left, self.top, self.right, self.bottom) < 0
            or max(self.left + self.right, self.top + self.bottom) >= WHOLE
        ):
            raise ValueError("a crop leaves something of the picture")


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the fitted picture's centre stands on the canvas (shares), its scale and rotation."""

    x: int = 5_000
    y: int = 5_000
    scale: int = WHOLE
    rotation: int = 0


@dataclass(frozen=True, slots=True)
class Motion:
    """Ken Burns: the picture travels from the clip's placement to this one over the clip's length."""

    to: Placement
    ease: Ease = Ease.IN_OUT


@dataclass(frozen=True, slots=True)
class ColourAdjust:
    """Each -10,000 to 10,000; 0 is untouched.

    Exposure +-2 stops, contrast and saturation +-100 %, temperature from cold to warm.
    """

    exposure: int = 0
    contrast: int = 0
    saturation: int = 0
    temperature: int = 0

    def __post_init__(self) -> None:
        if any(
            abs(part) > WHOLE for part in (self.exposure, self.contrast, self.saturation, self.temperature)
        ):
            raise ValueError("a colour adjustment is between -10,000 and 10,000")


@dataclass(frozen=True, slots=True)
class Pose:
    """Where an overlay's centre stands and how, over time (from the item's start)."""

    x: Curve = field(default_factory=lambda: still(5_000))
    y: Curve = field(default_factory=lambda: still(5_000))
    scale: Curve = field(default_factory=lambda: still(WHOLE))
    rotation: Curve = field(default_factory=lambda: still(0))
    opacity: Curve = field(default_factory=lambda: still(WHOLE))


class AnimationKind(Enum):
    """Ready-made ways to come and go."""

    FADE = "fade"
    SLIDE_LEFT = "slide-left"
    SLIDE_RIGHT = "slide-right"
    SLIDE_UP = "slide-up"
    SLIDE_DOWN = "slide-down"
    POP = "pop"
    TYPEWRITER = "typewriter"
    WORD_BY_WORD = "word-by-word"


@dataclass(frozen=True, slots=True)
class Animation:
    """An animation at an item's start or end. Typewriter and word-by-word act on texts only."""

    kind: AnimationKind
    length: Ticks


class Align(Enum):
    """START and END follow the writing direction."""

    START = "start"
    CENTRE = "centre"
    END = "end"
    LEFT = "left"
    RIGHT = "right"


class Direction(Enum):
    """AUTO takes each paragraph's first strong letter (Unicode bidi algorithm, UAX 9, P2-P3)."""

    AUTO = "auto"
    LTR = "ltr"
    RTL = "rtl"


@dataclass(frozen=True, slots=True)
class Outline:
    colour: Colour = BLACK
    width: int = 40
    """Tenths, on each side of the letter's edge."""


@dataclass(frozen=True, slots=True)
class Shadow:
    colour: Colour = Colour(0, 0, 0, 153)
    dx: int = 0
    dy: int = 40
    blur: int = 120
    """Tenths."""


@dataclass(frozen=True, slots=True)
class TextBox:
    """A box behind the text."""

    colour: Colour = BLACK
    padding_x: int = 240
    padding_y: int = 120
    radius: int = 160


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Family names are of bundled fonts; scripts a family lacks fall back by script, never by chance."""

    family: str = "Inter"
    arabic_family: str = "Cairo"
    size: int = 640
    """Tenths of a canvas pixel."""
    weight: int = 700
    """100-900."""
    italic: bool = False
    colour: Colour = WHITE
    outline: Outline | None = None
    shadow: Shadow | None = None
    box: TextBox | None = None
    align: Align = Align.CENTRE
    direction: Direction = Direction.AUTO
    line_height: int = 12_000
    """1/10,000 of the font's own line."""
    letter_spacing: int = 0
    """Tenths; ignored for joined scripts such as Arabic."""
    max_width: int = 8_800
    """Share of the canvas width at which lines wrap."""


class CaptionKind(Enum):
    PLAIN = "plain"
    BOXED = "boxed"
    KARAOKE = "karaoke"
    POP = "pop"


@dataclass(frozen=True, slots=True)
class CaptionStyle:
    """The look of a captions track; `active` colours apply to the word being spoken (karaoke, pop)."""

    kind: CaptionKind = CaptionKind.KARAOKE
    text: TextStyle = field(default_factory=lambda: TextStyle(size=560, shadow=Shadow()))
    active: Colour = Colour(255, 209, 71)
    active_box: Colour = CLEAR
    x: int = 5_000
    y: int = 7_200
