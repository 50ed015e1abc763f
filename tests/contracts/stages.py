"""The places where an adapter is tried: its platform, its world, and a hand to break things with.

The fake and every adapter on its simulator stand on the same stage, so every test of the contract is written once.
"""

from __future__ import annotations

import asyncio
import hashlib
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from brova_desktop.connectors.net.service import Service
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.tiktok.facts import SERVICE as TIKTOK
from brova_desktop.connectors.platforms.tiktok.platform import TikTok
from brova_desktop.connectors.platforms.youtube.facts import SERVICE as YOUTUBE
from brova_desktop.connectors.platforms.youtube.platform import YouTube
from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.posts.post import MediaKind, PostMedia, Wording
from brova_desktop.domain.posts.target import Published, Target, TargetDraft
from brova_desktop.ports.platform import Grant, Platform
from brova_desktop.ports.vault import Secret
from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.sandbox.in_memory import ADDRESSES, InMemoryTransport
from brova_desktop.sandbox.published import Outcome
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.simulator import Simulator
from brova_desktop.sandbox.tiktok.facts import TikTokRules
from brova_desktop.sandbox.youtube.facts import YouTubeRules
from tests.contracts.troubles import How, Where
from tests.jobs.clocks import HandClock
from tests.sandbox.tiny_video import tiny_video

T = TypeVar("T")
SECONDS = 8.0
RETRY_AFTER = 17.0


