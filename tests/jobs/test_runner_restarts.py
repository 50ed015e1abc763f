from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from typing import Any

from brova_desktop.domain.errors import NoRoom
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import JobState
from brova_desktop.jobs.lanes import NETWORK
from brova_desktop.jobs.runner import LEASE
from tests.jobs.memory_ledger import MemoryLedger
from tests.jobs.studio import PATIENCE, Studio, double, gate_kind, simple, tell, until


def test_closing_ends_running_work_and_the_next_start_goes_on_with_it() -> None:
    begun: list[str] = []

    async def leave(studio: Studio) -> None:
        await studio.add("render", "again")
        await studio.add("send", "once")
        await until(lambda: len(begun) == 2)

    kinds = [
        gate_kind("render", threading.Event(), begun),
        gate_kind("send", threading.Event(), begun, lane=NETWORK, repeatable=False),
    ]
    ledger = tell(leave, *kinds).ledger
    assert {job.kind: job.state for job in ledger.rows.values()} == {
        "render": JobState.WAITING, "send": JobState.INTERRUPTED,
    }  # fmt: skip

    async def come_back(studio: Studio) -> None:
        await asyncio.wait_for(studio.runner.finish(), PATIENCE)

    tell(come_back, simple("render", double), simple("send", double, repeatable=False), ledger=ledger)
    assert {job.kind: job.state for job in ledger.rows.values()} == {
        "render": JobState.DONE, "send": JobState.INTERRUPTED,
    }  # fmt: skip


def test_after_a_crash_repeatable_work_resumes_and_the_rest_asks_for_a_retry() -> None:
    begun: list[str] = []
    crashed: list[MemoryLedger] = []

    async def crash(studio: Studio) -> None:
        await studio.add("render")
        await studio.add("send")
        await until(lambda: len(begun) == 2)
        crashed.append(studio.ledger.snapshot())

    tell(
        crash,
        gate_kind("render", threading.Event(), begun),
        gate_kind("send", threading.Event(), begun, lane=NETWORK, repeatable=False),
    )

    async def start_again(studio: Studio) -> None:
        await asyncio.wait_for(studio.runner.finish(), PATIENCE)
        [sent] = [job for job in studio.ledger.rows.values() if job.kind == "send"]
        assert sent.state is JobState.INTERRUPTED
        await studio.runner.retry(sent.id)
        assert (await studio.end_of(sent)).state is JobState.DONE

    kinds = [simple("render", double), simple("send", double, lane=NETWORK, repeatable=False)]
    tell(start_again, *kinds, ledger=crashed[0])
    assert {job.state for job in crashed[0].rows.values()} == {JobState.DONE}


def test_progress_is_written_while_the_work_runs_and_the_lease_is_renewed() -> None:
    gate = threading.Event()

    async def story(studio: Studio) -> None:
        job = await studio.add("render")
        await until(lambda: studio.ledger.get(job.id).progress.done == 1)
        before = studio.ledger.get(job.id).lease_until
        studio.clock.sleep_through(3 * LEASE.total_seconds())  # the lease ran out while the machine slept
        studio.clock.pass_time(20)
        await until(lambda: studio.ledger.get(job.id).lease_until != before)
        assert studio.ledger.get(job.id).state is JobState.RUNNING
        gate.set()
        assert (await studio.end_of(job)).attempts == 1

    tell(story, gate_kind("render", gate, []))


def test_an_end_that_cannot_be_written_now_is_written_later(expect_log: Callable[[str], None]) -> None:
    expect_log("could not be written")

    class FullDisk(MemoryLedger):
        refusals = 3

        def done(self, job: JobId, now: Any, result: Mapping[str, Any] | None = None) -> bool:
            if self.refusals:
                self.refusals -= 1
                raise NoRoom(say("The disk is full."))
            return super().done(job, now, result)

    async def story(studio: Studio) -> None:
        assert (await studio.end_of(await studio.add("double", "x"))).state is JobState.DONE

    tell(story, simple("double", double), ledger=FullDisk())
