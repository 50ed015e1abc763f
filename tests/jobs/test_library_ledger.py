"""The runner on the library's own job store: the ledger in memory makes no promise the real one does not keep."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import JobState
from brova_desktop.jobs.lanes import NETWORK
from brova_desktop.storage.cipher import connect
from brova_desktop.storage.database import Database
from brova_desktop.storage.jobs import JobStore
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.tables.jobs import jobs
from tests.jobs.studio import PATIENCE, Studio, double, gate_kind, simple, tell, until


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JobStore]:
    path, key = tmp_path / "library.db", MasterKey.fresh().library()
    connect(path, key, create=True).close()
    database = Database(path, key)
    database.write(lambda connection: jobs.metadata.create_all(connection, [jobs]))
    yield JobStore(database)
    database.close()


def test_work_is_claimed_run_and_written_down(store: JobStore) -> None:
    async def story(studio: Studio) -> None:
        over = await studio.end_of(await studio.add("double", "ab"))
        assert (over.state, over.result, over.progress.done) == (JobState.DONE, {"doubled": "abab"}, 2)

    tell(story, simple("double", double), ledger=store)
    assert [job.state for job in store.history().items] == [JobState.DONE]


def test_a_failure_is_told_and_tried_again(store: JobStore) -> None:
    answers = iter([BadInput(say("Not yet.")), None])

    def work(job: object, report: object) -> None:
        answer = next(answers)
        if answer is not None:
            raise answer

    async def story(studio: Studio) -> None:
        failed = await studio.end_of(await studio.add("import"))
        assert failed.trouble is not None
        assert str(failed.trouble.happened) == "Not yet."
        await studio.runner.retry(failed.id)
        assert (await studio.end_of(failed)).state is JobState.DONE

    tell(story, simple("import", work), ledger=store)


def test_work_is_cancelled_and_left_work_goes_on_after_a_restart(store: JobStore) -> None:
    begun: list[str] = []

    async def leave(studio: Studio) -> None:
        first = await studio.add("render", "cancelled")
        await until(lambda: len(begun) == 1)
        await studio.runner.cancel(first.id)
        assert (await studio.end_of(first)).state is JobState.CANCELLED
        await studio.add("render", "left")
        await studio.add("send", "left")
        await until(lambda: len(begun) == 3)

    never = threading.Event()
    sending = gate_kind("send", never, begun, lane=NETWORK, repeatable=False)
    tell(leave, gate_kind("render", never, begun), sending, ledger=store)
    assert [job.kind for job in store.unfinished()] == ["render"]

    async def come_back(studio: Studio) -> None:
        await asyncio.wait_for(studio.runner.finish(), PATIENCE)

    tell(come_back, simple("render", double), simple("send", double), ledger=store)
    assert store.counts() == {JobState.CANCELLED: 1, JobState.DONE: 1, JobState.INTERRUPTED: 1}
