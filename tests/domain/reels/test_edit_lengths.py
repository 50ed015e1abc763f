"""Lengths and places as the edits' docstrings promise them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.edits import (
    cutting,
    moving,
    pasting,
    placing,
    replacing,
    transitions,
    trimming,
)
from brova_desktop.domain.reels.records import Clip, TransitionKind
from brova_desktop.domain.ticks import Span, Ticks
from tests.domain.reels.judging import judged, main_lengths, total
from tests.domain.reels.making import (
    FRAME,
    SONG,
    VIDEO,
    clip,
    counting,
    frames,
    reels,
    text,
)
from tests.domain.reels.random_edits import (
    BOOLS,
    NEW_CLIP,
    SPANS,
    STEPS,
    TIMES,
    some,
)


@st.composite
def reel_and_item(draw: st.DrawFn, letters: str) -> tuple[Reel, ItemId]:
    """A reel and something in it."""
    reel = draw(reels().filter(lambda made: any(id[0] in letters and id[1].isdigit() for id in made.records)))
    return reel, draw(st.sampled_from([id for id in reel.records if id[0] in letters and id[1].isdigit()]))


NEAR = st.integers(-6, 42).map(lambda n: n * FRAME)
"""Ticks from the start of an item, mostly inside it."""


@given(reel=reels(), new=NEW_CLIP, at=TIMES, follow=BOOLS)
def test_insert_makes_the_main_track_longer_by_the_clip(reel: Reel, new: Clip, at: int, follow: bool) -> None:
    after = judged(reel, lambda r: placing.insert(r, new, at, mint=counting(), follow=follow))
    assume(after is not None)
    assert total(after) == max(total(reel), at) + new.span.length
    assert sum(main_lengths(after).values()) == sum(main_lengths(reel).values()) + new.span.length


@given(reel=reels(), ids=st.lists(some("c"), min_size=1, max_size=3, unique=True), follow=BOOLS)
def test_ripple_delete_makes_the_main_track_shorter_by_the_clips(reel: Reel, ids: list, follow: bool) -> None:
    after = judged(reel, lambda r: cutting.ripple_delete(r, ids, follow=follow))
    assume(after is not None)
    gone = sum(main_lengths(reel)[id] for id in ids)
    kept = [each for each in reel.clips() if each.id not in ids]
    assert main_lengths(after) == {each.id: each.span.length for each in kept}
    if kept and kept[-1] == reel.clips()[-1]:
        assert total(after) == total(reel) - gone


@given(reel=reels(), span=SPANS)
def test_cut_out_takes_exactly_the_stretch_out_of_the_main_track(reel: Reel, span: Span) -> None:
    after = judged(reel, lambda r: cutting.cut_out(r, span, mint=counting()))
    assume(after is not None and span.start >= 0)
    inside = sum(max(0, min(each.span.end, span.end) - max(each.span.start, span.start)) for each in reel.clips())
    assert sum(main_lengths(after).values()) == sum(main_lengths(reel).values()) - inside


@given(given=reel_and_item("c"), near=NEAR, ripple=BOOLS)
def test_a_trimmed_end_is_where_it_was_put_and_ripple_moves_the_rest_by_as_much(given, near, ripple) -> None:
    reel, id = given
    to = reel.records[id].span.start + near
    after = judged(reel, lambda r: trimming.trim_end(r, id, to, ripple=ripple))
    assume(after is not None)
    by = to - reel.records[id].span.end
    for old, new in zip(reel.clips(), after.clips(), strict=True):
        assert old.id == new.id
        expected = by if ripple and old.span.start > reel.records[id].span.start else 0
        assert new.span.start == old.span.start + expected
        assert new.span.length == old.span.length + (by if old.id == id else 0)
    assert after.records[id].source_in == reel.records[id].source_in


@given(given=reel_and_item("c"), near=NEAR, ripple=BOOLS)
def test_a_trimmed_start_shows_the_same_material_at_the_same_moment(given, near, ripple) -> None:
    reel, id = given
    to = reel.records[id].span.start + near
    after = judged(reel, lambda r: trimming.trim_start(r, id, to, ripple=ripple))
    assume(after is not None)
    old, new = reel.records[id], after.records[id]
    by = to - old.span.start
    assert new.span == (Span.of(old.span.start, old.span.length - by) if ripple else Span(Ticks(to), old.span.end))
    if old.media == VIDEO.id:
        assert abs(new.source_in - old.source_in - by * old.speed) < 1
    if ripple:
        assert total(after) == total(reel) - by


@given(given=reel_and_item("c"), by=STEPS)
def test_slip_moves_no_edge(given, by) -> None:
    reel, id = given
    after = judged(reel, lambda r: trimming.slip(r, id, by))
    assume(after is not None)
    assert [each.span for each in after.clips()] == [each.span for each in reel.clips()]
    assert after.records[id].source_in == reel.records[id].source_in + by


@given(given=reel_and_item("c"), by=STEPS)
def test_slide_and_roll_keep_the_whole_as_long_as_it_was(given, by) -> None:
    reel, id = given
    old = reel.records[id]
    slid = judged(reel, lambda r: trimming.slide(r, id, by))
    if slid is not None:
        assert slid.records[id].span == old.span.shifted(by)
        assert slid.records[id].source_in == old.source_in
    rolled = judged(reel, lambda r: trimming.roll(r, id, old.span.end + by))
    if rolled is not None:
        assert total(rolled) == total(reel)
        assert sum(main_lengths(rolled).values()) == sum(main_lengths(reel).values())


@given(given=reel_and_item("c"), before=st.none() | some("c"))
def test_reorder_keeps_every_length_and_the_whole(given, before: ItemId | None) -> None:
    reel, id = given
    after = judged(reel, lambda r: moving.reorder(r, id, before=before))
    assume(after is not None)
    assert main_lengths(after) == main_lengths(reel)
    order = [each.id for each in after.clips()]
    if before not in (None, id):
        assert order.index(id) + 1 == order.index(before)


@given(reel=reels())
def test_closing_gaps_leaves_none_and_shortens_nothing(reel: Reel) -> None:
    after = judged(reel, cutting.close_gaps)
    assert after is not None
    assert main_lengths(after) == main_lengths(reel)
    assert total(after) == sum(main_lengths(reel).values())


SPEEDS = st.sampled_from((Fraction(1, 2), Fraction(2), Fraction(4), Fraction(5, 4)))


@given(given=reel_and_item("c"), speed=SPEEDS)
def test_another_speed_shows_the_same_material_in_the_promised_length(given, speed) -> None:
    reel, id = given
    after = judged(reel, lambda r: replacing.set_speed(r, id, speed))
    assume(after is not None)
    old, new = reel.records[id], after.records[id]
    assert new.span.length == max(old.span.length * old.speed // speed // FRAME, 1) * FRAME
    assert new.source_in == old.source_in
    assert total(after) == total(reel) + new.span.length - old.span.length


@given(given=reel_and_item("coqs"), near=NEAR)
def test_split_halves_are_together_what_the_whole_was(given, near) -> None:
    reel, id = given
    at = reel.records[id].span.start + near
    after = judged(reel, lambda r: cutting.split(r, id, at, mint=counting()))
    assume(after is not None)
    old, left, right = reel.records[id], after.records[id], after.records[ItemId("n0")]
    assert (left.span.start, left.span.end, right.span.start, right.span.end) == (
        old.span.start, at, at, old.span.end)
    if isinstance(old, Clip):
        moment = old.span.end - FRAME
        assert right.level.value_at(moment - right.span.start) == old.level.value_at(moment - old.span.start)
        assert left.transition is None
        assert (right.transition is None) <= (old.transition is None or near > 0)
        if right.transition is not None:
            assert right.transition.length <= old.transition.length


@given(given=reel_and_item("c"), kind=st.sampled_from(TransitionKind))
def test_the_longest_transition_is_possible_and_one_frame_more_is_not(given, kind) -> None:
    reel, id = given
    bare = transitions.clear_transition(reel, id)
    longest = transitions.longest_transition(bare, id)
    if longest:
        assert judged(bare, lambda r: transitions.set_transition(r, id, kind, longest)) is not None
    more = Ticks(longest + FRAME)
    assert judged(bare, lambda r: transitions.set_transition(r, id, kind, more)) is None


def test_pasting_into_another_reel_brings_the_files_along() -> None:
    from tests.domain.reels.making import reel as made

    source = made(clip("a", 0, 20), texts=(text("t", 5, 10),))
    target = replace(made(clip("b", 0, 30)), media={VIDEO.id: replace(VIDEO, path="other.mp4", sha256="cd" * 32)})
    after = judged(target, lambda r: pasting.paste(r, source, ["a", "t"], 10 * FRAME, mint=counting()))
    assert [each.span for each in after.clips()] == [frames(0, 10), frames(10, 20), frames(30, 20)]
    pasted = after.clips()[1]
    assert after.media[pasted.media].path == "video.mp4"
    assert after.media[VIDEO.id].path == "other.mp4"
    texts = [track for track in after.all_tracks() if track.kind is TrackKind.OVERLAY]
    assert after.items(texts[0])[0].span == frames(15, 10)
    assert SONG.id not in after.media
