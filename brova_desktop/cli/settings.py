"""`brova settings`: every setting is listed, read, changed and explained from its one declaration."""

from __future__ import annotations

from typing import Annotated

import typer

from brova_desktop import paths
from brova_desktop.cli.output import Output, command
from brova_desktop.cli.surroundings import settings_in_force
from brova_desktop.domain.words import say
from brova_desktop.settings.describe import Row, rows
from brova_desktop.settings.file import FILE_NAME
from brova_desktop.settings.reading import find
from brova_desktop.settings.store import SettingsStore

app = typer.Typer(add_completion=False, help="Read and change settings.")

Key = Annotated[str, typer.Argument(metavar="SECTION.NAME", help="For example engine.quality.")]
InWorkspace = Annotated[bool, typer.Option("--here", help="In the workspace's settings instead of your own.")]


@app.command("list")
def list_settings(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None, typer.Argument(help="Only settings that speak of all these words.")
    ] = None,
) -> None:
    """List settings with their values and where they come from."""
    with command(ctx) as out:
        store = _opened(out)
        found = rows(store, " ".join(words or ()))
        out.result({"settings": found}, human=lambda: _print(out, found))


@app.command()
def get(ctx: typer.Context, key: Key) -> None:
    """Print one setting's value."""
    with command(ctx) as out:
        store = _opened(out)
        [row] = [one for one in rows(store) if one.key == find(key).key]
        out.result(row, human=_shown(row.value))


@app.command("set")
def set_value(
    ctx: typer.Context,
    key: Key,
    value: Annotated[str, typer.Argument(help='The new value; "none" unsets one that may be unset.')],
    here: InWorkspace = False,
) -> None:
    """Change one setting."""
    with command(ctx) as out:
        store = _opened(out)
        store.set(key, value, in_workspace=here)
        now = store.get(key)
        if store.environment.get(find(key).variable) is not None:
            out.warn(say("{variable} is set and still wins.", variable=find(key).variable))
        out.result({"key": key, "value": now}, human=f"{key} = {_shown(now)}")


@app.command()
def reset(ctx: typer.Context, key: Key, here: InWorkspace = False) -> None:
    """Give one setting its default back."""
    with command(ctx) as out:
        store = _opened(out)
        changed = store.reset(key, in_workspace=here)
        now = store.get(key)
        out.result({"key": key, "value": now, "changed": changed}, human=f"{key} = {_shown(now)}")


@app.command()
def path(ctx: typer.Context) -> None:
    """Print where the settings are kept."""
    with command(ctx) as out:
        store = settings_in_force(out.frame)
        here = store.workspace.path if store.workspace is not None else None
        user = paths.config_folder() / FILE_NAME
        out.result({"user": user, "workspace": here}, human=str(user))


def _opened(out: Output) -> SettingsStore:
    store = settings_in_force(out.frame)
    for note in store.notes:
        out.warn(note)
    return store


def _print(out: Output, found: list[Row]) -> None:
    if not found:
        out.line(say("No setting speaks of that."))
        return
    out.table(
        ("setting", "value", "from", "what it is"),
        [(one.key, _shown(one.value), one.origin.value, one.title) for one in found],
    )


def _shown(value: object) -> str:
    if value is None:
        return "none"
    return str(value).lower() if isinstance(value, bool) else str(value)
