"""Ready-made ways to come and go, turned into numbers for a moment.

Animations are sampled in the middle of a frame, so that a fade of n frames shows n different frames and neither
nothing nor all of it counts as a step.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from brova_desktop.domain.reels.curves import Ease, eased
from brova_desktop.domain.reels.records import Overlay
from brova_desktop.domain.reels.style import WHOLE, Animation, AnimationKind

_FAR = 1_600
"""How far a slide travels, in shares of the canvas."""
_SLIDES = {
    AnimationKind.SLIDE_LEFT: (1, 0),
    AnimationKind.SLIDE_RIGHT: (-1, 0),
    AnimationKind.SLIDE_UP: (0, 1),
    AnimationKind.SLIDE_DOWN: (0, -1),
}
_JOINERS = frozenset("\u200d\ufe0f\ufe0e\u0640")
"""Zero-width joiner, variation selectors and tatweel never stand alone."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What the animations add: shares to move by, factors for scale and opacity, code points shown (None: all)."""

    dx: float = 0.0
    dy: float = 0.0
    scale: float = 1.0
    opacity: float = 1.0
    shown: int | None = None


REST = Moment()


def moment_of(item: Overlay, local: int, frame: int, text: str | None) -> Moment:
    """The state of an item's animations `local` ticks after its start, for frames of `frame` ticks."""
    middle = local + frame // 2
    if item.enter is not None and middle < item.enter.length:
        return _moment(item.enter, middle / item.enter.length, text, leaving=False)
    left = item.span.length - middle
    if item.leave is not None and left < item.leave.length:
        return _moment(item.leave, left / item.leave.length, text, leaving=True)
    return REST


def _moment(animation: Animation, share: float, text: str | None, *, leaving: bool) -> Moment:
    """`share` runs from 0 (not there) to 1 (at rest), whichever way the item goes."""
    kind = animation.kind
    share = min(max(share, 0.0), 1.0)
    if kind in _SLIDES:
        along = 1.0 - eased(Ease.OUT, share)
        x, y = _SLIDES[kind]
        side = -1 if leaving else 1  # an item that came moving left goes on to the left
        return Moment(dx=side * x * _FAR * along, dy=side * y * _FAR * along, opacity=share)
    if kind is AnimationKind.POP:
        grown = eased(Ease.OUT if leaving else Ease.BACK, share)
        return Moment(scale=max(grown, 0.02), opacity=min(1.0, 3.0 * share))
    if kind is AnimationKind.TYPEWRITER and text is not None:
        return Moment(shown=_reached(cluster_ends(text), share))
    if kind is AnimationKind.WORD_BY_WORD and text is not None:
        return Moment(shown=_reached(word_ends(text), share))
    return Moment(opacity=share)


def _reached(ends: list[int], share: float) -> int:
    """The end that a share of the way has reached; 0 before the first."""
    count = int(share * (len(ends) + 1))
    return ends[min(count, len(ends)) - 1] if count > 0 and ends else 0


def cluster_ends(text: str) -> list[int]:
    """Where each user-perceived character ends, in code points (marks, joiners and emoji sequences stay together)."""
    ends: list[int] = []
    for index, letter in enumerate(text):
        joined = index > 0 and (
            unicodedata.combining(letter) != 0
            or letter in _JOINERS
            or text[index - 1] == "\u200d"
            or unicodedata.category(letter) in ("Mn", "Me")
            or "\U0001f3fb" <= letter <= "\U0001f3ff"
        )
        if joined:
            ends[-1] = index + 1
        else:
            ends.append(index + 1)
    return ends


def word_ends(text: str) -> list[int]:
    """Where each word ends, in code points."""
    return [
        index + 1
        for index, letter in enumerate(text)
        if not letter.isspace() and (index + 1 == len(text) or text[index + 1].isspace())
    ]


def blend(value: float, factor: float, *, most: int = WHOLE) -> int:
    """A value times a factor, as a whole number between 0 and `most`."""
    return min(max(round(value * factor), 0), most)
