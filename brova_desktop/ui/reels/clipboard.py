"""What was copied, between reels: items with their files, as a small reel. It is a value: nobody changes it later."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Item, Record


class Pocket:
    """What waits to be pasted, for all reels of the studio."""

    def __init__(self) -> None:
        self.held: Reel | None = None


def copied(reel: Reel, items: Collection[ItemId]) -> Reel:
    """These items on their tracks, with the files they use and nothing else of the reel."""
    wanted = set(items)
    records: dict[ItemId, Record] = {}
    files = set()
    for track in reel.all_tracks():
        kept = tuple(item for item in reel.items(track) if item.id in wanted)
        records[track.id] = replace(track, items=tuple(item.id for item in kept))
        records |= {item.id: item for item in kept}
        files |= {getattr(item, name, None) for item in kept for name in ("media", "lut")}
    media = {id: one for id, one in reel.media.items() if id in files}
    return replace(reel, records=records, media=media, placeholders=())


def items_of(copy: Reel) -> tuple[ItemId, ...]:
    """The ids of what is on its tracks."""
    return tuple(id for id, record in copy.records.items() if isinstance(record, Item))
