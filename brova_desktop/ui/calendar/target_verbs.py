"""What is asked about targets: the buttons of their troubles, stopping them, the counts of what is out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from brova_desktop.domain.errors import Act
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.dialogs import confirm, show
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.calendar.composing_verbs import ComposingVerbs
from brova_desktop.ui.calendar.dates import View
from brova_desktop.ui.calendar.deeds import TO_COMPOSER, Deeds
from brova_desktop.ui.calendar.moving import DetailsDialog

if TYPE_CHECKING:
    from brova_desktop.ui.calendar.studio import CalendarStudio


class TargetVerbs(ComposingVerbs):
    """Belongs to the studio and goes with it."""

    def __init__(self, studio: CalendarStudio) -> None:
        super().__init__(studio)
        self.deeds = Deeds(studio.bench)

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
        elif act is Act.USE_NEW_FILE:
            await self.deeds.use_new_files(target.id)
        elif act is Act.MARK_PUBLISHED:
            await self.deeds.mark_published(target.id)
        elif act is Act.PUBLISH_AGAIN:
            if await confirm(self._studio, say("Publish it again?"),
                             say("Only when you have looked and it is not there: otherwise it would be there twice."),
                             say("Publish again"), danger=True):
                await self.deeds.publish_again(target.id)
        elif act in (Act.SHOW_DETAILS, Act.REPORT):
            await show(DetailsDialog(self._studio, t("What happened"), await self.deeds.details(target)))

    def cancel(self, target: Target) -> None:
        self._start(self._cancelled(target), f"act-{target.id}")

    async def _cancelled(self, target: Target) -> None:
        """Stop it; what only waited for its time can be planned again by one press."""
        await self.deeds.cancel(target.id)
        if target.state is TargetState.SCHEDULED and target.when is not None:
            when = target.when
            self._bench.notices.say(say("It was cancelled."), tone=Tone.OK, buttons=(
                NoticeButton(say("Undo"), lambda: self._start(self.deeds.plan([target.id], when), "move")),))

    def send_now(self, target: TargetId) -> None:
        self._start(self.deeds.publish_now([target]), f"act-{target}")

    async def pause_queue(self) -> None:
        await self._studio.queue.toggle_pause()

    def publish_missed(self) -> None:
        self._start(self._studio.presenter.publish_missed(), "missed")

    def skip_missed(self) -> None:
        self._start(self._skipped(), "missed")

    async def _skipped(self) -> None:
        await self._studio.presenter.skip_missed()
        self._studio.queue.shows_away = False
        await self._studio.queue.load()

    def show_away(self) -> None:
        """What happened while nobody was there, before the rest of the queue."""
        self._studio.queue.shows_away = True
        self._studio.presenter.show(View.QUEUE)
        self._start(self._studio.queue.load(), "queue")

    def close_away(self) -> None:
        self._studio.queue.shows_away = False
        self._studio.presenter.close_away()
        self._start(self._studio.queue.load(), "queue")

    def read_counts(self, *, fresh: bool = False) -> None:
        self._start(self._counts(fresh), "counts")

    async def _counts(self, fresh: bool) -> None:
        composer, standing = self._studio.composer, self._studio.drawer.standing
        out = [one.id for one in composer.live.values() if one.state is TargetState.PUBLISHED]
        if out:
            standing.readings = await self.deeds.readings(out, fresh=fresh)
            standing.refresh()

    def _open_link(self, link: str) -> None:
        if link.startswith(("https://", "http://")):
            QDesktopServices.openUrl(QUrl(link))
