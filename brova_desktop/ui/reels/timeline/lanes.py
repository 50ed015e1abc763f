"""What stands where: the reel's tracks as rows, ready for bisecting; follows the document by its diffs. No Qt here."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from brova_desktop.domain.editing.diff import Diff
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.records import Clip, Item, Marker
from brova_desktop.ui.reels.timeline.stacking import shown_tracks

FEW = 32
"""Changed records that are looked at one by one."""


@dataclass(slots=True)
class Lane:
    """One track: its items in order of time and where each begins."""

    track: Track
    items: tuple[Item, ...] = ()
    starts: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, reel: Reel, track: Track) -> Lane:
        items = reel.items(track)
        return cls(track, items, [item.span.start for item in items])

    def between(self, start: int, end: int) -> tuple[Item, ...]:
        """The items that share time with ``[start, end)``."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        if first < len(self.items) and self.items[first].span.end <= start:
            first += 1
        return self.items[first:bisect_left(self.starts, end)]

    def index(self, item: Item) -> int:
        """The place of an item in the row. Raises ValueError."""
        at = bisect_left(self.starts, item.span.start)
        if at < len(self.items) and self.items[at].id == item.id:
            return at
        raise ValueError(item.id)

    def after(self, item: Item) -> Item | None:
        """The item that follows."""
        at = self.index(item) + 1
        return self.items[at] if at < len(self.items) else None

    def before(self, item: Item) -> Item | None:
        """The item that comes before."""
        at = self.index(item) - 1
        return self.items[at] if at >= 0 else None


@dataclass(frozen=True, slots=True)
class Touched:
    """What a diff means for the picture. `rows`: tracks came, went or changed places, so everything is elsewhere.

    `spans` are the stretches to draw again, by track; `headers` the tracks whose name or state changed; `marks`: the
    ruler's marks changed.
    """

    rows: bool = False
    spans: Mapping[ItemId, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    headers: frozenset[ItemId] = frozenset()
    marks: bool = False
    length: bool = False
    all: bool = False
    """So much changed that drawing everything again costs less."""


class Lanes:
    """All rows of a reel, kept up to date by `follow`."""

    def __init__(self, reel: Reel) -> None:
        self.reel = reel
        self._lanes: dict[ItemId, Lane] = {}
        self._home: dict[ItemId, ItemId] = {}
        self.order: tuple[ItemId, ...] = ()
        self.markers: tuple[Marker, ...] = ()
        self.length = 0
        self._build()

    def rows(self) -> list[Lane]:
        """From the top down."""
        return [self._lanes[id] for id in self.order]

    def lane(self, track: ItemId) -> Lane:
        return self._lanes[track]

    def home(self, item: ItemId) -> Lane | None:
        """The row an item stands on."""
        track = self._home.get(item)
        return self._lanes.get(track) if track is not None else None

    def main(self) -> Lane:
        return next(lane for lane in self._lanes.values() if lane.track.kind is TrackKind.MAIN)

    def follow(self, reel: Reel, diff: Diff) -> Touched:
        """Take over the reel after a change; what of the picture is touched."""
        before, self.reel = self.reel, reel
        if "tracks" in diff.fields or any(id in self._lanes for id in diff.removed):
            self._build()
            return Touched(rows=True, marks=True, length=True)
        ids = [ItemId(id) for id in (*diff.changed, *diff.added, *diff.removed)]
        few = len(ids) <= FEW
        stale, headers, marks = self._stale(before, ids)
        spans: dict[ItemId, list[tuple[int, int]]] = {}
        for id in ids if few else ():
            self._note(spans, before, id)
        for track in stale:
            lane = Lane.of(reel, reel.track(track))
            self._lanes[track] = lane
        for gone in diff.removed:
            self._home.pop(ItemId(gone), None)
        for track in stale:
            if diff.added or track in diff.changed:
                for item in self._lanes[track].items:
                    self._home[item.id] = track
        for id in ids if few else ():
            self._note(spans, reel, id)
        if marks:
            self.markers = reel.markers()
        length, self.length = self.length, reel.length
        return Touched(spans={track: tuple(found) for track, found in spans.items()}, headers=frozenset(headers),
                       marks=marks, length=length != self.length, all=not few)

    def _stale(self, before: Reel, ids: list[ItemId]) -> tuple[set[ItemId], set[ItemId], bool]:
        """Tracks whose rows are to be made anew, those whose headers are, and whether a marker changed."""
        stale = {home for home in map(self._home.get, ids) if home is not None}
        headers: set[ItemId] = set()
        for id in self._lanes.keys() & set(ids):
            stale.add(id)
            old, new = before.track(id), self.reel.track(id)
            if (old.name, old.muted, old.hidden, old.locked) != (new.name, new.muted, new.hidden, new.locked):
                headers.add(id)
        others = [id for id in ids if id not in self._home and id not in self._lanes]
        marks = any(isinstance(self.reel.records.get(id) or before.records.get(id), Marker) for id in others)
        return stale, headers, marks

    def _note(self, spans: dict[ItemId, list[tuple[int, int]]], reel: Reel, id: ItemId) -> None:
        item, home = reel.records.get(id), self._home.get(id)
        if isinstance(item, Item) and home is not None:
            end = int(item.span.end)
            if isinstance(item, Clip) and item.transition is not None:
                end += int(item.transition.length)
            spans.setdefault(home, []).append((int(item.span.start), end))

    def _build(self) -> None:
        tracks = shown_tracks(self.reel)
        self.order = tuple(track.id for track in tracks)
        self._lanes = {track.id: Lane.of(self.reel, track) for track in tracks}
        self._home = {id: track.id for track in tracks for id in track.items}
        self.markers = self.reel.markers()
        self.length = self.reel.length
