"""What things of a reel are called: their kinds and looks, items, tracks and selections; on the screen and read out."""

from __future__ import annotations

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.records import (
    Clip,
    CountdownItem,
    Cue,
    Item,
    PictureItem,
    ProgressItem,
    ShapeItem,
    ShapeKind,
    Sound,
    SoundRole,
    TextItem,
    TransitionKind,
    VideoItem,
)
from brova_desktop.domain.reels.style import Align, AnimationKind, CaptionKind, Direction, Fit
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import isolated, number, t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.timeline.geometry import timecode

KINDS: dict[type[Item], Words] = {
    Clip: say("Clip"), TextItem: say("Text"), PictureItem: say("Picture"), VideoItem: say("Picture in picture"),
    ShapeItem: say("Shape"), ProgressItem: say("Progress bar"), CountdownItem: say("Countdown"), Cue: say("Caption"),
    Sound: say("Sound"),
}  # fmt: skip
SHAPES: dict[ShapeKind, Words] = {
    ShapeKind.RECTANGLE: say("Rectangle"), ShapeKind.ELLIPSE: say("Ellipse"), ShapeKind.TRIANGLE: say("Triangle"),
    ShapeKind.STAR: say("Star"), ShapeKind.LINE: say("Line"), ShapeKind.ARROW: say("Arrow"),
}  # fmt: skip
TRANSITIONS: dict[TransitionKind, Words] = {
    TransitionKind.CROSS_FADE: say("Cross-fade"), TransitionKind.FADE_COLOUR: say("Colour fade"),
    TransitionKind.SLIDE_LEFT: say("Slide left"), TransitionKind.SLIDE_RIGHT: say("Slide right"),
    TransitionKind.SLIDE_UP: say("Slide up"), TransitionKind.SLIDE_DOWN: say("Slide down"),
    TransitionKind.PUSH_LEFT: say("Push left"), TransitionKind.PUSH_RIGHT: say("Push right"),
    TransitionKind.PUSH_UP: say("Push up"), TransitionKind.PUSH_DOWN: say("Push down"),
    TransitionKind.WIPE_LEFT: say("Wipe left"), TransitionKind.WIPE_RIGHT: say("Wipe right"),
    TransitionKind.WIPE_UP: say("Wipe up"), TransitionKind.WIPE_DOWN: say("Wipe down"),
    TransitionKind.ZOOM: say("Zoom"), TransitionKind.CIRCLE: say("Circle"),
}  # fmt: skip
ANIMATIONS: dict[AnimationKind, Words] = {
    AnimationKind.FADE: say("Fade"), AnimationKind.SLIDE_LEFT: say("Slide left"),
    AnimationKind.SLIDE_RIGHT: say("Slide right"), AnimationKind.SLIDE_UP: say("Slide up"),
    AnimationKind.SLIDE_DOWN: say("Slide down"), AnimationKind.POP: say("Pop"),
    AnimationKind.TYPEWRITER: say("Typewriter"), AnimationKind.WORD_BY_WORD: say("Word by word"),
}  # fmt: skip
ALIGNMENTS: dict[Align, Words] = {
    Align.START: say("Start"), Align.CENTRE: say("Centre"), Align.END: say("End"), Align.LEFT: say("Left"),
    Align.RIGHT: say("Right"),
}  # fmt: skip
DIRECTIONS: dict[Direction, Words] = {
    Direction.AUTO: say("Automatic"), Direction.LTR: say("Left to right"), Direction.RTL: say("Right to left"),
}  # fmt: skip
FITS: dict[Fit, Words] = {
    Fit.FILL: say("Fill the canvas"), Fit.FIT: say("Show all of it"), Fit.BLUR_FILL: say("All of it, blurred around"),
}  # fmt: skip
CAPTIONS: dict[CaptionKind, Words] = {
    CaptionKind.PLAIN: say("Plain"), CaptionKind.BOXED: say("In a box"), CaptionKind.KARAOKE: say("Karaoke"),
    CaptionKind.POP: say("Pop"),
}  # fmt: skip
WEIGHTS: dict[int, Words] = {
    300: say("Light", meaning="weight of a font"),
    400: say("Regular"), 500: say("Medium"), 600: say("Semibold"), 700: say("Bold"),
    800: say("Extra bold"), 900: say("Black"),
}  # fmt: skip

