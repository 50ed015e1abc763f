"""The list on the screen, as a grid or as lines, of any number of assets.

Cells have one size, so every place is arithmetic: opening, resizing and jumping cost the same for ten assets and for
100,000 (Qt's own layout visits each item). Mirrored in a right-to-left window.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.video.delegates import Hover, TileDelegate
from brova_desktop.ui.video.list_rows import RowDelegate
from brova_desktop.ui.video.model import AssetModel
from brova_desktop.ui.video.view_parts import Move, Rest, drag_picture, moved, paint_band, selection_of

MARGIN = 8
TILE_WIDTH = 168
"""The least width of a cell at 100 % text; cells grow until they fill the row."""
Index = QModelIndex | QPersistentModelIndex


class AssetView(QListView):
    """Grid or list over an `AssetModel`. `chosen` comes when the selection changed, with a pause of one event."""

    chosen = Signal()
    opened = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, bench: Workbench, model: AssetModel) -> None:
        super().__init__()
        self._bench = bench
        self._assets = model
        self._hover = Hover()
        self._tiles, self._rows = TileDelegate(bench, self._hover, self), RowDelegate(bench, self._hover, self)
        self._is_grid = True
        self._pressed = QPoint()
        self._cell_before = 1
        self._kept: tuple[array[int], int] = (array("q"), -1)
        self.setItemDelegate(self._tiles)
        self.setModel(model)
        self.setAccessibleName(t("Files of the library"))
        self.setStyleSheet("QListView:focus { border: none; }")  # the focused item shows it
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self._rest = Rest(self, self._hover)
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(0)
        self._told.timeout.connect(self.chosen)
        self.selectionModel().selectionChanged.connect(lambda *_: self._told.start())
        self.selectionModel().currentChanged.connect(lambda *_: self._told.start())
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        bench.pictures.ready.connect(self._repaint)

    # --- what the studio asks -------------------------------------------------------------------------------------

    @property
    def is_grid(self) -> bool:
        return self._is_grid

    def show_as(self, *, grid: bool) -> None:
        """Grid or lines; what was in sight stays."""
        current = self.currentIndex()
        self._is_grid = grid
        self.setItemDelegate(self._tiles if grid else self._rows)
        self.updateGeometries()
        if current.isValid():
            self.scrollTo(current)
        self.viewport().update()

    def selected_seqs(self) -> array[int]:
        """Row numbers of what is selected, in the list's order."""
        order, found = self._assets.order, array("q")
        blocks = self.selectionModel().selection()
        for top, bottom in sorted((blocks.at(n).top(), blocks.at(n).bottom()) for n in range(blocks.count())):
            found.extend(order[top:bottom + 1])
        return found

    def current_seq(self) -> int | None:
        row = self.currentIndex().row()
        return self._assets.order[row] if 0 <= row < len(self._assets.order) else None

    def select_seqs(self, seqs: Sequence[int]) -> None:
        """Select these and nothing else, and bring the first into sight."""
        wanted = set(seqs)
        rows = [row for row, seq in enumerate(self._assets.order) if seq in wanted] if wanted else []
        self._select_rows(rows)
        if rows:
            index = self._assets.index(rows[0])
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    # --- places ---------------------------------------------------------------------------------------------------

    def _shape(self) -> tuple[int, QSize]:
        """Cells in a row, and the size of one."""
        room = max(1, self.viewport().width() - 2 * MARGIN)
        if not self._is_grid:
            return 1, self._rows.cell(room)
        across = self._across_in(self.viewport().width())
        return across, self._tiles.cell(room // across)

    def _place(self, row: int) -> QRect:
        """Where a row's cell lies in the viewport."""
        across, cell = self._shape()
        left = MARGIN + (row % across) * cell.width()
        top = MARGIN + (row // across) * cell.height() - self.verticalOffset()
        box = QRect(QPoint(left, top), cell)
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), box)

    def _rows_between(self, top: int, bottom: int) -> range:
        """Rows whose cells touch a span of the viewport."""
        across, cell = self._shape()
        first = max(0, (top + self.verticalOffset() - MARGIN) // cell.height())
        last = max(0, (bottom + self.verticalOffset() - MARGIN) // cell.height())
        return range(min(first * across, self._count()), min((last + 1) * across, self._count()))

    def _count(self) -> int:
        return len(self._assets.order)

    def visualRect(self, index: Index) -> QRect:
        return self._place(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        for row in self._rows_between(point.y(), point.y()):
            if self._place(row).contains(point):
                return self._assets.index(row)
        return QModelIndex()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def updateGeometries(self) -> None:
        across, cell = self._shape()
        lines = -(-self._count() // across)
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        bar.setPageStep(max(1, page - cell.height() // 2))
        bar.setSingleStep(max(1, cell.height() // 4))
        bar.setRange(0, max(0, lines * cell.height() + 2 * MARGIN - page))

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was in sight stays in sight when there are more or fewer cells in a row."""
        before = self._across_in(event.oldSize().width())
        first = self.verticalOffset() // max(1, self._cell_before) * before
        self.updateGeometries()
        across, cell = self._shape()
        if across != before and self.verticalOffset():
            self.verticalScrollBar().setValue(first // across * cell.height())
        self._cell_before = cell.height()
        self.viewport().update()

    def _across_in(self, width: int) -> int:
        return max(1, (width - 2 * MARGIN) // scaled(TILE_WIDTH)) if self._is_grid else 1

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
                 ) -> None:
        if not index.isValid():
            return
        place, page, bar = self._place(index.row()), self.viewport().height(), self.verticalScrollBar()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - page // 2)
        elif hint is QAbstractItemView.ScrollHint.PositionAtTop or place.top() < 0:
            bar.setValue(bar.value() + place.top() - MARGIN)
        elif place.bottom() >= page:
            bar.setValue(bar.value() + min(place.bottom() + 1 - page + MARGIN, place.top()))

    # --- moving and selecting -------------------------------------------------------------------------------------

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if not self._count():
            return QModelIndex()
        row, last = self.currentIndex().row(), self._count() - 1
        if row < 0:
            return self._assets.index(0)
        across, cell = self._shape()
        page = max(1, self.viewport().height() // cell.height()) * across
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._assets.index(moved(action, row, last, across=across, page=page, mirrored=is_mirrored))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        area = rect.normalized()
        if area.width() <= 1 and area.height() <= 1:  # a click
            rows = [self.indexAt(area.topLeft()).row()]
        elif self.state() == QAbstractItemView.State.DragSelectingState:
            rows = [row for row in self._rows_between(area.top(), area.bottom()) if self._place(row).intersects(area)]
        else:  # Shift: everything from where the selection began, in the list's order
            ends = [self.indexAt(point).row() for point in (rect.topLeft(), rect.bottomRight())]
            known = [row for row in ends if row >= 0]
            rows = list(range(min(known), max(known) + 1)) if known else []
        chosen = selection_of(self._assets, [row for row in rows if row >= 0])
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, search: str) -> None:
        """Letters do not look through 100,000 names; the search field does."""

    def _select_rows(self, rows: Sequence[int]) -> None:
        chosen = selection_of(self._assets, rows)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _keep(self) -> None:
        current = self.current_seq()
        self._kept = self.selected_seqs(), -1 if current is None else current

    def _restore(self) -> None:
        """After the list came anew: what was selected and is still there is selected."""
        seqs, current = self._kept
        wanted = {*seqs, current}
        places = {seq: row for row, seq in enumerate(self._assets.order) if seq in wanted} if seqs else {}
        self.updateGeometries()
        self._select_rows(sorted(places[seq] for seq in seqs if seq in places))
        if current in places:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._assets.index(places[current]), flag)
        self._told.start()

    # --- pointer --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover_at(event.position().toPoint())
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover_at(QPoint(-1, -1))
        return bool(super().viewportEvent(event))

    def _hover_at(self, point: QPoint) -> None:
        index = self.indexAt(point)
        before, self._hover.row = self._hover.row, index.row()
        if index.isValid():
            place = self._place(index.row())
            self._hover.share = min(1.0, max(0.0, (point.x() - place.left()) / max(1, place.width())))
            self.viewport().update(place)
        if before not in (-1, index.row()):
            self.viewport().update(self._place(before))

    def startDrag(self, actions: Qt.DropAction) -> None:
        seqs = self.selected_seqs()
        if not seqs:
            return
        drag = QDrag(self)
        drag.setMimeData(self._assets.dragged(seqs))
        drag.setPixmap(drag_picture(len(seqs)))
        drag.exec(Qt.DropAction.CopyAction)

    # --- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        area = event.rect()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        chosen, current = self.selectionModel(), self.currentIndex().row()
        delegate = self.itemDelegate()
        blocks = chosen.selection()
        is_lonely = blocks.count() == 1 and blocks.at(0).top() == blocks.at(0).bottom() == current
        with QPainter(self.viewport()) as painter:
            for row in self._rows_between(area.top(), area.bottom()):
                place = self._place(row)
                if not place.intersects(area):
                    continue
                index = self._assets.index(row)
                option.rect = place
                state = QStyle.StateFlag.State_Enabled
                if chosen.isSelected(index):
                    state |= QStyle.StateFlag.State_Selected
                if row == current and self.hasFocus() and not is_lonely:  # then its ring shows the focus as well
                    state |= QStyle.StateFlag.State_HasFocus
                option.state = state
                delegate.paint(painter, option, index)
            if self.state() == QAbstractItemView.State.DragSelectingState:
                start = self._pressed - QPoint(0, self.verticalOffset())
                paint_band(painter, QRect(start, self.viewport().mapFromGlobal(self.cursor().pos())).normalized())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """With nothing current yet the first item is, so that the focus is seen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._count():
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._assets.index(0), flag)
        self.viewport().update()

    def _repaint(self, _name: str) -> None:
        self.viewport().update()
