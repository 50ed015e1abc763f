"""The rows of the timeline, pressed as keys."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.records import Clip
from brova_desktop.ui.reels.actions_timeline import TIMELINE_ROWS, keep_keys
from brova_desktop.ui.reels.timeline.hits import Part
from brova_desktop.ui.reels.timeline.menus import ids_for, menu_for
from tests.domain.reels.making import FRAME, shape
from tests.ui.reels.timeline.conftest import Hand

K, M = Qt.Key, Qt.KeyboardModifier
SPEC = {"Left", "Right", "Shift+Left", "Shift+Right", "Home", "End", "S", "Ctrl+B", "Q", "W", "I", "O", "N", "+", "-",
        "M", "Shift+Del", "[", "]", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+D", "Del"}  # fmt: skip


def test_ids_and_keys_of_the_rows_are_all_different() -> None:
    from brova_desktop.ui.reels.actions import ROWS

    assert Counter(row.id for row in ROWS).most_common(1)[0][1] == 1
    here = [row for row in ROWS if row.id not in ("reels.copy-reel", "reels.rename")]  # those are of the list
    keys = Counter(key for row in here for key in row.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert set(keys) >= SPEC


@pytest.mark.parametrize(("key", "keys", "frame"), [
    (K.Key_Right, M.NoModifier, 41), (K.Key_Left, M.NoModifier, 39), (K.Key_Right, M.ShiftModifier, 70),
    (K.Key_Left, M.ShiftModifier, 10), (K.Key_Home, M.NoModifier, 0), (K.Key_End, M.NoModifier, 120),
    (K.Key_BracketRight, M.NoModifier, 60), (K.Key_BracketLeft, M.NoModifier, 30),
])
def test_the_playhead_goes_where_the_key_says(hand: Hand, key: Qt.Key, keys: Qt.KeyboardModifier, frame: int) -> None:
    hand.editor.seek(40 * FRAME)
    hand.key(key, keys)
    assert hand.editor.playhead == frame * FRAME


def test_keys_split_trim_and_delete(hand: Hand) -> None:
    hand.editor.seek(45 * FRAME)
    hand.key(K.Key_S)
    assert len(hand.editor.reel.clips()) == 5
    hand.key(K.Key_Z, M.ControlModifier)
    assert len(hand.editor.reel.clips()) == 4
    hand.key(K.Key_Q)
    assert shape(hand.editor.reel).count("B") == 15
    hand.key(K.Key_Z, M.ControlModifier)
    hand.editor.select([ItemId("b")])
    hand.key(K.Key_Delete, M.ShiftModifier)
    assert shape(hand.editor.reel).count("B") == 0
    assert hand.editor.length == 100 * FRAME


def test_everything_can_be_selected_moved_and_trimmed_without_a_mouse(hand: Hand) -> None:
    hand.editor.select([ItemId("a")])
    hand.key(K.Key_Up)
    assert hand.editor.selection == {"t"}
    hand.key(K.Key_Right, M.AltModifier)
    hand.key(K.Key_Right, M.AltModifier | M.ShiftModifier)
    hand.key(K.Key_Period)
    assert hand.at("t") == (12, 32)
    hand.key(K.Key_Right, M.ControlModifier)
    assert hand.editor.selection == {"u"}


def test_a_transition_is_reached_and_changed_with_keys(hand: Hand) -> None:
    hand.editor.select([ItemId("b")])
    hand.key(K.Key_Right, M.ControlModifier)
    assert hand.editor.transition == "b"
    hand.key(K.Key_Right, M.AltModifier | M.ShiftModifier)
    found = hand.editor.item(ItemId("b"))
    assert isinstance(found, Clip) and found.transition is not None and found.transition.length == 7 * FRAME
    hand.key(K.Key_Delete)
    assert hand.editor.transition is None


def test_zoom_keys_change_the_scale(hand: Hand) -> None:
    before = hand.board.scale.per_tick
    hand.key(K.Key_Equal)
    assert hand.board.scale.per_tick > before
    hand.key(K.Key_Minus)
    assert hand.board.scale.per_tick == pytest.approx(before)


def test_a_refusal_is_told_and_nothing_has_changed(hand: Hand, told: list[BrovaError]) -> None:
    hand.editor.seek(30 * FRAME)
    hand.key(K.Key_W)
    assert len(told) == 1
    assert hand.editor.document.history == ()


def test_enter_asks_to_edit_and_escape_selects_nothing(hand: Hand) -> None:
    entered: list[str] = []
    hand.timeline.entered.connect(entered.append)
    hand.editor.select([ItemId("t")])
    hand.key(K.Key_Return)
    assert entered == ["t"]
    hand.key(K.Key_Escape)
    assert hand.editor.selection == frozenset()


def test_what_is_selected_is_described_for_screen_readers(hand: Hand) -> None:
    assert hand.canvas.accessibleName() == "Timeline"
    hand.editor.select([ItemId("b")])
    words = hand.canvas.accessibleDescription()
    assert words.replace("\u2068", "").replace("\u2069", "") == (
        "Clip video.mp4, 2 of 4 on Video, begins at 0:01.00, lasts 1.00 s")
    hand.key(K.Key_Right, M.ControlModifier)
    assert "Cross-fade" in hand.canvas.accessibleDescription()
    hand.editor.select_all()
    assert "items selected" in hand.canvas.accessibleDescription()


def test_every_button_of_the_timeline_has_a_name(hand: Hand) -> None:
    from PySide6.QtWidgets import QAbstractButton

    buttons = hand.timeline.findChildren(QAbstractButton)
    assert len(buttons) > 15
    assert [button for button in buttons if not button.accessibleName()] == []


def test_menus_hold_what_suits_what_is_selected(hand: Hand) -> None:
    assert "reels.paste" in ids_for(hand.editor, Part.NOTHING)
    hand.editor.select([ItemId("s")])
    assert "reels.louder" in ids_for(hand.editor, Part.BODY)
    hand.editor.select_transition(ItemId("b"))
    menu = menu_for(hand.timeline, hand.actions, hand.editor, Part.BADGE)
    titles = [action.text() for action in menu.actions()]
    assert "Cross-fade" in titles and "Delete" in titles
    next(action for action in menu.actions() if action.text() == "Circle").trigger()
    found = hand.editor.item(ItemId("b"))
    assert isinstance(found, Clip) and found.transition is not None and found.transition.kind.value == "circle"
    menu.deleteLater()


def test_every_id_of_the_menus_is_a_row() -> None:
    from brova_desktop.ui.reels.actions import ROWS
    from brova_desktop.ui.reels.timeline import menus, toolbar

    known = {row.id for row in ROWS} | {"-"}
    named = {*menus.NOTHING, *menus.ITEM, *menus.CLIP, *menus.OVER, *menus.PICTURE, *menus.SOUND, *menus.CUE,
             *menus.LAST, *(id for id, _ in toolbar.SHOWN)}
    assert named <= known


def test_a_pane_keeps_the_keys_its_list_needs(hand: Hand) -> None:
    window = QWidget()
    pane = QWidget(window)
    column = QVBoxLayout(pane)
    rows, field = QListWidget(), QLineEdit()
    rows.addItems(["one", "two", "three"])
    rows.setCurrentRow(0)
    column.addWidget(rows)
    column.addWidget(field)
    keep_keys(pane)
    for row in TIMELINE_ROWS:
        window.addAction(hand.actions.qt[row.id])
    window.show()
    window.activateWindow()
    rows.setFocus()
    QTest.keyClick(rows, K.Key_Down)
    assert rows.currentRow() == 1
    field.setFocus()
    QTest.keyClicks(field, "ssq")
    assert field.text() == "ssq"
    assert hand.editor.document.history == ()
    window.close()
    window.deleteLater()


def test_tab_goes_from_the_verbs_to_the_rows_to_the_tracks(hand: Hand) -> None:
    from PySide6.QtWidgets import QApplication, QToolButton

    first = next(one for one in hand.timeline.toolbar.findChildren(QToolButton) if one.accessibleName() == "Split")
    first.setFocus()
    seen = []
    for _ in range(60):
        now = QApplication.focusWidget()
        seen.append(now.accessibleName() if now is not None else "")
        QTest.keyClick(now, K.Key_Tab)
        if QApplication.focusWidget() is first:
            break
    assert seen.index("Timeline") < seen.index("Captions") < seen.index("Mute Video")
    assert seen.index("Zoom of the timeline") < seen.index("Timeline")
    assert QApplication.focusWidget() is first  # and round again: no trap


def test_a_slider_that_has_the_focus_keeps_its_arrows(hand: Hand) -> None:
    slider = hand.timeline.toolbar.slider
    slider.setFocus()
    before = slider.value()
    QTest.keyClick(slider, K.Key_Right)
    assert slider.value() > before
    assert hand.editor.playhead == 0
