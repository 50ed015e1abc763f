"""What screen readers find on the timeline, and that nothing is left behind by many rebuilds."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.edits import cutting
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.timeline import accessible
from brova_desktop.ui.reels.timeline.widget import Timeline
from tests.domain.reels.making import FRAME, counting
from tests.ui.reels.timeline.conftest import Hand, opened, usual

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def reading(qapp: QApplication) -> Iterator[None]:
    """A screen reader listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def rows(hand: Hand) -> Any:
    return QAccessible.queryAccessibleInterface(hand.canvas)


def child(hand: Hand, id: str) -> Any:
    found = rows(hand)
    return next(one for one in (found.child(at) for at in range(found.childCount())) if one.id == id)


def test_every_item_in_view_is_a_child_with_name_and_place(reading: None, hand: Hand) -> None:
    found = rows(hand)
    assert found.role() is QAccessible.Role.List
    names = [found.child(at).text(NAME) for at in range(found.childCount())]
    assert len(names) == len(set(hand.canvas.items_in_view())) == 9
    assert "Text Hello" in names and "Caption one two" in names
    a = child(hand, "a")
    assert a.text(NAME) == "Clip video.mp4" and "Video" in a.text(DESCRIPTION)
    assert a.parent().text(NAME) == "Timeline" and found.indexOfChild(a) >= 0
    assert found.child(99) is None and found.child(-1) is None


def test_a_child_is_where_it_is_painted(reading: None, hand: Hand) -> None:
    a = child(hand, "a")
    point = hand.canvas.mapToGlobal(hand.place("a"))
    assert a.rect().contains(point)
    assert rows(hand).childAt(point.x(), point.y()).id == "a"
    assert rows(hand).childAt(-5, -5) is None
    assert not a.state().offscreen


def test_the_selection_is_a_state_and_the_focus_follows(reading: None, hand: Hand) -> None:
    assert not child(hand, "b").state().selected
    hand.editor.select([ItemId("b")])
    state = child(hand, "b").state()
    assert state.selected and state.selectable and state.focused
    assert rows(hand).focusChild().id == "b"
    hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)  # the transition behind it
    hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert rows(hand).focusChild().id == "c" and not child(hand, "b").state().focused


def test_what_is_scrolled_away_or_deleted_is_no_child_any_more(reading: None, hand: Hand) -> None:
    a = child(hand, "a")
    hand.editor.apply(say("Delete"), lambda reel: cutting.delete(reel, [ItemId("a")]))
    assert not a.isValid() and a.text(NAME) == "" and a.state().invalid and a.rect().isNull()
    assert "a" not in hand.canvas.items_in_view()
    hand.board.zoom_to(80 / FRAME, 0)
    assert "d" not in hand.canvas.items_in_view()


def test_many_rebuilds_leave_nothing_behind(reading: None, dressed: Callable[..., None], monkeypatch: Any) -> None:
    monkeypatch.setattr(accessible, "MOST_KEPT", 4)
    for number in range(25):
        editor = ReelEditor(opened(usual()), tell=lambda _: None, mint=counting(number))
        timeline = Timeline(editor)
        timeline.resize(900, 330)
        timeline.show()
        found = QAccessible.queryAccessibleInterface(timeline.canvas)
        for at in range(found.childCount()):
            assert found.child(at).text(NAME)
            editor.select([found.child(at).id])
        editor.seek(15 * FRAME)
        editor.split_all()
        gc.collect()
        assert [found.child(at).isValid() for at in range(found.childCount())] == [True] * found.childCount()
        timeline.close_timeline()
        timeline.close()
        timeline.deleteLater()
        del timeline, found
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
        editor.close()
        gc.collect()
    assert accessible._held == {}
