"""The microphones of the computer. Qt's multimedia part is loaded when somebody first records."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice
from shiboken6 import isValid

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.recording.take import RATE

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioSource, QMediaDevices


class QtMicrophone:
    """See `take.Microphone`."""

    def __init__(self) -> None:
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._taken: Callable[[bytes], None] | None = None
        self._id = b""
        self._watch: QMediaDevices | None = None
        self.lost: Callable[[], None] | None = None

    def names(self) -> list[str]:
        return [device.description() for device in self._devices()]

    def start(self, name: str, taken: Callable[[bytes], None]) -> None:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices, QtAudio

        device = next((one for one in self._devices() if one.description() == name), None)
        shape = QAudioFormat()
        shape.setSampleRate(RATE)
        shape.setChannelCount(1)
        shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if device is None or not device.isFormatSupported(shape):
            raise Refused(say("{name} cannot be recorded from.", name=name or "?"),
                          next_step=say("Choose another microphone, or import a recording."))
        self.stop()
        self._taken = taken
        self._source = QAudioSource(device, shape)
        self._stream = self._source.start()
        if self._source.error() != QtAudio.Error.NoError:
            self.stop()
            raise Refused(say("{name} cannot be opened.", name=name),
                          next_step=say("See whether another program uses it, and whether the system allows it."))
        self._stream.readyRead.connect(self._read)
        self._source.stateChanged.connect(self._look)
        self._id = bytes(device.id().data())
        self._watch = QMediaDevices()
        self._watch.audioInputsChanged.connect(self._look)

    def stop(self) -> None:
        source, self._source = self._source, None
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.deleteLater()
        if source is not None:
            self._read()
            source.stop()
            source.deleteLater()
        self._stream, self._taken = None, None

    def _read(self) -> None:
        stream = self._stream
        if self._taken is not None and stream is not None and isValid(stream) and stream.isOpen():
            self._taken(bytes(stream.readAll().data()))

    def _look(self, *_: object) -> None:
        """The device, or which devices there are, has changed: whether it still records. Which of the two tells of an
        unplugged microphone depends on the sound system."""
        from PySide6.QtMultimedia import QtAudio

        if self._source is None:
            return
        is_over = self._source.state() == QtAudio.State.StoppedState
        if (is_over or self._id not in [bytes(one.id().data()) for one in self._devices()]) and self.lost is not None:
            self.lost()

    def _devices(self) -> list[QAudioDevice]:
        """The usual one first."""
        from PySide6.QtMultimedia import QMediaDevices

        usual = QMediaDevices.defaultAudioInput()
        rest = [one for one in QMediaDevices.audioInputs() if one.id() != usual.id()]
        return rest if usual.isNull() else [usual, *rest]
