"""Templates and posting slots: `brova post template`, `slots`, `next-slot`, `spread`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli.account_views import called
from brova_desktop.cli.output import command
from brova_desktop.cli.post_making import media_named
from brova_desktop.cli.post_views import TARGET_COLUMNS, entry_document, post_document, target_rows, title_of
from brova_desktop.cli.posting import account_named, own_zone, post_named, targets_named, when_said, with_line
from brova_desktop.domain.words import say

if TYPE_CHECKING:
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.post_templates import PostTemplate
    from brova_desktop.services.publishing.views import Entry, PostView

templates = typer.Typer(help="Posts to start from.", no_args_is_help=True)

Post = Annotated[str, typer.Argument(help="The id or name of a post.")]
Zone = Annotated[str | None, typer.Option("--zone", help="The time zone, like Asia/Riyadh; this computer's without.")]


def add_to(app: typer.Typer) -> None:
    app.add_typer(templates, name="template")
    app.command("slots")(slots)
    app.command("next-slot")(next_slot)
    app.command("spread")(spread)


@templates.command("save")
def save_template(ctx: typer.Context, post: Post,
                  name: Annotated[str, typer.Argument(help="One of this name is replaced.")]) -> None:
    """Save a post's words, accounts and choices as a template."""

    async def work(line: Line) -> PostTemplate:
        view = await asyncio.to_thread(post_named, line, post)
        return await asyncio.to_thread(line.planner.templates.keep, name, view.post.id)

    with command(ctx) as out:
        made = with_line(out, work)
        out.result({"template": made.id, "name": made.name}, human=f"{made.id}  {made.name}")


@templates.command("list")
def list_templates(ctx: typer.Context) -> None:
    """List the templates by name."""

    async def work(line: Line) -> tuple[PostTemplate, ...]:
        return await asyncio.to_thread(line.planner.templates.all)

    with command(ctx) as out:
        found = with_line(out, work)
        out.result({"templates": [{"template": one.id, "name": one.name, "caption": one.wording.caption,
                                   "accounts": [part.connection for part in one.parts]} for one in found]},
                   human=lambda: out.table(("template", "name", "caption"), [
                       (one.id, one.name, one.wording.caption[:60]) for one in found]))  # fmt: skip


@templates.command("use")
def use_template(
    ctx: typer.Context,
    template: Annotated[str, typer.Argument(help="The name or id of a template.")],
    media: Annotated[list[str] | None, typer.Option("--media", help="A file, or an asset's id.")] = None,
    at: Annotated[str | None, typer.Option("--at", help="When, like 2026-12-24T18:00.")] = None,
    zone: Zone = None,
) -> None:
    """Begin a post from a template: a draft that carries the time. Plan it with `brova post schedule`."""
    when = when_said(at, zone) if at else None

    async def work(line: Line) -> PostView:
        looked = await asyncio.to_thread(media_named, line, media or [])
        return await asyncio.to_thread(line.planner.templates.begin, template, looked, when)

    with command(ctx) as out:
        view = with_line(out, work)
        out.result(post_document(view, ()), human=f"{view.post.id}  {title_of(view.post)}")


@templates.command("remove")
def remove_template(ctx: typer.Context,
                    template: Annotated[str, typer.Argument(help="The name or id of a template.")]) -> None:
    """Forget a template; posts made of it stay."""

    async def work(line: Line) -> None:
        await asyncio.to_thread(line.planner.templates.remove, template)

    with command(ctx) as out:
        with_line(out, work)
        out.result({"removed": template})


def slots(
    ctx: typer.Context,
    account: Annotated[str, typer.Argument(help="An account: handle, name, id or platform.")],
    times: Annotated[str | None, typer.Argument(help="Like: Mon-Fri 09:00, 18:30; Sat 11:00. Empty: none.")] = None,
) -> None:
    """Show or set when an account posts."""

    async def work(line: Line) -> tuple[str, str]:
        found = account_named(line, account)
        if times is not None:
            return called(found), await asyncio.to_thread(line.posts.set_slots, found.id, times)
        return called(found), await asyncio.to_thread(line.posts.slots, found.id)

    with command(ctx) as out:
        name, kept = with_line(out, work)
        out.result({"account": name, "slots": kept},
                   human=lambda: out.line(kept or say("{account} has no posting slots.", account=name)))


def next_slot(ctx: typer.Context, post: Post, zone: Zone = None) -> None:
    """Plan a post for the next free slot of each of its accounts."""

    async def work(line: Line) -> tuple[Entry, ...]:
        targets = await asyncio.to_thread(targets_named, line, post)
        return await asyncio.to_thread(line.posts.spread, targets, zone or own_zone())

    with command(ctx) as out:
        entries = with_line(out, work)
        out.result({"targets": [entry_document(one) for one in entries]},
                   human=lambda: out.table(TARGET_COLUMNS, target_rows(entries)))


def spread(ctx: typer.Context, post: Post, zone: Zone = None) -> None:
    """Make a post of each medium of a post, planned for the next free slots; the post itself goes into the bin."""

    async def work(line: Line) -> tuple[Entry, ...]:
        view = await asyncio.to_thread(post_named, line, post)
        done = await asyncio.to_thread(line.planner.slots.spread_media, view.post.id, zone or own_zone())
        views = [await asyncio.to_thread(line.posts.get, one) for one in done.posts]
        return await asyncio.to_thread(line.posts.entries, [one.id for each in views for one in each.targets])

    with command(ctx) as out:
        entries = with_line(out, work)
        out.result({"targets": [entry_document(one) for one in entries]},
                   human=lambda: out.table(TARGET_COLUMNS, target_rows(entries)))
