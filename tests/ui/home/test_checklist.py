"""The getting-started list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.home.cards import Checklist
from brova_desktop.ui.shell.window import MainWindow
from tests.ui.shell.conftest import do, until, window

__all__ = ["do", "until", "window"]


def test_the_list_is_hidden_in_this_workspace_only(window: MainWindow, bench: Workbench, do: Callable[..., None],
                                                  until: Callable[..., None]) -> None:
    home: Any = window.current
    until(lambda: home.findChildren(Checklist))
    do(home.dismiss_checklist)
    until(lambda: not [one for one in home.findChildren(Checklist) if one.isVisible()])
    memory = bench.memory["home"]["checklist-hidden-in"]
    assert memory == [bench.desk.workspace.card.id]
    memory[:] = ["another workspace"]
    do(home.refresh)
    until(lambda: [one for one in home.findChildren(Checklist) if one.isVisible()])
