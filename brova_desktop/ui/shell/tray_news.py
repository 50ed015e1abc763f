"""Native notifications while the window is in the tray: what was published, what waits for a person."""

from __future__ import annotations

from collections.abc import Callable

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import Words, say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.services.publishing.views import Entry
from brova_desktop.ui.bridge.workbench import Workbench

LOOKED_AT = 50
"""Targets of the history that a look goes through; more at once would be no news but a list."""


class TrayNews:
    """From its making on, tells each target's end once; close it when the window comes back."""

    def __init__(self, bench: Workbench, tell: Callable[[Words], object]) -> None:
        self._bench = bench
        self._tell = tell
        self._scope = bench.scope()
        self._known: set[tuple[str, TargetState]] | None = None
        self._tie = bench.changed.subscribe(self._changed)
        self._look_soon()

    async def close(self) -> None:
        self._tie.close()
        await self._scope.close()

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Subject.POSTS):
            self._look_soon()

    def _look_soon(self) -> None:
        self._scope.start(self._look(), name="tray news", replace=True)

    async def _look(self) -> None:
        entries = await self._bench.lanes.run(LIBRARY, self._ended)
        known, self._known = self._known, {(one.target.id, one.target.state) for one in entries}
        if known is None:  # what had ended before is no news
            return
        for entry in entries:
            if (entry.target.id, entry.target.state) not in known:
                self._tell(self._words(entry))

    def _ended(self) -> tuple[Entry, ...]:
        line = self._bench.line
        done = (one for one in line.posts.history(limit=LOOKED_AT) if one.target.state is TargetState.PUBLISHED)
        return (*done, *line.queue.status().needs_person)

    def _words(self, entry: Entry) -> Words:
        name = entry.post.name or entry.post.wording.title or entry.post.wording.caption[:40]
        platform = self._bench.line.platforms[entry.target.platform].facts.name
        if entry.target.state is TargetState.PUBLISHED:
            return say("{name} was published on {platform}.", name=name, platform=platform)
        if entry.target.state is TargetState.NEEDS_RECONNECT:
            return say("{name} waits for a new sign-in at {platform}.", name=name, platform=platform)
        return say("{name} was not published on {platform}. Open the window to see why.", name=name, platform=platform)
