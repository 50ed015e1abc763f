"""What the mouse does to overlays and clips' pictures on the preview: moving, scaling, turning, each as one step.

Places are canvas pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, degrees, hypot
from typing import Protocol

from PySide6.QtCore import QPointF

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Clip, Item
from brova_desktop.domain.reels.safe_zones import Frame
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.posing import Guide, Stand, snapped, stand_of, stood
from brova_desktop.ui.reels.shapes import Outline

STEP = 15
"""Degrees a constrained turn goes by."""
NEAR_TURN = 3
"""Degrees within which a turn falls into place by itself."""


@dataclass(frozen=True, slots=True)
class Grip:
    """Where the mouse is held to what there is: all snapping distances in shares."""

    frames: tuple[Frame, ...]
    reach_x: float
    reach_y: float


class Gesture(Protocol):
    """A drag under way. `guides` are the lines it snapped to."""

    guides: list[Guide]
    told: str

    def drag(self, to: QPointF, *, constrain: bool, free: bool, grip: Grip) -> None:
        """Follow the mouse. `constrain` is Shift, `free` (Control or Command) switches snapping off."""
        ...


class _Held:
    """The item under the mouse as it stood when the drag began."""

    def __init__(self, editor: ReelEditor, item: Item, outline: Outline, start: QPointF) -> None:
        self.guides: list[Guide] = []
        self.told = ""
        self._editor, self._id, self._outline, self._start = editor, item.id, outline, start
        self._at = int(editor.playhead)
        stand = stand_of(editor.reel, item, self._at)
        assert stand is not None
        self._stand: Stand = stand

    def _put(self, **parts: float) -> None:
        id: ItemId = self._id
        self._editor.rework(lambda reel: stood(reel, id, self._at, **parts))


class Moving(_Held):
    """The item goes where the mouse goes, and falls onto lines nearby; what else is selected comes along."""

    def __init__(self, editor: ReelEditor, item: Item, outline: Outline, start: QPointF) -> None:
        super().__init__(editor, item, outline, start)
        self._others = [
            (other.id, stand)
            for other in editor.selected_items()
            if other.id != item.id and (other.span.holds(self._at) or not isinstance(other, Clip))
            and (stand := stand_of(editor.reel, other, self._at)) is not None
        ]

    def drag(self, to: QPointF, *, constrain: bool, free: bool, grip: Grip) -> None:
        reel = self._editor.reel
        dx, dy = to.x() - self._start.x(), to.y() - self._start.y()
        if constrain:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        across, down = dx * WHOLE / reel.canvas.width, dy * WHOLE / reel.canvas.height
        was = self._outline.frame(reel)
        box = Frame(was.left + across, was.top + down, was.right + across, was.bottom + down)
        self.guides = []
        if not free:
            more_x, more_y, self.guides = snapped(box, grip.frames, grip.reach_x, grip.reach_y)
            across, down = across + more_x, down + more_y
        moved = [(self._id, self._stand), *self._others]

        def edit(before: Reel) -> Reel:
            for id, stand in moved:
                before = stood(before, id, self._at, x=stand.x + across, y=stand.y + down)
            return before

        self._editor.rework(edit)


class Scaling(_Held):
    """The item grows with the distance of the mouse from its middle."""

    def drag(self, to: QPointF, *, constrain: bool, free: bool, grip: Grip) -> None:
        before = hypot(self._start.x() - self._outline.x, self._start.y() - self._outline.y)
        now = hypot(to.x() - self._outline.x, to.y() - self._outline.y)
        factor = now / max(before, 1.0)
        scale = self._stand.scale * factor
        if constrain:
            scale = round(scale / 1_000) * 1_000 or 1_000
        elif not free and abs(scale - WHOLE) < 150:
            scale = WHOLE
        self._put(scale=scale)
        self.told = f"{round(scale / 100)} %"


class Turning(_Held):
    """The item turns with the mouse around its middle."""

    def drag(self, to: QPointF, *, constrain: bool, free: bool, grip: Grip) -> None:
        def angle(point: QPointF) -> float:
            return degrees(atan2(point.y() - self._outline.y, point.x() - self._outline.x))

        turn = self._stand.rotation / 100 + angle(to) - angle(self._start)
        turn = (turn + 180) % 360 - 180
        if constrain:
            turn = round(turn / STEP) * STEP
        elif not free and abs(turn - round(turn / 90) * 90) < NEAR_TURN:
            turn = round(turn / 90) * 90
        self._put(rotation=turn * 100)
        self.told = f"{round(turn)}°"


LABELS = {Moving: say("Move"), Scaling: say("Scale"), Turning: say("Turn")}
"""Names of the steps."""


def frames_for(reel: Reel, others: list[Outline]) -> tuple[Frame, ...]:
    """The boxes of other overlays, to line up with."""
    return tuple(one.frame(reel) for one in others)
