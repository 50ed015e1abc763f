"""Tracks: add, remove, reorder, mute, hide, lock."""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.edits.draft import Draft
from brova_desktop.domain.reels.edits.refusals import Locked, WrongPlace
from brova_desktop.domain.reels.edits.wording import check_text
from brova_desktop.domain.reels.style import CaptionStyle
from brova_desktop.domain.words import say


def add_track(reel: Reel, id: ItemId, kind: TrackKind, *, index: int | None = None, name: str = "") -> Reel:
    """An empty track, on top unless an index (0: lowest) says otherwise.

    main         ->   texts
                      main
    """
    if kind is TrackKind.MAIN:
        raise WrongPlace(say("A reel has one main track."))
    if id in reel.records:
        raise WrongPlace(say("That is in this reel already."), detail=id)
    check_text(name, limit=200)
    tracks = list(reel.tracks)
    tracks.insert(len(tracks) if index is None else min(max(index, 0), len(tracks)), id)
    return replace(
        reel, tracks=tuple(tracks), records={**reel.records, id: Track(id=id, kind=kind, name=name)}
    )


def remove_track(reel: Reel, track: ItemId) -> Reel:
    """Take a track away with everything on it. The main track stays: raises WrongPlace. Raises Locked.

    texts
    main         ->   main
    """
    draft = Draft(reel)
    found = draft.find(track, Track)
    if found.kind is TrackKind.MAIN:
        raise WrongPlace(say("The main track cannot be removed."))
    if found.locked:
        raise Locked(found)
    draft.remove(found.items)
    del draft.records[track]
    draft.tracks.remove(track)
    return draft.done()


def move_track(reel: Reel, track: ItemId, index: int) -> Reel:
    """Put a track at another height (0: lowest). What is higher is drawn over what is lower.

    texts             stickers
    stickers    ->    texts
    main              main
    """
    Draft(reel).find(track, Track)
    tracks = [id for id in reel.tracks if id != track]
    tracks.insert(min(max(index, 0), len(tracks)), track)
    return replace(reel, tracks=tuple(tracks))


def set_track(
    reel: Reel,
    track: ItemId,
    *,
    muted: bool | None = None,
    hidden: bool | None = None,
    locked: bool | None = None,
) -> Reel:
    """Mute, hide or lock a track, or the opposite; None leaves as it is. A locked track may be unlocked.

    | A | B |   ->   (| A | B |)
    """
    found = Draft(reel).find(track, Track)
    changed = replace(
        found,
        muted=found.muted if muted is None else muted,
        hidden=found.hidden if hidden is None else hidden,
        locked=found.locked if locked is None else locked,
    )
    return replace(reel, records={**reel.records, track: changed})


def set_caption_style(reel: Reel, track: ItemId, style: CaptionStyle) -> Reel:
    """How the captions of a track look. Raises WrongPlace for other tracks, Locked.

    | one two |   ->   | ONE two |
    """
    found = Draft(reel).find(track, Track)
    if found.kind is not TrackKind.CAPTIONS:
        raise WrongPlace(say("Only captions have this kind of style."))
    if found.locked:
        raise Locked(found)
    return replace(reel, records={**reel.records, track: replace(found, captions=style)})
