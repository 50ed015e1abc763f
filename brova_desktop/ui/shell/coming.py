"""What comes next, for the status strip and the rail: the next post, and how much waits for a person."""

from __future__ import annotations

from brova_desktop.domain.posts.target import TargetState
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.services.publishing.views import QueueStatus
from brova_desktop.ui.bridge.words import clock, day, t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.shell.rail import Rail
from brova_desktop.ui.shell.strip import Strip


class Coming:
    """Reads the queue off the GUI thread and says it."""

    def __init__(self, bench: Workbench, strip: Strip, rail: Rail) -> None:
        self._bench = bench
        self._strip = strip
        self._rail = rail
        self._scope = bench.scope()
        self._again = False

    def refresh(self) -> None:
        """Look again; several wishes in a row become one look."""
        if self._scope.is_running("coming"):
            self._again = True
            return
        self._scope.start(self._look(), name="coming")

    async def close(self) -> None:
        await self._scope.close()

    async def _look(self) -> None:
        while True:
            self._again = False
            status = await self._bench.lanes.run(LIBRARY, self._bench.line.queue.status)
            self._say(status)
            if not self._again:
                return

    def _say(self, status: QueueStatus) -> None:
        waiting = len(status.needs_person)
        self._rail.say_waiting("calendar", waiting, t("{count} posts wait for you", count=waiting))
        workspace = self._bench.desk.workspace.card
        self._strip.say_place(t("Sandbox") if workspace.sandbox else workspace.name)
        self._strip.say_next(self._next(status), paused=status.paused)

    def _next(self, status: QueueStatus) -> str:
        if status.paused:
            return t("Publishing is paused")
        entry = status.next
        if entry is None or entry.target.due is None:
            return ""
        due = entry.target.due.astimezone()
        today = self._bench.clock.now().astimezone().date() == due.date()
        when = clock(due) if today else f"{day(due)} {clock(due)}"
        if entry.target.state is TargetState.SCHEDULED and entry.ends_before:
            return t("Next post {time} waits for a new sign-in", time=when)
        if entry.target.hand_over:
            return t("Next post {time}, {platform} takes over by itself", time=when,
                     platform=self._bench.line.platforms[entry.target.platform].facts.name)
        return t("Next post {time}, needs this computer", time=when)
