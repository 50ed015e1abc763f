"""What the calendar's buttons, keys, menus and panes ask for; the studio's screens are told by the presenters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from brova_desktop.domain.errors import Act, Missing
from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.dialogs import choose_files, confirm, show
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.calendar.account_verbs import AccountVerbs
from brova_desktop.ui.calendar.composer.mending import mend
from brova_desktop.ui.calendar.composer.sight import Check
from brova_desktop.ui.calendar.dates import View, moment
from brova_desktop.ui.calendar.deeds import TO_COMPOSER, Deeds
from brova_desktop.ui.calendar.items import Item
from brova_desktop.ui.calendar.moving import DetailsDialog, MoveDialog

if TYPE_CHECKING:
    from brova_desktop.ui.calendar.studio import CalendarStudio

MEDIA_PATTERN = "*.mp4 *.mov *.webm *.mkv *.m4v *.jpg *.jpeg *.png *.webp"


class CalendarVerbs(AccountVerbs):
    """Belongs to the studio and goes with it."""

    def __init__(self, studio: CalendarStudio) -> None:
        super().__init__(studio)
        self.deeds = Deeds(studio.bench)

    # --- what actions ask --------------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        return self._studio.presenter.view

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
        menu = QMenu(self._studio)
        actions.fill(menu, ("calendar.open", "calendar.move", "calendar.duplicate", "calendar.post-now", "-",
                            "calendar.delete"))
        if item.link:
            menu.addAction(t("Open link"), lambda: self._open_link(item.link))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

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

    def open_post(self, post: PostId, *, quiet: bool = False) -> None:
        """Open a post in the composer; `quiet`: one that is gone is no news."""
        self._start(self._opened(post, quiet), "compose")

    async def _opened(self, post: PostId, quiet: bool) -> None:
        composer = self._studio.composer
        if composer.post is None or composer.post.id != post:
            try:
                await composer.open(post)
            except Missing:
                self._studio.open_drawer(False)
                if not quiet:
                    raise
                return
        self._studio.open_drawer(True)
        await self._counts(fresh=False)

    def _begin(self, media: Sequence[str], at: datetime | None, caption: str = "") -> None:
        presenter = self._studio.presenter
        when = presenter.wall(at) if at is not None and at > presenter.now else None
        self._start(self._begun(media, when, caption), "compose")

    async def _begun(self, media: Sequence[str], when: WallTime | None, caption: str) -> None:
        try:
            await self._studio.composer.begin(media, caption=caption, when=when)
        finally:
            self._studio.open_drawer(self._studio.composer.is_open)
        self._studio.drawer.caption.setFocus()

    def close_composer(self) -> None:
        self._start(self._closed(), "compose")

    async def _closed(self) -> None:
        await self._studio.composer.close()
        self._studio.open_drawer(False)
        front = self._studio.pages.front
        if front is not None:
            front.setFocus()

    def move(self, item: Item, at: datetime, copying: bool) -> None:
        self._start(self._studio.presenter.move(item, at, copying=copying), "move")

    async def move_chosen(self) -> None:
        item = self._item
        if item is None:
            return
        dialog = MoveDialog(self._studio, item.title, item.at)
        if await show(dialog):
            await self._studio.presenter.move(item, dialog.chosen, copying=dialog.copying)

    async def delete_chosen(self) -> None:
        if self._item is not None:
            await self._deleted(self._item.post)

    async def delete_open(self) -> None:
        if self._studio.composer.post is not None:
            await self._deleted(self._studio.composer.post.id)

    async def _deleted(self, post: PostId) -> None:
        composer = self._studio.composer
        if composer.post is not None and composer.post.id == post:
            await self._closed()
        await self._studio.presenter.delete(post)

    async def duplicate_chosen(self) -> None:
        if self._item is not None:
            made = await self._studio.presenter.duplicate(self._item.post)
            await self._opened(made.post.id, quiet=False)
        else:
            await self.duplicate_open()

    async def duplicate_open(self) -> None:
        post = self._studio.composer.post
        if post is not None:
            await self._studio.composer.save()
            made = await self._studio.presenter.duplicate(post.id)
            await self._opened(made.post.id, quiet=False)

    async def post_chosen_now(self) -> None:
        if self._item is not None:
            await self.deeds.publish_now([self._item.target])

    # --- the composer ------------------------------------------------------------------------------------------

    async def schedule(self) -> None:
        if await self._studio.composer.schedule():
            self._bench.notices.say(say("It is planned."), tone=Tone.OK)

    async def send_open_post(self) -> None:
        if await self._studio.composer.post_now():
            self._bench.notices.say(say("It is on its way."), tone=Tone.OK)

    async def save(self) -> None:
        self._studio.composer.settle()
        await self._studio.composer.save()

    def undo(self) -> None:
        self._studio.composer.undo()

    def redo(self) -> None:
        self._studio.composer.redo()

    def add_media(self, names: Sequence[str]) -> None:
        self._start(self._studio.composer.add_media(names), "media")

    def choose_media(self, instead: bool) -> None:
        self._start(self._chosen_media(instead), "media")

    async def _chosen_media(self, instead: bool) -> None:
        files = await choose_files(self._studio, say("Choose a video or pictures"),
                                   f"{t('Videos and pictures')} ({MEDIA_PATTERN})")
        names = [str(file) for file in files]
        if names:
            composer = self._studio.composer
            await (composer.replace_media(names) if instead else composer.add_media(names))

    def choose_thumbnail(self) -> None:
        self._start(self._chosen_thumbnail(), "media")

    async def _chosen_thumbnail(self) -> None:
        files = await choose_files(self._studio, say("Choose a thumbnail"), f"{t('Pictures')} (*.jpg *.jpeg *.png)",
                                   many=False)
        self._studio.composer.type("thumbnail", str(files[0]) if files else "")
        self._studio.composer.settle()

    def mend(self, check: Check, act: Act) -> None:
        """A button of the check list: done in the composer, or led to where it is done."""
        composer, drawer = self._studio.composer, self._studio.drawer
        if mend(composer, check, act):
            return
        if act in (Act.EDIT_CAPTION, Act.EDIT):
            composer.look_at(check.target if check.problem.field in composer.draft.records[check.target].override
                             else TargetId(""))
            (drawer.title if check.problem.field == "title" else drawer.caption).setFocus()
        elif act is Act.EDIT_OPTIONS:
            drawer.show_choice(check.target, check.problem.field.removeprefix("option:"))
        elif act is Act.RESCHEDULE:
            drawer.planning.date.setFocus()
        elif act is Act.CHOOSE_ANOTHER_FILE:
            self.choose_media(True)
        elif act is Act.RECONNECT:
            self.connect(composer.connection(check.target))
        elif act in (Act.CONVERT, Act.SHORTEN, Act.RELINK):
            asset = composer.draft.media[0].asset if composer.draft.media else None
            self._bench.go(Place("video", asset or ""))
        elif act is Act.OPEN_SETTINGS:
            self._bench.go(Place("settings", "publishing"))

    # --- targets -----------------------------------------------------------------------------------------------

    def act(self, target: Target, act: Act) -> None:
        """A button of a target's trouble."""
        if act in TO_COMPOSER:
            self.open_post(target.post)
        elif act is Act.OPEN_LINK:
            self._open_link(target.published.link if target.published is not None else "")
        elif act is Act.RECONNECT:
            self._start(self.reconnect(target.connection), "connect")
        elif act in (Act.OPEN_SETTINGS, Act.UPDATE_APP):
            self._bench.go(Place("settings", "publishing"))
        elif act in (Act.OPEN_FOLDER, Act.FREE_SPACE):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._bench.desk.workspace.folder.root)))
        else:
            self._start(self._acted(target, act), f"act-{target.id}")

    async def _acted(self, target: Target, act: Act) -> None:
        if act is Act.RETRY:
            await self.deeds.retry(target.id)
        elif act is Act.MARK_PUBLISHED:
            await self.deeds.mark_published(target.id)
        elif act is Act.PUBLISH_AGAIN:
            if await confirm(self._studio, say("Publish it again?"),
                             say("Only when you have looked and it is not there: otherwise it would be there twice."),
                             say("Publish again"), danger=True):
                await self.deeds.publish_again(target.id)
        elif act in (Act.SHOW_DETAILS, Act.REPORT):
            await show(DetailsDialog(self._studio, t("What happened"), await self.deeds.details(target)))

    def cancel(self, target: TargetId) -> None:
        self._start(self.deeds.cancel(target), f"act-{target}")

    async def pause_queue(self) -> None:
        await self._studio.queue.toggle_pause()

    def publish_missed(self) -> None:
        self._start(self._studio.presenter.publish_missed(), "missed")

    def read_counts(self, *, fresh: bool = False) -> None:
        self._start(self._counts(fresh), "counts")

    async def _counts(self, fresh: bool) -> None:
        composer, standing = self._studio.composer, self._studio.drawer.standing
        out = [one.id for one in composer.live.values() if one.state is TargetState.PUBLISHED]
        if out:
            standing.readings = await self.deeds.readings(out, fresh=fresh)
            standing.refresh()

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

    def _open_link(self, link: str) -> None:
        if link.startswith(("https://", "http://")):
            QDesktopServices.openUrl(QUrl(link))

    def _start(self, work: Any, name: str) -> None:
        self._studio.scope.start(work, name=name)
