"""What is asked of the library: where one looks, what for, in which order. Values only; small JSON to keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, TypeVar

from brova_desktop.domain.media.asset import AssetState, Category, Origin, Status
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import Aspect, AssetQuery, Sort
from brova_desktop.domain.ticks import Ticks, from_seconds
from brova_desktop.domain.words import Words, say

ALL, VIDEOS, PICTURES, SOUNDS, ATTENTION, BIN = "all", "videos", "pictures", "sounds", "attention", "bin"
COLLECTION = "collection:"
PLACES: Mapping[str, tuple[MediaKind, ...]] = {
    ALL: (), VIDEOS: (MediaKind.VIDEO,), PICTURES: (MediaKind.IMAGE,), SOUNDS: (MediaKind.AUDIO,), ATTENTION: (),
    BIN: (),
}  # fmt: skip
E = TypeVar("E", bound=Enum)


class Length(Enum):
    """Spans of time that platforms tell apart."""

    ANY = ""
    TO_15 = "to-15"
    TO_60 = "to-60"
    TO_180 = "to-180"
    LONGER = "longer"


LENGTHS: Mapping[Length, tuple[Ticks | None, Ticks | None]] = {
    Length.ANY: (None, None),
    Length.TO_15: (Ticks(0), Ticks(from_seconds(15) + 1)),
    Length.TO_60: (from_seconds(15), Ticks(from_seconds(60) + 1)),
    Length.TO_180: (from_seconds(60), Ticks(from_seconds(180) + 1)),
    Length.LONGER: (from_seconds(180), None),
}
"""Longer than the first, shorter than the second."""
LENGTH_NAMES: Mapping[Length, Words] = {
    Length.ANY: say("Any length"), Length.TO_15: say("Up to 15 s"), Length.TO_60: say("15 s to 1 min"),
    Length.TO_180: say("1 to 3 min"), Length.LONGER: say("Over 3 min"),
}  # fmt: skip


class Added(Enum):
    ANY = ""
    DAY = "1"
    WEEK = "7"
    MONTH = "30"
    YEAR = "365"


ADDED_NAMES: Mapping[Added, Words] = {
    Added.ANY: say("Any time"), Added.DAY: say("Last 24 hours"), Added.WEEK: say("Last 7 days"),
    Added.MONTH: say("Last 30 days"), Added.YEAR: say("Last 12 months"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Filter:
    """Where one looks (`place`: one of `PLACES` or a collection) and what for; None and "" ask for nothing.

    A place that holds one kind of file only does not ask for another `kind`.
    """

    place: str = ALL
    text: str = ""
    kind: MediaKind | None = None
    aspect: Aspect | None = None
    length: Length = Length.ANY
    status: Status | None = None
    category: Category | None = None
    origin: Origin | None = None
    rating: int = 0
    added: Added = Added.ANY
    tag: str = ""
    sort: Sort = Sort.NEWEST

    @property
    def in_bin(self) -> bool:
        return self.place == BIN

    @property
    def collection(self) -> str | None:
        return self.place.removeprefix(COLLECTION) if self.place.startswith(COLLECTION) else None

    @property
    def narrowed(self) -> int:
        """How many filters are on, search and place not counted."""
        return sum(getattr(self, name) != getattr(NOTHING, name) for name in NARROWING)

    def plain(self) -> Filter:
        """The same place without any filter or search."""
        return Filter(place=self.place, sort=self.sort)

    def query(self, now: datetime) -> AssetQuery:
        """The question for the library."""
        longer, shorter = LENGTHS[self.length]
        troubled = (AssetState.BROKEN, AssetState.MISSING) if self.place == ATTENTION else ()
        since = now - timedelta(days=int(self.added.value)) if self.added is not Added.ANY else None
        return AssetQuery(
            text=self.text, kinds=PLACES.get(self.place, ()) or _one(self.kind), states=troubled,
            statuses=_one(self.status), categories=_one(self.category), origins=_one(self.origin),
            tags=(self.tag,) if self.tag else (), collection=self.collection, aspect=self.aspect,
            rating_from=self.rating, longer_than=longer, shorter_than=shorter, added_from=since, in_bin=self.in_bin,
            sort=self.sort,
        )  # fmt: skip

    def record(self) -> dict[str, Any]:
        """JSON values."""
        return {field.name: _plain(getattr(self, field.name)) for field in fields(self)}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Filter:
        """The other way; what is not known (any more) asks for nothing."""
        known: dict[str, Any] = {}
        place = record.get("place")
        if isinstance(place, str) and (place in PLACES or place.startswith(COLLECTION)):
            known["place"] = place
        for name in ("text", "tag"):
            if isinstance(record.get(name), str):
                known[name] = record[name]
        rating = record.get("rating")
        if isinstance(rating, int) and 0 <= rating <= 5:
            known["rating"] = rating
        for name, kind in _ENUMS.items():
            found = next((one for one in kind if one.value == record.get(name)), None)
            if found is not None:
                known[name] = found
        return cls(**known)


NOTHING = Filter()
NARROWING = ("kind", "aspect", "length", "status", "category", "origin", "rating", "added", "tag")
_ENUMS: Mapping[str, type[Enum]] = {
    "kind": MediaKind, "aspect": Aspect, "length": Length, "status": Status, "category": Category, "origin": Origin,
    "added": Added, "sort": Sort,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter with a name, kept in the workspace."""

    name: str
    filter: Filter


def saved_filters(record: object) -> tuple[SavedFilter, ...]:
    """Those of a workspace's setting; what is damaged is left out."""
    if not isinstance(record, list):
        return ()
    return tuple(
        SavedFilter(str(one["name"]), Filter.from_record(one["filter"])) for one in record
        if isinstance(one, dict) and one.get("name") and isinstance(one.get("filter"), dict))


def filters_record(saved: tuple[SavedFilter, ...]) -> list[dict[str, Any]]:
    return [{"name": one.name, "filter": one.filter.record()} for one in saved]


def _one(value: E | None) -> tuple[E, ...]:
    return () if value is None else (value,)


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value

