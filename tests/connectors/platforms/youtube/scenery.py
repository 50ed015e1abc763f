"""The adapter on the sandbox, in memory: the same simulator the program uses, without sockets and without waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.youtube.facts import SERVICE
from brova_desktop.connectors.platforms.youtube.platform import YouTube
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.post import MediaKind, PostMedia, Wording
from brova_desktop.domain.posts.steps import Done, Pending, Ready, Step, Ticket
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.domain.words import Words
from brova_desktop.ports.platform import Grant
from brova_desktop.ports.vault import Secret
from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.sandbox.in_memory import ADDRESSES, InMemoryTransport
from brova_desktop.sandbox.published import Published
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.youtube.facts import YouTubeRules
from tests.connectors.clocks import StillClock
from tests.sandbox.tiny_video import tiny_video

STEP = 1_024
"""The sandbox counts in steps of this here, so that small files have many chunks."""
CHUNK = 2 * STEP


class Told:
    """A report that remembers; `cancel_at` ends the work once so many bytes are on their way."""

    def __init__(self, cancel_at: float | None = None) -> None:
        self.heard: list[tuple[float, float]] = []
        self.cancel_at = cancel_at

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        assert unit == "bytes"
        self.heard.append((done, total))

    def note(self, words: Words) -> None:
        return

    def raise_if_cancelled(self) -> None:
        from brova_desktop.domain.errors import Cancelled

        if self.cancel_at is not None and self.heard and self.heard[-1][0] >= self.cancel_at:
            raise Cancelled()


@dataclass
class Stage:
    """One channel, one adapter, and every ticket that was kept."""

    folder: Path
    sandbox: Sandbox
    clock: StillClock
    adapter: YouTube
    wire: Wire
    grant: Grant
    kept: list[Ticket] = field(default_factory=list)
    told: Told = field(default_factory=Told)

    async def keep(self, ticket: Ticket) -> None:
        self.kept.append(ticket)

    def draft(self, *, size: int = 10 * STEP, seconds: float = 20.0, width: int = 1080, height: int = 1920,
              publish_at: datetime | None = None, options: dict[str, str | bool] | None = None,
              **wording: Any) -> TargetDraft:
        file = self.folder / "clip.mp4"
        if not file.exists():
            file.write_bytes(tiny_video(seconds=seconds, width=width, height=height, size=size))
        medium = PostMedia("clip.mp4", MediaKind.VIDEO, file.stat().st_size, "0" * 64, width, height, seconds, 30.0,
                           "mp4", "h264", "aac")
        said = Wording(**{"caption": "Fresh beans\nFrom Da Nang", "title": "Coffee", **wording})
        return TargetDraft(TargetId("target222222"), (medium,), (str(file),), said, options or {}, publish_at, "mark")

    async def upload(self, draft: TargetDraft) -> Step:
        return await self.adapter.upload(draft, self.grant, self.told, self.keep)

    async def ready(self, draft: TargetDraft) -> Ticket:
        step = await self.upload(draft)
        assert isinstance(step, Ready)
        return step.ticket

    async def publish(self, draft: TargetDraft, ticket: Ticket) -> Step:
        return await self.adapter.publish(draft, ticket, self.grant, self.told)

    async def out(self, draft: TargetDraft) -> Ticket:
        """Published for certain; YouTube still works on it."""
        step = await self.publish(draft, await self.ready(draft))
        assert isinstance(step, Pending) and step.certain
        return step.ticket

    async def done(self, draft: TargetDraft, ticket: Ticket) -> Done:
        self.sandbox.pass_time(60)
        step = await self.adapter.poll(draft, ticket, self.grant)
        assert isinstance(step, Done)
        return step

    def fault(self, kind: Kind, operation: str, **more: Any) -> None:
        self.sandbox.faults.add(Fault(kind, operation, **more))

    def with_scopes(self, *scopes: str) -> None:
        tokens = self.sandbox.youtube.grant("qahwa", scopes)
        self.grant = replace(self.grant, access=Secret(tokens.access_token), scopes=frozenset(scopes))

    def renew(self) -> None:
        """A new access token, as after a renewal."""
        tokens = self.sandbox.youtube.grant("qahwa")
        self.grant = replace(self.grant, access=Secret(tokens.access_token))

    def posts(self) -> list[Published]:
        return self.sandbox.published()

    def asked(self, operation: str) -> int:
        return sum(one.operation == operation for one in self.sandbox.requests())


def on_stage(folder: Path, scene: Callable[[Stage], Awaitable[None]], *, account: str = "qahwa",
             rules: YouTubeRules | None = None) -> None:
    """Run a scene."""

    async def play() -> None:
        clock = StillClock()
        sandbox = Sandbox(clock=clock, youtube=rules or YouTubeRules(chunk_step=STEP))
        wire = Wire(SERVICE, override=ADDRESSES["youtube"], transport=InMemoryTransport(sandbox), clock=clock)
        tokens = sandbox.youtube.grant(account)
        channel = sandbox.youtube.accounts[account]
        grant = Grant(Secret(tokens.access_token), channel.outer_id, channel.handle, frozenset(tokens.scopes),
                      {"uploads": channel.uploads_playlist})
        adapter = YouTube(wire, clock, chunk=CHUNK)
        try:
            await scene(Stage(folder, sandbox, clock, adapter, wire, grant))
        finally:
            await wire.close()
            sandbox.close()

    asyncio.run(play())
