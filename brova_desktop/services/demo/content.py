"""What the demo reel is made of: five clips, four transitions, three texts, a sticker, captions, and music."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.ids import ItemId, ReelId
from brova_desktop.domain.reels.curves import Curve, Ease, Key, still
from brova_desktop.domain.reels.document import Reel, Track, TrackKind, empty_reel
from brova_desktop.domain.reels.records import (
    Clip,
    Cue,
    Item,
    Media,
    PictureItem,
    ProgressItem,
    Record,
    Sound,
    TextItem,
    Transition,
    TransitionKind,
    Word,
)
from brova_desktop.domain.reels.style import (
    Animation,
    AnimationKind,
    CaptionStyle,
    Motion,
    Outline,
    Placement,
    Pose,
    Shadow,
    TextBox,
    TextStyle,
)
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Span, Ticks

CREAM, PINE, AMBER = Colour(251, 240, 224), Colour(18, 51, 45), Colour(233, 162, 59)

TITLE = "Slow Roast, the reel"


@dataclass(frozen=True, slots=True)
class Cut:
    """A clip of the reel: file, seconds on the timeline, where it begins in its file, how it goes over."""

    file: str
    seconds: float
    source_in: float
    after: TransitionKind | None = None
    colour: Colour = CREAM
    motion: Motion | None = None


CUTS = (
    Cut("morning-light", 4, 0.5, TransitionKind.CROSS_FADE),
    Cut("the-pour", 4, 0.5, TransitionKind.SLIDE_LEFT),
    Cut("fresh-roast", 4, 0.5, TransitionKind.CIRCLE),
    Cut("gift-box", 4, 0, TransitionKind.FADE_COLOUR, CREAM, Motion(Placement(scale=12_000, y=4_600))),
    Cut("evening-cup", 5, 0.5),
)
SPOKEN = (
    (0.6, "Every morning starts the same way"),
    (4.4, "كل حبة محمّصة يدويًا هذا الصباح"),
    (8.4, "Small batches, roasted today"),
    (12.4, "Wrapped up and ready to give"),
    (16.6, "See you for an evening cup"),
)
"""When each caption begins, in seconds; its words share two and a half seconds."""
SPOKEN_FOR = 2.6
SPOKEN_STYLE = TextStyle(size=600, outline=Outline(Colour(28, 18, 12), 90), shadow=Shadow())


def demo_reel(media: Mapping[str, Media], *, id: ReelId, mint: Callable[[], str]) -> Reel:
    """The reel over the demo's files by their names (`CUTS`, "slow-roast", "sticker")."""
    reel = empty_reel(id, ItemId(mint()), title=TITLE)
    clips = _clips(media, mint)
    end = clips[-1].span.end
    layers: list[tuple[TrackKind, str, Sequence[Item]]] = [
        (TrackKind.OVERLAY, "Progress bar", [_progress(end, mint)]),
        (TrackKind.OVERLAY, "Text", _texts(mint)),
        (TrackKind.OVERLAY, "Stickers", [_sticker(media["sticker"], mint)]),
        (TrackKind.CAPTIONS, "Captions", _cues(mint)),
        (TrackKind.AUDIO, "Music", [_music(media["slow-roast"], end, mint)]),
    ]
    records: dict[ItemId, Record] = {clip.id: clip for clip in clips}
    records[reel.main.id] = replace(reel.main, items=tuple(clip.id for clip in clips), name="Video")
    order = [reel.main.id]
    for kind, name, items in layers:
        style = CaptionStyle(text=SPOKEN_STYLE) if kind is TrackKind.CAPTIONS else None
        track = Track(
            id=ItemId(mint()), kind=kind, name=name, items=tuple(item.id for item in items), captions=style
        )
        records |= {track.id: track, **{item.id: item for item in items}}
        order.append(track.id)
    return replace(reel, tracks=tuple(order), records=records, media={one.id: one for one in media.values()})


