"""A sheet of posts before it is imported: every row, and what is wrong in which cell."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.domain.posts.sheet import SheetRow
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import isolated, listed, t
from brova_desktop.ui.calendar.chips import Find, draw_cover
from brova_desktop.ui.calendar.sheet_media import named_in
from brova_desktop.ui.calendar.spelling import moment_title, plain_number
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.widgets.controls import Button, Label

Index = QModelIndex | QPersistentModelIndex
SHOWN = ("name", "caption", "to", "at", "media")
HEADS = {"": say("Row"), "name": say("Name"), "caption": say("Caption", meaning="of a post"), "to": say("To"),
         "at": say("When"),
         "media": say("Media"), "wrong": say("What is wrong"), "title": say("Title"), "tags": say("Tags"),
         "link": say("Link"), "first comment": say("First comment"), "alt text": say("Alt text"),
         "zone": say("Time zone"), "choices": say("Choices"), "note": say("Internal note")}
COLUMNS = ("", *SHOWN, "wrong")
WIDE = {"": 60, "name": 110, "caption": 150, "to": 110, "at": 166, "media": 146}
WIDE_PICTURE, HIGH_PICTURE, ROW = 24, 36, 44


class SheetRows(QAbstractTableModel):
    """Rows as they will be imported."""

    def __init__(self, rows: tuple[SheetRow, ...], media: Mapping[str, PostMedia], find: Find,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self._media, self._find = rows, media, find

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return t(HEADS[COLUMNS[section]])
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        bad = column in row.wrong or (column == "at" and "zone" in row.wrong)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrong_text(row, column) if bad else self._whole(row, column)
        if role == Qt.ItemDataRole.DecorationRole and (bad or not column):
            wrong = bad or bool(row.wrong)
            return icon("circle-x" if wrong else "circle-check", "bad" if wrong else "ok", size=16)
        if role == Qt.ItemDataRole.DecorationRole and column == "media":
            return self._picture(row)
        if role == Qt.ItemDataRole.ForegroundRole and (bad or column == "wrong"):
            return colour("bad")
        return None

    def _whole(self, row: SheetRow, column: str) -> str:
        """What has no room in the cell."""
        zone = row.cells.get("zone", "") if column == "at" else ""
        return isolated(row.cells[column] + (f" {zone}" if zone else "")) if column in row.cells else ""

    def _text(self, row: SheetRow, column: str) -> str:
        if not column:
            return plain_number(row.number)
        if column == "wrong":
            return "\n".join(text for one in row.wrong if (text := wrong_text(row, one)))
        text = " ".join(row.cells.get(column, "").split())
        if column == "media":
            return listed(isolated(self._media[one].name if one in self._media else one.rsplit("/", 1)[-1])
                          for one in named_in(row))
        if column == "at":
            when = row.post.when if row.post is not None else None
            return moment_title(when.local) if when is not None else isolated(text.replace("T", " "))
        return isolated(text)

    def _picture(self, row: SheetRow) -> QPixmap | None:
        """The first medium, as small as its row."""
        medium = next((self._media[one] for one in named_in(row) if one in self._media), None)
        if medium is None:
            return None
        side = QSize(scaled(WIDE_PICTURE), scaled(HIGH_PICTURE))
        made = QPixmap(side * 2)
        made.fill(Qt.GlobalColor.transparent)
        made.setDevicePixelRatio(2.0)
        with QPainter(made) as painter:
            draw_cover(painter, QRect(0, 0, side.width(), side.height()), self._find(medium), placeholder="film")
        return made


def wrong_text(row: SheetRow, column: str) -> str:
    """What is wrong in a cell, with the name of its column."""
    if column not in row.wrong:
        return ""
    return t("{column}: {problem}", column=t(HEADS[column]), problem=t(row.wrong[column]))


class SheetDialog(QDialog):
    """Accepted: every row that nothing is wrong with is to be imported."""

    def __init__(self, parent: QWidget, file: Path, rows: tuple[SheetRow, ...], media: Mapping[str, PostMedia],
                 find: Find) -> None:
        super().__init__(parent)
        self.setWindowTitle(t("Import a sheet"))
        good = sum(1 for row in rows if not row.wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(t("Import {file}", file=isolated(file.name)), "title", wrap=True))
        column.addWidget(Label(self._words(len(rows), good), "second", wrap=True))
        self.table = QTableView()
        self.table.setAccessibleName(t("Rows of the sheet"))
        self.rows = SheetRows(rows, media, find, self)
        self.table.setModel(self.rows)
        self._lay_out(len(rows))
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(t("Cancel"), self.reject))
        self.take = Button(t("Import {count} posts", count=good), self.accept, kind="primary")
        self.take.setEnabled(good > 0)
        self.take.setDefault(True)
        row.addWidget(self.take)
        column.addLayout(row)
        self.resize(QSize(scaled(1080), scaled(560)))

    def refresh_pictures(self, _: str = "") -> None:
        """A picture came."""
        self.table.viewport().update()

    def _words(self, count: int, good: int) -> str:
        if good == count:
            return t("All rows can be imported. Posts with a time are planned, the others are drafts.")
        return t("{count} rows cannot be imported as they are; the others can. Put them right in the sheet, or "
                 "import the good ones now.", count=count - good)

    def _lay_out(self, count: int) -> None:
        table = self.table
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(False)
        table.verticalHeader().hide()
        table.setIconSize(QSize(scaled(16), scaled(16)))
        table.verticalHeader().setDefaultSectionSize(scaled(ROW))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setAccessibleName(t("Columns"))
        table.verticalHeader().setAccessibleName(table.accessibleName())
        head.setMinimumSectionSize(scaled(40))  # a polished style would set one wider than some columns
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(len(COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        for at, name in enumerate(COLUMNS[:-1]):
            table.setColumnWidth(at, scaled(WIDE[name]))
        for at in range(min(count, 500)):
            if len(self.rows.rows[at].wrong) > 1:
                table.setRowHeight(at, scaled(16 + 36 * len(self.rows.rows[at].wrong)))
