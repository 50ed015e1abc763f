"""Dragging how things sound and go over: fades, the volume line, the length of a transition."""

from __future__ import annotations

from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits import looks, sounds, transitions
from brova_desktop.domain.reels.records import Clip, Sound
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.timeline.tools.gesture import Edit, Gesture, Spot, View
from brova_desktop.ui.reels.timeline.tools.pointing import select_clicked
from brova_desktop.ui.reels.verbs.shaping import louder

LEVEL_PIXELS = 4_200
"""1/100 dB from the top of a sound's row to its bottom."""


class Fade(Edit):
    """Drag the end of a fade."""

    label = say("Fade")
    hint = say("Drag inwards for a longer fade")

    def __init__(self, view: View, spot: Spot, sound: Sound, *, at_start: bool) -> None:
        super().__init__(view, spot)
        self.sound = sound
        self.at_start = at_start

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        sound, frame = self.sound, self.editor.frame
        by = self.editor.rate.nearest(spot.at - self.start.at)
        if self.at_start:
            first = min(max(sound.fade_in + by, 0), sound.span.length - sound.fade_out)
            return sounds.set_fades(reel, sound.id, fade_in=Ticks(first if first >= frame else 0),
                                    fade_out=sound.fade_out)
        last = min(max(sound.fade_out - by, 0), sound.span.length - sound.fade_in)
        return sounds.set_fades(reel, sound.id, fade_in=sound.fade_in, fade_out=Ticks(last if last >= frame else 0))

    def clicked(self, spot: Spot) -> None:
        select_clicked(self.view, self.sound, spot)


class Level(Edit):
    """Drag the volume line of a sound up or down."""

    label = say("Volume")

    def __init__(self, view: View, spot: Spot, sound: Sound, height: int) -> None:
        super().__init__(view, spot)
        self.sound = sound
        self._per_pixel = LEVEL_PIXELS / max(height - 6, 1)

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        by = round((self.start.y - spot.y) * self._per_pixel / 50) * 50
        level = louder(self.sound.level, by)
        self.hint = say("{level} dB", level=f"{level.keys[0].value / 100:+.1f}")
        return looks.adjust(reel, self.sound.id, level=level)

    def clicked(self, spot: Spot) -> None:
        select_clicked(self.view, self.sound, spot)


class TransitionLength(Edit):
    """Drag an edge of a transition: both sides of the cut take the same."""

    label = say("Transition length")

    def __init__(self, view: View, spot: Spot, clip: Clip) -> None:
        super().__init__(view, spot)
        self.clip = clip

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        clip, frame = self.clip, self.editor.frame
        old = clip.transition
        if old is None:
            return reel
        longest = rules.longest_transition(transitions.clear_transition(reel, clip.id), clip)
        wanted = self.editor.rate.nearest(2 * abs(spot.at - clip.span.end))
        length = max(min(wanted, longest), frame)
        self.hint = say("{count} frames", count=length // frame)
        return transitions.set_transition(reel, clip.id, old.kind, Ticks(length), colour=old.colour)


class PickTransition(Gesture):
    """A press on a badge selects the transition; dragging it changes its length."""

    def __init__(self, view: View, spot: Spot, clip: Clip) -> None:
        super().__init__(view, spot)
        self.clip = clip
        self.editor.select_transition(clip.id)
        self._length: TransitionLength | None = None

    def begun(self) -> None:
        self._length = TransitionLength(self.view, self.start, self.clip)
        self._length.is_drag = True
        self._length.begun()

    def dragged(self, spot: Spot) -> None:
        if self._length is not None:
            self._length.dragged(spot)

    def ended(self, spot: Spot) -> None:
        if self._length is not None:
            self._length.ended(spot)

    def cancelled(self) -> None:
        if self._length is not None:
            self._length.cancelled()


