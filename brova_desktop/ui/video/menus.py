"""Context menus of the list and of the side bar, from the rows of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.actions import ActionSet
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.video.actions import CONTEXT, CONTEXT_BIN, CONTEXT_EMPTY
from brova_desktop.ui.video.filtering import COLLECTION
from brova_desktop.ui.video.sidebar import SAVED
from brova_desktop.ui.widgets.menus import ActionMenu

if TYPE_CHECKING:
    from brova_desktop.ui.video.studio import VideoStudio


def list_menu(studio: VideoStudio, actions: ActionSet[Any]) -> ActionMenu:
    """What can be done with what is selected."""
    menu = ActionMenu(studio)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if studio.video.filter.in_bin:
        actions.fill(menu, CONTEXT_BIN)
    elif not len(studio.video.selected):
        actions.fill(menu, CONTEXT_EMPTY)
    else:
        actions.fill(menu, CONTEXT)
        _collections_into(menu, studio, actions)
    _tidied(menu)
    return menu


def place_menu(studio: VideoStudio, actions: ActionSet[Any], key: str) -> ActionMenu:
    """What can be done with a line of the side bar."""
    menu = ActionMenu(studio)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if key.startswith(COLLECTION):
        actions.fill(menu, ("video.rename-collection", "video.remove-collection"))
    elif key.startswith(SAVED):
        name = key.removeprefix(SAVED)
        menu.addAction(t("Remove the saved filter"), lambda: studio.do(studio.video.collecting.forget_filter(name)))
    else:
        actions.fill(menu, ("video.new-collection",))
    return menu


def _collections_into(menu: QMenu, studio: VideoStudio, actions: ActionSet[Any]) -> None:
    inner = ActionMenu(t(say("Add to a collection")), menu)
    for one in studio.video.overview.collections:
        action = inner.addAction(one.name)
        action.triggered.connect(lambda _=False, id=one.id: studio.do(studio.video.collecting.put_into(id)))
    if studio.video.overview.collections:
        inner.addSeparator()
    inner.addAction(actions.qt["video.new-collection"])
    menu.insertMenu(actions.qt["video.rename"], inner)


def _tidied(menu: QMenu) -> None:
    """Leave out what is not possible here, and lines between nothing."""
    before = True
    for action in menu.actions():
        if action.isSeparator():
            action.setVisible(not before)
            before = True
        elif action.menu() is None and not action.isEnabled():
            menu.removeAction(action)
        else:
            before = False
