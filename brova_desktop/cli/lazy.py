"""Command groups that are imported when they are called, so that `brova --version` stays instant.

A group whose module is not there is not listed; a group whose module cannot be imported breaks itself only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from brova_desktop.cli.options import GLOBAL_OPTIONS
from brova_desktop.domain.words import Words

COMPLETION = ("install_completion", "show_completion")
"""What typer gives a group unless told otherwise; completion of a part of `brova` would be of no use."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a command lives: a `typer.Typer` (a group) or a function (one command) of a module."""

    module: str
    attribute: str
    summary: Words

    @property
    def is_there(self) -> bool:
        return find_spec(self.module) is not None

    def load(self) -> Any:
        """The command object; a function becomes a command with its own options."""
        found = getattr(import_module(self.module), self.attribute)
        if not isinstance(found, typer.Typer):
            single = typer.Typer(add_completion=False)
            single.command()(found)
            found = single
        return typer.main.get_command(found)


class LazyGroup(TyperGroup):
    """The root group over a table of entries; every command below gets the global options."""

    table: Mapping[str, Entry]

    def list_commands(self, ctx: Any) -> list[str]:
        return [name for name, entry in self.table.items() if entry.is_there]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        loaded = self.commands.get(cmd_name)
        if loaded is not None:
            return loaded
        entry = self.table.get(cmd_name)
        if entry is None or not entry.is_there:
            return None
        command = entry.load()
        command.name = cmd_name
        command.params = [one for one in command.params if one.name not in COMPLETION]
        _give_global_options(command)
        self.commands[cmd_name] = command
        return command

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        for name in self.list_commands(
            ctx
        ):  # the base class suggests from this mapping when a name is mistyped
            self.commands.setdefault(name, None)  # type: ignore[arg-type]
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """List the table's own summaries: help must not import what it lists."""
        listing = TyperGroup(name=self.name, help=self.help, params=self.params)
        for name in self.list_commands(ctx):
            listing.add_command(TyperCommand(name, help=str(self.table[name].summary)))
        listing.format_help(ctx, formatter)


def _give_global_options(command: Any) -> None:
    """Let ``--json``, ``--workspace`` and the others stand anywhere: before the command and after it."""
    if isinstance(command, TyperGroup):
        command.no_args_is_help = (
            False  # "Missing command" is wrong usage; the border adds where to find help
        )
        for below in command.commands.values():
            _give_global_options(below)
    taken = {name for param in command.params for name in param.opts}
    command.params.extend(param for param in GLOBAL_OPTIONS if not taken.intersection(param.opts))
