"""Where the runner, its ledger and its pulse meet: what is under way in a thread when something else happens."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

from brova_desktop.domain.errors import BadInput, NoRoom
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.jobs.lanes import FILES, RENDER
from brova_desktop.ports.report import Report
from tests.jobs.memory_ledger import MemoryLedger
from tests.jobs.studio import PATIENCE, Studio, simple, tell, until


class SlowClaims(MemoryLedger):
    """What was claimed is on its way to the runner for as long as a test wants."""

    def __init__(self) -> None:
        super().__init__()
        self.claimed, self.may_arrive = threading.Event(), threading.Event()

    def claim(self, *args: Any, **kwargs: Any) -> tuple[Job, ...]:
        found = super().claim(*args, **kwargs)
        if found:
            self.claimed.set()
            assert self.may_arrive.wait(PATIENCE)
        return found


def test_a_cancel_that_meets_a_claim_on_its_way_reaches_the_work() -> None:
    """The work reports nothing that could tell it later."""
    ledger, begun = SlowClaims(), threading.Event()

    def work(job: Job, report: Report) -> None:
        begun.set()
        while True:
            report.raise_if_cancelled()
            threading.Event().wait(0.002)

    async def story(studio: Studio) -> None:
        adding = asyncio.ensure_future(studio.add("silent"))
        await asyncio.to_thread(ledger.claimed.wait, PATIENCE)
        [job] = ledger.rows
        cancelling = asyncio.ensure_future(studio.runner.cancel(job))
        await until(lambda: ledger.rows[job].cancel_asked)
        ledger.may_arrive.set()
        assert await asyncio.wait_for(cancelling, PATIENCE)
        assert (await studio.end_of(await adding)).state is JobState.CANCELLED

    tell(story, simple("silent", work), ledger=ledger)


class FullDisk(MemoryLedger):
    """Cannot write the end of the first job; writing it again takes as long as a test wants."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0
        self.held, self.may_end = threading.Event(), threading.Event()

    def failed(self, job: JobId, *args: Any) -> bool:
        if self.rows[job].payload["name"] == "first":
            self.calls += 1
            if self.calls == 1:
                raise NoRoom(say("The disk is full."))
            if self.calls == 2:
                self.held.set()
                assert self.may_end.wait(PATIENCE)
        return super().failed(job, *args)


def test_an_end_that_was_written_meanwhile_does_not_end_the_same_job_when_it_runs_again(
        expect_log: Callable[[str], None]) -> None:
    expect_log("could not be written")
    ledger, go_on, tries = FullDisk(), threading.Event(), []

    def broken(job: Job, report: Report) -> None:
        raise BadInput(say("Broken."))

    def once_broken(job: Job, report: Report) -> None:
        tries.append(job.id)
        if len(tries) == 1:
            raise BadInput(say("Broken."))
        assert go_on.wait(PATIENCE)

    async def story(studio: Studio) -> None:
        runner = studio.runner
        assert runner._pulse is not None
        runner._pulse.cancel()  # the test itself is the pulse
        await asyncio.gather(runner._pulse, return_exceptions=True)
        await studio.add("broken", "first")
        await until(lambda: len(runner._unwritten) == 1 and not runner.running)
        job = await studio.add("once", "second")
        await asyncio.to_thread(ledger.held.wait, PATIENCE)  # its end comes after that of the first
        before = runner._errands[job.id].task
        assert before is not None
        await runner._write_unwritten()
        assert ledger.rows[job.id].state is JobState.FAILED
        await runner.retry(job.id)
        await until(lambda: len(tries) == 2)
        ledger.may_end.set()
        await before
        assert ledger.rows[job.id].state is JobState.RUNNING
        assert [one.id for one in runner.running] == [job.id]
        go_on.set()
        assert (await studio.end_of(job)).state is JobState.DONE

    tell(story, simple("broken", broken, lane=RENDER), simple("once", once_broken, lane=FILES), ledger=ledger)
