"""Texts in ready-made styles, stickers, shapes, and what moves by itself."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from brova_desktop.domain.reels.records import ShapeKind
from brova_desktop.domain.words import Words, say
from brova_desktop.paths import resource
from brova_desktop.ui.bridge.words import locale, t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.side.material import bundled_media
from brova_desktop.ui.reels.side.text_styles import STYLES, ReadyText, Sample
from brova_desktop.ui.reels.thumbs import Thumb, ThumbList
from brova_desktop.ui.reels.words import SHAPES
from brova_desktop.ui.widgets.controls import Button, Label

SHAPE_ICONS = {ShapeKind.RECTANGLE: "square", ShapeKind.ELLIPSE: "circle", ShapeKind.STAR: "star",
               ShapeKind.ARROW: "arrow-right"}  # fmt: skip
"""Shapes with a button."""


class TextTab(QWidget):
    """One press puts a text, sticker or shape at the playhead."""

    def __init__(self, bench: Workbench, editor: ReelEditor, scope: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._editor, self._scope = bench, editor, scope
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        self._styles(column)
        column.addWidget(Label(t("Stickers"), "section"))
        self.stickers = ThumbList(t("Stickers"), 4, 60, 52, words=0, many=False)
        self.stickers.opened.connect(self.add_sticker)
        self.stickers.clicked.connect(lambda index: self.stickers.opened.emit(index.data(Qt.ItemDataRole.UserRole).key))
        column.addWidget(self.stickers)
        self._shapes(column)
        column.addStretch(1)
        area.setWidget(inner)
        outer.addWidget(area)
        self._show_stickers()
        bench.pictures.ready.connect(self._arrived)

    def close_tab(self) -> None:
        self._bench.pictures.ready.disconnect(self._arrived)

    def _styles(self, column: QVBoxLayout) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, ready in enumerate(STYLES):
            sample = Sample(ready, partial(self.add_text, ready))
            grid.addWidget(sample, number // 2, number % 2)
        column.addLayout(grid)
        column.addWidget(Button(t("Caption at the playhead"), self._add_cue, icon_name="captions"))

    def _shapes(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(t("Shapes and counters"), "section"))
        grid = QGridLayout()
        grid.setSpacing(6)
        entries: list[tuple[str, Words, Any]] = [
            (icon, SHAPES[kind], partial(self._editor.add_shape, kind)) for kind, icon in SHAPE_ICONS.items()
        ]
        entries.append(("hourglass", say("Progress bar"), self._editor.add_progress))
        entries.append(("timer", say("Countdown"), self._editor.add_countdown))
        for number, (icon, words, add) in enumerate(entries):
            button = Button(t(words), partial(self._editor.attempt, add), icon_name=icon)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, number // 2, number % 2)
        column.addLayout(grid)

    def add_text(self, ready: ReadyText) -> None:
        """A text of this style at the playhead, ready to be typed over."""
        canvas = self._editor.reel.canvas
        self._editor.attempt(lambda: self._editor.add_text(
            t(ready.text), style=ready.fitted(canvas, t(ready.text)), pose=ready.pose, enter=ready.enter,
            leave=ready.leave))

    def add_sticker(self, name: str) -> None:
        self._scope.start(self._add_sticker(name), name="add sticker")

    async def _add_sticker(self, name: str) -> None:
        media = await bundled_media(self._bench, resource(f"stickers/{name}.svg"))
        await self._editor.rest()
        self._editor.add_sticker(media)

    def _add_cue(self) -> None:
        self._editor.attempt(lambda: self._editor.add_cue(t("New caption")))

    def _show_stickers(self) -> None:
        language = locale().name().split("_")[0]
        rows = json.loads(resource("stickers/stickers.json").read_text(encoding="utf-8"))["stickers"]
        self.stickers.show_thumbs([
            Thumb(row["name"], row["titles"].get(language, row["titles"]["en"]), icon="sticker", contain=True,
                  picture=partial(self._sticker, row["name"]))
            for row in rows
        ])  # fmt: skip
        lines = -(-len(rows) // 4)
        self.stickers.setFixedHeight(lines * self.stickers.cell().height() + 4)

    def _sticker(self, name: str, size: QSize) -> QPixmap | None:
        return self._bench.pictures.get(f"sticker {name}", lambda: resource(f"stickers/{name}.svg"), QSize(160, 160))

    def _arrived(self, name: str) -> None:
        if name.startswith("sticker "):
            self.stickers.viewport().update()
