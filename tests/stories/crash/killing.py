"""Starting the driver and ending it: at a moment that chance picks, without a word, with everything it started."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from typing import Any, Self

import psutil

ROOT = Path(__file__).parents[3]
MARK = "CRASH_STORY_OF"
"""The variable by which the processes of one life are known: its value is the number of the one that is killed."""
PATIENCE = 60.0
"""Seconds until a driver that says nothing is taken for hanging."""
STANDSTILL = 2.0
"""Seconds that a thread may take to stop, which starts a process now."""
ORPHANS = 15.0
"""Seconds for what the driver started to notice that it is gone; on an idle machine it takes far less than two."""


@dataclass(frozen=True)
class Moment:
    """When to kill: after so many lines the driver has said, and so many seconds more."""

    lines: int
    seconds: float


@dataclass
class Life:
    """What one run of the driver said, each line with its time, until it was killed."""

    said: list[list[Any]] = field(default_factory=list)
    killed_at: float = 0.0
    orphans: int = 0
    orphans_took: float = 0.0

    def told(self, what: str) -> list[list[Any]]:
        """What followed the word and the time, line by line."""
        return [line[2:] for line in self.said if line[0] == what]


class Driver:
    """The loaded program that forks a child for each life."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.stories.crash.driver"], cwd=ROOT, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, bufsize=1)  # fmt: skip
        self._lines: Queue[list[Any]] = Queue()
        self._ear = threading.Thread(target=self._listen, name="crash driver", daemon=True)
        self._ear.start()
        assert self._hear()[0] == "ready"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._process.wait()
            self._ear.join()
            self._process.stdout.close()

    def kill(self, root: Path, seed: int, scenario: str, moment: Moment) -> Life:
        """Let a child work and kill it at a moment; returns when nothing of it is left."""
        life = Life()
        child = self._begin(life, root, seed, scenario)
        until = time.monotonic() + PATIENCE
        while len(life.said) <= moment.lines and time.monotonic() < until:
            self._note(life, 0.1)
        time.sleep(moment.seconds)  # the moment itself: whatever the child is at by then
        newest = _still(child)
        life.killed_at = time.monotonic()
        child.kill()
        family = list({*newest, *_family(child.pid)})
        while not life.told("gone"):
            assert self._note(life, PATIENCE), f"nothing happens any more after {life.said[-1]}"
        assert life.told("gone") == [[9]], life.told("failed") or life.said[-5:]
        _wait_for(family, life)
        return life

    def finish(self, root: Path, seed: int) -> Life:
        """Let a child put everything in order and end by itself."""
        life = Life()
        self._begin(life, root, seed, "finish")
        while not life.told("gone"):
            assert self._note(life, PATIENCE), f"nothing happens any more after {life.said[-1]}"
        assert life.told("gone") == [[0]], life.told("failed")
        return life

    def _begin(self, life: Life, root: Path, seed: int, scenario: str) -> psutil.Process:
        assert self._process.stdin is not None
        order = {"root": str(root), "seed": seed, "scenario": scenario}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._note(life, PATIENCE)
        return psutil.Process(life.told("born")[0][0])

    def _note(self, life: Life, patience: float) -> bool:
        try:
            line = self._lines.get(timeout=patience)
        except Empty:
            return False
        life.said.append(line)
        if line[0] == "failed":
            raise AssertionError(line[2])
        return True

    def _hear(self) -> list[Any]:
        return self._lines.get(timeout=PATIENCE)

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(json.loads(line))


def _still(child: psutil.Process) -> list[psutil.Process]:
    """Stop a driver where it is; its children, also one that it was just starting and that has no mark yet."""
    child.suspend()
    until = time.monotonic() + STANDSTILL
    while child.status() != psutil.STATUS_STOPPED and time.monotonic() < until:
        time.sleep(0.001)
    return child.children(recursive=True)


def _family(dead: int) -> list[psutil.Process]:
    """What a dead driver had started, however deep: each has inherited its mark."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get(MARK) == str(dead):
                found.append(process)
        except psutil.Error:  # gone meanwhile, or somebody else's
            continue
    return found


def _wait_for(family: list[psutil.Process], life: Life) -> None:
    """Nobody kills the processes that a dead program had started: they notice and go."""
    until = life.killed_at + ORPHANS
    life.orphans = len(family)
    while left := [one for one in family if _lives(one)]:
        if time.monotonic() > until:
            words = [" ".join(one.cmdline())[:200] for one in left if _lives(one)]
            for one in left:
                one.kill()
            raise AssertionError(f"still running {ORPHANS} s after the kill: {words}")
        time.sleep(0.005)
    life.orphans_took = time.monotonic() - life.killed_at


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
