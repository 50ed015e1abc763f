"""Copy and paste, within a reel and from one to another."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.draft import Draft, Mint
from brova_desktop.domain.reels.edits.placing import add, add_media, append, insert
from brova_desktop.domain.reels.edits.refusals import NotThere
from brova_desktop.domain.reels.records import Clip, Item
from brova_desktop.domain.ticks import Span, Ticks


def paste(
    reel: Reel, source: Reel, items: Collection[ItemId], at: int, *, mint: Mint, follow: bool = True
) -> Reel:
    """Put copies of items of a reel (this one or another) in at a time, with new ids and with their files.

    main  | A | B |          main  | A | c | B |
                      ->
    texts |   t   |          texts |   t   |...          copied texts keep their distance from the copied clips

    Clips go in one after the other, as `insert`; everything else goes where it stood relative to the first copied
    item, on tracks with room. Edges go to frames of this reel. Placeholders are not copied. Raises NotThere,
    NotOnFrame.
    """
    found = [
        record
        for record in (source.records.get(id) for id in dict.fromkeys(items))
        if isinstance(record, Item)
    ]
    if len(found) != len(set(items)):
        raise NotThere(", ".join(items))
    if not found:
        return reel
    Draft(reel).check_frame(at)
    first = min(item.span.start for item in found)
    reel, names = _with_files(reel, source, found, mint)
    place = at
    for item in sorted(found, key=lambda item: item.span.start):
        copy = _copied(reel, item, at + item.span.start - first, names, mint)
        if isinstance(copy, Clip):
            clips = reel.clips()
            last = clips[-1].span.end if clips else 0
            fresh = replace(
                copy, transition=copy.transition if reel.canvas.rate == source.canvas.rate else None
            )
            reel = (
                append(reel, fresh) if place == last else insert(reel, fresh, place, mint=mint, follow=follow)
            )
            place += copy.span.length
    for item in sorted(found, key=lambda item: item.span.start):
        if not isinstance(item, Clip):
            copy = _copied(reel, item, at + item.span.start - first, names, mint)
            reel = add(reel, copy, mint=mint)
    return reel


def _copied(reel: Reel, item: Item, start: int, names: dict[AssetId, AssetId], mint: Mint) -> Item:
    """The item with a new id, on frames of the reel, with the names its files have there."""
    rate = reel.canvas.rate
    begin = rate.nearest(max(start, 0))
    length = max(item.span.length // rate.ticks_per_frame, 1) * rate.ticks_per_frame
    copy: Any = replace(item, id=ItemId(mint()), span=Span(begin, Ticks(begin + length)))
    for field in ("media", "lut"):
        old = getattr(copy, field, None)
        if old is not None:
            copy = replace(copy, **{field: names[old]})
    found: Item = copy
    return found


def _with_files(
    reel: Reel, source: Reel, items: list[Item], mint: Mint
) -> tuple[Reel, dict[AssetId, AssetId]]:
    """The reel knowing all files of the items. A name that means another file here is changed."""
    names: dict[AssetId, AssetId] = {}
    for item in items:
        for field in ("media", "lut"):
            id = getattr(item, field, None)
            if id is None or id in names:
                continue
            media = source.media.get(id)
            names[id] = id
            if media is None or reel.media.get(id) == media:
                continue
            if id in reel.media and (reel.media[id].sha256, reel.media[id].path) != (
                media.sha256,
                media.path,
            ):
                names[id] = AssetId(mint())
            reel = add_media(reel, replace(media, id=names[id]))
    return reel, names
