"""Actions as rows: name, words, keys, place, when possible, what it asks the presenter to do.

Menus, context menus, the palette, the shortcuts page and the tests read the same rows.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.icons import icon

P = TypeVar("P")


class Menu(Enum):
    """Where an action stands in the menu, in this order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    CLIP = "clip"
    INSERT = "insert"
    PLAY = "play"
    POST = "post"
    GO = "go"
    HELP = "help"


MENU_TITLES: dict[Menu, Words] = {
    Menu.FILE: say("File"), Menu.EDIT: say("Edit"), Menu.VIEW: say("View"), Menu.CLIP: say("Clip"),
    Menu.INSERT: say("Insert"), Menu.PLAY: say("Playback"), Menu.POST: say("Post"), Menu.GO: say("Go"),
    Menu.HELP: say("Help"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Action(Generic[P]):
    """One thing that can be done. `run` may return a coroutine, which becomes work of the studio's scope.

    `id` is "<studio>.<verb>". `keys` are Qt's portable names ("Ctrl+B", "S"); the first is shown in menus.
    """

    id: str
    title: Words
    run: Callable[[P], object]
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: Callable[[P], bool] = lambda _: True
    checked: Callable[[P], bool] | None = None
    mirrored: bool = False
    apart: bool = False
    """A line stands above it in the menu."""


class ActionSet(Generic[P]):
    """The rows of one presenter as Qt's actions on its widget; call `refresh` when the presenter changed."""

    def __init__(self, owner: QWidget, presenter: P, rows: Sequence[Action[P]],
                 start: Callable[[Coroutine[Any, Any, None], str], None],
                 tell: Callable[[BrovaError], None], *, whole_window: bool = False) -> None:
        self.rows = tuple(rows)
        self._presenter = presenter
        self._start = start
        self._tell = tell
        self.qt: dict[str, QAction] = {row.id: self._made(owner, row, whole_window) for row in rows}
        self.refresh()

    def refresh(self) -> None:
        """Ask every row anew whether it is possible and checked."""
        for row in self.rows:
            action = self.qt[row.id]
            action.setEnabled(row.when(self._presenter))
            if row.checked is not None:
                action.setChecked(row.checked(self._presenter))

    def trigger(self, id: str) -> None:
        """Do it, as if its key had been pressed. Raises KeyError for an unknown one."""
        self.qt[id].trigger()

    def fill(self, menu: QMenu, only: Iterable[str] | None = None) -> None:
        """Put actions into a menu: all of them, or these in this order ("-" is a separator)."""
        for id in only if only is not None else self.qt:
            if id == "-":
                menu.addSeparator()
            else:
                menu.addAction(self.qt[id])

    def _made(self, owner: QWidget, row: Action[P], whole_window: bool) -> QAction:
        title = t(row.title)
        action = QAction(title, owner)
        action.setObjectName(row.id)
        if row.icon:
            action.setIcon(icon(row.icon, size=16, mirrored=row.mirrored))
        action.setShortcuts([QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in row.keys])
        context = Qt.ShortcutContext.WindowShortcut if whole_window else Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(context)
        if row.keys:
            action.setToolTip(f"{title} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.setCheckable(row.checked is not None)
        action.triggered.connect(lambda _=False: self._do(row))
        owner.addAction(action)
        return action

    def _do(self, row: Action[P]) -> None:
        try:
            work = row.run(self._presenter)
        except BrovaError as error:
            self._tell(error)
            work = None
        if isinstance(work, Coroutine):
            self._start(work, row.id)
        self.refresh()
