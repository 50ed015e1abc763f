"""The list of entries under their days: chosen, opened, dragged to another day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QListView, QWidget

from brova_desktop.ui.calendar.chips import Find, draw_landing
from brova_desktop.ui.calendar.dates import DAY
from brova_desktop.ui.calendar.entries import EntryPainter, EntryRows, Head, Index
from brova_desktop.ui.calendar.items import Item
from brova_desktop.ui.calendar.luggage import deliver, is_welcome, sheet_in
from brova_desktop.ui.calendar.surface import NOON, Drag


class EntryList(QListView):
    """A list of entries; `opened` comes on Enter or a click. An entry is dragged to another day, media onto one."""

    opened = Signal(object)
    chosen = Signal(object)
    moved = Signal(object, object, bool)
    """An item to a local time; True: a copy of it."""
    dropped = Signal(object, object)
    """Files (paths) or assets (ids), and the local time."""
    sheet_dropped = Signal(str)
    menu_asked = Signal(object, QPoint)

    def __init__(self, name: str, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.entries = EntryRows(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryPainter(find, self))
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self._drag: Drag | None = None
        self._landing: date | None = None
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(self.item_at(now)))

    def show_items(self, items: Sequence[Item], *, heads: bool = True) -> None:
        """Show these; the chosen one stays chosen while it is there."""
        before = self.item_at(self.currentIndex())
        if self.entries.show_items(items, heads=heads) and before is not None:
            self.choose(before.target)

    def choose(self, target: str | None) -> None:
        for row, one in enumerate(self.entries.rows):
            if isinstance(one, Item) and one.target == target:
                self.setCurrentIndex(self.entries.index(row))
                return

    def scroll_to(self, day: date) -> None:
        """Bring a day, or the first one after it, to the top."""
        for row, one in enumerate(self.entries.rows):
            if isinstance(one, Head) and one.day >= day:
                self.scrollTo(self.entries.index(row), QListView.ScrollHint.PositionAtTop)
                return

    def item_at(self, index: Index) -> Item | None:
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        return row if isinstance(row, Item) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.item_at(self.currentIndex())
        is_moving = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        copying = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        forward = Qt.Key.Key_Left if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif is_moving and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and item is not None:
            self._move(item, item.day + (DAY if event.key() == forward else -DAY), copying)
        elif event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._end_drag()
        else:
            super().keyPressEvent(event)

    # --- mouse -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        item = self.item_at(self.indexAt(place))
        if event.button() is Qt.MouseButton.LeftButton and item is not None:
            self._drag = Drag(item, place, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag, place = self._drag, event.position().toPoint()
        if drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        drag.far = drag.far or (place - drag.start).manhattanLength() >= QApplication.startDragDistance()
        copying = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if drag.far:
            drag.moving = drag.item.movable or copying
            self.viewport().setCursor(Qt.CursorShape.ForbiddenCursor if not drag.moving else
                                      Qt.CursorShape.DragCopyCursor if copying else Qt.CursorShape.ClosedHandCursor)
            self._land(self.day_at(place) if drag.moving else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, landing = self._drag, self._landing
        self._end_drag()
        if drag is None or not drag.far:
            super().mouseReleaseEvent(event)
        elif drag.moving and landing is not None:
            self._move(drag.item, landing, bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        item = self.item_at(index)
        if item is not None:
            self.setCurrentIndex(index)
            self.menu_asked.emit(item, event.globalPos())

    def day_at(self, place: QPoint) -> date | None:
        """The day whose rows are at a place; below all of them the last one."""
        index = self.indexAt(place)
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else next(iter(self.entries.rows[-1:]), None)
        return row.day if isinstance(row, (Head, Item)) else None

    def _move(self, item: Item, day: date, copying: bool) -> None:
        if copying or (item.movable and day != item.day):
            self.moved.emit(item, datetime.combine(day, item.at.time()), copying)

    def _land(self, day: date | None) -> None:
        if day != self._landing:
            self._landing = day
            self.viewport().update()

    def _end_drag(self) -> None:
        self._drag = None
        self.viewport().unsetCursor()
        self._land(None)

    # --- things dropped from elsewhere -------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_welcome(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        sheet = sheet_in(event.mimeData())
        self._land(None if sheet else self.day_at(event.position().toPoint()))
        event.setAccepted(bool(sheet) or self._landing is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        day = self.day_at(event.position().toPoint())
        self._end_drag()
        deliver(event, datetime.combine(day, NOON) if day is not None else None, media=self.dropped.emit,
                sheet=self.sheet_dropped.emit)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing is None:
            return
        area = QRect()
        for row, one in enumerate(self.entries.rows):
            if one.day == self._landing:
                area = area.united(self.visualRect(self.entries.index(row)))
        with QPainter(self.viewport()) as painter:
            draw_landing(painter, area)

    def _open(self, index: Index) -> None:
        item = self.item_at(index)
        if item is not None:
            self.opened.emit(item)
