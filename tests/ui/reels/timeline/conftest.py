"""An open reel without a workspace, and a timeline of it in a window offscreen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from brova_desktop.domain.editing.open_document import OpenDocument
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Transition, TransitionKind
from brova_desktop.domain.ticks import Ticks
from brova_desktop.ui.bridge.actions import ActionSet
from brova_desktop.ui.reels.actions_timeline import TIMELINE_ROWS
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.timeline.painting.items import item_box
from brova_desktop.ui.reels.timeline.widget import Timeline
from tests.domain.reels.making import FRAME, clip, counting, cue, reel, sound, text

PER_FRAME = 8
"""Pixels of a frame in the tests' timeline."""


def usual() -> Reel:
    """Four clips of 30 frames with handles, a transition after b; two texts, two captions, music.

    main   aaaa bbbb|>cccc dddd        texts  .tt...uu
    """
    over = Transition(TransitionKind.CROSS_FADE, Ticks(6 * FRAME))
    return reel(
        clip("a", 0, 30, source=40), clip("b", 30, 30, source=40, transition=over), clip("c", 60, 30, source=40),
        clip("d", 90, 30, source=40),
        texts=(text("t", 10, 20), text("u", 70, 20)), cues=(cue("q", 5, 20), cue("r", 40, 20)),
        sounds=(sound("s", 0, 100),))


def opened(made: Reel) -> Any:
    """What an editor needs of an open reel."""
    return SimpleNamespace(document=OpenDocument(made))


@pytest.fixture
def told() -> list[BrovaError]:
    return []


@pytest.fixture
def editor(told: list[BrovaError]) -> Iterator[ReelEditor]:
    made = ReelEditor(opened(usual()), tell=told.append, mint=counting())
    yield made
    made.close()


class Hand:
    """A person at a timeline: presses, drags and keys as Qt would send them."""

    def __init__(self, timeline: Timeline, actions: ActionSet[ReelEditor]) -> None:
        self.timeline, self.canvas, self.board = timeline, timeline.canvas, timeline.board
        self.editor = timeline.editor
        self.actions = actions

    def place(self, id: str, share: float = 0.5, dy: float = 0.5) -> QPoint:
        """A point on an item: from its start (0) to its end (1), and from its top (0) to its bottom (1)."""
        item, lane = self.editor.item(ItemId(id)), self.board.lanes.home(ItemId(id))
        assert item is not None and lane is not None
        row = next(row for row in self.board.rows() if row.track == lane.track.id)
        box = item_box(item, row, self.board.scale)
        return QPointF(box.left() + box.width() * share, box.top() + box.height() * dy).toPoint()

    def edge(self, id: str, *, at_end: bool, inside: int = 5) -> QPoint:
        """A point on an item's trim handle."""
        point = self.place(id, 1.0 if at_end else 0.0)
        return point + QPoint(-inside if at_end else inside, 0)

    def press(self, point: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
              widget: Any = None) -> None:
        QTest.mousePress(widget or self.canvas, Qt.MouseButton.LeftButton, keys, point)

    def move(self, point: QPoint, widget: Any = None) -> None:
        QTest.mouseMove(widget or self.canvas, point)

    def drag(self, start: QPoint, dx: int, dy: int = 0, *,
             keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, drop: bool = True) -> None:
        """Press, move in steps, and let go (unless `drop` is false)."""
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QMouseEvent

        self.press(start, keys)
        for part in (0.3, 0.6, 1.0):
            point = QPointF(start.x() + dx * part, start.y() + dy * part)
            event = QMouseEvent(QEvent.Type.MouseMove, point, self.canvas.mapToGlobal(point),
                                Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, keys)
            QApplication.sendEvent(self.canvas, event)
        if drop:
            QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, keys, start + QPoint(dx, dy))

    def click(self, point: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.canvas, Qt.MouseButton.LeftButton, keys, point)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, keys)

    def at(self, id: str) -> tuple[int, int]:
        """Where an item stands, in frames."""
        item = self.editor.item(ItemId(id))
        assert item is not None
        return item.span.start // FRAME, item.span.end // FRAME


@pytest.fixture
def hand(editor: ReelEditor, dressed: Callable[..., None], told: list[BrovaError]) -> Iterator[Hand]:
    timeline = Timeline(editor)
    actions = ActionSet(timeline, editor, TIMELINE_ROWS, lambda work, _: work.close(), told.append)
    timeline.use_actions(actions)
    timeline.resize(1_204, 330)
    timeline.show()
    timeline.activateWindow()
    timeline.canvas.setFocus()
    timeline.board.zoom_to(PER_FRAME / FRAME, 0)
    yield Hand(timeline, actions)
    timeline.close_timeline()
    timeline.close()
    timeline.deleteLater()
