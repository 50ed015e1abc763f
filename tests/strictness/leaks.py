"""What a test starts, it ends: threads, child processes and asyncio tasks.

Fixtures of a wider scope may own pools: they are set up before the guard looks for the first time, so what they
start is not held against a test. Whatever a test or its own fixtures start has `GRACE` to end after them.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import psutil
import pytest

GRACE = 15.0
"""Seconds something already told to end may take; on a busy machine a thread may wait long for its turn to."""

# Python's own: one per process, started by the first spawned worker or shared semaphore, ends with the process.
_SYSTEM_PROCESSES = ("resource_tracker", "forkserver")

T = TypeVar("T")


def _threads() -> set[threading.Thread]:
    # Threads that Qt or FFmpeg made appear as _DummyThread once they call Python and never leave the list.
    return {one for one in threading.enumerate() if not isinstance(one, threading._DummyThread)}


def _children() -> set[psutil.Process]:
    if _is_childless():
        return set()
    return {one for one in psutil.Process().children(recursive=True) if counts(one)}


def _is_childless() -> bool:
    """Linux knows at once (man proc_tid_children); otherwise every process of the machine has to be looked at."""
    try:
        lists = [one.read_bytes() for one in Path("/proc/self/task").glob("*/children")]
    except OSError:  # a thread ended meanwhile
        return False
    return bool(lists) and not any(lists)


def counts(process: psutil.Process) -> bool:
    """Whether a process is one that a test answers for."""
    try:
        if process.status() == psutil.STATUS_ZOMBIE:
            return False
        return not any(word in part for part in process.cmdline() for word in _SYSTEM_PROCESSES)
    except psutil.NoSuchProcess:
        return False


def _tasks() -> set[asyncio.Task[Any]]:
    # The registry that asyncio.all_tasks() reads: one set up to Python 3.11, two from 3.12 on.
    registries = (getattr(asyncio.tasks, name, ()) for name in ("_all_tasks", "_scheduled_tasks", "_eager_tasks"))
    return {task for registry in registries for task in list(registry) if not task.done()}


def _left_over(before: set[T], look: Callable[[], set[T]], grace: float) -> set[T]:
    until = time.monotonic() + grace
    while (left := look() - before) and time.monotonic() < until:
        time.sleep(0.01)
    return left


def _words(process: psutil.Process) -> str:
    try:
        return f"{process.pid}: {' '.join(process.cmdline())[:200]}"
    except psutil.NoSuchProcess:
        return f"{process.pid}: gone meanwhile"


@pytest.fixture(autouse=True)
def _leak_guard() -> Iterator[None]:
    threads, children, tasks = _threads(), _children(), _tasks()
    yield
    complaints = [f"thread still alive: {one.name}" for one in _left_over(threads, _threads, GRACE)]
    # A task whose loop stands still cannot end any more: waiting would only cost time.
    complaints += [f"asyncio task still pending: {one!r}"[:300] for one in _left_over(tasks, _tasks, 0)]
    for child in _left_over(children, _children, GRACE):
        complaints.append(f"child process still running: {_words(child)}")
        child.kill()
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)
