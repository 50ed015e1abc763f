"""Why APScheduler only ticks here and stores nothing (tried 2026-11, APScheduler 3.11.3)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.metadata import version

import pytest
from apscheduler.events import EVENT_JOB_EXECUTED, EVENT_JOB_MISSED
from apscheduler.schedulers.background import BackgroundScheduler
from packaging.version import Version

from tests.strictness.logs import ExpectLog
from tests.traps.programs import run_program

NINE_HOURS = timedelta(hours=9)
PATIENCE = 20.0


@pytest.fixture
def scheduler() -> Iterator[BackgroundScheduler]:
    made = BackgroundScheduler(timezone=UTC)
    made.start(paused=True)
    yield made
    made.shutdown(wait=True)


def outcome_of_overdue_job(scheduler: BackgroundScheduler, **options: object) -> int:
    """What the scheduler does with a job that was due nine hours ago: the code of its event."""
    heard, seen = threading.Event(), []

    def listen(event: object) -> None:
        seen.append(event.code)  # type: ignore[attr-defined]
        heard.set()

    scheduler.add_listener(listen, EVENT_JOB_EXECUTED | EVENT_JOB_MISSED)
    scheduler.add_job(int, "date", run_date=datetime.now(UTC) - NINE_HOURS, **options)
    scheduler.resume()
    assert heard.wait(PATIENCE)
    return int(seen[0])


def test_by_default_an_overdue_job_is_dropped(scheduler: BackgroundScheduler, expect_log: ExpectLog) -> None:
    expect_log("was missed by 9:00:0", logger="apscheduler")
    assert outcome_of_overdue_job(scheduler) == EVENT_JOB_MISSED
    assert scheduler.get_jobs() == []


def test_without_a_grace_time_it_runs_however_late(scheduler: BackgroundScheduler) -> None:
    assert outcome_of_overdue_job(scheduler, misfire_grace_time=None) == EVENT_JOB_EXECUTED


DATE_UNDER_QASYNC = """
import asyncio, logging
from datetime import datetime, timedelta, timezone
from PySide6.QtCore import QCoreApplication
from apscheduler.schedulers.asyncio import AsyncIOScheduler
import qasync
app = QCoreApplication([])
async def main():
    scheduler = AsyncIOScheduler(timezone=timezone.utc)
    if {ticking}:
        scheduler.add_job(int, "interval", seconds=20, coalesce=True, max_instances=1, misfire_grace_time=None)
    else:
        scheduler.add_job(int, "date", run_date=datetime.now(timezone.utc) + timedelta(days=60))
    try:
        scheduler.start()
        await asyncio.sleep(0.05)
        print("waits")
    except OverflowError:
        print("overflow")
qasync.run(main())
"""


@pytest.mark.parametrize(("ticking", "answer"), [(True, "waits"), (False, "overflow")])
def test_a_job_60_days_ahead_overflows_where_a_tick_does_not(ticking: bool, answer: str) -> None:
    outcome = run_program(DATE_UNDER_QASYNC.replace("{ticking}", str(ticking)))
    said = outcome.stdout.strip() if "OverflowError" not in outcome.stderr else "overflow"
    assert said == answer, outcome.stderr


def test_the_scheduler_is_the_one_that_was_tried() -> None:
    assert Version("3.11") <= Version(version("apscheduler")) < Version("4")
