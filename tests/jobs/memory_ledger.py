"""A job ledger in memory with the promises of the library's: the runner cannot tell them apart."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState, Progress, Trouble


class MemoryLedger:
    def __init__(self, rows: Mapping[JobId, Job] | None = None) -> None:
        self.rows: dict[JobId, Job] = dict(rows or {})
        self._lock = threading.RLock()

    def snapshot(self) -> MemoryLedger:
        """What a process that starts after a crash would find."""
        with self._lock:
            return MemoryLedger(self.rows)

    def add(self, *new: Job) -> tuple[Job, ...]:
        with self._lock:
            return tuple(self._add(job) for job in new)

    def _add(self, job: Job) -> Job:
        for row in self.rows.values():
            if job.once is not None and row.once == job.once and not row.state.is_over:
                return row
        self.rows[job.id] = job
        return job

    def claim(
        self, owner: str, kinds: Iterable[str], now: datetime, lease: timedelta, *, limit: int = 1
    ) -> tuple[Job, ...]:
        with self._lock:
            wanted = set(kinds)
            due = [
                job
                for job in self.rows.values()
                if job.state is JobState.WAITING and job.due <= now and job.kind in wanted
            ]
            due.sort(key=lambda job: (job.priority, job.due))
            return tuple(
                self._put(
                    job,
                    state=JobState.RUNNING,
                    owner=owner,
                    lease_until=now + lease,
                    started=now,
                    attempts=job.attempts + 1,
                    trouble=None,
                    progress=Progress(),
                )
                for job in due[:limit]
            )

    def beat(self, owner: str, now: datetime, lease: timedelta) -> int:
        with self._lock:
            mine = [job for job in self.rows.values() if job.state is JobState.RUNNING and job.owner == owner]
            for job in mine:
                self._put(job, lease_until=now + lease)
            return len(mine)

    def progress(self, job: JobId, progress: Progress) -> bool:
        with self._lock:
            row = self.rows[job]
            if row.state is not JobState.RUNNING:
                return False
            self._put(row, progress=progress)
            return not row.cancel_asked

    def done(self, job: JobId, now: datetime, result: Mapping[str, Any] | None = None) -> bool:
        return self._end(job, JobState.DONE, now, result=result)

    def failed(self, job: JobId, now: datetime, trouble: Trouble) -> bool:
        return self._end(job, JobState.FAILED, now, trouble=trouble)

    def cancelled(self, job: JobId, now: datetime) -> bool:
        return self._end(job, JobState.CANCELLED, now)

    def wait_again(self, job: JobId, due: datetime, trouble: Trouble | None = None) -> bool:
        with self._lock:
            row = self.rows[job]
            if row.state is not JobState.RUNNING:
                return False
            self._put(row, state=JobState.WAITING, due=due, trouble=trouble, owner=None, lease_until=None)
            return True

    def ask_cancel(self, job: JobId, now: datetime) -> bool:
        with self._lock:
            row = self.get(job)
            if row.state is JobState.WAITING:
                self._put(row, state=JobState.CANCELLED, ended=now)
            elif row.state is JobState.RUNNING:
                self._put(row, cancel_asked=True)
            else:
                return False
            return True

    def retry(self, job: JobId, now: datetime) -> Job:
        with self._lock:
            row = self.get(job)
            if not row.state.is_over or row.state is JobState.DONE:
                raise Refused(say("Only work that failed or was stopped can be tried again."))
            return self._put(
                row,
                state=JobState.WAITING,
                due=now,
                attempts=0,
                ended=None,
                trouble=None,
                cancel_asked=False,
                progress=Progress(),
                owner=None,
                lease_until=None,
            )

    def reclaim(self, now: datetime, *, everything: bool = False) -> tuple[Job, ...]:
        with self._lock:
            lost = [
                job
                for job in self.rows.values()
                if job.state is JobState.RUNNING and (everything or (job.lease_until or now) <= now)
            ]
            return tuple(self._reclaimed(job, now) for job in lost)

    def _reclaimed(self, job: Job, now: datetime) -> Job:
        if job.cancel_asked:
            return self._put(job, state=JobState.CANCELLED, ended=now, owner=None)
        if job.repeatable and job.attempts < job.attempts_limit:
            return self._put(job, state=JobState.WAITING, due=now, owner=None)
        return self._put(job, state=JobState.INTERRUPTED, ended=now, owner=None)

    def get(self, job: JobId) -> Job:
        with self._lock:
            if job not in self.rows:
                raise Missing(say("This job is not known (any more)."))
            return self.rows[job]

    def unfinished(self, kinds: Iterable[str] | None = None) -> tuple[Job, ...]:
        with self._lock:
            wanted = None if kinds is None else set(kinds)
            return tuple(
                job
                for job in self.rows.values()
                if not job.state.is_over and (wanted is None or job.kind in wanted)
            )

    def next_due(self, kinds: Iterable[str] | None = None) -> datetime | None:
        return min((job.due for job in self.unfinished(kinds) if job.state is JobState.WAITING), default=None)

    def _end(self, job: JobId, state: JobState, now: datetime, **values: Any) -> bool:
        with self._lock:
            row = self.rows[job]
            if row.state is not JobState.RUNNING:
                return False
            self._put(row, state=state, ended=now, owner=None, lease_until=None, **values)
            return True

    def _put(self, job: Job, **values: Any) -> Job:
        self.rows[job.id] = replace(job, **values)
        return self.rows[job.id]
