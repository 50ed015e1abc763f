"""What a reel sounds like, as a list of voices with exact places: the engine mixes exactly this.

A voice is a stretch of one file. Clips sound through the handles of their transitions and cross-fade there; hidden
tracks are silent like muted ones. Times are ticks on the timeline, levels 1/100 of a decibel.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.curves import Curve, still
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.records import (
    Clip,
    MediaKind,
    Sound,
    SoundRole,
    Transition,
    VideoItem,
    source_name,
)
from brova_desktop.domain.reels.rules import transition_window
from brova_desktop.domain.ticks import ZERO, Span, Ticks


class Role(Enum):
    """What a voice is to the mix: clips and voices are speech that music makes room for."""

    CLIP = "clip"
    VOICE = "voice"
    MUSIC = "music"
    EFFECT = "effect"


SPEECH = frozenset({Role.CLIP, Role.VOICE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A stretch of a file at a place on the timeline.

    It plays source time from `source_in`, `speed` times as fast with its pitch kept. `source_in` may be negative at
    the handle of a transition: the file is silent there. Keys of `level` count from the voice's start. `joined_in`
    and `joined_out` are cross-fades with a neighbour (equal power), `fade_in` and `fade_out` linear ramps.
    """

    media: AssetId
    source: str
    span: Span
    source_in: Ticks = ZERO
    speed: Fraction = Fraction(1)
    role: Role = Role.CLIP
    level: Curve = field(default_factory=lambda: still(0))
    fade_in: Ticks = ZERO
    fade_out: Ticks = ZERO
    joined_in: Ticks = ZERO
    joined_out: Ticks = ZERO
    ducked: bool = False

    @property
    def source_length(self) -> Ticks:
        """How much of the file it plays."""
        return Ticks(int(self.span.length * self.speed))


@dataclass(frozen=True, slots=True)
class SoundPlan:
    """All voices in order of time, and the length of the whole."""

    voices: tuple[Voice, ...]
    length: Ticks


def plan_sound(reel: Reel) -> SoundPlan:
    """The sound of a reel. Muted items, muted or hidden tracks and media known to be silent give no voice."""
    voices: list[Voice] = []
    for track in reel.all_tracks():
        if track.muted or track.hidden:
            continue
        if track.kind is TrackKind.MAIN:
            voices.extend(_clip_voices(reel))
        elif track.kind is TrackKind.OVERLAY:
            voices.extend(_picture_voices(reel, track))
        elif track.kind is TrackKind.AUDIO:
            voices.extend(_sound_voices(reel, track))
    inside = (_kept_inside(voice, reel.length) for voice in voices)
    heard = [voice for voice in inside if voice is not None]
    heard.sort(key=lambda voice: (voice.span.start, voice.span.end, voice.role.value, voice.source))
    return SoundPlan(tuple(heard), reel.length)


def _clip_voices(reel: Reel) -> Iterator[Voice]:
    clips = reel.clips()
    size = reel.canvas.rate.ticks_per_frame
    for index, clip in enumerate(clips):
        if clip.muted or not _sounds(reel, clip.media):
            continue
        before = clips[index - 1] if index else None
        after = clips[index + 1] if index + 1 < len(clips) else None
        entry = _window(before, clip, size)
        leave = _window(clip, after, size)
        start = entry.start if entry else clip.span.start
        end = leave.end if leave else clip.span.end
        early = clip.span.start - start
        yield Voice(
            media=clip.media,
            source=source_name(reel.media[clip.media]),
            span=Span(Ticks(start), Ticks(end)),
            source_in=Ticks(clip.source_in - int(early * clip.speed)),
            speed=clip.speed,
            level=clip.level.shifted(-early),
            joined_in=entry.length if entry else ZERO,
            joined_out=leave.length if leave else ZERO,
        )


def _window(left: Clip | None, right: Clip | None, frame: int) -> Span | None:
    """The time of the transition between two clips that touch."""
    transition: Transition | None = left.transition if left is not None else None
    if left is None or right is None or transition is None or left.span.end != right.span.start:
        return None
    return transition_window(left.span.end, transition.length, frame)


def _picture_voices(reel: Reel, track: Track) -> Iterator[Voice]:
    for item in reel.items(track):
        if isinstance(item, VideoItem) and not item.muted and _sounds(reel, item.media):
            yield Voice(
                media=item.media,
                source=source_name(reel.media[item.media]),
                span=item.span,
                source_in=item.source_in,
                speed=item.speed,
                level=item.level,
            )


def _sound_voices(reel: Reel, track: Track) -> Iterator[Voice]:
    for item in reel.items(track):
        if isinstance(item, Sound) and not item.muted and item.media in reel.media:
            yield Voice(
                media=item.media,
                source=source_name(reel.media[item.media]),
                span=item.span,
                source_in=item.source_in,
                speed=item.speed,
                role=Role(item.role.value),
                level=item.level,
                fade_in=min(item.fade_in, item.span.length),
                fade_out=min(item.fade_out, item.span.length),
                ducked=item.ducked and item.role is SoundRole.MUSIC,
            )


def _sounds(reel: Reel, media: AssetId) -> bool:
    known = reel.media.get(media)
    return known is not None and known.kind is not MediaKind.IMAGE and known.has_sound


def _kept_inside(voice: Voice, length: int) -> Voice | None:
    """The voice as far as it lies on the timeline; nothing sounds before 0 or after the end."""
    start, end = max(voice.span.start, 0), min(voice.span.end, length)
    if end <= start:
        return None
    if start == voice.span.start and end == voice.span.end:
        return voice
    early, late = start - voice.span.start, voice.span.end - end
    return Voice(
        media=voice.media,
        source=voice.source,
        span=Span(Ticks(start), Ticks(end)),
        source_in=Ticks(voice.source_in + int(early * voice.speed)),
        speed=voice.speed,
        role=voice.role,
        level=voice.level.shifted(early),
        fade_in=Ticks(max(0, voice.fade_in - early)),
        fade_out=Ticks(max(0, voice.fade_out - late)),
        joined_in=Ticks(max(0, voice.joined_in - early)),
        joined_out=Ticks(max(0, voice.joined_out - late)),
        ducked=voice.ducked,
    )
