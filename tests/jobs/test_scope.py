from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from brova_desktop.domain.errors import BadInput, BrovaBug, BrovaError, Cancelled
from brova_desktop.domain.words import say
from brova_desktop.jobs.scope import TaskScope


def run(story: Callable[[TaskScope, list[BrovaError]], Awaitable[None]]) -> list[BrovaError]:
    told: list[BrovaError] = []

    async def main() -> None:
        scope = TaskScope(told.append)
        await story(scope, told)
        await scope.close()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    return told


def test_work_runs_and_ends() -> None:
    done: list[str] = []

    async def story(scope: TaskScope, _: list[BrovaError]) -> None:
        async def work() -> None:
            done.append("yes")

        scope.start(work(), name="load")
        assert scope.is_running("load")
        await scope.idle()
        assert not scope.is_running("load")

    assert run(story) == []
    assert done == ["yes"]


def test_replacing_waits_until_the_older_work_is_gone() -> None:
    order: list[str] = []

    async def story(scope: TaskScope, _: list[BrovaError]) -> None:
        async def search(text: str) -> None:
            order.append(f"{text} begins")
            try:
                await asyncio.sleep(60 if text != "final" else 0)
            finally:
                await asyncio.sleep(0)
                order.append(f"{text} ends")

        for text in ("a", "ab", "final"):
            scope.start(search(text), name="search", replace=True)
            await asyncio.sleep(0.01)
        await scope.idle()

    assert run(story) == []
    assert order == ["a begins", "a ends", "ab begins", "ab ends", "final begins", "final ends"]


def test_work_replaced_before_it_began_never_begins() -> None:
    began: list[int] = []

    async def story(scope: TaskScope, _: list[BrovaError]) -> None:
        async def work(number: int) -> None:
            began.append(number)

        for number in range(5):
            scope.start(work(number), name="w", replace=True)
        await scope.idle()

    assert run(story) == []
    assert began == [4]


def test_errors_are_told_once_in_words(expect_log: Callable[[str], None]) -> None:
    expect_log("work of a screen failed")

    async def story(scope: TaskScope, _: list[BrovaError]) -> None:
        async def fail(error: Exception) -> None:
            raise error

        for error in (BadInput(say("The file is empty.")), KeyError("x"), Cancelled()):
            scope.start(fail(error), name="load")
        await scope.idle()

    first, second = run(story)
    assert str(first.happened) == "The file is empty."
    assert isinstance(second, BrovaBug)


def test_closing_cancels_and_awaits_and_nothing_begins_afterwards() -> None:
    cleaned: list[str] = []

    async def story(scope: TaskScope, _: list[BrovaError]) -> None:
        async def work() -> None:
            try:
                await asyncio.sleep(60)
            finally:
                await asyncio.sleep(0.01)
                cleaned.append("yes")

        scope.start(work(), name="one")
        scope.start(work(), name="two")
        await asyncio.sleep(0)
        scope.start(work(), name="never begins")
        await scope.close()
        scope.start(work(), name="late")
        assert not scope.is_running("late")

    assert run(story) == []
    assert cleaned == ["yes", "yes"]


def test_cancel_stops_one_name_only() -> None:
    ended: list[str] = []

    async def story(scope: TaskScope, _: list[BrovaError]) -> None:
        async def work(name: str) -> None:
            try:
                await asyncio.sleep(0.05 if name == "stays" else 60)
                ended.append(f"{name} ran out")
            except asyncio.CancelledError:
                ended.append(f"{name} cancelled")
                raise

        scope.start(work("goes"), name="goes")
        scope.start(work("stays"), name="stays")
        await asyncio.sleep(0)
        scope.cancel("goes")
        await scope.idle()

    assert run(story) == []
    assert ended == ["goes cancelled", "stays ran out"]
