from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import pytest

from brova_desktop.domain.errors import BadInput, Refused, WillPass
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.jobs.kinds import Priority, proxy_kind
from brova_desktop.jobs.lanes import BACKGROUND, FILES, NETWORK, RENDER
from brova_desktop.ports.report import Report
from tests.jobs.memory_ledger import MemoryLedger
from tests.jobs.studio import PATIENCE, Studio, double, gate_kind, simple, tell, until


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


def test_kinds_are_registered_once_and_with_a_lane_that_exists() -> None:
    studio = Studio(simple("double", double))
    with pytest.raises(ValueError, match="registered already"):
        studio.runner.register(simple("double", double))
    with pytest.raises(KeyError):
        studio.runner.register(simple("other", double, lane="nowhere"))
    studio.lanes.close()
