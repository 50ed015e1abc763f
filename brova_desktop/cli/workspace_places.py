"""`brova workspace`: what is done with a whole workspace: its name, its folder, another one like it, its twin."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from brova_desktop.cli.output import command
from brova_desktop.cli.workspace import (
    RecoveryFile,
    app,
    asked,
    opened_by,
    passphrase_of,
    root_of,
    workspaces,
)
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.workspace import Protection


@app.command()
def rename(ctx: typer.Context, name: str, recovery: RecoveryFile = None) -> None:
    """Call the workspace something else; its folder keeps its name."""
    with command(ctx) as out, opened_by(out, recovery) as opened:
        workspaces().rename_now(opened, name)
        out.result({"folder": opened.folder.root, "name": opened.card.name}, human=opened.card.name)


@app.command()
def move(ctx: typer.Context,
         folder: Annotated[Path, typer.Argument(help="Where it is to be; nothing may be there yet.")]) -> None:
    """Put the workspace into another folder, also on another disk. Nobody may have it open."""
    from brova_desktop.assembly import workspace_places

    with command(ctx) as out:
        new = workspace_places().move(root_of(out), folder)
        out.result({"folder": new}, human=str(new))


@app.command()
def duplicate(ctx: typer.Context,
              folder: Annotated[Path, typer.Argument(help="The folder of the new one.")],
              name: Annotated[str, typer.Option(help="What to call it; the folder's name unless given.")] = "",
              protect: Annotated[Protection | None, typer.Option(help="Where the key is kept.")] = None,
              recovery: RecoveryFile = None) -> None:
    """Make a new workspace like this one: settings, templates, slots and accounts to sign in; nothing it holds."""
    from brova_desktop.assembly import workspace_places

    with command(ctx) as out, opened_by(out, recovery, read_only=True) as opened:
        passphrase = passphrase_of() if protect in (None, Protection.PASSPHRASE) else None
        if protect is Protection.PASSPHRASE and passphrase is None:
            passphrase = asked(out)
        new = workspace_places().duplicate(opened, folder, name or folder.absolute().name, protection=protect,
                                           passphrase=passphrase)
        key = new.recovery_key.reveal()
        out.result({"id": new.card.id, "name": new.card.name, "folder": new.folder.root,
                    "protection": new.card.protection.value, "notice": str(new.words()), "recovery_key": key},
                   human="\n".join((str(new.folder.root), str(new.words()),
                                    str(say("Recovery key, write it down:")), key)))


@app.command("put-away")
def put_away(ctx: typer.Context) -> None:
    """Leave the workspace out of the list; its folder stays as it is."""
    with command(ctx) as out:
        root = root_of(out)
        workspaces().card(root)
        workspaces().forget(root)
        out.result({"folder": root}, human=say("{folder} is no longer in the list. Open it again from its folder.",
                                               folder=str(root)))


@app.command("publish-here")
def publish_from_here(ctx: typer.Context, recovery: RecoveryFile = None) -> None:
    """Let the posts of a copied workspace go out from here: only where its twin does not publish any more."""
    from brova_desktop.services.places import publish_here

    with command(ctx) as out, opened_by(out, recovery) as opened:
        was_held = opened.library.twins.held() is not None
        if was_held:
            publish_here(opened.library)
        out.result({"was_held": was_held}, human=(say("The planned posts are published from here.") if was_held
                                                  else say("Nothing was held.")))
