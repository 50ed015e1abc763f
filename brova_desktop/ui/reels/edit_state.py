"""What everybody at one open reel shares: the document, what is selected, the playhead. No Qt in here."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from brova_desktop.domain.editing.diff import Diff
from brova_desktop.domain.editing.open_document import Step
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ItemId, mint
from brova_desktop.domain.observe import Event
from brova_desktop.domain.reels.document import Reel, Track
from brova_desktop.domain.reels.records import Clip, Item
from brova_desktop.domain.ticks import ZERO, Span, Ticks
from brova_desktop.ui.reels.clipboard import Pocket
from brova_desktop.ui.reels.edited_reel import EditedReel

if TYPE_CHECKING:  # it brings the database along
    from brova_desktop.services.editing import OpenReel


class EditState(EditedReel):
    """The ground of `ReelEditor`: everything that is not yet a verb.

    Times are ticks on frames of the reel. Listeners are called on the GUI thread, after the change.
    """

    def __init__(self, opened: OpenReel, *, tell: Callable[[BrovaError], None] | None = None,
                 pocket: Pocket | None = None, mint: Callable[[], str] = mint) -> None:
        super().__init__(opened, tell=tell, mint=mint)
        self.pocket = pocket or Pocket()
        self._selection: frozenset[ItemId] = frozenset()
        self._transition: ItemId | None = None
        self._selected: tuple[Reel, frozenset[ItemId], tuple[Item, ...]] = (self.reel, self._selection, ())
        self._playhead = ZERO
        self._glance: Ticks | None = None
        self._in: Ticks | None = None
        self._out: Ticks | None = None
        self._snapping = True
        self._rippling = False
        self._razor = False
        self._taken_track: ItemId | None = None
        self.beats: tuple[Ticks, ...] = ()
        """Further times that edges stick to: the beats of the music."""
        self.selected: Event[frozenset[ItemId]] = Event()
        """The selection (or the selected transition) changed."""
        self.moved: Event[Ticks] = Event()
        """The playhead stands elsewhere."""
        self.glanced: Event[Ticks | None] = Event()
        """A drag would like this time to be shown instead of the playhead's (None: the playhead's again)."""
        self.switched: Event[str] = Event()
        """"snapping", "rippling", "razor", "track" or "range" changed: nothing of the document."""
        self.view: Event[str] = Event()
        """Who shows the reel is asked for "zoom-in", "zoom-out", "zoom-fit", "zoom-selection", or "edit" (what is
        selected: a text in place, else the inspector)."""
        self._ties = [self.document.changed.subscribe(self._on_changed),
                      self.document.stepped.subscribe(self._on_stepped)]

    def close(self) -> None:
        """Stop listening to the document; it stays open."""
        for tie in self._ties:
            tie.close()

    # --- selection ---

    @property
    def selection(self) -> frozenset[ItemId]:
        """Ids of items and markers."""
        return self._selection

    @property
    def transition(self) -> ItemId | None:
        """The clip whose transition (to the next clip) is selected; then `selection` is empty."""
        return self._transition

    def selected_items(self) -> tuple[Item, ...]:
        """The selected items in order of time."""
        reel, selection, items = self._selected
        if reel is not self.reel or selection is not self._selection:  # asked many times for each that changes
            found = [item for id in self._selection if (item := self.item(id)) is not None]
            items = tuple(sorted(found, key=lambda item: (item.span.start, item.id)))
            self._selected = self.reel, self._selection, items
        return items

    def only_selected(self) -> Item | None:
        """The selected item when there is exactly one."""
        found = self.selected_items()
        return found[0] if len(found) == 1 else None

    def select(self, ids: Collection[ItemId] = ()) -> None:
        """Select these (items, markers) and nothing else; ids that are not there are left out."""
        self._choose(frozenset(id for id in ids if id in self.reel.records), None)

    def toggle(self, id: ItemId) -> None:
        """Select one more, or one less."""
        self.select(self._selection ^ {id})

    @property
    def track(self) -> Track | None:
        """The track that verbs on tracks are about: the one whose header was used last, else the selection's."""
        taken = self.reel.records.get(self._taken_track) if self._taken_track is not None else None
        if isinstance(taken, Track):
            return taken
        items = self.selected_items()
        return self.track_of(items[0].id) if items else None

    def take_track(self, id: ItemId | None) -> None:
        """A track's header was clicked or has the focus; None: none any more."""
        if id != self._taken_track:
            self._taken_track = id
            self.switched.emit("track")

    def select_transition(self, clip: ItemId) -> None:
        found = self.item(clip)
        if isinstance(found, Clip) and found.transition is not None:
            self._choose(frozenset(), clip)

    def _choose(self, selection: frozenset[ItemId], transition: ItemId | None) -> None:
        if selection:
            self.take_track(None)
        if (selection, transition) != (self._selection, self._transition):
            self._selection, self._transition = selection, transition
            self.selected.emit(selection)

    # --- playhead ---

    @property
    def playhead(self) -> Ticks:
        return self._playhead

    def clip_at_playhead(self) -> Clip | None:
        return self.clip_at(self._playhead)

    def items_at_playhead(self) -> tuple[Item, ...]:
        """Everything under the playhead on tracks that are not locked, top track first."""
        return tuple(item for track in reversed(list(self.reel.all_tracks())) if not track.locked
                     for item in self.reel.items(track) if item.span.holds(self._playhead))

    def seek(self, at: int) -> None:
        """Put the playhead on the frame of a time, inside the reel."""
        rate = self.rate
        place = rate.start_of(rate.frame_at(min(max(at, 0), self.length)))
        if place != self._playhead:
            self._playhead = place
            self.moved.emit(place)

    def step(self, frames: int) -> None:
        """Move the playhead by frames."""
        self.seek(self._playhead + frames * self.frame)

    def step_seconds(self, seconds: int) -> None:
        self.step(seconds * round(self.rate.fraction))

    def glance(self, at: int | None) -> None:
        """Ask for the picture of another time, for as long as a drag lasts; None when it is over."""
        place = None if at is None else self.rate.start_of(self.rate.frame_at(max(at, 0)))
        if place != self._glance:
            self._glance = place
            self.glanced.emit(place)

    # --- switches ---

    @property
    def snapping(self) -> bool:
        return self._snapping

    @property
    def rippling(self) -> bool:
        """Whether trims and deletions close up and make room without being asked."""
        return self._rippling

    def toggle_snapping(self) -> None:
        self._snapping = not self._snapping
        self.switched.emit("snapping")

    def toggle_rippling(self) -> None:
        self._rippling = not self._rippling
        self.switched.emit("rippling")

    @property
    def razor(self) -> bool:
        """Whether a click on the timeline cuts instead of selecting."""
        return self._razor

    def toggle_razor(self) -> None:
        self._razor = not self._razor
        self.switched.emit("razor")

    @property
    def in_point(self) -> Ticks | None:
        return self._in

    @property
    def out_point(self) -> Ticks | None:
        return self._out

    @property
    def range(self) -> Span | None:
        """From the in point to the out point (beginning and end of the reel where one is not set); None when
        neither is."""
        if self._in is None and self._out is None:
            return None
        start = self._in if self._in is not None else ZERO
        end = self._out if self._out is not None else self.length
        return Span(start, end) if end > start else None

    def set_range(self, start: int | None, end: int | None) -> None:
        """Mark a stretch of the reel; None leaves a side open."""
        rate = self.rate
        points = [None if at is None else rate.nearest(max(at, 0)) for at in (start, end)]
        if (points[0], points[1]) != (self._in, self._out):
            self._in, self._out = points
            self.switched.emit("range")

    # --- following the document ---

    def _on_changed(self, diff: Diff) -> None:
        if diff.removed:
            gone = diff.removed & self._selection
            if gone:
                self.select(self._selection - diff.removed)
        if self._transition is not None:
            clip = self.item(self._transition)
            if not isinstance(clip, Clip) or clip.transition is None:
                self._choose(self._selection, None)

    def _on_stepped(self, _: Step[Reel]) -> None:
        if self._playhead > self.length:
            self.seek(self.length)
