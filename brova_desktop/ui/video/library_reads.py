"""What the studio asks the library, in single blocking calls for a lane."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.ui.video.filtering import (
    ALL,
    ATTENTION,
    BIN,
    PICTURES,
    SOUNDS,
    VIDEOS,
    SavedFilter,
    saved_filters,
)

if TYPE_CHECKING:
    from brova_desktop.services.library.reading import Collection, ReadStop
    from brova_desktop.services.suite import Desk

FIRST = 80
"""Assets that are shown before the rest of a list is known."""
SAVED = "video.filters"
"""The workspace's setting with the saved filters."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first screen of a list."""

    order: array[int]
    known: Mapping[int, Asset]

    @property
    def is_all(self) -> bool:
        return len(self.order) < FIRST


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands beside the list: how many by place, collections, saved filters, tags in use."""

    counts: Mapping[str, int]
    collections: tuple[Collection, ...]
    saved: tuple[SavedFilter, ...]
    tags: tuple[str, ...]


def beginning(desk: Desk, query: AssetQuery, stop: ReadStop) -> Beginning:
    order = desk.shelf.assets.order(query, limit=FIRST, stop=stop)
    return Beginning(order, desk.shelf.assets.numbered(order, stop=stop))


def whole(desk: Desk, query: AssetQuery, stop: ReadStop) -> array[int]:
    return desk.shelf.assets.order(query, stop=stop)


def overview(desk: Desk) -> Overview:
    library = desk.workspace.library
    kinds, states = library.assets.counts_by("kind"), library.assets.counts_by("state")
    counts = {
        ALL: sum(kinds.values()), VIDEOS: kinds.get(MediaKind.VIDEO.value, 0),
        PICTURES: kinds.get(MediaKind.IMAGE.value, 0), SOUNDS: kinds.get(MediaKind.AUDIO.value, 0),
        ATTENTION: states.get(AssetState.BROKEN.value, 0) + states.get(AssetState.MISSING.value, 0),
        BIN: library.assets.count(AssetQuery(in_bin=True)),
    }  # fmt: skip
    return Overview(counts, library.collections.all(), saved_filters(library.settings.get(SAVED)),
                    tuple(name for name, _ in library.assets.tag_counts()))


def changed_words(desk: Desk, ids: Sequence[AssetId], change: Callable[[Sequence[AssetId]], Iterable[Asset]]
                  ) -> tuple[tuple[Asset, ...], tuple[Asset, ...]]:
    """Assets before and after a change, in one order."""
    before = desk.shelf.assets.get_many(ids)
    after = {asset.id: asset for asset in change([one for one in ids if one in before])}
    return tuple(before.values()), tuple(after[one] for one in before)


def promised(desk: Desk, ids: Sequence[AssetId]) -> int:
    """How many planned posts need the copies of these."""
    from brova_desktop.services.uses import planned_with

    return planned_with(desk.workspace.library, ids)


def deleted(desk: Desk, ids: Sequence[AssetId]) -> int:
    """Delete assets in the bin for good, with what is noted about them; how many there were."""
    from brova_desktop.services.library.asset_notes import AssetNotes

    gone = [one.id for one in desk.shelf.assets.get_many(ids).values() if one.deleted is not None]
    count = desk.shelf.delete(gone)
    AssetNotes(desk.workspace.library.settings).forget(gone)
    return count
