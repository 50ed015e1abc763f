"""Keeping transitions possible: after an edit each is as long as its handles allow, or gone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Clip, Record
from brova_desktop.domain.ticks import Ticks


def mended(reel: Reel, touched: Iterable[ItemId] | None = None) -> Reel:
    """Shorten transitions of the touched clips and of those before them to what is possible now.

    None looks at every clip. A transition that has no frame left, or no clip to lead to, is taken off.
    """
    ids = reel.main.items
    places = range(len(ids)) if touched is None else _places(ids, set(touched))
    for place in places:
        clip = reel.records[ids[place]]
        if not isinstance(clip, Clip) or clip.transition is None:
            continue
        near = [reel.records[ids[at]] if 0 <= at < len(ids) else None for at in range(place - 1, place + 3)]
        fitting = _fitting(reel, near)
        if fitting is not clip:
            reel = replace(reel, records={**reel.records, clip.id: fitting})
    return reel


def _places(ids: tuple[ItemId, ...], touched: set[ItemId]) -> list[int]:
    found: set[int] = set()
    for place, id in enumerate(ids):
        if id in touched:
            found.update({max(place - 1, 0), place})
    return sorted(found)


def _fitting(reel: Reel, near: list[Record | None]) -> Clip:
    cut = rules.cut_of(*(record if isinstance(record, Clip) else None for record in near))
    transition = cut.clip.transition
    assert transition is not None
    frame = reel.canvas.rate.ticks_per_frame
    lead, tail = rules.handles(reel, cut)
    frames = min(transition.length // frame, 2 * lead + 1, 2 * tail)
    if frames < 1:
        return replace(cut.clip, transition=None)
    if frames * frame == transition.length:
        return cut.clip
    return replace(cut.clip, transition=replace(transition, length=Ticks(frames * frame)))
