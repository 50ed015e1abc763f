"""Made-up but steady figures: the same post has the same figures at the same age, and they never fall."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass

_HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Counts:
    """What a post has gathered."""

    views: int = 0
    likes: int = 0
    comments: int = 0
    shares: int = 0
    subscribers: int = 0
    watched_seconds: int = 0


def counts_of(post: str, age: float, length: float = 15.0) -> Counts:
    """Figures of a post by its id and its age in seconds; `length` is the video's, in seconds.

    A first rush with a half-life of hours, then a slow trickle.
    """
    if age <= 0:
        return Counts()
    draw = hashlib.sha256(post.encode()).digest()
    reach = 40 * 10 ** (2.2 * draw[0] / 255)
    rush = (6 + draw[1] / 8) * _HOUR
    views = reach * (1 - math.exp(-age / rush)) + reach * 0.1 * math.log1p(age / (72 * _HOUR))
    return Counts(
        views=int(views),
        likes=int(views * (0.03 + draw[2] / 255 * 0.06)),
        comments=int(views * (0.001 + draw[3] / 255 * 0.008)),
        shares=int(views * (0.001 + draw[4] / 255 * 0.015)),
        subscribers=int(views * draw[5] / 255 * 0.004),
        watched_seconds=int(views * length * (0.3 + draw[6] / 255 * 0.5)),
    )
