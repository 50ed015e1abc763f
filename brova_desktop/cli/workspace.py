"""`brova workspace`: the library and its care."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from brova_desktop.cli.output import Output, command
from brova_desktop.cli.surroundings import needed_workspace
from brova_desktop.domain.errors import BadInput, Missing
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.workspace import Holdings, Protection
from brova_desktop.files import is_folder
from brova_desktop.ports.vault import Secret
from brova_desktop.services.backup import Preview
from brova_desktop.services.workspaces import OpenWorkspace, Workspaces

app = typer.Typer(no_args_is_help=True, help="Create, check, back up and restore a library.")
_RECOVERY = typer.Option("--recovery-key-file", help="A file with the recovery key, when the keychain is gone.")
RecoveryFile = Annotated[Path | None, _RECOVERY]


@app.command()
def create(ctx: typer.Context, folder: Path,
           name: Annotated[str, typer.Option(help="What to call it; the folder's name unless given.")] = "",
           sandbox: Annotated[bool, typer.Option("--sandbox", help="Talk to the built-in simulators only.")] = False,
           protect: Annotated[Protection | None, typer.Option(help="Where the key is kept.")] = None) -> None:
    """Make a workspace and show its recovery key once."""
    with command(ctx) as out:
        wanted = passphrase_of() if protect in (None, Protection.PASSPHRASE) else None
        if protect is Protection.PASSPHRASE and wanted is None:
            wanted = asked(out)
        new = out.run(workspaces().create(folder, name or folder.absolute().name, sandbox=sandbox,
                                           protection=protect, passphrase=wanted))
        key = new.recovery_key.reveal()
        out.result({"id": new.card.id, "name": new.card.name, "folder": new.folder.root, "sandbox": sandbox,
                    "protection": new.card.protection.value, "notice": str(new.words()), "recovery_key": key},
                   human=f"{new.folder.root}\n{new.words()}\nRecovery key, write it down:\n{key}")


@app.command("list")
def list_workspaces(ctx: typer.Context) -> None:
    """The workspaces used last."""
    with command(ctx) as out:
        found = workspaces().recent()
        rows = [{"folder": one.folder, "name": one.name, "opened": one.opened.isoformat(),
                 "there": is_folder(one.folder)} for one in found]
        out.result({"workspaces": rows},
                   human=lambda: out.table(("name", "opened", "folder"),
                                           [(one.name, _by_the_clock(one.opened), one.folder) for one in found]))


@app.command()
def info(ctx: typer.Context, recovery: RecoveryFile = None) -> None:
    """What the workspace is and holds."""
    with command(ctx) as out, opened_by(out, recovery, read_only=True) as opened:
        card, holds = opened.card, workspaces().info(opened)
        document = {"id": card.id, "name": card.name, "folder": opened.folder.root, "sandbox": card.sandbox,
                    "protection": card.protection.value, **_holdings(holds)}
        shown = {**document, "changed": _by_the_clock(holds.changed)}
        out.result(document, human=lambda: out.table(("what", "value"), list(shown.items())))


@app.command()
def check(ctx: typer.Context, full: Annotated[bool, typer.Option("--full", help="Read every page.")] = False,
          recovery: RecoveryFile = None) -> None:
    """Look for damage, files nobody knows and files that are gone."""
    with command(ctx) as out:
        with opened_by(out, recovery, read_only=True) as opened:
            found = out.run(workspaces().check(opened, thorough=full))
        if not found.is_sound:
            raise BadInput(say("The library is damaged."), kept=say("The file was left as it is."),
                           next_step=say("Restore the newest backup (brova workspace restore)."),
                           detail="\n".join((*found.damage, *found.dangling)))
        out.result({"sound": True, "thorough": full, "orphans": found.orphans, "lost": found.lost},
                   human=say("The library is sound. {lost} files are missing, {orphans} files are not in the library.",
                             lost=len(found.lost), orphans=len(found.orphans)))


@app.command()
def backup(ctx: typer.Context, recovery: RecoveryFile = None) -> None:
    """Make a checked copy of the library."""
    from brova_desktop.assembly import backups

    with command(ctx) as out, opened_by(out, recovery, read_only=True) as opened:
        made = out.run(backups().make(opened, report=out.report(say("Backing up"))))
        out.result({"backup": made.path, "size": made.size}, human=str(made.path))


@app.command()
def restore(ctx: typer.Context,
            file: Annotated[Path | None, typer.Argument(help="The backup; the newest unless given.")] = None,
            preview: Annotated[bool, typer.Option("--preview", help="Only say what it holds.")] = False,
            yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
            recovery: RecoveryFile = None) -> None:
    """Put a backup in the library's place; what it replaces is kept."""
    from brova_desktop.assembly import backups

    with command(ctx) as out:
        root, service = root_of(out), backups()
        chosen = file or next((one.path for one in service.all(root)), None)
        if chosen is None:
            raise Missing(say("There is no backup in {folder}.", folder=str(root)))
        passphrase, key = passphrase_of(), _recovery(recovery)
        seen = out.run(service.preview(root, chosen, passphrase=passphrase, recovery=key))
        holds = _holdings(seen.holds)
        if preview:
            out.result(_previewed(seen), human=lambda: out.table(("what", "value"), _preview_rows(seen)))
            return
        for words in _cost(seen):
            out.warn(words)
        if out.confirm(say("Replace the library by {name}?", name=chosen.name), yes=yes):
            done = out.run(service.restore(root, chosen, passphrase=passphrase, recovery=key))
            out.result({"restored": chosen, "kept": done.kept, **holds},
                       human=say("Restored. What was replaced is kept as {kept}.", kept=done.kept or "-"))


