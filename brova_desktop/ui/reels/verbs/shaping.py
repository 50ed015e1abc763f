"""How things go over, sound and run: transitions, levels, fades, speed."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brova_desktop.domain.colour import BLACK, Colour
from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.curves import Curve, still
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits import looks, replacing, sounds, transitions
from brova_desktop.domain.reels.records import Clip, Sound, TransitionKind, VideoItem
from brova_desktop.domain.reels.style import Crop, Placement
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.verbs.adding import Adding

LOUDEST, QUIETEST = 1_200, -6_000
"""Levels that can be set by hand, in 1/100 dB."""


class Shaping(Adding):
    """Verbs that change how something looks, sounds or runs without moving it."""

    # --- transitions ---

    def set_transition(self, kind: TransitionKind, clip: ItemId | None = None, *, length: int | None = None,
                       colour: Colour = BLACK) -> None:
        """Put a transition after a clip (else on the cut near the playhead) and select it.

        Without a length it keeps the one it has, else half a second or what the handles allow. Raises NoHandles.
        """
        near = self.item(clip) if clip is not None else self.cut_near_playhead()
        if not isinstance(near, Clip):
            raise Refused(say("A transition goes between two clips that touch."))
        found = near
        old = found.transition
        longest = transitions.longest_transition(self.reel, found.id)
        wanted = length if length is not None else old.length if old is not None else self._half_second()
        if length is None and 0 < longest < wanted:
            wanted = longest
        self.apply(say("Set transition"), lambda reel: transitions.set_transition(
            reel, found.id, kind, Ticks(wanted), colour=colour))
        self.select_transition(found.id)

    def set_all_transitions(self, kind: TransitionKind) -> int:
        """The same transition on every cut that has the material; how many cuts had none to give."""
        length = Ticks(self._half_second())
        self.apply(say("Set all transitions"), lambda reel: transitions.set_all_transitions(reel, kind, length))
        return sum(clip.transition is None for clip in self.reel.clips()[:-1])

    def set_transition_length(self, clip: ItemId, length: int) -> None:
        """Another duration. Raises NoHandles with the longest one possible."""
        found = self.item(clip)
        if not isinstance(found, Clip) or found.transition is None:
            raise Refused(say("There is no transition here."))
        old = found.transition
        self.apply(say("Transition length"), lambda reel: transitions.set_transition(
            reel, clip, old.kind, Ticks(length), colour=old.colour))

    def lengthen(self, frames: int) -> None:
        """Make the selected transition longer or shorter, as far as its clips allow; at least one frame."""
        clip = self.item(self.transition) if self.transition is not None else None
        if not isinstance(clip, Clip) or clip.transition is None:
            raise Refused(say("No transition is selected."))
        longest = transitions.longest_transition(transitions.clear_transition(self.reel, clip.id), clip.id)
        wanted = clip.transition.length + frames * self.frame
        self.set_transition_length(clip.id, max(min(wanted, longest), self.frame))

    def adjust_end(self, frames: int) -> None:
        """Move the end of what is selected by frames: of items, or the length of a transition."""
        if self.transition is not None:
            self.lengthen(frames)
        else:
            self.trim_end_by(frames)

    def clear_transition(self, clip: ItemId | None = None) -> None:
        """A plain cut again."""
        id = clip or self.transition
        if id is None:
            raise Refused(say("No transition is selected."))
        self.apply(say("Remove transition"), lambda reel: transitions.clear_transition(reel, id))

    def _half_second(self) -> int:
        return max(round(self.rate.fraction) // 2, 1) * self.frame

    # --- the picture of a clip ---

    def has_picture(self) -> bool:
        """Whether one clip of the main track is selected."""
        return isinstance(self.only_selected(), Clip)

    def has_motion(self) -> bool:
        """Whether the picture of the selected clip travels."""
        found = self.only_selected()
        return isinstance(found, Clip) and found.motion is not None

    def reset_picture(self) -> None:
        """Crop, place and motion of the selected clip as they came."""
        found = self._clip()
        self.apply(say("Reset the picture"), lambda reel: looks.adjust(
            reel, found.id, crop=Crop(), placement=Placement(), motion=None))

    def show_motion(self, *, end: bool) -> None:
        """Go where the picture of the selected clip begins or ends its travel."""
        found = self._clip()
        self.seek(max(found.span.end - self.frame, found.span.start) if end else found.span.start)

    def _clip(self) -> Clip:
        found = self.only_selected()
        if not isinstance(found, Clip):
            raise Refused(say("Select one clip of the main track first."))
        return found

    # --- sound ---

    def sounding(self) -> tuple[Clip | VideoItem | Sound, ...]:
        """The selected items that have a level."""
        return tuple(item for item in self.selected_items() if isinstance(item, Clip | VideoItem | Sound))

    def set_level(self, level: int) -> None:
        """One level for all of each selected item, in 1/100 dB."""
        items = [item.id for item in self.sounding()]
        value = min(max(level, QUIETEST), LOUDEST)

        def edit(reel: Reel) -> Reel:
            for id in items:
                reel = looks.adjust(reel, id, level=still(value))
            return reel

        self.apply(say("Volume"), edit)

    def shift_level(self, by: int) -> None:
        """Louder or quieter by 1/100 dB, keyframes and all."""
        items = self.sounding()

        def edit(reel: Reel) -> Reel:
            for item in items:
                reel = looks.adjust(reel, item.id, level=louder(item.level, by))
            return reel

        self.apply(say("Volume"), edit)

    def toggle_item_muted(self) -> None:
        """Silence the selected items, or let them be heard again."""
        items = self.sounding()
        muted = not all(item.muted for item in items)

        def edit(reel: Reel) -> Reel:
            for item in items:
                reel = looks.adjust(reel, item.id, muted=muted)
            return reel

        self.apply(say("Mute") if muted else say("Unmute"), edit)

    def set_fades(self, sound: ItemId, *, fade_in: int | None = None, fade_out: int | None = None) -> None:
        """Ticks a sound takes to come and to go; None leaves one as it is."""
        found = self.item(sound)
        if not isinstance(found, Sound):
            raise Refused(say("Only sounds on a track of their own have fades."))
        first = Ticks(found.fade_in if fade_in is None else fade_in)
        last = Ticks(found.fade_out if fade_out is None else fade_out)
        self.apply(say("Fade"), lambda reel: sounds.set_fades(reel, sound, fade_in=first, fade_out=last))

    def can_detach(self) -> bool:
        found = self.only_selected()
        media = self.reel.media.get(found.media) if isinstance(found, Clip | VideoItem) else None
        return (media is not None and media.has_sound and isinstance(found, Clip | VideoItem)
                and not found.muted)

    def detach_audio(self) -> None:
        """Put the selected clip's sound on an audio track."""
        found = self.only_selected()
        if found is None:
            raise Refused(say("Select one clip first."))
        id = found.id
        self.apply(say("Detach audio"), lambda reel: replacing.detach_audio(reel, id, mint=self.mint))

    # --- speed ---

    def can_speed(self) -> bool:
        return bool(self.sounding())

    def set_speed(self, speed: Fraction, *, ripple: bool | None = None) -> None:
        """Play the selected items faster or slower (0.25 to 4); clips of the main track close up or make room."""
        items = [item.id for item in self.sounding()]
        main = set(self.reel.main.items)

        def edit(reel: Reel) -> Reel:
            for id in items:
                closes = id in main if ripple is None else ripple
                reel = replacing.set_speed(reel, id, speed, ripple=closes)
            return reel

        self.apply(say("Speed"), edit)


def louder(curve: Curve, by: int) -> Curve:
    """The curve some 1/100 dB higher, inside what can be set by hand."""
    return Curve(tuple(replace(key, value=min(max(key.value + by, QUIETEST), LOUDEST)) for key in curve.keys))
