"""Whatever happens in whatever order: no job is lost, doubled, or ends in a state nobody gave it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from brova_desktop.domain.errors import BadInput, Refused, WillPass
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.jobs.kinds import JobKind, Priority
from brova_desktop.jobs.lanes import BACKGROUND, FILES, RENDER, Lanes
from brova_desktop.jobs.runner import JobRunner
from brova_desktop.ports.report import Report
from tests.jobs.clocks import HandClock
from tests.jobs.memory_ledger import MemoryLedger

T = TypeVar("T")
KINDS = {
    "render": {"lane": RENDER},
    "hash": {"lane": FILES},
    "backup": {"lane": FILES, "exclusive": "library"},
    "send": {"lane": RENDER, "repeatable": False, "exclusive": "library"},
    "proxy": {"lane": BACKGROUND, "gives_way": True, "priority": Priority.PROXY},
}
TURNS = 60
"""Turns of the loop after which nothing moves any more by itself."""


class OneThread(Lanes):
    """Questions are answered on the loop, one turn later: the same order every time."""

    async def run(self, lane: str, work: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        await asyncio.sleep(0)
        return work(*args, **kwargs)


class Jobs(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.clock = HandClock()
        self.ledger = MemoryLedger()
        self.expected: dict[JobId, JobState] = {}
        self.open_new_runner()

    # --- the program around the runner -----------------------------------------------------------------------------

    def open_new_runner(self) -> None:
        self.gates: dict[JobId, asyncio.Future[None]] = {}
        self.runner = JobRunner(self.ledger, OneThread(), self.clock, pulse=3600)
        for name, more in KINDS.items():
            self.runner.register(JobKind(name, self.work_of(self.gates), **more))  # type: ignore[arg-type]
        self.turn(self.runner.start())

    def work_of(self, gates: dict[JobId, asyncio.Future[None]]) -> Any:
        async def work(job: Job, report: Report) -> None:
            assert job.id not in gates, "a job runs twice at once"
            gates[job.id] = asyncio.get_running_loop().create_future()
            try:
                await gates[job.id]
            finally:
                gates.pop(job.id, None)

        return work

    def turn(self, act: Any = None) -> Any:
        async def some() -> Any:
            answer = await act if act is not None else None
            for _ in range(TURNS):
                await asyncio.sleep(0)
            return answer

        return self.loop.run_until_complete(some())

    def teardown(self) -> None:
        self.turn(self.runner.close())
        self.loop.close()
        assert not [job for job in self.ledger.rows.values() if job.state is JobState.RUNNING]

    # --- what can happen -------------------------------------------------------------------------------------------

    @rule(kind=st.sampled_from(sorted(KINDS)), once=st.booleans())
    def add(self, kind: str, once: bool) -> None:
        job = self.turn(self.runner.add(kind, say("Work"), {}, once=kind if once else None))
        self.expected.setdefault(job.id, JobState.WAITING)

    def some_running(self, number: int) -> JobId:
        running = [job for job in self.expected if job in self.gates]  # ids are random, their order is not
        return running[number % len(running)]

    @precondition(lambda self: self.gates)
    @rule(number=st.integers(0, 9))
    def finish(self, number: int) -> None:
        job = self.some_running(number)
        self.gates[job].set_result(None)
        self.turn()
        self.expected[job] = JobState.DONE

    @precondition(lambda self: self.gates)
    @rule(number=st.integers(0, 9))
    def fail(self, number: int) -> None:
        job = self.some_running(number)
        self.gates[job].set_exception(BadInput(say("No.")))
        self.turn()
        self.expected[job] = JobState.FAILED

    @precondition(lambda self: self.gates)
    @rule(number=st.integers(0, 9))
    def meet_a_passing_fault(self, number: int) -> None:
        job = self.some_running(number)
        last = self.ledger.get(job).attempts >= self.ledger.get(job).attempts_limit
        self.gates[job].set_exception(WillPass(say("Busy."), retry_after=30))
        self.turn()
        self.expected[job] = JobState.FAILED if last else JobState.WAITING

    @precondition(lambda self: self.expected)
    @rule(number=st.integers(0, 99))
    def cancel(self, number: int) -> None:
        job = list(self.expected)[number % len(self.expected)]
        over = self.expected[job].is_over
        assert self.turn(self.runner.cancel(job)) is not over
        if not over:
            self.expected[job] = JobState.CANCELLED

    @precondition(lambda self: self.expected)
    @rule(number=st.integers(0, 99))
    def retry(self, number: int) -> None:
        job = list(self.expected)[number % len(self.expected)]
        try:
            self.turn(self.runner.retry(job))
        except Refused:
            assert not self.expected[job].is_over or self.expected[job] is JobState.DONE
        else:
            assert self.expected[job].is_over
            self.expected[job] = JobState.WAITING

    @rule(seconds=st.integers(1, 120))
    def let_time_pass(self, seconds: int) -> None:
        self.clock.pass_time(seconds)
        self.turn(self.runner.tick())

    @rule()
    def close_and_open(self) -> None:
        self.expect_the_end_of(self.ledger, attempts_count=False)
        self.turn(self.runner.close())
        self.open_new_runner()

    @rule()
    def crash_and_open(self) -> None:
        found = self.ledger.snapshot()
        self.expect_the_end_of(found, attempts_count=True)
        self.turn(self.runner.close())  # the old process writes to a ledger nobody will read
        self.ledger = found
        self.open_new_runner()

    def expect_the_end_of(self, ledger: MemoryLedger, *, attempts_count: bool) -> None:
        for job in ledger.rows.values():
            if job.state is not JobState.RUNNING:
                continue
            used_up = attempts_count and job.attempts >= job.attempts_limit
            if not job.repeatable or used_up:
                self.expected[job.id] = JobState.INTERRUPTED

    # --- what always holds -----------------------------------------------------------------------------------------

    @invariant()
    def every_job_is_where_it_should_be(self) -> None:
        for job, expected in self.expected.items():
            state = self.ledger.get(job).state
            allowed = {expected} if expected.is_over else {JobState.WAITING, JobState.RUNNING}
            assert state in allowed, f"{job} is {state}, expected {expected}"

    @invariant()
    def the_books_agree_with_what_runs(self) -> None:
        written = {job.id for job in self.ledger.rows.values() if job.state is JobState.RUNNING}
        assert written == set(self.gates) == {job.id for job in self.runner.running}

    @invariant()
    def lanes_and_exclusive_groups_are_kept(self) -> None:
        kinds = [KINDS[job.kind] for job in self.runner.running]
        for lane, width in ((RENDER, 1), (FILES, 2), (BACKGROUND, 1)):
            assert sum(kind["lane"] == lane for kind in kinds) <= width
        assert sum(kind.get("exclusive") == "library" for kind in kinds) <= 1

    @invariant()
    def nothing_waits_without_a_reason(self) -> None:
        if self.runner.running:
            return
        now = self.clock.now()
        idle = [job for job in self.ledger.rows.values() if job.state is JobState.WAITING and job.due <= now]
        assert idle == []


TestJobs = Jobs.TestCase
TestJobs.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
