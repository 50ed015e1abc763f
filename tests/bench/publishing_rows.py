"""The publishing queue with 100,000 planned posts: what a beat costs when nothing is due, and how posts are found."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.posts.post import Post, Wording
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.storage.library import Library
from tests.bench.measuring import percentile
from tests.bench.rows import Row, at_most, progress
from tests.services.publishing.studio import Studio, studio

POSTS = 100_000
BATCH = 2_000
BEATS = 200
START = datetime(2026, 6, 1, tzinfo=UTC)


def publishing(count: int) -> Iterator[Row]:
    """Beats with nothing due, and a month of the calendar."""
    with tempfile.TemporaryDirectory(prefix="brova-bench-") as folder, studio(Path(folder)) as here:
        here.connect("a", "b", "c")
        progress(f"planning {POSTS} posts")
        _plan(here.library)
        beats = asyncio.run(_beats(here))
        note = f"p95 {percentile(beats, 0.95):.1f} ms of {BEATS} beats"
        yield at_most("heartbeat with 100,000 planned posts", 5, percentile(beats, 0.5), unit=" ms", note=note)
        yield at_most("a month of the calendar, of 100,000 posts", 2_000, _month(here, count), unit=" ms", digits=0)


def _plan(library: Library) -> None:
    """Several a minute for months ahead, and as many that are over."""
    for first in range(0, POSTS, BATCH):
        def some(first: int = first) -> None:
            for number in range(first, first + BATCH):
                library.posts.add(*_post(number))

        library.together(some, durable=False)


def _post(number: int) -> tuple[Post, list[Target]]:
    due = START + timedelta(minutes=number)
    post = Post(PostId(f"post-{number}"), "", Wording(caption=f"Post {number}"), (), START, START)
    return post, [Target(TargetId(f"target-{number}"), post.id, ConnectionId(f"fake-{'abc'[number % 3]}"), "fake",
                         state=TargetState.SCHEDULED, due=due, next_at=due)]


async def _beats(here: Studio) -> list[float]:
    await here.queue.on_tick()  # the first one catches up
    spent = []
    for _ in range(BEATS):
        here.clock.pass_time(2)
        begun = time.perf_counter()
        await here.queue.on_tick()
        spent.append((time.perf_counter() - begun) * 1_000)
    await here.queue.close()
    return spent


def _month(here: Studio, count: int) -> float:
    spent = []
    for _ in range(count):
        begun = time.perf_counter()
        found = here.posts.between(START, START + timedelta(days=31))
        spent.append((time.perf_counter() - begun) * 1_000)
        assert len(found) == 2_000
    return percentile(spent, 0.5)
