"""What is asked of the post that is open: opening, beginning, changing, planning, sending it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from brova_desktop.domain.errors import Act, BrovaError, Missing
from brova_desktop.domain.ids import PostId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.post import MEDIA
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.dialogs import choose_files
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.calendar.account_verbs import AccountVerbs
from brova_desktop.ui.calendar.composer.mending import is_alone, mend
from brova_desktop.ui.calendar.composer.sight import ALL, Check

log = logging.getLogger(__name__)
MEDIA_PATTERN = "*.mp4 *.mov *.webm *.mkv *.m4v *.jpg *.jpeg *.png *.webp"


class ComposingVerbs(AccountVerbs):
    """Belongs to the studio and goes with it."""

    # --- opening and closing -----------------------------------------------------------------------------------

    def open_post(self, post: PostId, *, quiet: bool = False) -> None:
        """Open a post in the composer; `quiet`: one that is gone is no news."""
        self._start(self._opened(post, quiet), "compose")

    async def _opened(self, post: PostId, quiet: bool) -> None:
        composer = self._studio.composer
        try:
            await composer.open(post)
        except Missing:
            self._studio.open_drawer(False)
            if not quiet:
                raise
            return
        self._studio.open_drawer(True)
        self.look_again()
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
        self.look_again()

    def look_again(self) -> None:
        """What an account may choose changes from day to day: its platform is asked while its post is open."""
        composer, scope = self._studio.composer, self._studio.scope
        for one in composer.to_ask if composer.is_open else ():
            if not scope.is_running(f"sync-{one.id}"):
                scope.start(self._looked_again(one), name=f"sync-{one.id}")

    async def _looked_again(self, account: Connection) -> None:
        try:
            await self._bench.line.accounts.sync(account.id)
        except BrovaError as error:  # its card tells, and what is known of it still holds
            log.info("%s was not asked what it allows: %s", account.platform, type(error).__name__)

    def close_composer(self) -> None:
        self._start(self._closed(), "compose")

    async def _closed(self) -> None:
        await self._studio.composer.close()
        self._studio.open_drawer(False)
        front = self._studio.pages.front
        if front is not None:
            front.setFocus()

    async def delete_open(self) -> None:
        if self._studio.composer.post is not None:
            await self._deleted(self._studio.composer.post.id)

    async def _deleted(self, post: PostId) -> None:
        composer = self._studio.composer
        if composer.post is not None and composer.post.id == post:
            await self._closed()
        await self._studio.presenter.delete(post)

    async def duplicate_open(self) -> None:
        post = self._studio.composer.post
        if post is not None:
            await self._studio.composer.save()
            made = await self._studio.presenter.duplicate(post.id)
            await self._opened(made.post.id, quiet=False)

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
        if files:
            self._studio.composer.type("thumbnail", str(files[0]))
            self._studio.composer.settle()

    def mend(self, check: Check, act: Act) -> None:
        """A button of the check list: done in the composer, or led to where it is done."""
        composer, drawer = self._studio.composer, self._studio.drawer
        if mend(composer, check, act):
            return
        if act in (Act.EDIT_CAPTION, Act.EDIT):
            composer.look_at(check.target if check.problem.field in composer.draft.records[check.target].override
                             else ALL)
            (drawer.title if check.problem.field == "title" else drawer.caption).setFocus()
        elif act is Act.EDIT_OPTIONS:
            drawer.show_choice(check.target, check.problem.field.removeprefix("option:"))
        elif act is Act.RESCHEDULE:
            drawer.planning.date.setFocus()
        elif act is Act.CHOOSE_ANOTHER_FILE:
            composer.look_at(check.target if is_alone(composer, check, MEDIA) else ALL)
            self.choose_media(True)
        elif act is Act.USE_NEW_FILE:
            self._start(composer.use_new_files(check.target), "media")
        elif act is Act.RECONNECT:
            self.connect(composer.connection(check.target))
        elif act in (Act.CONVERT, Act.SHORTEN, Act.RELINK):
            medium = next(iter(composer.media_of(check.target)), None)
            self._bench.go(Place("video", (medium.asset if medium is not None else None) or ""))
        elif act is Act.OPEN_SETTINGS:
            self._bench.go(Place("settings", "publishing"))

    # --- inside ------------------------------------------------------------------------------------------------

    async def _counts(self, fresh: bool) -> None:
        raise NotImplementedError

    def _start(self, work: Any, name: str) -> None:
        self._studio.scope.start(work, name=name)
