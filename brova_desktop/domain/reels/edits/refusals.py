"""Why an edit is not possible, each in a sentence. The reel is exactly as before.

Refused
|-- NotThere        nothing of that name in this reel
|-- NotOnFrame      a cut falls between two frames
|-- NoMaterial      the file has nothing more to show there
|-- NoSpace         something else stands there
|-- NoHandles       a transition needs material beyond the cut
|-- TooShort        nothing would be left
|-- WrongPlace      not on this kind of track, not with this kind of item
`-- Locked          the track is locked
"""

from __future__ import annotations

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.reels.checks import name_of
from brova_desktop.domain.reels.records import Record
from brova_desktop.domain.ticks import FrameRate, Ticks, to_seconds
from brova_desktop.domain.words import say


class NotThere(Refused):
    """Nothing of that name is in the reel."""

    def __init__(self, id: str) -> None:
        super().__init__(say("That is not (or no longer) part of this reel."), detail=id)


class NotOnFrame(Refused):
    """A cut is a frame; nearest ones are offered by `FrameRate.nearest`."""

    def __init__(self, at: int, rate: FrameRate) -> None:
        super().__init__(
            say("A cut falls between two frames at {seconds} s.", seconds=f"{float(to_seconds(at)):.3f}"),
            next_step=say(
                "Choose a frame, for example the one at {seconds} s.",
                seconds=f"{float(to_seconds(rate.nearest(at))):.3f}",
            ),
        )


class NoMaterial(Refused):
    """The source has no frames there. `room` is how far the edit could go, in ticks."""

    def __init__(self, item: Record, room: int = 0) -> None:
        super().__init__(
            say("{name} has no more material there.", name=name_of(item)),
            next_step=say("It can be {seconds} s longer at most.", seconds=f"{float(to_seconds(room)):.2f}"),
        )
        self.room = Ticks(room)


class NoSpace(Refused):
    """Something stands there already."""

    def __init__(self, item: Record, other: Record) -> None:
        super().__init__(
            say("{name} would overlap {other}.", name=name_of(item), other=name_of(other)),
            next_step=say("Choose another place or track."),
        )


class NoHandles(Refused):
    """A transition lacks material. `longest` is the longest possible one, in ticks (0: none)."""

    def __init__(self, item: Record, missing: int, longest: Ticks, rate: FrameRate) -> None:
        frames = longest // rate.ticks_per_frame
        super().__init__(
            say(
                "The transition after {name} lacks {count} frames of material beyond the cut.",
                name=name_of(item),
                count=missing,
            ),
            next_step=say(
                "The longest possible one has {count} frames. Trim the clips to make more room.", count=frames
            )
            if frames
            else say("Trim the clips so that they have material beyond the cut."),
        )
        self.longest = longest


class TooShort(Refused):
    """Less than a frame would be left."""

    def __init__(self, item: Record) -> None:
        super().__init__(
            say("Nothing of {name} would be left.", name=name_of(item)), next_step=say("Delete it instead.")
        )


class WrongPlace(Refused):
    """The edit does not suit this kind of item or track; the sentence is the caller's."""


class Locked(Refused):
    """The track is locked."""

    def __init__(self, item: Record) -> None:
        super().__init__(
            say("{name} is on a locked track.", name=name_of(item)), next_step=say("Unlock the track first.")
        )
