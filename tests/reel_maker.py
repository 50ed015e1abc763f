"""Small reels for tests, built from plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.reels.document import Canvas, Reel, Track, TrackKind, empty_reel
from brova_desktop.domain.reels.records import (
    Clip,
    Item,
    Media,
    MediaKind,
    Record,
    Transition,
    TransitionKind,
)
from brova_desktop.domain.ticks import FRAME_RATES, TICKS_PER_SECOND, Span, Ticks

SMALL = Canvas(width=64, height=96, rate=FRAME_RATES["30"])


def ticks(seconds: float) -> Ticks:
    return Ticks(round(seconds * TICKS_PER_SECOND))


def video(name: str, seconds: float = 10, **fields: object) -> Media:
    facts: dict[str, object] = {
        "id": AssetId(name),
        "name": f"{name}.mp4",
        "path": f"/media/{name}.mp4",
        "kind": MediaKind.VIDEO,
        "sha256": f"hash of {name}",
        "length": ticks(seconds),
        "width": 64,
        "height": 96,
        "has_sound": True,
    }
    return Media(**{**facts, **fields})  # type: ignore[arg-type]


def clip(
    name: str, start: float, length: float, *, source: str = "a", at: float = 1, **fields: object
) -> Clip:
    span = Span.of(ticks(start), ticks(length))
    return Clip(id=ItemId(name), span=span, media=AssetId(source), source_in=ticks(at), **fields)  # type: ignore[arg-type]


def transition(kind: TransitionKind = TransitionKind.CROSS_FADE, seconds: float = 0.5) -> Transition:
    return Transition(kind, ticks(seconds))


def reel_of(
    clips: Sequence[Clip],
    *layers: tuple[TrackKind, Sequence[Item]],
    media: Sequence[Media] = (),
    canvas: Canvas = SMALL,
) -> Reel:
    """A reel with these clips, and a track for each further list of items, bottom first."""
    reel = empty_reel(ReelId("reel"), ItemId("main"), canvas=canvas)
    records: dict[ItemId, Record] = {item.id: item for item in clips}
    records[ItemId("main")] = replace(reel.main, items=tuple(item.id for item in clips))
    tracks = [ItemId("main")]
    for number, (kind, items) in enumerate(layers):
        id = ItemId(f"track{number}")
        records[id] = Track(id=id, kind=kind, items=tuple(item.id for item in items))
        records |= {item.id: item for item in items}
        tracks.append(id)
    known = media or (video("a"), video("b"))
    return replace(reel, records=records, tracks=tuple(tracks), media={one.id: one for one in known})