QUALITY_WORDS = {"full": say("Full quality"), "half": say("Half quality"), "quarter": say("Quarter quality")}
ZOOMS = ((0.0, say("Fit")), (0.25, say("25 %")), (0.5, say("50 %")), (1.0, say("100 %")))


def item_title(item: Item, reel: Reel) -> str:
    """A name somebody gave it, its words, its file, else what it is."""
    if isinstance(item, TextItem | Cue):
        return " ".join(item.text.split()) or t(KINDS[type(item)])
    name = getattr(item, "name", "")
    if name:
        return str(name)
    if isinstance(item, ShapeItem):
        return t(SHAPES[item.shape])
    media = reel.media.get(AssetId(getattr(item, "media", "")))
    return media.name if media is not None else t(KINDS.get(type(item), say("Item")))


def track_title(track: Track, reel: Reel) -> str:
    """A track's own name, else what is on it."""
    if track.name:
        return t(track.name)
    if track.kind is TrackKind.MAIN:
        return t(say("Video"))
    if track.kind is TrackKind.CAPTIONS:
        return t(say("Captions"))
    first = _first(track, reel)
    if isinstance(first, Sound):
        return {SoundRole.MUSIC: t(say("Music")), SoundRole.VOICE: t(say("Voice")),
                SoundRole.EFFECT: t(say("Effects"))}[first.role]
    if track.kind is TrackKind.AUDIO:
        return t(say("Sound"))
    return t(KINDS[type(first)]) if isinstance(first, Item) and type(first) in KINDS else t(say("Overlay"))


def _first(track: Track, reel: Reel) -> object:
    return reel.records.get(track.items[0]) if track.items else None


def track_icon(track: Track, reel: Reel) -> str:
    """The icon of what is on a track."""
    if track.kind is TrackKind.MAIN:
        return "film"
    if track.kind is TrackKind.CAPTIONS:
        return "captions"
    first = _first(track, reel)
    if track.kind is TrackKind.AUDIO:
        return "mic" if isinstance(first, Sound) and first.role is SoundRole.VOICE else "music"
    return {TextItem: "type", PictureItem: "sticker", VideoItem: "video", ShapeItem: "square",
            ProgressItem: "minus", CountdownItem: "timer"}.get(type(first), "layers")


def seconds(length: int, editor: ReelEditor) -> str:
    """A length as seconds with two decimals."""
    return isolated(t("{seconds} s", seconds=number(float(editor.frame_of(length) / editor.rate.fraction), 2)))


def item_named(item: Item, reel: Reel) -> str:
    """What an item is and what it is called."""
    kind, title = t(KINDS.get(type(item), say("Item"))), item_title(item, reel)
    return kind if title == kind else t(say("{kind} {name}", kind=kind, name=title))


def item_placed(item: Item, editor: ReelEditor) -> str:
    """From when to when an item lasts, and on which track."""
    track = editor.track_of(item.id)
    start, end = (isolated(timecode(at, editor.rate)) for at in (item.span.start, item.span.end))
    where = track_title(track, editor.reel) if track is not None else ""
    return t(say("{start} to {end} on {track}", start=start, end=end, track=where))


def described(editor: ReelEditor) -> str:
    """What is selected, where it is and how long it lasts: read out by screen readers."""
    clip = editor.item(editor.transition) if editor.transition is not None else None
    if isinstance(clip, Clip) and clip.transition is not None:
        return t(say("{kind} after {name}, lasts {length}", kind=t(TRANSITIONS[clip.transition.kind]),
                     name=item_title(clip, editor.reel), length=seconds(clip.transition.length, editor)))
    items = editor.selected_items()
    playhead = isolated(timecode(editor.playhead, editor.rate))
    if not items:
        return t(say("Nothing selected. Playhead at {at}", at=playhead))
    if len(items) > 1:
        return t(say("{count} items selected", count=len(items)))
    item = items[0]
    track = editor.track_of(item.id)
    place = track.items.index(item.id) + 1 if track is not None else 0
    return t(say("{kind} {name}, {place} of {total} on {track}, begins at {at}, lasts {length}",
                 kind=t(KINDS.get(type(item), say("Item"))), name=item_title(item, editor.reel), place=place,
                 total=len(track.items) if track is not None else 0,
                 track=track_title(track, editor.reel) if track is not None else "",
                 at=isolated(timecode(item.span.start, editor.rate)), length=seconds(item.span.length, editor)))
