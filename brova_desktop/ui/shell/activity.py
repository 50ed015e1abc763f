"""Every job with its progress, time left, cancel, retry, result and log; read from the library, not from the log."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.jobs.errand import JobNews
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.bridge.words import clock, t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.shell.notices import SIGNS, NoticeShelf
from brova_desktop.ui.shell.strip import rest_of
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import eased, scaled
from brova_desktop.ui.widgets.controls import IconButton, Label, Line
from brova_desktop.ui.widgets.inputs import on_escape
from brova_desktop.ui.widgets.panels import EmptyState, Panel

WIDTH = 380
SHARE = 0.36
HISTORY = 60
STATES: dict[JobState, Words] = {
    JobState.WAITING: say("Waiting"), JobState.RUNNING: say("Running"), JobState.DONE: say("Done"),
    JobState.FAILED: say("Failed"), JobState.CANCELLED: say("Cancelled"), JobState.INTERRUPTED: say("Interrupted"),
}  # fmt: skip
SIGN_OF = {JobState.DONE: ("circle-check", "ok"), JobState.FAILED: ("circle-alert", "bad"),
           JobState.CANCELLED: ("circle-x", "text3"), JobState.INTERRUPTED: ("triangle-alert", "warn"),
           JobState.WAITING: ("hourglass", "text3"), JobState.RUNNING: ("activity", "accent")}  # fmt: skip


class JobRow(QWidget):
    """One job. `hear` keeps the running one up to date."""

    def __init__(self, job: Job, panel: Activity) -> None:
        super().__init__()
        self.job = job
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(t("Progress of {title}", title=t(job.title)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(10)
        sign = Label()
        sign.setPixmap(pixmap(*SIGN_OF[job.state], size=scaled(18), scale=2.0))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(Label(t(job.title), "strong", wrap=True))
        self._state = Label(self._sentence(), "second", wrap=True, tabular=True)
        column.addWidget(self._state)
        column.addWidget(self._bar)
        self._bar.setVisible(job.state is JobState.RUNNING)
        row.addLayout(column, 1)
        for button in self._buttons(panel):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def hear(self, news: JobNews) -> None:
        share = news.progress.share
        self._bar.setVisible(True)
        self._bar.setRange(0, 0 if share is None else 1000)
        self._bar.setValue(0 if share is None else round(share * 1000))
        note = t(news.progress.note) if news.progress.note is not None else ""
        self._state.setText(" - ".join(part for part in (note, rest_of(news)) if part) or t(STATES[news.state]))

    def _sentence(self) -> str:
        job = self.job
        if job.trouble is not None and job.state is not JobState.DONE:
            return t(job.trouble.happened)
        if job.ended is not None:
            return t("{state} at {time}", state=STATES[job.state], time=clock(job.ended.astimezone()))
        return t(STATES[job.state])

    def _buttons(self, panel: Activity) -> list[QWidget]:
        title = t(self.job.title)
        made: list[QWidget] = []
        if not self.job.state.is_over:
            made.append(IconButton("x", t("Cancel {title}", title=title), partial(panel.cancel, self.job.id), size=16))
        if self.job.state in (JobState.FAILED, JobState.CANCELLED, JobState.INTERRUPTED):
            made.append(IconButton("rotate-ccw", t("Try {title} again", title=title),
                                   partial(panel.retry, self.job.id), size=16))
        if self.job.trouble is not None:
            made.append(IconButton("circle-help", t("Show details of {title}", title=title),
                                   partial(panel.show_details, self.job), size=16))
        result = self.job.result or {}
        if self.job.state is JobState.DONE and isinstance(result.get("file"), str):
            made.append(IconButton("folder-open", t("Open the result of {title}", title=title),
                                   partial(panel.open_result, str(result["file"])), size=16))
        return made


class Activity(QWidget):
    """A drawer at the trailing side."""

    def __init__(self, bench: Workbench, notices: NoticeShelf, leave: Callable[[], object],
                 show_details: Callable[[BrovaError], object], open_file: Callable[[str], object]) -> None:
        super().__init__()
        self._bench = bench
        self._notices = notices
        self._details = show_details
        self.open_result = open_file
        self._scope = bench.scope()
        self._rows: dict[JobId, JobRow] = {}
        self.setProperty("part", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.fit(0)
        self.setAccessibleName(t("Activity"))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Line(vertical=True))
        column = QVBoxLayout()
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 4)
        head.addWidget(Label(t("Activity"), "title"))
        head.addStretch(1)
        head.addWidget(IconButton("x", t("Close the activity panel"), leave))
        column.addLayout(head)
        self._panel = Panel()
        column.addWidget(self._panel)
        outer.addLayout(column)
        on_escape(self, leave)
        self._listening = bench.runner.changed.subscribe(self._hear)

    def fit(self, window: int) -> None:
        """Leave the studio the larger part of a window so many pixels wide."""
        self.setFixedWidth(max(scaled(WIDTH) // 2, min(eased(WIDTH), round(window * SHARE))))

    def refresh(self) -> None:
        """Read the jobs anew."""
        self._scope.start(self._load(), name="activity", replace=True)

    def cancel(self, job: JobId) -> None:
        async def ask() -> None:
            await self._bench.runner.cancel(job)

        self._scope.start(ask(), name=f"cancel {job}")

    def retry(self, job: JobId) -> None:
        async def ask() -> None:
            await self._bench.runner.retry(job)
            await self._load()

        self._scope.start(ask(), name=f"retry {job}")

    def show_details(self, job: Job) -> None:
        from brova_desktop.services.work import failure_of  # heavy, and loaded long before anything fails

        self._details(failure_of(job))

    async def close_panel(self) -> None:
        self._listening.close()
        await self._scope.close()

    def _hear(self, news: JobNews) -> None:
        row = self._rows.get(news.job)
        if row is not None and news.state is JobState.RUNNING and row.job.state is JobState.RUNNING:
            row.hear(news)
        elif self.isVisible() and not self._scope.is_running("activity"):
            self.refresh()

    async def _load(self) -> None:
        jobs = self._bench.desk.workspace.library.jobs
        unfinished = await self._bench.lanes.run(LIBRARY, jobs.unfinished)
        history = await self._bench.lanes.run(LIBRARY, lambda: jobs.history(size=HISTORY))
        self._fill(unfinished, history.items)

    def _fill(self, unfinished: tuple[Job, ...], over: tuple[Job, ...]) -> None:
        body = self._panel.body
        while (item := body.takeAt(1)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._rows = {}
        running = sorted(unfinished, key=lambda job: job.state is not JobState.RUNNING)
        for title, jobs in ((t("Now"), running[:HISTORY]), (t("Before"), over)):
            if jobs:
                self._panel.section(title)
            for job in jobs:
                row = JobRow(job, self)
                self._rows[job.id] = row
                body.addWidget(row)
        self._add_messages()
        if not unfinished and not over and not self._notices.history:
            body.addWidget(EmptyState("activity", t("Nothing has run yet"),
                                      t("Imports, renders, uploads and backups are listed here while they run.")))

    def _add_messages(self) -> None:
        if not self._notices.history:
            return
        self._panel.section(t("Messages"))
        for told in reversed(self._notices.history[-20:]):
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 4, 0, 4)
            sign = Label()
            sign.setPixmap(pixmap(*SIGNS[told.tone if told.tone in SIGNS else Tone.INFO], size=scaled(18), scale=2.0))
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(" ".join(t(one) for one in told.words), "second", wrap=True), 1)
            self._panel.body.addWidget(row)

