"""Small parts of the list: stretches of rows, and what a drag looks like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from brova_desktop.ui.bridge.words import number, t
from brova_desktop.ui.theme.tokens import BASE, MEDIUM
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour


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
