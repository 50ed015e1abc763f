"""All captions of a track as a list beside the player: times and words, edited where they stand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.edits.cues import retime_cue
from brova_desktop.domain.reels.records import Cue
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Span, Ticks
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.theme.type import font, scaled


class CueList(QTableWidget):
    """Start, end (seconds) and words. Choosing a row selects the caption and goes there."""

    def __init__(self, editor: ReelEditor, cue: ItemId, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(t("Captions"))
        self._editor, self._cue = editor, cue
        self._ids: list[ItemId] = []
        self._showing = False
        self.setHorizontalHeaderLabels([t("From"), t("To"), t("Words")])
        self.horizontalHeader().setAccessibleName(t("Columns"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(28))
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(scaled(20))
        self.horizontalHeader().setDefaultSectionSize(scaled(54))  # a polished style would set its own
        for column in (0, 1):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, scaled(54))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(scaled(160))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cellChanged.connect(self._edited)
        self.currentCellChanged.connect(self._chosen)

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex,
                 hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Up and down only: all columns are there, and a mirrored table would lose its times."""
        super().scrollTo(index.sibling(index.row(), 0), hint)

    def turn_to(self, cue: ItemId) -> None:
        """Show the captions of this one's track."""
        self._cue = cue

    def refresh(self) -> None:
        """Show the captions as they are."""
        track = self._editor.track_of(self._cue)
        if track is None or self._showing:
            return
        cues = [cue for cue in self._editor.reel.items(track) if isinstance(cue, Cue)]
        self._showing = True
        self._ids = [cue.id for cue in cues]
        if self.rowCount() != len(cues):
            self.setRowCount(len(cues))
        for row, cue in enumerate(cues):
            texts = (_seconds(cue.span.start), _seconds(cue.span.end), cue.text)
            for column, text in enumerate(texts):
                cell = self.item(row, column) or self._cell(row, column)
                if cell.text() != text:
                    cell.setText(text)
            if cue.id in self._editor.selection and self.currentRow() != row:
                self.setCurrentCell(row, 2)
        self._showing = False

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        made = QTableWidgetItem()
        if column < 2:
            made.setFont(font(tabular=True))
            made.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setItem(row, column, made)
        return made

    def _chosen(self, row: int, *_: int) -> None:
        if self._showing or not 0 <= row < len(self._ids):
            return
        self._showing = True
        cue = self._editor.item(self._ids[row])
        if cue is not None:
            self._editor.select([cue.id])
            if not cue.span.holds(self._editor.playhead):
                self._editor.seek(cue.span.start)
        self._showing = False

    def _edited(self, row: int, column: int) -> None:
        cell = self.item(row, column)
        if self._showing or cell is None or row >= len(self._ids):
            return
        id, text = self._ids[row], cell.text()
        if column == 2:
            self._editor.attempt(lambda: self._editor.set_text(id, text))
        else:
            self._retimed(id, column, text)
        self.refresh()

    def _retimed(self, id: ItemId, column: int, text: str) -> None:
        cue = self._editor.item(id)
        try:
            at = self._editor.rate.nearest(max(0, round(float(text.replace(",", ".")) * TICKS_PER_SECOND)))
        except ValueError:
            return  # the list shows the time that was there
        if cue is None:
            return
        start, end = (at, cue.span.end) if column == 0 else (cue.span.start, at)
        if end > start:
            span = Span(Ticks(start), Ticks(end))
            self._editor.attempt(lambda: self._editor.apply(
                say("Time of a caption"), lambda reel: retime_cue(reel, id, span)))


def _seconds(ticks: int) -> str:
    return f"{ticks / TICKS_PER_SECOND:.2f}"
