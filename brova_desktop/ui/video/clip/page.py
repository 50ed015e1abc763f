"""The frame of a page on which clips are worked: the way back, what is done, to which clip, the main action."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.words import is_mirrored, shortened, t
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, IconButton
from brova_desktop.ui.widgets.inputs import on_escape
from brova_desktop.ui.widgets.panels import TopBar, plain

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench
    from brova_desktop.ui.video.playing import OnePlayer

Start = Callable[..., object]
NAME_ROOM = 280
"""Pixels for the name of the clip beside the title, at 100 % text."""


class ClipPage(QWidget):
    """Fill `body`. `left` asks for the library again. What a page cannot do it leaves as it is here."""

    left = Signal()
    changed = Signal()
    """Something that actions ask about is different now."""

    def __init__(self, bench: Workbench, start: Start, title: Words, name: str) -> None:
        super().__init__()
        self.bench = bench
        self.start = start
        """For work that goes on when the page is closed; `later` is for all other."""
        self._tasks = bench.scope()
        self._is_closed = False
        self.setAccessibleName(t(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = TopBar(t(title))
        shown = shortened(name, self.bar.state.fontMetrics(), scaled(NAME_ROOM), Qt.TextElideMode.ElideMiddle)
        self.bar.state.setText(shown)  # titles have up to 500 letters; the window must not grow with them
        if shown != name:
            self.bar.state.setToolTip(name)
            self.bar.state.setAccessibleName(name)
        self.back = IconButton("arrow-right" if is_mirrored() else "arrow-left", t("Back to the library"),
                               self.left.emit)
        self.bar.row.insertWidget(0, self.back)
        column.addWidget(self.bar)
        self.ground = plain("ground")
        self.body = QVBoxLayout(self.ground)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column.addWidget(self.ground, 1)
        self._beside: tuple[QWidget, int] | None = None
        on_escape(self, self.left.emit)

    def beside(self, panel: QWidget, width: int) -> None:
        """A panel at one side, so wide at 100 % text; large text in a small window leaves room for the rest."""
        self._beside = panel, width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._beside is not None:
            panel, width = self._beside
            panel.setFixedWidth(min(scaled(width), max(width, self.width() * 2 // 5)))

    @property
    def board(self) -> QWidget:
        """Where single letters and arrows are keys of the page."""
        return self

    def later(self, work: Coroutine[Any, Any, None], *, name: str, replace: bool = True) -> None:
        """Work that ends with the page."""
        if self._is_closed:
            work.close()
        else:
            self._tasks.start(work, name=name, replace=replace)

    def main_button(self, title: Words, press: Callable[[], object], icon_name: str = "") -> Button:
        """The one filled button of the page."""
        button = Button(t(title), press, kind="primary", icon_name=icon_name)
        self.bar.end.addWidget(button)
        return button

    # --- what actions ask of whichever page is open ---------------------------------------------------------------

    can_play = False
    has_time = False
    """Whether it has a moment that keys move."""
    has_marks = False
    """Whether it has an in and an out."""

    def first_focus(self) -> None:
        """Put the focus where the work begins."""

    def play_pause(self) -> None:
        """Play or pause."""

    def step(self, frames: int = 0, *, seconds: int = 0) -> None:
        """Move by frames or whole seconds."""

    def to_edge(self, *, end: bool) -> None:
        """To the beginning or the end."""

    def to_key_frame(self, *, back: bool) -> Coroutine[Any, Any, None] | None:
        """To the next key frame, or the one before."""
        return None

    def mark(self, *, end: bool) -> None:
        """The piece begins, or ends, here."""

    def do_it(self) -> Coroutine[Any, Any, None] | None:
        """The main action."""
        return None

    @property
    def can_do(self) -> bool:
        return False

    @property
    def can_undo(self) -> bool:
        return False

    @property
    def can_redo(self) -> bool:
        return False

    def undo(self) -> Coroutine[Any, Any, None] | None:
        return None

    def redo(self) -> Coroutine[Any, Any, None] | None:
        return None

    def leave(self) -> None:
        """Another studio is in front, or the page closes: be silent."""

    async def close_page(self) -> None:
        """What is unsaved is saved, and all work of the page has ended, before this returns."""
        self._is_closed = True
        await self._tasks.close()


MakePage = Callable[["Workbench", Start, "OnePlayer"], ClipPage]
