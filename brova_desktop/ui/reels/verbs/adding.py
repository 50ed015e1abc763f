"""Bringing things in: clips from files, texts, stickers, shapes, sounds, captions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from typing import Any

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.curves import still
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.edits import cues, placing, replacing, wording
from brova_desktop.domain.reels.records import (
    Clip,
    CountdownItem,
    Cue,
    Item,
    Media,
    MediaKind,
    Overlay,
    PictureItem,
    ProgressItem,
    ShapeItem,
    ShapeKind,
    Sound,
    SoundRole,
    TextItem,
    VideoItem,
)
from brova_desktop.domain.reels.style import CaptionStyle, Pose, Shadow, TextStyle
from brova_desktop.domain.ticks import ZERO, Span, Ticks
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.verbs.arranging import Arranging

STILL_SECONDS, TEXT_SECONDS, CUE_SECONDS = 3, 3, 2


class Where(Enum):
    """Where files go that are brought in."""

    END = "end"
    """Pictures behind the last clip, sounds at the playhead."""
    INSERT = "insert"
    """At the time; what follows makes room."""
    OVERWRITE = "overwrite"
    """At the time, over what is there."""
    OVERLAY = "overlay"
    """At the time, over the main picture: picture in picture, image."""


class Adding(Arranging):
    """Verbs that bring something new."""

    def place_media(self, media: Sequence[Media], where: Where = Where.END, *, at: int | None = None,
                    track: ItemId | None = None, role: SoundRole = SoundRole.MUSIC) -> tuple[ItemId, ...]:
        """Put files into the reel one after the other, as one step; they are selected.

        Sounds always go onto audio tracks. `at` is the playhead unless given; `track` is an overlay or audio track to
        use if it has room. Raises Refused for a file that is shorter than a frame, or of an unknown length.
        """
        rate = self.rate
        start = int(rate.nearest(max(self.playhead if at is None else at, 0)))

        def edit(reel: Reel) -> Reel:
            place = start
            for one in media:
                reel = placing.add_media(reel, one)
                length = self._length_of(one)
                reel = self._placed(reel, one, where, Span.of(place, length), track, role)
                place += length
            return reel

        return self._adding(say("Add media"), edit)

    def place_voice(self, media: Media, at: int) -> ItemId:
        """Put a recorded voice in at a time, on a voice track with room there, else on a new one; one step."""
        start = int(self.rate.nearest(max(at, 0)))
        span = Span.of(start, self._length_of(media))

        def takes(track: Track) -> bool:
            items = [item for item in self.reel.items(track) if isinstance(item, Sound)]
            spoken = bool(items) and all(item.role is SoundRole.VOICE for item in items)
            return (track.kind is TrackKind.AUDIO and not track.locked and spoken
                    and not any(item.span.meets(span) for item in items))

        home = next((track.id for track in self.reel.all_tracks() if takes(track)), None)
        with self.one_step(say("Record a voice")):
            if home is None:
                home = self.add_track(TrackKind.AUDIO)
            return self.place_media((media,), at=start, track=home, role=SoundRole.VOICE)[0]

    def _placed(self, reel: Reel, one: Media, where: Where, span: Span, track: ItemId | None,
                role: SoundRole) -> Reel:
        """One file in its place."""
        if one.kind is MediaKind.AUDIO:
            sound = Sound(id=self._new(), span=span, media=one.id, role=role, name=one.name,
                          ducked=role is SoundRole.MUSIC)
            return self._added(reel, sound, track)
        if where is Where.OVERLAY:
            item: Item = VideoItem(id=self._new(), span=span, media=one.id, name=one.name)
            if one.kind is MediaKind.IMAGE:
                item = PictureItem(id=self._new(), span=span, media=one.id, name=one.name, is_sticker=False,
                                   width=5_000)
            return self._added(reel, item, track)
        clip = Clip(id=self._new(), span=span, media=one.id, name=one.name)
        clips = reel.clips()
        end = clips[-1].span.end if clips else 0
        if where is Where.END or (where is Where.INSERT and span.start >= end):
            return placing.append(reel, clip)
        if where is Where.OVERWRITE:
            return placing.overwrite(reel, clip, span.start, mint=self.mint)
        return placing.insert(reel, clip, span.start, mint=self.mint)

    def _added(self, reel: Reel, item: Item, track: ItemId | None) -> Reel:
        """On the given track if it takes the item and has room there, else on any."""
        found = reel.records.get(track) if track is not None else None
        if isinstance(found, Track) and not found.locked and not any(
                other.span.meets(item.span) for other in reel.items(found)):
            suits = TrackKind.AUDIO if isinstance(item, Sound) else TrackKind.OVERLAY
            if found.kind is suits:
                return placing.add(reel, item, mint=self.mint, track=found.id)
        return placing.add(reel, item, mint=self.mint)

    def _length_of(self, media: Media) -> int:
        """Ticks on whole frames that a file lasts on the timeline."""
        if media.kind is MediaKind.IMAGE:
            return self._seconds(STILL_SECONDS)
        frames = (media.length or 0) // self.frame
        if frames < 1:
            raise Refused(say("{name} is too short for a reel.", name=media.name))
        return frames * self.frame

    def replace_media(self, media: Media, id: ItemId | None = None, *, source_in: Ticks = ZERO) -> None:
        """Show another file in the place of an item (the selected one) with everything that was done to it."""
        found = self.item(id) if id is not None else self.only_selected()
        if found is None:
            raise Refused(say("Select one clip first."))
        item = found.id
        self.apply(say("Replace file"),
                   lambda reel: replacing.replace_media(reel, item, media, source_in=source_in))

    # --- over the picture ---

    def add_text(self, text: str, *, style: TextStyle | None = None, at: int | None = None,
                 seconds: int = TEXT_SECONDS, **fields: Any) -> ItemId:
        """A text at the playhead; `fields` are further ones of TextItem (pose, enter, leave, name)."""
        look = style or TextStyle(shadow=Shadow())
        item = TextItem(id=self._new(), span=self._span(at, seconds), text=text, style=look, **fields)
        return self._over(item, say("Add text"))

    def add_shape(self, shape: ShapeKind, *, at: int | None = None, **fields: Any) -> ItemId:
        sizes: dict[str, Any] = {"width": 4_000, "height": 1_000} if shape in (
            ShapeKind.RECTANGLE, ShapeKind.LINE, ShapeKind.ARROW) else {"width": 3_000, "height": 1_700}
        item = ShapeItem(id=self._new(), span=self._span(at, TEXT_SECONDS), shape=shape, **(sizes | fields))
        return self._over(item, say("Add shape"))

    def add_sticker(self, media: Media, *, at: int | None = None, **fields: Any) -> ItemId:
        item = PictureItem(id=self._new(), span=self._span(at, TEXT_SECONDS), media=media.id, name=media.name,
                           **fields)
        with self.one_step(say("Add sticker")):
            self.apply(say("Add sticker"), lambda reel: placing.add_media(reel, media))
            return self._over(item, say("Add sticker"))

    def add_progress(self, **fields: Any) -> ItemId:
        """A bar at the top that fills over the whole reel."""
        span = Span(ZERO, max(self.length, Ticks(self.frame)))
        fields.setdefault("pose", Pose(y=still(60)))
        return self._over(ProgressItem(id=self._new(), span=span, **fields), say("Add progress bar"))

    def add_countdown(self, *, at: int | None = None, seconds: int = 5, **fields: Any) -> ItemId:
        item = CountdownItem(id=self._new(), span=self._span(at, seconds), **fields)
        return self._over(item, say("Add countdown"))

    def _over(self, item: Overlay, label: Any) -> ItemId:
        self.add_all(label=label, items=[item])
        return item.id

    # --- captions ---

    def add_cue(self, text: str = "", *, at: int | None = None) -> ItemId:
        """A caption at the playhead (or a time), as long as there is room up to two seconds; on a new captions track
        when there is none."""
        start = int(self.rate.nearest(self.playhead if at is None else at))
        track = next((one for one in self.reel.all_tracks()
                      if one.kind is TrackKind.CAPTIONS and not one.locked), None)
        later = [item.span.start for item in self.reel.items(track) if item.span.end > start] if track else []
        end = min([start + self._seconds(CUE_SECONDS), *later])
        if end <= start:
            raise Refused(say("There is a caption at that time already."),
                          next_step=say("Move the playhead, or split the caption."))
        cue = Cue(id=self._new(), span=Span(Ticks(start), Ticks(end)), text=text or "…")
        home = Track(id=self._new(), kind=TrackKind.CAPTIONS, captions=CaptionStyle())

        def edit(reel: Reel) -> Reel:
            if track is not None:
                return cues.add_cue(reel, track.id, cue)
            reel = replace(reel, tracks=(*reel.tracks, home.id), records={**reel.records, home.id: home})
            return cues.add_cue(reel, home.id, cue)

        self._adding(say("Add caption"), edit)
        return cue.id

    def can_merge_cues(self) -> bool:
        items = self.selected_items()
        return len(items) > 1 and all(isinstance(item, Cue) for item in items)

    def merge_cues(self) -> None:
        """Make one caption of the selected ones."""
        items = [item for item in self.selected_items() if isinstance(item, Cue)]
        if len(items) < 2:
            raise Refused(say("Select captions that follow each other first."))

        def edit(reel: Reel) -> Reel:
            for item in items[1:]:
                reel = cues.merge_cues(reel, items[0].id, item.id)
            return reel

        self.apply(say("Join captions"), edit)

    def set_text(self, id: ItemId, text: str) -> None:
        """What a text or caption says."""
        self.apply(say("Edit text"), lambda reel: wording.set_text(reel, id, text))

    # --- small things ---

    def _new(self) -> ItemId:
        return ItemId(self.mint())

    def _seconds(self, seconds: int) -> int:
        return seconds * round(self.rate.fraction) * self.frame

    def _span(self, at: int | None, seconds: int) -> Span:
        return Span.of(self.rate.nearest(self.playhead if at is None else at), self._seconds(seconds))
