"""A page of the calendar on paper or as PDF: drawn for itself, on white, whatever the window looks like."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.files import finished_file
from brova_desktop.ui.bridge.words import clock, is_mirrored, isolated, number, t
from brova_desktop.ui.calendar.chips import draw_cover, draw_disc, draw_elided
from brova_desktop.ui.calendar.dates import Stretch, View, month_of
from brova_desktop.ui.calendar.items import Item, by_day
from brova_desktop.ui.calendar.spelling import day_title, weekday_name
from brova_desktop.ui.theme.tokens import BASE, REGULAR, STRONG
from brova_desktop.ui.theme.type import font

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from brova_desktop.ui.calendar.presenter import CalendarPresenter

INK, PALE, RULE = "#16191d", "#5b6570", "#c9d0d8"
"""Of paper, in every theme."""
POINTS = 72
MARGIN = 12.0
"""Millimetres."""
HEAD, FOOT = 34.0, 16.0
"""Points above and below each page's content."""
ROW = 34.0
CHIP = 22.0

Find = Callable[[PostMedia | None], QPixmap | None]


class Paper:
    """Draws in points (1/72 inch) on any paged device; `find` gives the pictures that are there already."""

    def __init__(self, find: Find) -> None:
        self._find = find

    def save(self, file: Path, view: View, title: str, presenter: CalendarPresenter) -> None:
        """Write a PDF, whole or not at all. Raises NoRoom."""
        with finished_file(file) as part:
            writer = QPdfWriter(str(part))
            writer.setTitle(title)
            writer.setCreator("Brova Desktop")
            writer.setResolution(300)
            set_up(writer, view)
            if not self.draw(writer, view, title, presenter):
                raise OSError(f"{part.name} takes no page")

    def draw(self, device: QPagedPaintDevice, view: View, title: str, presenter: CalendarPresenter) -> bool:
        """Draw all pages; whether the device took them."""
        painter = QPainter()
        if not painter.begin(device):
            return False
        with painter:
            scale = device.logicalDpiX() / POINTS
            painter.scale(scale, scale)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            way = Qt.LayoutDirection.RightToLeft if is_mirrored() else Qt.LayoutDirection.LeftToRight
            size = QRectF(0, 0, device.width() / scale, device.height() / scale)
            sheet = Sheet(painter, size, way, title, self._find, device.newPage)
            if view is View.MONTH:
                sheet.month(month_of(presenter.anchor, presenter.first_weekday), presenter.anchor, presenter.items)
            else:
                sheet.rows(presenter.items)
        return True


