"""`brova import`, `brova assets` and `brova probe`: media files and the library that knows them."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from brova_desktop.cli.library_views import JobWatch, asset_document, asset_rows, fact_rows, probe_document
from brova_desktop.cli.output import Output, command
from brova_desktop.cli.surroundings import needed_workspace, settings_in_force
from brova_desktop.domain.media.asset import Asset, AssetState, Category, Placement, Status
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import AssetQuery, Sort
from brova_desktop.domain.words import say
from brova_desktop.ports.vault import Secret

if TYPE_CHECKING:
    from brova_desktop.services.library.shelf import Shelf
    from brova_desktop.services.suite import Desk
    from brova_desktop.services.work import ImportedFile

assets = typer.Typer(help="List what the library holds, edit it, find lost files again.", no_args_is_help=True)


def probe(ctx: typer.Context, file: Annotated[Path, typer.Argument(help="A media file.")]) -> None:
    """Say what a media file is: kind, length, size, rate, codecs, colours, sound."""
    from brova_desktop.assembly import open_suite

    with command(ctx) as out:
        looks = out.stack.enter_context(open_suite()).reels.looks
        report = out.report(say("Looking into {name}", name=file.name))
        found = out.run(asyncio.to_thread(looks.probe, file, report))
        for warning in found.warnings:
            out.warn(warning)
        out.result(probe_document(file, found.facts, found.warnings),
                   human=lambda: out.table(("what", "value"), fact_rows(found.facts)))


def import_files(
    ctx: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="Media files, or folders to take everything from.")],
    reference: Annotated[bool, typer.Option("--reference", help="Use the files where they are.")] = False,
    copy: Annotated[bool, typer.Option("--copy", help="Copy the files into the workspace.")] = False,
    tag: Annotated[list[str] | None, typer.Option("--tag", help="A tag for all of them; may be repeated.")] = None,
    no_proxies: Annotated[bool, typer.Option("--no-proxies", help="Leave the proxies for later.")] = False,
    no_prepare: Annotated[bool, typer.Option("--no-prepare", help="Make no posters and the like.")] = False,
) -> None:
    """Bring media files into the library. What cannot be used is named; the others are taken all the same."""
    if reference and copy:
        raise typer.BadParameter("choose --reference or --copy")
    with command(ctx) as out:
        desk, settings = _desk(out), settings_in_force(out.frame).current
        by_setting = Placement.REFERENCED if settings.media.import_mode == "reference" else Placement.COPIED
        placement = Placement.REFERENCED if reference else Placement.COPIED if copy else by_setting
        wish = {"tags": tag or [], "prepare": not no_prepare, "proxies": settings.media.proxies and not no_proxies}
        results = out.run(_imported(desk, files, placement, wish, out))
        failures = [say("{why}", why=one.failure) for one in results if one.failure is not None]
        out.partly_failed(failures, done=len(results) - len(failures))
        rows = [(one.outcome, one.asset or "", one.path.name, one.sentence or "") for one in results]
        out.result(
            {"files": [{"file": one.path, "outcome": one.outcome, "sentence": one.sentence,
                        "asset": asset_document(desk.shelf.assets.get(one.asset), desk.shelf) if one.asset else None}
                       for one in results]},
            human=lambda: out.table(("outcome", "id", "file", "note"), rows))  # fmt: skip


async def _imported(desk: Desk, files: list[Path], placement: Placement, wish: dict[str, Any],
                    out: Output) -> tuple[ImportedFile, ...]:
    """Import as a job of the library, then see to everything that waits there: what this one left, and earlier ones."""
    from brova_desktop.assembly import work_of
    from brova_desktop.services.work import complete, imported_files, queued

    work = work_of(desk)
    async with work.running() as runner:
        watching = JobWatch(out)
        with runner.changed.subscribe(watching.hear):
            job = await queued(runner, work.import_files(runner, files, placement, **wish))
            done = await complete(runner, job)
            if wish["prepare"]:
                await runner.finish()
        for trouble in watching.troubles(desk):
            out.warn(trouble)
    return imported_files(done)


@assets.command("list")
def list_assets(
    ctx: typer.Context,
    text: Annotated[str, typer.Argument(help="Words to look for.")] = "",
    kind: Annotated[list[MediaKind] | None, typer.Option("--kind", help="video, image or audio.")] = None,
    state: Annotated[list[AssetState] | None, typer.Option("--state", help="ready, broken, missing, ...")] = None,
    tag: Annotated[list[str] | None, typer.Option("--tag", help="Only with this tag; may be repeated.")] = None,
    in_bin: Annotated[bool, typer.Option("--bin", help="What was removed.")] = False,
    sort: Annotated[Sort, typer.Option("--sort", help="The order.")] = Sort.NEWEST,
    limit: Annotated[int, typer.Option("--limit", min=1, max=100_000, help="At most so many.")] = 100,
) -> None:
    """List or search the library."""
    with command(ctx) as out:
        shelf = _shelf(out)
        query = AssetQuery(text=text, kinds=tuple(kind or ()), states=tuple(state or ()), tags=tuple(tag or ()),
                           in_bin=in_bin, sort=sort)  # fmt: skip
        _show(out, shelf, shelf.listed(query, limit))


@assets.command("show")
def show_asset(ctx: typer.Context, name: Annotated[str, typer.Argument(help="Id or exact name.")]) -> None:
    """Everything known about one asset."""
    with command(ctx) as out:
        shelf = _shelf(out)
        asset = shelf.named(name)
        rows = [("id", asset.id), ("title", asset.label), ("state", asset.state.value),
                ("file", str(shelf.place(asset))), ("tags", ", ".join(asset.tags)),
                *(fact_rows(asset.facts) if asset.facts else [])]  # fmt: skip
        if asset.trouble is not None:
            out.warn(asset.trouble)
        out.result(asset_document(asset, shelf), human=lambda: out.table(("what", "value"), rows))


@assets.command("edit")
def edit_assets(
    ctx: typer.Context,
    names: Annotated[list[str], typer.Argument(help="Ids or exact names.")],
    title: Annotated[str | None, typer.Option("--title")] = None,
    description: Annotated[str | None, typer.Option("--description")] = None,
    tag: Annotated[list[str] | None, typer.Option("--tag", help="Add a tag.")] = None,
    untag: Annotated[list[str] | None, typer.Option("--untag", help="Take a tag away.")] = None,
    category: Annotated[Category | None, typer.Option("--category")] = None,
    status: Annotated[Status | None, typer.Option("--status")] = None,
    rating: Annotated[int | None, typer.Option("--rating", min=0, max=5)] = None,
) -> None:
    """Change titles, descriptions, tags, category, status or rating; all or none."""
    with command(ctx) as out:
        shelf = _shelf(out)
        ids = [shelf.named(name).id for name in names]
        _show(out, shelf, shelf.edit(ids, title=title, description=description, add_tags=tag or (),
                                     remove_tags=untag or (), category=category, status=status, rating=rating))


@assets.command("relink")
def relink_assets(
    ctx: typer.Context,
    places: Annotated[list[Path], typer.Argument(help="Folders (or files) to search for lost files.")],
) -> None:
    """Find missing files again, by their content, whatever they are called now."""
    with command(ctx) as out:
        shelf = _shelf(out)

        def search() -> tuple[tuple[Asset, ...], tuple[Asset, ...]]:
            shelf.relinking.check(out.report(say("Checking")))
            done = shelf.relinking.search(places, out.report(say("Searching")))
            return done.found, done.missing

        found, missing = out.run(asyncio.to_thread(search))
        out.partly_failed([one.trouble or say("{name} is missing.", name=one.name) for one in missing],
                          done=len(found))
        _show(out, shelf, found)


@assets.command("remove")
def remove_assets(
    ctx: typer.Context,
    names: Annotated[list[str], typer.Argument(help="Ids or exact names.")],
    for_good: Annotated[bool, typer.Option("--for-good", help="Delete them, with their copies.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Put assets into the bin, or delete them for good. Files used in place are never deleted."""
    with command(ctx) as out:
        shelf = _shelf(out)
        chosen = [shelf.named(name) for name in names]
        if for_good and not out.confirm(say("Delete {count} files for good?", count=len(chosen)), yes=yes):
            return
        gone = shelf.bin([one.id for one in chosen])
        if for_good:
            shelf.delete([one.id for one in chosen])
        _show(out, shelf, gone)


@assets.command("restore")
def restore_assets(
    ctx: typer.Context, ids: Annotated[list[str], typer.Argument(help="Ids of assets in the bin.")]
) -> None:
    """Take assets out of the bin."""
    with command(ctx) as out:
        shelf = _shelf(out)
        _show(out, shelf, shelf.unbin([shelf.named(id).id for id in ids]))


def _show(out: Output, shelf: Shelf, found: tuple[Asset, ...]) -> None:
    out.result({"assets": [asset_document(one, shelf) for one in found]},
               human=lambda: out.table(("id", "kind", "state", "length", "size", "name", "tags"), asset_rows(found)))


def _shelf(out: Output) -> Shelf:
    """The shelf of the workspace that is meant, open until the command ends."""
    return _desk(out).shelf


def _desk(out: Output) -> Desk:
    from brova_desktop.assembly import open_desk

    given = os.environ.get("BROVA_PASSPHRASE")
    return out.stack.enter_context(open_desk(needed_workspace(out.frame), passphrase=Secret(given) if given else None))
