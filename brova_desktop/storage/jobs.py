"""Long work: what waits, who runs it, how it ended.

The library is the truth about work. A job is taken by one statement that no second taker can win too
(UPDATE ... RETURNING), and belongs to its taker until the lease ends; a taker that lives renews it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, case, delete, func, literal, select, tuple_, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState, Progress, Trouble
from brova_desktop.storage.asset_search import Page
from brova_desktop.storage.database import Database
from brova_desktop.storage.tables.columns import (
    Instant,
    trouble_from,
    trouble_record,
    words_from,
    words_record,
)
from brova_desktop.storage.tables.jobs import jobs

_OVER = [state.value for state in JobState if state.is_over]
_RELEASED: dict[str, Any] = {"owner": None, "lease_until": None}


class JobStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, *new: Job) -> tuple[Job, ...]:
        """Write jobs down, durably. Returns them, or, for one whose `once` is waiting or running, that one."""
        def unit(connection: Connection) -> tuple[Job, ...]:
            return tuple(_add(connection, job) for job in new)

        try:
            return self._database.write(unit, durable=True)
        except IntegrityError as error:
            raise Refused(say("There is such a job already."), detail=str(error.orig)) from error

    def claim(self, owner: str, kinds: Iterable[str], now: datetime, lease: timedelta, *,
              limit: int = 1) -> tuple[Job, ...]:
        """Take jobs that are due, most urgent first; each counts as one attempt. Nobody else can take them too."""
        due = (select(jobs.c.seq)
               .where(jobs.c.state == JobState.WAITING.value, jobs.c.due <= now, jobs.c.kind.in_(list(kinds)))
               .order_by(jobs.c.priority, jobs.c.due, jobs.c.seq).limit(limit))
        taking = (update(jobs).where(jobs.c.seq.in_(due))
                  .values(state=JobState.RUNNING.value, owner=owner, lease_until=now + lease, started=now,
                          attempts=jobs.c.attempts + 1, trouble=None, done=0.0, total=0.0, note=None)
                  .returning(*jobs.c))
        rows = self._database.write(lambda connection: connection.execute(taking).all(), durable=True)
        return tuple(_job(row) for row in sorted(rows, key=lambda row: (row.priority, row.due, row.seq)))

    def beat(self, owner: str, now: datetime, lease: timedelta) -> int:
        """Renew the leases of everything an owner runs; returns how many."""
        mine = (jobs.c.state == JobState.RUNNING.value) & (jobs.c.owner == owner)
        return self._change(mine, lease_until=now + lease)

    def progress(self, job: JobId, progress: Progress) -> bool:
        """Note how far a running job is; returns whether it should go on (False: cancel was asked, or it is over)."""
        change = (update(jobs).where(jobs.c.id == job, jobs.c.state == JobState.RUNNING.value)
                  .values(done=progress.done, total=progress.total, unit=progress.unit,
                          note=words_record(progress.note)).returning(jobs.c.cancel_asked))
        asked = self._database.write(lambda connection: connection.execute(change).scalar_one_or_none())
        return asked == 0

    def done(self, job: JobId, now: datetime, result: Mapping[str, Any] | None = None) -> bool:
        """A running job ended well; returns False when it was not running any more."""
        return self._end(job, JobState.DONE, now, result=result)

    def failed(self, job: JobId, now: datetime, trouble: Trouble) -> bool:
        return self._end(job, JobState.FAILED, now, trouble=trouble_record(trouble))

    def cancelled(self, job: JobId, now: datetime) -> bool:
        """A running job stopped because somebody asked."""
        return self._end(job, JobState.CANCELLED, now)

    def wait_again(self, job: JobId, due: datetime, trouble: Trouble | None = None) -> bool:
        """Put a running job back into the queue, e.g. after a passing fault; it keeps its attempts."""
        return self._change(_running(job), state=JobState.WAITING.value, due=due,
                            trouble=trouble_record(trouble), **_RELEASED) > 0

    def ask_cancel(self, job: JobId, now: datetime) -> bool:
        """Cancel: a waiting job ends at once, a running one is told; returns False when it was over already."""
        def unit(connection: Connection) -> bool:
            waiting = (jobs.c.id == job) & (jobs.c.state == JobState.WAITING.value)
            ended = update(jobs).where(waiting).values(state=JobState.CANCELLED.value, ended=now)
            told = update(jobs).where(_running(job)).values(cancel_asked=1)
            return bool(connection.execute(ended).rowcount or connection.execute(told).rowcount)

        return self._database.write(unit)

    def retry(self, job: JobId, now: datetime) -> Job:
        """Put a failed, cancelled or interrupted job back into the queue with fresh attempts.

        Raises Missing, or Refused when it is not over or ended well, or when its twin is already waiting.
        """
        again = (update(jobs)
                 .where(jobs.c.id == job, jobs.c.state.in_(_OVER), jobs.c.state != JobState.DONE.value)
                 .values(state=JobState.WAITING.value, due=now, attempts=0, ended=None, started=None, trouble=None,
                         cancel_asked=0, done=0.0, total=0.0, note=None, **_RELEASED).returning(*jobs.c))
        try:
            row = self._database.write(lambda connection: connection.execute(again).one_or_none())
        except IntegrityError as error:
            raise Refused(say("The same work is waiting already."), detail=job) from error
        if row is None:
            raise Refused(say("Only work that failed or was stopped can be tried again."),
                          detail=self.get(job).state.value)
        return _job(row)

    def reclaim(self, now: datetime, *, everything: bool = False) -> tuple[Job, ...]:
        """Jobs whose owner died: those that may be repeated wait again, the others are marked interrupted.

        An owner is dead when its lease is over; `everything` takes all running jobs, for the start of the program,
        when the workspace's lock says that nobody else can be running. A job out of attempts is interrupted too.
        Returns the jobs as they are now.
        """
        lost = jobs.c.state == JobState.RUNNING.value
        if not everything:
            lost = lost & (jobs.c.lease_until <= now)
        again = (jobs.c.repeatable == 1) & (jobs.c.attempts < jobs.c.attempts_limit) & (jobs.c.cancel_asked == 0)
        stopped = jobs.c.cancel_asked == 1
        state = case((again, JobState.WAITING.value), (stopped, JobState.CANCELLED.value),
                     else_=JobState.INTERRUPTED.value)
        ended = case((again, None), else_=literal(now, Instant))
        change = (update(jobs).where(lost).values(state=state, due=now, ended=ended, **_RELEASED)
                  .returning(*jobs.c))
        rows = self._database.write(lambda connection: connection.execute(change).all(), durable=True)
        return tuple(_job(row) for row in sorted(rows, key=lambda row: int(row.seq)))

    def get(self, job: JobId) -> Job:
        """Raises Missing."""
        row = self._database.read(
            lambda connection: connection.execute(select(jobs).where(jobs.c.id == job)).one_or_none())
        if row is None:
            raise Missing(say("This job is not known (any more)."), detail=job)
        return _job(row)

    def unfinished(self, kinds: Iterable[str] | None = None) -> tuple[Job, ...]:
        """What waits or runs, in the order it will run."""
        query = select(jobs).where(jobs.c.state.in_([JobState.WAITING.value, JobState.RUNNING.value]))
        if kinds is not None:
            query = query.where(jobs.c.kind.in_(list(kinds)))
        query = query.order_by(jobs.c.priority, jobs.c.due, jobs.c.seq)
        return self._database.read(lambda connection: tuple(_job(row) for row in connection.execute(query)))

    def history(self, *, after: tuple[Any, int] | None = None, size: int = 100,
                kinds: Iterable[str] | None = None) -> Page[Job]:
        """What is over, the last ended first."""
        query = select(jobs).where(jobs.c.ended.is_not(None))
        if kinds is not None:
            query = query.where(jobs.c.kind.in_(list(kinds)))
        if after is not None:
            query = query.where(tuple_(jobs.c.ended, jobs.c.seq) < after)
        query = query.order_by(jobs.c.ended.desc(), jobs.c.seq.desc()).limit(size + 1)
        rows = self._database.read(lambda connection: connection.execute(query).all())
        last = rows[size - 1] if len(rows) > size else None
        return Page(tuple(_job(row) for row in rows[:size]), None if last is None else (last.ended, last.seq))

    def counts(self) -> dict[JobState, int]:
        query = select(jobs.c.state, func.count()).group_by(jobs.c.state)
        rows = self._database.read(lambda connection: connection.execute(query).all())
        return {JobState(state): number for state, number in rows}

    def next_due(self, kinds: Iterable[str] | None = None) -> datetime | None:
        """When the next waiting job may start."""
        query = select(func.min(jobs.c.due)).where(jobs.c.state == JobState.WAITING.value)
        if kinds is not None:
            query = query.where(jobs.c.kind.in_(list(kinds)))
        found: datetime | None = self._database.read(lambda connection: connection.execute(query).scalar_one())
        return found

    def forget_before(self, ended: datetime) -> int:
        """Remove what ended before a moment from the history; returns how many."""
        gone = delete(jobs).where(jobs.c.ended < ended)
        return self._database.write(lambda connection: connection.execute(gone).rowcount)

    def _end(self, job: JobId, state: JobState, now: datetime, **values: Any) -> bool:
        return self._change(_running(job), durable=True, state=state.value, ended=now, **_RELEASED, **values) > 0

    def _change(self, which: ColumnElement[bool], *, durable: bool = False, **values: Any) -> int:
        change = update(jobs).where(which).values(**values)
        return self._database.write(lambda connection: connection.execute(change).rowcount, durable=durable)


def _running(job: JobId) -> ColumnElement[bool]:
    return (jobs.c.id == job) & (jobs.c.state == JobState.RUNNING.value)


def _add(connection: Connection, job: Job) -> Job:
    if job.once is not None:
        twin = connection.execute(select(jobs).where(jobs.c.once == job.once, jobs.c.ended.is_(None))).one_or_none()
        if twin is not None:
            return _job(twin)
    return _job(connection.execute(insert(jobs).values(_values(job)).returning(*jobs.c)).one())


def _values(job: Job) -> dict[str, Any]:
    return {
        "id": job.id, "kind": job.kind, "title": words_record(job.title), "payload": dict(job.payload),
        "state": job.state.value, "priority": job.priority, "done": job.progress.done, "total": job.progress.total,
        "unit": job.progress.unit, "note": words_record(job.progress.note), "attempts": job.attempts,
        "attempts_limit": job.attempts_limit, "repeatable": int(job.repeatable), "once": job.once,
        "trouble": trouble_record(job.trouble), "result": job.result, "created": job.created, "due": job.due,
        "started": job.started, "ended": job.ended, "owner": job.owner, "lease_until": job.lease_until,
        "cancel_asked": int(job.cancel_asked),
    }


def _job(row: Row[Any]) -> Job:
    return Job(
        id=JobId(row.id), kind=row.kind, title=words_from(row.title) or say(""), created=row.created, due=row.due,
        payload=row.payload, state=JobState(row.state), priority=row.priority,
        progress=Progress(row.done, row.total, row.unit, words_from(row.note)), attempts=row.attempts,
        attempts_limit=row.attempts_limit, repeatable=bool(row.repeatable), once=row.once,
        trouble=trouble_from(row.trouble), result=row.result, started=row.started, ended=row.ended, owner=row.owner,
        lease_until=row.lease_until, cancel_asked=bool(row.cancel_asked),
    )
