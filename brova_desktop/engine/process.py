"""One FFmpeg process: started, listened to, stopped, and its failure put into words.

The process runs from an argument list in a session of its own. It cannot outlive us: a watcher shell with a constant
script waits on a pipe that only we hold open, and kills the session when that pipe closes without a word.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from brova_desktop.domain.errors import Act, Missing
from brova_desktop.domain.words import say
from brova_desktop.engine.binaries import Toolbox, child_environment
from brova_desktop.engine.complaints import Ending, complaint
from brova_desktop.ports.report import Report, SilentReport

GRACE = 3.0
"""Seconds between asking, telling and killing."""
STALL = 300.0
LOWER_BY = 10
"""How much nicer (Unix) background work is than the rest."""

_HEAD, _TAIL = 8_000, 56_000
_WATCH = 'read -r word || kill -KILL "-$1"'
_LISTEN = 0.1
_NOTE_EVERY = 1.0


@dataclass(frozen=True, slots=True)
class Limits:
    """When to give up, in seconds: no progress for `stall`, or longer than `total` in all (None: no such limit)."""

    stall: float | None = STALL
    total: float | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What to run. `arguments` come after the global options; `seconds` is the length of the output, if known."""

    arguments: Sequence[str]
    inputs: Sequence[Path] = ()
    writes: Path | None = None
    seconds: float | None = None
    background: bool = False
    loglevel: str = "error"
    limits: Limits = field(default_factory=Limits)


def run_ffmpeg(toolbox: Toolbox, task: Task, report: Report | None = None) -> str:
    """Run FFmpeg to its end and give back what it said (the standard error, bounded).

    Blocks; call it from a worker thread. Raises Cancelled when the report says so (the process is gone by then);
    NoRoom, BadInput, Missing or BrovaBug naming the file when it fails, WillPass when it stalls or takes too long.
    """
    listener = report or SilentReport()
    listener.raise_if_cancelled()
    try:
        running = _Running(toolbox, task)
    except OSError as error:
        raise Missing(
            say("FFmpeg could not be started: {path}.", path=str(toolbox.path)),
            detail=str(error),
            acts=(Act.OPEN_SETTINGS, Act.RETRY),
        ) from error
    try:
        ending = _attend(running, task, listener)
    except BaseException:
        running.stop()
        raise
    finally:
        running.close()
    if ending is not Ending.DONE or running.code != 0:
        raise complaint(running.said(), ending, running.code, task.inputs, task.writes)
    return running.said()


def _attend(running: _Running, task: Task, report: Report) -> Ending:
    """Wait for the end, pass progress on, and watch for cancel, stall and the time limit."""
    started = last_move = time.monotonic()
    last_note = started
    seen = ("", "")
    while not running.ended.wait(_LISTEN):
        report.raise_if_cancelled()
        now = time.monotonic()
        state = running.progress()
        mark = (state.get("out_time_us", ""), state.get("total_size", "") + state.get("frame", ""))
        if mark != seen:
            seen, last_move = mark, now
            tell = now - last_note >= _NOTE_EVERY
            last_note = now if tell else last_note
            _pass_on(state, task, report, now - started if tell else None)
        limits = task.limits
        if limits.stall is not None and now - last_move > limits.stall:
            running.stop()
            return Ending.STALLED
        if limits.total is not None and now - started > limits.total:
            running.stop()
            return Ending.TOO_LONG
    running.wait()
    if running.code == 0 and task.seconds is not None:
        report.progress(task.seconds, task.seconds, unit="seconds")
    return Ending.DONE


def _pass_on(state: dict[str, str], task: Task, report: Report, spent: float | None) -> None:
    """FFmpeg's own progress (documentation of -progress) to the listener: seconds done, time left, speed."""
    try:
        done = int(state.get("out_time_us", "")) / 1_000_000
    except ValueError:  # "N/A" until the first packet is out
        return
    total = task.seconds or 0.0
    done = max(0.0, min(done, total) if total else done)
    report.progress(done, total, unit="seconds")
    if spent is not None and total and done > 0:
        left = spent * (total - done) / done
        report.note(
            say(
                "About {left} s left, {speed} times as fast as it plays.",
                left=round(left),
                speed=f"{done / spent:.1f}",
            )
        )


