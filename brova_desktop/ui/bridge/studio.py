"""What the shell knows of a studio, and all it knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.observe import Event
from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.actions import Action, ActionSet
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place, Workbench


class Studio(QWidget):
    """One tab of the window. Built when it is first shown; nothing slow in `__init__`, no database call either.

    Build the panes in `__init__`, start loading in `shown`. Language and theme changes build the studio anew.
    """

    key: ClassVar[str]
    title: ClassVar[Words]
    icon: ClassVar[str]
    ROWS: ClassVar[Sequence[Action[Any]]] = ()
    """The actions of the studio's presenter, also for the shortcuts page and the palette."""
    OF_WORKSPACE: ClassVar[frozenset[str]] = frozenset()
    """Which names of `remember` are about things of the workspace: they come back in that workspace only."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        self.scope = bench.scope()
        self.worth_keeping: Event[None] = Event()
        """What `remember` says has changed so much that even a crash must not lose it."""
        self.setProperty("part", "ground")
        self.setAccessibleName(t(self.title))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it has the focus until something inside takes it

    def make_actions(self, presenter: Any) -> ActionSet[Any]:
        """The rows bound to the presenter; refresh it when the presenter changed."""
        return ActionSet(self, presenter, self.ROWS, lambda work, name: self.scope.start(work, name=name),
                         self.bench.notices.tell)

    @property
    def actions_set(self) -> ActionSet[Any] | None:
        """The bound actions, for menu and palette."""
        return None

    @property
    def is_held(self) -> bool:
        """Whether something is under way that building it anew would end, as a recording is: another look waits."""
        return False

    def shown(self) -> None:
        """The studio became the one in front (every time)."""

    def go(self, place: Place) -> None:
        """Somebody asked for a thing of this studio."""

    def remember(self) -> dict[str, Any]:
        """Small JSON values to have again next time."""
        return {}

    def recall(self, memory: dict[str, Any]) -> None:
        """What `remember` gave last time; called before `shown`, maybe with nothing known."""

    async def close_studio(self) -> None:
        """End all work; what is unsaved is saved before this returns. Raises what kept it from being saved: then the
        studio stays open."""
        await self.scope.close()

    async def give_up(self) -> None:
        """Close although `close_studio` could not save: what is unsaved is lost, as the person agreed."""
        await self.scope.close()
