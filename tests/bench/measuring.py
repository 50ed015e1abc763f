"""What a command costs: wall time, processor time of all its processes, and the peak of their memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

EVERY = 0.1
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds and bytes. Memory counts shared pages once where the system tells (Linux), else resident pages."""

    wall: float
    cpu: float
    peak: int


def run(command: Sequence[str], *, environment: dict[str, str] | None = None) -> Cost:
    """Run a command to its end. Raises RuntimeError with what it said when it fails."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ, **(environment or {})}
    )
    watch = _Memory(process.pid)
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    wall = time.perf_counter() - started
    peak = watch.end()
    if process.returncode:
        raise RuntimeError(f"{command[0]} failed: {said.decode(errors='replace')[-2_000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, peak)


def brova(*arguments: str | Path) -> list[str]:
    """The command line of this checkout."""
    return [sys.executable, "-m", "brova_desktop", *map(str, arguments)]


def python(module: str, *arguments: str | Path) -> list[str]:
    """A module of this checkout as a program."""
    return [sys.executable, "-m", module, *map(str, arguments)]


def pairs(first: Callable[[], Cost], second: Callable[[], Cost], count: int) -> list[tuple[Cost, Cost]]:
    """Alternating runs: first, second, first, second, ... after one warm-up of each."""
    first(), second()
    return [(first(), second()) for _ in range(count)]


def median_ratio(found: Sequence[tuple[Cost, Cost]], what: str) -> float:
    """The median of the ratios pair by pair, which a drifting machine changes least."""
    return float(statistics.median(getattr(one, what) / getattr(other, what) for one, other in found))


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all values do not pass."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def timed(work: Callable[[], object]) -> float:
    """Seconds of wall time that a call takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


class _Memory:
    """Looks at a process and all below it until told to end."""

    def __init__(self, pid: int) -> None:
        self._root = psutil.Process(pid)
        self._peak = 0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()

    def end(self) -> int:
        self._end.set()
        self._thread.join()
        return self._peak

    def _look(self) -> None:
        while not self._end.wait(EVERY):
            total = 0
            try:
                family = [self._root, *self._root.children(recursive=True)]
            except psutil.Error:
                continue
            for one in family:
                try:
                    told = one.memory_full_info()
                except psutil.Error:
                    continue
                total += getattr(told, "pss", told.rss)
            self._peak = max(self._peak, total)
