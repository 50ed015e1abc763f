"""The rules of a reel: what may stand on which track, how much material there is, how long a transition may be."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.records import Clip, Cue, Item, Media, MediaKind, Overlay, Sound, VideoItem
from brova_desktop.domain.ticks import Span, Ticks

Played: TypeAlias = Clip | VideoItem | Sound
"""Items that run through a file."""

TEXT_LIMIT = 10_000
"""Characters of one text or caption."""

_HOLDS: dict[TrackKind, type[Item]] = {
    TrackKind.MAIN: Clip,
    TrackKind.OVERLAY: Overlay,
    TrackKind.CAPTIONS: Cue,
    TrackKind.AUDIO: Sound,
}


def may_stand(item: Item, kind: TrackKind) -> bool:
    """Whether an item belongs on tracks of a kind."""
    return isinstance(item, _HOLDS[kind])


def kind_for(item: Item) -> TrackKind:
    """The kind of track an item stands on."""
    return next(kind for kind, holds in _HOLDS.items() if isinstance(item, holds))


def has_end(media: Media | None) -> bool:
    """Whether a file's material runs out: stills last for ever, animated pictures loop."""
    return media is not None and media.kind is not MediaKind.IMAGE and media.length is not None


def material(reel: Reel, item: Item) -> Media | None:
    """The file an item runs through when its material can run out, else None."""
    if not isinstance(item, Clip | VideoItem | Sound):
        return None
    media = reel.media.get(item.media)
    return media if has_end(media) else None


def source_time(length: int, speed: Fraction) -> int:
    """How much source a length of timeline takes; whole ticks, rounded down."""
    return length * speed.numerator // speed.denominator


def source_end(item: Played) -> int:
    """Source time at which an item stops."""
    return item.source_in + source_time(item.span.length, item.speed)


def room_after(reel: Reel, item: Item) -> int | None:
    """Timeline ticks for which the source goes on after an item's end; None without limit, never negative."""
    media = material(reel, item)
    if media is None or media.length is None or not isinstance(item, Clip | VideoItem | Sound):
        return None
    return max(0, int((media.length - source_end(item)) / item.speed))


def room_before(reel: Reel, item: Item) -> int | None:
    """Timeline ticks of source before an item's start; None without limit."""
    if material(reel, item) is None or not isinstance(item, Clip | VideoItem | Sound):
        return None
    return max(0, int(item.source_in / item.speed))


def transition_window(cut: int, length: int, frame: int) -> Span:
    """When a transition of a length plays: centred on the cut, with the odd frame after it."""
    return Span.of(cut - length // 2 // frame * frame, length)


def longest_transition(reel: Reel, clip: Clip) -> Ticks:
    """The longest transition out of a clip, in whole frames: 0 when the next clip does not touch it or no frame of
    handle is left. Neighbouring transitions and the clips' own lengths bound it too."""
    frame = reel.canvas.rate.ticks_per_frame
    lead, tail = handles(reel, around(reel, clip.id))
    return Ticks(min(2 * lead + 1, 2 * tail) * frame)


@dataclass(frozen=True, slots=True)
class Cut:
    """A clip, the one that begins where it ends, and their other neighbours where those touch."""

    clip: Clip
    before: Clip | None = None
    after: Clip | None = None
    beyond: Clip | None = None


def around(reel: Reel, id: ItemId) -> Cut:
    """The cut at the end of a clip of the main track."""
    ids = reel.main.items
    at = ids.index(id)
    near = [reel.records[ids[place]] if 0 <= place < len(ids) else None for place in range(at - 1, at + 3)]
    return cut_of(*(record if isinstance(record, Clip) else None for record in near))


def cut_of(before: Clip | None, clip: Clip | None, after: Clip | None, beyond: Clip | None) -> Cut:
    """A cut from four clips in a row, of which those that do not touch are left out."""
    assert clip is not None
    touches = after is not None and after.span.start == clip.span.end
    return Cut(
        clip,
        before if before is not None and before.span.end == clip.span.start else None,
        after if touches else None,
        beyond
        if touches and after is not None and beyond is not None and beyond.span.start == after.span.end
        else None,
    )


def handles(reel: Reel, cut: Cut) -> tuple[int, int]:
    """Whole frames a transition may take before and after a cut; nothing when no clip follows."""
    clip, after = cut.clip, cut.after
    if after is None:
        return 0, 0
    frame = reel.canvas.rate.ticks_per_frame
    busy, free = clip.span.start, after.span.end
    if cut.before is not None and cut.before.transition is not None:
        busy = transition_window(busy, cut.before.transition.length, frame).end
    if cut.beyond is not None and after.transition is not None:
        free = transition_window(free, after.transition.length, frame).start
    lead, tail = clip.span.end - busy, free - after.span.start
    ahead, behind = room_before(reel, after), room_after(reel, clip)
    lead = lead if ahead is None else min(lead, ahead)
    tail = tail if behind is None else min(tail, behind)
    return max(0, lead // frame), max(0, tail // frame)
