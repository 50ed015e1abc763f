"""A child process publishes to a real sandbox over real sockets and is killed (SIGKILL) at a step; then another one."""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.ids import ConnectionId, PostId, TargetId, mint
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.posts.post import MediaKind, Post, PostMedia, Wording
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.ports.platform import Tokens
from brova_desktop.ports.vault import Secret
from brova_desktop.sandbox.published import Outcome
from brova_desktop.sandbox.server import SandboxServer
from brova_desktop.sandbox.tiktok.facts import TikTokRules
from brova_desktop.sandbox.youtube.facts import YouTubeRules
from brova_desktop.services.accounts.tokens import KeptTokens, TokenShelf
from brova_desktop.storage.library import Library, create_library, open_library
from brova_desktop.storage.vault import FileVault
from tests.sandbox.tiny_video import tiny_video
from tests.stories.publishing.world import KEY, OPTIONS, PEOPLE, SECONDS, SIZE

ROOT = Path(__file__).parents[3]
KILLS = 30
POSTS = 12
PATIENCE = 60.0


@pytest.fixture
def server() -> SandboxServer:
    return SandboxServer(
        youtube=YouTubeRules(chunk_step=1_000, processing_seconds=0.2),
        tiktok=TikTokRules(least_chunk=5_000, processing_seconds=0.2, inits_per_minute=1_000, posts_per_day=1_000,
                           statuses_per_minute=10_000, creator_infos_per_minute=10_000))


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
def test_thirty_kills_leave_every_post_out_exactly_once(tmp_path: Path, server: SandboxServer) -> None:
    dice = random.Random(7)
    kills = 0
    with server:
        _prepare(tmp_path, server)
        number = 0
        while kills < KILLS:
            _plan(tmp_path, number, POSTS)
            number += POSTS
            while _lived(tmp_path, server, steps=dice.randrange(1, 24), delay=dice.random() * 0.02) == "killed":
                kills += 1
                _due_now(tmp_path)
        acts = [act for act in server.sandbox.published(everything=True)
                if act.outcome not in (Outcome.FAILED, Outcome.DELETED)]
    out = Counter(act.title or act.description for act in acts)
    assert out == Counter({f"Post {one}": 1 for one in range(number)})
    library = open_library(tmp_path / "library.db", KEY.library())
    try:
        assert set(library.targets.counts()) == {TargetState.PUBLISHED}
    finally:
        library.close()


def _lived(root: Path, server: SandboxServer, *, steps: int, delay: float) -> str:
    """One life of the child: "killed" after some steps, or "done" when it came to its end before."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.stories.publishing.publish_until_killed", str(root),
         server.addresses["youtube"], server.addresses["tiktok"]],
        cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    try:
        for seen, line in enumerate(child.stdout):
            if line.strip() == "done":
                assert child.wait(PATIENCE) == 0
                return "done"
            if seen >= steps:
                time.sleep(delay)  # into the middle of whatever it does next
                child.kill()
                child.wait(PATIENCE)
                return "killed"
        raise AssertionError(f"it ended by itself with {child.wait(PATIENCE)}")
    finally:
        child.stdout.close()
        if child.poll() is None:
            child.kill()
            child.wait(PATIENCE)


def _prepare(root: Path, server: SandboxServer) -> None:
    now = datetime.now(UTC)
    create_library(root / "library.db", KEY.library(), workspace="w", name="Shop", app_version="1", at=now)
    (root / "film.mp4").write_bytes(tiny_video(seconds=SECONDS, size=SIZE))
    library, vault = open_library(root / "library.db", KEY.library()), FileVault(root / "vault.json", KEY.vault())
    for platform, person in PEOPLE:
        simulator = server.sandbox.simulators[platform]
        given, account = simulator.grant(person), simulator.accounts[person]
        until = now + timedelta(seconds=given.expires_in)
        tokens = Tokens(Secret(given.access_token), Secret(given.refresh_token or ""), until, None,
                        frozenset(given.scopes))
        id = ConnectionId(f"{platform}-{person}")
        TokenShelf(vault).store(id, KeptTokens(tokens, now))
        library.connections.add(Connection(
            id, platform, Profile(account.outer_id, account.name, account.handle), tokens.scopes,
            ConnectionState.CONNECTED, now, access_until=until))
    library.close()


def _plan(root: Path, first: int, count: int) -> None:
    film = (root / "film.mp4").read_bytes()
    medium = PostMedia("film.mp4", MediaKind.VIDEO, len(film), hashlib.sha256(film).hexdigest(), 1080, 1920, SECONDS,
                       30.0, "mp4", "h264", "aac")
    library, now = open_library(root / "library.db", KEY.library()), datetime.now(UTC)
    for number in range(first, first + count):
        platform, person = PEOPLE[number % len(PEOPLE)]
        text = f"Post {number}"
        post = Post(PostId(mint()), text, Wording(caption=text, title=text), (medium,), now, now)
        library.posts.add(post, [Target(TargetId(mint()), post.id, ConnectionId(f"{platform}-{person}"), platform,
                                        options=OPTIONS[platform], due=now, state=TargetState.SCHEDULED, next_at=now)])
    library.close()


def _due_now(root: Path) -> None:
    """Nobody waits a minute for a retry here; the waits have tests of their own."""
    library, now = open_library(root / "library.db", KEY.library()), datetime.now(UTC)
    _hurry(library, now)
    library.close()


def _hurry(library: Library, now: datetime) -> None:
    library.targets.pull_forward(now, timedelta(seconds=3))
