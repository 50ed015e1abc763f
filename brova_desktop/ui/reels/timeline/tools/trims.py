"""Dragging edges: trim, ripple trim, roll, slip, slide."""

from __future__ import annotations

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits import trimming
from brova_desktop.domain.reels.records import Clip, Item, Sound, VideoItem
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.timeline.tools.gesture import Edit, Spot, View
from brova_desktop.ui.reels.timeline.tools.pointing import select_clicked


class Trim(Edit):
    """Move one edge of an item, as far as its material and its neighbours allow. Alt closes up and makes room."""

    label = say("Trim")
    hint = say("Alt: close up or make room while trimming")

    def __init__(self, view: View, spot: Spot, item: Item, *, at_start: bool) -> None:
        super().__init__(view, spot)
        self.item = item
        self.at_start = at_start
        self._grip = (item.span.start if at_start else item.span.end) - spot.at
        lane = view.lanes.home(item.id)
        self._before = lane.before(item) if lane is not None else None
        self._after = lane.after(item) if lane is not None else None

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        ripple = spot.alt != self.editor.rippling
        to = self._bounded(reel, self.snap_to(spot.at + self._grip, without=(self.item.id,)), ripple=ripple)
        cut = trimming.trim_start if self.at_start else trimming.trim_end
        return cut(reel, self.item.id, to, ripple=ripple)

    def _bounded(self, reel: Reel, to: int, *, ripple: bool) -> int:
        """The time nearest to the wanted one to which the edge can go."""
        item, frame = self.item, self.editor.frame
        room = rules.room_before(reel, item) if self.at_start else rules.room_after(reel, item)
        whole = None if room is None else room // frame * frame
        if self.at_start:
            low = 0 if whole is None else max(item.span.start - whole, 0)
            if ripple:
                low = to if whole is None else item.span.start - whole
            elif self._before is not None:
                low = max(low, self._before.span.end)
            return min(max(to, low), item.span.end - frame)
        high = to if whole is None else item.span.end + whole
        if not ripple and self._after is not None:
            high = min(high, self._after.span.start)
        return max(min(to, high), item.span.start + frame)

    def shown(self, spot: Spot) -> None:
        found = self.editor.item(self.item.id)
        if found is not None:
            self.editor.glance(found.span.start if self.at_start else found.span.end - self.editor.frame)
            edge, was = ((found.span.start, self.item.span.start) if self.at_start
                         else (found.span.end, self.item.span.end))
            by = edge - was or found.span.length - self.item.span.length
            self.label_time(edge, by)


class Roll(Edit):
    """Move the cut between two items; both together stay as long as they were."""

    label = say("Move cut")
    hint = say("Moves the cut: one gives what the other takes")

    def __init__(self, view: View, spot: Spot, item: Item) -> None:
        super().__init__(view, spot)
        self.item = item
        lane = view.lanes.home(item.id)
        self._after = lane.after(item) if lane is not None else None
        self._grip = item.span.end - spot.at

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        item, after, frame = self.item, self._after, self.editor.frame
        to = self.snap_to(spot.at + self._grip,
                          without=(item.id, *((after.id,) if after is not None else ())))
        low, high = item.span.start + frame, to
        behind = rules.room_after(reel, item)
        if behind is not None:
            high = min(high, item.span.end + behind // frame * frame)
        if after is not None:
            ahead = rules.room_before(reel, after)
            low = low if ahead is None else max(low, after.span.start - ahead // frame * frame)
            high = min(high, after.span.end - frame)
        return trimming.roll(reel, item.id, max(min(to, high), low))

    def shown(self, spot: Spot) -> None:
        found = self.editor.item(self.item.id)
        if found is not None:
            self.editor.glance(found.span.end)
            self.label_time(found.span.end, found.span.end - self.item.span.end)


class Slip(Edit):
    """Show other material of the same file in the same place."""

    label = say("Slip")
    hint = say("Slips the material under the clip; its edges stay")

    def __init__(self, view: View, spot: Spot, item: Item) -> None:
        super().__init__(view, spot)
        self.item = item

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        item = self.item
        if not isinstance(item, Clip | VideoItem | Sound):
            return trimming.slip(reel, item.id, 0)
        by = self.editor.rate.nearest(self.start.at - spot.at)
        source = rules.source_time(by, item.speed)
        media = reel.media.get(item.media)
        if media is not None and media.length is not None:
            source = min(max(source, -item.source_in), media.length - rules.source_end(item))
        return trimming.slip(reel, item.id, source)

    def shown(self, spot: Spot) -> None:
        self.editor.glance(self.item.span.start)
        found = self.editor.item(self.item.id)
        if isinstance(found, Clip | VideoItem | Sound) and isinstance(self.item, Clip | VideoItem | Sound):
            self.label_time(found.source_in, found.source_in - self.item.source_in)

    def clicked(self, spot: Spot) -> None:
        select_clicked(self.view, self.item, spot)


class Slide(Edit):
    """Move an item between its neighbours, which give and take."""

    label = say("Slide")
    hint = say("Slides the clip; its neighbours give and take")

    def __init__(self, view: View, spot: Spot, item: Item) -> None:
        super().__init__(view, spot)
        self.item = item

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        item = self.item
        at = self.snap_to(item.span.start + spot.at - self.start.at, without=self._around())
        return trimming.slide(reel, item.id, at - item.span.start)

    def _around(self) -> tuple[ItemId, ...]:
        lane = self.view.lanes.home(self.item.id)
        return (self.item.id,) if lane is None else (self.item.id, *(
            one.id for one in (lane.before(self.item), lane.after(self.item)) if one is not None))

    def shown(self, spot: Spot) -> None:
        found = self.editor.item(self.item.id)
        if found is not None:
            self.editor.glance(found.span.start)
            self.label_time(found.span.start, found.span.start - self.item.span.start)

    def clicked(self, spot: Spot) -> None:
        select_clicked(self.view, self.item, spot)
