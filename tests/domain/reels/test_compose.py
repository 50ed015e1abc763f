from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.reels.captions import Line
from brova_desktop.domain.reels.checks import problems
from brova_desktop.domain.reels.compose import Recipe, compose
from brova_desktop.domain.reels.document import Canvas, TrackKind
from brova_desktop.domain.reels.format import from_json, to_json
from brova_desktop.domain.reels.records import Cue, Sound, TextItem, TransitionKind
from brova_desktop.domain.reels.sequence import Take, Wish
from brova_desktop.domain.reels.style import Direction
from brova_desktop.domain.ticks import FRAME_RATES, Span, Ticks, from_seconds
from tests.domain.reels.making import FRAME, SECOND, SONG, STILL, VIDEO, counting, frames

HALF_A_SECOND = Wish(TransitionKind.CROSS_FADE, Ticks(SECOND // 2))


def composed(recipe: Recipe):
    return compose(recipe, id=ReelId("reel"), mint=counting())


def test_clips_stand_one_after_the_other():
    takes = (Take(VIDEO, Ticks(SECOND), Ticks(2 * SECOND)), Take(STILL))
    made = composed(Recipe(takes=takes)).reel
    assert [clip.span for clip in made.clips()] == [Span.of(0, SECOND), Span.of(SECOND, 3 * SECOND)]
    assert made.clips()[0].source_in == SECOND
    assert problems(made) == []


def test_whole_clips_are_shortened_to_leave_material_for_transitions_and_a_note_says_so():
    made = composed(Recipe(takes=(Take(VIDEO), Take(VIDEO)), transition=HALF_A_SECOND))
    first, second = made.reel.clips()
    assert first.span.length == 10 * SECOND - 8 * FRAME
    assert second.source_in == 7 * FRAME
    assert second.span.length == 10 * SECOND - 7 * FRAME
    assert first.transition is not None and first.transition.length == SECOND // 2
    assert len(made.notes) == 2
    assert problems(made.reel) == []


def test_takes_with_material_around_them_stay_as_wished():
    take = Take(VIDEO, Ticks(2 * SECOND), Ticks(4 * SECOND))
    made = composed(Recipe(takes=(take, take, take), transition=HALF_A_SECOND))
    assert made.notes == ()
    assert made.reel.length == 6 * SECOND


def test_a_title_and_texts_in_arabic_read_from_the_right():
    made = composed(Recipe(takes=(Take(STILL),), title="عرض خاص", texts=("Sale", "اليوم فقط")))
    texts = {item.text: item for item in made.reel.records.values() if isinstance(item, TextItem)}
    assert texts["عرض خاص"].style.direction is Direction.RTL
    assert texts["اليوم فقط"].style.arabic_family == "Cairo"
    assert texts["Sale"].style.direction is Direction.AUTO
    assert texts["Sale"].span.end == texts["اليوم فقط"].span.start


def test_short_music_is_repeated_to_the_end_and_fades_once():
    song = replace(SONG, length=Ticks(2 * SECOND))
    made = composed(Recipe(takes=(Take(STILL, None, Ticks(5 * SECOND)),), music=song))
    sounds = [item for item in made.reel.records.values() if isinstance(item, Sound)]
    assert [sound.span.length // SECOND for sound in sounds] == [2, 2, 1]
    assert [bool(sound.fade_in) for sound in sounds] == [True, False, False]
    assert [bool(sound.fade_out) for sound in sounds] == [False, False, True]
    assert problems(made.reel) == []


def test_captions_stand_on_their_own_track_and_end_with_the_reel():
    lines = (Line(Span.of(SECOND, 9 * SECOND), "Hello there"), Line(Span.of(0, SECOND), "First"))
    made = composed(Recipe(takes=(Take(STILL),), captions=lines)).reel
    cues = [item for item in made.records.values() if isinstance(item, Cue)]
    assert [cue.text for cue in cues] == ["First", "Hello there"]
    assert cues[-1].span.end == made.length
    assert any(track.kind is TrackKind.CAPTIONS and track.captions for track in made.all_tracks())


def test_texts_at_the_same_time_get_tracks_of_their_own():
    texts = (("one", frames(0, 30)), ("two", frames(15, 30)), ("three", frames(30, 10)))
    made = composed(Recipe(takes=(Take(STILL),), texts=texts)).reel
    rows = [len(track.items) for track in made.all_tracks() if track.kind is TrackKind.OVERLAY]
    assert rows == [2, 1]


@pytest.mark.parametrize("take", [
    Take(VIDEO, Ticks(0), Ticks(11 * SECOND)),
    Take(VIDEO, Ticks(3 * SECOND), Ticks(3 * SECOND)),
    Take(VIDEO, Ticks(-1), Ticks(SECOND)),
    Take(SONG),
])
def test_impossible_takes_are_refused_with_a_sentence(take: Take):
    with pytest.raises(BadInput) as caught:
        composed(Recipe(takes=(take,)))
    assert take.media.name in str(caught.value.happened)


def test_a_reel_without_clips_is_refused():
    with pytest.raises(BadInput):
        composed(Recipe(takes=()))


_TAKES = st.builds(
    lambda media, start, length: Take(media, Ticks(start), Ticks(start + length)),
    st.sampled_from((VIDEO, STILL)), st.integers(0, 5 * SECOND), st.integers(SECOND // 20, 5 * SECOND),
)


@given(takes=st.lists(_TAKES, min_size=1, max_size=5), seconds=st.sampled_from(("0.04", "0.5", "1", "3")),
       rate=st.sampled_from(sorted(FRAME_RATES)), text=st.text(max_size=50).filter(str.strip))
def test_any_recipe_makes_a_reel_without_problems(takes: list[Take], seconds: str, rate: str, text: str):
    wish = Wish(TransitionKind.PUSH_UP, from_seconds(seconds))
    canvas = Canvas(270, 480, FRAME_RATES[rate])
    recipe = Recipe(takes=tuple(takes), transition=wish, canvas=canvas, title=text, texts=(text,), music=SONG,
                    sticker=STILL, captions=(Line(Span.of(0, SECOND), text),))
    made = composed(recipe).reel
    assert problems(made) == []
    assert from_json(to_json(made)) == made
