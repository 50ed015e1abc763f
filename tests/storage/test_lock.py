"""The lock of a workspace: one program, and the moment after one was killed."""

from __future__ import annotations

import fcntl
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brova_desktop.domain.errors import WillPass
from brova_desktop.storage import lock
from brova_desktop.storage.lock import LOCK_NAME, take

NOW = datetime(2026, 11, 21, tzinfo=UTC)


def gone_process() -> int:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


@pytest.fixture
def held(tmp_path: Path) -> Iterator[int]:
    """A descriptor that has the lock, as a process has it that was just born."""
    descriptor = os.open(tmp_path / LOCK_NAME, os.O_RDWR | os.O_CREAT)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    yield descriptor
    os.close(descriptor)


def note(descriptor: int, process: int, computer: str = "") -> None:
    record = {"process": process, "computer": computer or socket.gethostname(), "since": "2026-11-21",
              "program": "Brova"}
    os.write(descriptor, json.dumps(record).encode())


def test_what_a_killed_program_was_just_starting_is_waited_for(tmp_path: Path, held: int) -> None:
    killed = gone_process()
    note(held, killed)
    later = threading.Timer(0.1, fcntl.flock, (held, fcntl.LOCK_UN))
    later.start()
    taken = take(tmp_path, NOW, "Brova")
    assert taken.left_by is not None and taken.left_by.process == killed
    taken.release()
    later.join()


def test_a_process_that_keeps_the_lock_of_a_killed_one_is_not_waited_for_for_ever(
        tmp_path: Path, held: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "LAST_BREATH", 0.1)
    note(held, gone_process())
    with pytest.raises(WillPass, match="open in another Brova"):
        take(tmp_path, NOW, "Brova")


@pytest.mark.parametrize("whose", ["running", "of another computer", "unknown"])
def test_a_program_that_may_be_running_is_named_at_once(
        tmp_path: Path, held: int, monkeypatch: pytest.MonkeyPatch, whose: str) -> None:
    def no_waiting(seconds: float) -> None:
        raise AssertionError(seconds)

    monkeypatch.setattr("brova_desktop.storage.lock.time.sleep", no_waiting)
    if whose != "unknown":
        note(held, *((os.getpid(), "") if whose == "running" else (gone_process(), "elsewhere")))
    with pytest.raises(WillPass):
        take(tmp_path, NOW, "Brova")


@pytest.fixture
def riyadh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Three hours ahead of UTC, all year round."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Asia/Riyadh")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(("noted", "said"), [(NOW.isoformat(), "2026-11-21 03:00"), ("2026-11-2", "2026-11-2"),
                                             ("", ""), ("9999-12-31T23:59:59+00:00", "9999-12-31 23:59")])
def test_who_has_it_is_said_by_the_clock_of_this_computer(
        tmp_path: Path, held: int, riyadh: None, noted: str, said: str) -> None:
    record = {"process": os.getpid(), "computer": socket.gethostname(), "since": noted, "program": "Brova"}
    os.write(held, json.dumps(record).encode())
    with pytest.raises(WillPass) as taken:
        take(tmp_path, NOW, "Brova")
    assert taken.value.happened.values["since"] == said
