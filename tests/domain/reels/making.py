"""Reels for tests: small ones by hand, random ones for properties, ids that count up."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from hypothesis import strategies as st

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.reels.curves import Curve, Ease, Key, still
from brova_desktop.domain.reels.document import Canvas, Reel, Track, TrackKind
from brova_desktop.domain.reels.mending import mended
from brova_desktop.domain.reels.records import (
    Clip,
    Cue,
    Item,
    Marker,
    Media,
    MediaKind,
    Record,
    ShapeItem,
    Sound,
    SoundRole,
    TextItem,
    Transition,
    TransitionKind,
    VideoItem,
    Word,
)
from brova_desktop.domain.ticks import FRAME_RATES, TICKS_PER_SECOND, Span, Ticks

FRAME = FRAME_RATES["30"].ticks_per_frame
SECOND = TICKS_PER_SECOND

VIDEO = Media(id=AssetId("video"), name="video.mp4", path="video.mp4", kind=MediaKind.VIDEO, sha256="ab" * 32,
              length=Ticks(10 * SECOND), width=1080, height=1920, has_sound=True)
STILL = Media(id=AssetId("still"), name="still.png", path="still.png", kind=MediaKind.IMAGE, width=600, height=400)
SONG = Media(id=AssetId("song"), name="song.m4a", path="song.m4a", kind=MediaKind.AUDIO,
             length=Ticks(8 * SECOND), has_sound=True)
MEDIA = {media.id: media for media in (VIDEO, STILL, SONG)}


def counting(start: int = 0) -> Callable[[], str]:
    """Ids n0, n1, ..."""
    numbers = count(start)
    return lambda: f"n{next(numbers)}"


def frames(start: int, length: int) -> Span:
    return Span.of(start * FRAME, length * FRAME)


def clip(id: str, start: int, length: int, *, source: int = 0, media: Media = VIDEO, **more: object) -> Clip:
    """A clip on frames of 1/30 s; `source` in frames too."""
    return Clip(id=ItemId(id), span=frames(start, length), media=media.id,
                source_in=Ticks(source * FRAME), **more)  # type: ignore[arg-type]


def text(id: str, start: int, length: int, words: str = "Hello") -> TextItem:
    return TextItem(id=ItemId(id), span=frames(start, length), text=words)


def sound(id: str, start: int, length: int, role: SoundRole = SoundRole.MUSIC) -> Sound:
    return Sound(id=ItemId(id), span=frames(start, length), media=SONG.id, role=role)


def cue(id: str, start: int, length: int, words: str = "one two") -> Cue:
    each = length * FRAME // max(len(words.split()), 1)
    timed = tuple(Word(word, Span.of(index * each, each)) for index, word in enumerate(words.split()))
    return Cue(id=ItemId(id), span=frames(start, length), text=words, words=timed)


def track(id: str, kind: TrackKind, *items: Item, **more: object) -> Track:
    return Track(id=ItemId(id), kind=kind, items=tuple(item.id for item in items), **more)  # type: ignore[arg-type]


def reel(*clips: Clip, texts: tuple[Item, ...] = (), cues: tuple[Cue, ...] = (), sounds: tuple[Sound, ...] = (),
         markers: tuple[Marker, ...] = ()) -> Reel:
    """One main track, and one of each other kind that is asked for."""
    tracks = [track("main", TrackKind.MAIN, *clips)]
    for id, kind, items in (("texts", TrackKind.OVERLAY, texts), ("cues", TrackKind.CAPTIONS, cues),
                            ("sounds", TrackKind.AUDIO, sounds)):
        if items:
            tracks.append(track(id, kind, *items))
    records: dict[ItemId, Record] = {record.id: record for record in tracks}
    records |= {item.id: item for item in (*clips, *texts, *cues, *sounds)}
    records |= {marker.id: marker for marker in markers}
    return Reel(id=ReelId("reel"), tracks=tuple(track.id for track in tracks), records=records, media=dict(MEDIA))


def shape(reel: Reel) -> str:
    """The main track as a drawing: a letter a frame, dots for gaps, e.g. ``AAAB..C``."""
    drawn: list[str] = []
    for item in reel.clips():
        start, end = item.span.start // FRAME, item.span.end // FRAME
        drawn += ["."] * (start - len(drawn)) + [item.id[0].upper()] * (end - start)
    return "".join(drawn)


# --- random reels ---------------------------------------------------------------------------------------------

_LENGTHS = st.one_of(st.integers(15, 30), st.integers(1, 40))


@st.composite
def spans(draw: st.DrawFn, most: int = 6) -> list[tuple[int, int]]:
    """Starts and lengths in frames, in order, touching or with gaps."""
    found, at = [], 0
    for _ in range(draw(st.sampled_from((0, *range(1, most + 1), most, most)))):
        at += draw(st.sampled_from((0, 0, 0, 3, 11)))
        length = draw(_LENGTHS)
        found.append((at, length))
        at += length
    return found


@st.composite
def curves(draw: st.DrawFn, low: int = -3_000, high: int = 10_000) -> Curve:
    if draw(st.booleans()):
        return still(draw(st.integers(low, high)))
    places = sorted(draw(st.sets(st.integers(-5, 40), min_size=1, max_size=3)))
    return Curve(tuple(Key(Ticks(at * FRAME), draw(st.integers(low, high)), draw(st.sampled_from(Ease)))
                       for at in places))


@st.composite
def clips(draw: st.DrawFn, id: str, start: int, length: int) -> Clip:
    media = draw(st.sampled_from((VIDEO, VIDEO, STILL)))
    speed = draw(st.sampled_from(("1", "1", "2", "1/2", "3/2")))
    transition = draw(st.none() | st.builds(Transition, st.sampled_from(TransitionKind),
                                            st.integers(1, 20).map(lambda n: Ticks(n * FRAME))))
    from fractions import Fraction

    return clip(id, start, length, source=draw(st.integers(0, 40)), media=media, speed=Fraction(speed),
                transition=transition, level=draw(curves()), muted=draw(st.booleans()))


@st.composite
def overlays(draw: st.DrawFn, id: str, start: int, length: int) -> Item:
    kind = draw(st.integers(0, 2))
    if kind == 0:
        return text(id, start, length, draw(st.sampled_from(("Hi", "مرحبا", "{{price}} now"))))
    if kind == 1:
        return ShapeItem(id=ItemId(id), span=frames(start, length), fill=Colour(1, 2, 3, 4))
    return VideoItem(id=ItemId(id), span=frames(start, length), media=VIDEO.id, level=draw(curves()))


@st.composite
def reels(draw: st.DrawFn) -> Reel:
    """Sound reels of every kind of track, with ids such as c0, o1, q0, s2 and main."""
    main = [draw(clips(f"c{n}", *span)) for n, span in enumerate(draw(spans()))]
    over = [draw(overlays(f"o{n}", *span)) for n, span in enumerate(draw(spans(4)))]
    cues = [cue(f"q{n}", *span) for n, span in enumerate(draw(spans(3)))]
    role = draw(st.sampled_from(SoundRole))
    sounds = [sound(f"s{n}", *span, role) for n, span in enumerate(draw(spans(3)))]
    markers = [Marker(id=ItemId(f"m{n}"), at=Ticks(at * FRAME))
               for n, at in enumerate(draw(st.lists(st.integers(0, 90), max_size=3)))]
    made = reel(*main, texts=tuple(over), cues=tuple(cues), sounds=tuple(sounds), markers=tuple(markers))
    blurred = draw(st.booleans())
    return mended(Reel(id=made.id, title="Test", canvas=Canvas(blurred=blurred), tracks=made.tracks,
                       records=made.records, media=made.media))
