"""Bringing things into an open reel and shaping them, without a window."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.edits import transitions
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
from brova_desktop.ui.reels.editing import ReelEditor, Where
from tests.domain.reels.making import FRAME, SONG, STILL, VIDEO, clip, reel
from tests.ui.reels.timeline.conftest import opened


def ids(*names: str) -> list[ItemId]:
    return [ItemId(name) for name in names]


def at(editor: ReelEditor, frame: int) -> None:
    editor.seek(frame * FRAME)


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


def test_transitions_everywhere_are_those_that_cuts_take_one_by_one(editor: ReelEditor) -> None:
    reel = editor.reel
    one_by_one = reel
    for one in reel.clips()[:-1]:
        bare = transitions.clear_transition(one_by_one, one.id)
        longest = min(transitions.longest_transition(bare, one.id), Ticks(12 * FRAME))
        if longest:
            one_by_one = transitions.set_transition(one_by_one, one.id, TransitionKind.ZOOM, longest)
    assert transitions.set_all_transitions(reel, TransitionKind.ZOOM, Ticks(12 * FRAME)) == one_by_one


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
