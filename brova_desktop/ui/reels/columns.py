"""Material, player and properties side by side. Where three do not fit (large text, a narrow window) material and
properties share one column and are turned to with its tabs.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.folding import Folding
from brova_desktop.ui.reels.inspector.panel import Inspector
from brova_desktop.ui.reels.player import Player
from brova_desktop.ui.reels.side.panel import SidePanel
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.inputs import Segments
from brova_desktop.ui.widgets.panels import plain

USUAL = (264, 700, 290)
"""Pixels of the three at usual text size."""
LEAST_SIDE, LEAST_PLAYER, LEAST_INSPECTOR = 200, 240, 220


class Columns(Folding):
    """`is_folded`: material and properties share a column."""

    def __init__(self, side: SidePanel, player: Player, inspector: Inspector) -> None:
        super().__init__()
        self.side, self.player, self.inspector = side, player, inspector
        self._wide_state = QByteArray()
        self.tabs = Segments(t("Panel"), [("side", t("Material")), ("inspector", t("Properties"))])
        self.tabs.chosen.connect(self._turn)
        self._shared = plain("panel")
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 8, 12, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        self._head.hide()
        column = QVBoxLayout(self._shared)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(side, 1)
        self._column = column
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane in (self._shared, player, inspector):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self._side_least = max(scaled(LEAST_SIDE), side.minimumSizeHint().width())
        self._inspector_least = max(scaled(LEAST_INSPECTOR), inspector.minimumSizeHint().width())
        self._set_least()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def minimumSizeHint(self) -> QSize:
        """Room for the shared column and the player: the rest folds."""
        shared = max(self._side_least, self._inspector_least)
        return QSize(shared + LEAST_PLAYER, super().minimumSizeHint().height())

    def _set_least(self) -> None:
        self.player.setMinimumWidth(LEAST_PLAYER)
        shared = max(self._side_least, self._inspector_least) if self.is_folded else self._side_least
        self._shared.setMinimumWidth(shared)
        self.inspector.setMinimumWidth(0 if self.is_folded else self._inspector_least)

    def wanted(self) -> int:
        player = max(LEAST_PLAYER, self.player.bar.minimumSizeHint().width())
        return self._side_least + player + self._inspector_least

    def fold(self, folded: bool) -> None:
        if folded:
            self._wide_state = self.splitter.saveState()
            self._column.addWidget(self.inspector, 1)
        else:
            self.splitter.addWidget(self.inspector)
            self.splitter.setStretchFactor(1, 1)
        self._head.setVisible(folded)
        self._set_least()
        self._turn(self.tabs.current() or "side")
        if folded:
            self.splitter.setSizes([1, max(self.width() - 1, 1)])
        else:
            self.restore(self._wide_state)

    def _turn(self, key: str) -> None:
        self.tabs.choose(key)
        self.side.setVisible(not self.is_folded or key == "side")
        self.inspector.setVisible(not self.is_folded or key == "inspector")

    def show_inspector(self) -> None:
        """Turn to the properties, if they are not in view."""
        self._turn("inspector")

    def show_side(self) -> None:
        """Turn to the material, if it is not in view."""
        self._turn("side")

    # --- remembering ---

    def state(self) -> QByteArray:
        """Where the dividers stand when all three are in view."""
        return self._wide_state if self.is_folded else self.splitter.saveState()

    def restore(self, state: QByteArray) -> None:
        if self.is_folded:
            self._wide_state = state
        elif not self.splitter.restoreState(state):
            self.splitter.setSizes([scaled(size) for size in USUAL])
