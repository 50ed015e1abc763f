"""A reel in the middle of an edit.

Edits take a draft, change it, and hand back `done()`. There every touched track is put into order of time and
checked for overlaps, transitions are mended, and what filled something that is gone lets go of it; so whatever an
edit does, it ends in a sound reel or in a refusal. The reel that came in is never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from functools import cache
from itertools import pairwise
from operator import attrgetter
from typing import Any, TypeAlias, TypeVar

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.edits.refusals import (
    Locked,
    NoMaterial,
    NoSpace,
    NotOnFrame,
    NotThere,
    TooShort,
    WrongPlace,
)
from brova_desktop.domain.reels.mending import mended
from brova_desktop.domain.reels.records import Clip, Item, Record, Sound, VideoItem
from brova_desktop.domain.ticks import Span, Ticks
from brova_desktop.domain.words import say

Mint: TypeAlias = Callable[[], str]
"""Gives a new id each time; edits stay pure because it comes from outside."""

R = TypeVar("R", bound=Record)
I = TypeVar("I", bound=Item)  # noqa: E741 - an item


class Draft:
    """Records and tracks that may be changed, over the reel they came from."""

    def __init__(self, reel: Reel) -> None:
        self.reel = reel
        self.rate = reel.canvas.rate
        self.records: dict[ItemId, Record] = dict(reel.records)
        self.tracks = list(reel.tracks)
        self._touched: set[ItemId] = set()
        self._moved: set[ItemId] = set()
        self._unsettled: set[ItemId] = set()
        self._removed: set[ItemId] = set()

    # --- finding ---

    def find(self, id: ItemId, kind: type[R]) -> R:
        """A record of a kind. Raises NotThere, or WrongPlace when it is of another kind."""
        record = self.records.get(id)
        if record is None:
            raise NotThere(id)
        if not isinstance(record, kind):
            raise WrongPlace(say("That cannot be done with this kind of item."), detail=type(record).__name__)
        return record

    def item(self, id: ItemId, kind: type[I]) -> I:
        """An item that may be edited: as `find`, and Locked when its track is."""
        found = self.find(id, kind)
        if self.track_of(id).locked:
            raise Locked(found)
        return found

    def track_of(self, id: ItemId) -> Track:
        for track in self.all_tracks():
            if id in track.items:
                return track
        raise NotThere(id)

    def all_tracks(self) -> list[Track]:
        found = (self.records[id] for id in self.tracks)
        return [track for track in found if isinstance(track, Track)]

    @property
    def main(self) -> Track:
        return next(track for track in self.all_tracks() if track.kind is TrackKind.MAIN)

    def items(self, track: Track) -> list[Item]:
        return [item for item in map(self.records.__getitem__, track.items) if isinstance(item, Item)]

    def clips(self) -> list[Clip]:
        return [item for item in self.items(self.main) if isinstance(item, Clip)]

    # --- changing ---

    def put(self, item: Record) -> None:
        """Store a record; an item's track is settled at the end."""
        self.records[item.id] = item
        self._touched.add(item.id)

    def move(self, item: I, by: int) -> None:
        """Store an item some ticks later (or earlier)."""
        if by:
            self.records[item.id] = moved(item, by)
            self._moved.add(item.id)

    def move_all(self, items: Iterable[Item], by: int) -> None:
        """Store many items, all as much later; in one go, because a ripple moves thousands at each step of a drag."""
        if by:
            made = {item.id: moved(item, by) for item in items}
            self.records |= made
            self._moved.update(made)

    def place(self, track: Track, item: Item) -> None:
        """Put a new item on a track. Raises WrongPlace, Locked, or later NoSpace."""
        if not rules.may_stand(item, track.kind):
            raise WrongPlace(say("That does not belong on this kind of track."), detail=track.kind.value)
        if track.locked:
            raise Locked(item)
        if item.id in self.records:
            raise WrongPlace(say("That is in this reel already."), detail=item.id)
        self.put(item)
        present = self.find(track.id, Track)
        self.records[track.id] = replace(present, items=(*present.items, item.id))
        self._unsettled.add(track.id)

    def remove(self, ids: Iterable[ItemId]) -> None:
        """Take items out of the reel and off their tracks."""
        gone = set(ids)
        for track in self.all_tracks():
            if not gone.isdisjoint(track.items):
                kept = tuple(id for id in track.items if id not in gone)
                self.records[track.id] = replace(track, items=kept)
        for id in gone:
            self.records.pop(id, None)
        self._removed |= gone

    def check_frame(self, *times: int) -> None:
        """Raises NotOnFrame for a time that is no frame's edge."""
        for at in times:
            if not self.rate.is_edge(at):
                raise NotOnFrame(at, self.rate)

    # --- finishing ---

    def done(self) -> Reel:
        """The reel after the edit. Raises NoSpace when items of a track overlap, NoMaterial, TooShort."""
        changed = self._touched | self._moved
        for track in self.all_tracks():
            if track.id in self._unsettled or not changed.isdisjoint(track.items):
                self._settle(track)
        reel = replace(self.reel, tracks=tuple(self.tracks), records=self.records)
        if self._removed and reel.placeholders:
            reel = _without_uses(reel, self._removed)
        return mended(reel, self._new_cuts())

    def _new_cuts(self) -> set[ItemId]:
        """Clips whose transition may not be possible any more: they or what follows them were changed."""
        found: set[ItemId] = set()
        clips: list[Clip | None] = [*self.clips(), None]
        if all(clip is None or clip.transition is None for clip in clips):
            return found
        followed = dict(pairwise(self.reel.main.items))
        for clip, after in pairwise(clips):
            if clip is None or clip.transition is None:
                continue
            same = (
                after is not None and followed.get(clip.id) == after.id and after.span.start == clip.span.end
            )
            if not same or clip.id in self._touched or (after is not None and after.id in self._touched):
                found.add(clip.id)
        return found

    def _settle(self, track: Track) -> None:
        """Put a track's items into order of time; refuse overlaps and what is not possible."""
        items = self.items(track)
        starts = [item.span.start for item in items]
        if starts != sorted(starts):
            items.sort(key=lambda item: item.span.start)
        if items and items[0].span.start < 0:
            raise WrongPlace(say("Nothing can begin before the reel does."))
        for left, right in pairwise(items):
            if right.span.start < left.span.end:
                changed = right.id in self._touched or right.id in self._moved
                raise NoSpace(right, left) if changed else NoSpace(left, right)
        ids = tuple(item.id for item in items)
        if ids != track.items:
            self.records[track.id] = replace(track, items=ids)
        touched = self._touched
        for item in [item for item in items if item.id in touched]:
            if item is not self.reel.records.get(item.id):
                self._check(item)

    def _check(self, item: Item) -> None:
        if item.span.length < 1:
            raise TooShort(item)
        media = rules.material(self.reel, item)
        if isinstance(item, Clip | VideoItem | Sound) and media is not None and media.length is not None:
            was = self.reel.records.get(item.id)
            longer = not isinstance(was, Clip | VideoItem | Sound) or rules.source_end(
                item
            ) > rules.source_end(was)
            if (item.source_in < 0 or rules.source_end(item) > media.length) and longer:
                raise NoMaterial(item)