class Stage(ABC):
    """One platform with a clock that moves by hand. `options` make a post that everybody can see."""

    name: str
    options: ClassVar[dict[str, str | bool]]
    size = 35_000
    """Bytes of the usual video: enough for several pieces and a last one."""
    pieces = 2
    """How many parts come before the last one."""
    takes_texts = True
    """Whether title and caption are sent along."""
    survives: frozenset[tuple[Where, How]] = frozenset()
    """Troubles that this platform does not have at this step."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = HandClock()

    @abstractmethod
    def run(self, act: Callable[[Platform], Awaitable[T]]) -> T:
        """Do something with a new adapter, which remembers nothing: as after a start of the program."""

    @abstractmethod
    def grant(self) -> Grant:
        """Leave to act for the account, with a token that is taken now."""

    @abstractmethod
    def published(self) -> list[str]:
        """The SHA-256 of everything that was published and not given up, oldest first."""

    @abstractmethod
    def go_wrong(self, where: Where, how: How, *, nth: int = 1, times: int = 1, wait: float | None = None) -> None:
        """The `nth` call at this step from now on goes wrong."""

    @abstractmethod
    def process_for(self, seconds: float) -> None:
        """The next video takes so long."""

    @abstractmethod
    def secrets(self) -> Iterable[str]:
        """What must never be shown, apart from what a ticket seals."""

    def let_be_seen(self, remote_id: str) -> None:  # noqa: B027 - usually nothing
        """What a person still has to do before everybody sees it."""

    def run_plainly(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run(coroutine)

    def draft(self, content: bytes | None = None, **options: str | bool) -> TargetDraft:
        """A video that the platform takes, with a caption that all of them allow."""
        film = tiny_video(seconds=SECONDS, size=self.size) if content is None else content
        path = self.folder / "clip.mp4"
        path.write_bytes(film)
        digest = hashlib.sha256(film).hexdigest()
        medium = PostMedia("clip.mp4", MediaKind.VIDEO, len(film), digest, 1080, 1920, SECONDS, 30.0, "mp4", "h264",
                           "aac")
        wording = Wording(caption="Freshly roasted #coffee", title="Freshly roasted")
        return TargetDraft(TargetId("target"), (medium,), (str(path),), wording, {**self.options, **options},
                           mark="target")

    def target(self, remote_id: str) -> Target:
        """A target as it is once its post was published."""
        out = Published(remote_id, "", self.clock.now())
        return Target(TargetId("target"), PostId("post"), ConnectionId("account"), self.name, published=out)


class SandboxStage(Stage):
    """An adapter in front of its simulator, without sockets."""

    service: Service
    calls: ClassVar[dict[Where, str]]
    grant_account = "qahwa"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.sandbox = self.make_sandbox()
        self.tokens = self.simulator.grant(self.grant_account)
        self._shown = {self.tokens.access_token, self.tokens.refresh_token}

    @abstractmethod
    def make_sandbox(self) -> Sandbox: ...

    @abstractmethod
    def make(self, wire: Wire) -> Platform: ...

    @property
    def simulator(self) -> Simulator:
        return self.sandbox.simulators[self.service.name]

    def run(self, act: Callable[[Platform], Awaitable[T]]) -> T:
        async def scene() -> T:
            wire = Wire(self.service, override=ADDRESSES[self.service.name], clock=self.clock,
                        transport=InMemoryTransport(self.sandbox))
            try:
                return await act(self.make(wire))
            finally:
                await wire.close()

        return self.run_plainly(scene())

    def grant(self) -> Grant:
        if self.simulator.grants.allowed(self.tokens.access_token) is None:
            self.tokens = self.simulator.grant(self.grant_account)
            self._shown |= {self.tokens.access_token, self.tokens.refresh_token}
        account = self.simulator.accounts[self.grant_account]
        return Grant(Secret(self.tokens.access_token), account.outer_id, account.handle, frozenset(self.tokens.scopes),
                     {})

    def stale_grant(self) -> Grant:
        """Leave to act as it was given, whatever happened to the token since."""
        return replace(self.grant(), access=Secret(self.tokens.access_token))

    def published(self) -> list[str]:
        given_up = (Outcome.FAILED, Outcome.DELETED)
        return [act.sha256 or "" for act in self.sandbox.published(everything=True) if act.outcome not in given_up]

    def go_wrong(self, where: Where, how: How, *, nth: int = 1, times: int = 1, wait: float | None = None) -> None:
        self.sandbox.faults.add(Fault(Kind(how.value), self.calls[where], nth=nth, times=times, kept=5_000,
                                      retry_after=None if wait is None else int(wait)))

    def fault(self, kind: Kind, operation: str, code: str = "") -> None:
        """A trouble that only this platform knows."""
        self.sandbox.faults.add(Fault(kind, operation, code=code))

    def process_for(self, seconds: float) -> None:
        self.sandbox.ground.next_delay = seconds

    def secrets(self) -> Iterable[str]:
        return {one for one in self._shown if one}


class YouTubeStage(SandboxStage):
    """Public videos, in chunks of 10,000 bytes."""

    name = "youtube"
    options: ClassVar = {"privacy": "public", "for-kids": False}
    service = YOUTUBE
    pieces = 3
    calls: ClassVar = {
        Where.OPEN: "youtube.upload.start", Where.PIECE: "youtube.upload.chunk", Where.END: "youtube.upload.chunk",
        Where.ASK: "youtube.upload.probe", Where.COUNTS: "youtube.videos.*"}

    def make_sandbox(self) -> Sandbox:
        return Sandbox(clock=self.clock, youtube=YouTubeRules(chunk_step=1_000))

    def make(self, wire: Wire) -> Platform:
        return YouTube(wire, self.clock, chunk=10_000)


class TikTokStage(SandboxStage):
    """Direct posts, in chunks of 10,000 bytes."""

    name = "tiktok"
    options: ClassVar = {"mode": "direct", "privacy": "PUBLIC_TO_EVERYONE"}
    service = TIKTOK
    calls: ClassVar = {
        Where.OPEN: "tiktok.*.init", Where.PIECE: "tiktok.upload.chunk", Where.END: "tiktok.upload.chunk",
        Where.ASK: "tiktok.status", Where.COUNTS: "tiktok.video.query"}
    # A chunk's address is its permission, so no token can be refused there; its answer has no body to be garbled.
    survives = frozenset((where, how) for where in (Where.PIECE, Where.END)
                         for how in (How.EXPIRED, How.REVOKED, How.GARBLED))

    def make_sandbox(self) -> Sandbox:
        return Sandbox(clock=self.clock, tiktok=TikTokRules(least_chunk=10_000))

    def make(self, wire: Wire) -> Platform:
        return TikTok(wire, self.clock, whole=20_000, chunk=10_000)


class TikTokInboxStage(TikTokStage):
    """Drafts for the inbox of the app: what TikTok lets everybody do."""

    options: ClassVar = {"mode": "inbox"}
    takes_texts = False

    def let_be_seen(self, remote_id: str) -> None:
        """The person opens the app and posts the draft."""
        assert self.sandbox.tiktok.finish_draft(remote_id)
