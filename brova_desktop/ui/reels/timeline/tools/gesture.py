"""What every gesture is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.ticks import Span
from brova_desktop.domain.words import Words
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.timeline.geometry import RowBox, Scale, timecode
from brova_desktop.ui.reels.timeline.lanes import Lanes
from brova_desktop.ui.reels.timeline.snapping import REACH, nearest, snap_points

DRAG = 4
"""Pixels the pointer moves before a press becomes a drag."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the pointer is: pixels of the view, the time there, and the keys that are held."""

    x: float
    y: float
    at: int
    shift: bool = False
    ctrl: bool = False
    alt: bool = False


class View(Protocol):
    """What a gesture may ask of the timeline and show on it."""

    editor: ReelEditor
    lanes: Lanes

    @property
    def scale(self) -> Scale: ...

    def rows(self) -> list[RowBox]: ...

    def show_guide(self, at: int | None) -> None:
        """A line where an edge sticks."""
        ...

    def show_band(self, band: tuple[float, float, float, float] | None) -> None:
        """The rubber band: left, top, right, bottom."""
        ...

    def show_ghost(self, span: Span | None) -> None:
        """Where the pointer would like a clip of the main track."""
        ...

    def show_label(self, text: str | None) -> None:
        """A figure beside the pointer."""
        ...

    def show_hint(self, words: Words | None) -> None:
        """One line about what happens; None: what usually stands there."""
        ...


class Gesture:
    """One press of the pointer until it ends. `move` works on the reel as it was at `press`."""

    hint: Words | None = None

    def __init__(self, view: View, spot: Spot) -> None:
        self.view = view
        self.editor = view.editor
        self.start = spot
        self.is_drag = False
        self._points: list[int] | None = None

    def move(self, spot: Spot) -> None:
        """The pointer moved. The first few pixels are no drag yet."""
        if not self.is_drag:
            if max(abs(spot.x - self.start.x), abs(spot.y - self.start.y)) < DRAG:
                return
            self.is_drag = True
            self.view.show_hint(self.hint)
            self.begun()
        self.dragged(spot)

    def release(self, spot: Spot) -> None:
        """The button went up."""
        if self.is_drag:
            self.ended(spot)
        else:
            self.clicked(spot)
        self._tidy()

    def cancel(self) -> None:
        """Escape: everything is exactly as it was before the press."""
        if self.is_drag:
            self.cancelled()
        self._tidy()

    # --- what a gesture fills in ---

    def begun(self) -> None:
        """The press became a drag."""

    def dragged(self, spot: Spot) -> None:
        """The pointer is somewhere else."""

    def ended(self, spot: Spot) -> None:
        """The drag is over and counts."""

    def cancelled(self) -> None:
        """The drag is over and does not count."""

    def clicked(self, spot: Spot) -> None:
        """It was no drag."""

    # --- for all ---

    def snap_to(self, at: int, *, without: tuple[str, ...] = ()) -> int:
        """A time on a frame, stuck to a point nearby when snapping is on; the guide shows it."""
        editor = self.editor
        point = nearest(self.points(without), at, self.view.scale.ticks(REACH)) if editor.snapping else None
        self.view.show_guide(point)
        return editor.rate.nearest(max(at, 0)) if point is None else editor.rate.nearest(point)

    def points(self, without: tuple[str, ...] = ()) -> list[int]:
        """What edges stick to, as it was at the press."""
        if self._points is None:
            editor = self.editor
            self._points = snap_points(editor.reel, without=without, more=(  # type: ignore[arg-type]
                editor.playhead, editor.in_point, editor.out_point, *editor.beats))
        return self._points

    def _tidy(self) -> None:
        self.view.show_guide(None)
        self.view.show_band(None)
        self.view.show_label(None)
        self.view.show_ghost(None)
        self.view.show_hint(None)
        self.editor.glance(None)


class Edit(Gesture):
    """A gesture that edits the reel: one named step, or nothing when it is cancelled."""

    label: Words

    def begun(self) -> None:
        self.editor.begin(self.label)

    def dragged(self, spot: Spot) -> None:
        try:
            self.editor.rework(lambda reel: self.edited(reel, spot))
        except Refused as refused:  # the drag stays where it was possible; the hint line says why
            self.view.show_hint(refused.happened)
        else:
            self.view.show_hint(self.hint)
        self.shown(spot)

    def edited(self, reel: Reel, spot: Spot) -> Reel:
        """The reel of the press with the edit. Raises Refused."""
        raise NotImplementedError

    def shown(self, spot: Spot) -> None:
        """Show what the edit uncovers."""

    def label_time(self, at: int, by: int) -> None:
        """Show beside the pointer where something is now and how many frames it has come."""
        frames = self.editor.frame_of(by) if by >= 0 else -self.editor.frame_of(-by)
        self.view.show_label(f"{timecode(max(at, 0), self.editor.rate)}   {frames:+d}")

    def ended(self, spot: Spot) -> None:
        self.editor.commit()

    def cancelled(self) -> None:
        self.editor.cancel()