def _without_uses(reel: Reel, removed: set[ItemId]) -> Reel:
    placeholders = tuple(
        replace(hole, uses=tuple(use for use in hole.uses if use.item not in removed))
        if any(use.item in removed for use in hole.uses)
        else hole
        for hole in reel.placeholders
    )
    return replace(reel, placeholders=placeholders) if placeholders != reel.placeholders else reel


def moved(item: I, by: int) -> I:
    """The same item some ticks later.

    `dataclasses.replace` checks every field again and takes three times as long: a ripple over thousands of clips at
    each step of a drag has no time for it.
    """
    kind: Any = type(item)
    values, put_all, put_span = _parts(kind)
    copy: I = object.__new__(kind)
    for put, value in zip(put_all, values(item), strict=True):
        put(copy, value)
    span = item.span
    put_span(copy, Span(Ticks(span.start + by), Ticks(span.end + by)))
    return copy


_Put: TypeAlias = Callable[[object, object], None]


@cache
def _parts(kind: Any) -> tuple[Callable[[object], tuple[object, ...]], tuple[_Put, ...], _Put]:
    """Of items of a kind: what reads all fields but the span, what puts each of them, and what puts the span."""
    names = [field.name for field in fields(kind) if field.name != "span"]
    return attrgetter(*names), tuple(_slot(kind, name) for name in names), _slot(kind, "span")


def _slot(kind: Any, name: str) -> _Put:
    """What puts a value into a slot of a frozen object."""
    found = next(part.__dict__[name] for part in kind.__mro__ if name in part.__dict__)
    put: _Put = found.__set__
    return put
