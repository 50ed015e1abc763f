"""The presenter of an open reel, without a window."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from brova_desktop.domain.errors import BrovaError, Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.records import (
    Clip,
    Cue,
    Marker,
    ShapeKind,
    Sound,
    TextItem,
    TransitionKind,
    VideoItem,
)
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.clipboard import Pocket
from brova_desktop.ui.reels.editing import ReelEditor, Where
from tests.domain.reels.making import FRAME, SONG, STILL, VIDEO, clip, counting, reel, shape
from tests.ui.reels.timeline.conftest import opened, usual


def ids(*names: str) -> list[ItemId]:
    return [ItemId(name) for name in names]


def at(editor: ReelEditor, frame: int) -> None:
    editor.seek(frame * FRAME)


# --- state ---


def test_the_playhead_stands_on_a_frame_inside_the_reel(editor: ReelEditor) -> None:
    editor.seek(7 * FRAME + 3)
    assert editor.playhead == 7 * FRAME
    editor.seek(-5)
    assert editor.playhead == 0
    editor.seek(10**15)
    assert editor.playhead == editor.length == 120 * FRAME


def test_listeners_hear_of_playhead_and_selection_once_each(editor: ReelEditor) -> None:
    moves, choices = [], []
    editor.moved.subscribe(moves.append)
    editor.selected.subscribe(choices.append)
    editor.seek(FRAME)
    editor.seek(FRAME + 1)
    editor.select(ids("a"))
    editor.select(ids("a", "nobody"))
    assert moves == [FRAME]
    assert choices == [frozenset({"a"})]


def test_what_is_deleted_leaves_the_selection_and_undo_brings_it_back_unselected(editor: ReelEditor) -> None:
    editor.select(ids("a", "t"))
    editor.delete()
    assert editor.selection == frozenset()
    editor.undo()
    assert shape(editor.reel)[:30] == "A" * 30
    assert editor.undo_label is None
    assert editor.redo_label == "Delete"


def test_a_refused_step_of_several_leaves_nothing_behind(editor: ReelEditor) -> None:
    before = editor.reel
    with pytest.raises(Refused), editor.one_step(say("Both")):
        editor.apply(say("One"), lambda made: replace(made, title="half done"))
        raise Refused(say("No."))
    assert editor.reel is before
    assert not editor.in_gesture


def test_attempt_tells_a_refusal(editor: ReelEditor, told: list[BrovaError]) -> None:
    assert not editor.attempt(editor.undo)
    assert [type(error) for error in told] == [Refused]


def test_the_playhead_comes_back_into_a_reel_that_became_shorter(editor: ReelEditor) -> None:
    editor.seek(editor.length)
    editor.select(ids("d"))
    editor.delete()
    assert editor.playhead == editor.length == 100 * FRAME


# --- cutting ---


def test_split_cuts_the_clip_at_the_playhead(editor: ReelEditor) -> None:
    at(editor, 45)
    assert editor.can_split()
    editor.split()
    assert shape(editor.reel) == "A" * 30 + "B" * 15 + "N" * 15 + "C" * 30 + "D" * 30
    assert editor.undo_label == "Split"


def test_split_cuts_only_what_is_selected_when_something_is(editor: ReelEditor) -> None:
    at(editor, 15)
    editor.select(ids("t"))
    editor.split()
    assert len(editor.reel.clips()) == 4
    assert len(editor.reel.track(ItemId("texts")).items) == 3


def test_split_all_cuts_every_track_but_locked_ones(editor: ReelEditor) -> None:
    editor.toggle_locked(ItemId("sounds"))
    at(editor, 15)
    editor.split_all()
    counts = {track.id: len(track.items) for track in editor.reel.all_tracks()}
    assert counts == {"main": 5, "texts": 3, "cues": 3, "sounds": 1}


def test_split_at_a_cut_is_refused_in_words(editor: ReelEditor) -> None:
    at(editor, 30)
    with pytest.raises(Refused, match="nothing to split"):
        editor.split()


def test_trimming_to_the_playhead_closes_up_on_the_left(editor: ReelEditor) -> None:
    at(editor, 40)
    editor.trim_left()
    assert shape(editor.reel) == "A" * 30 + "B" * 20 + "C" * 30 + "D" * 30
    assert editor.playhead == 30 * FRAME
    clip_b = editor.item(ItemId("b"))
    assert isinstance(clip_b, Clip) and clip_b.source_in == 50 * FRAME


def test_trimming_to_the_playhead_closes_up_on_the_right(editor: ReelEditor) -> None:
    at(editor, 40)
    editor.trim_right()
    assert shape(editor.reel) == "A" * 30 + "B" * 10 + "C" * 30 + "D" * 30
    assert editor.playhead == 40 * FRAME


def test_trimming_a_text_to_the_playhead_moves_no_other(editor: ReelEditor) -> None:
    at(editor, 20)
    editor.select(ids("t"))
    editor.trim_right()
    found = editor.item(ItemId("t"))
    assert found is not None and found.span.end == 20 * FRAME
    assert shape(editor.reel) == shape(usual())


def test_delete_leaves_a_gap_and_ripple_delete_does_not(editor: ReelEditor) -> None:
    editor.select(ids("b"))
    editor.delete()
    assert shape(editor.reel) == "A" * 30 + "." * 30 + "C" * 30 + "D" * 30
    assert editor.has_gaps()
    editor.undo()
    editor.select(ids("b"))
    editor.ripple_delete()
    assert shape(editor.reel) == "A" * 30 + "C" * 30 + "D" * 30


def test_with_rippling_on_delete_closes_up(editor: ReelEditor) -> None:
    editor.toggle_rippling()
    editor.select(ids("a"))
    editor.delete()
    assert shape(editor.reel) == "B" * 30 + "C" * 30 + "D" * 30


def test_close_gaps_closes_them(editor: ReelEditor) -> None:
    editor.select(ids("a", "c"))
    editor.delete()
    editor.close_gaps()
    assert shape(editor.reel) == "B" * 30 + "D" * 30
    assert not editor.has_gaps()


def test_deleting_with_nothing_selected_says_so(editor: ReelEditor) -> None:
    assert not editor.can_delete()
    with pytest.raises(Refused, match="Nothing is selected"):
        editor.delete()


def test_the_marked_stretch_can_be_cut_out(editor: ReelEditor) -> None:
    at(editor, 20)
    editor.mark_in()
    at(editor, 39)
    editor.mark_out()
    assert editor.range is not None and (editor.range.start, editor.range.end) == (20 * FRAME, 40 * FRAME)
    editor.delete_range()
    assert [one.span.length // FRAME for one in editor.reel.clips()] == [20, 20, 30, 30]
    assert editor.playhead == 20 * FRAME
    assert editor.range is None


def test_an_in_point_behind_the_out_point_drops_it(editor: ReelEditor) -> None:
    at(editor, 10)
    editor.mark_out()
    at(editor, 50)
    editor.mark_in()
    assert (editor.in_point, editor.out_point) == (50 * FRAME, None)


def test_duplicate_selects_the_copies(editor: ReelEditor) -> None:
    editor.select(ids("t"))
    editor.duplicate()
    copy = editor.only_selected()
    assert isinstance(copy, TextItem) and copy.id != "t" and copy.span.start == 30 * FRAME


def test_copies_go_from_one_reel_to_another() -> None:
    pocket = Pocket()
    first = ReelEditor(opened(usual()), clipboard=pocket)
    second = ReelEditor(opened(reel(clip("z", 0, 10))), clipboard=pocket, mint=counting())
    assert not second.can_paste()
    first.select(ids("a", "t"))
    first.copy()
    at(second, 10)
    second.paste()
    assert len(second.reel.clips()) == 2
    assert {type(item) for item in second.selected_items()} == {Clip, TextItem}
    assert second.undo_label == "Paste"


def test_cut_takes_away_and_paste_brings_back_at_the_playhead(editor: ReelEditor) -> None:
    editor.select(ids("t"))
    editor.cut()
    assert editor.item(ItemId("t")) is None
    at(editor, 50)
    editor.paste()
    pasted = editor.only_selected()
    assert pasted is not None and pasted.span.start == 50 * FRAME


def test_pasting_something_else_is_refused(editor: ReelEditor) -> None:
    editor.clipboard.put("no reel")
    with pytest.raises(BrovaError):
        editor.paste()


# --- arranging ---


def test_nudge_moves_by_frames_and_trims_move_edges(editor: ReelEditor) -> None:
    editor.select(ids("t"))
    editor.nudge(-3)
    editor.trim_end_by(5)
    editor.trim_start_by(2)
    found = editor.item(ItemId("t"))
    assert found is not None and (found.span.start, found.span.end) == (9 * FRAME, 32 * FRAME)


def test_a_clip_changes_places_with_its_neighbour(editor: ReelEditor) -> None:
    editor.select(ids("b"))
    editor.shift_clip(1)
    assert [one.id for one in editor.reel.clips()] == ["a", "c", "b", "d"]
    editor.shift_clip(-5)
    assert [one.id for one in editor.reel.clips()] == ["b", "a", "c", "d"]


def test_an_item_moves_to_another_track_of_its_kind_only(editor: ReelEditor) -> None:
    upper = editor.add_track(TrackKind.OVERLAY)
    editor.select(ids("t"))
    editor.move_across(-1)
    assert "t" in editor.reel.track(upper).items
    with pytest.raises(Refused):
        editor.move_across(-1)


def test_the_playhead_jumps_from_cut_to_cut(editor: ReelEditor) -> None:
    at(editor, 31)
    editor.next_cut()
    assert editor.playhead == 40 * FRAME  # a caption begins there
    editor.previous_cut()
    editor.previous_cut()
    assert editor.playhead == 25 * FRAME


def test_selection_walks_along_a_track_through_its_transitions(editor: ReelEditor) -> None:
    editor.select(ids("a"))
    seen = []
    for _ in range(4):
        editor.select_beside(1)
        seen.append(editor.transition or next(iter(editor.selection)))
    assert seen == ["b", "b", "c", "d"]
    editor.select_beside(-1)
    editor.select_beside(-1)
    assert editor.transition == "b"
    editor.select_beside(-1)
    assert editor.selection == {"b"}


def test_selection_walks_across_tracks(editor: ReelEditor) -> None:
    editor.select(ids("a"))
    editor.select_across(-1)
    assert editor.selection == {"t"}
    editor.select_across(1)
    editor.select_across(1)
    assert editor.selection == {"s"}
    editor.select_across(1)
    assert editor.selection == {"s"}


def test_markers_come_and_go_at_the_playhead(editor: ReelEditor) -> None:
    at(editor, 12)
    editor.toggle_marker()
    assert [marker.at for marker in editor.markers()] == [12 * FRAME]
    at(editor, 0)
    editor.next_marker()
    assert editor.playhead == 12 * FRAME
    editor.toggle_marker()
    assert editor.markers() == ()


def test_a_selected_marker_is_deleted(editor: ReelEditor) -> None:
    editor.toggle_marker()
    editor.select([editor.markers()[0].id])
    editor.delete()
    assert editor.markers() == ()


def test_switches_of_tracks_are_steps_with_names(editor: ReelEditor) -> None:
    main, texts = ItemId("main"), ItemId("texts")
    editor.toggle_muted(main)
    editor.toggle_hidden(texts)
    editor.select(ids("t"))
    editor.toggle_locked(texts)
    assert editor.selection == frozenset()
    assert editor.document.history == ("Mute track", "Hide track", "Lock track")
    assert "t" not in editor.selectable()


# --- adding and shaping ---


def test_files_go_behind_the_last_clip_one_after_the_other(editor: ReelEditor) -> None:
    editor.place_media([VIDEO, STILL])
    clips = editor.reel.clips()
    assert [one.media for one in clips[-2:]] == ["video", "still"]
    assert clips[-2].span.start == 120 * FRAME
    assert editor.document.history == ("Add media",)
    assert len(editor.selection) == 2


def test_files_go_in_between_and_what_follows_makes_room(editor: ReelEditor) -> None:
    editor.place_media([STILL], Where.INSERT, at=30 * FRAME)
    assert editor.reel.clips()[0].id == "a"
    assert editor.reel.clips()[1].media == "still"
    assert editor.reel.clips()[2].span.start == 120 * FRAME


def test_sounds_and_overlays_find_their_tracks(editor: ReelEditor) -> None:
    editor.place_media([SONG], at=100 * FRAME)
    assert isinstance(editor.only_selected(), Sound)
    editor.place_media([VIDEO], Where.OVERLAY, at=0)
    assert isinstance(editor.only_selected(), VideoItem)


def test_a_file_shorter_than_a_frame_is_refused(editor: ReelEditor) -> None:
    with pytest.raises(Refused, match="too short"):
        editor.place_media([replace(VIDEO, length=Ticks(5))])


def test_a_replaced_file_keeps_place_and_look(editor: ReelEditor) -> None:
    editor.select(ids("a"))
    editor.replace_media(STILL)
    found = editor.item(ItemId("a"))
    assert isinstance(found, Clip) and found.media == "still" and found.span.end == 30 * FRAME


def test_texts_and_shapes_begin_at_the_playhead(editor: ReelEditor) -> None:
    at(editor, 40)
    id = editor.add_text("سعر خاص")
    found = editor.item(id)
    assert isinstance(found, TextItem) and found.span.start == 40 * FRAME
    assert editor.selection == {id}
    editor.add_shape(ShapeKind.STAR)
    editor.add_countdown()
    editor.add_progress()
    assert editor.document.history == ("Add text", "Add shape", "Add countdown", "Add progress bar")


def test_a_caption_fits_into_the_room_there_is(editor: ReelEditor) -> None:
    at(editor, 30)
    id = editor.add_cue("new")
    found = editor.item(id)
    assert found is not None and (found.span.start, found.span.end) == (30 * FRAME, 40 * FRAME)
    with pytest.raises(Refused, match="caption at that time"):
        editor.add_cue("again")


def test_the_first_caption_makes_its_track() -> None:
    editor = ReelEditor(opened(reel(clip("a", 0, 30))))
    editor.add_cue("hello")
    assert [track.kind for track in editor.reel.all_tracks()] == [TrackKind.MAIN, TrackKind.CAPTIONS]
    editor.undo()
    assert [track.kind for track in editor.reel.all_tracks()] == [TrackKind.MAIN]


def test_captions_join(editor: ReelEditor) -> None:
    editor.select(ids("q", "r"))
    assert editor.can_merge_cues()
    editor.merge_cues()
    found = editor.item(ItemId("q"))
    assert isinstance(found, Cue) and found.text == "one two one two"


def test_a_transition_is_set_changed_and_removed(editor: ReelEditor) -> None:
    at(editor, 31)
    editor.set_transition(TransitionKind.CIRCLE)
    assert editor.transition == "a"
    first = editor.item(ItemId("a"))
    assert isinstance(first, Clip) and first.transition is not None and first.transition.length == 15 * FRAME
    editor.lengthen(-4)
    changed = editor.item(ItemId("a"))
    assert isinstance(changed, Clip) and changed.transition is not None
    assert changed.transition.length == 11 * FRAME
    editor.delete()
    assert editor.transition is None
    assert editor.undo_label == "Remove transition"


def test_every_cut_with_material_gets_a_transition(editor: ReelEditor) -> None:
    assert editor.set_all_transitions(TransitionKind.ZOOM) == 0
    kinds = [one.transition.kind for one in editor.reel.clips() if one.transition is not None]
    assert kinds == [TransitionKind.ZOOM] * 3


def test_sound_goes_up_and_down_and_fades(editor: ReelEditor) -> None:
    editor.select(ids("s"))
    editor.shift_level(-300)
    editor.set_fades(ItemId("s"), fade_in=10 * FRAME)
    editor.toggle_item_muted()
    found = editor.item(ItemId("s"))
    assert isinstance(found, Sound)
    assert (found.level.keys[0].value, found.fade_in, found.muted) == (-300, 10 * FRAME, True)
    editor.set_level(90_000)
    louder = editor.item(ItemId("s"))
    assert isinstance(louder, Sound) and louder.level.keys[0].value == 1_200


def test_sound_is_detached_and_speed_closes_up(editor: ReelEditor) -> None:
    editor.select(ids("a"))
    assert editor.can_detach()
    editor.detach_audio()
    assert not editor.can_detach()
    editor.set_speed(Fraction(2))
    assert editor.reel.clips()[0].span.end == 15 * FRAME
    assert editor.reel.clips()[1].span.start == 15 * FRAME


def test_snapping_and_razor_are_told(editor: ReelEditor) -> None:
    heard: list[str] = []
    editor.switched.subscribe(heard.append)
    editor.toggle_snapping()
    editor.toggle_razor()
    editor.set_range(0, FRAME)
    editor.set_range(0, FRAME)
    assert heard == ["snapping", "razor", "range"]


def test_a_marker_is_no_item(editor: ReelEditor) -> None:
    marker = Marker(id=ItemId("m"), at=Ticks(0))
    editor.toggle_marker()
    assert editor.item(marker.id) is None
    assert editor.selected_items() == ()
