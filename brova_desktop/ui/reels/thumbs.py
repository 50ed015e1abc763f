"""A list of pictures with words: reels, media, music. One model and one painter for all of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from brova_desktop.ui.bridge.luggage import ASSETS_MIME
from brova_desktop.ui.bridge.words import shortened
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour

ROUND = 8
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Thumb:
    """One entry. `picture` is asked for a size each time it is painted; None while it is on its way.

    `badge` stands on the picture, `icon` instead of one. `contain` shows all of the picture instead of filling.
    """

    key: str
    title: str
    detail: str = ""
    badge: str = ""
    icon: str = "film"
    picture: Callable[[QSize], QPixmap | None] = lambda _: None
    contain: bool = False
    warning: bool = False
    spoken: str = ""


class Thumbs(QAbstractListModel):
    """The entries; `payload` says what is dragged for their keys."""

    def __init__(self, owner: QObject, payload: Callable[[list[str]], tuple[str, str]] | None = None) -> None:
        super().__init__(owner)  # without one, Python's collector would end it in any thread
        self.entries: Sequence[Thumb] = ()
        self._payload = payload

    def show(self, entries: Sequence[Thumb]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken or ", ".join(part for part in (entry.title, entry.badge, entry.detail) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (entry.title, entry.detail) if part)
        if role == Qt.ItemDataRole.UserRole:
            return entry
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsDragEnabled if self._payload is not None and index.isValid() else found

    def mimeTypes(self) -> list[str]:
        return [ASSETS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if self._payload is not None:
            kind, text = self._payload([self.entries[index.row()].key for index in indexes])
            data.setData(kind, QByteArray(text.encode()))
        return data

    def row_of(self, key: str) -> int:
        return next((row for row, entry in enumerate(self.entries) if entry.key == key), -1)


class ThumbList(QListView):
    """Pictures in columns. `opened` comes with Enter or a double click, `wanted_bin` with Delete."""

    opened = Signal(str)
    wanted_bin = Signal(list)
    chosen = Signal()

    def __init__(self, name: str, columns: int | None, wide: int, high: int, *, words: int = 2,
                 payload: Callable[[list[str]], tuple[str, str]] | None = None, many: bool = True,
                 parent: QWidget | None = None) -> None:
        """`columns` of any width (None: as many of `wide` pixels as fit); pictures `high` pixels; lines of `words`."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setStyleSheet("QListView:focus { border: none; }")  # the ring is around the entry the keys are at
        self._columns, self._wide, self._high, self._words = columns, wide, high, words
        self.thumbs = Thumbs(self, payload)
        self.setModel(self.thumbs)
        self.setItemDelegate(_Painter(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setDragEnabled(payload is not None)
        self.setDragDropMode(QListView.DragDropMode.DragOnly if payload else QListView.DragDropMode.NoDragDrop)
        extended, single = QListView.SelectionMode.ExtendedSelection, QListView.SelectionMode.SingleSelection
        self.setSelectionMode(extended if many else single)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.thumbs.entries:
            model = self.selectionModel()
            model.setCurrentIndex(self.thumbs.index(0), model.SelectionFlag.NoUpdate)

    def selected(self) -> list[str]:
        """Keys of the selected entries, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.thumbs.entries[row].key for row in rows if row < len(self.thumbs.entries)]

    def choose(self, key: str) -> None:
        row = self.thumbs.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.thumbs.index(row))

    def show_thumbs(self, entries: Sequence[Thumb]) -> None:
        """Other entries; what was selected stays so, and the keys stay where they were."""
        kept, entry = self.selected(), self.currentIndex().data(Qt.ItemDataRole.UserRole)
        self.thumbs.show(entries)
        selection = self.selectionModel()
        if isinstance(entry, Thumb) and (row := self.thumbs.row_of(entry.key)) >= 0:
            selection.setCurrentIndex(self.thumbs.index(row), selection.SelectionFlag.NoUpdate)
        for key in kept:
            row = self.thumbs.row_of(key)
            if row >= 0:
                selection.select(self.thumbs.index(row), selection.SelectionFlag.Select)
        self._fit()

    def cell(self) -> QSize:
        """The size of one entry."""
        bar = self.verticalScrollBar()
        # The view keeps room for its scroll bar whether it is there or not.
        hidden = 0 if bar.isVisible() else self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        room = self.viewport().width() - hidden - 2
        wanted = scaled(self._wide) if self._columns is None else 0
        columns = self._columns or max(1, room // wanted)
        return QSize(max(room // columns, 40), scaled(self._high) + self.words_high() + 8)

    def words_high(self) -> int:
        """Pixels below a picture."""
        return self._words * scaled(18) + (6 if self._words else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.selected():
            self.wanted_bin.emit(self.selected())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setGridSize(self.cell())

    def _open(self, index: QModelIndex) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(entry, Thumb):
            self.opened.emit(entry.key)


class _Painter(QStyledItemDelegate):
    """Paints an entry: the picture, its badge, its words, the ring around what is selected."""

    def __init__(self, view: ThumbList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(entry, Thumb):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect: QRect = option.rect.adjusted(4, 4, -4, -4)
        state = option.state
        place = QRectF(rect.left(), rect.top(), rect.width(), rect.height() - self._view.words_high())
        self._picture(painter, place, entry)
        if state & QStyle.StateFlag.State_Selected:
            self._ring(painter, place, "accent", 2.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            self._ring(painter, place, "edge", 1.5)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            self._ring(painter, place.adjusted(-2, -2, 2, 2), "focus", 1.5)
        if self._view.words_high():
            self._title(painter, QRectF(rect.left(), place.bottom() + 6, rect.width(), scaled(18)), entry)
        painter.restore()

    def _picture(self, painter: QPainter, place: QRectF, entry: Thumb) -> None:
        path = QPainterPath()
        path.addRoundedRect(place, ROUND, ROUND)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(place, colour("raised"))
        ratio = self._view.devicePixelRatioF()
        size = QSize(round(place.width() * ratio * 1.5), round(place.height() * ratio * 1.5))
        picture = entry.picture(size) if _is_alive() else None
        if picture is not None and not picture.isNull():
            _cover(painter, place, picture, contain=entry.contain)
        else:
            mark = pixmap(entry.icon, "text3", size=24, scale=2.0)
            painter.drawPixmap(QRectF(place.center().x() - 12, place.center().y() - 12, 24, 24).toRect(), mark)
        painter.restore()
        if entry.badge:
            self._badge(painter, place, entry)

    def _badge(self, painter: QPainter, place: QRectF, entry: Thumb) -> None:
        painter.setFont(font(SMALL, MEDIUM, tabular=True))
        width = QFontMetrics(painter.font()).horizontalAdvance(entry.badge) + 10
        box = QRectF(place.right() - width - 5, place.bottom() - scaled(17) - 5, width, scaled(17))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 165))  # over content of any colour
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, entry.badge)

    def _title(self, painter: QPainter, line: QRectF, entry: Thumb) -> None:
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for text, size, weight, tint in ((entry.title, BASE, MEDIUM, "text"), (entry.detail, SMALL, 400, "text3")):
            painter.setFont(font(size, weight))
            painter.setPen(colour("bad" if entry.warning and tint == "text3" else tint))
            short = shortened(text, QFontMetrics(painter.font()), int(line.width()))
            painter.drawText(line, flags, short)
            line = line.translated(0, scaled(18))

    def _ring(self, painter: QPainter, place: QRectF, token: str, width: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(token), width))
        painter.drawRoundedRect(place, ROUND, ROUND)


def _is_alive() -> bool:
    """Whether pictures can be asked for: Qt paints a last time when the loop has ended already."""
    return asyncio._get_running_loop() is not None


def _cover(painter: QPainter, place: QRectF, picture: QPixmap, *, contain: bool) -> None:
    """The picture over all of a place, or within it."""
    size = QSize(picture.width(), picture.height())
    way = Qt.AspectRatioMode.KeepAspectRatio if contain else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    fitted = size.scaled(place.size().toSize(), way)
    target = QRectF(place.center().x() - fitted.width() / 2, place.center().y() - fitted.height() / 2,
                    fitted.width(), fitted.height())
    painter.drawPixmap(target, picture, QRectF(picture.rect()))
