"""Lanes and a library without threads: what blocks, blocks.

Stories of thousands of lives would spend most of their time on starting threads and on waiting for them to hand over.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

from brova_desktop.jobs.lanes import Lanes
from brova_desktop.storage.library import Library

P = ParamSpec("P")
T = TypeVar("T")


class Straight(Lanes):
    async def run(self, lane: str, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        await asyncio.sleep(0)
        return work(*args, **kwargs)


class _Here(ThreadPoolExecutor):
    """Does what it is given at once, in the thread that gives it."""

    def submit(self, work: Callable[..., T], /, *arguments: Any, **more: Any) -> Future[T]:
        done: Future[T] = Future()
        try:
            done.set_result(work(*arguments, **more))
        except BaseException as error:
            done.set_exception(error)
        return done


def write_here(library: Library) -> Library:
    """The library, whose writer has no thread of its own any more: for programs of one thread."""
    lane = library.database._lane
    assert lane is not None
    lane.shutdown()
    library.database._lane = _Here(1)
    return library
