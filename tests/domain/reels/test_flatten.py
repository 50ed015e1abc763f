"""Segments cover everything once, and only what changed gets a new key."""

from __future__ import annotations

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.flatten import Segment, flatten, scenes_key
from brova_desktop.domain.reels.records import TextItem
from brova_desktop.domain.reels.scene import Look, Scene, Shot
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.domain.reels.style import Fit, Placement
from brova_desktop.domain.ticks import Span, Ticks
from tests.reel_maker import clip, reel_of, ticks, transition, video


def text(name: str, start: float, length: float, words: str) -> TextItem:
    return TextItem(id=ItemId(name), span=Span.of(ticks(start), ticks(length)), text=words)


def sample(words: str = "one") -> Reel:
    clips = [clip(f"c{n}", 3 * n, 3, source="ab"[n % 2], transition=transition()) for n in range(5)]
    return reel_of(clips, (TrackKind.OVERLAY, [text("t", 4, 2, words), text("u", 10, 3, "stays")]))


def segments(reel: Reel) -> tuple[Segment, ...]:
    return flatten(Stage(reel), settings="test")


def changed(before: Reel, after: Reel) -> set[int]:
    """Frames of segments of `after` that `before` had not."""
    known = {segment.key for segment in segments(before)}
    return {
        frame
        for segment in segments(after)
        if segment.key not in known
        for frame in range(segment.start, segment.end)
    }


def test_a_changed_text_changes_only_the_frames_it_stands_on():
    frames = changed(sample("one"), sample("two"))
    assert set(range(120, 180)) <= frames
    assert len(frames) <= 60 + 2 * 12


def test_the_same_reel_has_the_same_keys_whatever_its_things_are_called():
    before = sample()
    renamed = {
        AssetId(f"new-{id}"): replace(media, id=AssetId(f"new-{id}")) for id, media in before.media.items()
    }
    records = {
        id: replace(record, media=AssetId(f"new-{record.media}")) if hasattr(record, "media") else record
        for id, record in before.records.items()
    }
    assert changed(before, replace(before, media=renamed, records=records)) == set()


def test_other_material_under_the_same_name_is_another_segment():
    before = sample()
    media = {**before.media, AssetId("a"): video("a", sha256="other")}
    assert len(changed(before, replace(before, media=media))) > 100


def test_what_comes_after_an_inserted_clip_is_not_drawn_again():
    tail = [clip("b", 0, 4, source="b"), clip("c", 4, 4, source="a")]
    moved = [
        clip("new", 0, 2, source="a", at=5),
        *(replace(one, span=one.span.shifted(ticks(2))) for one in tail),
    ]
    assert changed(reel_of(tail), reel_of(moved)) == set(range(60))


def test_settings_are_part_of_the_key():
    stage = Stage(sample())
    one, two = flatten(stage, settings="a"), flatten(stage, settings="b")
    assert not {segment.key for segment in one} & {segment.key for segment in two}


def test_an_empty_reel_has_no_segments():
    assert segments(reel_of([])) == ()


@given(
    starts=st.lists(st.tuples(st.integers(0, 300), st.integers(1, 90)), max_size=5),
    shortest=st.integers(1, 20),
    longest=st.integers(20, 120),
)
def test_every_frame_lies_in_one_segment_of_bearable_length(starts, shortest, longest):
    size = 705_600_000 // 30
    layers = [
        (TrackKind.OVERLAY, [TextItem(id=ItemId(f"t{n}"), span=Span.of(Ticks(a * size), b * size), text="x")])
        for n, (a, b) in enumerate(starts)
    ]
    reel = reel_of([clip("c0", 0, 6, transition=transition()), clip("c1", 6, 5, source="b")], *layers)
    stage = Stage(reel)
    found = flatten(stage, settings="", shortest=shortest, longest=longest)
    assert [frame for one in found for frame in range(one.start, one.end)] == list(range(stage.frames))
    assert all(one.frames < longest + 2 * shortest for one in found)
    assert len(found) == 1 or all(one.frames >= shortest for one in found)


CHANGES = {
    "source": "other",
    "at": Ticks(5),
    "look": Look(Fit.FIT),
    "placement": Placement(rotation=1),
    "is_moving": True,
}


def test_nothing_that_shapes_a_shot_is_missing_from_the_key():
    shot = Shot("a", Ticks(0), Look(), Placement())
    assert set(CHANGES) == {field.name for field in fields(Shot)}
    keys = {scenes_key("", [Scene(replace(shot, **{name: value}))]) for name, value in CHANGES.items()}  # type: ignore[arg-type]
    assert len(keys | {scenes_key("", [Scene(shot)])}) == len(CHANGES) + 1
