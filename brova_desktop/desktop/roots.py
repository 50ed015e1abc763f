"""Which workspace a window opens: the demo, the last one, or what the person chose at the welcome page."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from brova_desktop import assembly, paths
from brova_desktop.desktop.whole import imported
from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.file_names import safe_name
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job
from brova_desktop.files import is_folder
from brova_desktop.jobs.kinds import JobKind, Priority
from brova_desktop.jobs.lanes import BACKGROUND, LIBRARY, RENDER
from brova_desktop.paths import demo_folder
from brova_desktop.ports.report import Report
from brova_desktop.ui.bridge.dialogs import show
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.shell.recovery import RecoveryPage
from brova_desktop.ui.shell.welcome import Chosen, Wish

DEMO = "demo"


def is_demo(root: Path) -> bool:
    return root == demo_folder()


async def demo_root(wished: Path | None = None) -> Path:
    """The folder of the demo workspace, made when it is not there."""
    root = (wished or demo_folder()).expanduser().absolute()
    known = assembly.workspaces()
    try:
        await asyncio.to_thread(known.card, root)
    except Missing:
        await known.create(root, "Demo", sandbox=True)
    return root


def know_demo(bench: Workbench) -> None:
    """Make the work known while a sandbox workspace is open: a demo that was cut short goes on."""
    if not bench.desk.workspace.card.sandbox:
        return

    async def work(job: Job, report: Report) -> Mapping[str, Any]:
        done = await bench.lanes.run(RENDER, assembly.demo(bench.desk).run, report)
        bench.changed.emit(Changes.of(Subject.ASSETS) | Changes.of(Subject.REELS))
        report.note(say("Publishing it in the sandbox"))
        await assembly.demo_posts(bench.line, bench.desk).run(done.rendered.path, plan=True)
        return {"file": str(done.rendered.path.relative_to(done.workspace))}

    bench.runner.register(JobKind(DEMO, work, lane=BACKGROUND, priority=Priority.NOW))


async def begin_demo(bench: Workbench) -> None:
    """Make the demo in the background, unless the workspace has it already: media, a reel, posts in the sandbox."""
    if not await bench.lanes.run(LIBRARY, bench.line.posts.latest):
        await bench.runner.add(DEMO, say("Making the demo: clips, music, a reel and posts"), {}, once=DEMO)


async def recent_workspaces() -> list[tuple[str, Path]]:
    """Workspaces used last that are still there."""
    def there() -> list[tuple[str, Path]]:
        return [(one.name, one.folder) for one in assembly.workspaces().recent() if is_folder(one.folder)]

    return await asyncio.to_thread(there)  # a network drive takes its time to say no


async def root_of(chosen: Chosen, window: QWidget) -> tuple[Path | None, bool]:
    """The folder of what was chosen (None: the person changed their mind), and whether the demo is to be made.

    Raises Refused when there is such a workspace already, BadInput for a name that cannot be used, Missing for a
    folder that is no workspace.
    """
    if chosen.wish is Wish.DEMO:
        return await demo_root(), True
    if chosen.wish is Wish.OPEN:
        folder = chosen.folder or await _asked_folder(window)
        if folder is not None:
            await asyncio.to_thread(assembly.workspaces().card, folder)
        return folder, False
    if chosen.wish is Wish.IMPORT:
        return await imported(window), False
    root = paths.workspaces_folder() / safe_name(chosen.name)
    if root.exists():
        raise Refused(say("There is a workspace called {name} already.", name=chosen.name),
                      next_step=say("Choose another name, or open that one."))
    made = await assembly.workspaces().create(root, chosen.name, sandbox=chosen.sandbox)
    await show(RecoveryPage(window, made.card.name, made.recovery_key, made.words()))
    return root, False


async def _asked_folder(window: QWidget) -> Path | None:
    dialog = QFileDialog(window, t("Open a workspace"), str(paths.workspaces_folder()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    picked = await show(dialog) == QDialog.DialogCode.Accepted and dialog.selectedFiles()
    return Path(dialog.selectedFiles()[0]) if picked else None
