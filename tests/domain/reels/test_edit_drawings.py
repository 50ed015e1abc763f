"""The drawings of the edits' docstrings, as the main track of a reel, a letter a frame."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from brova_desktop.domain.errors import BadInput, BrovaError
from brova_desktop.domain.reels.curves import Curve, Key
from brova_desktop.domain.reels.document import PlaceholderKind, Use
from brova_desktop.domain.reels.edits import (
    canvas,
    cues,
    cutting,
    holes,
    looks,
    moving,
    placing,
    replacing,
    tracks,
    transitions,
    trimming,
    wording,
)
from brova_desktop.domain.reels.edits.refusals import (
    Locked,
    NoHandles,
    NoMaterial,
    NoSpace,
    NotOnFrame,
    NotThere,
    TooShort,
    WrongPlace,
)
from brova_desktop.domain.reels.records import Marker, SoundRole, Transition, TransitionKind
from brova_desktop.domain.reels.style import Animation, AnimationKind
from brova_desktop.domain.ticks import FRAME_RATES, Span, Ticks
from tests.domain.reels.making import (
    FRAME,
    SECOND,
    STILL,
    VIDEO,
    clip,
    counting,
    cue,
    frames,
    reel,
    shape,
    sound,
    text,
)

ABC = reel(clip("a", 0, 4, source=50), clip("b", 4, 3, source=50), clip("c", 7, 2, source=50))
GAPS = reel(clip("a", 2, 3, source=50), clip("b", 7, 2, source=50))
NEW = clip("x", 0, 2, source=9)


def at(frame: int) -> int:
    return frame * FRAME


@pytest.mark.parametrize(("before", "edit", "after"), [
    (ABC, lambda r: placing.append(r, NEW), "AAAABBBCCXX"),
    (ABC, lambda r: placing.insert(r, NEW, at(4), mint=counting()), "AAAAXXBBBCC"),
    (ABC, lambda r: placing.insert(r, NEW, at(2), mint=counting()), "AAXXNNBBBCC"),
    (ABC, lambda r: placing.insert(r, NEW, at(11), mint=counting()), "AAAABBBCC..XX"),
    (ABC, lambda r: placing.overwrite(r, NEW, at(3), mint=counting()), "AAAXXBBCC"),
    (ABC, lambda r: placing.overwrite(r, NEW, at(1), mint=counting()), "AXXNBBBCC"),
    (ABC, lambda r: placing.lift(r, frames(2, 4), mint=counting()), "AA....BCC"),
    (GAPS, lambda r: placing.add(r, replace(NEW, span=frames(5, 2)), mint=counting()), "..AAAXXBB"),
    (ABC, lambda r: cutting.split(r, "a", at(1), mint=counting()), "ANNNBBBCC"),
    (ABC, lambda r: cutting.delete(r, ["b"]), "AAAA...CC"),
    (ABC, lambda r: cutting.ripple_delete(r, ["b"]), "AAAACC"),
    (ABC, lambda r: cutting.ripple_delete(r, ["a", "c"]), "BBB"),
    (ABC, lambda r: cutting.cut_out(r, frames(2, 3), mint=counting()), "AABBCC"),
    (ABC, lambda r: cutting.cut_out_all(r, [frames(0, 1), frames(5, 1), frames(6, 2)], mint=counting()), "AAABC"),
    (GAPS, cutting.close_gaps, "AAABB"),
    (ABC, lambda r: trimming.trim_end(r, "a", at(2)), "AA..BBBCC"),
    (ABC, lambda r: trimming.trim_end(r, "a", at(2), ripple=True), "AABBBCC"),
    (ABC, lambda r: trimming.trim_end(r, "a", at(6), ripple=True), "AAAAAABBBCC"),
    (GAPS, lambda r: trimming.trim_end(r, "a", at(6)), "..AAAA.BB"),
    (ABC, lambda r: trimming.trim_start(r, "b", at(5)), "AAAA.BBCC"),
    (ABC, lambda r: trimming.trim_start(r, "b", at(5), ripple=True), "AAAABBCC"),
    (ABC, lambda r: trimming.trim_start(r, "b", at(2), ripple=True), "AAAABBBBBCC"),
    (GAPS, lambda r: trimming.trim_start(r, "a", at(0)), "AAAAA..BB"),
    (ABC, lambda r: trimming.roll(r, "a", at(6)), "AAAAAABCC"),
    (ABC, lambda r: trimming.slip(r, "a", at(5)), "AAAABBBCC"),
    (ABC, lambda r: trimming.slide(r, "b", at(-2)), "AABBBCCCC"),
    (GAPS, lambda r: trimming.slide(r, "b", at(-2)), "..AAABB"),
    (ABC, lambda r: moving.move(r, "c", at(10)), "AAAABBB...CC"),
    (ABC, lambda r: moving.move_together(r, ["b", "c"], at(2)), "AAAA..BBBCC"),
    (ABC, lambda r: moving.reorder(r, "c", before="a"), "CCAAAABBB"),
    (ABC, lambda r: moving.reorder(r, "a"), "BBBCCAAAA"),
    (ABC, lambda r: moving.duplicate(r, "b", mint=counting()), "AAAABBBNNNCC"),
    (ABC, lambda r: moving.duplicate(r, "c", mint=counting()), "AAAABBBCCNN"),
    (ABC, lambda r: replacing.set_speed(r, "a", Fraction(2)), "AABBBCC"),
    (ABC, lambda r: replacing.set_speed(r, "a", Fraction(2), ripple=False), "AA..BBBCC"),
    (ABC, lambda r: replacing.set_speed(r, "a", Fraction(1, 2)), "AAAAAAAABBBCC"),
    (ABC, lambda r: replacing.replace_media(r, "a", STILL), "AAAABBBCC"),
    (ABC, lambda r: canvas.set_canvas(r, replace(r.canvas, rate=FRAME_RATES["60"])), "AAAABBBCC"),
])
def test_an_edit_does_what_its_drawing_shows(before, edit, after: str) -> None:
    assert shape(edit(before)) == after


@pytest.mark.parametrize(("edit", "refusal"), [
    (lambda r: cutting.delete(r, ["zz"]), NotThere),
    (lambda r: cutting.split(r, "a", at(4), mint=counting()), TooShort),
    (lambda r: cutting.split(r, "a", at(1) + 1, mint=counting()), NotOnFrame),
    (lambda r: trimming.trim_end(r, "a", at(5)), NoSpace),
    (lambda r: trimming.trim_end(r, "a", at(0)), TooShort),
    (lambda r: trimming.trim_end(r, "c", at(300)), NoMaterial),
    (lambda r: trimming.trim_start(r, "a", at(-60)), NoMaterial),
    (lambda r: trimming.slip(r, "a", at(-51)), NoMaterial),
    (lambda r: trimming.roll(r, "c", at(9)), WrongPlace),
    (lambda r: trimming.slide(r, "b", at(2)), TooShort),
    (lambda r: moving.move(r, "a", at(5)), NoSpace),
    (lambda r: moving.move_together(r, ["a"], at(-1)), WrongPlace),
    (lambda r: replacing.set_speed(r, "a", Fraction(5)), WrongPlace),
    (lambda r: replacing.replace_media(r, "a", replace(VIDEO, id="s", length=Ticks(FRAME))), NoMaterial),
    (lambda r: transitions.set_transition(r, "a", TransitionKind.ZOOM, Ticks(8 * FRAME)), NoHandles),
    (lambda r: transitions.set_transition(r, "c", TransitionKind.ZOOM, Ticks(FRAME)), WrongPlace),
    (lambda r: tracks.remove_track(r, "main"), WrongPlace),
    (lambda r: trimming.slip(tracks.set_track(r, "main", locked=True), "a", 1), Locked),
    (lambda r: wording.rename(r, "a", "x" * 201), BadInput),
    (lambda r: looks.adjust(r, "a", span=frames(0, 1)), WrongPlace),
    (lambda r: placing.append(r, replace(NEW, media="other")), WrongPlace),
    (lambda r: holes.bind(r, "photo", PlaceholderKind.IMAGE, use=Use("a", ("fit",))), WrongPlace),
    (lambda r: holes.bind(r, "two words", PlaceholderKind.TEXT), BadInput),
])
def test_what_is_not_possible_is_refused_with_the_right_reason(edit, refusal: type[BrovaError]) -> None:
    with pytest.raises(refusal) as caught:
        edit(ABC)
    assert str(caught.value.happened).endswith(".")


def test_a_refused_transition_offers_the_longest_possible_one() -> None:
    with pytest.raises(NoHandles) as caught:
        transitions.set_transition(ABC, "a", TransitionKind.CROSS_FADE, Ticks(8 * FRAME))
    assert caught.value.longest == 6 * FRAME
    assert "lacks 1 frames" in str(caught.value.happened)
    done = transitions.set_transition(ABC, "a", TransitionKind.CROSS_FADE, caught.value.longest)
    assert done.records["a"].transition == Transition(TransitionKind.CROSS_FADE, Ticks(6 * FRAME))


def test_a_refused_trim_says_how_far_it_could_go() -> None:
    with pytest.raises(NoMaterial) as caught:
        trimming.trim_end(ABC, "c", at(400))
    assert caught.value.room == 10 * SECOND - (50 + 2) * FRAME


def test_trimming_shortens_a_transition_to_its_handles_and_takes_it_off_where_clips_part() -> None:
    faded = transitions.set_transition(ABC, "a", TransitionKind.CROSS_FADE, Ticks(6 * FRAME))
    shorter = trimming.trim_end(faded, "b", at(5), ripple=True)
    assert shorter.records["a"].transition.length == 2 * FRAME
    assert trimming.trim_end(faded, "a", at(3)).records["a"].transition is None


BESIDE = reel(
    clip("a", 0, 10, source=50), clip("b", 10, 10, source=50), clip("c", 20, 10, source=50),
    texts=(text("t", 2, 5), text("u", 12, 3), text("v", 22, 5)), cues=(cue("q", 8, 4, "one two"), cue("r", 13, 4)),
    sounds=(sound("s", 0, 30),), markers=(Marker(id="m", at=Ticks(25 * FRAME)),),
)


def test_texts_captions_and_markers_after_a_ripple_come_along_and_music_stays() -> None:
    done = cutting.ripple_delete(BESIDE, ["b"])
    assert [done.records[id].span for id in "tuv"] == [frames(2, 5), frames(10, 3), frames(13, 5)]
    assert "r" not in done.records
    assert (done.records["q"].text, done.records["q"].span) == ("one", frames(8, 2))
    assert done.records["s"].span == frames(0, 30)
    assert done.records["m"].at == 15 * FRAME


def test_a_text_that_reaches_over_the_cut_keeps_the_next_one_from_covering_it() -> None:
    made = reel(clip("a", 0, 10), clip("b", 10, 10), texts=(text("t", 5, 12), text("u", 17, 3)))
    done = cutting.ripple_delete(made, ["b"])
    assert [done.records[id].span for id in "tu"] == [frames(5, 12), frames(17, 3)]


def test_voices_come_along_but_not_when_told_otherwise() -> None:
    made = reel(clip("a", 0, 10), clip("b", 10, 10), sounds=(sound("v", 12, 5, SoundRole.VOICE),))
    assert placing.insert(made, NEW, at(10), mint=counting()).records["v"].span == frames(14, 5)
    assert placing.insert(made, NEW, at(10), mint=counting(), follow=False).records["v"].span == frames(12, 5)


def test_keyframes_stay_over_the_same_picture_when_the_start_is_trimmed() -> None:
    keyed = looks.add_key(looks.add_key(ABC, "a", "level", 0, 0), "a", "level", at(4), -600)
    done = trimming.trim_start(keyed, "a", at(2))
    assert done.records["a"].level == Curve((Key(Ticks(-2 * FRAME), 0), Key(Ticks(2 * FRAME), -600)))


def test_keys_can_be_moved_past_each_other_and_removed() -> None:
    keyed = looks.add_key(looks.add_key(BESIDE, "t", "x", at(1), 100), "t", "x", at(3), 300)
    swapped = looks.move_key(keyed, "t", "x", at(1), at(4))
    assert [(key.at // FRAME, key.value) for key in swapped.records["t"].pose.x.keys] == [(0, 5000), (3, 300), (4, 100)]
    fewer = looks.remove_key(swapped, "t", "x", at(3))
    assert [key.at // FRAME for key in fewer.records["t"].pose.x.keys] == [0, 4]


def test_detached_sound_plays_the_same_and_the_clip_falls_silent() -> None:
    done = replacing.detach_audio(ABC, "b", mint=counting())
    voice = done.records["n0"]
    assert (voice.span, voice.source_in, voice.role) == (frames(4, 3), 50 * FRAME, SoundRole.VOICE)
    assert done.records["b"].muted
    with pytest.raises(WrongPlace):
        replacing.detach_audio(done, "b", mint=counting())


def test_a_split_caption_shares_its_words_out_and_merging_gives_it_back() -> None:
    made = reel(clip("a", 0, 40), cues=(cue("q", 0, 20, "one two three four"),))
    done = cutting.split(made, "q", at(10), mint=counting())
    assert (done.records["q"].text, done.records["n0"].text) == ("one two", "three four")
    assert cues.merge_cues(done, "n0", "q").records["q"] == made.records["q"]
    with pytest.raises(TooShort):
        cutting.split(made, "q", at(1), mint=counting())


def test_a_new_text_keeps_word_times_when_the_number_of_words_is_the_same() -> None:
    made = wording.set_text(BESIDE, "q", "uno dos")
    assert [word.span for word in made.records["q"].words] == [word.span for word in BESIDE.records["q"].words]
    assert len(wording.set_text(BESIDE, "q", "a b c").records["q"].words) == 3


def test_animations_that_do_not_fit_are_refused() -> None:
    long = Animation(AnimationKind.FADE, Ticks(3 * FRAME))
    assert looks.set_animation(BESIDE, "t", enter=long, leave=None).records["t"].enter == long
    with pytest.raises(WrongPlace):
        looks.set_animation(BESIDE, "u", enter=long, leave=long)


def test_a_deleted_item_lets_go_of_its_placeholder() -> None:
    bound = holes.bind(ABC, "photo", PlaceholderKind.CLIP, use=Use("b", ("media",)))
    done = cutting.delete(bound, ["b"])
    assert done.placeholders[0].uses == ()
    assert holes.unbind(done, "photo").placeholders == ()


def test_another_frame_rate_keeps_touching_clips_touching() -> None:
    done = canvas.set_canvas(ABC, replace(ABC.canvas, rate=FRAME_RATES["25"]))
    edges = [one.span for one in done.clips()]
    assert edges[0].end == edges[1].start and edges[1].end == edges[2].start
    assert all(FRAME_RATES["25"].is_edge(edge) for span in edges for edge in span)
    assert Span.of(0, 0) not in edges
