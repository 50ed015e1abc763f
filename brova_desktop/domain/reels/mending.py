"""Keeping transitions possible: after an edit each is as long as its handles allow, or gone."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Clip, Record
from brova_desktop.domain.ticks import Ticks


def mended(reel: Reel, clips: Collection[ItemId] | None = None) -> Reel:
    """Shorten the transitions out of these clips (None: of all) to what is possible now.

    A transition that has no frame left, or no clip to lead to, is taken off.
    """
    if clips is not None and not clips:
        return reel
    ids = reel.main.items
    records = dict(reel.records)
    working = replace(reel, records=records)  # sees every clip that was mended before
    for place, id in enumerate(ids):
        clip = records[id]
        if (clips is not None and id not in clips) or not isinstance(clip, Clip) or clip.transition is None:
            continue
        near = [records[ids[at]] if 0 <= at < len(ids) else None for at in range(place - 1, place + 3)]
        records[id] = _fitting(working, near)
    changed = any(records[id] is not reel.records[id] for id in ids)
    return working if changed else reel


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
