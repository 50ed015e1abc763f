"""Markers: places with a name."""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.draft import Draft
from brova_desktop.domain.reels.edits.refusals import WrongPlace
from brova_desktop.domain.reels.edits.wording import check_text
from brova_desktop.domain.reels.records import Marker
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say


def add_marker(reel: Reel, marker: Marker) -> Reel:
    """Remember a place. Raises NotOnFrame, WrongPlace before the beginning.

    | A | B |   ->   | A | v B |
    """
    draft = Draft(reel)
    _check(draft, marker.at)
    check_text(marker.name, limit=200)
    if marker.id in reel.records:
        raise WrongPlace(say("That is in this reel already."), detail=marker.id)
    draft.records[marker.id] = marker
    return draft.done()


def move_marker(reel: Reel, marker: ItemId, at: int) -> Reel:
    """Put a marker at another frame.

    | A | v B |   ->   | A v | B |
    """
    draft = Draft(reel)
    _check(draft, at)
    draft.records[marker] = replace(draft.find(marker, Marker), at=Ticks(at))
    return draft.done()


def remove_marker(reel: Reel, marker: ItemId) -> Reel:
    """Forget a place.

    | A | v B |   ->   | A | B |
    """
    draft = Draft(reel)
    draft.find(marker, Marker)
    del draft.records[marker]
    return draft.done()


def _check(draft: Draft, at: int) -> None:
    draft.check_frame(at)
    if at < 0:
        raise WrongPlace(say("Nothing can begin before the reel does."))
