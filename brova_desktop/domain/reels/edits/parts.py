"""Items with another beginning or end: sources, curves, words, fades and animations go along.

Content stays where it is in time: a keyframe over a spoken word is over that word after the cut.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.captions import spread
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Clip, Cue, Item, MediaKind, Overlay, Sound, VideoItem, Word
from brova_desktop.domain.reels.style import Pose
from brova_desktop.domain.ticks import ZERO, Span, Ticks

I = TypeVar("I", bound=Item)  # noqa: E741 - an item


def with_end(item: I, end: int) -> I:
    """The item ending elsewhere."""
    changed = replace(item, span=Span(item.span.start, Ticks(max(end, item.span.start))))
    return _tidied(changed)


def with_start(reel: Reel, item: I, start: int) -> I:
    """The item beginning elsewhere, its content staying in place."""
    by = start - item.span.start
    changed = replace(item, span=Span(Ticks(min(start, item.span.end)), item.span.end))
    if isinstance(changed, Clip | VideoItem | Sound):
        source = source_in(reel, changed, by)
        changed = replace(changed, source_in=source, level=changed.level.shifted(by))
    if isinstance(changed, Overlay):
        changed = replace(changed, pose=_shifted(changed.pose, by))
    return _tidied(changed)


def source_in(reel: Reel, item: Clip | VideoItem | Sound, by: int) -> Ticks:
    """Where an item's source begins when the item begins some ticks later. A still has no time, a loop goes round."""
    media = reel.media.get(item.media)
    moved = item.source_in + rules.source_time(by, item.speed)
    if media is not None and media.kind is MediaKind.IMAGE:
        return Ticks(moved % media.length) if media.length else item.source_in
    return Ticks(moved)


def halves(reel: Reel, item: I, at: int, new: ItemId) -> tuple[I, I]:
    """The item cut in two at a time inside it; the second half gets the new id and what belongs to the end.

    A cue's words go to the half in which their middle lies; one of the halves may be left without text.
    """
    if isinstance(item, Cue):
        return _cue_halves(item, at, new)
    left, right = with_end(item, at), replace(with_start(reel, item, at), id=new)
    if isinstance(left, Clip):
        left = replace(left, transition=None)
    elif isinstance(left, Overlay) and isinstance(right, Overlay):
        left, right = replace(left, leave=None), replace(right, enter=None)
    elif isinstance(left, Sound) and isinstance(right, Sound):
        left, right = _tidied(replace(left, fade_out=ZERO)), _tidied(replace(right, fade_in=ZERO))
    return left, right


def _cue_halves(cue: I, at: int, new: ItemId) -> tuple[I, I]:
    assert isinstance(cue, Cue)
    cut = at - cue.span.start
    words = cue.words or spread(cue.text, cue.span.length)
    early = tuple(word for word in words if word.span.start + word.span.end < 2 * cut)
    late = tuple(Word(word.text, word.span.shifted(-cut)) for word in words[len(early) :])
    left = replace(cue, span=Span(cue.span.start, Ticks(at)), words=early, text=_text(early))
    right = replace(cue, id=new, span=Span(Ticks(at), cue.span.end), words=late, text=_text(late))
    return _with_words_inside(left), _with_words_inside(right)


def _text(words: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in words)


def retimed(cue: Cue, span: Span) -> Cue:
    """The cue at another time: the words keep their shares of it."""
    old, new = max(cue.span.length, 1), span.length
    words = tuple(
        Word(word.text, Span(Ticks(word.span.start * new // old), Ticks(word.span.end * new // old)))
        for word in cue.words
    )
    return replace(cue, span=span, words=words)


def _shifted(pose: Pose, by: int) -> Pose:
    return Pose(
        pose.x.shifted(by),
        pose.y.shifted(by),
        pose.scale.shifted(by),
        pose.rotation.shifted(by),
        pose.opacity.shifted(by),
    )


def _tidied(item: I) -> I:
    """Fades stay inside their sound."""
    if isinstance(item, Sound) and item.fade_in + item.fade_out > item.span.length:
        fade_in = Ticks(min(item.fade_in, item.span.length))
        return replace(item, fade_in=fade_in, fade_out=Ticks(min(item.fade_out, item.span.length - fade_in)))
    return item


def _with_words_inside(cue: I) -> I:
    assert isinstance(cue, Cue)
    words = tuple(
        Word(
            word.text,
            Span(Ticks(min(max(word.span.start, 0), length)), Ticks(min(max(word.span.end, 0), length))),
        )
        for length in (cue.span.length,)
        for word in cue.words
    )
    return cue if words == cue.words else replace(cue, words=words)
