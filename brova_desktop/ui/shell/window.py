"""The main window: rail, the studio in front, activity drawer, status strip. It knows studios by their table only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import Act, BrovaError
from brova_desktop.domain.observe import Event, Subscription
from brova_desktop.ui.bridge.actions import MENU_TITLES, ActionSet, Menu
from brova_desktop.ui.bridge.studio import Studio
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.shell.actions import ROWS
from brova_desktop.ui.shell.activity import Activity
from brova_desktop.ui.shell.answers import Answers
from brova_desktop.ui.shell.coming import Coming
from brova_desktop.ui.shell.memory import note, recalled
from brova_desktop.ui.shell.notices import NoticeShelf
from brova_desktop.ui.shell.rail import Rail, framed, mark
from brova_desktop.ui.shell.searching import Searching
from brova_desktop.ui.shell.strip import Strip
from brova_desktop.ui.shell.studios import STUDIOS, Entry
from brova_desktop.ui.widgets.controls import Button
from brova_desktop.ui.widgets.menus import ActionMenu
from brova_desktop.ui.widgets.panels import EmptyState, plain

SMALLEST = QSize(1024, 640)
USUAL = QSize(1280, 800)


class MainWindow(QMainWindow):
    """One window on one workspace. It is shown before the workspace is open; `attach` brings it to life."""

    def __init__(self, memory: dict[str, Any]) -> None:
        super().__init__()
        self.closing: Event[None] = Event()
        self.kept: Event[None] = Event()
        """`memory` says something new that is worth writing down at once."""
        self.memory = memory
        self.bench: Workbench | None = None
        self.studios: dict[str, Studio] = {}
        self.activity: Activity | None = None
        self.closed: tuple[BrovaError, Callable[[], object], Callable[[], object], Callable[[], object]] | None = None
        self._leaving = False
        self._is_closing = False
        self._listening: list[Subscription] = []
        self._coming: Coming | None = None
        self._current = ""
        self.setWindowTitle(t("Brova Desktop"))
        self.setWindowIcon(QIcon(mark(64)))
        self.setMinimumSize(SMALLEST)
        self.answers: Answers = Answers(self)
        self.notices = NoticeShelf(self, self.answers.of)
        self.actions_set = ActionSet(self, self, ROWS, self._start, self.notices.tell, whole_window=True)
        self._build()
        self._restore()

    # --- life ---

    def attach(self, bench: Workbench) -> None:
        """The workspace is open: studios can be shown."""
        self.bench = bench
        self.scope = bench.scope()
        self.searching = Searching(self, bench)
        self.activity = Activity(bench, self.notices, self.hide_activity, self.answers.show_details,
                                 self.answers.open_in_workspace)
        self.activity.hide()
        self._middle.addWidget(self.activity)
        self._coming = Coming(bench, self.strip, self.rail)
        self._listening = [bench.runner.changed.subscribe(self.strip.hear), bench.changed.subscribe(self._changed)]
        self.say_name()
        self.actions_set.refresh()
        self.show_studio(str(self.memory.get("studio", "")) or STUDIOS[0].key)

    def say_name(self) -> None:
        """The name of the workspace, which may have changed."""
        if self.bench is not None and self._coming is not None:
            self.setWindowTitle(t("{workspace} - Brova Desktop", workspace=self.bench.desk.workspace.card.name))
            self._coming.refresh()

    def say_closed(self, error: BrovaError, again: Callable[[], object], rescue: Callable[[], object],
                   front: Callable[[], object]) -> None:
        """The workspace could not be opened: why, and the ways on; `rescue` where only a backup helps, `front` where
        another window has it.
        """
        said = " ".join(t(one) for one in (error.kept, error.next_step) if one is not None)
        page = EmptyState("circle-alert", t(error.happened), said, t("Try again"), again)
        if Act.RESTORE_BACKUP in error.acts:
            page.add_button(Button(t("Restore a backup"), rescue))
        if Act.SHOW_OTHER_WINDOW in error.acts:
            page.add_button(Button(t("Show its window"), front))
        page.add_button(Button(t("Open another workspace"), self.answers.switch))
        self.closed = (error, again, rescue, front)
        self.rail.close_all()
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        assert page.button is not None
        page.button.setFocus()

    async def detach(self, *, saving: bool = True) -> None:
        """Close all studios (what is unsaved is saved) and let go of the workspace.

        Raises what kept a studio from saving: it stays open with what was written, and the window with it. With
        `saving` off it is closed all the same.
        """
        self._remember()
        self._is_closing = True  # a studio that was made now would never be closed
        try:
            await self._close_studios(saving=saving)
            await self._let_go()
        finally:
            self._is_closing = False

    async def _close_studios(self, *, saving: bool) -> None:
        for key, studio in list(self.studios.items()):
            try:
                await studio.close_studio()
            except BrovaError:
                if saving:
                    raise
                await studio.give_up()
            del self.studios[key]
            self.stack.removeWidget(studio)
            studio.deleteLater()

    async def _let_go(self) -> None:
        for one in self._listening:
            one.close()
        self._listening = []
        if self.activity is not None:
            await self.activity.close_panel()
        if self._coming is not None:
            await self._coming.close()
        if self.bench is not None:
            await self.scope.close()
        self.activity, self._coming, self.bench = None, None, None

    def leave(self) -> None:
        """Close for good, without asking."""
        self._leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            event.accept()
            return
        event.ignore()
        self.closing.emit(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.activity is not None:
            self.activity.fit(self.width())

    # --- going places ---

    @property
    def current_key(self) -> str:
        """The name of the studio in front."""
        return self._current

    @property
    def current(self) -> Studio | None:
        """The studio in front."""
        return self.studios.get(self._current)

    def show_studio(self, key: str) -> None:
        """Bring a studio to the front; the first time it is built."""
        entry = next((one for one in STUDIOS if one.key == key), STUDIOS[0])
        if self.bench is None or self._is_closing:
            return
        studio = self.studios.get(entry.key) or self._made(entry)
        is_other = self._current != entry.key
        self._current = entry.key
        self.memory["studio"] = entry.key
        self.stack.setCurrentWidget(studio)
        focus: QWidget | None = self.focusWidget()
        if focus is None or not studio.isAncestorOf(focus):  # its keys work while the focus is inside
            inside: QWidget | None = studio.focusWidget()
            (inside if inside is not None else studio).setFocus()
        self.rail.show_current(entry.key)
        studio.shown()
        if is_other:
            self._keep()

    def go(self, place: Place) -> None:
        """Follow a place: a studio, or one of the shell's own pages."""
        if place.studio == "settings":
            self.answers.preferences(place.item)
        elif place.studio == "activity":
            self.show_activity()
        elif place.studio == "workspace":
            self.answers.wanting.emit(place.intent)
        else:
            self.show_studio(place.studio)
            studio = self.studios.get(place.studio)
            if studio is not None:
                studio.go(place)

    def show_activity(self) -> None:
        if self.activity is not None:
            self.activity.fit(self.width())
            self.activity.show()
            self.activity.refresh()
            self.activity.setFocus()

    def hide_activity(self) -> None:
        if self.activity is not None:
            self.activity.hide()

    def toggle_activity(self) -> None:
        if self.activity is not None and self.activity.isVisible():
            self.hide_activity()
        else:
            self.show_activity()

    def open_menu(self, under: QWidget) -> None:
        """The menu: the shell's rows and those of the studio in front, by their places."""
        menu = self.full_menu()
        menu.open_under(under)

    def full_menu(self) -> ActionMenu:
        """All actions by menu; deleted when it closes."""
        menu = ActionMenu(self)
        sets = [self.actions_set]
        studio = self.current
        if studio is not None and studio.actions_set is not None:
            studio.actions_set.refresh()
            sets.append(studio.actions_set)
        for kind in Menu:
            found = [(one.qt[row.id], row.apart) for one in reversed(sets) for row in one.rows if row.menu is kind]
            if found:
                below = menu.below(t(MENU_TITLES[kind]))
            for action, apart in found:
                if apart:
                    below.addSeparator()  # Qt shows none at the beginning
                below.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # --- building ---

    def _build(self) -> None:
        whole = plain("ground")
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self.rail = Rail([(one.key, one.title, one.icon) for one in STUDIOS], self.show_studio, self.open_menu,
                         lambda: self.answers.preferences(""))
        self.stack = QStackedWidget()
        self.stack.addWidget(EmptyState("hourglass", t("Opening the workspace"), t("Just a moment.")))
        self._middle.addWidget(framed(self.rail))
        self._middle.addWidget(self.stack, 1)
        outer.addLayout(self._middle, 1)
        self.strip = Strip(self.toggle_activity, lambda: self.show_studio("calendar"))
        outer.addWidget(self.strip)
        self.setCentralWidget(whole)

    def _made(self, entry: Entry) -> Studio:
        assert self.bench is not None
        studio = entry.make(self.bench)
        studio.recall(recalled(self.memory, self.bench.desk.workspace.card.id, studio))
        studio.worth_keeping.subscribe(lambda _: self._keep())
        self.studios[entry.key] = studio
        self.stack.addWidget(studio)
        return studio

    def _changed(self, changes: Changes) -> None:
        if self._coming is not None and (changes.touches(Subject.POSTS) or changes.touches(Subject.CONNECTIONS)):
            self._coming.refresh()

    def _start(self, work: Any, name: str) -> None:
        if self.bench is None:
            work.close()
        else:
            self.scope.start(work, name=name)

    def _restore(self) -> None:
        geometry = self.memory.get("geometry")
        if not (isinstance(geometry, str) and self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
            self.resize(USUAL)

    def _keep(self) -> None:
        self._remember()
        self.kept.emit(None)

    def _remember(self) -> None:
        self.memory["geometry"] = bytes(self.saveGeometry().toBase64().data()).decode()
        for studio in self.studios.values():
            note(self.memory, studio.bench.desk.workspace.card.id, studio)
