"""What a list of assets may be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from brova_desktop.domain.media.asset import AssetState, Category, Origin, Status
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.ticks import Ticks


class Sort(Enum):
    """How a list is ordered; the newest first unless asked otherwise."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    LARGEST = "largest"
    LONGEST = "longest"
    BEST_RATED = "best-rated"


class Aspect(Enum):
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"
    SQUARE = "square"


@dataclass(frozen=True, slots=True)
class AssetQuery:
    """A search: `text` as typed, filters (an empty tuple or None asks for nothing), and the order.

    `tags` must all be there; of `kinds`, `states`, `statuses`, `categories`, `origins` any one. `in_bin` shows what
    was deleted instead of what was not.
    """

    text: str = ""
    kinds: tuple[MediaKind, ...] = ()
    states: tuple[AssetState, ...] = ()
    statuses: tuple[Status, ...] = ()
    categories: tuple[Category, ...] = ()
    origins: tuple[Origin, ...] = ()
    tags: tuple[str, ...] = ()
    collection: str | None = None
    aspect: Aspect | None = None
    rating_from: int = 0
    shorter_than: Ticks | None = None
    longer_than: Ticks | None = None
    added_from: datetime | None = None
    added_before: datetime | None = None
    in_bin: bool = False
    sort: Sort = Sort.NEWEST
