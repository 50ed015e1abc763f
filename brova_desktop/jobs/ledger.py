"""What the runner asks of whoever remembers jobs. The library's job store fits; tests have one in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol

from brova_desktop.domain.ids import JobId
from brova_desktop.domain.workspace.job import Job, Progress, Trouble


class JobLedger(Protocol):
    """Blocking; called on a lane only. A job is taken by one taker and belongs to it until its lease ends."""

    def add(self, *new: Job) -> tuple[Job, ...]: ...

    def claim(
        self, owner: str, kinds: Iterable[str], now: datetime, lease: timedelta, *, limit: int = 1
    ) -> tuple[Job, ...]: ...

    def beat(self, owner: str, now: datetime, lease: timedelta) -> int: ...

    def progress(self, job: JobId, progress: Progress) -> bool:
        """Returns whether the job should go on; False when cancel was asked."""
        ...

    def done(self, job: JobId, now: datetime, result: Mapping[str, Any] | None = None) -> bool: ...

    def failed(self, job: JobId, now: datetime, trouble: Trouble) -> bool: ...

    def cancelled(self, job: JobId, now: datetime) -> bool: ...

    def wait_again(self, job: JobId, due: datetime, trouble: Trouble | None = None) -> bool: ...

    def ask_cancel(self, job: JobId, now: datetime) -> bool: ...

    def retry(self, job: JobId, now: datetime) -> Job: ...

    def reclaim(self, now: datetime, *, everything: bool = False) -> tuple[Job, ...]:
        """Jobs whose taker died: repeatable ones wait again, the others become interrupted."""
        ...

    def get(self, job: JobId) -> Job: ...

    def unfinished(self, kinds: Iterable[str] | None = None) -> tuple[Job, ...]: ...

    def next_due(self, kinds: Iterable[str] | None = None) -> datetime | None:
        """When the next waiting job may start; None when none waits."""
        ...
