"""Gestures that change no item: select, rubber band, playhead, markers, the marked stretch, the razor, panning."""

from __future__ import annotations

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits import marks
from brova_desktop.domain.reels.records import Item, Marker
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.timeline.snapping import REACH
from brova_desktop.ui.reels.timeline.tools.gesture import Edit, Gesture, Spot, View


def select_clicked(view: View, item: Item, spot: Spot) -> None:
    """A click on an item: alone, one more (Ctrl), or all up to it on its track (Shift)."""
    editor = view.editor
    if spot.ctrl:
        editor.toggle(item.id)
        return
    lane = view.lanes.home(item.id)
    chosen = [one for one in editor.selected_items() if lane is not None and one.id in lane.track.items]
    if spot.shift and lane is not None and chosen:
        low = min(item.span.start, chosen[0].span.start)
        high = max(item.span.end, chosen[-1].span.end)
        editor.select(editor.selection | {one.id for one in lane.between(low, high)})
    else:
        editor.select([item.id])


class Band(Gesture):
    """From an empty place: a rubber band selects what it touches. A click selects nothing and moves the playhead."""

    hint = say("Shift: add to the selection")

    def __init__(self, view: View, spot: Spot) -> None:
        super().__init__(view, spot)
        self._before = self.editor.selection
        self._transition = self.editor.transition

    def dragged(self, spot: Spot) -> None:
        scale = self.view.scale
        anchor = scale.x(self.start.at)  # the view may have scrolled since
        left, right = sorted((anchor, spot.x))
        top, bottom = sorted((self.start.y, spot.y))
        self.view.show_band((left, top, right, bottom))
        low, high = scale.at(left), scale.at(right)
        found = {item.id for row in self.view.rows() if row.top < bottom and row.bottom > top
                 and not row.lane.track.locked for item in row.lane.between(low, high)}
        self.editor.select(found | (self._before if self.start.shift or self.start.ctrl else frozenset()))

    def cancelled(self) -> None:
        self.editor.select(self._before)
        if self._transition is not None:
            self.editor.select_transition(self._transition)

    def clicked(self, spot: Spot) -> None:
        if not (spot.shift or spot.ctrl):
            self.editor.select(())
        self.editor.seek(self.snap_to(spot.at))


class Scrub(Gesture):
    """The playhead follows the pointer from the press on."""

    def __init__(self, view: View, spot: Spot) -> None:
        super().__init__(view, spot)
        self._before = self.editor.playhead
        self.is_drag = True
        self._to(spot)

    def dragged(self, spot: Spot) -> None:
        self._to(spot)

    def _to(self, spot: Spot) -> None:
        """Sticks only with Shift: while scrubbing every frame must be reachable."""
        editor = self.editor
        editor.seek(self.snap_to(spot.at) if spot.shift else editor.rate.start_of(editor.rate.frame_at(
            max(spot.at + self.editor.frame // 2, 0))))

    def cancelled(self) -> None:
        self.editor.seek(self._before)


class DragMarker(Edit):
    """Move a marker along the ruler; a click selects it and goes there."""

    label = say("Move marker")

    def __init__(self, view: View, spot: Spot, marker: Marker) -> None:
        super().__init__(view, spot)
        self.marker = marker

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        at = self.snap_to(self.marker.at + spot.at - self.start.at, without=(self.marker.id,))
        return marks.move_marker(reel, self.marker.id, at)

    def clicked(self, spot: Spot) -> None:
        if spot.ctrl:
            self.editor.toggle(self.marker.id)
        else:
            self.editor.select([self.marker.id])
        self.editor.seek(self.marker.at)


class DragRange(Gesture):
    """Move the in or the out point along the ruler."""

    def __init__(self, view: View, spot: Spot, *, at_start: bool) -> None:
        super().__init__(view, spot)
        self.at_start = at_start
        self._before = (self.editor.in_point, self.editor.out_point)

    def dragged(self, spot: Spot) -> None:
        editor = self.editor
        span = editor.range
        if span is None:
            return
        at = min(self.snap_to(spot.at), editor.length)
        if self.at_start:
            editor.set_range(min(at, span.end - editor.frame), span.end)
        else:
            editor.set_range(span.start, max(at, span.start + editor.frame))

    def cancelled(self) -> None:
        self.editor.set_range(*self._before)

    def clicked(self, spot: Spot) -> None:
        self.editor.seek(spot.at)


class Razor(Gesture):
    """Cut the item under the pointer where it is; the guide shows the frame."""

    def __init__(self, view: View, spot: Spot, item: ItemId) -> None:
        super().__init__(view, spot)
        self.item = item
        view.show_guide(self._frame(spot))

    def _frame(self, spot: Spot) -> int:
        editor = self.editor
        near = editor.playhead
        if editor.snapping and abs(near - spot.at) <= self.view.scale.ticks(REACH):
            return near
        return editor.rate.nearest(spot.at)

    def dragged(self, spot: Spot) -> None:
        self.view.show_guide(self._frame(spot))
        self.editor.glance(self._frame(spot))

    def ended(self, spot: Spot) -> None:
        self.clicked(spot)

    def clicked(self, spot: Spot) -> None:
        at = self._frame(spot)
        try:
            self.editor.split_item(self.item, at)
        except Refused as refused:
            self.view.show_hint(refused.happened)
