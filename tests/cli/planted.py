"""Commands for the tests of the frame: each ends in one of the ways a command can end."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Annotated

import typer

from brova_desktop.cli.options import time_option
from brova_desktop.cli.output import command
from brova_desktop.domain.errors import Act, BadInput, Cancelled
from brova_desktop.domain.timecode import At
from brova_desktop.domain.words import say

app = typer.Typer(add_completion=False)
ended: list[str] = []


@app.command()
def works(ctx: typer.Context, steps: int = 3) -> None:
    """Report some steps and end well."""
    with command(ctx) as out:
        report = out.report(say("Counting"))
        report.note(say("Now counting"))
        for step in range(steps):
            report.progress(step + 1, steps, unit="steps")
        rows = [("evil\x1b[2J\u202ename", 1), ("محمد", None)]
        out.result({"steps": steps}, human=lambda: out.table(("name", "count"), rows))


@app.command()
def silent(ctx: typer.Context) -> None:
    """Say nothing at all."""
    with command(ctx):
        pass


@app.command()
def fails(ctx: typer.Context, how: str) -> None:
    """Fail in a named way."""
    with command(ctx) as out:
        if how == "input":
            raise BadInput(
                say("The clip is empty."), next_step=say("Choose another."), acts=(Act.CONVERT,), detail="0 B"
            )
        if how == "bug":
            raise KeyError("token=abcdefgh12345678")
        if how == "missing":
            open("/no/such/file.mp4").close()
        if how == "cancel":
            raise Cancelled
        if how == "interrupt":
            raise KeyboardInterrupt
        failures = [say("Row 2: no such clip."), BadInput(say("Row 3 is bad."))]
        out.partly_failed(failures, done=0 if how == "all" else 2)
        out.result({"done": 0 if how == "all" else 2})


@app.command()
def asks(ctx: typer.Context, yes: bool = False) -> None:
    """Ask before going on."""
    with command(ctx) as out:
        out.result({"agreed": out.confirm(say("Remove everything?"), yes=yes)})


@app.command()
def at(ctx: typer.Context, when: Annotated[At, typer.Argument(parser=time_option)]) -> None:
    """Read a time."""
    with command(ctx) as out:
        out.result(when)


@app.command()
def waits(ctx: typer.Context) -> None:
    """Work on a thread until told to stop, then tidy up."""
    with command(ctx) as out:
        report = out.report()

        def work() -> None:
            try:
                while True:
                    report.raise_if_cancelled()
                    time.sleep(0.002)
            finally:
                ended.append("tidied")
                print("tidied", file=__import__("sys").stderr, flush=True)

        async def service() -> None:
            thread = threading.Thread(target=_quietly, args=(work,))
            thread.start()
            print("begun", file=__import__("sys").stderr, flush=True)
            try:
                await asyncio.Event().wait()
            finally:
                thread.join()

        out.run(service())


def _quietly(work: object) -> None:
    assert callable(work)
    try:
        work()
    except Cancelled:
        return
