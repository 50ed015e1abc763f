"""Threads per resource. What must not run at once shares a lane, so there are no locks to get wrong.

lanes = Lanes()
picture = await lanes.run(DECODE, read_frame, path, at)      # from a coroutine
future = lanes.submit(WRITER, store.save, reel)              # from anywhere
lanes.close()                                                # waits; what has not begun never begins
"""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, ParamSpec, Self, TypeVar

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.words import say

P = ParamSpec("P")
T = TypeVar("T")

WRITER = "writer"
LIBRARY = "library"
DECODE = "decode"
RENDER = "render"
BACKGROUND = "background"
NETWORK = "network"
FILES = "files"

WIDTHS: Mapping[str, int] = {
    WRITER: 1,  # one thing at a time changes documents on disk
    LIBRARY: 2,  # short questions to the database, which has one writer of its own
    DECODE: 2,  # frames, posters, filmstrips
    RENDER: 1,  # an export keeps its own worker processes busy
    BACKGROUND: 1,  # proxies and the like: below everything somebody waits for
    NETWORK: 4,
    FILES: 2,  # hashing and copying: the disk gains nothing from more
}
"""How many threads each lane has unless the settings say otherwise."""


class Lanes:
    """All lanes of the program. Threads start with the first work and end with `close`."""

    def __init__(self, widths: Mapping[str, int] = WIDTHS) -> None:
        if any(width < 1 for width in widths.values()):
            raise ValueError("a lane has at least one thread")
        self._widths = dict(widths)
        self._pools: dict[str, ThreadPoolExecutor] = {}
        self._closed = False
        self._lock = threading.Lock()

    def width(self, lane: str) -> int:
        """How many pieces of work the lane runs at once. Raises KeyError for an unknown lane."""
        return self._widths[lane]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._widths)

    def submit(self, lane: str, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Queue work; it keeps the caller's log context. Raises Refused when the lanes are closed."""
        context = contextvars.copy_context()
        with self._lock:
            if self._closed:
                raise Refused(say("Brova Desktop is closing."))
            if lane not in self._pools:
                self._pools[lane] = ThreadPoolExecutor(self._widths[lane], thread_name_prefix=f"brova-{lane}")
            # Two calls instead of one with keywords: `run` of a context has no types for them.
            return self._pools[lane].submit(lambda: context.run(work, *args, **kwargs))

    async def run(self, lane: str, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Await work of a lane.

        Cancelling takes queued work out; begun work is waited for, since a thread cannot be stopped from outside.
        Long work is told by its report (`raise_if_cancelled`) and ends early.
        """
        future = self.submit(lane, work, *args, **kwargs)
        return await finished(future)

    def close(self) -> None:
        """End all threads after what they are doing now; queued work is cancelled. May be called twice."""
        with self._lock:
            self._closed = True
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.shutdown(wait=False, cancel_futures=True)
        for pool in pools.values():
            pool.shutdown(wait=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


async def finished(future: Future[T]) -> T:
    """Await a thread's future; after a cancel, first wait until the thread really is out of the work."""
    waiting: asyncio.Future[T] = asyncio.wrap_future(future)
    try:
        return await asyncio.shield(waiting)
    except asyncio.CancelledError:
        future.cancel()
        while not waiting.done():
            await _patiently(waiting)
        if not waiting.cancelled():
            waiting.exception()  # looked at, so that asyncio does not complain about an error nobody wants any more
        raise


async def _patiently(waiting: asyncio.Future[Any]) -> None:
    """Wait for the thread even when cancelled once more: leaving early would leave it behind."""
    try:
        await asyncio.wait([waiting])
    except asyncio.CancelledError:
        return
