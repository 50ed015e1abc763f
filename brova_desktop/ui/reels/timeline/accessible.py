"""The timeline for screen readers: every item in view is a child with a name, a state and a place.

Who keeps what alive: Qt's cache of interfaces owns those that it has been shown and deletes them, and a Python object
that vanished before would leave it with nothing to delete. So every interface is held here until it was taken out of
the cache.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.records import Item
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.timeline.rows_view import RowsView
from brova_desktop.ui.reels.words import item_named, item_placed

MOST_KEPT = 400
"""Children that are held although they may be out of view; beyond, those are let go."""


class ItemInterface(QAccessibleInterface):
    """One item."""

    def __init__(self, rows: RowsView, id: ItemId) -> None:
        super().__init__()
        self.id = id
        self._rows = rows

    def item(self) -> Item | None:
        return self._rows.editor.item(self.id) if isValid(self._rows) else None

    def isValid(self) -> bool:
        return self.item() is not None

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self._rows.window().windowHandle() if isValid(self._rows) else None

    def parent(self) -> Any:
        return QAccessible.queryAccessibleInterface(self._rows) if isValid(self._rows) else None

    def child(self, index: int) -> Any:
        return None

    def childAt(self, x: int, y: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, which: QAccessible.Text) -> str:
        item = self.item()
        if item is None:
            return ""
        if which is QAccessible.Text.Name:
            return item_named(item, self._rows.editor.reel)
        return item_placed(item, self._rows.editor) if which is QAccessible.Text.Description else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Names are changed on the timeline, not from here."""

    def rect(self) -> QRect:
        box = self._rows.box_of(self.id) if isValid(self._rows) else QRect()
        return box.translated(self._rows.mapToGlobal(QPoint())) if not box.isNull() else box

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        item = self.item()
        if item is None:
            state.invalid = True
            return state
        rows = self._rows
        state.selectable = state.focusable = state.multiSelectable = True
        state.selected = self.id in rows.editor.selection
        only = rows.editor.only_selected()
        state.focused = rows.hasFocus() and only is not None and only.id == self.id
        state.offscreen = not rows.rect().intersects(rows.box_of(self.id))
        return state


class RowsInterface(QAccessibleWidget):
    """The rows: a list of what is in view, from the top row down, in order of time."""

    def __init__(self, rows: RowsView) -> None:
        super().__init__(rows, QAccessible.Role.List, t("Timeline"))
        self._rows = rows
        self.kept: dict[ItemId, tuple[ItemInterface, int]] = {}

    def childCount(self) -> int:
        return len(self._rows.items_in_view()) if isValid(self._rows) else 0

    def child(self, index: int) -> Any:
        ids = self._rows.items_in_view() if isValid(self._rows) else []
        return self.of(ids[index]) if 0 <= index < len(ids) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ids = self._rows.items_in_view() if isValid(self._rows) else []
        return ids.index(child.id) if isinstance(child, ItemInterface) and child.id in ids else -1

    def childAt(self, x: int, y: int) -> Any:
        ids = self._rows.items_in_view() if isValid(self._rows) else []
        place = self._rows.mapFromGlobal(QPoint(x, y)) if ids else QPoint()
        return next((self.of(id) for id in ids if self._rows.box_of(id).contains(place)), None)

    def focusChild(self) -> Any:
        only = self._rows.editor.only_selected() if isValid(self._rows) else None
        return self.of(only.id) if only is not None and self._rows.hasFocus() else None

    def of(self, id: ItemId) -> ItemInterface:
        """The child of an item: the same one each time."""
        if id not in self.kept:
            if len(self.kept) >= MOST_KEPT:
                self._let_go(set(self._rows.items_in_view()))
            made = ItemInterface(self._rows, id)
            self.kept[id] = (made, QAccessible.registerAccessibleInterface(made))
        return self.kept[id][0]

    def _let_go(self, needed: set[ItemId]) -> None:
        for id in [id for id in self.kept if id not in needed]:
            made, number = self.kept.pop(id)
            QAccessible.deleteAccessibleInterface(number)
            del made

    def close(self) -> None:
        """Take all children out of Qt's cache."""
        self._let_go(set())


_held: dict[RowsView, RowsInterface] = {}
_is_installed = False


def make_readable(rows: RowsView) -> None:
    """Let screen readers find the items of these rows; `forget` ends that."""
    global _is_installed
    if not _is_installed:
        _is_installed = True
        QAccessible.installFactory(_made)
    _held[rows] = RowsInterface(rows)


def forget(rows: RowsView) -> None:
    """Before the rows go: nothing of them stays in Qt's cache."""
    held = _held.pop(rows, None)
    if held is not None:
        held.close()
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(held))


def tell_selected(rows: RowsView, id: ItemId) -> bool:
    """The focus is on this item now; whether somebody was told."""
    held = _held.get(rows)
    if held is None or not QAccessible.isActive():
        return False
    index = held.indexOfChild(held.of(id))
    if index < 0:
        return False
    for kind in (QAccessible.Event.Focus, QAccessible.Event.Selection):
        event = QAccessibleEvent(rows, kind)
        event.setChild(index)
        QAccessible.updateAccessibility(event)
    return True


def _made(_: str, found: QObject) -> QAccessibleInterface | None:
    return _held.get(found) if isinstance(found, RowsView) else None
