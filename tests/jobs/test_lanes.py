from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest

from brova_desktop.diagnostics.context import current_context, working_on
from brova_desktop.domain.errors import Refused
from brova_desktop.jobs.lanes import DECODE, NETWORK, WIDTHS, WRITER, Lanes

PATIENCE = 20.0


@pytest.fixture
def lanes() -> Iterator[Lanes]:
    with Lanes() as open_lanes:
        yield open_lanes


def alive() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("brova-")]


def test_no_thread_starts_before_the_first_work_and_none_is_left_after_closing() -> None:
    lanes = Lanes()
    assert not alive()
    assert (
        lanes.submit(WRITER, lambda: threading.current_thread().name)
        .result(PATIENCE)
        .startswith("brova-writer")
    )
    lanes.close()
    lanes.close()
    assert not alive()


@pytest.mark.parametrize("lane", sorted(WIDTHS))
def test_a_lane_runs_as_many_at_once_as_it_is_wide(lanes: Lanes, lane: str) -> None:
    width = lanes.width(lane)
    everybody_here = threading.Barrier(width)
    count, most, lock = 0, 0, threading.Lock()

    def work(meet: bool) -> None:
        nonlocal count, most
        with lock:
            count += 1
            most = max(most, count)
        if meet:
            everybody_here.wait(PATIENCE)
        with lock:
            count -= 1

    for future in [lanes.submit(lane, work, number < width) for number in range(width * 3)]:
        future.result(PATIENCE)
    assert most == width


def test_work_of_one_lane_does_not_wait_for_another(lanes: Lanes) -> None:
    gate = threading.Event()
    slow = lanes.submit(WRITER, gate.wait, PATIENCE)
    assert lanes.submit(DECODE, lambda: "through").result(PATIENCE) == "through"
    gate.set()
    assert slow.result(PATIENCE)


def test_a_coroutine_gets_the_result_or_the_error(lanes: Lanes) -> None:
    async def main() -> int:
        with pytest.raises(ZeroDivisionError):
            await lanes.run(DECODE, lambda: 1 // 0)
        return await lanes.run(DECODE, pow, 2, 10)

    assert asyncio.run(main()) == 1024


def test_work_keeps_the_log_context_of_its_caller(lanes: Lanes) -> None:
    with working_on(job="j1"):
        future = lanes.submit(NETWORK, lambda: dict(current_context()))
    assert future.result(PATIENCE) == {"job": "j1"}


def test_a_cancelled_coroutine_waits_for_its_thread(lanes: Lanes) -> None:
    begun, gate, left = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        gate.wait(PATIENCE)
        left.set()
        raise ValueError("nobody wants this any more")

    async def main() -> None:
        task = asyncio.create_task(lanes.run(WRITER, work))
        await asyncio.to_thread(begun.wait, PATIENCE)
        for _ in range(3):  # impatience does not help
            task.cancel()
            await asyncio.sleep(0)
        assert not task.done()
        gate.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert left.is_set()

    asyncio.run(main())


def test_cancelled_work_that_has_not_begun_never_begins(lanes: Lanes) -> None:
    begun, gate = threading.Event(), threading.Event()
    ran: list[str] = []

    async def main() -> None:
        blocker = lanes.submit(WRITER, lambda: (begun.set(), gate.wait(PATIENCE)))
        await asyncio.to_thread(begun.wait, PATIENCE)
        task = asyncio.create_task(lanes.run(WRITER, ran.append, "queued"))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        gate.set()
        blocker.result(PATIENCE)

    asyncio.run(main())
    lanes.close()
    assert ran == []


def test_closing_finishes_what_runs_drops_what_waits_and_refuses_the_rest() -> None:
    lanes = Lanes({WRITER: 1})
    begun, gate = threading.Event(), threading.Event()
    running = lanes.submit(WRITER, lambda: (begun.set(), gate.wait(PATIENCE)))
    begun.wait(PATIENCE)
    waiting = lanes.submit(WRITER, lambda: None)
    closing = threading.Thread(target=lanes.close)
    closing.start()
    while not waiting.cancelled():
        waiting.exception() if waiting.done() and not waiting.cancelled() else threading.Event().wait(0.001)
    gate.set()
    closing.join(PATIENCE)
    assert running.result(0)
    with pytest.raises(Refused):
        lanes.submit(WRITER, lambda: None)


def test_an_unknown_or_empty_lane_is_a_mistake_of_ours(lanes: Lanes) -> None:
    with pytest.raises(KeyError):
        lanes.submit("nowhere", lambda: None)
    with pytest.raises(ValueError, match="at least one"):
        Lanes({"none": 0})
