"""The queue as cards under headings, with the switch that pauses it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from brova_desktop.domain.ids import TargetId
from brova_desktop.ui.bridge.words import number, t
from brova_desktop.ui.calendar.items import mark_of
from brova_desktop.ui.calendar.queue.presenter import Part, QueuePresenter
from brova_desktop.ui.calendar.queue.row import QueueRow
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.panels import EmptyState, Panel

WIDEST = 1120


class QueuePane(QWidget):
    acted = Signal(object, object)
    opened = Signal(object)
    cancelled = Signal(object)
    now_asked = Signal(object)
    pause_asked = Signal()
    begun = Signal()
    again = Signal()

    def __init__(self, presenter: QueuePresenter, thumbs: Thumbs, zone: str) -> None:
        super().__init__()
        self._presenter, self._thumbs, self._zone = presenter, thumbs, ZoneInfo(zone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(20, 12, 20, 0)
        self.state = Label("", "second")
        self.pause = Button("", self.pause_asked.emit)
        top.addWidget(self.state, 1)
        top.addWidget(self.pause)
        column.addLayout(top)
        self._stack = QStackedWidget()
        self._panel = Panel()
        self._panel.setProperty("part", "ground")
        self._panel.body.setContentsMargins(20, 8, 20, 20)
        self._wait = EmptyState("loader", t("One moment"), t("The queue is being read."))
        self._empty = EmptyState("send", t("Nothing is waiting to go out"),
                                 t("Posts with a time stand here before they go out, while they do, and after."),
                                 t("New post"), self.begun.emit)
        self.broken = EmptyState("triangle-alert", "", "", t("Try again"), self.again.emit)
        for page in (self._panel, self._wait, self._empty, self.broken):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self.rows: dict[TargetId, QueueRow] = {}
        self._shown: object = None

    def refresh(self) -> None:
        presenter = self._presenter
        self.pause.setText(t("Go on") if presenter.paused else t("Pause the queue"))
        self.pause.setAccessibleName(self.pause.text())
        self.state.setText(t("The queue is paused: nothing new begins.") if presenter.paused else "")
        if not presenter.loaded:
            self._stack.setCurrentWidget(self._wait)
            return
        if presenter.trouble is not None:  # what stood here may be out by now: nothing is shown that is not certain
            self.broken.title.setText(t(presenter.trouble.happened))
            self.broken.text.setText(t(presenter.trouble.next_step) if presenter.trouble.next_step else "")
            self._stack.setCurrentWidget(self.broken)
            return
        self._stack.setCurrentWidget(self._panel if presenter.parts else self._empty)
        if presenter.parts != self._shown:
            self._shown = presenter.parts
            self._rebuild()
        self.refresh_progress()

    def refresh_progress(self) -> None:
        for id, progress in self._presenter.progress.items():
            if id in self.rows:
                self.rows[id].show_progress(progress)

    def refresh_pictures(self) -> None:
        for row in self.rows.values():
            row.update()

    def _rebuild(self) -> None:
        body = self._panel.body
        self.rows.clear()
        while body.count() > 1:
            item = body.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for part in self._presenter.parts:
            self._add(part)

    def _add(self, part: Part) -> None:
        heading = Label(f"{t(part.title)}  {number(len(part.entries))}", "strong")
        heading.setContentsMargins(0, 12, 0, 2)
        self._panel.body.addWidget(heading)
        for entry in part.entries:
            row = QueueRow(entry, mark_of(entry.target.platform, self._presenter.facts), self._thumbs, self._zone)
            row.acted.connect(self.acted.emit)
            row.opened.connect(self.opened.emit)
            row.cancelled.connect(self.cancelled.emit)
            row.now_asked.connect(self.now_asked.emit)
            row.setMaximumWidth(scaled(WIDEST))
            self.rows[entry.target.id] = row
            self._panel.body.addWidget(row, 0, Qt.AlignmentFlag(0))
