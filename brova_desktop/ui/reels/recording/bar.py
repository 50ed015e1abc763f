"""The bar that records a voice while the reel plays: above the timeline, only when somebody asked for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from brova_desktop.domain.errors import BrovaError, Missing
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.recording.take import Microphone, Take
from brova_desktop.ui.reels.transport import Transport
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.widgets.controls import Button, IconButton, Label
from brova_desktop.ui.widgets.inputs import Choice
from brova_desktop.ui.widgets.panels import plain

LOUD = 0.89
"""From here on (-1 dB) a recording is about to be distorted."""


class RecordBar(QWidget):
    """`begun(Take)`: somebody speaks. `recorded(Take, start)`: somebody stopped; the take belongs at that time.
    `thrown_away(Take)`: it is not wanted, or nothing. `import_asked`: a file instead."""

    begun = Signal(object)
    recorded = Signal(object, object)
    thrown_away = Signal(object)
    import_asked = Signal()
    closed = Signal()

    def __init__(self, editor: ReelEditor, transport: Transport, microphone: Microphone,
                 tell: Callable[[BrovaError], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._transport, self._microphone, self._tell = editor, transport, microphone, tell
        self.take: Take | None = None
        self._start = 0
        self._is_ending = False
        self.setAccessibleName(t("Record a voice"))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        ground = plain("panel")
        outer.addWidget(ground)
        row = QHBoxLayout(ground)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        self.button = Button(t("Record"), self.toggle, kind="primary", icon_name="mic")
        self.devices = Choice(t("Microphone"))
        self.devices.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.devices.setMinimumContentsLength(18)
        self.meter = Meter()
        self.words = Label("", "second", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.instead = Button(t("Import a recording…"), self.import_asked.emit)
        self.leave = IconButton("x", t("Close the recorder"), self.close_bar, size=16)
        for widget in (self.button, self.devices, self.meter):
            row.addWidget(widget)
        row.addWidget(self.words, 1)
        row.addWidget(self.instead)
        row.addWidget(self.leave)
        self.hide()

    def open_bar(self) -> None:
        """Show it, with the microphones that there are now; one that records goes on."""
        if self.is_recording:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        has_some = self._look_for_microphones()
        self.show()
        (self.button if has_some else self.instead).setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_for_microphones(self) -> bool:
        names, chosen = self._microphone.names(), self.devices.current()
        self.devices.set_choices([(name, isolated(name)) for name in names],
                                 chosen if chosen in names else names[0] if names else "")
        for widget in (self.button, self.devices, self.meter):
            widget.setVisible(bool(names))
        self.instead.setVisible(not names)
        self._say(t("The recording begins at the playhead while the reel plays. Use headphones.") if names else
                  t("No microphone was found. Plug one in and open this again, or import a recording."))
        return bool(names)

    def close_bar(self) -> None:
        """Leave; a take under way is thrown away."""
        self.abandon()
        self.hide()
        self.closed.emit()

    def abandon(self) -> None:
        """End without keeping anything."""
        if self.take is not None:
            self.thrown_away.emit(self._ended())

    @property
    def is_recording(self) -> bool:
        return self.take is not None

    def toggle(self) -> None:
        """Begin at the playhead, or end and hand on what was recorded."""
        if self.take is None:
            self._begin()
        else:
            self.recorded.emit(self._ended(), self._start)

    def finish(self) -> bool:
        """End because the reel is left, or the microphone is: what was recorded is handed on, if it is anything."""
        take = self._ended() if self.take is not None else None
        if take is None:
            return False
        if take.is_too_short:
            self.thrown_away.emit(take)
            return False
        self.recorded.emit(take, self._start)
        return True

    def _ended(self) -> Take:
        self._end()  # its last piece comes in now
        take, self.take = self.take, None
        assert take is not None
        return take

    def _lost(self) -> None:
        """The microphone is gone."""
        if self.take is None or self._is_ending:
            return
        name = self.devices.current()
        is_kept = self.finish()
        self._look_for_microphones()
        self._tell(Missing(
            say("{name} is not there any more.", name=name),
            kept=say("What was recorded until then is kept.") if is_kept else say("Nothing was recorded."),
            next_step=say("Plug it in again, or choose another microphone.")))

    def _begin(self) -> None:
        self._start = int(self._editor.playhead)
        self._microphone.lost = self._lost
        try:
            self._microphone.start(self.devices.current(), self._taken)
        except BrovaError as error:
            self._tell(error)
            return
        self.take = Take()
        self.begun.emit(self.take)
        self.button.setText(t("Stop"))
        self.button.setIcon(icon("square", "on_accent", size=16))
        self.devices.setEnabled(False)
        if not self._transport.is_playing and self._start < self._editor.length:
            self._transport.toggle()

    def _end(self) -> None:
        self._is_ending = True
        self._microphone.stop()
        self._is_ending = False
        self._transport.stop()
        self.button.setText(t("Record"))
        self.button.setIcon(icon("mic", "on_accent", size=16))
        self.devices.setEnabled(True)
        self.meter.show_level(0.0)

    def _taken(self, samples: bytes) -> None:
        take = self.take
        if take is None:
            return
        take.add(samples)
        self.meter.show_level(take.level)
        words = t("Recording, {seconds} s", seconds=f"{take.seconds:.1f}")
        if take.level >= LOUD:
            words = t("Too loud: stand further away, or turn the microphone down. {seconds} s",
                      seconds=f"{take.seconds:.1f}")
        elif take.seconds > 2 and take.is_silent:
            words = t("Nothing is heard: is the microphone muted, or not allowed for this program?")
        self._say(words)
        if take.is_full and not self._is_ending:
            self.toggle()

    def _say(self, words: str) -> None:
        if words != self.words.text():
            self.words.setText(words)


class Meter(QWidget):
    """How loud it is now; too loud is said in words beside it as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = 0.0
        self.setAccessibleName(t("Loudness of the microphone"))
        self.setFixedSize(scaled(120), scaled(10))

    def show_level(self, level: float) -> None:
        self.level = level
        self.setAccessibleDescription(t("{count} % of what can be recorded", count=round(level * 100)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(box, 4, 4)
            if self.level > 0:
                painter.setBrush(colour("bad" if self.level >= LOUD else "ok"))
                filled = QRectF(box)
                filled.setWidth(max(box.width() * min(self.level, 1.0), 4))
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    filled.moveRight(box.right())
                painter.drawRoundedRect(filled, 4, 4)
