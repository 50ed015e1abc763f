"""Worker processes that encode segments side by side: started when needed, ended when not."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from queue import SimpleQueue
from typing import BinaryIO

from brova_desktop.domain.errors import Act, BrovaBug
from brova_desktop.domain.words import say
from brova_desktop.engine.picture.messages import Begin, Order, receive, send
from brova_desktop.paths import own_process

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Gone:
    """A worker ended by itself; `code` is its exit status."""

    code: int


class Worker:
    """One process. Answers arrive in `answers` of the pool, marked with the worker."""

    def __init__(self, answers: SimpleQueue[tuple[Worker, object]]) -> None:
        self._process = subprocess.Popen(
            own_process("brova_desktop.engine.picture.worker"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=int(getattr(subprocess, "CREATE_NO_WINDOW", 0)),
        )
        assert self._process.stdin is not None and self._process.stdout is not None
        self._orders: BinaryIO = self._process.stdin  # type: ignore[assignment]
        self._listener = threading.Thread(
            target=self._listen, args=(self._process.stdout, answers), name="render-worker", daemon=True
        )
        self._listener.start()
        self.order: Order | None = None
        self.stands_at: int | None = None
        """The frame after the last it was told to draw."""

    def tell(self, message: Begin | Order) -> None:
        """Send a message; a worker that is gone says so in its answers, not here."""
        if isinstance(message, Order):
            self.order = message
        try:
            send(self._orders, message)
        except BrokenPipeError:
            log.info("a render worker was gone before its order")

    def end(self) -> None:
        """Kill the process and wait for it; safe to call twice."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for stream in (self._orders, self._process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except BrokenPipeError:  # an order that nobody will read
                    continue

    def _listen(self, stream: BinaryIO, answers: SimpleQueue[tuple[Worker, object]]) -> None:
        while True:
            try:
                answers.put((self, receive(stream)))
            except Exception as error:  # noqa: BLE001 (whatever a dying process leaves in the pipe, it is gone)
                log.debug("worker stream ended: %s", type(error).__name__)
                answers.put((self, Gone(self._process.wait())))
                return


_ALLOCATION = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": str(4 * 2**20),
    "MALLOC_TRIM_THRESHOLD_": str(32 * 2**20),
}
"""For glibc (mallopt(3)): what an encoder took goes back to the system, and pictures reuse what is there."""


def _environment() -> dict[str, str]:
    """One thread per library: the workers themselves are how we use the cores."""
    alone = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}
    return {**_ALLOCATION, **os.environ, **alone}


def worker_died(code: int) -> BrovaBug:
    """What it means when a worker process ends in the middle of its work."""
    return BrovaBug(
        say("A part of the program that draws the reel stopped unexpectedly."),
        kept=say("The reel is saved and finished parts are kept; nothing half-written was left behind."),
        next_step=say("Try again. If it happens again, report it."),
        acts=(Act.RETRY, Act.REPORT),
        detail=f"render worker ended with status {code} ({sys.platform})",
    )
