"""The bar above the rows: the most used verbs, snapping, zoom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from brova_desktop.ui.bridge.actions import ActionSet
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.actions_timeline import keep_keys
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.timeline.board import Board
from brova_desktop.ui.theme.tokens import MEDIUM, SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.widgets.controls import IconButton, Label
from brova_desktop.ui.widgets.menus import ActionMenu

HEIGHT = 38
STEPS = 1_000
SHOWN = (("reels.split", True), ("reels.trim-left", False), ("reels.trim-right", False),
         ("reels.ripple-delete", False), ("reels.razor", False), ("reels.snap", True), ("reels.ripple", False),
         ("reels.marker", False), ("reels.find-beats", False), ("reels.record-voice", False))
"""Actions on the bar, and whether their words stand beside the icon."""
MORE = ("reels.split-all", "reels.close-gaps", "reels.delete-range", "-", "reels.roll-earlier", "reels.roll-later",
        "reels.slip-earlier", "reels.slip-later", "reels.slide-earlier", "reels.slide-later", "-",
        "reels.cut-to-beat", "reels.all-transitions", "-", "reels.detach-audio", "reels.replace",
        "reels.replace-here", "reels.reset-picture")
"""Actions of the menu at the end of the bar; above them stand those that the bar has no room for."""


class Toolbar(QWidget):
    """`extra` is room for buttons of others; the actions come with `use`."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.setProperty("part", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(2)
        self._verbs = QHBoxLayout()
        self._verbs.setSpacing(2)
        self.extra = QHBoxLayout()
        self.extra.setSpacing(2)
        row.addLayout(self._verbs)
        row.addLayout(self.extra)
        self._more = IconButton("ellipsis", t("More verbs"))
        self._more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(ActionMenu(self))
        self._more.menu().aboutToShow.connect(self._fill_more)
        row.addWidget(self._more)
        self._row = row
        self._actions: ActionSet[ReelEditor] | None = None
        row.addStretch(1)
        self.hint = Label("", "hint")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.hint, 100)
        row.addSpacing(12)
        out = IconButton("zoom-out", t("Zoom out"), lambda: board.zoom(-1), size=16)
        row.addWidget(out)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setFixedWidth(scaled(112))
        self.slider.setAccessibleName(t("Zoom of the timeline"))
        self.slider.setSingleStep(STEPS // 20)
        self.slider.valueChanged.connect(lambda value: board.zoom_to_share(value / STEPS))
        row.addWidget(self.slider)
        closer = IconButton("zoom-in", t("Zoom in"), lambda: board.zoom(1), size=16)
        row.addWidget(closer)
        whole = IconButton("maximize", t("Show all of the reel"), board.fit, size=15)
        row.addWidget(whole)
        self._fixed: tuple[QWidget, ...] = (out, self.slider, closer, whole)
        board.rescaled.connect(self._show_zoom)
        self._keep()

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        row = [self._verbs.itemAt(at) for at in range(self._verbs.count())]
        verbs = [item.widget() for item in row if item is not None]
        rest = [one for one in self.findChildren(QWidget) if isinstance(one, QToolButton | QSlider)]
        shown: list[QWidget] = [one for one in verbs if one is not None]
        return [*shown, *(one for one in rest if one not in shown)]

    def _keep(self) -> None:
        """A click leaves the focus where one works; who comes with Tab has the keys of the control."""
        for control in self.stops():
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            keep_keys(control)

    def use(self, actions: ActionSet[ReelEditor]) -> None:
        """Put the actions on the bar (those of `SHOWN` that there are)."""
        self._actions = actions
        while (item := self._verbs.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for id, worded in SHOWN:
            if id in actions.qt:
                self._verbs.addWidget(self._button(actions, id, worded=worded))
        self._keep()
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _buttons(self) -> list[tuple[str, QWidget]]:
        """The verbs on the bar with their ids."""
        shown = [id for id, _ in SHOWN if self._actions is not None and id in self._actions.qt]
        items = [self._verbs.itemAt(at) for at in range(self._verbs.count())]
        row = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        return list(zip(shown, row, strict=False))

    def _fold(self) -> None:
        """Hide verbs from the end on until the rest fits; they are in the menu."""
        buttons = self._buttons()
        margins = self._row.contentsMargins()
        zoom = sum(widget.sizeHint().width() for widget in self._fixed) + scaled(12) + 8 * self._row.spacing()
        room = self.width() - zoom - margins.left() - margins.right() - self._more.sizeHint().width()
        for _, button in buttons:
            room -= button.sizeHint().width() + self._verbs.spacing()
            button.setVisible(room >= 0)

    def _fill_more(self) -> None:
        menu, actions = self._more.menu(), self._actions
        menu.clear()
        if actions is not None:
            actions.refresh()
            folded = [id for id, button in self._buttons() if button.isHidden()]
            ids = [*folded, *(["-"] if folded else []), *MORE]
            actions.fill(menu, [id for id in ids if id == "-" or id in actions.qt])

    def _button(self, actions: ActionSet[ReelEditor], id: str, *, worded: bool) -> QToolButton:
        action = actions.qt[id]
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setDefaultAction(action)
        button.setFont(font(SMALL, MEDIUM))
        button.setAccessibleName(action.text())
        button.setIconSize(QSize(scaled(16), scaled(16)))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon if worded
                                  else Qt.ToolButtonStyle.ToolButtonIconOnly)
        if worded:
            button.setText(action.iconText())
            button.setStyleSheet("QToolButton { padding: 0 8px; }")
        return button

    def _show_zoom(self) -> None:
        value = round(self._board.zoom_share() * STEPS)
        if value != self.slider.value():
            self.slider.blockSignals(True)
            self.slider.setValue(value)
            self.slider.blockSignals(False)
