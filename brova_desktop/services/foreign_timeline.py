"""A timeline that another program made or changed, as a reel: the first video track, the sounds, the markers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any, TypeAlias

import opentimelineio as otio

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.reels.document import Canvas, Reel, Track, TrackKind
from brova_desktop.domain.reels.edits.tracks import add_track
from brova_desktop.domain.reels.mending import mended
from brova_desktop.domain.reels.records import (
    FASTEST,
    SLOWEST,
    Clip,
    Item,
    Marker,
    Media,
    MediaKind,
    Record,
    Sound,
    SoundRole,
    Transition,
    TransitionKind,
)
from brova_desktop.domain.reels.rules import has_end, source_end
from brova_desktop.domain.ticks import FRAME_RATES, FrameRate, Span, Ticks, from_seconds
from brova_desktop.domain.words import Words, say

Look: TypeAlias = Callable[[str], Media | None]
"""What is known about the file at a path; None when it is not there."""

_LONGEST = from_seconds(24 * 3600)
_STILLS = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg", ".bmp", ".tif", ".tiff")


class ForeignTimeline:
    """Reads a timeline once. `ours` is the document it was made from, if it was ours; `left_out` says what is lost."""

    def __init__(self, timeline: Any, ours: Reel | None, mint: Callable[[], str], look: Look | None) -> None:
        self._timeline = timeline
        self._ours = ours
        self._mint = mint
        self._look = look
        self._media: dict[AssetId, Media] = dict(ours.media) if ours else {}
        self._by_path: dict[str, Media] = {media.path: media for media in self._media.values()}
        self._used: set[str] = set()
        self.left_out: list[Words] = []

    def reel(self) -> Reel:
        """The reel; without clips when nothing could be used."""
        canvas = self._ours.canvas if self._ours else replace(Canvas(), rate=self._rate())
        tracks = [
            (track, list(track)) for track in self._timeline.tracks if isinstance(track, otio.schema.Track)
        ]
        videos = [items for track, items in tracks if track.kind == "Video"]
        if len(videos) > 1:
            self.left_out.append(say("{count} upper video tracks.", count=len(videos) - 1))
        records: dict[ItemId, Record] = {}
        order: list[ItemId] = []
        main = self._read_track(videos[0] if videos else [], canvas.rate, TrackKind.MAIN)
        rows = [(TrackKind.MAIN, main)]
        rows += [
            (TrackKind.AUDIO, self._read_track(items, canvas.rate, TrackKind.AUDIO))
            for track, items in tracks
            if track.kind == "Audio"
        ]
        for kind, items in rows:
            track = Track(id=ItemId(self._mint()), kind=kind, items=tuple(item.id for item in items))
            records |= {track.id: track, **{item.id: item for item in items}}
            order.append(track.id)
        for marker in self._markers(canvas.rate):
            records[marker.id] = marker
        title = str(self._timeline.name or "")[:200]
        id = self._ours.id if self._ours else ReelId(self._mint())
        reel = Reel(
            id=id, title=title, canvas=canvas, tracks=tuple(order), records=records, media=self._media
        )
        return mended(self._with_own_overlays(reel))

    # --- tracks ---

    def _read_track(self, children: list[Any], rate: FrameRate, kind: TrackKind) -> list[Item]:
        found: list[Item] = []
        at = Fraction(0)
        for child in children:
            if isinstance(child, otio.schema.Transition):
                if found and kind is TrackKind.MAIN:
                    found[-1] = self._with_transition(found[-1], child, rate)
                continue
            length = _ticks(child.duration())
            span = Span(rate.nearest(int(at)), rate.nearest(int(at + length)))
            at += length
            if at > _LONGEST:
                self.left_out.append(say("Everything after a day."))
                break
            item = (
                self._item(child, span, kind) if isinstance(child, otio.schema.Clip) and span.length else None
            )
            if item is not None:
                found.append(item)
            elif not isinstance(child, otio.schema.Gap):
                self.left_out.append(
                    say("“{name}”, which is no plain clip.", name=str(child.name or "")[:60])
                )
        return found

    def _item(self, clip: Any, span: Span, kind: TrackKind) -> Item | None:
        media = self._file(clip)
        if media is None or (kind is TrackKind.MAIN and media.kind is MediaKind.AUDIO):
            return None
        speed = self._speed(clip)
        source = (
            Ticks(0)
            if media.kind is MediaKind.IMAGE
            else Ticks(max(0, round(_ticks(clip.trimmed_range().start_time))))
        )
        item = self._own_record(clip, kind) or (
            Clip(id=ItemId(""), span=span, media=media.id, name=str(clip.name or "")[:200])
            if kind is TrackKind.MAIN
            else Sound(
                id=ItemId(""),
                span=span,
                media=media.id,
                role=SoundRole.EFFECT,
                ducked=False,
                name=str(clip.name or "")[:200],
            )
        )
        assert isinstance(item, Clip | Sound)
        exact = item.source_in if abs(item.source_in - source) < from_seconds("0.001") else source
        changed = replace(item, id=self._id(clip), span=span, media=media.id, source_in=exact, speed=speed)
        if isinstance(changed, Clip):
            changed = replace(changed, transition=None)
        return self._inside(changed, media)

    def _inside(self, item: Clip | Sound, media: Media) -> Item | None:
        """The item no longer than its material; a clip that begins beyond it is left out."""
        if not has_end(media) or media.length is None or source_end(item) <= media.length:
            return item
        frame = self._canvas_rate().ticks_per_frame
        length = int((media.length - item.source_in) / item.speed) // frame * frame
        if length <= 0:
            return None
        self.left_out.append(say("The end of “{name}”, beyond its file's.", name=item.name[:60]))
        return replace(item, span=Span.of(item.span.start, length))

    def _with_transition(self, item: Item, transition: Any, rate: FrameRate) -> Item:
        if not isinstance(item, Clip):
            return item
        frame = rate.ticks_per_frame
        length = round(_ticks(transition.in_offset) + _ticks(transition.out_offset)) // frame * frame
        ours = _ours(transition)
        try:
            kind = TransitionKind(ours.get("kind", "cross-fade"))
            colour = Colour.parse(ours.get("colour", "#000000"))
        except (ValueError, AttributeError):
            kind, colour = TransitionKind.CROSS_FADE, Colour(0, 0, 0)
        if transition.transition_type != "SMPTE_Dissolve" and "kind" not in ours:
            self.left_out.append(say("The look of a transition; a cross-fade stands in for it."))
        return replace(item, transition=Transition(kind, Ticks(length), colour)) if length > 0 else item

    # --- parts of a clip ---

    def _speed(self, clip: Any) -> Fraction:
        speed = Fraction(1)
        for effect in clip.effects:
            if type(effect) is otio.schema.LinearTimeWarp and effect.time_scalar > 0:
                speed = Fraction(effect.time_scalar).limit_denominator(1_000)
            else:
                self.left_out.append(say("An effect of “{name}”.", name=str(clip.name or "")[:60]))
        if not SLOWEST <= speed <= FASTEST:
            self.left_out.append(
                say("The speed of “{name}”: it is beyond 0.25 to 4.", name=str(clip.name or "")[:60])
            )
            return min(max(speed, SLOWEST), FASTEST)
        return speed

    def _file(self, clip: Any) -> Media | None:
        known = self._media.get(AssetId(str(_ours(clip).get("media", ""))))
        reference = clip.media_reference
        if not isinstance(reference, otio.schema.ExternalReference):
            return known
        path = _path(reference.target_url)
        if known is not None and path in (known.path, known.name):
            return known
        if path not in self._by_path:
            media = (self._look(path) if self._look else None) or self._guessed(path, reference, clip)
            media = replace(media, id=AssetId(self._mint()))
            self._by_path[path] = self._media[media.id] = media
        return self._by_path[path]

    def _guessed(self, path: str, reference: Any, clip: Any) -> Media:
        """A file that could not be looked at: what the timeline says of it."""
        name = path.replace("\\", "/").rsplit("/", 1)[-1] or "file"
        if name.lower().endswith(_STILLS):
            return Media(id=AssetId(""), name=name, path=path, kind=MediaKind.IMAGE)
        known = reference.available_range
        length = Ticks(round(_ticks(known.duration))) if known is not None else None
        track = clip.parent()
        is_sound = isinstance(track, otio.schema.Track) and track.kind == "Audio"
        kind = MediaKind.AUDIO if is_sound else MediaKind.VIDEO
        return Media(id=AssetId(""), name=name, path=path, kind=kind, length=length, has_sound=True)

    def _own_record(self, clip: Any, kind: TrackKind) -> Item | None:
        """The look and sound the clip had when it left here."""
        id = _ours(clip).get("id")
        record = self._ours.records.get(ItemId(str(id))) if self._ours and id else None
        wanted = Clip if kind is TrackKind.MAIN else Sound
        return record if isinstance(record, wanted) else None

    def _id(self, clip: Any) -> ItemId:
        id = str(_ours(clip).get("id", ""))
        known = self._ours is not None and id in self._ours.records and id not in self._used
        chosen = id if known else self._mint()
        self._used.add(chosen)
        return ItemId(chosen)

    # --- the rest ---

    def _markers(self, rate: FrameRate) -> list[Marker]:
        found = []
        for marker in self._timeline.tracks.markers:
            if "shown" not in _ours(marker):
                at = max(0, rate.nearest(round(_ticks(marker.marked_range.start_time))))
                found.append(Marker(id=ItemId(self._mint()), at=Ticks(at), name=str(marker.name or "")[:200]))
        return found

    def _with_own_overlays(self, reel: Reel) -> Reel:
        """Texts, pictures and captions of our own document, at the times they had."""
        if self._ours is None:
            return reel
        for track in self._ours.all_tracks():
            if track.kind in (TrackKind.OVERLAY, TrackKind.CAPTIONS):
                reel = add_track(reel, track.id, track.kind)
                records = {
                    **reel.records,
                    track.id: track,
                    **{item.id: item for item in self._ours.items(track)},
                }
                reel = replace(reel, records=records)
        if any(track.kind is TrackKind.OVERLAY for track in reel.all_tracks()):
            self.left_out.append(say("Moves of texts and pictures: they stand where they stood before."))
        return replace(reel, placeholders=self._ours.placeholders, extra=self._ours.extra)

    def _canvas_rate(self) -> FrameRate:
        return self._ours.canvas.rate if self._ours else self._rate()

    def _rate(self) -> FrameRate:
        """The known rate nearest to that of the first clip."""
        for track in self._timeline.tracks:
            for child in track if isinstance(track, otio.schema.Track) else ():
                if isinstance(child, otio.schema.Clip | otio.schema.Gap):
                    wanted = child.duration().rate
                    return min(FRAME_RATES.values(), key=lambda rate: abs(float(rate.fraction) - wanted))
        return FRAME_RATES["30"]


def _ours(thing: Any) -> Any:
    found = thing.metadata.get("brova")
    return found if hasattr(found, "get") else {}


def _ticks(time: Any) -> Fraction:
    """Exact ticks of a time: its rate is a known one where it is near to it, as 29.97 is to 30000/1001."""
    rate = next(
        (known.fraction for known in FRAME_RATES.values() if abs(float(known.fraction) - time.rate) < 0.004),
        Fraction(time.rate).limit_denominator(100_000),
    )
    return (
        Fraction(time.value).limit_denominator(1_000_000_000) / rate * 705_600_000
        if rate > 0
        else Fraction(0)
    )


def _path(url: str) -> str:
    if url.startswith("file:"):
        found: str = otio.url_utils.filepath_from_url(url)
        return found
    return url
