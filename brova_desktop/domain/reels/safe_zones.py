"""What the platforms draw over a vertical video: the part that stays free, as dated data.

Figures are shares of the picture (see `style`). Places change their interface without notice; a row that changes is
changed here, with its source and the day it was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from brova_desktop.domain.reels.document import Canvas
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.domain.words import Words, say

_NOVEMBER = date(2026, 11, 21)
_TIKTOK = "adfuseai.com, TikTok ad sizes guide (ads.tiktok.com/help, 10002742, has pictures but no figures)"
_META = "Meta Ads Guide, Reels placements: 14 % at the top, 35 % at the bottom and 6 % of each side stay free"
_SHORTS = "youraithumbnailgenerator.com, Shorts safe zones (lower quarter); top and right side by our own reading"


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeZone:
    """Shares that a platform's interface covers on each side of a 9:16 picture."""

    key: str
    name: Words
    left: int
    top: int
    right: int
    bottom: int
    source: str
    checked: date

    @property
    def mirrored(self) -> SafeZone:
        """The zone in an app that reads from right to left."""
        return replace(self, left=self.right, right=self.left)


def _px(left: int, top: int, right: int, bottom: int) -> dict[str, int]:
    """Pixels of 1080 x 1920 as shares."""
    return {
        "left": left * WHOLE // 1080, "right": right * WHOLE // 1080,
        "top": top * WHOLE // 1920, "bottom": bottom * WHOLE // 1920,
    }  # fmt: skip


_TIKTOK_ZONE = SafeZone(key="tiktok", name=say("TikTok"), **_px(60, 150, 150, 440), source=_TIKTOK, checked=_NOVEMBER)
_ROWS = (
    _TIKTOK_ZONE,
    replace(_TIKTOK_ZONE.mirrored, key="tiktok-rtl", name=say("TikTok, right to left")),
    SafeZone(key="reels", name=say("Instagram Reels"), left=600, top=1_400, right=600, bottom=3_500, source=_META,
             checked=_NOVEMBER),
    SafeZone(key="shorts", name=say("YouTube Shorts"), **_px(48, 192, 162, 480), source=_SHORTS, checked=_NOVEMBER),
    SafeZone(key="facebook", name=say("Facebook Reels"), left=600, top=1_400, right=600, bottom=3_500, source=_META,
             checked=_NOVEMBER),
)  # fmt: skip
SAFE_ZONES: Mapping[str, SafeZone] = MappingProxyType({row.key: row for row in _ROWS})
"""All rows by key, in the order lists show them."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle on the canvas in shares."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: Frame, slack: float = 1.0) -> bool:
        """Whether another rectangle lies inside, up to `slack` shares."""
        return (
            other.left >= self.left - slack
            and other.right <= self.right + slack
            and other.top >= self.top - slack
            and other.bottom <= self.bottom + slack
        )


def free_part(zone: SafeZone, canvas: Canvas) -> Frame:
    """What a platform leaves free of a canvas: it shows the picture whole, as wide as the screen or as high.

    Of a canvas that is not 9:16 only what the interface reaches into is lost.
    """
    if abs(canvas.width * 16 - canvas.height * 9) <= canvas.height:
        return Frame(zone.left, zone.top, WHOLE - zone.right, WHOLE - zone.bottom)
    screen = canvas.width * 16 / 9  # the phone's height in canvas pixels, the canvas in its middle
    band = max(0.0, (screen - canvas.height) / 2)
    top = max(0.0, (zone.top / WHOLE * screen - band) / canvas.height * WHOLE)
    bottom = max(0.0, (zone.bottom / WHOLE * screen - band) / canvas.height * WHOLE)
    return Frame(zone.left, min(top, WHOLE / 2), WHOLE - zone.right, WHOLE - min(bottom, WHOLE / 2))


def covered_by(box: Frame, canvas: Canvas, keys: Iterable[str]) -> tuple[SafeZone, ...]:
    """The platforms whose interface would cover some of a rectangle."""
    asked = [SAFE_ZONES[key] for key in keys if key in SAFE_ZONES]
    return tuple(zone for zone in asked if not free_part(zone, canvas).holds(box))
