"""Kinds of jobs: who does the work, on which lane, how urgently, and whether it may be done again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from brova_desktop.domain.workspace.job import Job
from brova_desktop.jobs.lanes import BACKGROUND, RENDER
from brova_desktop.ports.report import Report

Result = Mapping[str, Any] | None
Work = Callable[[Job, Report], Result | Awaitable[Result]]
"""A function that runs on the kind's lane, or a coroutine function that runs on the loop. Reads `job.payload`,
speaks through the report, returns a JSON-like result. Either kind stops soon after `raise_if_cancelled` raises."""


class Priority:
    """Lower goes first."""

    NOW = 10
    """Somebody waits at the screen."""
    RENDER = 50
    IMPORT = 70
    USUAL = 100
    PROXY = 200
    """Nice to have: below whatever somebody asked for."""


@dataclass(frozen=True, slots=True)
class JobKind:
    """A registered kind.

    `lane` bounds how many run at once (its width). Of all kinds with the same `exclusive` name one job runs at a
    time. A kind that `gives_way` does not begin while a more urgent lane (anything but its own) is at work.
    `repeatable`: a crash may simply start it again; otherwise it becomes interrupted and a person decides.
    """

    name: str
    work: Work
    lane: str = RENDER
    priority: int = Priority.USUAL
    repeatable: bool = True
    exclusive: str | None = None
    gives_way: bool = False
    attempts_limit: int = 3


def proxy_kind(name: str, work: Work) -> JobKind:
    """A kind for what nobody waits for: background lane, lowest priority, steps back for renders."""
    return JobKind(name, work, lane=BACKGROUND, priority=Priority.PROXY, gives_way=True)
