"""Which workspace comes next: the wished one, the last one, or what the person says at the welcome page."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QDialog

from brova_desktop.desktop.front import Front
from brova_desktop.domain.errors import BrovaError
from brova_desktop.ui.shell.welcome import Begun


@dataclass(frozen=True, slots=True)
class Wish:
    """How the window was asked for. `first`: on the last workspace, or the demo if there was none. `smoke`: show
    every studio once and end.
    """

    workspace: Path | None = None
    demo: bool = False
    first: bool = False
    smoke: bool = False


async def settled(wish: Wish, front: Front) -> Wish | None:
    """The wish with its folder; None when the person closed the welcome page."""
    from brova_desktop import assembly
    from brova_desktop.desktop.roots import demo_root

    if wish.demo:
        return replace(wish, workspace=await demo_root(wish.workspace))
    found = wish.workspace or await asyncio.to_thread(assembly.workspaces().last_used)
    if found is not None:
        return replace(wish, workspace=found)
    if wish.first:
        return replace(wish, workspace=await demo_root())
    return await welcomed(front)


async def welcomed(front: Front, current: Path | None = None) -> Wish | None:
    """Ask the person; `current` is the workspace that is open, which is not offered again.

    Without one it is the very first start: a language can be chosen, and the demo is the main offer.
    """
    from brova_desktop.desktop.own_settings import own_settings
    from brova_desktop.desktop.roots import recent_workspaces, root_of
    from brova_desktop.ui.bridge.dialogs import show
    from brova_desktop.ui.shell.welcome import Welcome

    begun, recent = Begun(), [one for one in await recent_workspaces() if one[1] != current]
    while True:
        page = Welcome(front.window, recent, first_time=current is None and not recent, begun=begun)
        accepted = await show(page) == QDialog.DialogCode.Accepted
        begun = page.begun
        if page.spoken:
            store = own_settings()
            store.set("general.language", page.spoken)
            front.redress(store.current)
            continue
        if not accepted or page.chosen is None:
            return None
        try:
            root, demo = await root_of(page.chosen, front.window)
        except BrovaError as error:
            begun = replace(begun, trouble=error)
            continue
        begun = replace(begun, trouble=None)
        if root is not None:
            return Wish(root, demo=demo)
