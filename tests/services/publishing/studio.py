"""A whole publishing line on a real library, with a platform in memory and a clock that moves when told.

`reopen` is what a crash and a new start are: everything in memory is dropped, the library and the vault stay.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId, ConnectionId, TargetId, mint
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.media.facts import MediaKind as MediaKindOfFile
from brova_desktop.domain.posts.post import MediaKind, PostMedia, Wording
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.ticks import from_seconds
from brova_desktop.engine.verdicts import Probe
from brova_desktop.jobs.lanes import Lanes
from brova_desktop.services.publishing.doors import Convert, QueueRules
from brova_desktop.services.publishing.making_fit import MakingFit
from brova_desktop.services.publishing.media import PostFiles
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.queue import Queue
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.library import Library, create_library, open_library
from brova_desktop.storage.vault import FileVault
from tests.fakes.accounts import FakeAccounts
from tests.fakes.platform import FakePlatform
from tests.jobs.clocks import HandClock
from tests.jobs.straight import Straight, write_here

T = TypeVar("T")
START = datetime(2026, 1, 5, 9, tzinfo=UTC)
KEY = MasterKey(bytes(range(32)))


class Studio:
    """`platforms` outlive a reopening, as the outside world does."""

    def __init__(self, root: Path, *, rules: QueueRules | None = None, clock: HandClock | None = None,
                 platforms: dict[str, FakePlatform] | None = None, seed: int = 1,
                 convert: Convert | None = None, threads: bool = True) -> None:
        self.root = root
        self.threads = threads
        self.clock = clock or HandClock(START)
        self.platforms = platforms or {"fake": FakePlatform(self.clock)}
        self.rules = rules or QueueRules()
        self.told: list[BrovaError] = []
        self.random = random.Random(seed)
        self.convert = convert
        self.file = root / "media" / "film.mp4"
        if not self.file.exists():
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self.file.write_bytes(bytes(range(256)) * 10)
            create_library(root / "library.db", KEY.library(), workspace="w", name="Shop", app_version="1",
                           at=self.clock.now())
        self.open()

    def open(self) -> None:
        opened = open_library(self.root / "library.db", KEY.library())
        self.library: Library = opened if self.threads else write_here(opened)
        self.vault = FileVault(self.root / "vault.json", KEY.vault())
        self.lanes = (Lanes if self.threads else Straight)({"library": 1, "render": 1, "network": 3, "background": 1})
        self.accounts = FakeAccounts(self.library.connections, self.platforms)
        self.files = PostFiles(self.root, _Looks(), _no_asset)
        self.posts = Posts(self.library, self.accounts, self.files, self.clock, mint, rules=lambda: self.rules)
        self.queue = self._queue()

    def _queue(self) -> Queue:
        fit = MakingFit(self.files, self.lanes, self.convert)
        return Queue(self.library, self.accounts, self.posts, self.vault, fit, self.lanes, self.clock,
                     rules=lambda: self.rules, tell=self.told.append, jitter=self.random.random, sleep=self.sleep)

    async def sleep(self, seconds: float) -> None:
        """Nothing sleeps here: the clock moves instead, once everything that can run has run."""
        await self.queue.idle()
        self.clock.pass_time(seconds)

    def close(self) -> None:
        self.lanes.close()
        self.library.close()

    def reopen(self) -> None:
        self.close()
        self.open()

    # --- what tests do -------------------------------------------------------------------------------------------

    def medium(self, size: int | None = None) -> PostMedia:
        content = hashlib.sha256(self.file.read_bytes()).hexdigest()
        return PostMedia("media/film.mp4", MediaKind.VIDEO, size or self.file.stat().st_size, content, 1080, 1920,
                         3.0, 30.0, "mp4", "h264", "aac")

    def connect(self, *names: str, platform: str = "fake") -> list[ConnectionId]:
        return [self.accounts.add(platform, name) for name in names or ("account-1",)]

    def post(self, *to: ConnectionId, caption: str = "Summer", **more: Any) -> list[TargetId]:
        view = self.posts.new(Wording(caption=caption), [self.medium()], to, **more)
        return [one.id for one in view.targets]

    def target(self, id: TargetId) -> Target:
        return self.library.targets.get(id)

    def state(self, id: TargetId) -> TargetState:
        return self.target(id).state

    async def beat(self, seconds: float = 2.0, *, times: int = 1) -> None:
        """Time goes by, the heartbeat asks, and what it started runs to its rest."""
        for _ in range(times):
            self.clock.pass_time(seconds)
            await self.queue.on_tick()
            await self.queue.idle()

    def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """Run a coroutine function on a loop of its own."""
        async def whole() -> T:
            try:
                return await work()
            finally:
                await self.queue.close()

        return asyncio.run(whole())


@contextmanager
def studio(root: Path, **more: Any) -> Iterator[Studio]:
    made = Studio(root, **more)
    try:
        yield made
    finally:
        made.close()


class _Looks:
    """Takes every file for a film."""

    def probe(self, path: Path, report: Any = None) -> Probe:
        return Probe(MediaFacts(MediaKindOfFile.VIDEO, "mp4", path.stat().st_size, from_seconds(3), 1080, 1920,
                                video_codec="h264", audio_codec="aac"), ())


def _no_asset(id: AssetId) -> Asset:
    raise AssertionError(f"no asset is asked for here: {id}")
