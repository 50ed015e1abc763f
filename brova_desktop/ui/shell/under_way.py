"""Work that a person waits for and that belongs to no open workspace: how far it is, and a way out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.words import Words
from brova_desktop.domain.workspace.job import Progress
from brova_desktop.jobs.progress import LatestProgress, Pace
from brova_desktop.ports.report import Report
from brova_desktop.ui.bridge.dialogs import show
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.shell.strip import rest
from brova_desktop.ui.theme.type import eased
from brova_desktop.ui.widgets.controls import Button, Label

T = TypeVar("T")
LOOK_AGAIN = 0.1
"""Seconds between two looks at how far it is."""


class UnderWay(QDialog):
    """`stopping` is called when the person wants it to end; the dialog stays until it has."""

    def __init__(self, parent: QWidget, title: Words, stopping: Callable[[], object]) -> None:
        super().__init__(parent)
        self._stopping = stopping
        self.setWindowTitle(t(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(t(title), "title", wrap=True))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(t("Progress of {title}", title=t(title)))
        self.left = Label("", "second", tabular=True)
        column.addWidget(self.bar)
        column.addWidget(self.left)
        row = QHBoxLayout()
        row.addStretch(1)
        self.cancel = Button(t("Cancel"), self.reject)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self.setMinimumWidth(eased(420))

    def say(self, progress: Progress, seconds_left: float | None) -> None:
        """How far it is."""
        self.bar.setRange(0, 0 if progress.share is None else 1000)
        self.bar.setValue(0 if progress.share is None else round(progress.share * 1000))
        self.left.setText(rest(progress.share, seconds_left))

    def reject(self) -> None:
        """Also for Escape and the corner of the window."""
        self.cancel.setEnabled(False)
        self._stopping()


async def watched(parent: QWidget, title: Words, work: Callable[[Report], T]) -> T | None:
    """Do blocking work beside the loop and show how far it is; None when the person ended it. Raises what it raises.

    A cancelled wait ends the work first: nothing half done is left behind it.
    """
    report, pace, turns = LatestProgress(), Pace(), asyncio.get_running_loop()
    task = asyncio.ensure_future(asyncio.to_thread(work, report))
    dialog = UnderWay(parent, title, report.cancel)
    shown = asyncio.ensure_future(show(dialog))
    try:
        while not task.done():
            if (progress := report.fetch()) is not None:
                pace.mark(turns.time(), progress.done)
                dialog.say(progress, pace.seconds_left(progress.total))
            await asyncio.wait((task,), timeout=LOOK_AGAIN)
        return task.result()
    except Cancelled:
        return None
    finally:
        report.cancel()
        if isValid(dialog):
            dialog.done(0)
        shown.cancel()
        await asyncio.gather(task, shown, return_exceptions=True)
