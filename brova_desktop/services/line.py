"""The publishing line of an open workspace in one hand: accounts, posts, the queue, results."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from brova_desktop.domain.errors import BrovaError
from brova_desktop.jobs.heartbeat import Ask, Heartbeat
from brova_desktop.ports.clock import SystemClock
from brova_desktop.ports.platform import Platform
from brova_desktop.services.accounts.accounts import Accounts
from brova_desktop.services.publishing.planner import Planner
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.queue import Queue
from brova_desktop.services.results.results import Results


@dataclass(frozen=True)
class Line:
    """`sandbox` is the address of the simulators' control page in a sandbox workspace, "" elsewhere."""

    platforms: Mapping[str, Platform]
    accounts: Accounts
    posts: Posts
    queue: Queue
    results: Results
    planner: Planner
    back_up_if_due: Ask
    sandbox: str = ""

    def beat_with(self, heart: Heartbeat) -> None:
        """Let the heartbeat ask everything that the line does by itself."""
        heart.ask("publishing", self.queue.on_tick)
        heart.ask("results", self.results.on_tick)
        heart.ask("accounts", self.accounts.refresh_due)
        heart.ask("feed", self.planner.feed.on_tick)
        heart.ask("backup", self.back_up_if_due)
        heart.ask("copies", self.planner.copies.on_tick)

    async def run_for_ever(self, tell: Callable[[BrovaError], None]) -> None:
        """A heartbeat of its own, until the task is cancelled; for programs without a window."""
        heart = Heartbeat(SystemClock(), tell)
        self.beat_with(heart)
        heart.start()
        try:
            await asyncio.Event().wait()
        finally:
            await heart.close()
