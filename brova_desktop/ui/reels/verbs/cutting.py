"""Splitting, trimming to the playhead, deleting, closing gaps, copy and paste."""

from __future__ import annotations

from collections.abc import Callable, Collection

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.edits import cutting, marks, moving, pasting, placing, transitions, trimming
from brova_desktop.domain.reels.edits.refusals import TooShort
from brova_desktop.domain.reels.records import Item, Marker
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.reels.clipboard import copied, items_of
from brova_desktop.ui.reels.edit_state import EditState


class Cutting(EditState):
    """Verbs that take apart, take out and put in again."""

    # --- split and trim ---

    def targets(self) -> tuple[Item, ...]:
        """What a verb at the playhead is about: selected items under it, else the clip of the main track there."""
        chosen = tuple(item for item in self.selected_items() if item.span.holds(self.playhead))
        clip = self.clip_at_playhead()
        return chosen or ((clip,) if clip is not None else ())

    def can_split(self) -> bool:
        return any(item.span.start < self.playhead for item in self.targets())

    def split(self) -> None:
        """Cut the selected items under the playhead in two; without any, the clip of the main track."""
        self._split(self.targets())

    def split_all(self) -> None:
        """Cut everything under the playhead in two, on all tracks that are not locked."""
        self._split(self.items_at_playhead())

    def split_item(self, id: ItemId, at: int) -> None:
        """Cut one item in two at a time (the razor)."""
        self.apply(say("Split"), lambda reel: cutting.split(reel, id, at, mint=self.mint))

    def _split(self, items: Collection[Item]) -> None:
        at = self.playhead
        inside = [item.id for item in items if item.span.start < at < item.span.end]
        if not inside:
            raise Refused(say("There is nothing to split at the playhead."),
                          next_step=say("Move the playhead inside a clip."))

        def edit(reel: Reel) -> Reel:
            whole: list[TooShort] = []
            for id in inside:
                try:
                    reel = cutting.split(reel, id, at, mint=self.mint)
                except TooShort as error:  # a caption of one word stays whole beside what can be cut
                    whole.append(error)
            if len(whole) == len(inside):
                raise whole[0]
            return reel

        self.apply(say("Split"), edit)

    def trim_left(self, *, ripple: bool | None = None) -> None:
        """Take away what stands before the playhead (Q). Clips of the main track close up unless told otherwise."""
        self._trim(start=True, ripple=ripple)

    def trim_right(self, *, ripple: bool | None = None) -> None:
        """Take away what stands after the playhead (W)."""
        self._trim(start=False, ripple=ripple)

    def _trim(self, *, start: bool, ripple: bool | None) -> None:
        at = self.playhead
        items = [item for item in self.targets() if item.span.start < at < item.span.end]
        if not items:
            raise Refused(say("There is nothing to trim at the playhead."),
                          next_step=say("Move the playhead inside a clip."))
        main = set(self.reel.main.items)

        def edit(reel: Reel) -> Reel:
            for item in sorted(items, key=lambda item: item.id in main):  # a clip that closes up takes the others along
                closes = item.id in main if ripple is None else ripple
                cut = trimming.trim_start if start else trimming.trim_end
                reel = cut(reel, item.id, at, ripple=closes)
            return reel

        self.apply(say("Trim to playhead"), edit)
        if start and any(item.id in main for item in items):
            self.seek(min(item.span.start for item in items if item.id in main))

    def trim_start_by(self, frames: int, *, ripple: bool | None = None) -> None:
        """Move the beginning of each selected item by frames."""
        self._trim_by(frames, start=True, ripple=ripple)

    def trim_end_by(self, frames: int, *, ripple: bool | None = None) -> None:
        """Move the end of each selected item by frames."""
        self._trim_by(frames, start=False, ripple=ripple)

    def _trim_by(self, frames: int, *, start: bool, ripple: bool | None) -> None:
        items = [item.id for item in self._some_selected()]
        closes = self.rippling if ripple is None else ripple
        by = frames * self.frame

        def edit(reel: Reel) -> Reel:
            for id in items:
                item = reel.records.get(id)  # where it stands now: others closed up before it
                if not isinstance(item, Item):  # or took it away
                    continue
                if start:
                    reel = trimming.trim_start(reel, id, item.span.start + by, ripple=closes)
                else:
                    reel = trimming.trim_end(reel, id, item.span.end + by, ripple=closes)
            return reel

        self.apply(say("Trim"), edit)

    # --- taking out ---

    def can_delete(self) -> bool:
        return bool(self.selection or self.transition)

    def delete(self) -> None:
        """Take out what is selected (items, markers, a transition) and leave gaps; with rippling on, close up."""
        if self.rippling and not self.transition:
            self.ripple_delete()
        else:
            self._delete(say("Delete"), cutting.delete)

    def ripple_delete(self) -> None:
        """Take out what is selected and close up."""
        self._delete(say("Delete and close up"), cutting.ripple_delete)

    def _delete(self, label: Words, edit: Callable[[Reel, Collection[ItemId]], Reel]) -> None:
        clip = self.transition
        if clip is not None:
            self.apply(say("Remove transition"), lambda reel: transitions.clear_transition(reel, clip))
            return
        items = [item.id for item in self.selected_items()]
        points = [id for id in self.selection if isinstance(self.reel.records.get(id), Marker)]
        if not items and not points:
            raise Refused(say("Nothing is selected."), next_step=say("Select something on the timeline."))

        def both(reel: Reel) -> Reel:
            if items:
                reel = edit(reel, items)
            for id in points:
                if id in reel.records:
                    reel = marks.remove_marker(reel, id)
            return reel

        self.apply(label, both)

    def delete_range(self) -> None:
        """Take the marked stretch (in to out) out of the main track and close up."""
        span = self.range
        if span is None:
            raise Refused(say("No stretch is marked."), next_step=say("Set an in and an out point first."))
        self.apply(say("Cut out the marked stretch"), lambda reel: cutting.cut_out(reel, span, mint=self.mint))
        self.set_range(None, None)
        self.seek(span.start)

    def has_gaps(self) -> bool:
        """Whether the main track has gaps."""
        return self.once("gaps", self._has_gaps)

    def _has_gaps(self) -> bool:
        at = 0
        for clip in self.reel.clips():
            if clip.span.start > at:
                return True
            at = clip.span.end
        return False

    def close_gaps(self) -> None:
        self.apply(say("Close gaps"), cutting.close_gaps)

    # --- copies ---

    def duplicate(self) -> None:
        """Copies of the selected items right behind them; the copies are selected."""
        items = self._some_selected()

        def edit(reel: Reel) -> Reel:
            for item in items:
                reel = moving.duplicate(reel, item.id, mint=self.mint)
            return reel

        self._adding(say("Duplicate"), edit)

    def copy(self) -> None:
        self.pocket.held = copied(self.reel, [item.id for item in self._some_selected()])

    def cut(self) -> None:
        """Copy, then delete as `delete` does."""
        self.copy()
        self.delete()

    def can_paste(self) -> bool:
        return self.pocket.held is not None

    def paste(self, at: int | None = None) -> None:
        """Put what was copied (here or in another reel) in at the playhead, or a time; it is selected."""
        source = self.pocket.held
        if source is None:
            raise Refused(say("There is nothing to paste."), next_step=say("Copy something in a reel first."))
        items = items_of(source)
        place = self.playhead if at is None else at
        self._adding(say("Paste"), lambda reel: pasting.paste(
            reel, source, items, self._end_of_clips(place, source, items), mint=self.mint))

    def _end_of_clips(self, at: int, source: Reel, items: Collection[ItemId]) -> int:
        """Clips go where clips are: behind the last one there is no gap."""
        main = set(source.main.items)
        clips = self.reel.clips()
        end = clips[-1].span.end if clips else Ticks(0)
        return min(at, end) if any(id in main for id in items) else at

    # --- for all verbs ---

    def _some_selected(self) -> tuple[Item, ...]:
        items = self.selected_items()
        if not items:
            raise Refused(say("Nothing is selected."), next_step=say("Select something on the timeline."))
        return items

    def _adding(self, label: Words, edit: Callable[[Reel], Reel]) -> tuple[ItemId, ...]:
        """Do it and select the items that came."""
        diff = self.apply(label, edit)
        new = tuple(ItemId(id) for id in diff.added if self.item(ItemId(id)) is not None)
        self.select(new)
        return new

    def selectable(self, kinds: Collection[TrackKind] = tuple(TrackKind)) -> tuple[ItemId, ...]:
        """Items on tracks of these kinds that are not locked."""
        return tuple(id for track in self.reel.all_tracks() if track.kind in kinds and not track.locked
                     for id in track.items)

    def add_all(self, *, label: Words, items: Collection[Item]) -> tuple[ItemId, ...]:
        """Put items where their spans say, on tracks with room; they are selected."""
        def edit(reel: Reel) -> Reel:
            for item in items:
                reel = placing.add(reel, item, mint=self.mint)
            return reel

        return self._adding(label, edit)
