"""Beats under the editor, and the verbs that had no key."""

from __future__ import annotations

from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.beats import BeatGrid
from brova_desktop.domain.reels.records import Clip
from brova_desktop.domain.ticks import Ticks
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.listening import grid_of, music_of
from brova_desktop.ui.reels.tempo_bar import TempoBar
from brova_desktop.ui.reels.transport import Mute, Transport
from tests.domain.reels.making import FRAME, SONG
from tests.domain.reels.test_beats import played
from tests.ui.reels.timeline.conftest import Hand

K, M = Qt.Key, Qt.KeyboardModifier
GRID = {SONG.id: BeatGrid(Ticks(0), Fraction(25 * FRAME))}


def test_beats_stand_on_the_ruler_and_follow_their_sound(editor: ReelEditor) -> None:
    told: list[str] = []
    tie = editor.switched.subscribe(told.append)
    editor.set_grids(GRID)
    assert [at // FRAME for at in editor.beats] == [0, 25, 50, 75] and told == ["beats"]
    editor.move(ItemId("s"), 5 * FRAME)
    assert [at // FRAME for at in editor.beats] == [5, 30, 55, 80]
    editor.undo()
    assert editor.beats[0] == 0
    editor.set_grids({})
    assert editor.beats == ()
    tie.close()


def test_cutting_to_the_beat_is_one_step_for_all_clips_or_the_chosen(editor: ReelEditor) -> None:
    with pytest.raises(Refused):
        editor.cut_to_beat()
    editor.set_grids(GRID)
    editor.select([ItemId("a")])
    editor.cut_to_beat()
    assert [one.span.end // FRAME for one in editor.reel.clips()] == [25, 55, 85, 115]
    editor.undo()
    editor.select(())
    editor.cut_to_beat()
    assert [one.span.end // FRAME for one in editor.reel.clips()][:3] == [25, 50, 75]
    assert editor.document.history == ("Cut to the beat",)


def test_a_waveform_tells_its_beats(editor: ReelEditor) -> None:
    loud = np.array([[0, 0, one] for one in played(100)], dtype=np.int16)
    wave: Any = SimpleNamespace(level_for=lambda _: (loud, Fraction(1, 62)), start=Ticks(0))
    found = grid_of(wave)
    assert found is not None and found.bpm == pytest.approx(100, rel=0.004)
    assert [one.id for one in music_of(editor)] == [SONG.id]


def test_the_cut_at_the_selected_clip_is_moved_with_keys(hand: Hand) -> None:
    hand.editor.select([ItemId("a")])
    hand.key(K.Key_Period, M.AltModifier)
    assert hand.at("a") == (0, 31) and hand.at("b") == (31, 60)
    hand.key(K.Key_Comma, M.AltModifier)
    hand.key(K.Key_Comma, M.AltModifier)
    assert hand.at("a") == (0, 29)


def test_a_clip_is_slid_between_its_neighbours_with_keys(hand: Hand) -> None:
    hand.editor.select([ItemId("c")])
    before = hand.editor.item(ItemId("c"))
    hand.key(K.Key_Period, M.ControlModifier | M.AltModifier)
    after = hand.editor.item(ItemId("c"))
    assert hand.at("c") == (61, 91) and hand.at("d") == (91, 120) and hand.at("b") == (30, 61)
    assert isinstance(before, Clip) and isinstance(after, Clip) and before.source_in == after.source_in
    hand.key(K.Key_Comma, M.ControlModifier | M.AltModifier)
    assert hand.at("c") == (60, 90)


def test_keys_go_from_marker_to_marker(hand: Hand) -> None:
    for frame in (10, 50):
        hand.editor.seek(frame * FRAME)
        hand.editor.toggle_marker()
    hand.editor.seek(0)
    hand.key(K.Key_PageDown, M.ShiftModifier)
    hand.key(K.Key_PageDown, M.ShiftModifier)
    assert hand.editor.playhead == 50 * FRAME
    hand.key(K.Key_PageUp, M.ShiftModifier)
    assert hand.editor.playhead == 10 * FRAME


def test_the_frames_of_a_motion_have_keys(hand: Hand) -> None:
    from brova_desktop.domain.reels.edits.looks import adjust
    from brova_desktop.domain.reels.style import Motion, Placement
    from brova_desktop.domain.words import say

    hand.editor.select([ItemId("b")])
    assert not hand.editor.has_motion()
    hand.editor.apply(say("Motion"), lambda reel: adjust(reel, ItemId("b"), motion=Motion(Placement(scale=12_000))))
    hand.actions.refresh()
    hand.key(K.Key_O, M.AltModifier)
    assert hand.editor.playhead == 59 * FRAME
    hand.key(K.Key_I, M.AltModifier)
    assert hand.editor.playhead == 30 * FRAME
    hand.key(K.Key_0, M.AltModifier)
    assert not hand.editor.has_motion()


def test_the_tempo_is_set_halved_and_doubled_by_hand(editor: ReelEditor) -> None:
    with pytest.raises(Refused):
        editor.scale_tempo(Fraction(2))
    editor.set_grids(GRID)  # 72 a minute
    editor.scale_tempo(Fraction(2))
    assert [at // FRAME for at in editor.beats][:4] == [0, 13, 25, 38]
    editor.scale_tempo(Fraction(1, 2))
    assert [at // FRAME for at in editor.beats] == [0, 25, 50, 75]
    editor.set_grids({})
    editor.set_tempo(Fraction(60))  # nothing is known: from the beginning of the file
    assert [at // FRAME for at in editor.beats] == [0, 30, 60, 90]
    editor.seek(10 * FRAME)
    editor.beat_here()
    assert [at // FRAME for at in editor.beats] == [10, 40, 70]
    for wrong in (29, 301):
        with pytest.raises(Refused):
            editor.set_tempo(Fraction(wrong))
    assert editor.tempo == 60 and editor.document.history == ()


def test_without_music_there_is_no_tempo_to_set(editor: ReelEditor) -> None:
    editor.select([ItemId("s")])
    editor.delete()
    with pytest.raises(Refused):
        editor.set_tempo(Fraction(120))
    with pytest.raises(Refused):
        editor.beat_here()


def test_somebody_taps_the_tempo_on_its_bar(editor: ReelEditor, dressed: Any) -> None:
    clock = [100.0]
    transport = Transport(editor, Mute(), lambda: clock[0])
    bar = TempoBar(editor, transport, lambda: clock[0])
    bar.open_bar()
    assert bar.field.value() == 0 and not bar.half.isEnabled()
    bar.tap()
    clock[0] += 10  # a pause: it begins anew
    for _ in range(4):
        bar.tap()
        clock[0] += 0.5
    assert editor.tempo == 120 and bar.field.value() == 120
    bar.half.click()
    assert editor.tempo == bar.field.value() == 60
    bar.field.setValue(90)
    assert editor.tempo == 90
    editor.set_grids({})
    assert bar.field.text() == "None"
    bar.close_tempo()
    bar.deleteLater()
