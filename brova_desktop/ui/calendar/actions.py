"""What can be done in the calendar, as rows."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import Any, Protocol

from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.actions import Action, Menu
from brova_desktop.ui.calendar.dates import View


class Verbs(Protocol):
    """The studio as its actions see it."""

    def new_post(self) -> object: ...
    def open_chosen(self) -> object: ...
    def delete_chosen(self) -> Coroutine[Any, Any, None] | None: ...
    def duplicate_chosen(self) -> Coroutine[Any, Any, None] | None: ...
    def move_chosen(self) -> Coroutine[Any, Any, None] | None: ...
    def post_chosen_now(self) -> Coroutine[Any, Any, None] | None: ...
    def schedule(self) -> Coroutine[Any, Any, None] | None: ...
    def undo(self) -> object: ...
    def redo(self) -> object: ...
    def save(self) -> Coroutine[Any, Any, None] | None: ...
    def today(self) -> object: ...
    def turn(self, by: int) -> object: ...
    def show_view(self, view: View) -> object: ...
    def search(self) -> object: ...
    def pause_queue(self) -> Coroutine[Any, Any, None] | None: ...
    def connect_account(self) -> Coroutine[Any, Any, None] | None: ...
    def new_from_template(self) -> Coroutine[Any, Any, None] | None: ...
    def import_sheet(self) -> Coroutine[Any, Any, None] | None: ...
    def export_csv(self) -> Coroutine[Any, Any, None] | None: ...
    def export_ics(self) -> Coroutine[Any, Any, None] | None: ...
    def toggle_feed(self) -> Coroutine[Any, Any, None] | None: ...
    def print_page(self) -> Coroutine[Any, Any, None] | None: ...
    def save_pdf(self) -> Coroutine[Any, Any, None] | None: ...

    def toggle_colours(self) -> object: ...

    @property
    def is_by_state(self) -> bool: ...
    @property
    def view(self) -> View: ...
    @property
    def has_choice(self) -> bool: ...
    @property
    def can_move(self) -> bool: ...
    @property
    def is_composing(self) -> bool: ...
    @property
    def can_undo(self) -> bool: ...
    @property
    def can_redo(self) -> bool: ...
    @property
    def is_paused(self) -> bool: ...
    @property
    def has_feed(self) -> bool: ...
    @property
    def can_print(self) -> bool: ...


ROWS: Sequence[Action[Verbs]] = (
    Action("calendar.new", say("New post"), lambda one: one.new_post(), Menu.POST, ("N", "Ctrl+N"), "plus"),
    Action("calendar.open", say("Open post"), lambda one: one.open_chosen(), Menu.POST, ("Ctrl+O",), "pencil",
           when=lambda one: one.has_choice),
    Action("calendar.schedule", say("Schedule"), lambda one: one.schedule(), Menu.POST,
           ("Ctrl+Return", "Ctrl+Enter"), "calendar-check", when=lambda one: one.is_composing),
    Action("calendar.post-now", say("Post now"), lambda one: one.post_chosen_now(), Menu.POST, (), "send",
           when=lambda one: one.can_move),
    Action("calendar.move", say("Move to…"), lambda one: one.move_chosen(), Menu.POST, ("M",), "calendar-clock",
           when=lambda one: one.can_move),
    Action("calendar.duplicate", say("Duplicate"), lambda one: one.duplicate_chosen(), Menu.EDIT, ("Ctrl+D",), "copy",
           when=lambda one: one.has_choice or one.is_composing),
    Action("calendar.delete", say("Delete"), lambda one: one.delete_chosen(), Menu.EDIT, ("Del",), "trash-2",
           when=lambda one: one.has_choice),
    Action("calendar.undo", say("Undo"), lambda one: one.undo(), Menu.EDIT, ("Ctrl+Z",), "undo-2",
           when=lambda one: one.can_undo),
    Action("calendar.redo", say("Redo"), lambda one: one.redo(), Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2",
           when=lambda one: one.can_redo),
    Action("calendar.save", say("Save now"), lambda one: one.save(), Menu.FILE, ("Ctrl+S",), "save",
           when=lambda one: one.is_composing),
    Action("calendar.search", say("Search posts"), lambda one: one.search(), Menu.EDIT, ("Ctrl+F", "/"), "search"),
    Action("calendar.today", say("Today"), lambda one: one.today(), Menu.VIEW, ("T",), "calendar"),
    Action("calendar.back", say("Previous"), lambda one: one.turn(-1), Menu.VIEW, ("Ctrl+PgUp",), "chevron-left"),
    Action("calendar.on", say("Next"), lambda one: one.turn(1), Menu.VIEW, ("Ctrl+PgDown",), "chevron-right"),
    Action("calendar.month", say("Month"), lambda one: one.show_view(View.MONTH), Menu.VIEW, icon="calendar-days",
           checked=lambda one: one.view is View.MONTH),
    Action("calendar.week", say("Week"), lambda one: one.show_view(View.WEEK), Menu.VIEW, icon="columns-3",
           checked=lambda one: one.view is View.WEEK),
    Action("calendar.day", say("Day"), lambda one: one.show_view(View.DAY), Menu.VIEW, icon="square",
           checked=lambda one: one.view is View.DAY),
    Action("calendar.lanes", say("Lanes"), lambda one: one.show_view(View.LANES), Menu.VIEW, icon="rows-3",
           checked=lambda one: one.view is View.LANES),
    Action("calendar.list", say("List"), lambda one: one.show_view(View.LIST), Menu.VIEW, icon="list",
           checked=lambda one: one.view is View.LIST),
    Action("calendar.queue", say("Queue"), lambda one: one.show_view(View.QUEUE), Menu.VIEW, icon="send",
           checked=lambda one: one.view is View.QUEUE),
    Action("calendar.accounts", say("Accounts"), lambda one: one.show_view(View.ACCOUNTS), Menu.VIEW, icon="users",
           checked=lambda one: one.view is View.ACCOUNTS),
    Action("calendar.by-state", say("Colours tell the state"), lambda one: one.toggle_colours(), Menu.VIEW,
           icon="palette", checked=lambda one: one.is_by_state),
    Action("calendar.from-template", say("New post from a template…"), lambda one: one.new_from_template(), Menu.POST,
           ("Shift+N",), "bookmark-plus"),
    Action("calendar.import", say("Import a sheet…"), lambda one: one.import_sheet(), Menu.FILE, icon="file-up"),
    Action("calendar.export-csv", say("Export posts as a sheet…"), lambda one: one.export_csv(), Menu.FILE,
           icon="file-spreadsheet"),
    Action("calendar.export-ics", say("Export for another calendar…"), lambda one: one.export_ics(), Menu.FILE,
           icon="calendar-days"),
    Action("calendar.feed", say("Keep a calendar file up to date…"), lambda one: one.toggle_feed(), Menu.FILE,
           icon="refresh-cw", checked=lambda one: one.has_feed),
    Action("calendar.print", say("Print…"), lambda one: one.print_page(), Menu.FILE, ("Ctrl+P",), "printer",
           when=lambda one: one.can_print),
    Action("calendar.pdf", say("Save as PDF…"), lambda one: one.save_pdf(), Menu.FILE, icon="file",
           when=lambda one: one.can_print),
    Action("calendar.pause", say("Pause the queue"), lambda one: one.pause_queue(), Menu.POST, icon="pause",
           checked=lambda one: one.is_paused),
    Action("calendar.connect", say("Connect an account…"), lambda one: one.connect_account(), Menu.POST, icon="log-in"),
)
