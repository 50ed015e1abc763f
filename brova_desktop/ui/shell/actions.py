"""What the frame itself can do, wherever one is. Rows only; see `bridge.actions`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from brova_desktop.domain.words import say
from brova_desktop.paths import demo_folder
from brova_desktop.ui.bridge.actions import Action, Menu
from brova_desktop.ui.shell.studios import STUDIOS

if TYPE_CHECKING:
    from brova_desktop.ui.shell.window import MainWindow

    Row = Action[MainWindow]


def _is_open(window: MainWindow) -> bool:
    return window.bench is not None


def _is_demo(window: MainWindow) -> bool:
    return window.bench is not None and window.bench.desk.workspace.folder.root == demo_folder()


def _show(key: str, window: MainWindow) -> None:
    window.show_studio(key)


ROWS: tuple[Row, ...] = (
    *(Action(f"shell.{one.key}", one.title, partial(_show, one.key), Menu.GO, keys=(f"Ctrl+{number}",), icon=one.icon,
             when=_is_open) for number, one in enumerate(STUDIOS, 1)),
    Action("shell.palette", say("Find an action or a thing"), lambda w: w.answers.palette(), Menu.GO, keys=("Ctrl+K",),
           icon="search", when=_is_open),
    Action("shell.activity", say("Activity"), lambda w: w.toggle_activity(), Menu.VIEW, keys=("F8",),
           icon="activity", when=_is_open),
    Action("shell.full-screen", say("Full screen"), lambda w: w.answers.full_screen(), Menu.VIEW, keys=("F11",),
           icon="maximize"),
    Action("shell.settings", say("Settings"), lambda w: w.answers.preferences(""), Menu.FILE, keys=("Ctrl+,",),
           icon="settings", when=_is_open, apart=True),
    Action("shell.backup", say("Back up now"), lambda w: w.answers.back_up(), Menu.FILE, icon="archive", when=_is_open),
    Action("shell.folder", say("Open the workspace's folder"), lambda w: w.answers.open_in_workspace(""), Menu.FILE,
           icon="folder-open", when=_is_open, apart=True),
    Action("shell.rename", say("Rename the workspace"), lambda w: w.answers.wanting.emit("rename"), Menu.FILE,
           icon="pencil", when=_is_open),
    Action("shell.second-window", say("Open a second window"), lambda w: w.answers.wanting.emit("second-window"),
           Menu.FILE, keys=("Ctrl+Shift+N",), icon="app-window", when=_is_open),
    Action("shell.duplicate", say("New workspace like this one"), lambda w: w.answers.wanting.emit("duplicate"),
           Menu.FILE, icon="copy-plus", when=_is_open),
    Action("shell.export", say("Export the workspace"), lambda w: w.answers.wanting.emit("export"), Menu.FILE,
           icon="package", when=_is_open),
    Action("shell.move", say("Move the workspace"), lambda w: w.answers.wanting.emit("move"), Menu.FILE,
           icon="folder-input", when=_is_open),
    Action("shell.put-away", say("Put the workspace away"), lambda w: w.answers.wanting.emit("put-away"), Menu.FILE,
           icon="folder-minus", when=_is_open),
    Action("shell.recovery-key", say("Show the recovery key"), lambda w: w.answers.wanting.emit("recovery-key"),
           Menu.FILE, icon="key", when=_is_open),
    Action("shell.remove-demo", say("Remove the demo"), lambda w: w.answers.wanting.emit("remove-demo"), Menu.FILE,
           icon="trash-2", when=_is_demo),
    Action("shell.workspaces", say("Open another workspace"), lambda w: w.answers.switch(), Menu.FILE,
           keys=("Ctrl+Shift+O",), icon="box", when=_is_open, apart=True),
    Action("shell.quit", say("Quit"), lambda w: w.close(), Menu.FILE, keys=("Ctrl+Q",), icon="log-out", apart=True),
    Action("shell.shortcuts", say("Keyboard shortcuts"), lambda w: w.answers.shortcuts(), Menu.HELP, keys=("F1",),
           icon="keyboard"),
    Action("shell.news", say("What's new"), lambda w: w.answers.whats_new(), Menu.HELP, icon="sparkles"),
    Action("shell.report", say("Copy a report for support"), lambda w: w.answers.copy_report(), Menu.HELP,
           icon="clipboard"),
    Action("shell.about", say("About Brova Desktop"), lambda w: w.answers.about(), Menu.HELP, icon="info"),
)
