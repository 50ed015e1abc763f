"""A publishing line in front of the simulators, without sockets: everything real but the network and the clock.

The library lies in memory-like files of the test's own folder; `die` drops everything the program has in memory and
opens the library again, as after a kill. The clock of the program may jump; that of the outside world does not.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from types import MappingProxyType
from typing import Any

from brova_desktop.connectors.net.wires import Wires
from brova_desktop.connectors.platforms.registry import SERVICES
from brova_desktop.connectors.platforms.tiktok.platform import TikTok
from brova_desktop.connectors.platforms.youtube.platform import YouTube
from brova_desktop.diagnostics.redaction import REDACTOR
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId, ConnectionId, PostId, TargetId, mint
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.posts.post import MediaKind, Post, PostMedia, Wording
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.engine.verdicts import Probe
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import AppCredentials, Platform, Tokens
from brova_desktop.ports.vault import Secret
from brova_desktop.sandbox.accounts import CREDENTIALS
from brova_desktop.sandbox.in_memory import ADDRESSES, InMemoryTransport
from brova_desktop.sandbox.published import Outcome
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.tiktok.facts import TikTokRules
from brova_desktop.sandbox.youtube.facts import YouTubeRules
from brova_desktop.services.accounts.accounts import Accounts
from brova_desktop.services.accounts.tokens import KeptTokens, TokenShelf
from brova_desktop.services.publishing.doors import QueueRules
from brova_desktop.services.publishing.making_fit import MakingFit
from brova_desktop.services.publishing.media import PostFiles
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.queue import Queue
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.library import create_library, open_library
from brova_desktop.storage.vault import FileVault
from tests.jobs.clocks import HandClock
from tests.jobs.straight import Straight, write_here
from tests.sandbox.tiny_video import tiny_video

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
KEY = MasterKey(bytes(range(32)))
MANY = 10**9
SECONDS, SIZE, CHUNK = 8.0, 13_000, 6_000
OPTIONS: Mapping[str, Mapping[str, str | bool]] = {
    "youtube": {"privacy": "public", "for-kids": False},
    "tiktok": {"mode": "direct", "privacy": "PUBLIC_TO_EVERYONE"},
}
PEOPLE = (("youtube", "qahwa"), ("tiktok", "qahwa"), ("youtube", "sara"), ("tiktok", "sara"))


class Skewed:
    """This computer's clock: the world's, set wrong by `by`."""

    def __init__(self, world: HandClock) -> None:
        self.world = world
        self.by = timedelta()

    def now(self) -> datetime:
        return self.world.now() + self.by

    def monotonic(self) -> float:
        return self.world.monotonic()


class World:
    """`sandbox` and `clock` are the outside; everything else is dropped and made anew by `die`."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root = root
        self.random = Random(seed)
        self.clock = HandClock(START)
        self.here = Skewed(self.clock)
        self.sandbox = Sandbox(
            clock=self.clock, seed=seed, keep=0,
            youtube=YouTubeRules(uploads_per_day=MANY, units_per_day=MANY, statistics_per_day=MANY, chunk_step=1_000),
            tiktok=TikTokRules(inits_per_minute=MANY, statuses_per_minute=MANY, creator_infos_per_minute=MANY,
                               reads_per_minute=MANY, posts_per_day=MANY, least_chunk=5_000),
        )
        film = tiny_video(seconds=SECONDS, size=SIZE)
        (root / "film.mp4").write_bytes(film)
        self.medium = PostMedia("film.mp4", MediaKind.VIDEO, len(film), hashlib.sha256(film).hexdigest(), 1080, 1920,
                                SECONDS, 30.0, "mp4", "h264", "aac")
        self.told: list[BrovaError] = []
        self.lives = 0
        create_library(root / "library.db", KEY.library(), workspace="w", name="Shop", app_version="1", at=START)
        self.live()

    # --- a life of the program ---------------------------------------------------------------------------------

    def live(self) -> None:
        self.lives += 1
        self.library = write_here(open_library(self.root / "library.db", KEY.library()))
        self.vault = FileVault(self.root / "vault.json", KEY.vault())
        self.lanes = Straight()
        self.wires = Wires(lambda service: ADDRESSES[service.name], self.here,
                           transport=lambda service: InMemoryTransport(self.sandbox))
        self.platforms = adapters_for_small_files(self.wires, self.here)
        given = {key: AppCredentials(one.client_id, Secret(one.client_secret)) for key, one in CREDENTIALS.items()}
        self.accounts = Accounts(
            store=self.library.connections, vault=self.vault, platforms=self.platforms, clock=self.here,
            ask=lambda work: self.lanes.run(LIBRARY, work), root=self.root, environment={}, given=given)
        self.files = PostFiles(self.root, NoLooks(), no_asset)
        self.posts = Posts(self.library, self.accounts, self.files, self.here, mint)
        self.queue = Queue(self.library, self.accounts, self.posts, self.vault, MakingFit(self.files, self.lanes),
                           self.lanes, self.here, rules=QueueRules, tell=self.told.append, jitter=self.random.random)

    def drop(self) -> None:
        """Nothing in memory survives; what was written does."""
        self.lanes.close()
        self.library.close()

    def die(self) -> None:
        self.drop()
        REDACTOR.__init__()  # type: ignore[misc]  # a new program knows no secrets yet
        self.live()

    # --- people ------------------------------------------------------------------------------------------------

    def sign_in(self, platform: str, person: str) -> ConnectionId:
        """Somebody allows the program, without a browser; also again, after it was taken away."""
        simulator = self.sandbox.simulators[platform]
        given, account = simulator.grant(person), simulator.accounts[person]
        now = self.here.now()
        tokens = Tokens(Secret(given.access_token), Secret(given.refresh_token or ""),
                        now + timedelta(seconds=given.expires_in), None, frozenset(given.scopes))
        id = ConnectionId(f"{platform}-{person}")
        TokenShelf(self.vault).store(id, KeptTokens(tokens, now))
        made = Connection(id, platform, Profile(account.outer_id, account.name, account.handle), tokens.scopes,
                          ConnectionState.CONNECTED, now, access_until=tokens.access_until)
        if any(one.id == id for one in self.library.connections.all()):
            self.library.connections.save(made)
        else:
            self.library.connections.add(made)
        return id

    def plan(self, numbers: Iterable[int], connections: Sequence[ConnectionId], within: int) -> list[TargetId]:
        """Posts that say their numbers, planned for the next seconds on one account after the other."""
        made, now = [], self.here.now()
        for number in numbers:
            connection, text = connections[number % len(connections)], f"Post {number}"
            due = now + timedelta(seconds=self.random.randrange(within))
            post = Post(PostId(mint()), text, Wording(caption=text, title=text), (self.medium,), now, now)
            platform = self.accounts.get(connection).platform
            target = Target(TargetId(mint()), post.id, connection, platform, options=OPTIONS[platform], due=due,
                            state=TargetState.SCHEDULED, next_at=due)
            self.library.posts.add(post, [target])
            made.append(target.id)
        return made

    def public(self) -> Counter[str]:
        """How often each post is out, in the simulators' own logs."""
        given_up = (Outcome.FAILED, Outcome.DELETED)
        return Counter(_said(act.title, act.description) for act in self.sandbox.published(everything=True)
                       if act.outcome not in given_up)

    def run(self, work: Callable[[], Any]) -> Any:
        async def whole() -> Any:
            asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)  # the dead leave tasks
            return await work()

        return asyncio.run(whole())


def adapters_for_small_files(wires: Wires, clock: Clock) -> Mapping[str, Platform]:
    """As the registry makes them, with chunks for small files; quotas have tests of their own."""
    youtube = YouTube(wires(SERVICES["youtube"]), clock, chunk=CHUNK)
    tiktok = TikTok(wires(SERVICES["tiktok"]), clock, whole=CHUNK, chunk=CHUNK)
    for one in (youtube, tiktok):
        one.facts = replace(one.facts, quotas=())  # type: ignore[misc]
    return MappingProxyType({"youtube": youtube, "tiktok": tiktok})


def _said(title: str, description: str) -> str:
    return title or description


class NoLooks:
    def probe(self, path: Path, report: Any = None) -> Probe:
        raise AssertionError("no file is looked into here")


def no_asset(id: AssetId) -> Asset:
    raise AssertionError(f"no asset is asked for here: {id}")
