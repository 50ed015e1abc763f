"""The status strip: the running job with real progress at one end, what comes next at the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from brova_desktop.domain.observe import Event
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import JobState
from brova_desktop.jobs.errand import JobNews
from brova_desktop.ui.bridge.words import number, t
from brova_desktop.ui.theme.tokens import STATUS_STRIP
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Elided, Label, Line


class Strip(QWidget):
    """Click or Enter on the job opens the Activity panel."""

    def __init__(self, open_activity: Callable[[], object], open_next: Callable[[], object]) -> None:
        super().__init__()
        self.said: Event[None] = Event()
        """`say_next` was told something."""
        self.is_paused = False
        self.setProperty("part", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(scaled(STATUS_STRIP) + 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Line())
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(10)
        self.job = _flat(open_activity)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(scaled(140))
        self.bar.setAccessibleName(t("Progress of the running work"))
        self.left = Label("", "hint", tabular=True)
        self.next = _flat(open_next)
        self.place = Label("", "hint")
        for widget in (self.job, self.bar, self.left):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.next)
        row.addWidget(self.place)
        outer.addLayout(row)
        self._running: dict[str, JobNews] = {}
        self._show_job()
        self.say_next("")

    def hear(self, news: JobNews) -> None:
        """A job moved on."""
        if news.state is JobState.RUNNING:
            self._running[news.job] = news
        else:
            self._running.pop(news.job, None)
        self._show_job()

    def say_next(self, text: str, *, paused: bool = False) -> None:
        """What comes next ("Next post 18:00, needs this computer"); "" for nothing. `paused`: nothing goes out."""
        self.is_paused = paused
        self.next.setText(text)
        self.next.setVisible(bool(text))
        self.next.setAccessibleName(text or t("Nothing is planned"))
        self.said.emit(None)

    def say_place(self, text: str) -> None:
        """Where the posts go: the sandbox, or the workspace's name."""
        self.place.setText(text)

    def _show_job(self) -> None:
        front = next(iter(self._running.values()), None)
        self.bar.setVisible(front is not None)
        self.left.setVisible(front is not None)
        if front is None:
            self.job.setText(t("Ready"))
            self.job.setAccessibleName(t("Ready. Open the activity panel"))
            return
        more = len(self._running) - 1
        title = t(front.title)
        self.job.setText(t("{title} and {count} more", title=title, count=more) if more else title)
        self.job.setAccessibleName(t("{title}. Open the activity panel", title=title))
        share = front.progress.share
        self.bar.setRange(0, 0 if share is None else 1000)
        self.bar.setValue(0 if share is None else round(share * 1000))
        self.left.setText(rest_of(front))


def rest_of(news: JobNews) -> str:
    return rest(news.progress.share, news.seconds_left)


def rest(share: float | None, seconds_left: float | None) -> str:
    """ "62 %, 18 s left", or as much of it as is known."""
    parts = []
    if share is not None:
        parts.append(t(say("{percent} %", percent=number(share * 100))))
    if seconds_left is not None:
        parts.append(duration_left(seconds_left))
    return ", ".join(parts)


def duration_left(seconds: float) -> str:
    """Time left in words: seconds below two minutes, else minutes."""
    if seconds < 120:
        return t("{count} s left", count=round(seconds))
    return t("{count} min left", count=round(seconds / 60))


def _flat(press: Callable[[], object]) -> Elided:
    button = Elided("", press, kind="quiet")
    button.ROOM = 14
    button.setStyleSheet("QPushButton { min-height: 20px; padding: 0 4px; text-align: left; }")
    return button
