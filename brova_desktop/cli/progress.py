"""Progress of a command: a bar on stderr for people at a terminal, JSON lines for programs that ask for them."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Self

from brova_desktop.cli.frame import Frame
from brova_desktop.cli.plain import harmless, json_line
from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.words import Words

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

LINE_EVERY = 0.25
"""Seconds between two progress lines of one report; the last one always comes."""


class ProgressDisplay:
    """All reports of one command. The bar appears with the first progress and goes with `close`."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self._lock = threading.Lock()
        self._bars: Progress | None = None
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def report(self, title: str) -> CommandReport:
        return CommandReport(self, title)

    def close(self) -> None:
        """Take the bars away; reports stay silent from here on."""
        with self._lock:
            self._closed = True
            bars, self._bars = self._bars, None
        if bars is not None:
            bars.stop()

    def line(self, fields: dict[str, object]) -> None:
        if not self._closed:
            self.frame.write(json_line(fields))

    def bar(self, task: TaskID | None, title: str, done: float, total: float) -> TaskID | None:
        """Move a bar, made on first use; None when there is no terminal to draw it on."""
        with self._lock:
            if self._closed or not self.frame.stderr_is_terminal:
                return None
            if self._bars is None:
                self._bars = _bars()
                self._bars.start()
            if task is None:
                task = self._bars.add_task("", total=None)
            self._bars.update(task, description=harmless(title), completed=done, total=total or None)
            return task


class CommandReport:
    """A `Report` (ports/report.py) of the command line; safe to call from any thread."""

    def __init__(self, display: ProgressDisplay, title: str) -> None:
        self._display = display
        self._title = title
        self._task: TaskID | None = None
        self._written = float("-inf")
        self._lock = threading.Lock()

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        """Show `done` of `total`; total 0 draws a bar without an end."""
        frame = self._display.frame
        with self._lock:
            if not frame.json_lines:
                self._task = self._display.bar(self._task, self._title, done, total)
                return
            now = time.monotonic()
            if now - self._written < LINE_EVERY and not 0 < total <= done:
                return
            self._written = now
        fields = {"event": "progress", "work": self._title, "done": done, "total": total, "unit": unit}
        self._display.line(fields)

    def note(self, words: Words) -> None:
        """One sentence about what is going on: beside the bar, or as a line."""
        if self._display.frame.json_lines:
            self._display.line({"event": "note", "work": self._title, "text": str(words)})
            return
        with self._lock:
            self._title = str(words)

    def raise_if_cancelled(self) -> None:
        """Raises Cancelled once Ctrl+C was pressed."""
        if self._display.frame.cancelled.is_set():
            raise Cancelled


def _bars() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
