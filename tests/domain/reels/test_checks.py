from __future__ import annotations

from dataclasses import replace

import pytest

from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.reels.checks import damage, problems, sentences
from brova_desktop.domain.reels.document import (
    Placeholder,
    PlaceholderKind,
    Track,
    TrackKind,
    Use,
    empty_reel,
)
from brova_desktop.domain.reels.records import Transition, TransitionKind, Word
from brova_desktop.domain.reels.style import Animation, AnimationKind
from brova_desktop.domain.ticks import Span, Ticks
from tests.domain.reels.making import FRAME, SECOND, SONG, clip, cue, frames, reel, sound, text

GOOD = reel(clip("a", 0, 30, source=30), clip("b", 30, 30, source=30), texts=(text("t", 0, 30),),
            cues=(cue("q", 0, 20),), sounds=(sound("s", 0, 60),))


def with_record(key: str, /, **changes: object):
    return replace(GOOD, records={**GOOD.records, key: replace(GOOD.records[key], **changes)})


def test_a_good_reel_has_no_problems() -> None:
    assert problems(GOOD) == []


LONG = Transition(TransitionKind.ZOOM, Ticks(62 * FRAME))


@pytest.mark.parametrize(("made", "words", "stops"), [
    (empty_reel(ReelId("r"), "main"), "The reel is empty", True),
    (reel(clip("a", 0, 30), sounds=(sound("s", 30 * 180, 30),)),
     "The reel lasts 181.0 seconds; 180 are possible", True),
    (with_record("a", source_in=Ticks(10 * SECOND)), "A clip goes on beyond the end of video.mp4", True),
    (with_record("a", source_in=Ticks(-1)), "goes on beyond", True),
    (with_record("a", media="gone"), "A clip uses a file that the reel does not know", True),
    (with_record("a", media=SONG.id), "A clip cannot use song.m4a, which is of another kind", True),
    (with_record("a", lut="gone"), "uses a colour table that the reel does not know", True),
    (with_record("s", media="still"), "A sound cannot use still.png", True),
    (with_record("a", transition=LONG), "The transition after A clip lacks 2 frames of material", True),
    (with_record("b", transition=LONG), "leads nowhere", False),
    (with_record("t", text="x" * 10_001), "A text has 10001 characters; 10000 are possible", True),
    (with_record("t", text="  "), "A text is empty", False),
    (with_record("t", span=Span.of(1, FRAME)), "does not begin and end on a frame", False),
    (with_record("t", enter=Animation(AnimationKind.POP, Ticks(SECOND * 2))),
     "“Hello” is shorter than its animations", False),
    (with_record("q", words=(Word("one", Span.of(0, SECOND)),)), "go on after it has ended", False),
    (replace(GOOD, placeholders=(Placeholder("price", PlaceholderKind.TEXT),)),
     "price has no value and no default", False),
    (replace(with_record("t", text="{{prize}}"), placeholders=(Placeholder("price", PlaceholderKind.TEXT, "5"),)),
     "uses {{prize}}, which is no placeholder", False),
    (replace(GOOD, placeholders=(Placeholder("p", PlaceholderKind.IMAGE, "still", (Use("gone", ("media",)),)),)),
     "fills something that is gone", False),
    (replace(GOOD, placeholders=(Placeholder("p", PlaceholderKind.TEXT, "5"),) * 2), "the same name", True),
])
def test_each_problem_is_told_in_its_own_sentence(made, words: str, stops: bool) -> None:
    found = problems(made)
    assert [words in line for line in sentences(found)].count(True) == 1, sentences(found)
    assert found[0].stops_render is stops


@pytest.mark.parametrize(("made", "words"), [
    (replace(GOOD, tracks=(*GOOD.tracks, "main")), "more than once"),
    (replace(GOOD, tracks=("main",)), "a track that the reel does not name"),
    (replace(GOOD, tracks=(*GOOD.tracks, "a")), "named as a track and is none"),
    (with_record("texts", kind=TrackKind.MAIN), "exactly one main track, this one has 2"),
    (with_record("texts", items=()), "stands on no track"),
    (with_record("texts", items=("gone",)), "names gone, which is no item"),
    (with_record("main", items=("a", "b", "t")), "does not belong"),
    (with_record("b", span=frames(29, 30)), "overlaps a or stands before it"),
    (with_record("b", span=frames(30, 0)), "lasts no time"),
    (with_record("b", id="c"), "stored under another name"),
])
def test_damage_is_told_before_anything_else(made, words: str) -> None:
    found = sentences(damage(made))
    assert any(words in line for line in found), found
    assert problems(made) == damage(made)


def test_a_track_that_holds_nothing_is_no_problem() -> None:
    made = replace(GOOD, tracks=(*GOOD.tracks, "new"),
                   records={**GOOD.records, "new": Track(id="new", kind=TrackKind.AUDIO)})
    assert problems(made) == []
