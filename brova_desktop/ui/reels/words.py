"""What things of a reel are called in the studio."""

from __future__ import annotations

from brova_desktop.domain.reels.records import TransitionKind
from brova_desktop.domain.reels.style import Align, AnimationKind, CaptionKind, Direction, Fit
from brova_desktop.domain.words import Words, say

TRANSITIONS: dict[TransitionKind, Words] = {
    TransitionKind.CROSS_FADE: say("Cross-fade"), TransitionKind.FADE_COLOUR: say("Colour fade"),
    TransitionKind.SLIDE_LEFT: say("Slide left"), TransitionKind.SLIDE_RIGHT: say("Slide right"),
    TransitionKind.SLIDE_UP: say("Slide up"), TransitionKind.SLIDE_DOWN: say("Slide down"),
    TransitionKind.PUSH_LEFT: say("Push left"), TransitionKind.PUSH_RIGHT: say("Push right"),
    TransitionKind.PUSH_UP: say("Push up"), TransitionKind.PUSH_DOWN: say("Push down"),
    TransitionKind.WIPE_LEFT: say("Wipe left"), TransitionKind.WIPE_RIGHT: say("Wipe right"),
    TransitionKind.WIPE_UP: say("Wipe up"), TransitionKind.WIPE_DOWN: say("Wipe down"),
    TransitionKind.ZOOM: say("Zoom"), TransitionKind.CIRCLE: say("Circle"),
}  # fmt: skip
ANIMATIONS: dict[AnimationKind, Words] = {
    AnimationKind.FADE: say("Fade"), AnimationKind.SLIDE_LEFT: say("Slide left"),
    AnimationKind.SLIDE_RIGHT: say("Slide right"), AnimationKind.SLIDE_UP: say("Slide up"),
    AnimationKind.SLIDE_DOWN: say("Slide down"), AnimationKind.POP: say("Pop"),
    AnimationKind.TYPEWRITER: say("Typewriter"), AnimationKind.WORD_BY_WORD: say("Word by word"),
}  # fmt: skip
ALIGNMENTS: dict[Align, Words] = {
    Align.START: say("Start"), Align.CENTRE: say("Centre"), Align.END: say("End"), Align.LEFT: say("Left"),
    Align.RIGHT: say("Right"),
}  # fmt: skip
DIRECTIONS: dict[Direction, Words] = {
    Direction.AUTO: say("Automatic"), Direction.LTR: say("Left to right"), Direction.RTL: say("Right to left"),
}  # fmt: skip
FITS: dict[Fit, Words] = {
    Fit.FILL: say("Fill the canvas"), Fit.FIT: say("Show all of it"), Fit.BLUR_FILL: say("All of it, blurred around"),
}  # fmt: skip
CAPTIONS: dict[CaptionKind, Words] = {
    CaptionKind.PLAIN: say("Plain"), CaptionKind.BOXED: say("In a box"), CaptionKind.KARAOKE: say("Karaoke"),
    CaptionKind.POP: say("Pop"),
}  # fmt: skip
WEIGHTS: dict[int, Words] = {
    300: say("Light", meaning="weight of a font"),
    400: say("Regular"), 500: say("Medium"), 600: say("Semibold"), 700: say("Bold"),
    800: say("Extra bold"), 900: say("Black"),
}  # fmt: skip

QUALITY_WORDS = {"full": say("Full quality"), "half": say("Half quality"), "quarter": say("Quarter quality")}
ZOOMS = ((0.0, say("Fit")), (0.25, say("25 %")), (0.5, say("50 %")), (1.0, say("100 %")))
