"""The rows of the timeline: everything that can be done to an open reel with the keyboard.

Give the `ActionSet` of these rows the widget that holds preview and timeline as its owner. Where it has a wider one,
panes with lists and fields keep their arrow keys, Space, Home, End and Delete with ``keep_keys(pane)``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.records import ShapeKind, TransitionKind
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.actions import Action, Menu
from brova_desktop.ui.reels.editing import ReelEditor

Row: TypeAlias = Action[ReelEditor]


def _some(editor: ReelEditor) -> bool:
    return bool(editor.selected_items())


def _heard(editor: ReelEditor) -> bool:
    return bool(editor.sounding())


def _transition(editor: ReelEditor) -> bool:
    return editor.transition is not None


def _one(editor: ReelEditor) -> bool:
    return editor.only_selected() is not None


def _cut(editor: ReelEditor) -> bool:
    return bool(editor.inner_cuts())


def _track(editor: ReelEditor) -> bool:
    return editor.track is not None


def _lengthen(frames: int) -> Callable[[ReelEditor], object]:
    return lambda editor: editor.lengthen(frames)


def _add(kind: TrackKind, words: Words) -> Row:
    return Action(f"reels.add-{kind.value}-track", words, lambda editor: editor.add_track(kind), Menu.INSERT,
               icon="rows-3")


_HISTORY: list[Row] = [
    Action("reels.undo", say("Undo"), ReelEditor.undo, Menu.EDIT, ("Ctrl+Z",), "undo-2",
        lambda e: e.undo_label is not None, mirrored=True),
    Action("reels.redo", say("Redo"), ReelEditor.redo, Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2",
        lambda e: e.redo_label is not None, mirrored=True),
    Action("reels.cut", say("Cut"), ReelEditor.cut, Menu.EDIT, ("Ctrl+X",), "scissors", _some),
    Action("reels.copy", say("Copy"), ReelEditor.copy, Menu.EDIT, ("Ctrl+C",), "copy", _some),
    Action("reels.paste", say("Paste"), ReelEditor.paste, Menu.EDIT, ("Ctrl+V",), "clipboard-paste",
        ReelEditor.can_paste),
    Action("reels.duplicate", say("Duplicate"), ReelEditor.duplicate, Menu.EDIT, ("Ctrl+D",), "copy", _some),
    Action("reels.delete", say("Delete"), ReelEditor.delete, Menu.EDIT, ("Del", "Backspace"), "trash-2",
        ReelEditor.can_delete),
    Action("reels.ripple-delete", say("Delete and close up"), ReelEditor.ripple_delete, Menu.EDIT,
        ("Shift+Del", "Shift+Backspace"), "trash-2", ReelEditor.can_delete),
    Action("reels.select-all", say("Select all"), ReelEditor.select_all, Menu.EDIT, ("Ctrl+A",)),
    Action("reels.select-none", say("Select nothing"), ReelEditor.select_none, Menu.EDIT, ("Ctrl+Shift+A",)),
]
_CUTTING: list[Row] = [
    Action("reels.split", say("Split"), ReelEditor.split, Menu.CLIP, ("S", "Ctrl+B"), "scissors"),
    Action("reels.split-all", say("Split all tracks"), ReelEditor.split_all, Menu.CLIP, ("Shift+S", "Ctrl+Shift+B"),
        "scissors"),
    Action("reels.trim-left", say("Trim to playhead, left side"), ReelEditor.trim_left, Menu.CLIP, ("Q",),
        "arrow-left-to-line"),
    Action("reels.trim-right", say("Trim to playhead, right side"), ReelEditor.trim_right, Menu.CLIP, ("W",),
        "arrow-right-to-line"),
    Action("reels.razor", say("Razor: click to split"), ReelEditor.toggle_razor, Menu.CLIP, ("B",), "split",
        checked=lambda e: e.razor),
    Action("reels.close-gaps", say("Close gaps"), ReelEditor.close_gaps, Menu.CLIP, ("Ctrl+Shift+G",),
        when=ReelEditor.has_gaps),
    Action("reels.delete-range", say("Cut out the marked stretch"), ReelEditor.delete_range, Menu.CLIP,
        ("Ctrl+Shift+X",), when=lambda e: e.range is not None),
    Action("reels.detach-audio", say("Detach audio"), ReelEditor.detach_audio, Menu.CLIP, ("Ctrl+Shift+D",), "unlink",
        ReelEditor.can_detach),
    Action("reels.mute-item", say("Mute or unmute"), ReelEditor.toggle_item_muted, Menu.CLIP, ("Shift+M",), "volume-x",
        _heard),
    Action("reels.louder", say("Louder by 1 dB"), lambda e: e.shift_level(100), Menu.CLIP, ("Ctrl+Alt+Up",),
        "volume-2", _heard),
    Action("reels.quieter", say("Quieter by 1 dB"), lambda e: e.shift_level(-100), Menu.CLIP, ("Ctrl+Alt+Down",),
        "volume-2", _heard),
    Action("reels.merge-cues", say("Join captions"), ReelEditor.merge_cues, Menu.CLIP, ("Ctrl+J",), "merge",
        ReelEditor.can_merge_cues),
    Action("reels.transition", say("Cross-fade at the nearest cut"), lambda e: e.set_transition(
        TransitionKind.CROSS_FADE), Menu.CLIP, ("Ctrl+T",), "blend", _cut),
    Action("reels.all-transitions", say("Cross-fade at all cuts"), lambda e: e.set_all_transitions(
        TransitionKind.CROSS_FADE), Menu.CLIP, when=_cut),
    Action("reels.longer-transition", say("Longer transition"), _lengthen(2), Menu.CLIP, when=_transition),
    Action("reels.shorter-transition", say("Shorter transition"), _lengthen(-2), Menu.CLIP, when=_transition),
]
_ARRANGING: list[Row] = [
    Action("reels.nudge-left", say("Move a frame earlier"), lambda e: e.nudge(-1), Menu.CLIP, ("Alt+Left",),
        when=_some),
    Action("reels.nudge-right", say("Move a frame later"), lambda e: e.nudge(1), Menu.CLIP, ("Alt+Right",), when=_some),
    Action("reels.nudge-far-left", say("Move ten frames earlier"), lambda e: e.nudge(-10), Menu.CLIP,
        ("Ctrl+Alt+Left",), when=_some),
    Action("reels.nudge-far-right", say("Move ten frames later"), lambda e: e.nudge(10), Menu.CLIP,
        ("Ctrl+Alt+Right",), when=_some),
    Action("reels.track-up", say("Move to the track above"), lambda e: e.move_across(-1), Menu.CLIP, ("Alt+Up",),
        when=_some),
    Action("reels.track-down", say("Move to the track below"), lambda e: e.move_across(1), Menu.CLIP, ("Alt+Down",),
        when=_some),
    Action("reels.clip-earlier", say("Move clip before the previous one"), lambda e: e.shift_clip(-1), Menu.CLIP,
        ("Ctrl+Shift+Left",), "arrow-left", _some),
    Action("reels.clip-later", say("Move clip behind the next one"), lambda e: e.shift_clip(1), Menu.CLIP,
        ("Ctrl+Shift+Right",), "arrow-right", _some),
    Action("reels.start-earlier", say("Begin a frame earlier"), lambda e: e.trim_start_by(-1), Menu.CLIP, (",",),
        when=_some),
    Action("reels.start-later", say("Begin a frame later"), lambda e: e.trim_start_by(1), Menu.CLIP, (".",),
        when=_some),
    Action("reels.end-earlier", say("End a frame earlier"), lambda e: e.adjust_end(-1), Menu.CLIP, ("Alt+Shift+Left",),
        when=ReelEditor.can_delete),
    Action("reels.end-later", say("End a frame later"), lambda e: e.adjust_end(1), Menu.CLIP, ("Alt+Shift+Right",),
        when=ReelEditor.can_delete),
    Action("reels.slip-earlier", say("Slip the material a frame earlier"), lambda e: e.slip_by(-1), Menu.CLIP,
        ("Ctrl+Shift+,",), when=_some),
    Action("reels.slip-later", say("Slip the material a frame later"), lambda e: e.slip_by(1), Menu.CLIP,
        ("Ctrl+Shift+.",), when=_some),
    Action("reels.roll-earlier", say("Move the cut a frame earlier"), lambda e: e.roll_by(-1), Menu.CLIP, ("Alt+,",),
        when=_cut),
    Action("reels.roll-later", say("Move the cut a frame later"), lambda e: e.roll_by(1), Menu.CLIP, ("Alt+.",),
        when=_cut),
    Action("reels.slide-earlier", say("Slide between the neighbours, a frame earlier"), lambda e: e.slide_by(-1),
        Menu.CLIP, ("Ctrl+Alt+,",), when=_one),
    Action("reels.slide-later", say("Slide between the neighbours, a frame later"), lambda e: e.slide_by(1), Menu.CLIP,
        ("Ctrl+Alt+.",), when=_one),
    Action("reels.cut-to-beat", say("Cut to the beat"), ReelEditor.cut_to_beat, Menu.CLIP, ("Alt+B",), "music",
        lambda e: bool(e.beats)),
    Action("reels.reset-picture", say("Reset the picture"), ReelEditor.reset_picture, Menu.CLIP, ("Alt+0",),
        "rotate-ccw", ReelEditor.has_picture),
    Action("reels.motion-start", say("Start of the slow zoom"), lambda e: e.show_motion(end=False), Menu.CLIP,
        ("Alt+I",), when=ReelEditor.has_motion),
    Action("reels.motion-end", say("End of the slow zoom"), lambda e: e.show_motion(end=True), Menu.CLIP, ("Alt+O",),
        when=ReelEditor.has_motion),
]
_ADDING: list[Row] = [
    Action("reels.add-text", say("Text"), lambda e: e.add_text("Text"), Menu.INSERT, ("Ctrl+Shift+T",), "type"),
    Action("reels.add-cue", say("Caption"), lambda e: e.add_cue(), Menu.INSERT, ("Ctrl+Shift+C",), "captions"),
    Action("reels.add-rectangle", say("Rectangle"), lambda e: e.add_shape(ShapeKind.RECTANGLE), Menu.INSERT,
        icon="square"),
    Action("reels.add-ellipse", say("Ellipse"), lambda e: e.add_shape(ShapeKind.ELLIPSE), Menu.INSERT, icon="circle"),
    Action("reels.add-star", say("Star"), lambda e: e.add_shape(ShapeKind.STAR), Menu.INSERT, icon="star"),
    Action("reels.add-arrow", say("Arrow"), lambda e: e.add_shape(ShapeKind.ARROW), Menu.INSERT, icon="arrow-right"),
    Action("reels.add-progress", say("Progress bar"), lambda e: e.add_progress(), Menu.INSERT, icon="minus"),
    Action("reels.add-countdown", say("Countdown"), lambda e: e.add_countdown(), Menu.INSERT, icon="timer"),
    _add(TrackKind.OVERLAY, say("Overlay track")),
    _add(TrackKind.AUDIO, say("Audio track")),
    _add(TrackKind.CAPTIONS, say("Captions track")),
    Action("reels.marker", say("Marker"), ReelEditor.toggle_marker, Menu.INSERT, ("M",), "bookmark"),
]
_GOING: list[Row] = [
    Action("reels.frame-back", say("One frame back"), lambda e: e.step(-1), Menu.PLAY, ("Left",), "step-back"),
    Action("reels.frame-on", say("One frame on"), lambda e: e.step(1), Menu.PLAY, ("Right",), "step-forward"),
    Action("reels.second-back", say("One second back"), lambda e: e.step_seconds(-1), Menu.PLAY, ("Shift+Left",)),
    Action("reels.second-on", say("One second on"), lambda e: e.step_seconds(1), Menu.PLAY, ("Shift+Right",)),
    Action("reels.to-start", say("To the beginning"), ReelEditor.to_start, Menu.PLAY, ("Home",), "skip-back"),
    Action("reels.to-end", say("To the end"), ReelEditor.to_end, Menu.PLAY, ("End",), "skip-forward"),
    Action("reels.previous-cut", say("Previous cut"), ReelEditor.previous_cut, Menu.PLAY, ("[", "PgUp")),
    Action("reels.next-cut", say("Next cut"), ReelEditor.next_cut, Menu.PLAY, ("]", "PgDown")),
    Action("reels.previous-marker", say("Previous marker"), ReelEditor.previous_marker, Menu.PLAY, ("Shift+PgUp",),
        when=lambda e: bool(e.markers())),
    Action("reels.next-marker", say("Next marker"), ReelEditor.next_marker, Menu.PLAY, ("Shift+PgDown",),
        when=lambda e: bool(e.markers())),
    Action("reels.mark-in", say("Mark in"), ReelEditor.mark_in, Menu.PLAY, ("I",)),
    Action("reels.mark-out", say("Mark out"), ReelEditor.mark_out, Menu.PLAY, ("O",)),
    Action("reels.mark-selection", say("Mark the selection"), ReelEditor.mark_selection, Menu.PLAY, ("X",), when=_some),
    Action("reels.clear-range", say("Clear in and out"), ReelEditor.clear_range, Menu.PLAY, ("Alt+X",),
        when=lambda e: e.in_point is not None or e.out_point is not None),
]
_VIEWING: list[Row] = [
    Action("reels.previous-item", say("Select the previous item"), lambda e: e.select_beside(-1), Menu.VIEW,
        ("Ctrl+Left",)),
    Action("reels.next-item", say("Select the next item"), lambda e: e.select_beside(1), Menu.VIEW, ("Ctrl+Right",)),
    Action("reels.item-above", say("Select on the track above"), lambda e: e.select_across(-1), Menu.VIEW, ("Up",)),
    Action("reels.item-below", say("Select on the track below"), lambda e: e.select_across(1), Menu.VIEW, ("Down",)),
    Action("reels.snap", say("Snap"), ReelEditor.toggle_snapping, Menu.VIEW, ("N",), "magnet",
        checked=lambda e: e.snapping),
    Action("reels.ripple", say("Always close up and make room"), ReelEditor.toggle_rippling, Menu.VIEW, ("Shift+N",),
        "between-vertical-start", checked=lambda e: e.rippling),
    Action("reels.zoom-in", say("Zoom in"), lambda e: e.view.emit("zoom-in"), Menu.VIEW, ("+", "=", "Ctrl++", "Ctrl+="),
        "zoom-in"),
    Action("reels.zoom-out", say("Zoom out"), lambda e: e.view.emit("zoom-out"), Menu.VIEW, ("-", "Ctrl+-"),
        "zoom-out"),
    Action("reels.zoom-fit", say("Show all of the reel"), lambda e: e.view.emit("zoom-fit"), Menu.VIEW,
        ("Shift+Z", "Ctrl+0"), "maximize"),
    Action("reels.zoom-selection", say("Zoom to the selection"), lambda e: e.view.emit("zoom-selection"), Menu.VIEW,
        ("Shift+X",), when=_some),
    Action("reels.edit-item", say("Edit what is selected"), lambda e: e.view.emit("edit"), Menu.VIEW, ("F2",),
        "pencil", _some),
]
_TRACKS: list[Row] = [
    Action("reels.mute-track", say("Mute track"), lambda e: e.toggle_muted(e.this_track().id), Menu.CLIP,
           icon="volume-x", when=_track, checked=lambda e: e.track is not None and e.track.muted),
    Action("reels.hide-track", say("Hide track"), lambda e: e.toggle_hidden(e.this_track().id), Menu.CLIP,
           icon="eye-off", when=_track, checked=lambda e: e.track is not None and e.track.hidden),
    Action("reels.lock-track", say("Lock track"), lambda e: e.toggle_locked(e.this_track().id), Menu.CLIP,
           icon="lock", when=_track, checked=lambda e: e.track is not None and e.track.locked),
    Action("reels.raise-track", say("Track one higher"), lambda e: e.move_track(e.this_track().id, -1), Menu.CLIP,
           icon="arrow-up", when=_track),
    Action("reels.lower-track", say("Track one lower"), lambda e: e.move_track(e.this_track().id, 1), Menu.CLIP,
           icon="arrow-down", when=_track),
    Action("reels.rename-track", say("Rename track"), lambda e: e.view.emit("rename-track"), Menu.CLIP,
           icon="pencil", when=_track),
    Action("reels.remove-track", say("Remove track"), lambda e: e.remove_track(e.this_track().id), Menu.CLIP,
           icon="trash-2", when=ReelEditor.can_remove_track),
]
TIMELINE_ROWS: list[Row] = [*_HISTORY, *_CUTTING, *_ARRANGING, *_TRACKS, *_ADDING, *_GOING, *_VIEWING]

KEPT_KEYS = frozenset({
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
    Qt.Key.Key_Return, Qt.Key.Key_Enter,
})
"""What lists, sliders and buttons need themselves, with or without Shift."""


class _Keeping(QObject):
    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if plain == Qt.KeyboardModifier.NoModifier and event.key() in KEPT_KEYS:
                event.accept()
                return True
        return False


def keep_keys(pane: QWidget) -> None:
    """Leave a pane (and all in it) the keys that its lists, sliders and buttons need, whatever the rows say.

    An override that the focused widget did not take is offered to its parents; this pane takes it.
    """
    pane.installEventFilter(_Keeping(pane))
