"""Putting items into a reel: insert, append, overwrite, add, lift.

Items come as records with an id of their own; only the length of their span counts, the edit says where they go.
"""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.edits.draft import Draft, Mint
from brova_desktop.domain.reels.edits.following import make_room
from brova_desktop.domain.reels.edits.parts import halves, with_start
from brova_desktop.domain.reels.edits.refusals import WrongPlace
from brova_desktop.domain.reels.edits.wording import check_file_names, check_words
from brova_desktop.domain.reels.records import Clip, Cue, Item, Media
from brova_desktop.domain.ticks import Span
from brova_desktop.domain.words import say


def add_media(reel: Reel, *media: Media) -> Reel:
    """Make files known to the reel, so that items may use them. A file that is known keeps its newest description.

    files: a   ->   files: a b

    Raises BadInput for a name that no document can hold.
    """
    for each in media:
        check_file_names(each)
    return replace(reel, media={**reel.media, **{each.id: each for each in media}})


def append(reel: Reel, clip: Clip) -> Reel:
    """Put a clip behind the last one.

    | A | B |   ->   | A | B |new|

    The main track becomes longer by the clip.
    """
    clips = reel.clips()
    end = clips[-1].span.end if clips else 0
    draft = Draft(reel)
    draft.place(draft.main, _at(clip, end))
    _check_new(draft, clip)
    return draft.done()


def insert(reel: Reel, clip: Clip, at: int, *, mint: Mint, follow: bool = True) -> Reel:
    """Put a clip in at a time; everything after it moves later by its length.

    |   A   | B |   ->   | A |new| A'| B |

    A clip under `at` is split (its second half gets a new id). The main track becomes longer by the clip; when
    `follow`, later items of the other tracks come along (see `following`). Raises NotOnFrame.
    """
    draft = Draft(reel)
    draft.check_frame(at)
    _check_new(draft, clip)
    under = next((each for each in draft.clips() if each.span.start < at < each.span.end), None)
    if under is not None:
        left, right = halves(reel, under, at, ItemId(mint()))
        draft.put(left)
        draft.place(draft.main, right)
    make_room(draft, at, clip.span.length, follow=follow)
    draft.place(draft.main, _at(clip, at))
    return draft.done()


def overwrite(reel: Reel, item: Item, at: int, *, mint: Mint, track: ItemId | None = None) -> Reel:
    """Put an item over whatever is at its place on its track (the main one unless given).

    |   A   |   B   |   ->   | A |  new  | B |

    Nothing else moves. Raises NotOnFrame, WrongPlace.
    """
    draft = Draft(reel)
    draft.check_frame(at, at + item.span.length)
    _check_new(draft, item)
    where = draft.find(track, Track) if track is not None else draft.main
    clear(draft, where, Span.of(at, item.span.length), mint)
    draft.place(where, _at(item, at))
    return draft.done()


def lift(reel: Reel, span: Span, *, mint: Mint, track: ItemId | None = None) -> Reel:
    """Take a stretch out of a track (the main one unless given) and leave a gap.

    |   A   |   B   |   ->   | A |.......| B |
    """
    draft = Draft(reel)
    draft.check_frame(span.start, span.end)
    where = draft.find(track, Track) if track is not None else draft.main
    clear(draft, where, span, mint)
    return draft.done()


def add(reel: Reel, item: Item, *, mint: Mint, track: ItemId | None = None) -> Reel:
    """Put a text, picture, video, shape, cue or sound where its span says.

    text 1   | t |             text 1   | t |
                        ->     text 2     |new|

    On the track given, else on the first of its kind with room, else on a new track above (for sounds: below) the
    others. Raises NotOnFrame, NoSpace (only when a track is given), WrongPlace.
    """
    draft = Draft(reel)
    draft.check_frame(item.span.start, item.span.end)
    _check_new(draft, item)
    if isinstance(item, Clip) and track is None:
        draft.place(draft.main, item)
        return draft.done()
    where = draft.find(track, Track) if track is not None else roomy_track(draft, item, mint)
    draft.place(where, item)
    return draft.done()


def roomy_track(draft: Draft, item: Item, mint: Mint) -> Track:
    """The first unlocked track of an item's kind that is free during its span, or a new one."""
    kind = rules.kind_for(item)
    for track in draft.all_tracks():
        free = not any(other.span.meets(item.span) for other in draft.items(track))
        if free and track.kind is kind and not track.locked:
            return track
    if kind is TrackKind.MAIN:
        raise WrongPlace(say("There is no room on the main track at that time."))
    new = Track(id=ItemId(mint()), kind=kind)
    draft.records[new.id] = new
    draft.tracks.append(new.id)
    return new


def clear(draft: Draft, track: Track, span: Span, mint: Mint) -> None:
    """Free a stretch of a track: what is inside goes, what reaches into it is trimmed, what spans it is cut in two."""
    gone: list[ItemId] = []
    for item in draft.items(track):
        if not item.span.meets(span):
            continue
        item = draft.item(item.id, Item)
        starts_before, ends_after = item.span.start < span.start, item.span.end > span.end
        if starts_before and ends_after:
            left, right = halves(draft.reel, item, span.start, ItemId(mint()))
            draft.put(left)
            draft.place(track, _head_off(draft.reel, right, span.end))
        elif starts_before:
            draft.put(halves(draft.reel, item, span.start, item.id)[0])
        elif ends_after:
            draft.put(_head_off(draft.reel, item, span.end))
        else:
            gone.append(item.id)
    emptied = [
        item.id
        for item in draft.items(draft.find(track.id, Track))
        if isinstance(item, Cue) and not item.text and item is not draft.reel.records.get(item.id)
    ]
    draft.remove([*gone, *emptied])


def _head_off(reel: Reel, item: Item, start: int) -> Item:
    return halves(reel, item, start, item.id)[1] if isinstance(item, Cue) else with_start(reel, item, start)


def _at(item: Item, at: int) -> Item:
    return replace(item, span=Span.of(at, item.span.length))


def _check_new(draft: Draft, item: Item) -> None:
    """What a new item must bring: whole frames, a file that the reel knows, a text that can be drawn."""
    draft.check_frame(item.span.length)
    check_words(item)
    media = getattr(item, "media", None)
    if media is not None and media not in draft.reel.media:
        raise WrongPlace(say("Add the file to the reel first."), detail=str(media))
