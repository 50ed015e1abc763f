"""Where one looks: the library's places, collections and saved filters, with how many are there."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from brova_desktop.ui.bridge.luggage import ASSETS_MIME
from brova_desktop.ui.bridge.words import number, shortened, t
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, RADIUS, REGULAR, SMALL, STRONG
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.video.filtering import ALL, ATTENTION, BIN, COLLECTION, PICTURES, SOUNDS, VIDEOS
from brova_desktop.ui.video.library_reads import Overview

SAVED = "saved:"
NEW_COLLECTION = "do:new-collection"
ENTRY = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the side bar; without a key it is a heading. `count` None shows no number."""

    key: str
    title: str
    icon: str = ""
    count: int | None = None


def entries(overview: Overview) -> tuple[Entry, ...]:
    """All lines, in order."""
    counts = overview.counts
    places = ((ALL, t("All files"), "library"), (VIDEOS, t("Videos"), "film"), (PICTURES, t("Pictures"), "image"),
              (SOUNDS, t("Sounds"), "music"))  # fmt: skip
    made = [Entry(key, title, icon, counts.get(key)) for key, title, icon in places]
    if counts.get(ATTENTION):
        made.append(Entry(ATTENTION, t("Needs attention"), "triangle-alert", counts.get(ATTENTION)))
    made.append(Entry(BIN, t("Bin"), "trash-2", counts.get(BIN)))
    made.append(Entry("", t("Collections")))
    made += [Entry(f"{COLLECTION}{one.id}", one.name, "folder", one.size) for one in overview.collections]
    made.append(Entry(NEW_COLLECTION, t("New collection"), "plus"))
    if overview.saved:
        made.append(Entry("", t("Saved filters")))
        made += [Entry(f"{SAVED}{one.name}", one.name, "bookmark") for one in overview.saved]
    return tuple(made)


class SideBar(QListWidget):
    """`picked` brings the key of a line; `dropped` a key and the ids of assets dropped on it."""

    picked = Signal(str)
    dropped = Signal(str, list)
    menu_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Entry, ...] = ()
        self.setAccessibleName(t("Places"))
        self.setItemDelegate(_Lines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.itemClicked.connect(lambda item: self._pick(item))
        self.itemActivated.connect(lambda item: self._pick(item))
        self.currentItemChanged.connect(lambda item, _: self._moved(item))

    def show_entries(self, made: Sequence[Entry], current: str) -> None:
        """Show these lines, one of them as where one is."""
        self.blockSignals(True)
        if tuple(made) != self._shown:
            self._shown = tuple(made)
            self.clear()
            for entry in made:
                item = QListWidgetItem(entry.title)
                item.setData(ENTRY, entry)
                item.setToolTip(entry.title)
                if entry.count is not None:
                    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, t("{count} files", count=entry.count))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if entry.key
                              else Qt.ItemFlag.NoItemFlags)
                self.addItem(item)
        row = next((row for row, entry in enumerate(self._shown) if entry.key == current), -1)
        self.setCurrentRow(row)
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        return QSize(scaled(208), 400)

    def _pick(self, item: QListWidgetItem) -> None:
        entry = item.data(ENTRY)
        if entry is not None and entry.key:
            self.picked.emit(entry.key)

    def _moved(self, item: QListWidgetItem | None) -> None:
        """Arrow keys look at a place at once, but start nothing."""
        entry = item.data(ENTRY) if item is not None else None
        if entry is not None and entry.key and not entry.key.startswith("do:") and self.hasFocus():
            self.picked.emit(entry.key)

    def _menu(self, point: QPoint) -> None:
        item = self.itemAt(point)
        if item is not None:
            self.menu_wanted.emit(item.data(ENTRY).key, self.viewport().mapToGlobal(point))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ASSETS_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        key = self._key_at(event.position().toPoint())
        event.setAccepted(key == BIN or key.startswith(COLLECTION))

    def dropEvent(self, event: QDropEvent) -> None:
        key = self._key_at(event.position().toPoint())
        if event.mimeData().hasFormat(ASSETS_MIME) and (key == BIN or key.startswith(COLLECTION)):
            event.acceptProposedAction()
            self.dropped.emit(key, json.loads(bytes(event.mimeData().data(ASSETS_MIME).data())))

    def _key_at(self, point: QPoint) -> str:
        item = self.itemAt(point)
        return str(item.data(ENTRY).key) if item is not None else ""


class _Lines(QStyledItemDelegate):
    """Icon, words, number."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(ENTRY)
        return QSize(100, scaled(34) if entry.key else scaled(38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        box = option.rect.adjusted(8, 1, -8, -1)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not entry.key:
            painter.setFont(font(SMALL, STRONG))
            painter.setPen(colour("text3"))
            painter.drawText(box.adjusted(8, 0, -8, -4), side | Qt.AlignmentFlag.AlignBottom, entry.title)
            return
        is_here = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_here or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft" if is_here else "hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        self._words(painter, entry, box, option, is_here=is_here)

    def _words(self, painter: QPainter, entry: Entry, box: QRect, option: QStyleOptionViewItem, *,
               is_here: bool) -> None:
        tint = "accent" if is_here else "text2"
        ratio, icon = painter.device().devicePixelRatioF(), scaled(16)
        spot = QStyle.visualRect(option.direction, box, QRect(box.left() + 8, box.center().y() - icon // 2, icon, icon))
        painter.drawPixmap(spot.topLeft(), pixmap(entry.icon, tint, size=icon, scale=ratio))
        small = font(SMALL, REGULAR, tabular=True)
        count = number(entry.count) if entry.count is not None else ""
        room = QFontMetrics(small).horizontalAdvance(count)
        usual = font(BASE, MEDIUM if is_here else REGULAR)
        words = QRect(box.left() + icon + 18, box.top(), box.width() - icon - 18 - room - 16, box.height())
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading) | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(usual)
        painter.setPen(colour("accent" if is_here else "text"))
        elided = shortened(entry.title, QFontMetrics(usual), words.width())
        painter.drawText(QStyle.visualRect(option.direction, box, words), side, elided)
        end = QRect(box.right() - room - 8, box.top(), room + 2, box.height())
        painter.setFont(small)
        painter.setPen(colour("accent" if is_here else "text3"))
        painter.drawText(QStyle.visualRect(option.direction, box, end), side, count)
