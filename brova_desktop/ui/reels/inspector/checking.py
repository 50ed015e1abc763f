"""What a person should know before rendering, about what is selected or about all of the reel. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.checks import Problem, problems
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Clip, Item, Overlay, ProgressItem, TextItem
from brova_desktop.domain.reels.safe_zones import SAFE_ZONES, covered_by, free_part
from brova_desktop.domain.reels.style import AnimationKind
from brova_desktop.domain.words import Words, say
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


def findings(reel: Reel, chosen: Item | None, zones: Sequence[str], missing: Sequence[str] = (), *,
             known: Sequence[Problem] | None = None) -> tuple[Finding, ...]:
    """Of the selected item, else of the whole reel; the worst first. `missing` are names of files that are gone,
    `known` the reel's problems where they have been looked for already."""
    found = [Finding(say("A file of the reel is missing: {name}.", name=name), stops=True) for name in missing[:3]
             if chosen is None]
    found += [
        Finding(one.words, stops=one.stops_render, item=one.item)
        for one in (problems(reel) if known is None else known)
        if chosen is None or one.item == chosen.id
    ]
    found = found[:MOST]
    items = [chosen] if chosen is not None else _seen(reel)
    found += _zoned(reel, items, zones, alone=chosen is not None)
    if isinstance(chosen, TextItem):
        found += _contrast(chosen)
    if not found and chosen is None and reel.length:
        found.append(Finding(say("Ready to render"), good=True))
    return tuple(found)


def moved_inside(reel: Reel, id: ItemId, zones: Sequence[str]) -> Reel:
    """The reel with an overlay or caption moved out from under every interface; what is too wide is centred."""
    item = reel.records[id]
    assert isinstance(item, Item)
    at = _resting(item)
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


def _seen(reel: Reel) -> list[Item]:
    return [item for track in reel.all_tracks() if not track.hidden for item in reel.items(track)]


def _zoned(reel: Reel, items: Sequence[Item], zones: Sequence[str], *, alone: bool) -> list[Finding]:
    keys = _keys(zones)
    places: list[Words] = []
    first: ItemId | None = None
    looked = False
    for item in items:
        if isinstance(item, ProgressItem | Clip):  # the one belongs at the edge, the other under everything
            continue
        outline = outline_of(reel, item, _resting(item))
        if outline is None:
            continue
        looked = True
        for zone in covered_by(outline.frame(reel), reel.canvas, keys):
            first = first or item.id
            places += [zone.name] if zone.name not in places else []
    if places:
        words = say("Covered by the interface of {places}", places=tuple(places))
        return [Finding(words, item=first, liftable=alone)]
    return [Finding(say("Inside every safe zone"), good=True)] if looked else []


def _resting(item: Item) -> int:
    """A moment at which the item stands where it belongs: after it came, before it goes."""
    if isinstance(item, Overlay):
        enter = item.enter.length if item.enter is not None and item.enter.kind is not AnimationKind.TYPEWRITER else 0
        leave = item.leave.length if item.leave is not None else 0
        return item.span.start + (enter + item.span.length - leave) // 2
    return (item.span.start + item.span.end) // 2


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
