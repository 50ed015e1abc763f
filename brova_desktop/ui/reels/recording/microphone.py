"""The microphones of the computer. Qt's multimedia part is loaded when somebody first records."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.recording.take import RATE

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioSource


class QtMicrophone:
    """See `take.Microphone`."""

    def __init__(self) -> None:
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._taken: Callable[[bytes], None] | None = None

    def names(self) -> list[str]:
        return [device.description() for device in self._devices()]

    def start(self, name: str, taken: Callable[[bytes], None]) -> None:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QtAudio

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

    def stop(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            self._read()
            source.stop()
            source.deleteLater()
        self._stream, self._taken = None, None

    def _read(self) -> None:
        if self._stream is not None and self._taken is not None:
            self._taken(bytes(self._stream.readAll().data()))

    def _devices(self) -> list[QAudioDevice]:
        """The usual one first."""
        from PySide6.QtMultimedia import QMediaDevices

        usual = QMediaDevices.defaultAudioInput()
        rest = [one for one in QMediaDevices.audioInputs() if one.id() != usual.id()]
        return rest if usual.isNull() else [usual, *rest]
