"""`brova sandbox`: the made-up outside world in the foreground, until somebody ends it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from brova_desktop.cli.output import Output, command
from brova_desktop.domain.words import say

_BEAT = 0.5
"""Seconds between two looks at whether to end; waiting without end cannot be interrupted on Windows."""


def sandbox(
    ctx: typer.Context,
    port: Annotated[
        int, typer.Option(min=0, max=65_500, help="The control page's port, the platforms take the next; 0: any.")
    ] = 0,
    folder: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Keep consents and posts here; else they end with the command.")
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed gives the same ids and the same faults.")] = 0,
    fault_rate: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="The share of requests that go wrong, 0 to 1.")
    ] = 0.0,
) -> None:
    """Play YouTube and TikTok on this machine, with made-up accounts, until Ctrl+C."""
    with command(ctx) as out:
        from brova_desktop.assembly import sandbox_server

        place = folder.expanduser().absolute() if folder is not None else None
        server = out.stack.enter_context(
            sandbox_server(place, port=port, seed=seed, fault_rate=fault_rate)
        )
        environment = server.environment()
        document = {"control": server.control, "addresses": dict(server.addresses), "environment": environment}
        out.result(document, human=lambda: _print(out, server.control, environment))
        wait_for_the_end(out)


def wait_for_the_end(out: Output) -> None:
    """Until Ctrl+C, which arrives as KeyboardInterrupt."""
    while not out.frame.cancelled.wait(_BEAT):
        pass


def _print(out: Output, control: str, environment: dict[str, str]) -> None:
    out.line(say("The sandbox is at {address}", address=control))
    out.line(say("To make `brova` use it, set:"))
    for name, value in environment.items():
        out.line(f"export {name}={value}")
    out.line(say("Ctrl+C ends it."))
