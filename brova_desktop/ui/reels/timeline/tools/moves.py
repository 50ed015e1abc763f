"""Dragging items about: move one or several, across tracks, into another order; copies with Alt."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.edits import moving, placing, tracks
from brova_desktop.domain.reels.edits.refusals import NoSpace
from brova_desktop.domain.reels.records import Clip, Item
from brova_desktop.domain.ticks import Span
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.timeline.snapping import REACH, snapped_shift
from brova_desktop.ui.reels.timeline.tools.gesture import Edit, Spot, View


class Move(Edit):
    """Move the selected items; one alone may also change its track, or its place among the clips."""

    label = say("Move")
    hint = say("Up or down: another track. Escape: back")

    def __init__(self, view: View, spot: Spot, items: Collection[Item], *, pressed: Item | None = None) -> None:
        super().__init__(view, spot)
        self._pressed = pressed
        self.items = tuple(sorted(items, key=lambda item: item.span.start))
        self.ids = tuple(item.id for item in self.items)
        self._new_track = ItemId(self.editor.mint())

    def shift(self, spot: Spot) -> int:
        """Ticks the items are dragged by, stuck to something when snapping is on; never before the beginning."""
        editor = self.editor
        by = int(editor.rate.nearest(spot.at - self.start.at))
        if editor.snapping:
            edges = [edge for item in self.items[:40] for edge in (item.span.start, item.span.end)]
            by, point = snapped_shift(self.points(self.ids), edges, by, self.view.scale.ticks(REACH))
            self.view.show_guide(point)
        return max(editor.rate.nearest(by), -self.items[0].span.start)

    def clicked(self, spot: Spot) -> None:
        """A click on one of several that are selected leaves only it."""
        if self._pressed is not None and not spot.shift:
            self.editor.select([self._pressed.id])

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        by = self.shift(spot)
        if len(self.items) > 1:
            return moving.move_together(reel, self.ids, by)
        item = self.items[0]
        if isinstance(item, Clip):
            return self._clip(reel, item, item.span.start + by, spot)
        return self._elsewhere(reel, item, item.span.start + by, spot)

    def _clip(self, reel: Reel, clip: Clip, to: int, spot: Spot) -> Reel:
        """Into free room where there is any, else among the others, which close up and make room."""
        place = Span.of(to, clip.span.length)
        others = [each for each in reel.clips() if each.id != clip.id]
        if not self.editor.rippling and not any(each.span.meets(place) for each in others):
            self.view.show_ghost(None)
            return moving.move(reel, clip.id, to)
        self.view.show_guide(None)
        self.view.show_ghost(place)
        ahead = to if to < clip.span.start else to + clip.span.length  # the edge that leads passes a clip's middle
        before = next((each for each in others if ahead < (each.span.start + each.span.end) // 2), None)
        return moving.reorder(reel, clip.id, before=before.id if before is not None else None)

    def _elsewhere(self, reel: Reel, item: Item, to: int, spot: Spot) -> Reel:
        """On the track under the pointer if it takes such items; in the free room nearest to the pointer."""
        home = next(track for track in reel.all_tracks() if item.id in track.items)
        track = self._target(reel, home, spot)
        if track is None:
            reel = tracks.add_track(reel, self._new_track, home.kind)
            track = reel.track(self._new_track)
        start = free_start(reel, track, item, to)
        if start is None:
            raise NoSpace(item, track)
        return moving.move(reel, item.id, start, track=track.id)

    def _target(self, reel: Reel, home: Track, spot: Spot) -> Track | None:
        """The track the pointer is over; None above all or below all: a new one."""
        rows = self.view.rows()
        kinds = [row for row in rows if row.lane.track.kind is home.kind and row.track in reel.records]
        if not kinds:
            return home
        alone = len(home.items) == 1  # alone on its track, a new one would be the same again
        if spot.y < kinds[0].top - kinds[0].height * 0.6 and home.kind is TrackKind.OVERLAY and not alone:
            return None
        if spot.y > kinds[-1].bottom + kinds[-1].height * 0.6 and home.kind is TrackKind.AUDIO and not alone:
            return None
        near = min(kinds, key=lambda row: abs((row.top + row.bottom) / 2 - spot.y))
        found = reel.track(near.track)
        return home if found.locked else found

    def shown(self, spot: Spot) -> None:
        first = self.editor.item(self.items[0].id)
        if first is not None:
            self.label_time(first.span.start, first.span.start - self.items[0].span.start)
        if len(self.items) == 1 and isinstance(self.items[0], Clip):
            found = self.editor.item(self.items[0].id)
            if found is not None:
                self.editor.glance(found.span.start)


def free_start(reel: Reel, track: Track, item: Item, wanted: int) -> int | None:
    """Where an item can begin on a track, nearest to the wanted time; None only for a time before all."""
    length = item.span.length
    spans = [other.span for other in reel.items(track) if other.id != item.id]
    edges = [0, *(span.end for span in spans)]
    limits = [*(span.start for span in spans), None]
    places = []
    for low, high in zip(edges, limits, strict=True):
        if high is None:
            places.append(max(wanted, low))
        elif high - low >= length:
            places.append(min(max(wanted, low), high - length))
    return min(places, key=lambda place: abs(place - wanted), default=None)


class Duplicate(Move):
    """Alt+drag: the copies are dragged, the originals stay."""

    label = say("Duplicate")
    hint = say("Drops a copy here")

    def __init__(self, view: View, spot: Spot, items: Collection[Item], *, pressed: Item | None = None) -> None:
        super().__init__(view, spot, items, pressed=pressed)
        self._minted: list[str] = []
        self.copies: tuple[ItemId, ...] = ()

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        by = self.shift(spot)
        mint = self._same_ids()
        before = reel.records.keys()
        for item in self.items:
            to = item.span.start + by
            if isinstance(item, Clip):
                reel = self._inserted(reel, item, spot, mint)
            else:
                reel = moving.duplicate(reel, item.id, mint=mint, at=to)
        self.copies = tuple(id for id in reel.records if id not in before and isinstance(reel.records[id], Item))
        return reel

    def _inserted(self, reel: Reel, clip: Clip, spot: Spot, mint: Callable[[], str]) -> Reel:
        """A copy of a clip goes in at the cut nearest to the pointer."""
        clips = reel.clips()
        cuts = [0, *(each.span.end for each in clips)]
        place = min(cuts, key=lambda cut: abs(cut - spot.at))
        self.view.show_guide(place)
        copy = self._copy(clip, mint)
        if place == clips[-1].span.end:
            return placing.append(reel, copy)
        return placing.insert(reel, copy, place, mint=mint)

    def _copy(self, clip: Clip, mint: Callable[[], str]) -> Clip:
        return replace(clip, id=ItemId(mint()), transition=None)

    def shown(self, spot: Spot) -> None:
        first = self.editor.item(self.copies[0]) if self.copies else None
        if first is not None:
            self.label_time(first.span.start, first.span.start - self.items[0].span.start)

    def _same_ids(self) -> Callable[[], str]:
        """The same new ids at every step of the drag, so that what is selected stays the same thing."""
        used = 0

        def mint() -> str:
            nonlocal used
            if used == len(self._minted):
                self._minted.append(self.editor.mint())
            used += 1
            return self._minted[used - 1]

        return mint

    def ended(self, spot: Spot) -> None:
        super().ended(spot)
        if self.copies:
            self.editor.select(self.copies)
