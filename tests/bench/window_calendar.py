"""The calendar of the window with 10,000 posts, 2,000 of them in the month it opens on."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.bench.rows import Row, at_most, progress

POSTS, BATCH = 10_000, 2_000
APART = timedelta(minutes=20)
BEFORE = 3_000
"""Posts that lie in the past; the rest is still to come."""
MS = 1_000
PATIENCE = 60.0


def calendar(root: Path, count: int) -> Iterator[Row]:
    """Opened for the first time, and turned to the next month."""
    from brova_desktop import assembly
    from tests.bench.window_rows import shown

    progress("a calendar with 10,000 posts")
    assembly.workspaces().create_now(root, "Calendar")
    _fill(root)
    opened, turned, shown_posts = shown(lambda: _measured(root, count))
    yield at_most("window: the calendar with 10,000 posts opens", 2_000, statistics.median(opened), unit=" ms",
                  digits=0, note=f"studio built, a month of {shown_posts:,} posts read and painted")
    yield at_most("window: the calendar with 10,000 posts turns to another month", 2_000, statistics.median(turned),
                  unit=" ms", digits=0)


def _fill(root: Path) -> None:
    from brova_desktop import assembly

    with assembly.open_desk(root) as desk:
        library = desk.workspace.library
        for first in range(0, POSTS, BATCH):
            def some(first: int = first) -> None:
                for number in range(first, first + BATCH):
                    library.posts.add(*_post(number))

            library.together(some, durable=False)


def _post(number: int) -> tuple[Any, list[Any]]:
    from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
    from brova_desktop.domain.instants import wall_time
    from brova_desktop.domain.posts.post import Post, Wording
    from brova_desktop.domain.posts.target import Published, Target, TargetState

    now = datetime.now(UTC).replace(second=0, microsecond=0)
    when = wall_time(now + APART * (number - BEFORE) + APART / 2, "UTC")
    due = when.instant()
    post = Post(PostId(f"post-{number}"), "", Wording(caption=f"Post {number}"), (), now, now)
    if due < now:
        facts = {"state": TargetState.PUBLISHED, "published": Published(f"r{number}", "", due)}
    else:
        facts = {"state": TargetState.SCHEDULED, "next_at": due}
    return post, [Target(TargetId(f"target-{number}"), post.id, ConnectionId("nobody"), "youtube", when=when, due=due,
                         **facts)]  # type: ignore[arg-type]


async def _measured(root: Path, count: int) -> tuple[list[float], list[float], int]:
    """Milliseconds of opening and of turning the page, in a new window for each run; how many posts were shown."""
    from tests.bench.busy_window import Ears, opened_window

    opened: list[float] = []
    turned: list[float] = []
    shown = 0
    for _ in range(count):
        async with opened_window(root, Ears()) as window:
            await _until(lambda window=window: window.current is not None and window.current.view is not None)
            await asyncio.sleep(2)  # the studios' modules are loaded by then
            started = time.perf_counter()
            window.show_studio("calendar")
            studio: Any = window.current
            await _until(lambda studio=studio: studio.presenter.loaded)
            studio.repaint()
            opened.append((time.perf_counter() - started) * MS)
            shown = len(studio.presenter.items)
            await studio.scope.idle()
            started = time.perf_counter()
            studio.presenter.turn(1)
            await _until(lambda studio=studio: studio.presenter.sight.stretch == studio.presenter.stretch)
            studio.repaint()
            turned.append((time.perf_counter() - started) * MS)
            await studio.scope.idle()
    return opened, turned, shown


async def _until(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not is_so():  # noqa: ASYNC110 - what is waited for is seen, not told
            await asyncio.sleep(0.001)
