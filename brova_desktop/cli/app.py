"""`brova`: the table of commands and the entry point."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.core import TyperGroup

from brova_desktop import __version__
from brova_desktop.cli.frame import OpenWindow, frame_of
from brova_desktop.cli.lazy import Entry, LazyGroup
from brova_desktop.cli.options import GLOBAL_OPTIONS
from brova_desktop.cli.plain import json_line
from brova_desktop.domain.words import say

_CLI = "brova_desktop.cli"

COMMANDS: dict[str, Entry] = {
    "app": Entry(f"{_CLI}.window", "app", say("Open the window.")),
    "demo": Entry(f"{_CLI}.demo", "demo", say("Run the main job on a demo workspace, start to end.")),
    "workspace": Entry(f"{_CLI}.workspace_places", "app", say("Create, check, back up and restore a library.")),
    "import": Entry(f"{_CLI}.library", "import_files", say("Bring media files into the library.")),
    "assets": Entry(f"{_CLI}.library", "assets", say("List what the library holds.")),
    "probe": Entry(f"{_CLI}.library", "probe", say("Say what a media file is.")),
    "trim": Entry(f"{_CLI}.convert", "trim", say("Cut a piece out of a file.")),
    "transcode": Entry(f"{_CLI}.convert", "transcode", say("Make a platform's variant of a file.")),
    "reel": Entry(f"{_CLI}.reel", "app", say("Make, check and render reels.")),
    "post": Entry(f"{_CLI}.post", "app", say("Make, plan and publish posts.")),
    "queue": Entry(f"{_CLI}.queue", "app", say("Run the publishing queue, or see what it has to do.")),
    "metrics": Entry(f"{_CLI}.metrics", "app", say("Read, show and export results.")),
    "accounts": Entry(f"{_CLI}.accounts", "app", say("Connect accounts and look after them.")),
    "sandbox": Entry(f"{_CLI}.sandbox", "sandbox", say("Play YouTube and TikTok on this machine.")),
    "settings": Entry(f"{_CLI}.settings", "app", say("Read and change settings.")),
    "schema": Entry(f"{_CLI}.schema", "schema", say("Print the JSON Schema of a document.")),
    "doctor": Entry(
        f"{_CLI}.doctor", "doctor", say("Say what this machine has, and what to do about the rest.")
    ),
}
"""Every command by name, in the order of the help page. A command exists when its module does."""


def _show_version(ctx: typer.Context, wanted: bool) -> None:
    if wanted:
        frame = frame_of(ctx)
        frame.write(json_line({"version": __version__}) if frame.machine else f"brova {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, expose_value=False, help="Print the version."),
    ] = False,
) -> None:
    """Brova Desktop on the command line: clips in, finished reels out."""


def command_tree() -> TyperGroup:
    """The root group, loaded as far as needed."""
    app = typer.Typer(cls=LazyGroup, add_completion=False, rich_markup_mode="rich")
    app.callback()(_root)
    root = typer.main.get_group(app)
    assert isinstance(root, LazyGroup)
    root.table = COMMANDS
    root.params.extend(GLOBAL_OPTIONS)
    return root


def main(arguments: Sequence[str] | None = None, open_window: OpenWindow | None = None) -> int:
    """Run `brova` with the arguments (the process's own unless given) and return the exit code."""
    from brova_desktop.cli.edge import run_command_line

    given = list(sys.argv[1:] if arguments is None else arguments)
    return run_command_line(command_tree(), given or ["--help"], open_window)
