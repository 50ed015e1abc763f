"""Captions: cues with words on a captions track. (Texts of cues: `wording.set_text`; cutting one: `cutting.split`.)"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.captions import Line, cues_from
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.edits.draft import Draft, Mint
from brova_desktop.domain.reels.edits.parts import retimed
from brova_desktop.domain.reels.edits.refusals import TooShort, WrongPlace
from brova_desktop.domain.reels.edits.wording import check_words
from brova_desktop.domain.reels.records import Cue, Word
from brova_desktop.domain.reels.style import CaptionStyle
from brova_desktop.domain.ticks import Span
from brova_desktop.domain.words import say


def add_cue(reel: Reel, track: ItemId, cue: Cue) -> Reel:
    """Put a caption where its span says. Raises NotOnFrame, NoSpace, WrongPlace.

    | one |.......|   ->   | one | two |.|
    """
    draft = Draft(reel)
    draft.check_frame(cue.span.start, cue.span.end)
    check_words(cue)
    draft.place(draft.find(track, Track), cue)
    return draft.done()


def merge_cues(reel: Reel, first: ItemId, second: ItemId) -> Reel:
    """Make one caption of two neighbours; it lasts from the beginning of the first to the end of the second.

    | one |..| two |   ->   |  one  two  |

    Words keep their times. Raises WrongPlace when another caption stands between them.
    """
    draft = Draft(reel)
    left, right = sorted((draft.item(first, Cue), draft.item(second, Cue)), key=lambda cue: cue.span.start)
    ids = draft.track_of(left.id).items
    if right.id not in ids or ids.index(right.id) != ids.index(left.id) + 1:
        raise WrongPlace(say("Only captions that follow each other can be joined."))
    words: tuple[Word, ...] = ()
    if left.words and right.words:
        by = right.span.start - left.span.start
        words = (*left.words, *(Word(word.text, word.span.shifted(by)) for word in right.words))
    draft.remove([right.id])
    span = Span(left.span.start, right.span.end)
    draft.put(replace(left, span=span, text=f"{left.text} {right.text}", words=words))
    return draft.done()


def retime_cue(reel: Reel, cue: ItemId, span: Span) -> Reel:
    """Say a caption at another time; its words keep their shares of it.

    |one two|.....|   ->   |.| one  two |.|

    Raises NotOnFrame, TooShort, NoSpace.
    """
    draft = Draft(reel)
    draft.check_frame(span.start, span.end)
    found = draft.item(cue, Cue)
    if span.length == 0:
        raise TooShort(found)
    draft.put(retimed(found, span))
    return draft.done()


def time_words(reel: Reel, cue: ItemId, words: Sequence[Word]) -> Reel:
    """Give a caption's words times of their own (from its start, in order, inside it). The text becomes the words'.

    |one two ...|   ->   |. one ...two|

    Raises WrongPlace when they overlap or leave the caption.
    """
    draft = Draft(reel)
    found = draft.item(cue, Cue)
    ends = [0, *(word.span.end for word in words)]
    starts = [*(word.span.start for word in words), found.span.length]
    if not words or any(end > start for end, start in zip(ends, starts, strict=True)):
        raise WrongPlace(say("Words of a caption follow each other inside it."))
    changed = replace(found, words=tuple(words), text=" ".join(word.text for word in words))
    check_words(changed)
    draft.put(changed)
    return draft.done()


def set_captions(
    reel: Reel,
    lines: Sequence[Line],
    *,
    mint: Mint,
    track: ItemId | None = None,
    style: CaptionStyle | None = None,
) -> Reel:
    """Put whole captions on a track in place of what is there (a new track when none is given).

    | one | two |   ->   | uno |dos| tres |
    """
    draft = Draft(reel)
    if track is None:
        made = Track(
            id=ItemId(mint()), kind=TrackKind.CAPTIONS, name="Captions", captions=style or CaptionStyle()
        )
        draft.records[made.id] = made
        draft.tracks.append(made.id)
    else:
        made = draft.find(track, Track)
        for id in made.items:
            draft.item(id, Cue)
        draft.remove(made.items)
    for cue in cues_from(lines, draft.rate, mint):
        check_words(cue)
        draft.place(made, cue)
    return draft.done()
