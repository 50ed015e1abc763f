"""Context menus of the timeline, made from the rows of actions."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from brova_desktop.domain.reels.records import Clip, Cue, Item, PictureItem, Sound, TransitionKind, VideoItem
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.actions import ActionSet
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.timeline.hits import Part
from brova_desktop.ui.reels.words import TRANSITIONS
from brova_desktop.ui.widgets.menus import ActionMenu

NOTHING = ("reels.paste", "-", "reels.select-all", "reels.close-gaps", "reels.find-beats", "reels.set-tempo", "-",
           "reels.marker", "reels.previous-marker", "reels.next-marker", "-", "reels.mark-in",
           "reels.mark-out", "reels.clear-range", "-", "reels.zoom-fit")
ITEM = ("reels.split", "reels.trim-left", "reels.trim-right", "-", "reels.cut", "reels.copy", "reels.paste",
        "reels.duplicate", "-", "reels.delete", "reels.ripple-delete")
CLIP = ("-", "reels.detach-audio", "reels.mute-item", "-", "reels.replace", "reels.replace-here", "-",
        "reels.clip-earlier", "reels.clip-later", "reels.cut-to-beat", "reels.reset-picture")
OVER = ("-", "reels.detach-audio", "reels.mute-item", "-", "reels.replace", "reels.replace-here")
PICTURE = ("-", "reels.replace", "reels.replace-here")
SOUND = ("-", "reels.mute-item", "reels.louder", "reels.quieter", "-", "reels.find-beats", "reels.set-tempo",
         "reels.cut-to-beat", "-", "reels.replace", "reels.replace-here")
CUE = ("-", "reels.merge-cues")
TRACK = ("reels.rename-track", "-", "reels.mute-track", "reels.hide-track", "reels.lock-track", "-",
         "reels.raise-track", "reels.lower-track", "-", "reels.add-overlay-track", "reels.add-audio-track",
         "reels.add-captions-track", "-", "reels.remove-track")
LAST = ("-", "reels.mark-selection", "reels.zoom-selection")


def ids_for(editor: ReelEditor, part: Part) -> tuple[str, ...]:
    """What the menu offers for what is selected; "-" is a separator."""
    item: Item | None = next(iter(editor.selected_items()), None)
    if part is Part.NOTHING or item is None:
        return NOTHING
    own: tuple[str, ...] = ()
    if isinstance(item, Clip | VideoItem):
        own = CLIP if isinstance(item, Clip) else OVER
    elif isinstance(item, PictureItem):
        own = PICTURE
    elif isinstance(item, Sound):
        own = SOUND
    elif isinstance(item, Cue):
        own = CUE
    return (*ITEM, *own, *LAST)


def menu_for(parent: QWidget, actions: ActionSet[ReelEditor], editor: ReelEditor, part: Part) -> ActionMenu:
    """The menu for what was right-clicked."""
    menu = ActionMenu(parent)
    if part is Part.BADGE or editor.transition is not None:
        actions.fill(menu, [id for id in ("reels.longer-transition", "reels.shorter-transition", "reels.delete")
                            if id in actions.qt])
        menu.addSeparator()
        _kinds(menu, editor)
        return menu
    actions.fill(menu, [id for id in ids_for(editor, part) if id == "-" or id in actions.qt])
    if part is Part.CUT or (part is Part.BODY and isinstance(editor.only_selected(), Clip)):
        _kinds(menu.addMenu(t(say("Transition to the next clip"))), editor)
    return menu


def track_menu(parent: QWidget, actions: ActionSet[ReelEditor]) -> ActionMenu:
    """The menu of a track's header."""
    menu = ActionMenu(parent)
    actions.fill(menu, [id for id in TRACK if id == "-" or id in actions.qt])
    return menu


def _kinds(menu: QMenu, editor: ReelEditor) -> None:
    """Every kind of transition, the present one ticked."""
    chosen = editor.only_selected()
    clip = editor.transition or (chosen.id if chosen is not None else None)
    found = editor.item(clip) if clip is not None else None
    present = found.transition.kind if isinstance(found, Clip) and found.transition is not None else None

    def choose(kind: TransitionKind) -> None:
        editor.attempt(lambda: editor.set_transition(kind, clip))

    for kind, words in TRANSITIONS.items():
        action = menu.addAction(t(words))
        action.setCheckable(True)
        action.setChecked(kind is present)
        action.triggered.connect(lambda _=False, kind=kind: choose(kind))