class Sheet:
    """One run of drawing: the pages and where on them the pen is."""

    def __init__(self, painter: QPainter, size: QRectF, way: Qt.LayoutDirection, title: str, find: Find,
                 turn: Callable[[], bool]) -> None:
        self.painter, self.size, self.way = painter, size, way
        self._title, self._find, self._turn = title, find, turn
        self._number = 1
        self._dress()

    def month(self, stretch: Stretch, anchor: date, items: tuple[Item, ...]) -> None:
        """A page with all weeks of a month; what has no room in a day is counted there."""
        days, there = stretch.days, by_day(items)
        weeks = len(days) // 7
        heads = 16.0
        top, high = HEAD + heads, (self.size.height() - HEAD - heads - FOOT) / weeks
        wide = self.size.width() / 7
        for column in range(7):
            self.text(QRectF(column * wide + 4, HEAD, wide - 8, heads), weekday_name(days[column].isoweekday()), 8.5,
                      PALE, strong=True)
        for index, day in enumerate(days):
            row, column = divmod(index, 7)
            cell = QRectF(column * wide, top + row * high, wide, high)
            self._day(cell, day, day.month == anchor.month, there.get(day, []))
        self._frame(weeks, top, wide, high)

    def rows(self, items: tuple[Item, ...]) -> None:
        """Entries under their days, on as many pages as they need."""
        y, day = HEAD + 4, None
        if not items:
            self.text(QRectF(0, y, self.size.width(), 20), t("Nothing is planned here."), 10, PALE)
        for item in items:
            needed = ROW + (22 if item.day != day else 0)
            if y + needed > self.size.height() - FOOT:
                self._next_page()
                y, day = HEAD + 4, None
            if item.day != day:
                day = item.day
                self.text(QRectF(0, y + 4, self.size.width(), 16), day_title(item.day), 10.5, INK, strong=True)
                y += 22
            self._row(QRectF(0, y, self.size.width(), ROW), item)
            y += ROW

    # --- pieces ------------------------------------------------------------------------------------------------

    def text(self, area: QRectF, words: str, points: float, ink: str, *, strong: bool = False,
             tabular: bool = False) -> None:
        """One line in its own direction at the leading side; `area` is as on a page that is not mirrored."""
        face = paper_font(points, strong=strong, tabular=tabular)
        self.painter.setPen(QColor(ink))
        draw_elided(self.painter, self.place(area).toAlignedRect(), words, face, self.way)

    def place(self, area: QRectF) -> QRectF:
        """Mirrored where the language reads from right to left."""
        if self.way is Qt.LayoutDirection.LeftToRight:
            return area
        return QRectF(self.size.width() - area.right(), area.top(), area.width(), area.height())

    def _dress(self) -> None:
        """What stands on every page: title above, page below."""
        self.painter.fillRect(self.size, QColor("#ffffff"))
        self.text(QRectF(0, 0, self.size.width(), 24), self._title, 15, INK, strong=True)
        self.text(QRectF(0, self.size.height() - 12, self.size.width(), 12),
                  t("Page {number}", number=number(self._number)), 7.5, PALE)

    def _next_page(self) -> None:
        self._turn()
        self._number += 1
        self._dress()

    def _frame(self, weeks: int, top: float, wide: float, high: float) -> None:
        self.painter.setPen(QPen(QColor(RULE), 0.6))
        for row in range(weeks + 1):
            y = top + row * high
            self.painter.drawLine(QRectF(0, y, self.size.width(), 0).topLeft(),
                                  QRectF(0, y, self.size.width(), 0).topRight())
        for column in range(8):
            x = column * wide
            self.painter.drawLine(QRectF(x, top, 0, weeks * high).topLeft(),
                                  QRectF(x, top, 0, weeks * high).bottomLeft())

    def _day(self, cell: QRectF, day: date, inside: bool, there: list[Item]) -> None:
        if not inside:
            self.painter.fillRect(self.place(cell), QColor("#f4f6f8"))
        self.text(QRectF(cell.left() + 4, cell.top() + 2, cell.width() - 8, 12), number(day.day), 8.5,
                  INK if inside else PALE, strong=True, tabular=True)
        fitting = max(0, int((cell.height() - 16) // (CHIP + 2)))
        if len(there) > fitting:
            fitting = max(0, int((cell.height() - 16 - 10) // (CHIP + 2)))
        y = cell.top() + 15
        for item in there[:fitting]:
            self._chip(QRectF(cell.left() + 3, y, cell.width() - 6, CHIP), item)
            y += CHIP + 2
        if len(there) > fitting:
            self.text(QRectF(cell.left() + 4, y, cell.width() - 8, 10), t("+{count} more", count=len(there) - fitting),
                      7, PALE)

    def _chip(self, area: QRectF, item: Item) -> None:
        self.painter.fillRect(self.place(QRectF(area.left(), area.top(), 2, area.height())), QColor(item.mark.colour))
        disc = 9.0
        self._disc(QRectF(area.left() + 5, area.top() + 1, disc, disc), item)
        self.text(QRectF(area.left() + 17, area.top(), area.width() - 17, 11), clock(item.at), 7.5, INK, strong=True,
                  tabular=True)
        self.text(QRectF(area.left() + 5, area.top() + 11, area.width() - 6, 11), item.title, 7.5, INK)

    def _disc(self, area: QRectF, item: Item) -> None:
        """Round, wherever it falls between two points."""
        place = self.place(area)
        side = round(area.width())
        draw_disc(self.painter, QRect(round(place.left()), round(place.top()), side, side), item.mark, size=6)

    def _row(self, area: QRectF, item: Item) -> None:
        middle = area.center().y()
        self.text(QRectF(0, area.top(), 44, area.height()), clock(item.at), 10, INK, strong=True, tabular=True)
        picture = QRectF(46, area.top() + 3, 16, area.height() - 6)
        found = self._find(item.media)
        if found is None or found.isNull():
            self.painter.fillRect(self.place(picture), QColor("#e8ebef"))
        else:
            draw_cover(self.painter, self.place(picture).toAlignedRect(), found, radius=2)
        states = 150.0
        wide = area.width() - 72 - states
        self.text(QRectF(72, middle - 14, wide, 13), item.title, 10, INK, strong=True)
        account = f"{item.mark.name}  {isolated(item.handle)}"
        self._disc(QRectF(72, middle + 1, 10, 10), item)
        self.text(QRectF(86, middle, wide - 14, 12), account, 8.5, PALE)
        words = [t(item.sign.words), *([t(item.review_sign.words)] if item.review_sign is not None else [])]
        for n, line in enumerate(words):
            top = middle - 6 if len(words) == 1 else middle - 13 + n * 13
            self.text(QRectF(area.width() - states + 4, top, states - 4, 12), line, 8.5, INK if n == 0 else PALE)
        self.painter.fillRect(QRectF(0, area.bottom() - 0.3, area.width(), 0.5), QColor(RULE))


def paper_font(points: float, *, strong: bool = False, tabular: bool = False) -> QFont:
    """The window's typeface in the size of paper; the painter's units are points."""
    face = QFont(font(BASE, STRONG if strong else REGULAR, tabular=tabular))
    face.setPixelSize(max(1, round(points)))
    while QFontMetricsF(face).height() > points * 1.7 and face.pixelSize() > 5:
        face.setPixelSize(face.pixelSize() - 1)  # fonts that leave much air between their lines
    return face


def set_up(device: QPagedPaintDevice, view: View) -> None:
    """A4: a month lies, a list stands."""
    way = QPageLayout.Orientation.Landscape if view is View.MONTH else QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way,
                                     QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter))


def print_dialog(parent: QWidget, view: View) -> tuple[QPrinter, QPrintDialog]:
    """The system's question about printer and copies."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # finds printers when it is imported

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, view)
    return printer, QPrintDialog(printer, parent)
