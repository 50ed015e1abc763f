"""Moving items in time, across tracks and in the order of clips; copies of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, Track
from brova_desktop.domain.reels.edits.draft import Draft, Mint
from brova_desktop.domain.reels.edits.following import TimeMap
from brova_desktop.domain.reels.edits.placing import append, insert, roomy_track
from brova_desktop.domain.reels.edits.refusals import Locked, WrongPlace
from brova_desktop.domain.reels.records import Clip, Item
from brova_desktop.domain.ticks import Span
from brova_desktop.domain.words import say


def move(reel: Reel, item: ItemId, to: int, *, track: ItemId | None = None) -> Reel:
    """Let an item begin at another time, on its track or on another of the same kind.

    | A | B |.....|   ->   | A |...| B |..|

    Nothing else moves; its length stays. Raises NotOnFrame, NoSpace, WrongPlace, Locked.
    """
    draft = Draft(reel)
    draft.check_frame(to)
    found = draft.item(item, Item)
    placed = replace(found, span=Span.of(to, found.span.length))
    if track is None or track == draft.track_of(item).id:
        draft.put(placed)
        return draft.done()
    draft.remove([item])
    draft.place(draft.find(track, Track), placed)
    return _with_uses(draft.done(), reel)


def _with_uses(moved: Reel, before: Reel) -> Reel:
    """An item that changed its track was gone for a moment; what fills it stays."""
    if moved.placeholders is before.placeholders:
        return moved
    return replace(moved, placeholders=before.placeholders)


def move_together(reel: Reel, items: Collection[ItemId], by: int) -> Reel:
    """Move several items by the same time, each on its track.

    | A | B |......|   ->   |......| A | B |

    Raises NotOnFrame, NoSpace, WrongPlace when one would begin before the reel.
    """
    draft = Draft(reel)
    draft.check_frame(by)
    found = [draft.find(id, Item) for id in dict.fromkeys(items)]
    locked = {id for track in draft.all_tracks() if track.locked for id in track.items}
    for item in found:
        if item.id in locked:
            raise Locked(item)
    draft.move_all(found, by)
    return draft.done()


def reorder(reel: Reel, clip: ItemId, *, before: ItemId | None = None) -> Reel:
    """Put a clip of the main track before another one, or last; what it leaves closes, what it enters makes room.

    | A | B | C |   ->   | C | A | B |

    The main track stays as long as it was and the other tracks stay where they are. Gaps stay before the clips they
    stood before.
    """
    draft = Draft(reel)
    found = draft.item(clip, Clip)
    if before == clip:
        return reel
    others = [each for each in draft.clips() if each.id != clip]
    if before is not None and before not in {each.id for each in others}:
        raise WrongPlace(say("A clip can only be put before another clip of the main track."))
    close = TimeMap.without([found.span])
    length = found.span.length
    at = 0
    for each in others:
        start = close(each.span.start)
        if each.id == before:
            at = start
            break
        at = start + each.span.length
    for each in others:
        start = close(each.span.start)
        draft.move(each, start + (length if start >= at else 0) - each.span.start)
    draft.put(replace(found, span=Span.of(at, length)))
    return draft.done()


def duplicate(reel: Reel, item: ItemId, *, mint: Mint, at: int | None = None, follow: bool = True) -> Reel:
    """A copy of an item with a new id.

    | A | B |   ->   | A | A'| B |          a clip: right behind itself, the rest makes room
    |  t  |.....|   ->   |  t  |  t' |      others: right behind themselves, on a track with room

    `at` puts the copy at a time of its own instead. The main track becomes longer by the clip.
    """
    draft = Draft(reel)
    found = draft.find(item, Item)
    copy = replace(found, id=ItemId(mint()))
    if isinstance(copy, Clip):
        copy = replace(copy, transition=None)
        end = reel.clips()[-1].span.end
        place = found.span.end if at is None else at
        return append(reel, copy) if place == end else insert(reel, copy, place, mint=mint, follow=follow)
    place = found.span.end if at is None else at
    draft.check_frame(place)
    copy = replace(copy, span=Span.of(place, found.span.length))
    home = draft.track_of(item)
    fits = not home.locked and not any(other.span.meets(copy.span) for other in draft.items(home))
    draft.place(home if fits else roomy_track(draft, copy, mint), copy)
    return draft.done()
