"""`brova reel batch`: one reel for every row of a spreadsheet."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli.output import Output, command
from brova_desktop.cli.reel_opening import open_reel
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.words import say

if TYPE_CHECKING:
    from brova_desktop.services.batch import Outcome, Plan


def batch(
    ctx: typer.Context,
    template: Annotated[
        str,
        typer.Argument(
            metavar="TEMPLATE", help="A reel with placeholders: a document, or one of the library."
        ),
    ],
    rows: Annotated[Path, typer.Option("--rows", help="CSV or XLSX; columns are placeholder names.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The folder for the results.")],
    names: Annotated[str, typer.Option(help="File names, such as {row}-{product_name}.")] = "{row}",
    preset: Annotated[
        str | None,
        typer.Option(help="Where it is for: see `brova reel presets`.", show_default="instagram-reel"),
    ] = None,
    quality: Annotated[
        Quality | None,
        typer.Option(help="How much time to spend.", show_default="the setting engine.quality"),
    ] = None,
    workers: Annotated[int, typer.Option(min=0, max=64, help="Processes that draw; 0 chooses.")] = 0,
    check: Annotated[bool, typer.Option("--check", help="Only check the rows.")] = False,
    ignore_limits: Annotated[
        bool, typer.Option("--ignore-limits", help="Render even what the place would refuse.")
    ] = False,
) -> None:
    """Render a template once for every row; interrupted batches go on where they were."""
    from brova_desktop.cli.reel_inputs import choice_of

    with command(ctx) as out:
        from brova_desktop.services.batch import Batch
        from brova_desktop.services.spreadsheet import read_sheet
        from brova_desktop.services.targets import check_folder

        choice = choice_of(out, preset, quality, None, ignore_limits=ignore_limits)
        check_folder(output.absolute())
        sheet = read_sheet(rows)
        opened = open_reel(out, template, workers=workers)
        made = Batch(opened.rendering, opened.reels)
        folder = rows.absolute().parent
        plans = made.plan(
            opened.located, sheet, folder, output, choice, names, out.report(say("Checking rows"))
        )
        if check:
            _say_plans(out, plans)
            return
        output.mkdir(parents=True, exist_ok=True)
        outcomes = out.run(asyncio.to_thread(made.run, plans, output, choice, out.report(say("Rendering"))))
        _say_outcomes(out, outcomes, output)


def _say_plans(out: Output, plans: Sequence[Plan]) -> None:
    wrong = [
        say("Row {row}: {why}", row=plan.row, why=" ".join(map(str, plan.problems)))
        for plan in plans
        if plan.problems
    ]
    out.partly_failed(wrong, done=len(plans) - len(wrong))
    rows = [
        {"row": plan.row, "output": plan.target.name, "problems": [str(one) for one in plan.problems],
         "notes": [str(one) for one in plan.notes]}
        for plan in plans
    ]  # fmt: skip
    out.result({"rows": rows}, human=say("{count} rows can be made.", count=len(plans) - len(wrong)))


def _say_outcomes(out: Output, outcomes: Sequence[Outcome], folder: Path) -> None:
    failed = [
        say("Row {row}: {why}", row=one.row, why=one.sentence) for one in outcomes if one.state == "failed"
    ]
    done = len(outcomes) - len(failed)
    out.partly_failed(failed, done=done)
    words = say("{done} of {all} rows are in {folder}.", done=done, all=len(outcomes), folder=folder)
    out.result({"folder": folder, "rows": [asdict(one) for one in outcomes]}, human=words)
