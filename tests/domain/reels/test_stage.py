"""What is on screen at a frame."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.curves import Curve, Ease, Key
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.records import (
    CountdownItem,
    Cue,
    MediaKind,
    PictureItem,
    ProgressItem,
    TextItem,
    VideoItem,
    Word,
)
from brova_desktop.domain.reels.scene import Drawn, Inset
from brova_desktop.domain.reels.sprites import BarSprite, CaptionSprite, PictureSprite, TextSprite
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.domain.reels.style import (
    WHOLE,
    Animation,
    AnimationKind,
    Fit,
    Motion,
    Placement,
    Pose,
)
from brova_desktop.domain.ticks import FRAME_RATES, Span, Ticks
from tests.reel_maker import SMALL, clip, reel_of, ticks, transition, video

OVERLAY, CAPTIONS = TrackKind.OVERLAY, TrackKind.CAPTIONS


def text(start: float = 0, length: float = 2, words: str = "Hello you", **fields: object) -> TextItem:
    span = Span.of(ticks(start), ticks(length))
    return TextItem(id=ItemId("text"), span=span, text=words, **fields)  # type: ignore[arg-type]


def layer(stage: Stage, frame: int) -> Drawn:
    found = stage.scene(frame).layers[0]
    assert isinstance(found, Drawn)
    return found


def test_a_clip_shows_its_source_from_its_in_point_on():
    stage = Stage(reel_of([clip("one", 0, 2, at=1)]))
    shots = [stage.scene(frame).first for frame in range(60)]
    assert [shot.at for shot in shots if shot] == [
        ticks(1) + SMALL.rate.start_of(frame) for frame in range(60)
    ]


def test_a_fast_clip_steps_through_its_source_faster():
    stage = Stage(reel_of([clip("one", 0, 2, at=0, speed=Fraction(3, 2))]))
    shot = stage.scene(10).first
    assert shot is not None and shot.at == SMALL.rate.start_of(15)


def test_a_gap_shows_the_background_and_nothing_shows_after_the_end():
    stage = Stage(reel_of([clip("one", 0, 1), clip("two", 2, 1)]))
    assert stage.scene(30).first is None and stage.scene(59).first is None
    assert stage.scene(60).first is not None
    assert stage.frames == 90 and stage.scene(90).first is None


def test_a_transition_is_centred_on_the_cut_and_shows_both_handles():
    stage = Stage(reel_of([clip("one", 0, 2, transition=transition()), clip("two", 2, 2, source="b")]))
    mixed = [frame for frame in range(stage.frames) if stage.scene(frame).mix is not None]
    assert mixed == list(range(53, 68))  # 15 frames: 7 before the cut at 60, 8 after
    first, last = stage.scene(53), stage.scene(67)
    assert first.first and first.second and last.first and last.mix and first.mix
    assert first.second.at == ticks(1) - SMALL.rate.start_of(7), (
        "the right clip starts early, from its handle"
    )
    assert last.first.at == ticks(1) + SMALL.rate.start_of(67), "the left clip goes on, into its handle"
    assert first.mix.share + last.mix.share == pytest.approx(WHOLE, abs=2)


def test_a_transition_without_a_neighbour_is_not_played():
    stage = Stage(reel_of([clip("one", 0, 1, transition=transition()), clip("two", 2, 1, source="b")]))
    assert all(stage.scene(frame).mix is None for frame in range(stage.frames))


def test_stills_stand_and_animated_pictures_loop():
    still = video("a", kind=MediaKind.IMAGE, length=None)
    moving = video("b", kind=MediaKind.IMAGE, length=ticks(0.5))
    stage = Stage(
        reel_of([clip("one", 0, 1, at=0), clip("two", 1, 2, source="b", at=0)], media=(still, moving))
    )
    shots = [stage.scene(frame).first for frame in (0, 29, 30, 44, 45, 46)]
    assert [shot.at for shot in shots if shot] == [0, 0, 0, *map(SMALL.rate.start_of, (14, 0, 1))]


def test_motion_runs_from_the_placement_to_its_goal():
    goal = Placement(x=6_000, scale=15_000)
    stage = Stage(reel_of([clip("one", 0, 1, motion=Motion(goal, Ease.LINEAR))]))
    places = [shot.placement for frame in range(30) if (shot := stage.scene(frame).first)]
    assert places[0] == Placement() and places[15] == Placement(x=5_500, scale=12_500)
    assert [place.scale for place in places] == sorted(place.scale for place in places)


def test_fitted_clips_are_blur_filled_where_the_canvas_says_so():
    canvas = replace(SMALL, blurred=True)
    shot = Stage(reel_of([clip("one", 0, 1, fit=Fit.FIT)], canvas=canvas)).scene(0).first
    assert shot is not None and shot.look.fit is Fit.BLUR_FILL


def test_a_resting_text_is_the_same_object_from_frame_to_frame():
    stage = Stage(reel_of([clip("one", 0, 2)], (OVERLAY, [text()])))
    assert layer(stage, 3) is layer(stage, 4)


def test_a_pose_follows_its_keys():
    turn = Curve((Key(Ticks(0), 0), Key(ticks(1), 9_000)))
    stage = Stage(reel_of([clip("one", 0, 2)], (OVERLAY, [text(pose=Pose(rotation=turn, x=turn))])))
    assert layer(stage, 15).x == 4_500 and layer(stage, 15).sprite.rotation == 4_500
    assert layer(stage, 45).sprite.rotation == 9_000


@pytest.mark.parametrize("kind", AnimationKind)
def test_every_animation_starts_small_and_ends_at_rest(kind: AnimationKind):
    animation = Animation(kind, ticks(0.5))
    stage = Stage(reel_of([clip("one", 0, 2)], (OVERLAY, [text(enter=animation, leave=animation)])))
    rest = layer(stage, 30)
    assert rest.opacity == WHOLE and (rest.x, rest.y) == (5_000, 5_000)
    assert isinstance(rest.sprite, TextSprite) and rest.sprite.shown is None and rest.sprite.scale == WHOLE
    for edge in (0, 59):
        assert stage.scene(edge).layers in ((), (layer(stage, edge),) if stage.scene(edge).layers else ())
        assert not stage.scene(edge).layers or layer(stage, edge) != rest


def test_typing_never_cuts_a_letter_from_its_marks():
    word = "مُحَمَّصة 👨‍👩‍👧"
    typed = text(words=word, enter=Animation(AnimationKind.TYPEWRITER, ticks(1)))
    stage = Stage(reel_of([clip("one", 0, 2)], (OVERLAY, [typed])))
    shown = {
        drawn.sprite.shown
        for frame in range(30)
        for drawn in stage.scene(frame).layers
        if isinstance(drawn, Drawn) and isinstance(drawn.sprite, TextSprite)
    }
    marks = {index for index, letter in enumerate(word) if letter in "\u064f\u064e\u0651\u200d"}
    assert not shown & marks and len(shown) > 4


def test_a_caption_follows_its_words():
    words = (Word("one", Span(Ticks(0), ticks(0.5))), Word("two", Span(ticks(1), ticks(2))))
    cue = Cue(id=ItemId("cue"), span=Span.of(ticks(0), ticks(2)), text="one two", words=words)
    stage = Stage(reel_of([clip("one", 0, 2)], (CAPTIONS, [cue])))
    active = [layer(stage, frame).sprite for frame in (0, 29, 30, 59)]
    assert [sprite.active for sprite in active if isinstance(sprite, CaptionSprite)] == [0, 0, 1, 1]


def test_a_bar_fills_and_a_countdown_counts():
    bar = ProgressItem(id=ItemId("bar"), span=Span.of(0, ticks(2)))
    down = CountdownItem(id=ItemId("down"), span=Span.of(0, ticks(3)), arabic_digits=True)
    stage = Stage(reel_of([clip("one", 0, 3)], (OVERLAY, [bar]), (OVERLAY, [down])))
    filled = [layer(stage, frame).sprite for frame in (0, 30, 59)]
    assert [sprite.filled for sprite in filled if isinstance(sprite, BarSprite)] == [0, 5_000, 9_833]
    count = [stage.scene(frame).layers[-1] for frame in (0, 30, 89)]
    assert [drawn.sprite.text for drawn in count if isinstance(drawn, Drawn)] == ["٣", "٢", "١"]  # type: ignore[union-attr]


def test_stickers_and_pictures_in_pictures_name_their_source():
    gif = video("g", kind=MediaKind.IMAGE, length=ticks(0.5))
    sticker = PictureItem(id=ItemId("s"), span=Span.of(0, ticks(2)), media=gif.id)
    small = VideoItem(id=ItemId("v"), span=Span.of(0, ticks(2)), media=video("b").id, source_in=ticks(2))
    reel = reel_of(
        [clip("one", 0, 2)], (OVERLAY, [sticker]), (OVERLAY, [small]), media=(video("a"), video("b"), gif)
    )
    painted, inset = Stage(reel).scene(18).layers
    assert isinstance(painted, Drawn) and isinstance(painted.sprite, PictureSprite)
    assert painted.sprite.source == "hash of g" and painted.sprite.at == SMALL.rate.start_of(3)
    assert isinstance(inset, Inset) and inset.at == ticks(2) + SMALL.rate.start_of(18)


def test_hidden_tracks_are_not_seen():
    reel = reel_of([clip("one", 0, 2)], (OVERLAY, [text()]))
    hidden = replace(reel.track(ItemId("track0")), hidden=True)
    reel = replace(reel, records={**reel.records, hidden.id: hidden})
    assert Stage(reel).scene(5).layers == ()


@given(
    rate=st.sampled_from(list(FRAME_RATES.values())),
    lengths=st.lists(st.integers(1, 40), min_size=1, max_size=6),
    order=st.randoms(use_true_random=False),
)
def test_scenes_do_not_depend_on_the_order_they_are_asked_for(rate, lengths, order):
    start, clips = 0, []
    for number, length in enumerate(lengths):
        span = Span.of(start * rate.ticks_per_frame, length * rate.ticks_per_frame)
        clips.append(replace(clip(f"c{number}", 0, 0, transition=transition()), span=span))
        start += length
    reel = reel_of(
        clips,
        (OVERLAY, [text(0, 1, enter=Animation(AnimationKind.POP, ticks(0.4)))]),
        canvas=replace(SMALL, rate=rate),
    )
    forward = Stage(reel)
    scenes = [forward.scene(frame) for frame in range(forward.frames)]
    frames = list(range(forward.frames))
    order.shuffle(frames)
    other = Stage(reel)
    assert all(other.scene(frame) == scenes[frame] for frame in frames)
