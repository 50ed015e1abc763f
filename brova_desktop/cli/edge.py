"""The edge of the command line: every way a command can end becomes an exit code and one clear sentence.

| what happened                                   | stderr                          | exit code |
|-------------------------------------------------|---------------------------------|-----------|
| it worked                                       |                                 | 0         |
| a `BrovaError`                                  | happened, kept, what to do      | 1         |
| the disk or a file refused (an `OSError`)       | a sentence with the file's name | 1         |
| anything unexpected                             | where the saved report is       | 1         |
| wrong usage                                     | what is wrong, where help is    | 2         |
| some rows or targets failed                     | a sentence each                 | 3         |
| Ctrl+C, SIGTERM                                 | "Cancelled."                    | 130       |

With ``--json`` the same is also the one document on stdout, unless the command has printed its own already.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import typer

from brova_desktop.cli.frame import ExitCode, Frame, OpenWindow
from brova_desktop.cli.plain import harmless, json_line
from brova_desktop.domain.errors import Act, BrovaBug, BrovaError, Cancelled, Missing, UserCanFix
from brova_desktop.domain.words import say
from brova_desktop.files import disk_trouble

log = logging.getLogger(__name__)


class WrongUsage(UserCanFix):
    """The command was called in a way it does not understand."""


def run_command_line(group: Any, arguments: Sequence[str], open_window: OpenWindow | None = None) -> int:
    """Run a command of the group and return its exit code; nothing is raised."""
    frame = Frame(open_window=open_window)
    _speak_utf8()
    try:
        with _termination_as_interrupt():
            frame.exit_code = _invoke(group, list(arguments), frame)
    except (KeyboardInterrupt, asyncio.CancelledError, Cancelled):
        frame.exit_code = _cancelled(frame)
    except typer.TyperException as error:
        frame.exit_code = _wrong_usage(frame, error, arguments)
    except BrovaError as error:
        frame.exit_code = _failed(frame, error)
    except OSError as error:
        frame.exit_code = _failed(frame, _system_trouble(error))
    except Exception as error:  # noqa: BLE001 - the edge of the command line is one of the four borders
        frame.exit_code = _unexpected(frame, error)
    return int(frame.exit_code)


def _invoke(group: Any, arguments: list[str], frame: Frame) -> ExitCode:
    """Parse and call. `main()` of the group is left out on purpose: it has a border of its own."""
    try:
        with group.make_context("brova", arguments, obj=frame) as context:
            group.invoke(context)
    except typer.Exit as end:
        return ExitCode(end.exit_code)
    except typer.Abort as abort:
        raise KeyboardInterrupt from abort
    return frame.exit_code


def _cancelled(frame: Frame) -> ExitCode:
    frame.cancelled.set()
    _say_failure(frame, Cancelled(), ExitCode.CANCELLED, sentence="Cancelled.")
    return ExitCode.CANCELLED


def _wrong_usage(frame: Frame, error: typer.TyperException, arguments: Sequence[str]) -> ExitCode:
    # A mistake may stand before the option that asks for JSON.
    frame.json = frame.json or "--json" in arguments
    frame.json_lines = frame.json_lines or "--json-lines" in arguments
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "brova"
    message = error.format_message().rstrip(".") + "."
    sentence = f"{message} Try '{path} --help'."
    wrong = WrongUsage(say("{message}", message=message), kept=say(""))
    _say_failure(frame, wrong, ExitCode.WRONG_USAGE, sentence=sentence)
    return ExitCode.WRONG_USAGE


def _failed(frame: Frame, error: BrovaError) -> ExitCode:
    log.info("failed: %s %s", error.sentence(), error.detail)
    _say_failure(frame, error, ExitCode.FAILED, sentence=error.sentence())
    if frame.verbose and error.detail:
        frame.write(harmless(error.detail), to_stderr=True)
    return ExitCode.FAILED


def _unexpected(frame: Frame, error: Exception) -> ExitCode:
    from brova_desktop.diagnostics.report import save_bug_report

    saved = save_bug_report(error)
    where = say("A report without personal data is in {path}; please send it to us.", path=saved)
    unsaved = say("A report could not be saved; --verbose shows the details.")
    bug = BrovaBug(
        say("Something went wrong inside Brova Desktop ({kind}).", kind=type(error).__name__),
        kept=say("Files that were finished before are untouched."),
        next_step=where if saved else unsaved,
        acts=(Act.REPORT,),
        detail=repr(error),
    )
    return _failed(frame, bug)


def _system_trouble(error: OSError) -> BrovaError:
    """An OSError that no service translated still names its file and reason."""
    if isinstance(error.filename, str | bytes) and not isinstance(error, FileNotFoundError):
        return disk_trouble(error, Path(os.fsdecode(error.filename)))
    name = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else ""
    return Missing(
        say("{name} is not there.", name=name)
        if name
        else say("The system refused: {reason}.", reason=error.strerror),
        detail=repr(error),
    )


def _say_failure(frame: Frame, error: BrovaError, code: ExitCode, *, sentence: str) -> None:
    frame.write(harmless(sentence), to_stderr=True)
    if frame.machine and not frame.answered:
        frame.answer(json_line({"error": error_document(error), "exit_code": int(code)}))


def error_document(error: BrovaError) -> dict[str, object]:
    """A failure as a program reads it."""
    return {
        "kind": type(error).__name__,
        "happened": str(error.happened),
        "kept": str(error.kept),
        "next_step": None if error.next_step is None else str(error.next_step),
        "acts": [act.value for act in error.acts],
        "detail": error.detail,
    }


@contextmanager
def _termination_as_interrupt() -> Iterator[None]:
    """A polite termination ends like Ctrl+C, so that cleaning up happens in one way only."""
    try:
        before = signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    except ValueError:  # not the main thread: whoever owns it decides about signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _speak_utf8() -> None:
    """UTF-8 whatever the system's code page; what even that cannot carry is shown as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            with suppress(ValueError, OSError):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
