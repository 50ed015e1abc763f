"""Which interfaces cover what stands over the picture, worked out once for each item. Qt-free.

Where a text reaches is only known once it is laid out, and a reel may have thousands of them. An item that is where it
was on the canvas keeps its answer, also when it is heard of again some seconds later in the reel.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from operator import attrgetter
from typing import Any

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, Track
from brova_desktop.domain.reels.placeholders import fill
from brova_desktop.domain.reels.records import Cue, Item, Overlay, ProgressItem, TextItem
from brova_desktop.domain.reels.safe_zones import Frame, SafeZone, covered_by
from brova_desktop.domain.reels.style import AnimationKind
from brova_desktop.ui.reels.shapes import drawn_outline

AT_ONCE = 100
"""Items whose answers are known before there is a pause."""


@dataclass(slots=True)
class Covered:
    """Interfaces that cover something, and the first that they cover. `looked`: there was something to look at."""

    zones: list[SafeZone] = field(default_factory=list)
    first: ItemId | None = None
    looked: bool = False


class Covering:
    """What is known of one reel's items."""

    def __init__(self) -> None:
        self.laid_out = 0
        """How many items had to be worked out."""
        self._kept: dict[ItemId, tuple[tuple[Any, ...], Frame | None]] = {}

    def look(self, reel: Reel, keys: Sequence[str], only: Item | None) -> Generator[None, None, Covered]:
        """Look at one item, else at all that are seen, with pauses. It ends early when each of the interfaces is found
        to cover something."""
        found = Covered()
        filled = fill(reel, {}).reel.records if reel.placeholders else reel.records
        if only is None:
            self._kept = {id: kept for id, kept in self._kept.items() if id in reel.records}
        for track, items in _seen(reel, only):
            for number, item in enumerate(items, 1):
                before = self.laid_out
                shown = filled[item.id]
                frame = self._frame(reel, track, shown if isinstance(shown, TextItem | Cue) else item)
                if frame is not None:
                    _note(found, item, covered_by(frame, reel.canvas, keys))
                    if len(found.zones) == len(keys):
                        return found
                if self.laid_out != before or number % AT_ONCE == 0:
                    yield
        return found

    def _frame(self, reel: Reel, track: Track, item: Any) -> Frame | None:
        about = _about(reel, track, item)
        kept = self._kept.get(item.id)
        if kept is not None and kept[0] == about:
            return kept[1]
        self.laid_out += 1
        outline = drawn_outline(reel, track, item, resting(item))
        frame = outline.frame(reel) if outline is not None else None
        self._kept[item.id] = about, frame
        return frame


def resting(item: Item) -> int:
    """A moment at which an item stands where it belongs: after it came, before it goes."""
    if isinstance(item, Overlay):
        enter = item.enter.length if item.enter is not None and item.enter.kind is not AnimationKind.TYPEWRITER else 0
        leave = item.leave.length if item.leave is not None else 0
        return item.span.start + (enter + item.span.length - leave) // 2
    return (item.span.start + item.span.end) // 2


def _seen(reel: Reel, only: Item | None) -> Iterator[tuple[Track, list[Overlay | Cue]]]:
    """Items by their tracks. Not bars of progress, which belong at the edge, nor clips, which are under everything."""
    for track in reel.all_tracks():
        if not track.hidden and (only is None or only.id in track.items):
            yield track, [item for item in ([only] if only is not None else reel.items(track))
                          if isinstance(item, Overlay | Cue) and not isinstance(item, ProgressItem)]


def _note(found: Covered, item: Item, zones: Sequence[SafeZone]) -> None:
    found.looked = True
    for zone in zones:
        found.first = found.first or item.id
        if zone not in found.zones:
            found.zones.append(zone)


def _about(reel: Reel, track: Track, item: Any) -> tuple[Any, ...]:
    """All that decides where an item reaches: not when it is seen, as long as it lasts as long and stands on frames
    alike."""
    span, canvas = item.span, reel.canvas
    kind: Any = type(item)
    media = reel.media.get(item.media) if hasattr(item, "media") else None
    return (_values(kind)(item), span.length, span.start % canvas.rate.ticks_per_frame, canvas, media,
            track.captions if isinstance(item, Cue) else None)


@cache
def _values(kind: Any) -> attrgetter[tuple[Any, ...]]:
    return attrgetter(*(each.name for each in fields(kind) if each.name != "span"))
