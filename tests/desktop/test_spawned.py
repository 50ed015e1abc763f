"""Work of the window's program by name."""

from __future__ import annotations

import asyncio
import inspect

from brova_desktop.desktop.spawned import Spawned
from brova_desktop.domain.errors import BrovaError, Missing
from brova_desktop.domain.words import say


def test_what_has_just_ended_does_not_stop_the_next_of_its_name() -> None:
    async def story() -> None:
        spawned, done = Spawned(lambda error: None), list[str]()

        async def work(name: str) -> None:
            done.append(name)

        spawned.start(work("one"), "rebuild")
        (task,) = spawned._tasks
        while not task.done():  # noqa: ASYNC110 - looked at before its end is heard of
            await asyncio.sleep(0)
        spawned._tasks.add(task)
        spawned.start(work("two"), "rebuild")
        await asyncio.gather(*spawned._tasks)
        assert done == ["one", "two"]

    asyncio.run(story())


def test_only_one_of_a_name_is_under_way_and_failures_are_told() -> None:
    async def story() -> None:
        told: list[BrovaError] = []
        spawned, go = Spawned(told.append), asyncio.Event()

        async def fails() -> None:
            await go.wait()
            raise Missing(say("It is gone."))

        spawned.start(fails(), "a")
        spawned.start(fails(), "a")
        go.set()
        await asyncio.gather(*spawned._tasks)
        assert len(told) == 1

    asyncio.run(story())


def test_what_ends_before_it_could_begin_is_no_complaint() -> None:
    """A coroutine that nobody awaited would complain when it is collected, in whatever runs then."""
    async def story() -> None:
        spawned = Spawned(lambda error: None)

        async def work() -> None:
            raise AssertionError

        spawned.start(begun := work(), "closing")
        await spawned.end()
        assert inspect.getcoroutinestate(begun) == inspect.CORO_CLOSED

    asyncio.run(story())
