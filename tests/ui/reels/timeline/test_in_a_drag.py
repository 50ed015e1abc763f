"""What a drag leaves alone, and what leaves a drag alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QPoint, Qt

from brova_desktop.domain.ids import ItemId
from tests.ui.reels.timeline.conftest import PER_FRAME, Hand


def test_a_drag_leaves_the_collector_as_it_was(hand: Hand) -> None:
    """In the program's window it is off for good: collecting in a worker's thread would end widgets there."""
    was_on = gc.isenabled()
    try:
        for on in (gc.disable, gc.enable):
            on()
            before = gc.isenabled()
            hand.drag(hand.place("t"), 3 * PER_FRAME, drop=False)
            assert not gc.isenabled()
            hand.canvas.abandon()
            assert gc.isenabled() is before
    finally:
        (gc.enable if was_on else gc.disable)()


def test_a_right_click_in_the_middle_of_a_drag_opens_no_menu(hand: Hand) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    asked: list[object] = []
    hand.canvas.menu_wanted.connect(lambda *what: asked.append(what))
    start = hand.place("t")
    hand.drag(start, 3 * PER_FRAME, drop=False)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, start, hand.canvas.mapToGlobal(start))
    QApplication.sendEvent(hand.canvas, event)
    assert not asked and hand.canvas.gesture is not None
    hand.canvas.abandon()


def test_escape_gives_a_rubber_band_s_transition_back(hand: Hand) -> None:
    hand.editor.select_transition(ItemId("b"))
    start = hand.place("t", 1.0) + QPoint(5 * PER_FRAME, 0)
    end = hand.place("a", 0.8)
    hand.drag(start, end.x() - start.x(), end.y() - start.y(), drop=False)
    hand.key(Qt.Key.Key_Escape)
    assert hand.editor.transition == "b" and not hand.editor.selection