class _Running:
    """The process, its watcher and the two threads that listen to it."""

    def __init__(self, toolbox: Toolbox, task: Task) -> None:
        self.ended = threading.Event()
        self._state: dict[str, str] = {}
        self._head, self._tail = bytearray(), bytearray()
        self._lock = threading.Lock()
        self._process = subprocess.Popen(
            _command(toolbox, task),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=child_environment(),
            start_new_session=os.name != "nt",
            creationflags=_creation_flags(task.background),
        )
        self._threads: list[threading.Thread] = []
        self._watcher: subprocess.Popen[bytes] | None = None
        try:
            self._watcher = _watch(self._process.pid)
            for listen, name in ((self._hear_progress, "progress"), (self._hear_errors, "messages")):
                thread = threading.Thread(target=listen, name=f"ffmpeg {name}", daemon=True)
                thread.start()
                self._threads.append(thread)
        except BaseException:  # no process or thread more to be had: the one there is must not stay behind
            self._process.kill()
            self._process.wait()
            self.close()
            raise

    @property
    def code(self) -> int:
        return self._process.returncode

    def progress(self) -> dict[str, str]:
        with self._lock:
            return dict(self._state)

    def said(self) -> str:
        """What FFmpeg wrote: its first and its last words when it wrote too much."""
        gap = b"\n[...]\n" if len(self._tail) >= _TAIL else b""
        return (bytes(self._head) + gap + bytes(self._tail)).decode("utf-8", "replace")

    def wait(self) -> None:
        self._process.wait()
        for thread in self._threads:
            thread.join()

    def stop(self) -> None:
        """Ask with a ``q``, then terminate, then kill the whole session; returns when the process is gone."""
        if self._ask_to_quit():
            return
        for number in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
            self._signal(number)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(GRACE)
                return
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Let go of pipes, threads and the watcher; the process has ended."""
        if self._watcher is not None:
            with suppress(OSError):
                self._watcher.communicate(b"done\n")
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _ask_to_quit(self) -> bool:
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.write(b"q")
            self._process.stdin.flush()
        try:
            self._process.wait(GRACE)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _signal(self, number: int) -> None:
        with suppress(OSError):
            if os.name == "nt":
                self._process.terminate()
            else:
                os.killpg(self._process.pid, number)

    def _hear_progress(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            name, _, value = line.decode("ascii", "replace").strip().partition("=")
            with self._lock:
                self._state[name] = value.strip()
        self.ended.set()

    def _hear_errors(self) -> None:
        assert self._process.stderr is not None
        for piece in _pieces(self._process.stderr):
            room = _HEAD - len(self._head)
            self._head += piece[:room] if room > 0 else b""
            self._tail += piece[max(room, 0) :]
            del self._tail[:-_TAIL]


def _pieces(pipe: IO[bytes]) -> Iterator[bytes]:
    return iter(lambda: os.read(pipe.fileno(), 16_384), b"")


def _command(toolbox: Toolbox, task: Task) -> list[str]:
    lower = shutil.which("nice") if task.background and os.name != "nt" else None
    return [
        *([lower, "-n", str(LOWER_BY)] if lower else []),
        str(toolbox.path),
        "-hide_banner",
        "-y",
        "-loglevel",
        task.loglevel,
        "-nostats",
        "-stats_period",
        "0.25",
        "-progress",
        "pipe:1",
        *task.arguments,
    ]


def _creation_flags(background: bool) -> int:
    """Windows: no console window, and below normal priority in the background."""
    flags = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
    return flags | int(getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)) if background else flags


def _watch(group: int) -> subprocess.Popen[bytes] | None:
    """The watcher that kills the session of `group` when we die without having told it that all is done."""
    shell = shutil.which("sh", path="/bin:/usr/bin")
    if os.name == "nt" or shell is None:
        return None
    return subprocess.Popen(
        [shell, "-c", _WATCH, "watch", str(group)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
