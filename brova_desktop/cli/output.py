"""What a command speaks through: results, tables, progress, partial failures, questions.

    @app.command()
    def probe(ctx: typer.Context, file: Path) -> None:
        with command(ctx) as out:
            facts = out.run(suite.library.probe(file, out.report(say("Reading {name}", name=file.name))))
            out.result({"file": file, "facts": facts}, human=lambda: out.table(("what", "value"), rows(facts)))

With `--json` the document is the only thing on stdout; without, the human text is. With `--json-lines` progress
comes as lines ``{"event": "progress", ...}`` and ``{"event": "note", ...}`` before the document, which is always
the last line. Sentences about failures go to stderr; with `--json` a failure also is the one document on stdout,
``{"error": {"kind", "happened", "kept", "next_step", "acts", "detail"}, "exit_code": 1}``, so stdout always parses.
"""

from __future__ import annotations

import asyncio
import getpass
import threading
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, TypeVar

import typer

from brova_desktop.cli.frame import ExitCode, Frame, frame_of
from brova_desktop.cli.plain import harmless, json_line
from brova_desktop.cli.progress import CommandReport, ProgressDisplay
from brova_desktop.cli.surroundings import command_log
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.words import Words, say

T = TypeVar("T")
Human = str | Words | Callable[[], None] | None


@contextmanager
def command(ctx: typer.Context) -> Iterator[Output]:
    """The frame around the body of a command. Errors pass through to the border in `edge.py`."""
    frame = frame_of(ctx)
    with command_log(frame), ExitStack() as stack:
        out = Output(frame, stack)
        try:
            yield out
        except BaseException:
            frame.cancelled.set()  # work on other threads must not outlive the command
            raise
        out.close()


class Output:
    """The voice of one command."""

    def __init__(self, frame: Frame, stack: ExitStack) -> None:
        self.frame = frame
        self.stack = stack
        """Whatever must end with the command: ``out.stack.enter_context(...)``."""
        self._display = stack.enter_context(ProgressDisplay(frame))
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.get_ident()

    def result(self, document: object, *, human: Human = None) -> None:
        """The outcome, once per command: the document for programs, `human` (text, or what prints it) for people."""
        self._display.close()
        if self.frame.machine:
            self.frame.answer(json_line(document))
        elif callable(human):
            human()
        elif human is not None:
            self.line(human)

    def line(self, text: str | Words = "") -> None:
        """A line for people on stdout; programs do not get it."""
        if not self.frame.machine:
            self.frame.write(harmless(str(text)))

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Rows in aligned columns for people; numbers to the right, None as an empty cell."""
        if self.frame.machine:
            return
        cells = [
            [harmless("" if cell is None else str(cell)).replace("\n", " ") for cell in row] for row in rows
        ]
        for text in aligned([list(columns), *cells]):
            self.frame.write(text)

    def warn(self, words: Words | str) -> None:
        """A sentence on stderr that does not stop the command."""
        self.frame.write(harmless(str(words)), to_stderr=True)

    def report(self, title: Words | str = "") -> CommandReport:
        """A report to hand to a service: a bar on stderr when it is a terminal, lines with `--json-lines`."""
        return self._display.report(str(title))

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run an async service to its end. Ctrl+C first tells the reports, then cancels and awaits the work."""
        return asyncio.run(self._watched(work))

    def here(self, make: Callable[[], T]) -> Callable[[], T]:
        """`make`, called on this thread whoever asks: for what work elsewhere may turn out to need."""

        async def made() -> T:
            return make()

        def asked() -> T:
            if self._loop is None or threading.get_ident() == self._thread:
                return make()
            return asyncio.run_coroutine_threadsafe(made(), self._loop).result()

        return asked

    def partly_failed(self, failures: Sequence[BrovaError | Words], *, done: int) -> None:
        """Say what failed: exit code 3 when something was done, 1 when nothing was. Call `result` as well."""
        if not failures:
            return
        for failure in failures:
            self.warn(failure.sentence() if isinstance(failure, BrovaError) else failure)
        self.warn(say("{done} of {all} done.", done=done, all=done + len(failures)))
        self.frame.exit_code = ExitCode.PARTLY_FAILED if done else ExitCode.FAILED

    def confirm(self, question: Words, *, yes: bool) -> bool:
        """Ask before something that cannot be undone; `yes` is the command's ``--yes`` and answers it.

        Raises BadParameter (wrong usage) when nobody can be asked.
        """
        if yes:
            return True
        if not self.frame.stdin_is_terminal or self.frame.machine:
            raise typer.BadParameter(f"{question} Add --yes to answer this without a terminal.")
        return typer.confirm(harmless(str(question)), default=False, err=True)

    def ask_secret(self, question: Words) -> str | None:
        """A passphrase typed unseen; None when nobody can be asked."""
        if not self.frame.stdin_is_terminal:
            return None
        return getpass.getpass(harmless(str(question)) + " ")

    def close(self) -> None:
        """The end of a command that went well: a program always gets its document."""
        self._display.close()
        if self.frame.machine and not self.frame.answered:
            self.frame.answer(json_line({}))

    async def _watched(self, work: Coroutine[Any, Any, T]) -> T:
        task = asyncio.ensure_future(work)
        self._loop = asyncio.get_running_loop()
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            # Threads learn it from their report; only then may the task be cancelled, or it would wait for them.
            self.frame.cancelled.set()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            raise


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as lines with columns of equal width, two spaces between; the first row is the heading."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    numeric = [
        len(rows) > 1 and all(_is_number(row[column]) for row in rows[1:]) for column in range(len(rows[0]))
    ]
    return [
        "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, numeric, strict=True)
        ).rstrip()
        for row in rows
    ]


def _is_number(cell: str) -> bool:
    return not cell or cell.replace(".", "", 1).lstrip("-").isdigit()
