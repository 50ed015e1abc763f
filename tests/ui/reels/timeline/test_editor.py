"""The presenter of an open reel, without a window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brova_desktop.domain.errors import BrovaError, Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.edits.wording import set_text
from brova_desktop.domain.reels.records import (
    Clip,
    Cue,
    TextItem,
)
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.clipboard import Pocket
from brova_desktop.ui.reels.editing import ReelEditor
from tests.domain.reels.making import FRAME, clip, counting, reel, shape
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


def test_a_caption_of_one_word_does_not_keep_the_rest_from_being_split(editor: ReelEditor) -> None:
    at(editor, 15)
    cue = next(item for item in editor.items_at_playhead() if isinstance(item, Cue))
    editor.apply(say("Edit text"), lambda reel: set_text(reel, cue.id, "Hello"))
    editor.split_all()
    assert len(editor.reel.clips()) == 5
    assert editor.item(cue.id) is not None and editor.item(cue.id).span == cue.span  # type: ignore[union-attr]
    with pytest.raises(Refused, match="Nothing of"):
        editor.split_item(cue.id, editor.playhead)


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
    first = ReelEditor(opened(usual()), pocket=pocket)
    second = ReelEditor(opened(reel(clip("z", 0, 10))), pocket=pocket, mint=counting())
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


def test_there_is_nothing_to_paste_at_first(editor: ReelEditor) -> None:
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
