"""Looking into strangers' files without risk: native decoders run in processes of their own.

A process is started when first needed (about 0.3 s) and used again for the next files, so that a warm probe costs
what the decoder costs. It is replaced after many files, after a crash, and when it takes too long.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import threading
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say
from brova_desktop.engine.limits import DEFAULT_LIMITS, Limits
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.verdicts import Probe, broken
from brova_desktop.engine.worker_talk import error_from, line, probe_from
from brova_desktop.files import PART, SHOWN
from brova_desktop.paths import own_process
from brova_desktop.ports.report import Report, SilentReport

log = logging.getLogger(__name__)

FILES_PER_PROCESS = 200
LISTEN_SECONDS = 0.05
IDLE_PROCESSES = 2


class _Dead(Exception):
    """The process ended in the middle of a question."""




class MediaWorkers:
    """A few looking processes; safe to use from any thread. `close` ends them all."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self.limits = limits
        self._idle: list[_Worker] = []
        self._lock = threading.Lock()
        self._closed = False

    def __enter__(self) -> MediaWorkers:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the idle processes; busy ones end with their question."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.end()

    def probe(self, path: Path, report: Report | None = None) -> Probe:
        """Facts of a file. Raises BrokenMedia, BadInput, Missing as `engine.probe.probe` does, and Cancelled."""
        answer = self.ask("probe", path, self.limits.probe_seconds, report or SilentReport())
        return probe_from(answer)

    def write_poster(self, path: Path, target: Path, report: Report, *, long_side: int = 640) -> Ticks:
        """The picture that stands for a file, as JPEG or PNG by the target's suffix; returns its time in the clip."""
        return Ticks(self._derive("poster", path, target, report, long_side=long_side))

    def write_frame(self, path: Path, target: Path, report: Report, *, at: Ticks, long_side: int = 0) -> None:
        """One exact frame, turned for display, HDR mapped to SDR; `long_side` 0 keeps its size."""
        self._derive("frame", path, target, report, at=at, long_side=long_side)

    def suggest_frames(self, path: Path, count: int, report: Report) -> list[tuple[Ticks, float]]:
        """Times worth a thumbnail and how good they look (0 to 1), best first."""
        answer = self.ask("suggest", path, self.limits.derive_seconds, report, count=count)
        return [(Ticks(at), float(score)) for at, score in answer]

    def write_filmstrip(self, path: Path, target: Path, report: Report, *, count: int = 20, height: int = 90) -> None:
        """See `engine.filmstrip.write_filmstrip`."""
        self._derive("filmstrip", path, target, report, count=count, height=height)

    def write_waveform(self, path: Path, target: Path, report: Report) -> tuple[float | None, float | None]:
        """See `engine.waveform.write_waveform`; returns loudness in LUFS and true peak in dBTP."""
        answer = self._derive("waveform", path, target, report)
        return answer["loudness"], answer["true_peak"]

    def ask(self, what: str, path: Path, seconds: float, report: Report, **more: Any) -> Any:
        """One question to a free process. A process that crashed on a file crashes once more before it is believed."""
        question = {"ask": what, "path": str(path.absolute()), "limits": asdict(self.limits), **more}
        worker = self._take()
        try:
            try:
                answer = worker.ask(question, seconds, report)
            except _Dead:
                worker.end()
                worker = _Worker()
                answer = worker.ask(question, seconds, report)
        except _Dead as error:
            worker.end()
            raise broken(say("{name} is damaged in a way that no decoder survives.", name=shown_name(path)),
                         error) from error
        except TimeoutError as error:
            worker.end()
            raise broken(say("{name} is damaged, or far too complicated: looking into it took more than {seconds} s.",
                             name=shown_name(path), seconds=round(seconds)), error) from error
        except BaseException:
            worker.end()
            raise
        self._give_back(worker)
        return _unwrapped(answer, path)

    def _derive(self, what: str, path: Path, target: Path, report: Report, **more: Any) -> Any:
        try:
            return self.ask(what, path, self.limits.derive_seconds, report, target=str(target.absolute()), **more)
        except BaseException:
            for leftover in target.parent.glob(f".{_pattern(target.stem[:SHOWN])}.*{PART}{target.suffix}"):
                leftover.unlink(missing_ok=True)  # a killed process cannot clean up after itself
            raise

    def _take(self) -> _Worker:
        with self._lock:
            return self._idle.pop() if self._idle else _Worker()

    def _give_back(self, worker: _Worker) -> None:
        with self._lock:
            if not self._closed and worker.files < FILES_PER_PROCESS and len(self._idle) < IDLE_PROCESSES:
                self._idle.append(worker)
                return
        worker.end()


def _pattern(text: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in text)


def _unwrapped(answer: dict[str, Any], path: Path) -> Any:
    if "trouble" not in answer:
        return answer["done"]
    error: BrovaError = error_from(answer["trouble"])
    if answer["trouble"]["kind"] == "BrovaBug":
        log.info("a decoder failed: %s", error.detail)
        raise broken(say("{name} cannot be decoded.", name=shown_name(path)), error.detail)
    raise error


class _Worker:
    """One looking process."""

    def __init__(self) -> None:
        self.files = 0
        self._process = subprocess.Popen(
            own_process("brova_desktop.engine.probe_worker"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env=_environment(), bufsize=0,
            creationflags=int(getattr(subprocess, "CREATE_NO_WINDOW", 0)))
        self._lines: list[bytes] = []
        self._arrived = threading.Condition()
        self._is_over = False
        self._listener = threading.Thread(target=self._listen, name="media worker", daemon=True)
        self._listener.start()

    def ask(self, question: dict[str, Any], seconds: float, report: Report) -> dict[str, Any]:
        """Raises _Dead, TimeoutError, Cancelled; the worker is of no further use then."""
        self.files += 1
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line(question))
        except OSError as error:
            raise _Dead(f"status {self._process.poll()}") from error
        until = time.monotonic() + seconds
        while True:
            message = self._next_line(LISTEN_SECONDS)
            if message is not None:
                answer: dict[str, Any] = json.loads(message)
                if "progress" not in answer:
                    return answer
                done, total, unit = answer["progress"]
                report.progress(float(done), float(total), unit=str(unit))
            report.raise_if_cancelled()
            if time.monotonic() > until:
                raise TimeoutError(f"{seconds} s")

    def end(self) -> None:
        """Kill the process and wait for it; safe to call twice."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _next_line(self, wait: float) -> bytes | None:
        with self._arrived:
            if not self._lines and not self._is_over:
                self._arrived.wait(wait)
            if self._lines:
                return self._lines.pop(0)
            if self._is_over:
                raise _Dead(f"status {self._process.wait()}")
        return None

    def _listen(self) -> None:
        assert self._process.stdout is not None
        rest = b""
        while piece := self._process.stdout.read(65_536):
            *lines, rest = (rest + piece).split(b"\n")
            with self._arrived:
                self._lines += lines
                self._arrived.notify_all()
        with self._arrived:
            self._is_over = True
            self._arrived.notify_all()


def _environment() -> dict[str, str]:
    """Our package is found wherever the process starts, and says nothing but answers."""
    package = Path(__file__).resolve().parents[2]
    known = os.environ.get("PYTHONPATH")
    search = os.pathsep.join([str(package), *([known] if known else [])])
    return {**os.environ, "PYTHONPATH": search, "PYTHONWARNINGS": "ignore", "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1"}
