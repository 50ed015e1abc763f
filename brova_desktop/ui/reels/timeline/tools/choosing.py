"""Which gesture a press begins, and which cursor says so beforehand."""

from __future__ import annotations

from PySide6.QtCore import Qt

from brova_desktop.domain.reels.records import Clip, Sound
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.reels.timeline.hits import Hit, Part
from brova_desktop.ui.reels.timeline.tools.gesture import Gesture, Spot, View
from brova_desktop.ui.reels.timeline.tools.moves import Duplicate, Move
from brova_desktop.ui.reels.timeline.tools.pointing import Band, Razor, select_clicked
from brova_desktop.ui.reels.timeline.tools.shapes import Fade, Level, PickTransition, TransitionLength
from brova_desktop.ui.reels.timeline.tools.trims import Roll, Slide, Slip, Trim

HINTS: dict[Part, Words] = {
    Part.BODY: say("Drag to move. Alt: copy. Ctrl: slip the material. Ctrl+Shift: slide between neighbours"),
    Part.START: say("Drag to trim. Alt: close up or make room"),
    Part.END: say("Drag to trim. Alt: close up or make room"),
    Part.CUT: say("Drag to move the cut between the two clips"),
    Part.BADGE: say("Click to select the transition, drag for its length"),
    Part.TRANSITION_EDGE: say("Drag for the length of the transition"),
    Part.FADE_IN: say("Drag to fade in"),
    Part.FADE_OUT: say("Drag to fade out"),
    Part.LEVEL: say("Drag up or down for the volume"),
}
CURSORS: dict[Part, Qt.CursorShape] = {
    Part.BODY: Qt.CursorShape.ArrowCursor,
    Part.START: Qt.CursorShape.SizeHorCursor,
    Part.END: Qt.CursorShape.SizeHorCursor,
    Part.CUT: Qt.CursorShape.SplitHCursor,
    Part.BADGE: Qt.CursorShape.PointingHandCursor,
    Part.TRANSITION_EDGE: Qt.CursorShape.SizeHorCursor,
    Part.FADE_IN: Qt.CursorShape.SizeHorCursor,
    Part.FADE_OUT: Qt.CursorShape.SizeHorCursor,
    Part.LEVEL: Qt.CursorShape.SizeVerCursor,
    Part.NOTHING: Qt.CursorShape.ArrowCursor,
}


def gesture_for(view: View, found: Hit, spot: Spot) -> Gesture:
    """The gesture that a press there, with those keys, begins."""
    item, row = found.item, found.row
    if item is None or row is None or row.lane.track.locked:
        return Band(view, spot)
    if view.editor.razor:
        return Razor(view, spot, item.id)
    if found.part in (Part.BADGE, Part.TRANSITION_EDGE) and isinstance(item, Clip):
        return (PickTransition if found.part is Part.BADGE else TransitionLength)(view, spot, item)
    if isinstance(item, Sound) and found.part in (Part.FADE_IN, Part.FADE_OUT):
        return Fade(view, spot, item, at_start=found.part is Part.FADE_IN)
    if isinstance(item, Sound) and found.part is Part.LEVEL:
        return Level(view, spot, item, row.height)
    if found.part is Part.CUT:
        return Roll(view, spot, item)
    if found.part in (Part.START, Part.END):
        if item.id not in view.editor.selection:
            view.editor.select([item.id])
        return Trim(view, spot, item, at_start=found.part is Part.START)
    return _on_body(view, found, spot)


def _on_body(view: View, found: Hit, spot: Spot) -> Gesture:
    item = found.item
    assert item is not None
    editor = view.editor
    if spot.ctrl:
        return (Slide if spot.shift else Slip)(view, spot, item)
    chosen = item.id in editor.selection and not spot.shift
    if not chosen:
        select_clicked(view, item, spot)
    return (Duplicate if spot.alt else Move)(view, spot, editor.selected_items() or [item], pressed=item)