@app.command("backups")
def list_backups(ctx: typer.Context) -> None:
    """The backups there are, the newest first."""
    from brova_desktop.assembly import backups

    with command(ctx) as out:
        found = backups().all(root_of(out))
        out.result({"backups": [{"backup": one.path, "made": one.stamp.made.isoformat(),
                                 "reason": one.stamp.reason.value, "size": one.size} for one in found]},
                   human=lambda: out.table(("made", "reason", "MB", "file"), [
                       (_by_the_clock(one.stamp.made), one.stamp.reason.value, f"{one.size / 1e6:.1f}", one.path)
                       for one in found]))


@app.command("export")
def export_workspace(ctx: typer.Context,
                     file: Annotated[Path, typer.Argument(help="The archive to make, e.g. shop.zip.")],
                     with_secrets: Annotated[bool, typer.Option(
                         "--with-secrets", help="Sign-ins too, encrypted.")] = False,
                     recovery: RecoveryFile = None) -> None:
    """Pack the whole workspace into one archive, also while it is in use."""
    from brova_desktop.assembly import workspace_archives

    with command(ctx) as out, opened_by(out, recovery, read_only=True) as opened:
        made = workspace_archives().export(opened, file, out.report(say("Exporting")), with_secrets=with_secrets)
        out.result({"archive": made.path, "files": made.files, "size": made.size, "with_secrets": with_secrets,
                    "outside": made.outside, "unnamed": made.unnamed},
                   human="\n".join(map(str, (made.path, *made.notes()))))


@app.command("import")
def import_workspace(ctx: typer.Context, file: Annotated[Path, typer.Argument(help="An archive of a workspace.")],
                     folder: Annotated[Path, typer.Argument(help="A new or empty folder.")],
                     protect: Annotated[Protection | None, typer.Option(help="Where the key is kept.")] = None,
                     recovery: RecoveryFile = None) -> None:
    """Make a workspace of an archive; its key comes from this computer or from the recovery key."""
    from brova_desktop.assembly import workspace_archives

    with command(ctx) as out:
        wanted = passphrase_of() if protect in (None, Protection.PASSPHRASE) else None
        if protect is Protection.PASSPHRASE and wanted is None:
            wanted = asked(out)
        done = workspace_archives().bring_in(file, folder, out.report(say("Importing")), recovery=_recovery(recovery),
                                             protection=protect, passphrase=wanted)
        out.result({"folder": done.folder.root, "name": done.card.name, "paused": done.paused,
                    "protection": done.card.protection.value},
                   human="\n".join(map(str, (done.folder.root, *done.notes()))))


@app.command("recovery-key")
def show_recovery_key(ctx: typer.Context) -> None:
    """Show the recovery key again."""
    with command(ctx) as out:
        key = workspaces().recovery_key(root_of(out), passphrase=passphrase_of()).reveal()
        out.result({"recovery_key": key}, human=key)


def workspaces() -> Workspaces:
    from brova_desktop.assembly import workspaces

    return workspaces()


def root_of(out: Output) -> Path:
    return needed_workspace(out.frame)


def opened_by(out: Output, recovery: Path | None, *, read_only: bool = False) -> OpenWorkspace:
    return workspaces().open_now(root_of(out), passphrase_of(), _recovery(recovery), read_only)


def passphrase_of() -> Secret | None:
    given = os.environ.get("BROVA_PASSPHRASE")
    return Secret(given) if given else None


def asked(out: Output) -> Secret | None:
    typed = out.ask_secret(say("Passphrase:"))
    return Secret(typed) if typed else None


def _recovery(file: Path | None) -> Secret | None:
    if file is None:
        return None
    try:
        return Secret(file.read_text(encoding="utf-8")[:500])
    except (OSError, ValueError) as error:
        raise Missing(say("The file {name} cannot be read.", name=str(file)), detail=str(error)) from error


def _cost(seen: Preview) -> list[Words]:
    """What restoring would cost, in sentences."""
    if seen.loss is None:
        return [say("The library in use cannot be read, so nobody can say what would be lost.")]
    return list(seen.loss.sentences()) or [say("The backup holds the same as the library.")]


def _previewed(seen: Preview) -> dict[str, object]:
    loss = seen.loss
    return {"backup": seen.backup, "made": seen.made.isoformat() if seen.made else None, **_holdings(seen.holds),
            "loss": None if loss is None else {"lost": dict(loss.lost), "older": dict(loss.older),
                                               "returning": dict(loss.returning)}}


def _preview_rows(seen: Preview) -> list[tuple[str, object]]:
    known = {"made": _by_the_clock(seen.made), **_holdings(seen.holds), "changed": _by_the_clock(seen.holds.changed)}
    return [*known.items(), *(("if restored", words) for words in _cost(seen))]


def _by_the_clock(moment: datetime | None) -> str:
    """For people, who do not count in UTC."""
    return "-" if moment is None else f"{moment.astimezone():%Y-%m-%d %H:%M}"


def _holdings(holds: Holdings) -> dict[str, object]:
    return {"assets": holds.assets, "reels": holds.reels, "collections": holds.collections, "jobs": holds.jobs,
            "posts": holds.posts,
            "schema": holds.schema, "app_version": holds.app_version,
            "changed": holds.changed.isoformat() if holds.changed else None}
