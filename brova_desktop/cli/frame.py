"""What every command shares: the global options, the streams, the wish to stop, the exit code."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import Any, TextIO

import typer


class ExitCode(IntEnum):
    """What the shell learns.

    DONE 0, FAILED 1 (one sentence on stderr says why and what to do), WRONG_USAGE 2, PARTLY_FAILED 3 (some rows
    or targets), CANCELLED 130 (Ctrl+C or a polite termination; no half-written file has its final name).
    """

    DONE = 0
    FAILED = 1
    WRONG_USAGE = 2
    PARTLY_FAILED = 3
    CANCELLED = 130


@dataclass(frozen=True, slots=True)
class WindowWish:
    """How the window is asked for: on a workspace, on the `demo`, on the last one or else the demo (`first`).

    `smoke`: show every studio once and end.
    """

    workspace: Path | None = None
    demo: bool = False
    first: bool = False
    smoke: bool = False


OpenWindow = Callable[[WindowWish], int]
"""Opens the window, stays until it closes, returns the exit code."""


@dataclass(slots=True)
class Frame:
    """One call of `brova`. `json` asks for one document on stdout, `json_lines` for progress lines before it."""

    json: bool = False
    json_lines: bool = False
    verbose: bool = False
    workspace: Path | None = None
    exit_code: ExitCode = ExitCode.DONE
    answered: bool = False
    """Whether the one JSON document has been printed."""
    open_window: OpenWindow | None = None
    """Opens the window and stays until it closes; given by whoever knows the window (`__main__`)."""
    cancelled: threading.Event = field(default_factory=threading.Event)
    _writing: threading.Lock = field(default_factory=threading.Lock)

    @property
    def machine(self) -> bool:
        """Whether a program reads stdout."""
        return self.json or self.json_lines

    @property
    def stdin_is_terminal(self) -> bool:
        return _is_terminal(sys.stdin)

    @property
    def stderr_is_terminal(self) -> bool:
        return _is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb"

    def write(self, text: str, *, to_stderr: bool = False) -> None:
        """One line to a stream. A reader that went away (``brova assets | head``) does not stop the work, nor does a
        program without a console, which has no streams (Python documentation, `sys.stdout`).
        """
        stream: TextIO | None = sys.stderr if to_stderr else sys.stdout
        if stream is None:
            return
        with self._writing:
            try:
                stream.write(text + "\n")
                stream.flush()
            except BrokenPipeError:
                _let_go(stream)

    def answer(self, line: str) -> None:
        """Print the one JSON document. A second one is a mistake of the command."""
        if self.answered:
            raise AssertionError("a command prints one JSON document")
        self.answered = True
        self.write(line)


def frame_of(ctx: typer.Context) -> Frame:
    """The frame of this call, made when the command runs without `brova` around it (tests of one command)."""
    root = ctx.find_root()
    if not isinstance(root.obj, Frame):
        root.obj = Frame()
    frame: Frame = root.obj
    return frame


def _is_terminal(stream: Any) -> bool:
    return stream is not None and not stream.closed and bool(stream.isatty())


def _let_go(stream: TextIO) -> None:
    """Point a stream without reader at nothing, so that the interpreter does not complain at its end.

    Python documentation, signal module, "Note on SIGPIPE".
    """
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, stream.fileno())
    finally:
        os.close(nothing)
