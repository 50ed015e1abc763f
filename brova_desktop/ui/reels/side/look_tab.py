"""Transitions and looks of clips, one press each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.looks import adjust
from brova_desktop.domain.reels.records import Clip, TransitionKind
from brova_desktop.domain.reels.style import ColourAdjust, Motion, Placement
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.words import TRANSITIONS
from brova_desktop.ui.widgets.controls import Button, Label

LOOKS: tuple[tuple[Words, ColourAdjust], ...] = (
    (say("Natural"), ColourAdjust()),
    (say("Warm"), ColourAdjust(temperature=3_500, saturation=800)),
    (say("Cool"), ColourAdjust(temperature=-3_500)),
    (say("Vivid"), ColourAdjust(contrast=1_500, saturation=3_500)),
    (say("Soft"), ColourAdjust(exposure=800, contrast=-2_000, saturation=-1_000)),
    (say("Monochrome"), ColourAdjust(contrast=1_000, saturation=-10_000)),
)
MOTIONS: tuple[tuple[Words, Motion | None], ...] = (
    (say("Still"), None),
    (say("Zoom in"), Motion(Placement(scale=11_500))),
    (say("Pan up"), Motion(Placement(scale=11_500, y=4_500))),
    (say("Pan down"), Motion(Placement(scale=11_500, y=5_500))),
)
DIRECT = (TransitionKind.CROSS_FADE, TransitionKind.FADE_COLOUR, TransitionKind.SLIDE_LEFT, TransitionKind.SLIDE_UP,
          TransitionKind.PUSH_LEFT, TransitionKind.WIPE_RIGHT, TransitionKind.ZOOM, TransitionKind.CIRCLE)  # fmt: skip
"""Transitions with a button; the inspector has all of them."""


class LookTab(QWidget):
    """Acts on the selected clips, else on the one under the playhead."""

    def __init__(self, editor: ReelEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
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
        column.addWidget(Label(t("Transition at the cut near the playhead"), "hint", wrap=True))
        _grid(column, [(TRANSITIONS[kind], partial(editor.set_transition, kind)) for kind in DIRECT], editor)
        column.addWidget(Button(t("Cross-fade on every cut"), lambda: editor.attempt(self._everywhere)))
        column.addWidget(Label(t("Colours"), "section"))
        _grid(column, [(words, partial(self.put, say("Colours"), colour=look)) for words, look in LOOKS], editor)
        column.addWidget(Label(t("Motion"), "section"))
        _grid(column, [(words, partial(self.put, say("Motion"), motion=motion))
                       for words, motion in MOTIONS], editor)
        column.addStretch(1)
        area.setWidget(inner)
        outer.addWidget(area)

    def close_tab(self) -> None:
        return

    def put(self, label: Words, **changes: object) -> None:
        """Give the selected clips a look. Raises Refused when there is no clip."""
        editor = self._editor
        chosen = [item.id for item in editor.selected_items() if isinstance(item, Clip)]
        here = editor.clip_at_playhead()
        ids = chosen or ([here.id] if here is not None else [])
        if not ids:
            raise Refused(say("Select a clip first."))

        def edit(reel: Reel) -> Reel:
            for id in ids:
                reel = adjust(reel, id, **changes)
            return reel

        editor.apply(label, edit)

    def _everywhere(self) -> None:
        self._editor.set_all_transitions(TransitionKind.CROSS_FADE)


def _grid(column: QVBoxLayout, entries: Sequence[tuple[Words, Callable[[], object]]], editor: ReelEditor) -> None:
    grid = QGridLayout()
    grid.setSpacing(6)
    for number, (words, press) in enumerate(entries):
        button = Button(t(words), partial(editor.attempt, press))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        grid.addWidget(button, number // 2, number % 2)
    column.addLayout(grid)
