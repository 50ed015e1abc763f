from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any

import pytest

from brova_desktop.domain.errors import BadInput, NoRoom, Refused, WillPass
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.jobs.errand import JobNews
from brova_desktop.jobs.kinds import JobKind, Priority, Work, proxy_kind
from brova_desktop.jobs.lanes import BACKGROUND, FILES, NETWORK, RENDER, Lanes
from brova_desktop.jobs.runner import LEASE, JobRunner
from brova_desktop.ports.report import Report
from tests.jobs.clocks import HandClock
from tests.jobs.memory_ledger import MemoryLedger

PATIENCE = 20.0
Story = Callable[["Studio"], Awaitable[None]]


class Studio:
    """A runner with a ledger, a clock and ears."""

    def __init__(self, *kinds: JobKind, ledger: MemoryLedger | None = None) -> None:
        self.ledger = ledger or MemoryLedger()
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


def tell(story: Story, *kinds: JobKind, ledger: MemoryLedger | None = None) -> Studio:
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


def test_blocking_work_runs_on_its_lane_and_its_result_is_kept() -> None:
    threads: list[str] = []

    def work(job: Job, report: Report) -> Mapping[str, Any]:
        threads.append(threading.current_thread().name)
        return double(job, report)

    async def story(studio: Studio) -> None:
        over = await studio.end_of(await studio.add("double", "ab"))
        assert (over.state, over.result) == (JobState.DONE, {"doubled": "abab"})
        assert (over.progress.done, over.progress.unit, str(over.progress.note)) == (2, "steps", "Counting")

    tell(story, simple("double", work, lane=FILES))
    assert threads[0].startswith("brova-files")


def test_coroutine_work_runs_on_the_loop() -> None:
    async def work(job: Job, report: Report) -> Mapping[str, Any]:
        await asyncio.sleep(0)
        assert threading.current_thread() is threading.main_thread()
        return {"ok": True}

    async def story(studio: Studio) -> None:
        assert (await studio.end_of(await studio.add("post"))).result == {"ok": True}

    tell(story, simple("post", work, lane=NETWORK))


def test_news_tell_every_step_of_a_job() -> None:
    async def story(studio: Studio) -> None:
        await studio.end_of(await studio.add("double", "x"))

    states = [one.state for one in tell(story, simple("double", double)).news]
    assert [state for number, state in enumerate(states) if [*states[:number]][-1:] != [state]] == [
        JobState.WAITING, JobState.RUNNING, JobState.DONE,
    ]  # fmt: skip


def test_a_failure_is_kept_in_the_users_words() -> None:
    def work(job: Job, report: Report) -> None:
        raise BadInput(say("The clip is empty."), next_step=say("Choose another one."), detail="size 0")

    async def story(studio: Studio) -> None:
        over = await studio.end_of(await studio.add("import"))
        assert over.state is JobState.FAILED
        assert over.trouble is not None
        assert over.trouble.sentence() == "The clip is empty. Nothing was changed. Choose another one."
        assert over.trouble.detail == "size 0"

    tell(story, simple("import", work))


@pytest.mark.parametrize("result", [None, object()])
def test_an_unexpected_failure_is_ours_and_logged(result: object, expect_log: Callable[[str], None]) -> None:
    expect_log("failed unexpectedly" if result is None else "could not be written")

    def work(job: Job, report: Report) -> Mapping[str, Any]:
        if result is None:
            raise KeyError("oops")
        return {"not": result}

    class StrictLedger(MemoryLedger):
        def done(self, job: JobId, now: Any, result: Mapping[str, Any] | None = None) -> bool:
            raise TypeError("not JSON serializable")

    async def story(studio: Studio) -> None:
        over = await studio.end_of(await studio.add("import"))
        assert over.state is JobState.FAILED
        assert over.trouble is not None
        assert "inside Brova Desktop" in str(over.trouble.happened)

    tell(story, simple("import", work), ledger=StrictLedger())


def test_a_passing_fault_is_tried_again_until_the_attempts_are_used_up() -> None:
    tried: list[int] = []

    def work(job: Job, report: Report) -> None:
        tried.append(job.attempts)
        raise WillPass(say("The disk is busy."), retry_after=10)

    async def story(studio: Studio) -> None:
        job = await studio.add("copy")
        for attempt in (1, 2):
            await asyncio.wait_for(studio.runner.finish(), PATIENCE)
            waiting = studio.ledger.get(job.id)
            assert (waiting.state, waiting.attempts) == (JobState.WAITING, attempt)
            assert waiting.due == studio.clock.now() + timedelta(seconds=10)
            assert waiting.trouble is not None
            await studio.runner.tick()
            assert len(tried) == attempt
            studio.clock.pass_time(10)
            await studio.runner.tick()
        assert (await studio.end_of(job)).state is JobState.FAILED

    tell(story, simple("copy", work))
    assert tried == [1, 2, 3]


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


