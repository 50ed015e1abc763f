"""What the calendar's buttons, keys, menus and panes ask for; the studio's screens are told by the presenters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPoint

from brova_desktop.domain.ids import ConnectionId, PostId
from brova_desktop.ui.bridge.dialogs import show
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.calendar.dates import View, moment
from brova_desktop.ui.calendar.items import Item
from brova_desktop.ui.calendar.moving import MoveDialog
from brova_desktop.ui.calendar.planner_verbs import PlannerVerbs
from brova_desktop.ui.widgets.menus import ActionMenu


class CalendarVerbs(PlannerVerbs):
    """Belongs to the studio and goes with it."""

    # --- what actions ask --------------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        return self._studio.presenter.view

    @property
    def is_by_state(self) -> bool:
        return self._studio.presenter.by_state

    def toggle_colours(self) -> None:
        self._studio.presenter.toggle_colours()

    @property
    def _item(self) -> Item | None:
        return self._studio.presenter.choice

    @property
    def has_choice(self) -> bool:
        return self._item is not None

    @property
    def can_move(self) -> bool:
        return self._item is not None and self._item.movable

    @property
    def is_composing(self) -> bool:
        return self._studio.composer.is_open

    @property
    def can_undo(self) -> bool:
        return self._studio.composer.can_undo

    @property
    def can_redo(self) -> bool:
        return self._studio.composer.can_redo

    @property
    def is_paused(self) -> bool:
        return self._studio.queue.paused

    # --- turning and choosing ----------------------------------------------------------------------------------

    def today(self) -> None:
        self._studio.presenter.today()

    def turn(self, by: int) -> None:
        self._studio.presenter.turn(by)

    def show_view(self, view: View) -> None:
        self._studio.presenter.show(view)

    def search(self) -> None:
        self._studio.sidebar.show()
        self._studio.sidebar.search.setFocus()
        self._studio.sidebar.search.selectAll()

    def menu(self, item: Item, place: QPoint) -> None:
        """The menu of an entry."""
        self._studio.presenter.choose(item)
        actions = self._studio.actions_set
        actions.refresh()
        menu = ActionMenu(self._studio)
        actions.fill(menu, ("calendar.open", "calendar.move", "calendar.duplicate", "calendar.post-now", "-",
                            "calendar.delete"))
        if item.link:
            menu.addAction(t("Open link"), lambda: self._open_link(item.link))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def more(self) -> None:
        """What has no button of its own, below the button that says so."""
        actions, button = self._studio.actions_set, self._studio.more
        actions.refresh()
        menu = ActionMenu(self._studio)
        actions.fill(menu, ("calendar.by-state", "-", "calendar.from-template", "-", "calendar.import",
                            "calendar.export-csv", "-", "calendar.export-ics", "calendar.feed", "-", "calendar.print",
                            "calendar.pdf"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_under(button)

    # --- posts -------------------------------------------------------------------------------------------------

    def new_post(self) -> None:
        front = self._studio.pages.front
        presenter = self._studio.presenter
        if front is not None and front.hasFocus() and presenter.view.has_time:
            self.begin_at(front.time_for_new())
        else:
            self.begin_at(None)

    def begin_at(self, at: datetime | None) -> None:
        self._begin((), at)

    def drop(self, media: Sequence[str], at: datetime | None) -> None:
        self._begin(media, at)

    def open_item(self, item: Item) -> None:
        self._studio.presenter.choose(item)
        self.open_post(item.post)

    def open_chosen(self) -> None:
        if self._item is not None:
            self.open_post(self._item.post)

    def move(self, item: Item, at: datetime, copying: bool) -> None:
        self._start(self._moved(item, at, copying), "move")

    async def _moved(self, item: Item, at: datetime, copying: bool) -> None:
        """Move it, and go after what was moved off the page."""
        presenter = self._studio.presenter
        await presenter.move(item, at, copying=copying)
        stretch = presenter.stretch
        if presenter.view.has_time and not stretch.first <= at.date() < stretch.end:
            presenter.go_to(at.date())

    async def move_chosen(self) -> None:
        item = self._item
        if item is None:
            return
        dialog = MoveDialog(self._studio, item.title, item.at)
        if await show(dialog):
            await self._moved(item, dialog.chosen, dialog.copying)

    async def delete_chosen(self) -> None:
        if self._item is not None:
            await self._deleted(self._item.post)

    async def duplicate_chosen(self) -> None:
        if self._item is not None:
            made = await self._studio.presenter.duplicate(self._item.post)
            await self._opened(made.post.id, quiet=False)
        else:
            await self.duplicate_open()

    async def post_chosen_now(self) -> None:
        if self._item is not None:
            await self.deeds.publish_now([self._item.target])

    # --- the shell ---------------------------------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """Open a post, begin one, or show a view."""
        if place.intent == "new-post":
            media = [str(one) for one in place.values.get("media", ())]
            self._begin(media, moment(place.values.get("when")), str(place.values.get("caption", "")))
        elif place.intent == "connect":
            self.connect()
        elif place.intent == "reconnect":
            self._start(self.reconnect(ConnectionId(place.item)), "connect")
        elif place.item in {view.value for view in View}:
            self.show_view(View(place.item))
        elif place.item:
            self.open_post(PostId(place.item))
