"""The canvas: shape, frame rate, background. Shown while nothing is selected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from brova_desktop.domain.reels.document import Canvas, Reel
from brova_desktop.domain.reels.edits.canvas import set_canvas
from brova_desktop.domain.ticks import FRAME_RATES
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.inspector.section import Section
from brova_desktop.ui.reels.shelf import SHAPES, shape_name

LABEL = say("Change the canvas")


class CanvasOf(Section):
    """Of the whole reel."""

    def __init__(self, editor: ReelEditor) -> None:
        super().__init__(editor)
        canvas = editor.reel.canvas
        shapes = list(SHAPES) + ([] if shape_name(canvas.width, canvas.height) in SHAPES else ["own"])
        own = f"{canvas.width} × {canvas.height}"
        titles = [(key, isolated(key if key != "own" else own)) for key in shapes]
        self.choice(t("Shape", meaning="aspect"), titles, lambda: _key(self.editor.reel.canvas), self._shape, LABEL)
        rates = [(key, isolated(key)) for key in FRAME_RATES]
        self.choice(t("Frame rate"), rates, self._rate, lambda key: self._with(rate=FRAME_RATES[key]), LABEL)
        self.tint(t("Background"), lambda: self.editor.reel.canvas.background,
                  lambda value: self._with(background=value), LABEL, see_through=False)
        self.switch(t("Fill gaps with the blurred picture"), lambda: self.editor.reel.canvas.blurred,
                    lambda on: self._with(blurred=on), LABEL)

    def _with(self, **parts: Any) -> Callable[[Reel], Reel]:
        return lambda reel: set_canvas(reel, replace(reel.canvas, **parts))

    def _shape(self, key: str) -> Callable[[Reel], Reel]:
        if key not in SHAPES:
            return lambda reel: reel
        width, height = SHAPES[key]
        return self._with(width=width, height=height)

    def _rate(self) -> str:
        rate = self.editor.reel.canvas.rate
        return next(key for key, known in FRAME_RATES.items() if known == rate)


def _key(canvas: Canvas) -> str:
    found = shape_name(canvas.width, canvas.height)
    return found if found in SHAPES else "own"
