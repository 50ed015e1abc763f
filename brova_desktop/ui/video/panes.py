"""The library in the studio: places at one side, the list in the middle, what is selected at the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.video.detail import WIDTH, Detail
from brova_desktop.ui.video.list_rows import ListHeader
from brova_desktop.ui.video.narrowing import Tools
from brova_desktop.ui.video.sidebar import SideBar
from brova_desktop.ui.video.states import ListStates
from brova_desktop.ui.video.tray import ImportTray
from brova_desktop.ui.video.view import MARGIN, TILE_WIDTH, AssetView
from brova_desktop.ui.widgets.controls import Button, Line
from brova_desktop.ui.widgets.panels import TopBar, plain

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench
    from brova_desktop.ui.video.model import AssetModel
    from brova_desktop.ui.video.playing import OnePlayer

SIDE = 208
"""Width of the side bar at 100 % text."""


class LibraryPane(QWidget):
    """Places the panes; what they show and tell is the studio's. `do` triggers an action by its id."""

    def __init__(self, bench: Workbench, rows: AssetModel, title: Words, *, do: Callable[[str], object],
                 again: Callable[[], object], start: Callable[..., object], player: OnePlayer) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = TopBar(t(title))
        self.empty_bin = Button(t("Empty the bin"), lambda: do("video.empty-bin"), kind="danger")
        self.import_ = Button(t("Import files"), lambda: do("video.import"), kind="primary", icon_name="import")
        self.bar.end.addWidget(self.empty_bin)
        self.bar.end.addWidget(self.import_)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.side = SideBar()
        self._side_pane = panel = plain("panel")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(0, 10, 0, 0)
        inner.addWidget(self.side)
        self.tools = Tools()
        self.view = AssetView(bench, rows)
        self.states = ListStates(do, again)
        self.middle = self._middle()
        self.detail = Detail(bench, start, player)
        for widget in (panel, Line(vertical=True), self.middle, Line(vertical=True), self.detail):
            row.addWidget(widget, 1 if widget is self.middle else 0)
        column.addLayout(row, 1)

    def _middle(self) -> QWidget:
        middle = plain("ground")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.states)
        self.pages.setMinimumWidth(scaled(TILE_WIDTH))
        self.tray = ImportTray()
        self.header = ListHeader(MARGIN)
        self.header.hide()
        self.view.verticalScrollBar().rangeChanged.connect(lambda *_: self.line_up())
        column.addWidget(self.tools)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self.tray)
        return middle

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list keeps room between the side panes, also with large text in a small window."""
        super().resizeEvent(event)
        self._side_pane.setFixedWidth(min(scaled(SIDE), self.width() // 5))
        self.detail.setFixedWidth(min(scaled(WIDTH), self.width() * 9 // 25))

    def line_up(self) -> None:
        """The heading stands over the columns, beside the scroll bar."""
        bar = self.view.verticalScrollBar()
        self.header.bar = bar.width() if bar.maximum() > 0 else 0
        self.header.setVisible(not self.view.is_grid and self.pages.currentWidget() is self.view)
        self.header.update()
