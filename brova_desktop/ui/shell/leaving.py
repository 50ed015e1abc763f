"""Closing the window while posts are planned: keep publishing in the tray, or end; asked once, then remembered."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.services.publishing.views import QueueStatus
from brova_desktop.ui.bridge.dialogs import confirm, show
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.shell.tray import Tray
from brova_desktop.ui.theme.type import eased
from brova_desktop.ui.widgets.controls import Button, Label

STAY, END = 2, 3
WORTH_ASKING = frozenset(("render", "import", "trim", "convert"))
"""Jobs that a person waits for. Others are made again by themselves."""


class Leaving(QDialog):
    """Three ways out: on in the tray, end, not at all."""

    def __init__(self, parent: QWidget, status: QueueStatus, *, tray: bool = True) -> None:
        """Without a `tray` on this system there are two ways."""
        super().__init__(parent)
        self.setWindowTitle(t("Close the window?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        planned = status.scheduled + status.waiting + len(status.under_way)
        column.addWidget(Label(t("{count} posts are still to be published", count=planned), "title", wrap=True))
        words = (t("They need this computer. In the tray Brova Desktop goes on publishing without a "
                   "window; if it ends, they wait until it is opened again.") if tray else
                 t("One of them is going out now. If Brova Desktop ends, they wait until it is opened again."))
        column.addWidget(Label(words, "second", wrap=True))
        self.always = QCheckBox(t("Do the same next time"))
        self.always.setVisible(tray)
        column.addWidget(self.always)
        row = QHBoxLayout()
        row.addWidget(Button(t("Cancel"), self.reject))
        row.addStretch(1)
        row.addWidget(Button(t("End", meaning="the program"), lambda: self.done(END)))
        if tray:
            stay = Button(t("Go on in the tray"), lambda: self.done(STAY), kind="primary")
            stay.setDefault(True)
            row.addWidget(stay)
        column.addLayout(row)
        self.setMinimumWidth(eased(460))


async def may_stop_work(window: QWidget, bench: Workbench) -> bool:
    """Whether work that takes a while may be given up: nobody closes a window knowing that its film is not done."""
    jobs = await bench.lanes.run(LIBRARY, bench.desk.workspace.library.jobs.unfinished)
    running = [job for job in jobs if job.kind in WORTH_ASKING]
    if not running:
        return True
    return await confirm(
        window, say("{title} is not done yet", title=running[0].title),
        say("It stops now. Next time the activity panel lists it as interrupted, and it can be started again there."),
        say("Stop it and close"), danger=True)


async def may_leave(window: QWidget, bench: Workbench) -> bool:
    """Whether the program is to end. Going on in the tray hides the window and leaves an icon."""
    return await _may_end(window, bench) and await may_stop_work(window, bench)


async def _may_end(window: QWidget, bench: Workbench) -> bool:
    status = await bench.lanes.run(LIBRARY, bench.line.queue.status)
    busy = not status.paused and bool(status.scheduled or status.waiting or status.under_way)
    habit = bench.settings.current.appearance.tray
    tray = Tray.is_there()
    if not busy or (habit == "off" and tray) or not (tray or status.under_way):
        return True
    answer = STAY if habit == "on" and tray else 0
    if not answer:
        dialog = Leaving(window, status, tray=tray)
        answer = await show(dialog)
        if answer in (STAY, END) and dialog.always.isChecked():
            bench.settings.set("appearance.tray", "on" if answer == STAY else "off")
    if answer == QDialog.DialogCode.Rejected:
        return False
    if answer == STAY:
        window.hide()
        return False
    return True


async def may_switch(window: QWidget, bench: Workbench) -> bool:
    """Whether to leave for another workspace although posts of this one are planned: only an open one publishes."""
    status = await bench.lanes.run(LIBRARY, bench.line.queue.status)
    planned = status.scheduled + status.waiting + len(status.under_way)
    if not await may_stop_work(window, bench):
        return False
    if status.paused or not planned:
        return True
    return await confirm(
        window, say("{count} posts of this workspace are still to be published", count=planned),
        say("Only the workspace that is open publishes. They wait until {name} is opened again.",
            name=bench.desk.workspace.card.name), say("Open the other one"))
