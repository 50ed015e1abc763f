"""The bar that sets the beats of the music by hand: what was found may be half the tempo, or nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from brova_desktop.domain.reels.beats import LEAST_TAPS, tapped_tempo
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.inspector.fields import Number
from brova_desktop.ui.reels.transport import Transport
from brova_desktop.ui.reels.verbs.beating import FASTEST, SLOWEST
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.beside import Beside
from brova_desktop.ui.widgets.controls import Button, IconButton, Label
from brova_desktop.ui.widgets.panels import plain

PAUSE = 2.5
"""Seconds after which a tap begins anew."""
MOST_TAPS = 16


class TempoBar(QWidget):
    """Above the timeline, only when somebody asked for it. Edits nothing of the reel: beats are for the eye, and for
    edges to stick to."""

    closed = Signal()

    def __init__(self, editor: ReelEditor, transport: Transport, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._editor, self._transport, self._now = editor, transport, now
        self._taps: list[float] = []
        self.setAccessibleName(t("Tempo of the music"))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        ground = plain("panel")
        outer.addWidget(ground)
        row = QHBoxLayout(ground)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        self.field = Number(t("Beats a minute"), 0, FASTEST, decimals=1, step=1)
        self.field.setSpecialValueText(t("None"))
        self.field.setFixedWidth(scaled(86))
        self.field.edited.connect(self._typed)
        self.tap_button = Button(t("Tap"), self.tap, name=t("Tap the beat while the music plays"))
        self.half = Button(t("Half"), lambda: self._scale(Fraction(1, 2)), name=t("Half the tempo"))
        self.double = Button(t("Double"), lambda: self._scale(Fraction(2)), name=t("Double the tempo"))
        self.here = Button(t("Beat here"), lambda: editor.attempt(editor.beat_here),
                           name=t("Move the beats so that one is at the playhead"))
        self.words = Label("", "second", wrap=True)
        self.beside = Beside(self.words, words_first=False)
        title = Label(t("Beats a minute"), "body")
        title.setMinimumHeight(self.field.sizeHint().height())  # on one line with the field
        for widget in (title, self.field, self.half, self.double, self.tap_button, self.here):
            self.beside.add(widget)
        row.addWidget(self.beside, 1)
        row.addWidget(IconButton("x", t("Close the tempo"), self.close_bar, size=16))
        self._tie = editor.switched.subscribe(lambda what: self._show() if what == "beats" else None)
        self.hide()

    def open_bar(self) -> None:
        self._taps.clear()
        self._show()
        self.show()
        self.tap_button.setFocus(Qt.FocusReason.OtherFocusReason)  # in the field T would be a letter

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def close_tempo(self) -> None:
        """Stop listening."""
        self._tie.close()

    def tap(self) -> None:
        """A beat is now. From the fourth one on the tempo follows; while the reel plays the beats fall there too."""
        now = self._now()
        if self._taps and now - self._taps[-1] > PAUSE:
            self._taps.clear()
        self._taps = [*self._taps[-MOST_TAPS + 1:], now]
        found = tapped_tempo(self._taps)
        editor = self._editor
        if found is not None and editor.attempt(lambda: editor.set_tempo(found)) and self._transport.is_playing:
            editor.attempt(editor.beat_here)
        self._show()

    def _typed(self, bpm: float) -> None:
        editor = self._editor
        wanted = Fraction(round(max(bpm, SLOWEST) * 10), 10)
        editor.attempt(lambda: editor.set_tempo(wanted))
        self._show()

    def _scale(self, factor: Fraction) -> None:
        self._editor.attempt(lambda: self._editor.scale_tempo(factor))

    def _show(self) -> None:
        tempo = self._editor.tempo
        self.field.show_value(tempo or 0)
        for button in (self.half, self.double, self.here):
            button.setEnabled(tempo is not None)
        left = LEAST_TAPS - len(self._taps)
        self.words.setText(
            t("Tap {count} times more.", count=left) if self._taps and left > 0 else
            t("Type the tempo, or play the reel and tap along (key T). The beats stand on the ruler."))
