"""A page with a clip in its player and on a film strip, and a panel at one side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Ticks, from_seconds
from brova_desktop.domain.words import Words
from brova_desktop.ui.video.clip.frames import ExactFrames
from brova_desktop.ui.video.clip.page import ClipPage, Start
from brova_desktop.ui.video.clip.strip import FilmStrip
from brova_desktop.ui.video.clip.trim_state import TrimState
from brova_desktop.ui.video.preview import Preview
from brova_desktop.ui.widgets.controls import Line

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench
    from brova_desktop.ui.video.playing import OnePlayer


class PlayerPage(ClipPage):
    """One film or sound; `place` is where one stands in it. Say `go`, and `heard` what the player does."""

    can_play = has_time = True

    def __init__(self, bench: Workbench, start: Start, title: Words, asset: Asset, facts: MediaFacts) -> None:
        super().__init__(bench, start, title, asset.label)
        self.asset = asset
        self.place = TrimState(facts)
        self.frames = ExactFrames(bench, asset)
        self._board = QWidget()

    def lay_out(self, player: OnePlayer, side: QWidget, *, below: QWidget | None = None, has_handles: bool = True,
                gap: int = 12) -> None:
        """The player over the strip, with something between them, and the panel beside both."""
        inner = QVBoxLayout(self._board)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(gap)
        self.preview = Preview(self.bench, self.later, player, tall=True)
        self.preview.show_asset(self.asset)
        self.preview.moved.connect(self._moved)
        inner.addWidget(self.preview, 1)
        if below is not None:
            inner.addWidget(below)
        self.strip = FilmStrip(self.bench, self.asset, self.place, has_handles=has_handles)
        self.strip.went.connect(self.go)
        inner.addWidget(self.strip)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._board, 1)
        row.addWidget(Line(vertical=True))
        row.addWidget(side)
        self.body.addLayout(row, 1)

    @property
    def board(self) -> QWidget:
        return self._board

    def first_focus(self) -> None:
        self.strip.setFocus()

    def go(self, at: int) -> None:
        """Stand at a moment."""
        raise NotImplementedError

    def heard(self, at: Ticks) -> None:
        """The player plays and is there now."""
        raise NotImplementedError

    def _moved(self, seconds: float) -> None:
        """The player plays, or its own bar was moved."""
        at = from_seconds(str(round(seconds, 6)))
        if self.preview.is_playing:
            self.heard(at)
        else:
            self.go(at)

    def look(self) -> None:
        """Show the exact frame one stands on; a sound has none."""
        if self.place.is_film:
            self.later(self._frame(self.place.at), name="frame")

    async def _frame(self, at: Ticks) -> None:
        image = await self.frames.at(at)
        if at == self.place.at:
            self.preview.show_frame(image)

    def play_pause(self) -> None:
        self.preview.toggle()

    def step(self, frames: int = 0, *, seconds: int = 0) -> None:
        self.go(self.place.at + frames * self.place.step_ticks + seconds * TICKS_PER_SECOND)

    def to_edge(self, *, end: bool) -> None:
        self.go(self.place.length if end else 0)

    def leave(self) -> None:
        self.preview.leave()

    async def close_page(self) -> None:
        self.strip.close_strip()
        self.preview.close_preview()
        await super().close_page()
        await self.frames.close()