def test_running_work_is_cancelled_and_waiting_work_never_begins() -> None:
    begun: list[str] = []

    async def story(studio: Studio) -> None:
        first, second = await studio.add("render", "a"), await studio.add("render", "b")
        await until(lambda: begun == ["a"])
        assert await studio.runner.cancel(second.id)
        assert await studio.runner.cancel(first.id)
        assert (await studio.end_of(first)).state is JobState.CANCELLED
        assert (await studio.end_of(second)).state is JobState.CANCELLED
        assert not await studio.runner.cancel(first.id)

    tell(story, gate_kind("render", threading.Event(), begun))
    assert begun == ["a"]


def test_coroutine_work_that_hangs_is_cancelled() -> None:
    begun = asyncio.Event()

    async def work(job: Job, report: Report) -> None:
        begun.set()
        await asyncio.Event().wait()

    async def story(studio: Studio) -> None:
        job = await studio.add("wait")
        await asyncio.wait_for(begun.wait(), PATIENCE)
        await studio.runner.cancel(job.id)
        assert (await studio.end_of(job)).state is JobState.CANCELLED

    tell(story, simple("wait", work))


def test_failed_work_is_tried_again_on_request_and_finished_work_is_not() -> None:
    answers = iter([BadInput(say("Not yet.")), None])

    def work(job: Job, report: Report) -> None:
        answer = next(answers)
        if answer is not None:
            raise answer

    async def story(studio: Studio) -> None:
        job = await studio.add("import")
        assert (await studio.end_of(job)).state is JobState.FAILED
        await studio.runner.retry(job.id)
        assert (await studio.end_of(job)).state is JobState.DONE
        with pytest.raises(Refused):
            await studio.runner.retry(job.id)

    tell(story, simple("import", work))


def test_the_same_work_waits_only_once() -> None:
    gate = threading.Event()

    async def story(studio: Studio) -> None:
        first = await studio.add("proxy", once="proxy of a")
        assert (await studio.add("proxy", once="proxy of a")).id == first.id
        gate.set()
        await studio.end_of(first)
        assert (await studio.add("proxy", once="proxy of a")).id != first.id

    tell(story, gate_kind("proxy", gate, []))


def test_the_most_urgent_waiting_work_goes_first() -> None:
    gate, begun = threading.Event(), list[str]()

    async def story(studio: Studio) -> None:
        await studio.add("render", "first")
        await until(lambda: begun == ["first"])
        for name, priority in (("usual", None), ("proxy", Priority.PROXY), ("now", Priority.NOW)):
            await studio.add("render", name, priority=priority)
        gate.set()
        await asyncio.wait_for(studio.runner.finish(), PATIENCE)

    tell(story, gate_kind("render", gate, begun))
    assert begun == ["first", "now", "usual", "proxy"]


def test_a_proxy_steps_back_while_a_render_runs() -> None:
    gate, begun = threading.Event(), list[str]()

    async def story(studio: Studio) -> None:
        await studio.add("render")
        await studio.add("proxy")
        await until(lambda: bool(begun))
        await studio.runner.tick()
        assert begun == ["render"]
        gate.set()
        await asyncio.wait_for(studio.runner.finish(), PATIENCE)

    proxy = proxy_kind("proxy", lambda job, report: begun.append("proxy"))
    assert proxy.lane == BACKGROUND
    tell(story, gate_kind("render", gate, begun, lane=RENDER), proxy)
    assert begun == ["render", "proxy"]


def test_an_exclusive_group_runs_one_at_a_time_across_lanes() -> None:
    gate, begun = threading.Event(), list[str]()

    async def story(studio: Studio) -> None:
        await studio.add("backup")
        await studio.add("restore")
        await studio.add("hash")
        await until(lambda: len(begun) == 2)
        assert begun == ["backup", "hash"]
        gate.set()
        await asyncio.wait_for(studio.runner.finish(), PATIENCE)

    tell(
        story,
        gate_kind("backup", gate, begun, lane=FILES, exclusive="library"),
        gate_kind("restore", gate, begun, lane=NETWORK, exclusive="library"),
        gate_kind("hash", gate, begun, lane=FILES),
    )
    assert begun == ["backup", "hash", "restore"]


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


def test_kinds_are_registered_once_and_with_a_lane_that_exists() -> None:
    studio = Studio(simple("double", double))
    with pytest.raises(ValueError, match="registered already"):
        studio.runner.register(simple("double", double))
    with pytest.raises(KeyError):
        studio.runner.register(simple("other", double, lane="nowhere"))
    studio.lanes.close()
