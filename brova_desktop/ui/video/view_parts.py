"""Small parts of the list: where keys lead, stretches of rows, and what a drag looks like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView

from brova_desktop.ui.bridge.words import number, t
from brova_desktop.ui.theme.tokens import BASE, MEDIUM
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.video.delegates import Hover

REST_MS = 70
"""After a leap the list rests when it has not moved for so long."""
Move = QAbstractItemView.CursorAction


def moved(action: Move, row: int, last: int, *, across: int, page: int, mirrored: bool) -> int:
    """The row a key leads to, in a grid of `across` cells a line and `page` cells in sight."""
    if action in (Move.MoveHome, Move.MoveEnd):
        return 0 if action is Move.MoveHome else last
    side = 0 if across == 1 else -1 if mirrored else 1
    steps = {Move.MoveLeft: -side, Move.MoveRight: side, Move.MoveUp: -across, Move.MoveDown: across,
             Move.MovePageUp: -page, Move.MovePageDown: page, Move.MoveNext: 1, Move.MovePrevious: -1}  # fmt: skip
    wanted = row + steps[action]
    if wanted < 0:
        return row % across if action in (Move.MoveUp, Move.MovePageUp) else 0
    if action is Move.MoveDown and wanted > last and row // across == last // across:
        return row
    return min(wanted, last)


def selection_of(model: QAbstractItemModel, rows: Sequence[int]) -> QItemSelection:
    """Sorted rows as Qt wants them."""
    chosen = QItemSelection()
    for first, last in runs(rows):
        chosen.select(model.index(first, 0), model.index(last, 0))
    return chosen


class Rest(QObject):
    """A leap makes no pictures until the list rests: there would be more than anybody sees."""

    def __init__(self, view: QAbstractItemView, hover: Hover) -> None:
        super().__init__(view)
        self._view = view
        self._hover = hover
        self._offset = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REST_MS)
        self._pause.timeout.connect(self._rested)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _scrolled(self, value: int) -> None:
        leap, self._offset = abs(value - self._offset), value
        if leap > self._view.viewport().height() // 2:
            self._hover.rushing = True
        if self._hover.rushing:
            self._pause.start()

    def _rested(self) -> None:
        self._hover.rushing = False
        self._view.viewport().update()


def paint_band(painter: QPainter, band: QRect) -> None:
    """The frame that a drag over free ground draws."""
    ground = QColor(colour("accent"))
    ground.setAlpha(40)
    painter.setPen(QPen(colour("accent"), 1))
    painter.setBrush(ground)
    painter.drawRect(band)


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Sorted rows as first and last of each stretch without a gap."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def drag_picture(count: int) -> QPixmap:
    """A small card that says how many are dragged."""
    words = t("{count} files", count=count) if count > 1 else number(1)
    side = QSize(scaled(96), scaled(32))
    made = QPixmap(side)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(made.rect(), 8, 8)
        painter.setFont(font(BASE, MEDIUM))
        painter.setPen(colour("on_accent"))
        painter.drawText(made.rect(), Qt.AlignmentFlag.AlignCenter, words)
    return made
