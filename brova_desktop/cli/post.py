"""`brova post`: posts and their targets."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli import post_media, post_planning, post_review, post_sheet
from brova_desktop.cli.output import command
from brova_desktop.cli.post_making import choices_of, made_post
from brova_desktop.cli.post_views import (
    TARGET_COLUMNS,
    entry_document,
    post_document,
    post_rows,
    target_rows,
    title_of,
)
from brova_desktop.cli.posting import post_named, targets_named, when_said, with_line
from brova_desktop.cli.queue_watching import tell_outcome, watching_uploads
from brova_desktop.domain.errors import BrovaError, UserCanFix
from brova_desktop.domain.posts.post import Wording
from brova_desktop.domain.words import Words

if TYPE_CHECKING:
    from brova_desktop.cli.output import Output
    from brova_desktop.domain.ids import TargetId
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.views import Entry, PostView

app = typer.Typer(help="Make posts, plan them, publish them, and see how they went.", no_args_is_help=True)

Post = Annotated[str, typer.Argument(help="The id or name of a post, or the id of one target.")]
Only = Annotated[list[str] | None, typer.Option("--only", help="Only this account; may be repeated.")]
At = Annotated[str | None, typer.Option("--at", help="When, like 2026-12-24T18:00 (with or without an offset).")]
Zone = Annotated[str | None, typer.Option("--zone", help="The time zone of --at, like Asia/Riyadh.")]
NoWait = Annotated[bool, typer.Option("--no-wait", help="Leave it to the queue and return at once.")]


@app.command("new")
def new_post(
    ctx: typer.Context,
    media: Annotated[list[str], typer.Option("--media", help="A file, or an asset's id; may be repeated.")],
    to: Annotated[list[str], typer.Option("--to", help="An account: handle, name, id or platform.")],
    caption: Annotated[str, typer.Option("--caption", help="What it says.")] = "",
    title: Annotated[str, typer.Option("--title", help="Where a platform shows a title.")] = "",
    tag: Annotated[list[str] | None, typer.Option("--tag", help="A hashtag or keyword; may be repeated.")] = None,
    link: Annotated[str, typer.Option("--link", help="A link that goes with it.")] = "",
    first_comment: Annotated[str, typer.Option("--first-comment", help="Said below it at once.")] = "",
    name: Annotated[str, typer.Option("--name", help="For you only; never published.")] = "",
    option: Annotated[
        list[str] | None, typer.Option("--option", help="A platform's choice, like youtube.privacy=unlisted.")
    ] = None,
    hand_over: Annotated[
        bool, typer.Option("--hand-over", help="Upload now; the platform publishes at its time, if it can.")
    ] = False,
    at: At = None,
    zone: Zone = None,
) -> None:
    """Make a post: a draft, or planned with --at. What cannot go out stays a draft and is named (exit code 3)."""
    wording = Wording(caption, title, tuple(tag or ()), link, first_comment)
    when = when_said(at, zone) if at else None
    choices = choices_of(option or ())

    async def work(line: Line) -> tuple[PostView, list[Words], tuple[Entry, ...]]:
        view, blocking = await asyncio.to_thread(
            made_post, line, wording, media, to, name, choices, hand_over, when)  # fmt: skip
        return view, blocking, await asyncio.to_thread(line.posts.entries, [one.id for one in view.targets])

    with command(ctx) as out:
        view, blocking, entries = with_line(out, work)
        out.partly_failed(blocking, done=1)  # the post itself is there
        out.result(post_document(view, entries), human=lambda: _human(out, view, entries))


@app.command("list")
def list_posts(
    ctx: typer.Context,
    drafts: Annotated[bool, typer.Option("--drafts", help="Only what is not planned yet.")] = False,
    waiting: Annotated[bool, typer.Option("--waiting", help="Targets that wait for something or somebody.")] = False,
    history: Annotated[bool, typer.Option("--history", help="Targets that are over, the last first.")] = False,
    review: Annotated[str, typer.Option("--review", help="Only draft, in-review, changes-asked or approved.")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=100_000, help="At most so many.")] = 100,
) -> None:
    """List posts, the last changed first."""
    wanted = post_review.review_said(review) if review else None

    async def work(line: Line) -> tuple[tuple[PostView, ...], tuple[Entry, ...]]:
        if waiting or history:
            find = line.posts.waiting if waiting else line.posts.history
            return (), await asyncio.to_thread(lambda: find(limit=limit))
        views = line.posts.drafts if drafts else line.posts.latest
        found = await asyncio.to_thread(lambda: views(limit=limit))
        return tuple(one for one in found if one.post.review is wanted or wanted is None), ()

    with command(ctx) as out:
        views, entries = with_line(out, work)
        if waiting or history:
            out.result({"targets": [entry_document(one) for one in entries]},
                       human=lambda: out.table(TARGET_COLUMNS, target_rows(entries)))  # fmt: skip
            return
        out.result({"posts": [{"post": one.post.id, "name": title_of(one.post), "review": one.post.review.value,
                               "targets": {each.id: each.state.value for each in one.targets}} for one in views]},
                   human=lambda: out.table(("post", "name", "targets", "first"), post_rows(views)))  # fmt: skip


@app.command("show")
def show_post(ctx: typer.Context, post: Post) -> None:
    """A post, its targets with their problems, and what happened to each."""

    async def work(line: Line) -> None:
        view = await asyncio.to_thread(post_named, line, post)
        entries = await asyncio.to_thread(line.posts.entries, [one.id for one in view.targets])
        problems = await asyncio.to_thread(line.posts.problems, view)
        events = {one.id: await asyncio.to_thread(line.posts.events, one.id) for one in view.targets}
        document = post_document(view, entries, problems)
        for one in document["targets"]:
            one["history"] = [{"at": event.at, "state": event.state.value, "sentence": str(event.words)}
                              for event in events[one["target"]]]  # fmt: skip

        def human() -> None:
            out.line(title_of(view.post))
            out.table(TARGET_COLUMNS, target_rows(entries))
            rows = [(f"{event.at:%Y-%m-%d %H:%M:%S}", one.platform, str(event.words))
                    for one in view.targets for event in events[one.id]]  # fmt: skip
            out.table(("at (UTC)", "platform", "what happened"), rows)

        out.result(document, human=human)

    with command(ctx) as out:
        with_line(out, work)


@app.command("preview")
def preview_post(ctx: typer.Context, post: Post) -> None:
    """What each platform will show, with the length of its texts and what keeps it from going out."""
    from brova_desktop.cli.post_preview import preview_document, preview_lines

    async def work(line: Line) -> None:
        view = await asyncio.to_thread(post_named, line, post)
        entries = await asyncio.to_thread(line.posts.entries, [one.id for one in view.targets])
        problems = await asyncio.to_thread(line.posts.problems, view)
        shown = [preview_document(one, line.platforms, problems.get(one.target.id, ())) for one in entries]
        text = "\n".join(text for one in shown for text in preview_lines(one))
        out.result({"post": view.post.id, "targets": shown}, human=text)

    with command(ctx) as out:
        with_line(out, work)


@app.command("schedule")
def schedule_post(
    ctx: typer.Context,
    post: Post,
    at: Annotated[str, typer.Option("--at", help="When, like 2026-12-24T18:00 (with or without an offset).")],
    zone: Zone = None,
    only: Only = None,
) -> None:
    """Plan a post, or one of its targets, for a time."""
    when = when_said(at, zone)

    async def work(line: Line) -> tuple[Entry, ...]:
        targets = await asyncio.to_thread(targets_named, line, post, only or ())
        return await asyncio.to_thread(line.posts.schedule, targets, when)

    with command(ctx) as out:
        _show_targets(out, with_line(out, work))


@app.command("publish")
def publish_post(ctx: typer.Context, post: Post, only: Only = None, no_wait: NoWait = False) -> None:
    """Publish now and wait for the end; prints a link for each target. Exit code 3 when some failed."""
    _advance(ctx, post, only, no_wait, retry=False)


@app.command("retry")
def retry_post(ctx: typer.Context, post: Post, only: Only = None, no_wait: NoWait = False) -> None:
    """Try again what failed or was missed; what may be public already is asked about, never sent again."""
    _advance(ctx, post, only, no_wait, retry=True)


@app.command("cancel")
def cancel_post(ctx: typer.Context, post: Post, only: Only = None) -> None:
    """Stop targets that have not gone out. Exit code 3 when some could not be stopped."""

    async def work(line: Line) -> tuple[tuple[Entry, ...], list[BrovaError]]:
        targets = await asyncio.to_thread(targets_named, line, post, only or ())
        failures: list[BrovaError] = []
        for target in targets:
            try:
                await line.queue.cancel(target)
            except UserCanFix as error:
                failures.append(error)
        return await asyncio.to_thread(line.posts.entries, targets), failures

    with command(ctx) as out:
        entries, failures = with_line(out, work)
        out.partly_failed(failures, done=len(entries) - len(failures))
        _show_targets(out, entries)


def _advance(ctx: typer.Context, post: str, only: list[str] | None, no_wait: bool, *, retry: bool) -> None:
    async def work(line: Line) -> tuple[Entry, ...]:
        targets = await asyncio.to_thread(targets_named, line, post, only or ())
        if retry:
            targets = await _tried_again(line, targets)
        else:
            await line.queue.publish_now(targets)
        if not no_wait:
            with watching_uploads(out, line):
                await line.queue.until_empty(targets)
        return await asyncio.to_thread(line.posts.entries, targets)

    with command(ctx) as out:
        entries = with_line(out, work)
        if not no_wait:
            tell_outcome(out, entries)
        _show_targets(out, entries)


async def _tried_again(line: Line, targets: tuple[TargetId, ...]) -> tuple[TargetId, ...]:
    """Those of a post that stand still; a single target must."""
    entries = await asyncio.to_thread(line.posts.entries, targets)
    still = [one.target.id for one in entries if one.target.state.needs_person] or list(targets)
    for target in still:
        await line.queue.retry(target)
    return tuple(still)


def _show_targets(out: Output, entries: tuple[Entry, ...]) -> None:
    out.result({"targets": [entry_document(one) for one in entries]},
               human=lambda: out.table(TARGET_COLUMNS, target_rows(entries)))  # fmt: skip


def _human(out: Output, view: PostView, entries: tuple[Entry, ...]) -> None:
    out.line(f"{view.post.id}  {title_of(view.post)}")
    out.table(TARGET_COLUMNS, target_rows(entries))


app.command("media")(post_media.post_media)
post_sheet.add_to(app)
post_review.add_to(app)
post_planning.add_to(app)
