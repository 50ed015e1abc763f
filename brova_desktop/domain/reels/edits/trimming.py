"""Moving edges: trim, roll, slip, slide.

All take times of the timeline on frames. Transitions are shortened to what their handles still allow.
"""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.edits.draft import Draft
from brova_desktop.domain.reels.edits.following import close_up, make_room, take_out
from brova_desktop.domain.reels.edits.parts import retimed, with_end, with_start
from brova_desktop.domain.reels.edits.refusals import NoMaterial, TooShort, WrongPlace
from brova_desktop.domain.reels.records import Clip, Cue, Item, Sound, VideoItem
from brova_desktop.domain.ticks import Span, Ticks
from brova_desktop.domain.words import say


def trim_end(reel: Reel, item: ItemId, to: int, *, ripple: bool = False, follow: bool = True) -> Reel:
    """Move the end of an item.

    |   A   |B|   ->   | A |...|B|      later items stay; the reel's other edges do not move
    |   A   |B|   ->   | A |B|          ripple: later items of the track move by as much

    On the main track a ripple takes the other tracks along when `follow`. A caption keeps its words and says them
    faster. Raises NotOnFrame, TooShort, NoMaterial (with the `room` there is), NoSpace.
    """
    draft = Draft(reel)
    draft.check_frame(to)
    found = draft.item(item, Item)
    old = found.span.end
    if to <= found.span.start:
        raise TooShort(found)
    room = rules.room_after(reel, found)
    if room is not None and to - old > room:
        raise NoMaterial(found, room)
    draft.put(_ending(found, to))
    if ripple:
        _ripple(draft, found, Span(Ticks(min(old, to)), Ticks(max(old, to))), grows=to > old, follow=follow)
    return draft.done()


def trim_start(reel: Reel, item: ItemId, to: int, *, ripple: bool = False, follow: bool = True) -> Reel:
    """Move the beginning of an item; what it shows at any later moment stays the same.

    |A|   B   |C|   ->   |A|...| B |C|      the end stays where it is
    |A|   B   |C|   ->   |A| B |C|          ripple: what is left closes up to the left, later items come along

    Raises NotOnFrame, TooShort, NoMaterial (with the `room` there is), NoSpace.
    """
    draft = Draft(reel)
    draft.check_frame(to)
    found = draft.item(item, Item)
    old = found.span.start
    if to >= found.span.end:
        raise TooShort(found)
    room = rules.room_before(reel, found)
    if room is not None and old - to > room:
        raise NoMaterial(found, room)
    if not ripple:
        draft.put(_beginning(reel, found, to))
        return draft.done()
    by = old - to
    started = _beginning(reel, found, to)
    draft.put(replace(started, span=started.span.shifted(by)))
    _ripple(draft, found, Span.of(old, abs(by)), grows=by > 0, follow=follow)
    return draft.done()


def _ripple(draft: Draft, trimmed: Item, span: Span, *, grows: bool, follow: bool) -> None:
    """Make room for a stretch behind an item's old end, or close the stretch it gave up.

    The trimmed item itself stands right already and is put back after the others have moved.
    """
    track = draft.track_of(trimmed.id)
    done = draft.find(trimmed.id, Item)
    if track.kind is not TrackKind.MAIN:
        by = span.length if grows else -span.length
        close_up(draft, track, trimmed.span.end, by)
    elif grows:
        make_room(draft, span.start, span.length, follow=follow)
    else:
        take_out(draft, [span], follow=follow)
    draft.put(done)


def _ending(item: Item, to: int) -> Item:
    return retimed(item, Span(item.span.start, Ticks(to))) if isinstance(item, Cue) else with_end(item, to)


def _beginning(reel: Reel, item: Item, to: int) -> Item:
    if isinstance(item, Cue):
        return retimed(item, Span(Ticks(to), item.span.end))
    return with_start(reel, item, to)


def roll(reel: Reel, clip: ItemId, to: int) -> Reel:
    """Move the cut between a clip and the one that follows it.

    |   A   | B |   ->   | A |   B   |

    Nothing else moves; both together stay as long as they were. Raises NotOnFrame, WrongPlace when no item follows
    without a gap, TooShort, NoMaterial.
    """
    draft = Draft(reel)
    draft.check_frame(to)
    left = draft.item(clip, Item)
    right = _next(draft, left)
    if right is None:
        raise WrongPlace(say("No clip follows without a gap."))
    if not left.span.start < to < right.span.end:
        raise TooShort(left if to <= left.span.start else right)
    behind, ahead = rules.room_after(reel, left), rules.room_before(reel, right)
    if behind is not None and to - left.span.end > behind:
        raise NoMaterial(left, behind)
    if ahead is not None and right.span.start - to > ahead:
        raise NoMaterial(right, ahead)
    draft.put(_ending(left, to))
    draft.put(_beginning(reel, right, to))
    return draft.done()


def slip(reel: Reel, item: ItemId, by: int) -> Reel:
    """Show earlier or later material in the same place: `by` ticks of source later (negative: earlier).

    |  A: 2 s-4 s  |   ->   |  A: 3 s-5 s  |

    No edge moves. Raises NoMaterial, WrongPlace for stills and everything without a source.
    """
    draft = Draft(reel)
    found = draft.item(item, Item)
    media = rules.material(reel, found)
    if media is None or media.length is None or not isinstance(found, Clip | VideoItem | Sound):
        raise WrongPlace(say("There is no other material to show here."))
    first, last = found.source_in + by, rules.source_end(found) + by
    if first < 0:
        raise NoMaterial(found, found.source_in)
    if last > media.length:
        raise NoMaterial(found, max(0, media.length - rules.source_end(found)))
    draft.put(replace(found, source_in=Ticks(first)))
    return draft.done()


def slide(reel: Reel, clip: ItemId, by: int) -> Reel:
    """Move an item between its neighbours, which give and take what it moves by (ticks of timeline).

    | A |  B  |  C  |   ->   |  A  |  B  | C |

    What it shows stays; the first edge of A and the last of C do not move. A gap gives and takes like a neighbour.
    Raises NotOnFrame, TooShort, NoMaterial, NoSpace.
    """
    draft = Draft(reel)
    draft.check_frame(by)
    found = draft.item(clip, Item)
    before, after = _previous(draft, found), _next(draft, found)
    if before is not None and by:
        _slide_neighbour(draft, before, found.span.start + by, at_end=True)
    if after is not None and by:
        _slide_neighbour(draft, after, found.span.end + by, at_end=False)
    draft.move(found, by)
    return draft.done()


def _slide_neighbour(draft: Draft, item: Item, to: int, *, at_end: bool) -> None:
    if to <= item.span.start if at_end else to >= item.span.end:
        raise TooShort(item)
    room = rules.room_after(draft.reel, item) if at_end else rules.room_before(draft.reel, item)
    grows = to - item.span.end if at_end else item.span.start - to
    if room is not None and grows > room:
        raise NoMaterial(item, room)
    draft.put(_ending(item, to) if at_end else _beginning(draft.reel, item, to))


def _next(draft: Draft, item: Item) -> Item | None:
    return next(
        (each for each in draft.items(draft.track_of(item.id)) if each.span.start == item.span.end), None
    )


def _previous(draft: Draft, item: Item) -> Item | None:
    return next(
        (each for each in draft.items(draft.track_of(item.id)) if each.span.end == item.span.start), None
    )
