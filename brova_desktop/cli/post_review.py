"""`brova post review` and `brova post note`: what the people who make posts say to each other."""

from __future__ import annotations

import asyncio
import getpass
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli.output import command
from brova_desktop.cli.post_views import post_document, title_of
from brova_desktop.cli.posting import post_named, with_line
from brova_desktop.domain.posts.post import Review
from brova_desktop.domain.posts.reviewing import step_words, steps_of

if TYPE_CHECKING:
    from brova_desktop.cli.output import Output
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.views import PostView

Post = Annotated[str, typer.Argument(help="The id or name of a post.")]


def add_to(app: typer.Typer) -> None:
    app.command("review")(review_post)
    app.command("note")(note_post)


def review_said(word: str) -> Review:
    """Raises typer's error for wrong usage."""
    try:
        return Review(word)
    except ValueError as error:
        raise typer.BadParameter(f"{word!r} is none of {', '.join(one.value for one in Review)}") from error


def review_post(
    ctx: typer.Context,
    post: Post,
    state: Annotated[str, typer.Option("--state", help="draft, in-review, changes-asked or approved.")] = "",
    by: Annotated[str, typer.Option("--by", help="Who says so; the last one, or the user of this computer.")] = "",
    remark: Annotated[str, typer.Option("--remark", help="Why, or what to change.")] = "",
) -> None:
    """Say where a post stands, or show who said what and when."""
    wanted = review_said(state) if state else None

    async def work(line: Line) -> PostView:
        view = await asyncio.to_thread(post_named, line, post)
        if wanted is None:
            return view
        who = by or await asyncio.to_thread(line.posts.reviewer) or getpass.getuser()
        return await asyncio.to_thread(line.posts.review, view.post.id, wanted, who, remark)

    with command(ctx) as out:
        view = with_line(out, work)
        out.result(post_document(view, ()), human=lambda: _human(out, view))


def note_post(
    ctx: typer.Context,
    post: Post,
    text: Annotated[str, typer.Argument(help="For you and your team only; never published.")],
) -> None:
    """Keep an internal note on a post."""

    async def work(line: Line) -> PostView:
        view = await asyncio.to_thread(post_named, line, post)
        return await asyncio.to_thread(line.posts.annotate, view.post.id, text)

    with command(ctx) as out:
        view = with_line(out, work)
        out.result(post_document(view, ()), human=lambda: _human(out, view))


def _human(out: Output, view: PostView) -> None:
    out.line(f"{view.post.id}  {title_of(view.post)}  {view.post.review.value}")
    if view.post.note:
        out.line(view.post.note)
    rows = [(f"{one.at:%Y-%m-%d %H:%M}", str(step_words(one)), one.remark) for one in steps_of(view.post)]
    if rows:
        out.table(("at (UTC)", "what happened", "remark"), rows)
