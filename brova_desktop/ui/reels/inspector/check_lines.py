"""What a person should know before rendering, in lines: looked for bit by bit, so that the window goes on meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.checks import Problem, problems_bit_by_bit
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.inspector.checking import Finding, findings_bit_by_bit
from brova_desktop.ui.reels.inspector.covering import Covering
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label

LEAST_STEPS = 6
"""Of the search at once."""
SMALL = 100
"""Parts of a reel that is looked through before `look` returns, at least as far as that goes at once."""
SLICE = 0.006
"""Seconds of searching after which the window comes first."""
PAUSE_MS = 150
Found = tuple[Finding, ...]


class CheckLines(QWidget):
    """Of the selected item, else of the whole reel. The lines stay until what is true now is known."""

    def __init__(self, editor: ReelEditor, lift: Callable[[], None]) -> None:
        super().__init__()
        self._editor, self._lift = editor, lift
        self.covering = Covering()
        self._problems: Sequence[Problem] = ()
        self._problems_of: object = None
        self._looking: Generator[None, None, Found] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._go_on)
        self.hide()

    @property
    def is_looking(self) -> bool:
        """Whether the lines may not be true any more."""
        return self._looking is not None

    def look(self, zones: Sequence[str], missing: Sequence[str]) -> None:
        """Look through the reel as it is now; what was looked for before is given up."""
        self._looking = self._findings(tuple(zones), tuple(missing))
        if len(self._editor.reel.records) <= SMALL:
            self._go_on()
        else:
            self._soon.start(0)

    def stop(self) -> None:
        """Look no further."""
        self._looking = None
        self._soon.stop()

    def _go_on(self) -> None:
        looking, began, steps = self._looking, time.perf_counter(), 0
        if looking is None:
            return
        if self._editor.in_gesture:  # the mouse needs all of the time, and what it leaves is looked at afterwards
            self._soon.start(PAUSE_MS)
            return
        try:
            while steps < LEAST_STEPS or time.perf_counter() - began < SLICE:
                next(looking)
                steps += 1
        except StopIteration as end:
            self.stop()
            self._show(end.value)
        else:
            self._soon.start(0)

    def _findings(self, zones: tuple[str, ...], missing: tuple[str, ...]) -> Generator[None, None, Found]:
        """What is found out about one state of the reel holds for all that is selected in it."""
        reel, chosen = self._editor.reel, self._editor.only_selected()
        if self._problems_of is not reel:
            self._problems = yield from problems_bit_by_bit(reel)
            self._problems_of = reel
        return (yield from findings_bit_by_bit(
            reel, chosen, zones, missing, problems=self._problems, covering=self.covering))

    def _show(self, found: Found) -> None:
        while (old := self._column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for finding in found:
            self._column.addWidget(self._line(finding))
        self.setVisible(bool(found))

    def _line(self, finding: Finding) -> QWidget:
        role = "ok" if finding.good else "bad" if finding.stops else "warn"
        sign = "circle-check" if finding.good else "circle-alert" if finding.stops else "triangle-alert"
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(pixmap(sign, role, size=scaled(16), scale=2.0))
        picture.setFixedWidth(scaled(18))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = Label(t(finding.words), role, wrap=True)
        row.addWidget(words, 1)
        if finding.liftable:
            lift = Button(t("Move"), self._lift, kind="link", name=t("Move it to where nothing covers it"))
            row.addWidget(lift, 0, Qt.AlignmentFlag.AlignTop)
        elif finding.item is not None and finding.item not in self._editor.selection:
            go = Button(t("Show"), partial(self._go, finding.item), kind="link", name=t("Show what this is about"))
            row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _go(self, id: ItemId) -> None:
        item = self._editor.item(id)
        if item is not None:
            self._editor.select([id])
            if not item.span.holds(self._editor.playhead):
                self._editor.seek((item.span.start + item.span.end) // 2)
