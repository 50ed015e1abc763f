"""Making clips fit for places: which rules of the limits tables they break, what can be mended, and mending it."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.presets.preset import Preset
from brova_desktop.domain.words import Words, say
from brova_desktop.services.converting import Fit
from brova_desktop.services.fixing import RULES, Finding, Fitness, Remedy
from brova_desktop.ui.bridge.words import listed, t
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.video.clip.fix_state import FixState
from brova_desktop.ui.video.clip.page import ClipPage, Start
from brova_desktop.ui.widgets.controls import Button, Label, Line
from brova_desktop.ui.widgets.inputs import Choice
from brova_desktop.ui.widgets.panels import EmptyState, Panel, plain

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench
    from brova_desktop.ui.video.making import Making

SIDE = 264
MOST_CLIPS = 60
"""Clips that are listed one by one; more are counted."""
RULE_NAMES: dict[str, Words] = {
    "length": say("length"), "size": say("file size"), "bits": say("bit rate"), "shape": say("shape"),
    "rate": say("frame rate"), "codec": say("picture format"), "container": say("kind of file"),
    "sound": say("sound format"), "loudness": say("loudness"),
}  # fmt: skip
FITS: dict[Fit, Words] = {
    Fit.FILL: say("Fill, cut off what is over"), Fit.FIT: say("Show all of it, black around"),
    Fit.BLUR: say("Show all of it, blurred around"),
}  # fmt: skip


class FixPage(ClipPage):
    """One clip or many. `trim_wanted` brings the id of a clip that is too long."""

    trim_wanted = Signal(str)

    def __init__(self, bench: Workbench, start: Start, assets: tuple[Asset, ...], making: Making) -> None:
        self.state = FixState(assets)
        name = assets[0].label if len(assets) == 1 else t("{count} clips", count=len(self.state.assets))
        super().__init__(bench, start, say("Fix for platforms"), name)
        self._making = making
        self.convert = self.main_button(say("Convert"), self._press, "wand-sparkles")
        self.boxes: dict[str, QCheckBox] = {}
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._choices())
        row.addWidget(Line(vertical=True))
        self._findings = Panel()
        self._findings.setProperty("part", "ground")
        row.addWidget(self._findings, 1)
        self.body.addLayout(row, 1)
        self._cards: list[QWidget] = []
        self._show()

    def _choices(self) -> Panel:
        panel = Panel(t("Places"))
        self.beside(panel, SIDE)
        for row in self.state.rows:
            box = QCheckBox(t(row.name))
            box.setAccessibleName(t(row.name))
            box.setFont(font())
            box.setChecked(row.key in self.state.places)
            box.toggled.connect(partial(self._chosen, row.key))
            self.boxes[row.key] = box
            panel.body.addWidget(box)
        panel.section(t("Where the shape differs"))
        self.fit = Choice(t("Where the shape differs"), [(one.value, t(FITS[one])) for one in Fit], Fit.FILL.value)
        self.fit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fit.setMinimumContentsLength(10)
        self.fit.picked.connect(self._fit)
        panel.body.addWidget(self.fit)
        panel.section(t("Where it is too long"))
        self.cut = QCheckBox(t("Let it end at the limit"))
        self.cut.setAccessibleName(t("Let it end at the limit"))
        self.cut.setFont(font())
        self.cut.toggled.connect(self._cut)
        panel.body.addWidget(self.cut)
        hint = t("Variants are new files of the library. The clips themselves stay as they are.")
        panel.body.addWidget(Label(hint, "hint", wrap=True))
        return panel

    def first_focus(self) -> None:
        self.boxes[self.state.rows[0].key].setFocus()

    # --- choosing -------------------------------------------------------------------------------------------------

    def _chosen(self, place: str, on: bool) -> None:
        self.state.choose(place, on=on)
        self._show()

    def _fit(self, key: str) -> None:
        self.state.fit = Fit(key)

    def _cut(self, on: bool) -> None:
        self.state.cut = on
        self._show()

    # --- what is found --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        for old in self._cards:
            old.hide()
            old.deleteLater()
        state = self.state
        self._cards = [self._card(row) for row in state.chosen if state.assets]
        if not state.assets:
            self._cards = [EmptyState("film", t("No clips to look at"), t("Only films that can be read have limits."))]
        elif not self._cards:
            self._cards = [EmptyState("send", t("No place chosen"), t("Choose where the clips are to go."))]
        for card in self._cards:
            self._findings.body.addWidget(card)
        count = len(state.todo())
        self.convert.setText(f" {t('Convert')}" if count < 2 else f" {t('Make {count} variants', count=count)}")
        self.convert.setAccessibleName(self.convert.text().strip())
        self.convert.setEnabled(count > 0)
        self.cut.setEnabled(state.any_too_long)
        self.changed.emit()

    def _card(self, row: Preset) -> QWidget:
        card = plain("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        found = [(asset, self.state.of(asset, row)) for asset in self.state.assets]
        broken = [(asset, one) for asset, one in found if not one.fits]
        head = QHBoxLayout()
        head.addWidget(Label(t(row.name), "strong", wrap=True), 1)
        head.addWidget(_sign("circle-check" if not broken else "triangle-alert", "ok" if not broken else "warn"))
        head.addWidget(Label(self._verdict(broken), "ok" if not broken else "second"))
        column.addLayout(head)
        for asset, fitness in broken[:MOST_CLIPS]:
            if len(found) > 1:
                name = Label(asset.label, "second")
                name.setMinimumWidth(1)  # however long it is
                column.addWidget(name)
            for finding in fitness.findings:
                column.addWidget(self._line(asset, finding))
        if len(broken) > MOST_CLIPS:
            column.addWidget(Label(t("And {count} more.", count=len(broken) - MOST_CLIPS), "hint"))
        if len(found) == 1 and broken:
            kept = [t(RULE_NAMES[rule]) for rule in RULES if rule not in {one.rule for one in broken[0][1].findings}]
            column.addWidget(Label(t("Fits: {rules}", rules=listed(kept)), "hint", wrap=True))
        return card

    def _verdict(self, broken: list[tuple[Asset, Fitness]]) -> str:
        if not broken:
            return t("Fits")
        possible = [one for _, one in broken if self.state.will_convert(one)]
        if len(self.state.assets) > 1:
            return t("{count} clips can be converted", count=len(possible))
        [(_, only)] = broken
        if possible:
            return t("Can be converted")
        return t("Too long: trim it") if only.too_long else t("Cannot be mended here")

    def _line(self, asset: Asset, finding: Finding) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        sign = ("circle-x", "bad") if finding.is_refused else ("info", "warn")
        row.addWidget(_sign(*sign), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(t(finding.words), "body", wrap=True))
        if finding.change is not None:
            words.addWidget(Label(t(finding.change), "second", wrap=True))
        elif finding.remedy is Remedy.TRIM:
            told = (t("Will end at the limit.") if self.state.cut else
                    t("Choose a piece, or let it end at the limit."))
            words.addWidget(Label(told, "second", wrap=True))
        else:
            words.addWidget(Label(t("Converting does not help here."), "second", wrap=True))
        row.addLayout(words, 1)
        if finding.remedy is Remedy.TRIM:
            row.addWidget(Button(t("Trim"), partial(self.trim_wanted.emit, asset.id), icon_name="scissors",
                                 name=t("Trim {name}", name=asset.label)), 0, Qt.AlignmentFlag.AlignTop)
        return line

    # --- doing it -------------------------------------------------------------------------------------------------

    @property
    def can_do(self) -> bool:
        return bool(self.state.todo())

    def _press(self) -> None:
        work = self.do_it()
        if work is not None:
            self.start(work, name="video convert")

    def do_it(self) -> Coroutine[Any, Any, None] | None:
        return self._convert() if self.can_do else None

    async def _convert(self) -> None:
        pairs, fit, cut = self.state.todo(), self.state.fit, self.state.cut
        self.left.emit()
        await self._making.convert(pairs, fit, cut=cut)


def _sign(icon: str, tint: str) -> Label:
    made = Label("")
    made.setPixmap(pixmap(icon, tint, size=scaled(16), scale=2))
    return made


