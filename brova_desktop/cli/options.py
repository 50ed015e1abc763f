"""Options that several commands share, and the option types of the product: times, rates, sizes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from brova_desktop.cli.frame import frame_of
from brova_desktop.domain.timecode import At, BadTime, parse_at


def _remember_json(ctx: typer.Context, value: bool) -> None:
    if value:
        frame_of(ctx).json = True


def _remember_json_lines(ctx: typer.Context, value: bool) -> None:
    if value:
        frame_of(ctx).json_lines = True


def _remember_verbose(ctx: typer.Context, value: bool) -> None:
    if value:
        frame_of(ctx).verbose = True


def _remember_workspace(ctx: typer.Context, value: Path | None) -> None:
    if value is not None:
        frame_of(ctx).workspace = value


_PANEL = "Options of every command"


def global_options(
    as_json: Annotated[
        bool,
        typer.Option(
            "--json",
            callback=_remember_json,
            expose_value=False,
            is_eager=True,
            rich_help_panel=_PANEL,
            help="Print one JSON document on stdout and nothing else.",
        ),
    ] = False,
    as_lines: Annotated[
        bool,
        typer.Option(
            "--json-lines",
            callback=_remember_json_lines,
            expose_value=False,
            is_eager=True,
            rich_help_panel=_PANEL,
            help="Like --json, with progress as JSON lines before the document.",
        ),
    ] = False,
    workspace: Annotated[
        Path | None,
        typer.Option(
            "--workspace",
            metavar="DIR",
            callback=_remember_workspace,
            expose_value=False,
            rich_help_panel=_PANEL,
            help="The workspace folder; else BROVA_WORKSPACE, else the one used last.",
        ),
    ] = None,
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose",
            callback=_remember_verbose,
            expose_value=False,
            is_eager=True,
            rich_help_panel=_PANEL,
            help="Show technical details of failures.",
        ),
    ] = False,
) -> None:
    """The declaration only; each option leaves its value in the frame by its callback."""


def _declared() -> tuple[Any, ...]:
    declaration = typer.Typer(add_completion=False)
    declaration.command()(global_options)
    return tuple(typer.main.get_command(declaration).params)


GLOBAL_OPTIONS = _declared()
"""The parameters that every command understands (see `lazy.py`)."""


def time_option(value: str | At) -> At:
    """Parser for ``typer.Option(parser=time_option)``: "12.5", "0:12.5", "1:02:03.25", "375f"."""
    if isinstance(value, At):
        return value
    try:
        return parse_at(value)
    except BadTime as error:
        raise typer.BadParameter(str(error.happened)) from error
