"""`brova demo`: the main job, start to end, on material made on the spot."""

from __future__ import annotations

import asyncio
from pathlib import Path

import typer

from brova_desktop.cli.output import Output, command
from brova_desktop.domain.errors import Missing
from brova_desktop.domain.words import say


def demo(ctx: typer.Context) -> None:
    """Build the demo workspace (or the one named with --workspace) and render its reel, start to end.

    No account and no network are needed. Running it again makes only what is missing.
    """
    from brova_desktop import assembly, paths
    from brova_desktop.cli.reel_views import rendered_document

    with command(ctx) as out:
        root = (out.frame.workspace or paths.workspaces_folder() / "Demo").expanduser().absolute()
        _prepare(out, root)
        desk = out.stack.enter_context(assembly.open_desk(root))
        made = assembly.demo(desk)  # on this thread: it opens the painter, and the work below runs on another
        done = out.run(asyncio.to_thread(made.run, out.report(say("Making the demo"))))
        document = {
            "workspace": done.workspace,
            "media": list(done.media),
            "reel": done.reel,
            "captions": done.captions,
            "cover": done.cover,
            **rendered_document(done.rendered),
        }

        def human() -> None:
            out.line(say("Workspace  {path}", path=done.workspace))
            for place in done.media:
                out.line(say("Media      {path}", path=place))
            out.line(say("Reel       {path}", path=done.reel))
            out.line(say("Captions   {path}", path=done.captions))
            out.line(say("Cover      {path}", path=done.cover))
            out.line(say("Finished   {path}", path=done.rendered.path))
            out.line(say("{seconds} s of film, made in {took} s.", seconds=f"{done.rendered.seconds:.0f}",
                         took=f"{done.rendered.took:.1f}"))  # fmt: skip

        out.result(document, human=human)


def _prepare(out: Output, root: Path) -> None:
    """Make the workspace the first time, and say plainly how it is protected."""
    from brova_desktop.assembly import workspaces

    try:
        workspaces().card(root)
    except Missing:
        new = out.run(workspaces().create(root, "Demo", sandbox=True))
        out.warn(new.words())
