"""Whole workspaces from the window: exported, imported, moved, made anew, put away, in a window of their own."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from brova_desktop import assembly, paths
from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.file_names import safe_name
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job
from brova_desktop.files import free_place
from brova_desktop.jobs.kinds import JobKind, Priority
from brova_desktop.jobs.lanes import BACKGROUND
from brova_desktop.ports.report import Report
from brova_desktop.ports.vault import Secret
from brova_desktop.ui.bridge.dialogs import ask_line, choose_files, choose_target, confirm, show
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.shell.recovery import RecoveryPage
from brova_desktop.ui.shell.under_way import watched

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench

EXPORT = "export-workspace"


def know_export(bench: Workbench) -> None:
    """Make the work known while a workspace is open: one that was interrupted can be tried again."""

    def work(job: Job, report: Report) -> Mapping[str, Any]:
        made = assembly.workspace_archives().export(bench.desk.workspace, Path(job.payload["file"]), report)
        return {"file": str(made.path)}

    bench.runner.register(JobKind(EXPORT, work, lane=BACKGROUND, priority=Priority.NOW, repeatable=False))


async def export(window: QWidget, bench: Workbench) -> None:
    """Ask where, then pack it in the background: the activity panel shows how far it is."""
    name = f"{safe_name(bench.desk.workspace.card.name)}.zip"
    target = await choose_target(window, say("Export the workspace"), name, "zip")
    if target is None:
        return

    await bench.runner.add(EXPORT, say("Exporting the workspace to {name}", name=target.name),
                           {"file": str(target)}, once=f"{EXPORT} {target}")
    bench.notices.say(say("It is packed in the background. To open it on another computer you need the recovery key; "
                          "sign-ins are not in it."))


async def imported(window: QWidget) -> Path | None:
    """Ask for an archive and make a workspace of it; its folder. None when the person changed their mind.

    A window that closes meanwhile waits until what was unpacked is gone again.
    """
    picked = await choose_files(window, say("Import a workspace"), t("Archives (*.zip)"), many=False)
    if not picked:
        return None
    root = free_folder(await asyncio.to_thread(assembly.workspace_archives().name_of, picked[0]))
    recovery: Secret | None = None
    while True:
        try:
            done = await watched(window, say("Importing {name}", name=picked[0].name), partial(
                assembly.workspace_archives().bring_in, picked[0], root, recovery=recovery))
        except Missing as error:
            if recovery is not None:
                raise
            written = await ask_line(window, error.happened, say("It opens with the recovery key that was shown when "
                                                                 "it was made."), say("Import"))
            if written is None:
                return None
            recovery = Secret(written)
        else:
            return done.folder.root if done is not None else None


async def duplicate(window: QWidget, bench: Workbench) -> Path | None:
    """Ask for a name and make a workspace that works like the open one; its folder."""
    opened = bench.desk.workspace
    name = await ask_line(window, say("New workspace like this one"),
                          say("It gets the settings, templates, posting slots and accounts of this one, which have to "
                              "be signed in there; no files, reels or posts."), say("Make it"))
    if name is None:
        return None
    made = await asyncio.to_thread(assembly.workspace_places().duplicate, opened, free_folder(name), name)
    await show(RecoveryPage(window, made.card.name, made.recovery_key, made.words()))
    return made.folder.root


async def chosen_place(window: QWidget, root: Path) -> Path | None:
    """Ask in which folder the workspace is to be; None to leave it."""
    dialog = QFileDialog(window, t("Move the workspace into this folder"), str(root.parent))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    picked = await show(dialog) == QDialog.DialogCode.Accepted and dialog.selectedFiles()
    target = Path(dialog.selectedFiles()[0]) / root.name if picked else None
    if target is not None and target.exists():
        raise Refused(say("The workspace cannot be moved to {folder}: something is there already.",
                          folder=str(target)), next_step=say("Choose another folder."))
    return target


async def move(root: Path, target: Path) -> Path:
    """Of a closed workspace. Raises BrovaError; it stays where it was then."""
    return await asyncio.to_thread(assembly.workspace_places().move, root, target)


async def agrees_to_put_away(window: QWidget, bench: Workbench) -> bool:
    return await confirm(window, say("Put this workspace away?"),
                         say("It is closed and leaves the list; nothing of it publishes any more. Its folder stays: "
                             "{folder}", folder=isolated(str(bench.desk.workspace.folder.root))), say("Put it away"))


async def put_away(root: Path) -> Path | None:
    """Of a closed workspace."""
    await asyncio.to_thread(assembly.workspaces().forget, root)
    return None


def free_folder(name: str) -> Path:
    """A folder for a workspace of this name that is not there yet."""
    return free_place(paths.workspaces_folder(), safe_name(name))


def window_command(root: Path, *, demo: bool = False) -> tuple[str, list[str]]:
    """The program and its arguments that open a window on a workspace: ourselves, also when we are packaged."""
    own = [] if getattr(sys, "frozen", False) else ["-m", "brova_desktop"]
    return sys.executable, [*own, "app", "--workspace", str(root), *(["--demo"] if demo else [])]


def open_window_on(root: Path, *, demo: bool = False) -> None:
    """A process of its own, which lives on when this one ends. Raises Refused."""
    started, _ = QProcess.startDetached(*window_command(root, demo=demo), "")
    if not started:
        raise Refused(say("The other window could not be started."), next_step=say("Start Brova Desktop once more."))


async def show_other_window(root: Path) -> None:
    """Call the window to the front that has a workspace open. Raises Missing when it does not answer."""
    from brova_desktop.desktop.doorbell import ring

    if not await asyncio.to_thread(ring, root):
        raise Missing(say("The program that has it open does not answer."), kept=say("It may be a command, or busy."),
                      next_step=say("Wait a moment and try again."))

