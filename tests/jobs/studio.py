"""A runner with everything around it, for the tests of jobs."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job
from brova_desktop.jobs.errand import JobNews
from brova_desktop.jobs.kinds import JobKind, Work
from brova_desktop.jobs.lanes import Lanes
from brova_desktop.jobs.ledger import JobLedger
from brova_desktop.jobs.runner import JobRunner
from brova_desktop.ports.report import Report
from tests.jobs.clocks import HandClock
from tests.jobs.memory_ledger import MemoryLedger

PATIENCE = 20.0
Story = Callable[["Studio"], Awaitable[None]]


class Studio:
    """A runner with a ledger, a clock and ears."""

    def __init__(self, *kinds: JobKind, ledger: JobLedger | None = None) -> None:
        self.ledger: JobLedger = MemoryLedger() if ledger is None else ledger
        self.clock = HandClock()
        self.lanes = Lanes()
        self.news: list[JobNews] = []
        self.runner = JobRunner(self.ledger, self.lanes, self.clock, pulse=0.01)
        self.runner.changed.subscribe(self.news.append)
        for kind in kinds:
            self.runner.register(kind)

    async def add(self, kind: str, name: str = "", **more: Any) -> Job:
        return await self.runner.add(kind, say("{name}", name=name or kind), {"name": name}, **more)

    async def end_of(self, job: Job) -> Job:
        return await asyncio.wait_for(self.runner.wait(job.id), PATIENCE)


def tell(story: Story, *kinds: JobKind, ledger: JobLedger | None = None) -> Studio:
    studio = Studio(*kinds, ledger=ledger)

    async def main() -> None:
        try:
            await studio.runner.start()
            await story(studio)
        finally:
            await studio.runner.close()
            studio.lanes.close()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    return studio


def simple(name: str, work: Work, **more: Any) -> JobKind:
    return JobKind(name, work, **more)


def double(job: Job, report: Report) -> Mapping[str, Any]:
    report.note(say("Counting"))
    report.progress(1, 2, unit="steps")
    report.progress(2, 2, unit="steps")
    return {"doubled": job.payload["name"] * 2}


def gate_kind(name: str, gate: threading.Event, begun: list[str], **more: Any) -> JobKind:
    """Work that begins, says so, and stays until the gate opens or it is cancelled."""

    def work(job: Job, report: Report) -> None:
        begun.append(job.payload["name"] or name)
        report.progress(1, 10)
        while not gate.wait(0.002):
            report.raise_if_cancelled()

    return JobKind(name, work, **more)


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - threads do not set asyncio events
            await asyncio.sleep(0.002)
