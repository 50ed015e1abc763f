"""`brova queue`: the publishing queue without the window."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli.output import Output, command
from brova_desktop.cli.post_views import TARGET_COLUMNS, entry_document, status_document, target_rows
from brova_desktop.cli.posting import with_line
from brova_desktop.cli.queue_watching import tell_outcome, watching_uploads
from brova_desktop.domain.words import say

if TYPE_CHECKING:
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.views import Entry, Outcomes, QueueStatus

app = typer.Typer(help="Run the publishing queue, or see what it has to do.", no_args_is_help=True)


@app.command("run")
def run_queue(
    ctx: typer.Context,
    until_empty: Annotated[
        bool, typer.Option("--until-empty", help="End when nothing is due, under way or waiting for a retry.")
    ] = False,
) -> None:
    """Publish what is due, until Ctrl+C or until there is nothing left to do (exit code 3 when some failed)."""

    async def work(line: Line) -> Outcomes | None:
        with watching_uploads(out, line):
            if until_empty:
                return await line.queue.until_empty()
            await line.run_for_ever(lambda error: out.warn(error.sentence()))
            return None

    with command(ctx) as out:
        outcomes = with_line(out, work)
        if outcomes is None:
            return
        tell_outcome(out, (*outcomes.published, *outcomes.failed))
        entries = (*outcomes.published, *outcomes.failed, *outcomes.parked)
        out.result({"published": _documents(outcomes.published), "failed": _documents(outcomes.failed),
                    "parked": _documents(outcomes.parked)},
                   human=lambda: out.table(TARGET_COLUMNS, target_rows(entries)))  # fmt: skip


@app.command("status")
def queue_status(ctx: typer.Context) -> None:
    """What is under way, what waits for a person, what comes next."""

    async def work(line: Line) -> QueueStatus:
        return await asyncio.to_thread(line.queue.status)

    with command(ctx) as out:
        status = with_line(out, work)
        out.result(status_document(status), human=lambda: _human(out, status))


@app.command("pause")
def pause_queue(ctx: typer.Context) -> None:
    """Begin nothing more until `brova queue go-on`; what the platforms have already is seen through."""
    _paused(ctx, True)


@app.command("go-on")
def go_on_queue(ctx: typer.Context) -> None:
    """End a pause; what came due meanwhile is treated as late."""
    _paused(ctx, False)


def _paused(ctx: typer.Context, paused: bool) -> None:
    async def work(line: Line) -> QueueStatus:
        await asyncio.to_thread(line.queue.pause if paused else line.queue.go_on)
        return await asyncio.to_thread(line.queue.status)

    with command(ctx) as out:
        status = with_line(out, work)
        out.result(status_document(status), human=lambda: _human(out, status))


def _documents(entries: tuple[Entry, ...]) -> list[object]:
    return [entry_document(one) for one in entries]


def _human(out: Output, status: QueueStatus) -> None:
    if status.paused:
        out.line(say("The queue is paused."))
    out.line(say("{scheduled} planned, {waiting} waiting.", scheduled=status.scheduled, waiting=status.waiting))
    entries = [*status.under_way, *status.needs_person, *([status.next] if status.next else [])]
    if entries:
        out.table(TARGET_COLUMNS, target_rows(entries))
