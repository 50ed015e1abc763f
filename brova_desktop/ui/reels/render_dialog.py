"""Rendering: for which place, how good, called what, and what does not fit; then how far it is, and what to do with
the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.presets.table import PRESETS
from brova_desktop.domain.reels.checks import problems
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import isolated, number, t
from brova_desktop.ui.reels.render_job import QUALITIES, RenderJob, State, limits_text, misfits
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.inputs import Choice
from brova_desktop.ui.widgets.panels import Form

if TYPE_CHECKING:
    from brova_desktop.domain.presets.preset import Preset


class RenderDialog(QDialog):
    """Stays open while it renders; closing it lets the work go on."""

    render_asked = Signal(str, str, str)
    """Name, preset, quality."""
    cancel_asked = Signal()
    open_asked = Signal()
    folder_asked = Signal()
    post_asked = Signal()

    def __init__(self, parent: QWidget, job: RenderJob, reel: Reel, name: str, preset: str, quality: Quality) -> None:
        super().__init__(parent)
        self.setWindowTitle(t("Render"))
        self.setMinimumWidth(scaled(480))
        self._job, self._reel, self._name = job, reel, name
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        self.heading = Label(t("Render"), "title")
        outer.addWidget(self.heading)
        self.pages = QStackedWidget()
        outer.addWidget(self.pages)
        self.pages.addWidget(self._wishes(preset, quality))
        self.pages.addWidget(self._working())
        self.pages.addWidget(self._done())
        self._tie = job.changed.subscribe(self.show_state)
        self.show_state(job.state if job.state.under_way else State())
        self._show_preset()

    def done(self, code: int) -> None:
        self._tie.close()
        super().done(code)

    # --- pages ---

    def _wishes(self, preset: str, quality: Quality) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        form = Form()
        self.preset = Choice(t("For"), [(key, t(row.name)) for key, row in PRESETS.items()], preset)
        self.preset.picked.connect(lambda _: self._show_preset())
        form.row(t("For"), self.preset)
        qualities = [(one.value, t(words)) for one, words in QUALITIES.items()]
        self.quality = Choice(t("Quality"), qualities, quality.value)
        form.row(t("Quality"), self.quality)
        self.name = QLineEdit(self._name)
        self.name.setMaxLength(120)
        self.name.textChanged.connect(lambda _: self._show_file())
        form.row(t("File name"), self.name)
        column.addWidget(form)
        self.limits = Label("", "hint", wrap=True)
        self.file = Label("", "hint", wrap=True, selectable=True)
        column.addWidget(self.limits)
        column.addWidget(self.file)
        self.checks = QVBoxLayout()
        self.checks.setSpacing(6)
        column.addLayout(self.checks)
        self.error = Label("", "bad", wrap=True)
        self.error.hide()
        column.addWidget(self.error)
        column.addStretch(1)
        self.start = Button(t("Render"), self._start, kind="primary")
        self.start.setDefault(True)
        column.addLayout(_buttons(Button(t("Cancel"), self.reject), self.start))
        return page

    def _working(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(t("Progress of the render"))
        self.progress = Label("", "second", tabular=True)
        self.note = Label("", "hint", wrap=True)
        column.addWidget(self.progress)
        column.addWidget(self.bar)
        column.addWidget(self.note)
        column.addWidget(Label(t("You can go on editing; this reel is rendered as it was."), "hint", wrap=True))
        column.addStretch(1)
        self.stop = Button(t("Stop rendering"), self.cancel_asked.emit, kind="danger")
        column.addLayout(_buttons(self.stop, Button(t("Go on in the background"), self.accept)))
        return page

    def _done(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        sign = QLabel()
        sign.setPixmap(pixmap("circle-check", "ok", size=scaled(22), scale=2.0))
        self.finished_file = Label("", "strong", wrap=True, selectable=True)
        row.addWidget(sign)
        row.addWidget(self.finished_file, 1)
        column.addLayout(row)
        self.facts = Label("", "second", wrap=True)
        column.addWidget(self.facts)
        self.reused = Label("", "hint", wrap=True)
        column.addWidget(self.reused)
        column.addWidget(Label(t("It is in the library too."), "hint"))
        column.addStretch(1)
        self.open_button = Button(t("Open"), self.open_asked.emit, icon_name="play")
        self.folder = Button(t("Show in folder"), self.folder_asked.emit, icon_name="folder-open")
        self.post = Button(t("Post this"), self.post_asked.emit, kind="primary", icon_name="send")
        column.addLayout(_buttons(self.open_button, self.folder, self.post))
        return page

    # --- what is shown ---

    def _row(self) -> Preset:
        return PRESETS[self.preset.current()]

    def _show_preset(self) -> None:
        row = self._row()
        self.limits.setText(isolated(limits_text(row, t)))
        self._show_file()
        while (old := self.checks.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        stops = [one.words for one in problems(self._reel) if one.stops_render]
        lines = [(words, "bad") for words in stops]
        lines += [(words, "bad" if refused else "warn") for words, refused in misfits(self._reel, row)]
        for words, role in lines or [(say("Everything fits"), "ok")]:
            self.checks.addWidget(_line(words, role))
        self.start.setEnabled(not stops)

    def _show_file(self) -> None:
        name = self._job.file_name(self.name.text(), self.preset.current())
        there = self._job.place(name).exists()
        text = t("{name} is there already and will be replaced.", name=name) if there else name
        self.file.setText(text if there else isolated(text))
        self.file.set_role("warn" if there else "hint")

    def _start(self) -> None:
        name = self._job.file_name(self.name.text(), self.preset.current())
        self.render_asked.emit(name, self.preset.current(), Quality(self.quality.current()).value)

    def _show_facts(self, state: State) -> None:
        notes = [t(say(one["say"], **one.get("values", {}))) for one in state.result.get("notes", ())]
        self.facts.setText("\n".join([facts_text(state), *notes]))
        pieces, drawn = int(state.result.get("segments", 0)), int(state.result.get("drawn", 0))
        self.reused.setText(t("{ready} of {count} pieces were ready from before.", ready=pieces - drawn, count=pieces))
        self.reused.setVisible(pieces > drawn)

    def show_state(self, state: State) -> None:
        """How far the render is."""
        if state.under_way:
            self.pages.setCurrentIndex(1)
            self.heading.setText(t("Rendering {name}", name=state.name))
            self.bar.setRange(0, 1000 if state.share is not None else 0)
            self.bar.setValue(round((state.share or 0) * 1000))
            self.progress.setText(progress_text(state))
            self.note.setText(t(state.note) if state.note is not None else "")
        elif state.file is not None:
            self.pages.setCurrentIndex(2)
            self.heading.setText(t("Rendered"))
            self.finished_file.setText(isolated(state.file.name))
            self._show_facts(state)
            self.post.setFocus()
        else:
            self.pages.setCurrentIndex(0)
            self.heading.setText(t("Render"))
            self.error.setVisible(state.error is not None)
            if state.error is not None:
                steps = (state.error.happened, state.error.next_step)
                self.error.setText(" ".join(t(words) for words in steps if words is not None))
            self._show_file()


def facts_text(state: State) -> str:
    """21 s · 4.1 MB."""
    from brova_desktop.domain.presets.checks import human

    found = state.result
    parts = [t("{seconds} s", seconds=str(round(float(found["seconds"]))))] if "seconds" in found else []
    if "bytes" in found:
        parts.append(human(int(found["bytes"])))
    return isolated(" · ".join(parts))


def progress_text(state: State) -> str:
    """62 %, 18 s left."""
    if state.share is None:
        return t("Preparing")
    share = isolated(f"{number(state.share * 100)} %")
    if state.seconds_left is None:
        return share
    left = round(state.seconds_left)
    if left < 90:
        return t("{share}, {count} s left", share=share, count=left)
    return t("{share}, {count} min left", share=share, count=round(left / 60))


def _buttons(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def _line(words: Words, role: str) -> QWidget:
    line = QFrame()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    sign = QLabel()
    signs = {"ok": "circle-check", "warn": "triangle-alert", "bad": "circle-alert"}
    sign.setPixmap(pixmap(signs[role], role, size=scaled(16), scale=2.0))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(t(words), role, wrap=True), 1)
    return line
