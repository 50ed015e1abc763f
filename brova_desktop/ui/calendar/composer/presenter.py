"""What the composer does, without Qt: opening, editing with undo, checking, fixing, saving, planning, sending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from brova_desktop.domain.editing.open_document import OpenDocument
from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import PostId, TargetId, mint
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.post import Post, PostMedia, Review, Wording
from brova_desktop.domain.words import say
from brova_desktop.services.publishing.views import PostView
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.calendar.composer import draft as edits
from brova_desktop.ui.calendar.composer.draft import Draft, Part
from brova_desktop.ui.calendar.composer.editing import PostEditing
from brova_desktop.ui.calendar.composer.sight import ALL
from brova_desktop.ui.calendar.composer.timing import hindrance

T = TypeVar("T")


class Composer(PostEditing):
    """One post at a time; nothing is asked of the services on this thread."""

    # --- opening and keeping -----------------------------------------------------------------------------------

    async def open(self, post: PostId) -> None:
        """Show a post. What was open before is kept first; the one that is open stays as it is."""
        async with self._turn:
            if self.post is not None and self.post.id == post:
                return
            await self._let_go()
            self.loading = True
            self.changed.emit(None)
            try:
                view, known = await self._library(self._read, post)
            finally:
                self.loading = False
            self._take(view, known)

    async def begin(self, media: Sequence[str] = (), *, caption: str = "", when: WallTime | None = None,
                    name: str = "") -> None:
        """A new post, of files (paths) or assets (ids), for every account that works unless there are many."""
        async with self._turn:
            await self._let_go()
            self.loading = True
            self.changed.emit(None)
            try:
                files = [await self._medium(one) for one in media]
                view = await self._library(self._new, files, caption, name)
                known = await self._library(self._bench.line.accounts.all)
            finally:
                self.loading = False
                self.changed.emit(None)
            self._take(view, known)
            if when is not None:
                self._preset(lambda draft: edits.timed(draft, when, list(draft.records)))

    async def reload(self) -> None:
        """Look again how far the targets have come; what was edited stays."""
        post = self.post
        if post is None:
            return
        try:
            view, known = await self._library(self._read, post.id)
        except Missing:
            if self.post is post:
                raise
            return  # it was closed, and was blank
        now = self.post  # another one, or none, while the library was read
        if now is not None and now.id == view.post.id:
            live = {one.id: one for one in view.targets}
            self._follow(edits.retimed(self.draft, self.live, live))
            self.live = live
            self.post = replace(now, review=view.post.review, extra=view.post.extra)
            self.connections = known
            self.changed.emit(None)

    async def save(self) -> None:
        """Keep what was edited. A refusal is shown beside the buttons and the edits stay."""
        async with self._writing:
            document, post = self._document, self.post
            if document is None or post is None or not document.is_dirty:
                return
            draft = document.value
            try:
                view = await self._library(self._bench.line.posts.save, edits.view_of(draft, post, self.live))
            except Refused as error:
                self.trouble = error
                self.changed.emit(None)
                return
            document.mark_saved(draft)
            self._kept(view, before=post)

    async def close(self) -> None:
        """Keep the post and let go of it; one that nobody put anything into leaves no trace.

        Edits that are refused (it went out meanwhile, its time is over) are kept as a draft of their own.
        """
        async with self._turn:
            await self._let_go()

    async def _let_go(self) -> None:
        self.settle()
        document, post = self._document, self.post
        if document is None or post is None:
            return
        if edits.is_blank(document.value) and not self.gone_out:
            await self._library(self._bench.line.posts.delete, post.id)
        else:
            await self._kept_somehow()
        self._document, self.post, self.live, self.problems = None, None, {}, {}
        self.trouble, self.focus, self.saved_at = None, ALL, None
        self.changed.emit(None)

    async def check(self) -> None:
        """Ask what keeps it from going out, as it stands now."""
        post = self.post
        if post is None:
            return
        draft = self.draft
        view = edits.view_of(draft, post, self.live)
        problems = await self._library(self._bench.line.posts.problems, view)
        if self.post is None or self.draft is not draft:
            return
        known = self._checked is draft and self.problems == problems
        self.problems, self._checked = problems, draft
        if not known:  # what is shown is checked again: to tell it each time would never end
            self.changed.emit(None)

    # --- going out ---------------------------------------------------------------------------------------------

    def blocking(self) -> int:
        """How many accounts something keeps it from."""
        return sum(any(one.blocks for one in self.problems.get(id, ())) for id in self.open_targets)

    async def schedule(self) -> bool:
        """Plan every open target for its time. False (with `trouble`) when something stands in the way."""
        self.settle()
        document = self._document
        await self.check()
        if document is not self._document or self.post is None or self._stopped(needs_time=True):
            return False  # another post may have come in front meanwhile: that one was not meant
        return await self._planned(document)

    async def post_now(self) -> bool:
        """Send every open target now."""
        self.settle()
        document = self._document
        await self.check()
        if document is not self._document or self.post is None or self._stopped(needs_time=False):
            return False
        targets = self.open_targets
        await self.save()
        if document is self._document and self.trouble is not None:
            return False
        await self._bench.line.queue.publish_now(targets)
        await self.reload()
        return True

    async def make_draft(self) -> None:
        """Take the plan back: nothing goes out by itself any more; it keeps its day on the calendar."""
        self.settle()
        document = self._document
        await self.save()
        if document is None or document is not self._document:
            return
        await self._planned(document, plan=False)

    def _stopped(self, *, needs_time: bool) -> bool:
        self.trouble = hindrance(len(self.open_targets), self.blocking(), self.when, self._bench.clock.now(),
                                 needs_time=needs_time)
        if self.trouble is not None:
            self.changed.emit(None)
        return self.trouble is not None

    async def _planned(self, wanted: OpenDocument[Draft] | None, *, plan: bool = True) -> bool:
        """Plan what is open, or make drafts of it that keep their times."""
        async with self._writing:
            document, post = self._document, self.post
            if document is None or post is None or document is not wanted:
                return False
            draft = document.value
            view = edits.view_of(draft, post, self.live, plan=plan)
            try:
                kept = await self._library(self._bench.line.posts.save, view)
            except Refused as error:
                self.trouble = error
                self.changed.emit(None)
                return False
            document.mark_saved(draft)
            self._kept(kept, before=post)
        return True

    # --- inside ------------------------------------------------------------------------------------------------

    def _take(self, view: PostView, known: tuple[Connection, ...]) -> None:
        self.post, self.connections = view.post, known
        self.live = {one.id: one for one in view.targets}
        self._document = OpenDocument(edits.draft_of(view))
        self.problems, self._checked, self.trouble, self.focus = {}, None, None, ALL
        self.saved_at = None
        self.changed.emit(None)

    async def review(self, state: Review, who: str, remark: str) -> None:
        """Somebody says where the post stands; what was edited is kept first."""
        self.settle()
        post = self.post
        await self.save()
        if post is not None and self.post is not None and self.post.id == post.id and self.trouble is None:
            await self._library(self._bench.line.posts.review, post.id, state, who, remark)
            await self.reload()

    async def _kept_somehow(self) -> None:
        """Keep what was edited, if not in its post then beside it, and tell."""
        try:
            await self.save()
        except Missing as error:  # an account, a file or the post itself went meanwhile
            self.trouble = error
        document, trouble = self._document, self.trouble
        if document is None or trouble is None or not document.is_dirty:
            return
        await self._library(self._beside, document.value)
        document.mark_saved(document.value)
        self._bench.notices.say(say("{reason} What you edited is kept as a new draft.", reason=trouble.happened),
                                tone=Tone.WARN)

    def _beside(self, draft: Draft) -> PostView:
        """On a lane: the draft as a post of its own, for the accounts that are there; nothing of it is planned."""
        posts, now = self._bench.line.posts, self._bench.clock.now()
        known = {one.id for one in self._bench.line.accounts.all()}
        parts = {TargetId(mint()): replace(part, when=part.when if part.when and part.when.instant() > now else None)
                 for part in draft.records.values() if part.connection in known}
        view = posts.new(draft.wording, draft.media, [], name=draft.name)
        return posts.save(edits.view_of(replace(draft, records=parts), view.post, {}))

    def _kept(self, view: PostView, *, before: Post | None) -> None:
        """`before` is the post that was edited; by now the screen may have read the saved one, or another post."""
        if before is not None and before.review is Review.APPROVED and view.post.review is not Review.APPROVED:
            self._bench.notices.say(say("The approval was taken back, because the post was edited."), tone=Tone.WARN)
        if self.post is None or self.post.id != view.post.id:
            return
        self.post = replace(view.post)
        self.live = {one.id: one for one in view.targets}
        self.saved_at = self._bench.clock.now()
        self.trouble = None
        self.changed.emit(None)

    def _read(self, post: PostId) -> tuple[PostView, tuple[Connection, ...]]:
        """On a lane."""
        return self._bench.line.posts.get(post), self._bench.line.accounts.all()

    def _new(self, media: Sequence[PostMedia], caption: str, name: str) -> PostView:
        """On a lane: a draft for the accounts that work, each with its platform's first choices."""
        line = self._bench.line
        working = [one for one in line.accounts.all() if one.state.works and one.platform in line.platforms]
        view = line.posts.new(Wording(caption=caption), media, [], name=name)
        to = working if len(working) <= 4 else []
        parts: dict[TargetId, Part] = {
            TargetId(mint()): edits.fresh_part(one.id, line.platforms[one.platform].facts, None) for one in to}
        draft = replace(edits.draft_of(view), records=parts)
        return line.posts.save(edits.view_of(draft, view.post, {})) if parts else view
