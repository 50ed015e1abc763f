"""Gestures with real mouse events on a timeline in a window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.records import Clip, Sound
from tests.domain.reels.making import FRAME, shape
from tests.ui.reels.timeline.conftest import PER_FRAME, Hand

ALT, CTRL, SHIFT = (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier,
                    Qt.KeyboardModifier.ShiftModifier)


def source_in(hand: Hand, id: str) -> int:
    item = hand.editor.item(ItemId(id))
    assert isinstance(item, Clip)
    return item.source_in // FRAME


# --- selecting ---


def test_a_click_selects_and_ctrl_adds_and_shift_extends(hand: Hand) -> None:
    hand.click(hand.place("a"))
    assert hand.editor.selection == {"a"}
    hand.click(hand.place("t"), CTRL)
    assert hand.editor.selection == {"a", "t"}
    hand.click(hand.place("a"))
    hand.click(hand.place("c"), SHIFT)
    assert hand.editor.selection == {"a", "b", "c"}
    hand.click(hand.place("b"))
    assert hand.editor.selection == {"b"}


def test_a_click_on_an_empty_place_selects_nothing_and_moves_the_playhead(hand: Hand) -> None:
    hand.editor.select([ItemId("a")])
    hand.editor.toggle_snapping()
    point = hand.place("t", 1.0) + QPoint(10 * PER_FRAME, 0)
    hand.click(point)
    assert hand.editor.selection == frozenset()
    assert hand.editor.playhead == 40 * FRAME


def test_a_rubber_band_selects_what_it_touches_and_escape_takes_it_back(hand: Hand) -> None:
    hand.editor.select([ItemId("d")])
    start = hand.place("t", 1.0) + QPoint(5 * PER_FRAME, 0)
    end = hand.place("a", 0.8)
    hand.drag(start, end.x() - start.x(), end.y() - start.y(), drop=False)
    assert hand.board.band is not None
    assert {"t", "a"} <= hand.editor.selection
    hand.key(Qt.Key.Key_Escape)
    assert hand.editor.selection == {"d"}
    assert hand.board.band is None


# --- moving ---


def test_a_text_is_moved_by_frames_as_one_step(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.drag(hand.place("t"), 5 * PER_FRAME)
    assert hand.at("t") == (15, 35)
    assert hand.editor.document.history == ("Move",)


def test_an_edge_sticks_to_a_cut_and_a_guide_shows_it(hand: Hand) -> None:
    hand.drag(hand.place("t"), 19 * PER_FRAME + 3, drop=False)
    assert hand.board.guide == 30 * FRAME
    assert hand.at("t") == (30, 50)
    hand.key(Qt.Key.Key_Escape)
    assert hand.board.guide is None


def test_escape_restores_exactly_what_was_there(hand: Hand) -> None:
    before = hand.editor.reel
    hand.drag(hand.place("b"), 40 * PER_FRAME, drop=False)
    assert hand.editor.reel is not before
    hand.key(Qt.Key.Key_Escape)
    assert hand.editor.reel == before
    assert hand.editor.document.history == ()
    assert not hand.editor.in_gesture


def test_no_shortcut_edits_in_the_middle_of_a_drag(hand: Hand) -> None:
    hand.drag(hand.place("t"), 5 * PER_FRAME, drop=False)
    hand.key(Qt.Key.Key_Delete)
    hand.key(Qt.Key.Key_S)
    assert hand.editor.item(ItemId("t")) is not None
    hand.key(Qt.Key.Key_Escape)
    assert hand.editor.document.history == ()


def test_a_clip_dragged_over_another_changes_places_with_it(hand: Hand) -> None:
    hand.drag(hand.place("a"), 35 * PER_FRAME)
    assert [clip.id for clip in hand.editor.reel.clips()] == ["b", "a", "c", "d"]
    assert hand.at("b") == (0, 30)


def test_a_clip_may_stand_alone_behind_the_others(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.drag(hand.place("d"), 10 * PER_FRAME)
    assert hand.at("d") == (100, 130)


def test_several_items_move_together(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.editor.select([ItemId("t"), ItemId("q")])
    hand.drag(hand.place("t"), 4 * PER_FRAME)
    assert (hand.at("t"), hand.at("q")) == ((14, 34), (9, 29))


def test_nothing_is_dragged_before_the_beginning(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.drag(hand.place("t"), -40 * PER_FRAME)
    assert hand.at("t") == (0, 20)


def test_an_item_goes_beside_what_stands_in_its_way(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.drag(hand.place("t"), 50 * PER_FRAME)
    assert hand.at("t") == (50, 70)


def test_an_item_changes_its_track(hand: Hand) -> None:
    upper = hand.editor.add_track(TrackKind.OVERLAY)
    row = next(row for row in hand.board.rows() if row.track == upper)
    start = hand.place("t")
    hand.drag(start, 0, round(row.top + row.height / 2) - start.y())
    assert hand.editor.reel.track(upper).items == ("t",)


def test_alt_drags_a_copy(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.drag(hand.place("t"), 25 * PER_FRAME, keys=ALT)
    assert hand.at("t") == (10, 30)
    copy = hand.editor.only_selected()
    assert copy is not None and copy.id != "t" and copy.span.start == 35 * FRAME
    assert hand.editor.document.history == ("Duplicate",)


def test_alt_puts_a_copy_of_a_clip_in_at_the_nearest_cut(hand: Hand) -> None:
    hand.drag(hand.place("a"), 50 * PER_FRAME, keys=ALT)
    assert hand.editor.reel.clips()[2].id not in "abcd"
    assert len(hand.editor.reel.clips()) == 5
    assert hand.editor.length == 150 * FRAME


def test_a_locked_track_is_not_touched(hand: Hand) -> None:
    hand.editor.toggle_locked(ItemId("texts"))
    hand.drag(hand.place("t"), 5 * PER_FRAME)
    assert hand.at("t") == (10, 30)


# --- trimming ---


def test_trimming_an_end_shows_its_last_frame(hand: Hand) -> None:
    shown: list[int | None] = []
    hand.editor.glanced.subscribe(lambda at: shown.append(None if at is None else at // FRAME))
    hand.editor.toggle_snapping()
    hand.drag(hand.edge("d", at_end=True), -10 * PER_FRAME)
    assert hand.at("d") == (90, 110)
    assert shown[-2:] == [109, None]
    assert hand.editor.undo_label == "Trim"


def test_a_trim_stops_where_the_material_does(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.drag(hand.edge("d", at_end=True), 400 * PER_FRAME)
    assert hand.at("d") == (90, 350)  # 10 s of material, begun at frame 40: 260 frames
    hand.drag(hand.edge("t", at_end=False), 100 * PER_FRAME)
    assert hand.at("t") == (29, 30)


def test_trimming_stops_at_the_neighbour(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.drag(hand.edge("t", at_end=True), 90 * PER_FRAME)
    assert hand.at("t") == (10, 70)


def test_alt_trims_and_closes_up(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.drag(hand.edge("a", at_end=True, inside=6), -10 * PER_FRAME, keys=ALT)
    assert shape(hand.editor.reel) == "A" * 20 + "B" * 30 + "C" * 30 + "D" * 30


def test_the_beginning_is_trimmed_and_its_content_stays_in_place(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.drag(hand.edge("a", at_end=False), 10 * PER_FRAME)
    assert hand.at("a") == (10, 30)
    assert source_in(hand, "a") == 50


def test_a_cut_is_rolled(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    cut = hand.place("a", 1.0) + QPoint(1, 0)
    hand.drag(cut, 5 * PER_FRAME)
    assert (hand.at("a"), hand.at("b")) == ((0, 35), (35, 60))
    assert hand.editor.undo_label == "Move cut"


def test_ctrl_slips_the_material(hand: Hand) -> None:
    hand.drag(hand.place("b", 0.3), -10 * PER_FRAME, keys=CTRL)
    assert hand.at("b") == (30, 60)
    assert source_in(hand, "b") == 50
    hand.drag(hand.place("b", 0.3), 400, keys=CTRL)
    assert source_in(hand, "b") == 0


def test_ctrl_and_shift_slide_between_neighbours(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    hand.drag(hand.place("b", 0.3), 6 * PER_FRAME, keys=CTRL | SHIFT)
    assert shape(hand.editor.reel) == "A" * 36 + "B" * 30 + "C" * 24 + "D" * 30


# --- transitions, sound ---


def test_a_badge_selects_its_transition_and_drags_its_length(hand: Hand) -> None:
    badge = hand.place("b", 1.0) + QPoint(1, 0)
    hand.click(badge)
    assert hand.editor.transition == "b"
    hand.drag(badge, 6 * PER_FRAME)
    found = hand.editor.item(ItemId("b"))
    assert isinstance(found, Clip) and found.transition is not None
    assert found.transition.length == 12 * FRAME


def test_fades_are_dragged_at_their_handles(hand: Hand) -> None:
    start = hand.place("s", 0.0, 0.0) + QPoint(9, 6)
    hand.drag(start, 10 * PER_FRAME)
    found = hand.editor.item(ItemId("s"))
    assert isinstance(found, Sound) and found.fade_in == 10 * FRAME


def test_the_volume_line_is_dragged_and_escape_takes_it_back(hand: Hand) -> None:
    hand.editor.select([ItemId("s")])
    row = next(row for row in hand.board.rows() if row.lane.track.kind is TrackKind.AUDIO)
    from brova_desktop.ui.reels.timeline.painting.items import item_box, level_y

    item = hand.editor.item(ItemId("s"))
    assert item is not None
    line = QPoint(300, round(level_y(0, item_box(item, row, hand.board.scale))))
    hand.drag(line, 0, 10)
    found = hand.editor.item(ItemId("s"))
    assert isinstance(found, Sound) and -2_000 < found.level.keys[0].value < -800
    before = hand.editor.reel
    hand.drag(line + QPoint(0, 10), 0, -8, drop=False)
    hand.key(Qt.Key.Key_Escape)
    assert hand.editor.reel == before


# --- ruler, razor, wheel ---


def test_the_ruler_scrubs_from_the_press_on(hand: Hand) -> None:
    ruler = hand.timeline.ruler
    x = round(hand.board.scale.x(50 * FRAME))
    hand.press(QPoint(x, 10), widget=ruler)
    assert hand.editor.playhead == 50 * FRAME
    hand.move(QPoint(x + 10 * PER_FRAME, 10), widget=ruler)
    assert hand.editor.playhead == 60 * FRAME
    hand.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, 10))


def test_a_marker_is_dragged_on_the_ruler(hand: Hand) -> None:
    hand.editor.seek(50 * FRAME)
    hand.editor.toggle_marker()
    hand.editor.toggle_snapping()
    ruler = hand.timeline.ruler
    point = QPoint(round(hand.board.scale.x(50 * FRAME)) + 4, ruler.height() - 8)
    hand.press(point, widget=ruler)
    hand.move(point + QPoint(5 * PER_FRAME, 0), widget=ruler)
    hand.move(point + QPoint(10 * PER_FRAME, 0), widget=ruler)
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                       point + QPoint(10 * PER_FRAME, 0))
    assert [marker.at // FRAME for marker in hand.editor.markers()] == [60]


def test_the_razor_cuts_where_it_is_clicked(hand: Hand) -> None:
    hand.editor.toggle_razor()
    hand.editor.toggle_snapping()
    hand.click(hand.place("c", 0.5))
    assert len(hand.editor.reel.clips()) == 5
    assert hand.editor.undo_label == "Split"
    hand.key(Qt.Key.Key_Escape)
    assert not hand.editor.razor


def test_ctrl_and_wheel_zoom_around_the_pointer(hand: Hand) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    place = QPointF(400, 100)
    before = hand.board.scale.at(400)
    event = QWheelEvent(place, hand.canvas.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CTRL,
                        Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(hand.canvas, event)
    assert hand.board.scale.per_tick > PER_FRAME / FRAME
    assert hand.board.scale.at(400) == pytest.approx(before, abs=FRAME // 4)


def test_a_drag_at_the_side_scrolls_on_by_itself(hand: Hand, qtbot: QtBot) -> None:
    hand.board.zoom_to(hand.board.scale.per_tick * 3, 0)
    hand.editor.toggle_snapping()
    start = hand.place("a", 0.5)
    hand.drag(start, hand.canvas.width() - 4 - start.x(), drop=False)
    qtbot.waitUntil(lambda: hand.board.scale.offset > 60, timeout=3_000)
    hand.key(Qt.Key.Key_Escape)
    offset = hand.board.scale.offset
    qtbot.wait(80)
    assert hand.board.scale.offset == offset
    assert hand.at("a") == (0, 30)


def test_a_clip_that_would_change_places_shows_where_the_hand_is(hand: Hand) -> None:
    hand.drag(hand.place("a"), 12 * PER_FRAME, drop=False)
    assert hand.board.ghost is not None
    assert hand.board.ghost.start == 12 * FRAME
    assert [clip.id for clip in hand.editor.reel.clips()] == ["a", "b", "c", "d"]
    hand.key(Qt.Key.Key_Escape)
    assert hand.board.ghost is None


def test_closing_in_the_middle_of_a_drag_ends_it(hand: Hand) -> None:
    before = hand.editor.reel
    hand.drag(hand.place("t"), 5 * PER_FRAME, drop=False)
    hand.timeline.close_timeline()
    assert hand.editor.reel == before
    assert not hand.editor.in_gesture