def _ticks(seconds: float) -> Ticks:
    """The frame nearest to a time at 30 frames a second."""
    return Ticks(round(seconds * 30) * (TICKS_PER_SECOND // 30))


def _span(start: float, seconds: float) -> Span:
    return Span.of(_ticks(start), _ticks(seconds))


def _clips(media: Mapping[str, Media], mint: Callable[[], str]) -> list[Clip]:
    clips, at = [], 0.0
    for cut in CUTS:
        over = Transition(cut.after, _ticks(0.6), cut.colour) if cut.after is not None else None
        clips.append(
            Clip(
                id=ItemId(mint()),
                span=_span(at, cut.seconds),
                media=media[cut.file].id,
                source_in=_ticks(cut.source_in),
                transition=over,
                motion=cut.motion,
                name=cut.file,
            )
        )
        at += cut.seconds
    return clips


def _texts(mint: Callable[[], str]) -> list[TextItem]:
    def text(
        words: str, start: float, seconds: float, y: int, style: TextStyle, kind: AnimationKind
    ) -> TextItem:
        return TextItem(
            id=ItemId(mint()),
            span=_span(start, seconds),
            text=words,
            style=style,
            pose=Pose(y=still(y)),
            enter=Animation(kind, _ticks(0.5)),
            leave=Animation(AnimationKind.FADE, _ticks(0.3)),
        )

    headline = TextStyle(size=1_080, weight=800, colour=CREAM, shadow=Shadow(blur=240), line_height=11_000)
    offer = TextStyle(size=880, colour=CREAM, box=TextBox(PINE, 480, 260, 280))
    call = TextStyle(size=760, colour=PINE, box=TextBox(AMBER, 440, 240, 420))
    return [
        text("Fresh roast,\nsmall batch", 0.3, 3.4, 2_700, headline, AnimationKind.SLIDE_UP),
        text("خصم ٣٠٪ هذا الأسبوع", 4.6, 3.2, 3_000, offer, AnimationKind.POP),
        text("Order on WhatsApp", 16.8, 3.9, 2_800, call, AnimationKind.WORD_BY_WORD),
    ]


def _sticker(media: Media, mint: Callable[[], str]) -> PictureItem:
    rocking = tuple(
        Key(_ticks(at), value, Ease.IN_OUT) for at, value in ((0, 0), (0.8, 900), (1.6, -900), (2.4, 0))
    )
    return PictureItem(
        id=ItemId(mint()),
        span=_span(12.6, 3),
        media=media.id,
        width=2_600,
        pose=Pose(x=still(7_700), y=still(2_600), rotation=Curve(rocking)),
        enter=Animation(AnimationKind.POP, _ticks(0.4)),
        leave=Animation(AnimationKind.FADE, _ticks(0.2)),
    )


def _progress(end: Ticks, mint: Callable[[], str]) -> ProgressItem:
    pose = Pose(x=still(5_000), y=still(30))
    return ProgressItem(id=ItemId(mint()), span=Span(Ticks(0), end), pose=pose, fill=AMBER)


def _cues(mint: Callable[[], str]) -> list[Cue]:
    cues = []
    for start, sentence in SPOKEN:
        words = sentence.split()
        step = SPOKEN_FOR / len(words)
        cues.append(
            Cue(
                id=ItemId(mint()),
                span=_span(start, SPOKEN_FOR),
                text=sentence,
                words=tuple(
                    Word(word, Span(_ticks(number * step), _ticks((number + 1) * step)))
                    for number, word in enumerate(words)
                ),
            )
        )
    return cues


def _music(media: Media, end: Ticks, mint: Callable[[], str]) -> Sound:
    return Sound(
        id=ItemId(mint()),
        span=Span(Ticks(0), end),
        media=media.id,
        level=still(-600),
        fade_in=_ticks(0.5),
        fade_out=_ticks(1.8),
        name="Slow Roast",
    )
