"""Editing the post in the composer: every change is a step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from brova_desktop.domain.editing.open_document import OpenDocument
from brova_desktop.domain.ids import AssetId, TargetId, mint
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.domain.posts.target import own_media
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import FILES, LIBRARY
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.calendar.composer import draft as edits
from brova_desktop.ui.calendar.composer.draft import Draft
from brova_desktop.ui.calendar.composer.sight import ALL, PostSight

T = TypeVar("T")


class PostEditing(PostSight):
    """Nothing is asked of the services on this thread."""

    def type(self, field: str, value: Any) -> None:
        """Letters of a field; all until `settle` are one step. "name" and "note" are the post's own."""
        document = self._document
        if document is None:
            return
        label = f"type-{field}-{self.focus}"
        if document.in_gesture and self._typing != label:
            document.commit()
        if not document.in_gesture:
            document.begin(label)
            self._typing = label
        focus = None if self.focus == ALL else self.focus
        if field == "name":
            document.apply(label, lambda draft: edits.renamed(draft, str(value)))
        elif field == "note":
            document.apply(label, lambda draft: edits.noted(draft, str(value)))
        else:
            document.apply(label, lambda draft: edits.said(draft, field, value, focus))
        self.changed.emit(None)

    def settle(self) -> None:
        """A pause in typing: what was typed becomes a step."""
        if self._document is not None and self._document.in_gesture:
            self._document.commit()

    def undo(self) -> None:
        self.settle()
        if self._document is not None:
            self._document.undo()
            self._after_edit()

    def redo(self) -> None:
        if self._document is not None:
            self._document.redo()
            self._after_edit()

    def look_at(self, target: TargetId) -> None:
        """Edit the words of all (`ALL`), or those of one account."""
        self.settle()
        self.focus = target
        self.changed.emit(None)

    def same_again(self, target: TargetId, *fields: str) -> None:
        """Take back what one account says or shows otherwise (everything, when no field is named)."""
        self.edit("same", lambda draft: edits.same_again(draft, target, *fields))

    def toggle(self, connection: Connection) -> None:
        """Send it to this account too, or not any more."""
        target = self.target_of(connection.id)
        if target is None:
            part = edits.fresh_part(connection.id, self.facts[connection.platform], self.when)
            self.edit("account-on", lambda draft: edits.with_part(draft, TargetId(mint()), part))
        elif target in self.open_targets:
            self.focus = ALL if self.focus == target else self.focus
            self.edit("account-off", lambda draft: edits.without_part(draft, target))

    def option(self, target: TargetId, key: str, value: str | bool) -> None:
        self.edit(f"option-{key}", lambda draft: edits.chosen(draft, target, key, value))

    def hand_over(self, target: TargetId, on: bool) -> None:
        self.edit("hand-over", lambda draft: edits.handed_over(draft, target, on))

    def plan_for(self, when: WallTime | None) -> None:
        self.trouble = None
        self.edit("time", lambda draft: edits.timed(draft, when, self.open_targets))

    def plan_each(self, times: Mapping[TargetId, WallTime]) -> None:
        """Each of these accounts has a time of its own."""
        self.trouble = None
        self.edit("time", lambda draft: edits.timed_each(draft, times))

    async def add_media(self, names: Sequence[str]) -> None:
        """Files (paths) or assets (ids) behind those that are there, for all or for the account in front."""
        whose = self._whose
        found = await self._for_open_post(names)
        if found:
            self.edit("add-media", lambda draft: edits.with_media(
                draft, (*edits.media_of(draft, whose), *found), whose))

    async def replace_media(self, names: Sequence[str]) -> None:
        whose = self._whose
        found = await self._for_open_post(names)
        if found:
            self.edit("replace-media", lambda draft: edits.with_media(draft, found, whose))

    async def use_new_files(self, target: TargetId) -> None:
        """Show the files of an account as they are now; they changed since they were chosen."""
        document = self._document
        part = self.draft.records.get(target)
        whose = target if part is not None and own_media(part.override) else None
        media = edits.media_of(self.draft, whose)
        fresh = await self._bench.lanes.run(FILES, self._bench.line.posts.files.as_they_are, media)
        if document is self._document and edits.media_of(self.draft, whose) == media != fresh:
            self.edit("new-files", lambda draft: edits.with_media(draft, fresh, whose))

    def remove_medium(self, index: int) -> None:
        whose = self._whose
        self.edit("remove-media", lambda draft: edits.with_media(
            draft, [one for at, one in enumerate(edits.media_of(draft, whose)) if at != index], whose))

    def move_medium(self, index: int, to: int) -> None:
        whose = self._whose

        def moved(draft: Draft) -> Draft:
            media = list(edits.media_of(draft, whose))
            media.insert(max(0, min(to, len(media) - 1)), media.pop(index))
            return edits.with_media(draft, media, whose)

        self.edit("move-media", moved)

    # --- inside ------------------------------------------------------------------------------------------------

    @property
    def _whose(self) -> TargetId | None:
        """The account in front, None for all."""
        return self.focus if self.focus in self.draft.records else None

    def edit(self, label: str, edit: Callable[[Draft], Draft]) -> None:
        """One step that can be undone."""
        if self._document is None:
            return
        self.settle()
        self._document.apply(label, edit)
        self._after_edit()

    def _preset(self, edit: Callable[[Draft], Draft]) -> None:
        """What the program itself puts into a new post: no step to undo."""
        draft = edit(self.draft)
        saved = self.draft
        self._document = OpenDocument(draft)
        self._document.mark_saved(saved)
        self.changed.emit(None)

    def _follow(self, draft: Draft) -> None:
        """What was changed elsewhere and is kept already becomes a step here, too."""
        document = self._document
        if document is None or draft == document.value:
            return
        was_dirty = document.is_dirty
        document.apply("time", lambda _: draft)
        if not was_dirty:
            document.mark_saved(draft)

    def _after_edit(self) -> None:
        self.trouble = None
        if self.focus != ALL and self.focus not in self.draft.records:
            self.focus = ALL
        self.changed.emit(None)

    async def _for_open_post(self, names: Sequence[str]) -> list[PostMedia]:
        """What these are; nothing when the post they were meant for was closed while they were looked into."""
        document = self._document
        found = [await self._medium(one) for one in names]
        if document is not self._document:
            self._bench.notices.say(say("The post was closed before its files were there, so they were not added."),
                                    tone=Tone.WARN)
            return []
        return found

    async def _medium(self, name: str) -> PostMedia:
        """A path has a separator, an id has none."""
        posts = self._bench.line.posts
        if "/" in name or "\\" in name:
            return await self._bench.lanes.run(FILES, posts.medium, Path(name))
        return await self._bench.lanes.run(LIBRARY, posts.medium, AssetId(name))

    async def _library(self, work: Callable[..., T], *arguments: object) -> T:
        return await self._bench.lanes.run(LIBRARY, work, *arguments)
