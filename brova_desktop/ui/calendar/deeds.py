"""What people do about targets: the buttons of troubles, cancelling, sending, and the counts of what is out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from brova_desktop.domain.errors import Act
from brova_desktop.domain.ids import PostId, TargetId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import FILES, LIBRARY
from brova_desktop.ui.bridge.notices import Tone

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench

TO_COMPOSER = frozenset({Act.EDIT, Act.EDIT_CAPTION, Act.EDIT_OPTIONS, Act.SHORTEN, Act.RESCHEDULE, Act.CONVERT,
                         Act.CHOOSE_ANOTHER_FILE, Act.SEND_TO_DRAFTS, Act.SWITCH_TO_PRIVATE, Act.RELINK})
"""Acts that are done in the composer."""


class Deeds:
    """Every deed is told to the services; the screens hear of it from their events."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    async def retry(self, target: TargetId) -> None:
        await self._bench.line.queue.retry(target)

    async def cancel(self, target: TargetId) -> None:
        await self._bench.line.queue.cancel(target)

    async def use_new_files(self, target: TargetId) -> None:
        """Take the files as they are now, and try again."""
        from brova_desktop.services.publishing.new_files import use_new_files  # it brings the library with it

        view = await self._bench.lanes.run(FILES, use_new_files, self._bench.line.posts, target)
        is_draft = any(one.id == target and one.state is TargetState.DRAFT for one in view.targets)
        await (self.publish_now([target]) if is_draft else self.retry(target))  # an edit ends what had no time

    async def publish_now(self, targets: Sequence[TargetId]) -> None:
        await self._bench.line.queue.publish_now(targets)

    async def plan(self, targets: Sequence[TargetId], when: WallTime) -> None:
        await self._bench.lanes.run(LIBRARY, self._bench.line.posts.schedule, list(targets), when)

    async def mark_published(self, target: TargetId) -> None:
        """A person looked: it is there."""
        await self._bench.line.queue.mark_published(target)

    async def publish_again(self, target: TargetId) -> None:
        """A person looked: it is not there."""
        await self._bench.line.queue.publish_again(target)

    async def details(self, target: Target) -> str:
        """Everything that happened to a target, as text to copy; nothing secret is in it."""
        events = await self._bench.lanes.run(LIBRARY, self._bench.line.posts.events, target.id)
        lines = [f"{one.at:%Y-%m-%d %H:%M:%S}  {one.state.value}  {one.words}"
                 + (f"\n    {one.detail}" if one.detail else "") for one in events]
        if target.trouble is not None and target.trouble.detail:
            lines.append(target.trouble.detail)
        return "\n".join(lines)

    async def readings(self, targets: Sequence[TargetId], *, fresh: bool = False) -> dict[TargetId, Reading]:
        """The last counts of each; `fresh` asks the platforms first."""
        results = self._bench.line.results
        if fresh:
            await results.sync(targets)
            self._bench.notices.say(say("The counts were read again."), tone=Tone.OK)
        return dict(await self._bench.lanes.run(LIBRARY, results.latest, list(targets)))

    async def open_targets(self, post: PostId) -> tuple[TargetId, ...]:
        """Targets of a post that can still be sent."""
        view = await self._bench.lanes.run(LIBRARY, self._bench.line.posts.get, post)
        return tuple(one.id for one in view.targets if not one.state.is_under_way and not one.state.is_over)
