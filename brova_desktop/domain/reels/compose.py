"""A whole reel from a few wishes: clips in a row, transitions, a title, texts, music, a sticker, captions.

The shot list is cut in `sequence`, words and pictures over it are placed in `layout`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.media.facts import MediaKind as FactKind
from brova_desktop.domain.reels.captions import Line, cues_from
from brova_desktop.domain.reels.curves import still
from brova_desktop.domain.reels.document import Canvas, Reel, Track, TrackKind, empty_reel
from brova_desktop.domain.reels.layout import caption_style, sticker_item, text_items, title_item
from brova_desktop.domain.reels.records import Item, Media, MediaKind, Sound, SoundRole
from brova_desktop.domain.reels.sequence import Take, Wish, sequence
from brova_desktop.domain.ticks import Span, Ticks, from_seconds
from brova_desktop.domain.words import Words, say

MUSIC_LEVEL = -1_200
"""Music under pictures, 1/100 dB: about 12 dB below speech, a usual bed."""
MOST_REPEATS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Wishes for a new reel. `transition` goes between all clips; None is a plain cut.

    A text with a span stands exactly there; texts without share the reel's length one after the other.
    """

    takes: tuple[Take, ...]
    title: str = ""
    canvas: Canvas = field(default_factory=Canvas)
    transition: Wish | None = None
    texts: tuple[str | tuple[str, Span], ...] = ()
    music: Media | None = None
    sticker: Media | None = None
    captions: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """The reel, and what was decided differently from the wishes (one sentence each)."""

    reel: Reel
    notes: tuple[Words, ...] = ()


def compose(recipe: Recipe, *, id: ReelId, mint: Callable[[], str]) -> Composed:
    """Build the reel.

    Raises BadInput for a take that lies outside its file, ends before it starts, or is no picture; a transition
    that does not fit is shortened, and a note says so.
    """
    if not recipe.takes:
        raise BadInput(say("A reel needs at least one clip."))
    notes: list[Words] = []
    reel = empty_reel(id, ItemId(mint()), canvas=recipe.canvas, title=recipe.title)
    clips = sequence(recipe.takes, recipe.transition, recipe.canvas.rate, mint, notes)
    media = {take.media.id: take.media for take in recipe.takes}
    for found in (recipe.music, recipe.sticker):
        if found is not None:
            media[found.id] = found
    main = replace(reel.main, items=tuple(clip.id for clip in clips))
    reel = replace(reel, records={main.id: main, **{clip.id: clip for clip in clips}}, media=media)
    for track, items in _tracks(recipe, reel.length, mint, notes):
        if items:
            reel = _with_track(reel, track, items)
    return Composed(reel, tuple(notes))


def _tracks(
    recipe: Recipe, length: Ticks, mint: Callable[[], str], notes: list[Words]
) -> list[tuple[Track, tuple[Item, ...]]]:
    """Everything beside the main track, bottom first."""

    def track(kind: TrackKind, name: str) -> Track:
        return Track(id=ItemId(mint()), kind=kind, name=name)

    canvas, crowded = recipe.canvas, bool(recipe.captions)
    found: list[tuple[Track, tuple[Item, ...]]] = []
    if recipe.sticker is not None:
        found.append(
            (track(TrackKind.OVERLAY, "Stickers"), (sticker_item(recipe.sticker, canvas, length, mint),))
        )
    if recipe.texts:
        for row in text_items(recipe.texts, canvas, length, mint, notes, above_captions=crowded):
            found.append((track(TrackKind.OVERLAY, "Texts"), row))
    if recipe.title:
        found.append((track(TrackKind.OVERLAY, "Title"), (title_item(recipe.title, canvas, length, mint),)))
    if recipe.captions:
        cues = cues_from(recipe.captions, canvas.rate, mint, until=length)
        found.append((replace(track(TrackKind.CAPTIONS, "Captions"), captions=caption_style(canvas)), cues))
    if recipe.music is not None:
        found.append((track(TrackKind.AUDIO, "Music"), _music(recipe.music, canvas, length, mint, notes)))
    return found


def _with_track(reel: Reel, track: Track, items: tuple[Item, ...]) -> Reel:
    filled = replace(track, items=tuple(item.id for item in items))
    records = {**reel.records, track.id: filled, **{item.id: item for item in items}}
    return replace(reel, tracks=(*reel.tracks, track.id), records=records)


def _music(
    media: Media, canvas: Canvas, length: Ticks, mint: Callable[[], str], notes: list[Words]
) -> tuple[Sound, ...]:
    """Music from the first frame to the last, repeated when it is too short; in and out with fades."""
    frame = canvas.rate.ticks_per_frame
    if media.kind is MediaKind.IMAGE or (media.kind is MediaKind.VIDEO and not media.has_sound):
        raise BadInput(say("{name} has no sound and cannot be the music.", name=media.name))
    whole = (media.length or 0) // frame * frame
    if whole <= 0 or length // whole >= MOST_REPEATS:
        raise BadInput(say("{name} is too short to be the music.", name=media.name))
    if whole < length:
        notes.append(say("{name} is shorter than the reel and is repeated.", name=media.name))
    spans = [Span(Ticks(start), Ticks(min(start + whole, length))) for start in range(0, length, whole)]
    fade_in, fade_out = from_seconds("0.5"), from_seconds("1.5")
    sounds = [
        Sound(
            id=ItemId(mint()),
            span=span,
            media=media.id,
            role=SoundRole.MUSIC,
            level=still(MUSIC_LEVEL),
            name=media.name,
        )
        for span in spans
    ]
    sounds[0] = replace(sounds[0], fade_in=Ticks(min(fade_in, spans[0].length // 2)))
    sounds[-1] = replace(sounds[-1], fade_out=Ticks(min(fade_out, spans[-1].length // 2)))
    return tuple(sounds)


def media_from(
    id: AssetId, name: str, path: str, facts: MediaFacts, *, sha256: str = "", size: int | None = None
) -> Media:
    """A file of the library, or a probed one, as a reel's own entry. Animated pictures become images that loop."""
    loops = facts.kind is FactKind.VIDEO and facts.is_animated and not facts.has_sound
    kind = MediaKind.IMAGE if loops else MediaKind(facts.kind.value)
    return Media(
        id=id,
        name=name,
        path=path,
        kind=kind,
        sha256=sha256,
        size=facts.size_bytes if size is None else size,
        length=Ticks(facts.duration) if facts.duration > 0 else None,
        width=facts.display_width,
        height=facts.display_height,
        has_sound=facts.has_sound,
    )
