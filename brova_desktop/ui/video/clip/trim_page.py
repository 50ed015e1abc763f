"""Cutting a piece out of a clip: handles on its film strip, the exact frame, what the cut will cost, said before."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.ticks import Ticks, to_seconds
from brova_desktop.domain.timecode import show_time
from brova_desktop.domain.words import Words, say
from brova_desktop.jobs.lanes import DECODE
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.video.clip.page import Start
from brova_desktop.ui.video.clip.player_page import PlayerPage
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.panels import Form, Panel

if TYPE_CHECKING:
    from brova_desktop.services.trimming import TrimPlan
    from brova_desktop.ui.bridge.workbench import Workbench
    from brova_desktop.ui.video.making import Making
    from brova_desktop.ui.video.playing import OnePlayer

SIDE = 320
TITLE = say("Trim")


class TrimPage(PlayerPage):
    """One clip. The piece becomes a new file of the library; the clip stays as it is."""

    has_marks = True

    def __init__(self, bench: Workbench, start: Start, player: OnePlayer, asset: Asset, facts: MediaFacts,
                 making: Making) -> None:
        super().__init__(bench, start, TITLE, asset, facts)
        self._facts, self._making = facts, making
        self.state = self.place
        self.plan: TrimPlan | None = None
        self.trim = self.main_button(say("Trim"), self._press, "scissors")
        self._build(player)
        self._ways: list[QWidget] = []
        self._show()
        self._look()

    def _build(self, player: OnePlayer) -> None:
        panel = Panel(t("Piece"))
        self.beside(panel, SIDE)
        self.lay_out(player, panel)
        self.strip.dragged.connect(self._dragged)
        self.strip.let_go.connect(self._plan_soon)
        self._fields(panel)

    def _fields(self, panel: Panel) -> None:
        form = Form()
        self.start_field, self.end_field = self._time(end=False), self._time(end=True)
        form.row(t("From"), self.start_field)
        form.row(t("To"), self.end_field)
        self.length = Label("", "body", tabular=True)
        form.row(t("Length"), self.length)
        panel.body.addWidget(form)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.start_here = Button(t("Start here"), partial(self.mark, end=False), hint=t("Start here") + " (I)")
        self.end_here = Button(t("End here"), partial(self.mark, end=True), hint=t("End here") + " (O)")
        row.addWidget(self.start_here, 1)
        row.addWidget(self.end_here, 1)
        panel.body.addLayout(row)
        panel.section(t("How it is cut"))
        self.told = QVBoxLayout()
        self.told.setSpacing(8)
        panel.body.addLayout(self.told)
        self.snap = Button(t("Start at the key frame before"), self._snap, kind="link")
        panel.body.addWidget(self.snap, 0, Qt.AlignmentFlag.AlignLeading)
        self.exact = QCheckBox(t("Encode all of it again"))
        self.exact.setAccessibleName(t("Encode all of it again"))
        self.exact.setFont(font())
        self.exact.toggled.connect(self._plan_soon)
        panel.body.addWidget(self.exact)
        self.exact.setVisible(self.state.is_film)
        panel.body.addWidget(Label(t("The piece becomes a new file of the library. This one stays as it is."), "hint",
                                   wrap=True))

    def _time(self, *, end: bool) -> QLineEdit:
        field = QLineEdit()
        field.setFont(font(tabular=True))
        field.setMinimumWidth(scaled(96))  # else Qt asks for the widest letter of the font: a whole Arabic sentence
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setAccessibleDescription(t("Seconds (12.5), a clock time (1:02.5) or frames (375f)"))
        field.setToolTip(field.accessibleDescription())
        field.editingFinished.connect(partial(self._typed, field, end=end))
        return field

    # --- what is shown --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        state = self.state
        self.start_field.setText(show_time(state.start))
        self.end_field.setText(show_time(state.end))
        self.length.setText(f"\u2066{show_time(state.piece)}\u2069")
        self.strip.refresh()
        self.trim.setEnabled(self.can_do)
        self.changed.emit()

    def _look(self) -> None:
        """Show the frame one stands on, and say anew what the cut will cost."""
        self.preview.seek(float(to_seconds(self.state.at)))
        self.look()
        self._plan_soon()

    def _plan_soon(self) -> None:
        self.later(self._planned(), name="plan")

    async def _planned(self) -> None:
        from brova_desktop.services.trimming import planned

        state, place = self.state, self.bench.desk.shelf.place(self.asset)
        if state.is_whole:
            self.plan = None
            self._say((say("Move the handles, or play and press I and O where the piece begins and ends."),))
            return
        times = (state.start, state.end)
        plan = await self.bench.lanes.run(DECODE, planned, place, self._facts, *times, exact=self.exact.isChecked())
        if times == (state.start, state.end):
            self.plan = plan
            self._tell(plan)

    def _tell(self, plan: TrimPlan) -> None:
        from brova_desktop.services.trimming import sentences

        fine = self.state.is_film
        signs = [plan.way.value != "encoded", plan.starts_clean, plan.ends_clean]
        self._say(sentences(plan, self._facts), signs if fine else [False])
        self.snap.setVisible(fine and not plan.starts_clean and not self.exact.isChecked())

    def _say(self, words: tuple[Words, ...], signs: list[bool] | None = None) -> None:
        for old in self._ways:
            old.hide()
            old.deleteLater()
        self._ways = []
        self.snap.hide()
        for number, sentence in enumerate(words):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            if signs is not None and number < len(signs):
                sign = Label("")
                icon, tint = ("circle-check", "ok") if signs[number] else ("info", "text2")
                sign.setPixmap(pixmap(icon, tint, size=scaled(16), scale=2))
                row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(t(sentence), "body" if number == 0 else "second", wrap=True), 1)
            self._ways.append(line)
            self.told.addWidget(line)

    # --- moving ---------------------------------------------------------------------------------------------------

    def go(self, at: int) -> None:
        """Stand at a moment."""
        self.preview.pause()
        self.state.go(at)
        self._show()
        self._look()

    def heard(self, at: Ticks) -> None:
        if at >= self.state.end and self.state.at < self.state.end:
            self.preview.pause()
            at = Ticks(self.state.end - self.state.step_ticks)
        self.state.go(at)
        self.strip.refresh()

    def _dragged(self, end: bool, at: int) -> None:
        self.preview.pause()
        state = self.state
        if end:
            state.mark_end(max(at, state.start + state.step_ticks))
            state.go(state.end - state.step_ticks)
        else:
            state.mark_start(min(at, state.end - state.step_ticks))
            state.go(state.start)
        self._show()
        self._look()

    def play_pause(self) -> None:
        """Play the piece; from its start when one stands outside it."""
        if not self.preview.is_playing and not self.state.start <= self.state.at < self.state.end - 1:
            self.state.go(self.state.start)
            self.preview.seek(float(to_seconds(self.state.at)))
        self.preview.toggle()

    def mark(self, *, end: bool) -> None:
        if end:
            self.state.mark_end()
        else:
            self.state.mark_start()
        self._show()
        self._plan_soon()

    def to_key_frame(self, *, back: bool) -> Coroutine[Any, Any, None] | None:
        return self._to_key_frame(back=back) if self.state.is_film else None

    async def _to_key_frame(self, *, back: bool) -> None:
        from brova_desktop.services.trimming import around

        near = await self.bench.lanes.run(DECODE, around, self.bench.desk.shelf.place(self.asset), self.state.at)
        found = near.before if back else near.after
        if found is not None:
            self.go(found)

    def _snap(self) -> None:
        self.later(self._snapped(), name="snap")

    async def _snapped(self) -> None:
        from brova_desktop.services.trimming import around

        near = await self.bench.lanes.run(DECODE, around, self.bench.desk.shelf.place(self.asset), self.state.start)
        if near.before is not None:
            self.state.mark_start(near.before)
            self.go(self.state.start)

    def _typed(self, field: QLineEdit, *, end: bool) -> None:
        now = self.state.end if end else self.state.start
        if field.text() == show_time(now):
            return
        if self.state.typed(field.text(), end=end):
            self._look()
        self._show()

    # --- doing it -------------------------------------------------------------------------------------------------

    @property
    def can_do(self) -> bool:
        return not self.state.is_whole

    def _press(self) -> None:
        work = self.do_it()
        if work is not None:
            self.start(work, name="video trim")

    def do_it(self) -> Coroutine[Any, Any, None] | None:
        return self._trim() if self.can_do else None

    async def _trim(self) -> None:
        state, exact = self.state, self.exact.isChecked()
        self.left.emit()
        await self._making.trim(self.asset, state.start, state.end, exact=exact)
