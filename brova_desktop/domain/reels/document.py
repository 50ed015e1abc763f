"""The reel document: tracks of records, exact ticks, no computed values.

A reel has one main track of clips in order of time (gaps show the background) and any number of overlay, captions
and audio tracks; items of one track never overlap. Order lives in records too (`Track.items`), so a reorder is a
change like any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from brova_desktop.domain.colour import BLACK, Colour
from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.reels.records import NO_EXTRA, Clip, Extra, Item, Marker, Media, Record
from brova_desktop.domain.reels.style import CaptionStyle
from brova_desktop.domain.ticks import FRAME_RATES, FrameRate, Ticks

LONGEST = 180
"""Seconds a reel may last (longer material belongs to other tools)."""


class TrackKind(Enum):
    MAIN = "main"
    OVERLAY = "overlay"
    CAPTIONS = "captions"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True, kw_only=True)
class Track(Record):
    """Items in order of time, never overlapping. `captions` is the look of a captions track."""

    kind: TrackKind
    items: tuple[ItemId, ...] = ()
    name: str = ""
    muted: bool = False
    hidden: bool = False
    locked: bool = False
    captions: CaptionStyle | None = None


class PlaceholderKind(Enum):
    TEXT = "text"
    COLOUR = "colour"
    IMAGE = "image"
    CLIP = "clip"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Use:
    """A field of a record that a placeholder fills, e.g. ``("media")`` of a picture or ``("style", "colour")``."""

    item: ItemId
    field: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A named hole: texts use it as ``{{name}}``, other fields are listed in `uses`.

    `default` is text, a #colour or an asset id.
    """

    name: str
    kind: PlaceholderKind
    default: str = ""
    uses: tuple[Use, ...] = ()


@dataclass(frozen=True, slots=True)
class Canvas:
    """Even pixels; `blurred` fills what a clip leaves open with its own blurred picture instead of `background`."""

    width: int = 1080
    height: int = 1920
    rate: FrameRate = FRAME_RATES["30"]
    background: Colour = BLACK
    blurred: bool = False

    def __post_init__(self) -> None:
        if self.width % 2 or self.height % 2 or not (16 <= self.width <= 7680 and 16 <= self.height <= 7680):
            raise ValueError("a canvas has even sides between 16 and 7,680 pixels")
        if self.rate not in FRAME_RATES.values():
            raise ValueError("a reel has one of the known frame rates")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reel:
    """The whole document. `tracks` is the drawing order, bottom first; exactly one track is MAIN."""

    id: ReelId
    title: str = ""
    canvas: Canvas = field(default_factory=Canvas)
    tracks: tuple[ItemId, ...]
    records: Mapping[ItemId, Record]
    media: Mapping[AssetId, Media] = field(default_factory=dict)
    placeholders: tuple[Placeholder, ...] = ()
    extra: Extra = field(default_factory=lambda: NO_EXTRA, hash=False)

    def track(self, id: ItemId) -> Track:
        record = self.records[id]
        assert isinstance(record, Track)
        return record

    @property
    def main(self) -> Track:
        return next(track for track in self.all_tracks() if track.kind is TrackKind.MAIN)

    def all_tracks(self) -> Iterator[Track]:
        return (self.track(id) for id in self.tracks)

    def items(self, track: Track) -> tuple[Item, ...]:
        """The items of a track in order of time."""
        return tuple([item for item in map(self.records.__getitem__, track.items) if isinstance(item, Item)])

    def clips(self) -> tuple[Clip, ...]:
        return tuple(item for item in self.items(self.main) if isinstance(item, Clip))

    def markers(self) -> tuple[Marker, ...]:
        found = (record for record in self.records.values() if isinstance(record, Marker))
        return tuple(sorted(found, key=lambda marker: (marker.at, marker.id)))

    @property
    def length(self) -> Ticks:
        """Where the last visible or audible item of any track ends; a whole number of frames."""
        last = (self.records[track.items[-1]] for track in self.all_tracks() if track.items)
        ends = [item.span.end for item in last if isinstance(item, Item)]
        rate = self.canvas.rate
        return rate.start_of(-(-max(ends, default=0) // rate.ticks_per_frame))


def empty_reel(id: ReelId, main: ItemId, *, canvas: Canvas | None = None, title: str = "") -> Reel:
    """A reel with nothing but its main track."""
    track = Track(id=main, kind=TrackKind.MAIN)
    return Reel(id=id, title=title, canvas=canvas or Canvas(), tracks=(main,), records={main: track})
