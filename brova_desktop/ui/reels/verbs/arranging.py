"""Moving things about: in time, across tracks, in the order of clips; tracks, markers, the marked stretch."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.edits import marks, moving, tracks, trimming, wording
from brova_desktop.domain.reels.records import Clip, Marker
from brova_desktop.domain.ticks import ZERO, Span
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.timeline.stacking import shown_tracks
from brova_desktop.ui.reels.verbs.cutting import Cutting


class Arranging(Cutting):
    """Verbs that change where things stand."""

    # --- items ---

    def move(self, id: ItemId, to: int, *, track: ItemId | None = None) -> None:
        """Let an item begin elsewhere, maybe on another track of its kind."""
        self.apply(say("Move"), lambda reel: moving.move(reel, id, to, track=track))

    def nudge(self, frames: int) -> None:
        """Move the selected items by frames."""
        items = [item.id for item in self._some_selected()]
        by = frames * self.frame
        self.apply(say("Move"), lambda reel: moving.move_together(reel, items, by))

    def move_across(self, places: int) -> None:
        """Put the selected item on the next lower (1) or higher (-1) track of its kind that has room."""
        found = self.only_selected()
        home = self.track_of(found.id) if found is not None else None
        if found is None or home is None:
            raise Refused(say("Select one item first."))
        rows = [track for track in shown_tracks(self.reel) if track.kind is home.kind and not track.locked]
        at = next(number for number, track in enumerate(rows) if track.id == home.id) + places
        if not 0 <= at < len(rows):
            raise Refused(say("There is no other track of this kind there."),
                          next_step=say("Add a track first."))
        self.move(found.id, found.span.start, track=rows[at].id)

    def reorder(self, clip: ItemId, *, before: ItemId | None) -> None:
        """Put a clip before another one (None: last); what it leaves closes, what it enters makes room."""
        self.apply(say("Move clip"), lambda reel: moving.reorder(reel, clip, before=before))

    def shift_clip(self, places: int) -> None:
        """Put the selected clip some places later (or earlier) in the row of clips."""
        found = self.only_selected()
        row = [clip.id for clip in self.reel.clips()]
        if not isinstance(found, Clip):
            raise Refused(say("Select one clip of the main track first."))
        at = min(max(row.index(found.id) + places, 0), len(row) - 1)
        rest = [id for id in row if id != found.id]
        self.reorder(found.id, before=rest[at] if at < len(rest) else None)

    def roll(self, clip: ItemId, to: int) -> None:
        """Move the cut between a clip and the next one."""
        self.apply(say("Move cut"), lambda reel: trimming.roll(reel, clip, to))

    def roll_by(self, frames: int) -> None:
        """Move the cut at the end of the selected clip (else the one nearest the playhead) by frames."""
        clip = self.cut_near_playhead()
        if clip is None:
            raise Refused(say("There is no cut between two clips here."))
        self.roll(clip.id, clip.span.end + frames * self.frame)

    def slip_by(self, frames: int) -> None:
        """Show later (or earlier) material in the selected items; no edge moves."""
        items = self._some_selected()

        def edit(reel: Reel) -> Reel:
            for item in items:
                speed = getattr(item, "speed", 1)
                reel = trimming.slip(reel, item.id, int(frames * self.frame * speed))
            return reel

        self.apply(say("Slip"), edit)

    def slide_by(self, frames: int) -> None:
        """Move the selected item between its neighbours, which give and take."""
        found = self.only_selected()
        if found is None:
            raise Refused(say("Select one item first."))
        id, by = found.id, frames * self.frame
        self.apply(say("Slide"), lambda reel: trimming.slide(reel, id, by))

    def cut_near_playhead(self) -> Clip | None:
        """The clip that is left at the cut a verb on cuts is about: of the selection, else nearest the playhead."""
        cuts = self.inner_cuts()
        chosen = [cuts[id] for id in (*self.selection, self.transition) if id in cuts]
        return min(chosen or cuts.values(), key=lambda clip: abs(clip.span.end - self.playhead), default=None)

    def inner_cuts(self) -> Mapping[ItemId | None, Clip]:
        """The clips that another one follows without a gap."""
        return self.once("inner cuts", lambda: {
            left.id: left for left, right in pairwise(self.reel.clips()) if left.span.end == right.span.start})

    # --- going about ---

    def cuts(self) -> tuple[int, ...]:
        """Every edge of every item, markers, and the ends of the reel; in order."""
        times = {0, int(self.length)}
        for track in self.reel.all_tracks():
            for item in self.reel.items(track):
                times.update((int(item.span.start), int(item.span.end)))
        times.update(int(marker.at) for marker in self.reel.markers())
        return tuple(sorted(times))

    def previous_cut(self) -> None:
        self.seek(max((at for at in self.cuts() if at < self.playhead), default=0))

    def next_cut(self) -> None:
        self.seek(min((at for at in self.cuts() if at > self.playhead), default=int(self.length)))

    def to_start(self) -> None:
        self.seek(0)

    def to_end(self) -> None:
        self.seek(self.length)

    def select_all(self) -> None:
        self.select(self.selectable())

    def select_none(self) -> None:
        self.select(())

    def select_beside(self, places: int) -> None:
        """Select the next (1) or previous (-1) item of the same track, a transition between them first; without a
        selection, the one at the playhead."""
        clip_of = self.transition
        if clip_of is not None:
            row = self.reel.main.items
            at = row.index(clip_of) + (1 if places > 0 else 0)
            self.select([row[min(at, len(row) - 1)]])
            return
        items = self.selected_items()
        if not items:
            clip = self.clip_at_playhead() or next(iter(self.items_at_playhead()), None)
            first = next(iter(self.selectable()), None)
            self.select([clip.id] if clip is not None else [first] if first is not None else [])
            return
        item = items[-1] if places > 0 else items[0]
        track = self.track_of(item.id)
        if track is not None:
            here = track.items.index(item.id)
            at = min(max(here + places, 0), len(track.items) - 1)
            left = self.item(track.items[min(here, at)])
            if len(items) == 1 and at != here and isinstance(left, Clip) and left.transition is not None:
                self.select_transition(left.id)
            else:
                self.select([track.items[at]])

    def select_across(self, places: int) -> None:
        """Select the item nearest in time on the next lower (1) or higher (-1) track that has any."""
        items = self.selected_items()
        if not items:
            self.select_beside(1)
            return
        rows = [track for track in shown_tracks(self.reel) if track.items or items[0].id in track.items]
        here = next((at for at, track in enumerate(rows) if items[0].id in track.items), 0)
        at = here + places
        if 0 <= at < len(rows):
            middle = (items[0].span.start + items[0].span.end) // 2
            near = min(self.reel.items(rows[at]),
                       key=lambda item: max(item.span.start - middle, middle - item.span.end, 0))
            self.select([near.id])

    # --- the marked stretch ---

    def mark_in(self) -> None:
        """Begin the marked stretch at the playhead; an out point before it goes."""
        out = self.out_point
        self.set_range(self.playhead, out if out is not None and out > self.playhead else None)

    def mark_out(self) -> None:
        """End the marked stretch after the frame at the playhead."""
        end = min(self.playhead + self.frame, max(self.length, self.frame))
        start = self.in_point
        self.set_range(start if start is not None and start < end else None, end)

    def mark_selection(self) -> None:
        """Mark the stretch that the selected items cover."""
        items = self._some_selected()
        self.set_range(min(item.span.start for item in items), max(item.span.end for item in items))

    def clear_range(self) -> None:
        self.set_range(None, None)

    # --- markers ---

    def toggle_marker(self) -> None:
        """A marker at the playhead; one that is there already goes."""
        at = self.playhead
        there = next((marker for marker in self.reel.markers() if marker.at == at), None)
        if there is not None:
            id = there.id
            self.apply(say("Remove marker"), lambda reel: marks.remove_marker(reel, id))
            return
        new = Marker(id=ItemId(self.mint()), at=at)
        self.apply(say("Add marker"), lambda reel: marks.add_marker(reel, new))

    def move_marker(self, id: ItemId, at: int) -> None:
        self.apply(say("Move marker"), lambda reel: marks.move_marker(reel, id, at))

    def next_marker(self) -> None:
        self.seek(min((m.at for m in self.reel.markers() if m.at > self.playhead), default=self.playhead))

    def previous_marker(self) -> None:
        self.seek(max((m.at for m in self.reel.markers() if m.at < self.playhead), default=self.playhead))

    # --- tracks ---

    def add_track(self, kind: TrackKind, name: str = "") -> ItemId:
        """An empty track; its id."""
        id = ItemId(self.mint())
        self.apply(say("Add track"), lambda reel: tracks.add_track(reel, id, kind, name=name))
        return id

    def remove_track(self, track: ItemId) -> None:
        self.apply(say("Remove track"), lambda reel: tracks.remove_track(reel, track))

    def move_track(self, track: ItemId, places: int) -> None:
        """Put a track some places lower (1) or higher (-1) as the timeline shows them; the main one stays."""
        rows = [one.id for one in shown_tracks(self.reel)]
        at = rows.index(track) + places
        if 0 <= at < len(rows):
            index = self.reel.tracks.index(rows[at])
            self.apply(say("Move track"), lambda reel: tracks.move_track(reel, track, index))

    def toggle_muted(self, track: ItemId) -> None:
        found = self._track(track)
        label = say("Unmute track") if found.muted else say("Mute track")
        self.apply(label, lambda reel: tracks.set_track(reel, track, muted=not found.muted))

    def toggle_hidden(self, track: ItemId) -> None:
        found = self._track(track)
        label = say("Show track") if found.hidden else say("Hide track")
        self.apply(label, lambda reel: tracks.set_track(reel, track, hidden=not found.hidden))

    def toggle_locked(self, track: ItemId) -> None:
        found = self._track(track)
        label = say("Unlock track") if found.locked else say("Lock track")
        self.apply(label, lambda reel: tracks.set_track(reel, track, locked=not found.locked))
        if not found.locked:
            self.select(self.selection - set(found.items))

    def this_track(self) -> Track:
        """The track in hand. Raises Refused."""
        if self.track is None:
            raise Refused(say("No track is selected."), next_step=say("Click the name of a track first."))
        return self.track

    def can_remove_track(self) -> bool:
        return self.track is not None and self.track.kind is not TrackKind.MAIN and not self.track.locked

    def rename(self, record: ItemId, name: str) -> None:
        """Give a clip, overlay, sound, track or marker another name."""
        self.apply(say("Rename"), lambda reel: wording.rename(reel, record, name))

    def _track(self, id: ItemId) -> Track:
        return self.reel.track(id)

    def whole(self) -> Span:
        """All of the reel."""
        return Span(ZERO, self.length)
