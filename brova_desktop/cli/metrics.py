"""`brova metrics`: how published posts do."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli.output import Output, command
from brova_desktop.cli.post_views import reading_document
from brova_desktop.cli.posting import targets_named, with_line
from brova_desktop.domain.words import say

if TYPE_CHECKING:
    from brova_desktop.domain.posts.metrics import Reading
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.views import Entry

app = typer.Typer(help="Read, show and export the results of published posts.", no_args_is_help=True)

COLUMNS = ("target", "platform", "read (UTC)", "views", "likes", "comments", "shares", "saves")


@app.command("sync")
def sync_metrics(
    ctx: typer.Context,
    post: Annotated[str | None, typer.Argument(help="Only this post or target.")] = None,
) -> None:
    """Ask the platforms now. Exit code 3 when some could not be asked."""

    async def work(line: Line) -> None:
        targets = await asyncio.to_thread(targets_named, line, post) if post else None
        done = await line.results.sync(targets)
        out.partly_failed(list(done.failed.values()), done=len(done.read))
        entries = await asyncio.to_thread(line.posts.entries, done.read)
        _show(out, [(one, done.read[one.target.id]) for one in entries])

    with command(ctx) as out:
        with_line(out, work)


@app.command("show")
def show_metrics(
    ctx: typer.Context,
    post: Annotated[str | None, typer.Argument(help="Every reading of this post or target.")] = None,
) -> None:
    """The last reading of every published target, or the whole history of one post."""

    async def work(line: Line) -> list[tuple[Entry, Reading]]:
        if post is None:
            latest = await asyncio.to_thread(line.results.latest)
            entries = await asyncio.to_thread(line.posts.entries, latest)
            return [(one, latest[one.target.id]) for one in entries]
        targets = await asyncio.to_thread(targets_named, line, post)
        entries = await asyncio.to_thread(line.posts.entries, targets)
        return [(one, reading) for one in entries
                for reading in await asyncio.to_thread(line.results.readings, one.target.id)]  # fmt: skip

    with command(ctx) as out:
        _show(out, with_line(out, work))


@app.command("export")
def export_metrics(
    ctx: typer.Context,
    output: Annotated[Path, typer.Option("-o", "--output", help="The CSV file to write.")],
    every: Annotated[bool, typer.Option("--every", help="Every reading, not only the last of each target.")] = False,
) -> None:
    """Write the results as CSV; nothing in it is taken for a formula."""

    async def work(line: Line) -> int:
        return await asyncio.to_thread(lambda: line.results.export(output, every=every))

    with command(ctx) as out:
        rows = with_line(out, work)
        out.result({"file": output, "rows": rows}, human=say("{count} rows in {name}.", count=rows, name=str(output)))


def _show(out: Output, found: list[tuple[Entry, Reading]]) -> None:
    rows = [(entry.target.id, entry.target.platform, f"{one.at:%Y-%m-%d %H:%M}", one.views, one.likes, one.comments,
             one.shares, one.saves) for entry, one in found]  # fmt: skip
    out.result({"readings": [reading_document(*one) for one in found]}, human=lambda: out.table(COLUMNS, rows))
