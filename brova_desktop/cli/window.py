"""`brova app`: opens the window."""

from __future__ import annotations

from typing import Annotated

import typer

from brova_desktop.cli.frame import ExitCode, WindowWish, frame_of
from brova_desktop.cli.surroundings import workspace_named
from brova_desktop.domain.errors import Missing
from brova_desktop.domain.words import say


def app(
    ctx: typer.Context,
    demo: Annotated[bool, typer.Option("--demo", help="Open the demo workspace; it is made the first time.")] = False,
    first: Annotated[bool, typer.Option("--first", help="Open the last workspace, else the demo.")] = False,
    smoke: Annotated[bool, typer.Option("--smoke", help="Show every studio once, then end.", hidden=True)] = False,
) -> None:
    """Open the window on a workspace: the one named, the one used last, or the one chosen at the welcome page."""
    frame = frame_of(ctx)
    if frame.open_window is None:
        raise Missing(say("This program was put together without a window."))
    frame.exit_code = ExitCode(frame.open_window(WindowWish(workspace_named(frame), demo, first, smoke)))
