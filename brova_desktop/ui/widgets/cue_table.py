"""Captions as a list beside a player: times and words, edited where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.ui.bridge.words import isolated
from brova_desktop.ui.theme.type import font, scaled

TIME_WIDTH = 54
Row = tuple[str, int, int, str]
"""Key of a caption, its start and end in ticks, its words."""


class _Words(QStyledItemDelegate):
    """What is said stands in its own direction, whichever the window has."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        return isolated(super().displayText(value, locale))


class CueTable(QTableWidget):
    """Start, end (seconds) and words. Signals come by the hand of a person only.

    `chosen` brings a key, `worded` a key and words, `retimed` a key, whether it is the end, and ticks. After a change
    show the rows again: what could not be done then stands as it was.
    """

    chosen = Signal(str)
    worded = Signal(str, str)
    retimed = Signal(str, bool, object)

    def __init__(self, name: str, headings: Sequence[str], columns: str, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(name)
        self._keys: list[str] = []
        self.is_showing = False
        self.setHorizontalHeaderLabels(list(headings))
        self.horizontalHeader().setAccessibleName(columns)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(28))
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(scaled(20))
        self.horizontalHeader().setDefaultSectionSize(scaled(TIME_WIDTH))  # a polished style would set its own
        for column in (0, 1):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, scaled(TIME_WIDTH))
        self.setItemDelegateForColumn(2, _Words(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(scaled(160))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cellChanged.connect(self._edited)
        self.currentCellChanged.connect(self._moved)

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex,
                 hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Up and down only: all columns are there, and a mirrored table would lose its times."""
        super().scrollTo(index.sibling(index.row(), 0), hint)

    @property
    def current(self) -> str:
        """The key of the caption one stands on; "" on none."""
        row = self.currentRow()
        return self._keys[row] if 0 <= row < len(self._keys) else ""

    def show_rows(self, rows: Sequence[Row], current: str = "") -> None:
        """Show these, `current` as the one that is chosen; what did not change is not touched."""
        if self.is_showing:
            return
        self.is_showing = True
        self._keys = [key for key, *_ in rows]
        if self.rowCount() != len(rows):
            self.setRowCount(len(rows))
        for number, (key, start, end, words) in enumerate(rows):
            for column, text in enumerate((_seconds(start), _seconds(end), words)):
                cell = self.item(number, column) or self._cell(number, column)
                if cell.text() != text:
                    cell.setText(text)
            if key == current and self.currentRow() != number:
                self.setCurrentCell(number, 2)
        self.is_showing = False

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        made = QTableWidgetItem()
        if column < 2:
            made.setFont(font(tabular=True))
            made.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setItem(row, column, made)
        return made

    def _moved(self, row: int, *_: int) -> None:
        if not self.is_showing and 0 <= row < len(self._keys):
            self.is_showing = True  # choosing it may show the rows again
            try:
                self.chosen.emit(self._keys[row])
            finally:
                self.is_showing = False

    def _edited(self, row: int, column: int) -> None:
        cell = self.item(row, column)
        if self.is_showing or cell is None or row >= len(self._keys):
            return
        key, text = self._keys[row], cell.text()
        if column == 2:
            self.worded.emit(key, text)
            return
        try:
            at = max(0, round(float(text.replace(",", ".")) * TICKS_PER_SECOND))
        except (ValueError, OverflowError):
            at = -1  # the list will show the time that was there
        self.retimed.emit(key, column == 1, at)


def _seconds(ticks: int) -> str:
    return f"{ticks / TICKS_PER_SECOND:.2f}"
