"""One job while it runs."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Self

from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import Words
from brova_desktop.domain.workspace.job import Job, JobState, Progress, Trouble
from brova_desktop.jobs.kinds import JobKind, Result
from brova_desktop.jobs.progress import LatestProgress, Pace


@dataclass(frozen=True, slots=True)
class JobNews:
    """What screens are told: a job appeared, moved on, or ended. `seconds_left` is None while unknown."""

    job: JobId
    kind: str
    title: Words
    state: JobState
    progress: Progress
    seconds_left: float | None = None
    trouble: Trouble | None = None
    payload: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, job: Job) -> Self:
        return cls(job.id, job.kind, job.title, job.state, job.progress, None, job.trouble, job.payload)


@dataclass(slots=True)
class Errand:
    """A running job with its report and its task. `stopped` means the program closes, not that somebody cancelled."""

    job: Job
    kind: JobKind
    report: LatestProgress = field(default_factory=LatestProgress)
    pace: Pace = field(default_factory=Pace)
    task: asyncio.Task[None] | None = None
    inner: asyncio.Task[Result] | None = None
    stopped: bool = False

    def cancel(self) -> None:
        """Tell the work to end: threads by their report, coroutines by a cancel as well."""
        self.report.cancel()
        if self.inner is not None:
            self.inner.cancel()

    def stop(self) -> None:
        """End because the program closes."""
        self.stopped = True
        self.cancel()

    def news(self, progress: Progress) -> JobNews:
        left = self.pace.seconds_left(progress.total)
        return JobNews(self.job.id, self.job.kind, self.job.title, JobState.RUNNING, progress, left,
                       payload=self.job.payload)
