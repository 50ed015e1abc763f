"""What was copied, between reels: items with their files, as the JSON of a small reel."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Protocol

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Item, Record

MIME = "application/x-brova-reel-items+json"


class Clipboard(Protocol):
    """One text that waits to be pasted; empty when there is none of ours."""

    def put(self, text: str) -> None: ...

    def get(self) -> str: ...

    def has(self) -> bool:
        """Whether there is something to paste, without reading it."""
        ...


class Pocket:
    """A clipboard of our own, for where there is no window."""

    def __init__(self) -> None:
        self._text = ""

    def put(self, text: str) -> None:
        self._text = text

    def get(self) -> str:
        return self._text

    def has(self) -> bool:
        return bool(self._text)


def copied(reel: Reel, items: Collection[ItemId]) -> str:
    """These items on their tracks, with the files they use and nothing else of the reel."""
    from brova_desktop.domain.reels.format import to_json  # its schema is heavy, and a start needs none

    wanted = set(items)
    records: dict[ItemId, Record] = {}
    files = set()
    for track in reel.all_tracks():
        kept = tuple(item for item in reel.items(track) if item.id in wanted)
        records[track.id] = replace(track, items=tuple(item.id for item in kept))
        records |= {item.id: item for item in kept}
        files |= {getattr(item, name, None) for item in kept for name in ("media", "lut")}
    media = {id: one for id, one in reel.media.items() if id in files}
    return to_json(replace(reel, records=records, media=media, placeholders=()), indent=None)


def pasted(text: str) -> tuple[Reel, tuple[ItemId, ...]]:
    """The small reel and the ids of what is on its tracks. Raises BadInput for anything else."""
    from brova_desktop.domain.reels.format import from_json  # its schema is heavy, and a start needs none

    reel = from_json(text)
    return reel, tuple(id for id, record in reel.records.items() if isinstance(record, Item))
