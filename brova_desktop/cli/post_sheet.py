"""Posts in and out of files: `brova post import-csv`, `export-csv`, `export-ics`, `feed`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli.output import command
from brova_desktop.cli.post_views import post_rows
from brova_desktop.cli.posting import own_zone, stretch_said, with_line
from brova_desktop.domain.words import Words, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from brova_desktop.cli.output import Output
    from brova_desktop.domain.posts.sheet import SheetRow
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.post_sheets import Imported
    from brova_desktop.services.publishing.views import PostView

OutFile = Annotated[Path, typer.Option("-o", "--output", help="The file to write.")]
From = Annotated[str, typer.Option("--from", help="The first day, like 2026-12-01; this month without it.")]
Until = Annotated[str, typer.Option("--until", help="The last day; the end of the month of --from without it.")]


def add_to(app: typer.Typer) -> None:
    app.command("import-csv")(import_posts)
    app.command("export-csv")(export_csv)
    app.command("export-ics")(export_ics)
    app.command("feed")(feed)


def import_posts(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="CSV or XLSX: media, caption, to, at, title, tags, link, name, zone …")],
    check: Annotated[bool, typer.Option("--check", help="Only say what is wrong; make nothing.")] = False,
) -> None:
    """Make a post of each row; rows that cannot be used are named (exit code 3), the others are kept."""

    async def work(line: Line) -> tuple[tuple[SheetRow, ...], Imported | None, list[PostView]]:
        sheets = line.planner.sheets
        rows = await asyncio.to_thread(sheets.preview, file, own_zone())
        made = None if check else await asyncio.to_thread(sheets.take, rows)
        views = [await asyncio.to_thread(line.posts.get, one) for one in (made.posts if made else ())]
        return rows, made, views

    with command(ctx) as out:
        rows, made, views = with_line(out, work)
        if made is None:
            failed = [_told(row, words, column) for row in rows for column, words in row.wrong.items()]
            out.partly_failed(failed, done=sum(1 for row in rows if not row.wrong))
            out.result({"rows": len(rows), "wrong": [_document(row) for row in rows if row.wrong]},
                       human=lambda: out.line(say("{count} rows can be imported.", count=_good(rows))))  # fmt: skip
            return
        failed = [_told(row, words) for row, words in made.failed]
        for row, words in made.drafts:
            out.warn(say("Row {number} is kept as a draft: {why}", number=row.number, why=str(words)))
        out.partly_failed(failed, done=len(made.posts))
        out.result({"posts": list(made.posts), "failed": [str(one) for one in failed],
                    "drafts": [str(_told(row, words)) for row, words in made.drafts],
                    "wrong": [_document(row) for row in rows if row.wrong]},
                   human=lambda: out.table(("post", "name", "targets", "first"), post_rows(views)))  # fmt: skip


def export_csv(ctx: typer.Context, output: OutFile, first: From = "", until: Until = "") -> None:
    """Write the posts of a period as a sheet that `import-csv` reads again."""
    _export(ctx, output, first, until, lambda line: line.planner.sheets.export)


def export_ics(ctx: typer.Context, output: OutFile, first: From = "", until: Until = "") -> None:
    """Write the posts of a period as an iCalendar file for other calendars."""
    _export(ctx, output, first, until, lambda line: line.planner.agenda.export)


def feed(
    ctx: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="Where to keep an .ics file up to date.")] = None,
    off: Annotated[bool, typer.Option("--off", help="Keep none up to date any more; the file stays.")] = False,
) -> None:
    """Keep a calendar file up to date from now on, or say which one is."""

    async def work(line: Line) -> Path | None:
        agenda = line.planner.agenda
        if off or file is not None:
            await asyncio.to_thread(agenda.keep, None if off else file)
        return await asyncio.to_thread(lambda: agenda.feed)

    with command(ctx) as out:
        kept = with_line(out, work)
        out.result({"feed": str(kept) if kept else None}, human=lambda: out.line(
            say("{file} is kept up to date.", file=str(kept)) if kept else say("No calendar file is kept up to date.")))


def _export(ctx: typer.Context, output: Path, first: str, until: str,
            how: Callable[[Line], Callable[[datetime, datetime, Path], int]]) -> None:
    async def work(line: Line) -> int:
        start, end = stretch_said(first, until)
        return await asyncio.to_thread(how(line), start, end, output.absolute())

    with command(ctx) as out:
        count = with_line(out, work)
        _exported(out, output, count)


def _exported(out: Output, output: Path, count: int) -> None:
    out.result({"file": str(output.absolute()), "entries": count},
               human=lambda: out.line(say("{count} entries are in {file}.", count=count, file=output.name)))


def _told(row: SheetRow, words: Words, column: str = "") -> Words:
    if column:
        return say("Row {number}, {column}: {why}", number=row.number, column=column, why=str(words))
    return say("Row {number}: {why}", number=row.number, why=str(words))


def _document(row: SheetRow) -> dict[str, object]:
    return {"row": row.number, "cells": {column: str(words) for column, words in row.wrong.items()}}


def _good(rows: tuple[SheetRow, ...]) -> int:
    return sum(1 for row in rows if not row.wrong)
