"""`brova demo`: the main job, start to end, on material made on the spot: clips in, a published reel out."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from brova_desktop.cli.frame import ExitCode
from brova_desktop.cli.output import Output, command
from brova_desktop.domain.errors import Missing
from brova_desktop.domain.words import say

if TYPE_CHECKING:
    from brova_desktop.services.publishing.views import Entry
    from brova_desktop.services.suite import Desk


def demo(ctx: typer.Context) -> None:
    """Build the demo workspace (or the one named with --workspace), render its reel and publish it to the sandbox.

    No account and no network are needed. Running it again makes only what is missing.
    """
    from brova_desktop import assembly, paths
    from brova_desktop.cli.reel_views import rendered_document
    from brova_desktop.services.demo.posts import outcome

    with command(ctx) as out:
        root = (out.frame.workspace or paths.workspaces_folder() / "Demo").expanduser().absolute()
        _prepare(out, root)
        desk = out.stack.enter_context(assembly.open_desk(root))
        made = assembly.demo(desk)  # on this thread: it opens the painter, and the work below runs on another
        done = out.run(asyncio.to_thread(made.run, out.report(say("Making the demo"))))
        posted = out.run(_published(desk, done.rendered.path))
        failed = [entry for entry in posted if entry.target.published is None]
        document = {
            "workspace": done.workspace,
            "media": list(done.media),
            "reel": done.reel,
            "captions": done.captions,
            "cover": done.cover,
            **rendered_document(done.rendered),
            "posts": [_post_document(entry) for entry in posted],
        }

        def human() -> None:
            out.line(say("Workspace  {path}", path=done.workspace))
            for place in done.media:
                out.line(say("Media      {path}", path=place))
            out.line(say("Reel       {path}", path=done.reel))
            out.line(say("Captions   {path}", path=done.captions))
            out.line(say("Cover      {path}", path=done.cover))
            out.line(say("Finished   {path}", path=done.rendered.path))
            for entry in posted:
                out.line(outcome(entry))
            out.line(say("{seconds} s of film, made in {took} s.", seconds=f"{done.rendered.seconds:.0f}",
                         took=f"{done.rendered.took:.1f}"))  # fmt: skip
            out.line(say("See it in the window: brova app --demo"))

        out.result(document, human=human)
        if failed:
            out.frame.exit_code = ExitCode.PARTLY_FAILED


async def _published(desk: Desk, reel: Path) -> tuple[Entry, ...]:
    from brova_desktop import assembly

    async with assembly.publishing_line(desk) as line:
        return await assembly.demo_posts(line, desk).run(reel, plan=True)


def _post_document(entry: Entry) -> dict[str, Any]:
    done, trouble = entry.target.published, entry.target.trouble
    return {
        "platform": entry.target.platform,
        "account": entry.connection.profile.handle if entry.connection is not None else None,
        "state": entry.target.state.value,
        "id": done.remote_id if done is not None else None,
        "link": done.link if done is not None else None,
        "trouble": trouble.sentence() if trouble is not None else None,
    }


def _prepare(out: Output, root: Path) -> None:
    """Make the workspace the first time, and say plainly how it is protected."""
    from brova_desktop.assembly import workspaces

    try:
        workspaces().card(root)
    except Missing:
        new = out.run(workspaces().create(root, "Demo", sandbox=True))
        out.warn(new.words())
