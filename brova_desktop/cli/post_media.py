"""`brova post media`: which files a post shows, for all accounts or for one."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli.output import command
from brova_desktop.cli.post_making import media_named
from brova_desktop.cli.post_views import account_of, post_document
from brova_desktop.cli.posting import post_named, targets_named, with_line
from brova_desktop.domain.posts.target import own_media, with_own_media

if TYPE_CHECKING:
    from brova_desktop.cli.output import Output
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.views import Entry, PostView


def post_media(
    ctx: typer.Context,
    post: Annotated[str, typer.Argument(help="The id or name of a post, or the id of one target.")],
    media: Annotated[list[str] | None, typer.Argument(help="Files, or assets' ids, instead of what is there.")] = None,
    only: Annotated[list[str] | None, typer.Option("--only", help="Only for this account; may be repeated.")] = None,
    same: Annotated[bool, typer.Option("--same", help="The same files as the post again.")] = False,
) -> None:
    """Show or choose the files of a post: those of all accounts, or with --only other ones for one account."""
    if same and media:
        raise typer.BadParameter("name files, or say --same")

    async def work(line: Line) -> tuple[PostView, tuple[Entry, ...]]:
        view = await asyncio.to_thread(post_named, line, post)
        if media or same:
            view = await asyncio.to_thread(_chosen, line, view, post, media or [], only or [])
        return view, await asyncio.to_thread(line.posts.entries, [one.id for one in view.targets])

    with command(ctx) as out:
        view, entries = with_line(out, work)
        out.result(post_document(view, entries), human=lambda: _human(out, entries))


def _chosen(line: Line, view: PostView, word: str, names: list[str], only: list[str]) -> PostView:
    """Raises Missing, BadInput for the files, Refused for what went out."""
    looked = tuple(media_named(line, names))
    some = bool(only) or any(one.id == word for one in view.targets)
    if looked and not some:
        return line.posts.save(replace(view, post=replace(view.post, media=looked)))
    wanted = set(targets_named(line, word, only))
    return line.posts.save(replace(view, targets=tuple(
        replace(one, override=with_own_media(one.override, looked)) if one.id in wanted else one
        for one in view.targets)))


def _human(out: Output, entries: tuple[Entry, ...]) -> None:
    out.table(("target", "account", "files", "own"), [
        (one.target.id, account_of(one), ", ".join(each.name for each in one.target.files(one.post.media)),
         "yes" if own_media(one.target.override) else "") for one in entries])  # fmt: skip
