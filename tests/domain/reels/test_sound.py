"""From a reel to its voices."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.reels.curves import Curve, Key
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.records import (
    Clip,
    Media,
    MediaKind,
    Record,
    Sound,
    SoundRole,
    Transition,
    TransitionKind,
    VideoItem,
)
from brova_desktop.domain.reels.sound import Role, plan_sound
from brova_desktop.domain.ticks import FRAME_RATES, Span, Ticks

FRAME = FRAME_RATES["30"].ticks_per_frame
FILM, SONG, STILL, MUTE = (AssetId(name) for name in ("film", "song", "still", "mute"))


def frames(count: int) -> Ticks:
    return Ticks(count * FRAME)


def span(start: int, end: int) -> Span:
    return Span(frames(start), frames(end))


def reel(*items: Record, main: dict[str, Any] | None = None, audio: dict[str, Any] | None = None) -> Reel:
    """A reel with the given clips, sounds and films over it, each on its own kind of track."""
    kinds: dict[TrackKind, list[ItemId]] = {TrackKind.MAIN: [], TrackKind.OVERLAY: [], TrackKind.AUDIO: []}
    for item in items:
        kind = {Clip: TrackKind.MAIN, VideoItem: TrackKind.OVERLAY, Sound: TrackKind.AUDIO}[type(item)]
        kinds[kind].append(item.id)
    more = {TrackKind.MAIN: main or {}, TrackKind.AUDIO: audio or {}}
    tracks = [
        Track(id=ItemId(kind.value), kind=kind, items=tuple(ids), **more.get(kind, {}))
        for kind, ids in kinds.items()
    ]
    media = {
        FILM: Media(id=FILM, name="f", path="f", kind=MediaKind.VIDEO, has_sound=True, sha256="f" * 64),
        SONG: Media(id=SONG, name="s", path="s", kind=MediaKind.AUDIO, has_sound=True),
        STILL: Media(id=STILL, name="i", path="i", kind=MediaKind.IMAGE),
        MUTE: Media(id=MUTE, name="m", path="m", kind=MediaKind.VIDEO, has_sound=False),
    }
    records = {record.id: record for record in (*tracks, *items)}
    return Reel(id=ReelId("r"), tracks=tuple(track.id for track in tracks), records=records, media=media)


def clip(name: str, start: int, end: int, **more: Any) -> Clip:
    return Clip(
        **{"id": ItemId(name), "span": span(start, end), "media": FILM, "source_in": frames(100), **more}
    )


def test_a_clip_sounds_where_it_stands() -> None:
    plan = plan_sound(reel(clip("a", 0, 60, speed=Fraction(2))))
    (voice,) = plan.voices
    assert plan.length == frames(60)
    assert (voice.span, voice.source_in, voice.role, voice.source) == (
        span(0, 60),
        frames(100),
        Role.CLIP,
        "f" * 64,
    )
    assert voice.source_length == frames(120)


def test_what_cannot_be_heard_gives_no_voice() -> None:
    silent = [
        reel(clip("a", 0, 60, muted=True)),
        reel(clip("a", 0, 60, media=STILL)),
        reel(clip("a", 0, 60, media=MUTE)),
        reel(clip("a", 0, 60), main={"muted": True}),
        reel(clip("a", 0, 60), main={"hidden": True}),
        reel(clip("a", 0, 60, muted=True), Sound(id=ItemId("s"), span=span(0, 9), media=SONG, muted=True)),
        reel(
            clip("a", 0, 60, muted=True),
            Sound(id=ItemId("s"), span=span(0, 9), media=SONG),
            audio={"muted": True},
        ),
    ]
    assert [plan_sound(one).voices for one in silent] == [()] * len(silent)


def test_neighbours_cross_fade_during_their_transition_from_their_handles() -> None:
    first = clip(
        "a", 0, 60, transition=Transition(TransitionKind.PUSH_LEFT, frames(15)), speed=Fraction(1, 2)
    )
    second = clip("b", 60, 120, level=Curve((Key(Ticks(0), -300), Key(frames(10), 0))))
    before, after = plan_sound(reel(first, second)).voices
    assert (before.span, before.joined_in, before.joined_out) == (span(0, 68), Ticks(0), frames(15))
    assert (after.span, after.joined_in, after.joined_out) == (span(53, 120), frames(15), Ticks(0))
    assert after.source_in == frames(93)
    assert [key.at for key in after.level.keys] == [frames(7), frames(17)]


def test_a_transition_to_a_gap_is_no_cross_fade() -> None:
    first = clip("a", 0, 60, transition=Transition(TransitionKind.ZOOM, frames(15)))
    voices = plan_sound(reel(first, clip("b", 61, 120))).voices
    assert [(voice.span, voice.joined_in, voice.joined_out) for voice in voices] == [
        (span(0, 60), 0, 0),
        (span(61, 120), 0, 0),
    ]


def test_only_music_is_ducked() -> None:
    def ducked(role: SoundRole, wish: bool = True) -> bool:
        sound = Sound(id=ItemId("s"), span=span(0, 30), media=SONG, role=role, ducked=wish)
        return plan_sound(reel(sound)).voices[0].ducked

    assert ducked(SoundRole.MUSIC)
    assert not ducked(SoundRole.MUSIC, wish=False)
    assert not ducked(SoundRole.VOICE)
    assert not ducked(SoundRole.EFFECT)


def test_a_film_over_the_picture_is_heard() -> None:
    over = VideoItem(id=ItemId("v"), span=span(10, 40), media=FILM, source_in=frames(5))
    voices = plan_sound(reel(clip("a", 0, 60, muted=True), over)).voices
    assert [(voice.span, voice.source_in) for voice in voices] == [(span(10, 40), frames(5))]


@given(st.lists(st.tuples(st.integers(1, 40), st.integers(0, 12), st.booleans()), min_size=1, max_size=8))
def test_voices_stay_inside_the_reel_and_play_what_the_pictures_show(
    rows: list[tuple[int, int, bool]],
) -> None:
    clips, start = [], 0
    for index, (length, over, joined) in enumerate(rows):
        one = clip(f"c{index}", start, start + length)
        clips.append(
            replace(one, transition=Transition(TransitionKind.WIPE_UP, frames(over))) if joined else one
        )
        start += length
    document = reel(*clips)
    plan = plan_sound(document)
    assert len(plan.voices) == len(clips)
    assert all(0 <= voice.span.start < voice.span.end <= document.length for voice in plan.voices)
    heard = sorted(voice.source_in - voice.span.start for voice in plan.voices)
    assert heard == sorted(one.source_in - one.span.start for one in clips)
