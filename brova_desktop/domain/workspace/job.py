"""Long work that outlives screens and restarts, as the library remembers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import Any

from brova_desktop.domain.errors import Act, BrovaError
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import Words


class JobState(Enum):
    """Where a job is. `INTERRUPTED` is work that a crash ended and that nobody may repeat unasked."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"

    @property
    def is_over(self) -> bool:
        return self not in (JobState.WAITING, JobState.RUNNING)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What a person was told when work failed: an error that can be written down."""

    happened: Words
    kept: Words | None = None
    next_step: Words | None = None
    acts: tuple[Act, ...] = ()
    detail: str = ""

    @classmethod
    def of(cls, error: BrovaError) -> Trouble:
        return cls(error.happened, error.kept, error.next_step, error.acts, error.detail)

    def sentence(self) -> str:
        parts = (self.happened, self.kept, self.next_step)
        return " ".join(str(part) for part in parts if part is not None and str(part))


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` in `unit`; total 0 means truly unknown."""

    done: float = 0.0
    total: float = 0.0
    unit: str = ""
    note: Words | None = None

    @property
    def share(self) -> float | None:
        """0.0 to 1.0, None when unknown."""
        return min(1.0, max(0.0, self.done / self.total)) if self.total > 0 else None


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of long work.

    `kind` names who can do it ("import", "render", "proxy"); `payload` is all it needs, as JSON values, so that it
    can go on after a restart. `due` is the earliest moment it may start. A running job belongs to `owner` until
    `lease_until`; an owner that is alive renews the lease. Of unfinished jobs with the same `once` (when given) only
    one exists. `repeatable` work may simply be started again after a crash. Lower `priority` goes first.
    """

    id: JobId
    kind: str
    title: Words
    created: datetime
    due: datetime
    payload: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    state: JobState = JobState.WAITING
    priority: int = 100
    progress: Progress = Progress()
    attempts: int = 0
    attempts_limit: int = 3
    repeatable: bool = True
    once: str | None = None
    trouble: Trouble | None = None
    result: Mapping[str, Any] | None = None
    started: datetime | None = None
    ended: datetime | None = None
    owner: str | None = None
    lease_until: datetime | None = None
    cancel_asked: bool = False
