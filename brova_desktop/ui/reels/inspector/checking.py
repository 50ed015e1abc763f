"""What a person should know before rendering, about what is selected or about all of the reel. Qt-free."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from brova_desktop.domain.bit_by_bit import at_once
from brova_desktop.domain.colour import Colour
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.checks import Problem, problems
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Item, TextItem
from brova_desktop.domain.reels.safe_zones import SAFE_ZONES, free_part
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.reels.inspector.covering import Covered, Covering, resting
from brova_desktop.ui.reels.posing import stand_of, stood
from brova_desktop.ui.reels.shapes import outline_of
from brova_desktop.ui.theme.tokens import contrast

ENOUGH = 4.5
"""Contrast of a text on its box (WCAG 2.1, 1.4.3)."""
MOST = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """`good` for what is all right; `item` can be gone to."""

    words: Words
    good: bool = False
    stops: bool = False
    item: ItemId | None = None
    liftable: bool = False
    """Whether moving the item mends it."""


def findings(reel: Reel, chosen: Item | None, zones: Sequence[str], missing: Sequence[str] = ()) -> tuple[Finding, ...]:
    """Of the selected item, else of the whole reel; the worst first. `missing` are names of files that are gone."""
    return at_once(findings_bit_by_bit(reel, chosen, zones, missing, problems=problems(reel), covering=Covering()))


def findings_bit_by_bit(reel: Reel, chosen: Item | None, zones: Sequence[str], missing: Sequence[str], *,
                        problems: Sequence[Problem], covering: Covering) -> Generator[None, None, tuple[Finding, ...]]:
    """What `findings` says, with pauses. `problems` are the reel's, `covering` is what is known of its items."""
    found = [Finding(say("A file of the reel is missing: {name}.", name=name), stops=True) for name in missing[:3]
             if chosen is None]
    found += [Finding(one.words, stops=one.stops_render, item=one.item) for one in problems
              if chosen is None or one.item == chosen.id]
    found = found[:MOST]
    covered = yield from covering.look(reel, _keys(zones), chosen)
    found += _zoned(covered, alone=chosen is not None)
    if isinstance(chosen, TextItem):
        found += _contrast(chosen)
    if not found and chosen is None and reel.length:
        found.append(Finding(say("Ready to render"), good=True))
    return tuple(found)


def moved_inside(reel: Reel, id: ItemId, zones: Sequence[str]) -> Reel:
    """The reel with an overlay or caption moved out from under every interface; what is too wide is centred."""
    item = reel.records[id]
    assert isinstance(item, Item)
    at = resting(item)
    outline, stand = outline_of(reel, item, at), stand_of(reel, item, at)
    if outline is None or stand is None:
        return reel
    free = [free_part(SAFE_ZONES[key], reel.canvas) for key in _keys(zones)]
    box = outline.frame(reel)
    dx = _shift(box.left, box.right, max(one.left for one in free), min(one.right for one in free))
    dy = _shift(box.top, box.bottom, max(one.top for one in free), min(one.bottom for one in free))
    return stood(reel, id, at, x=stand.x + dx, y=stand.y + dy)


def _shift(low: float, high: float, free_low: float, free_high: float) -> float:
    if high - low > free_high - free_low:
        return (free_low + free_high - low - high) / 2
    return max(free_low - low, 0.0) or min(free_high - high, 0.0)


def _keys(zones: Sequence[str]) -> tuple[str, ...]:
    return tuple(zones) or tuple(key for key in SAFE_ZONES if key != "tiktok-rtl")


def _zoned(covered: Covered, *, alone: bool) -> list[Finding]:
    if covered.zones:
        words = say("Covered by the interface of {places}", places=tuple(zone.name for zone in covered.zones))
        return [Finding(words, item=covered.first, liftable=alone)]
    return [Finding(say("Inside every safe zone"), good=True)] if covered.looked else []


def _contrast(item: TextItem) -> list[Finding]:
    box = item.style.box
    if box is None or box.colour.a < 255 or item.style.colour.a < 255:
        return []
    ratio = contrast(_plain(item.style.colour), _plain(box.colour))
    number = f"{ratio:.1f} : 1"
    if ratio >= ENOUGH:
        return [Finding(say("Contrast {ratio}", ratio=number), good=True)]
    return [Finding(say("Contrast {ratio}: hard to read", ratio=number))]


def _plain(colour: Colour) -> str:
    return f"#{colour.r:02x}{colour.g:02x}{colour.b:02x}"
