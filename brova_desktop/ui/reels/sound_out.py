"""The sound card, as far as the preview needs it. Qt's multimedia part is loaded when somebody first plays."""

from __future__ import annotations

import logging
import wave
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

log = logging.getLogger(__name__)


class SoundOut:
    """Plays WAV files of 16 bits. The position is what the card has taken, less what waits in its buffer."""

    def __init__(self) -> None:
        self._sink: QAudioSink | None = None
        self._bytes = QBuffer()
        self._from = 0.0
        self._rate = 48_000
        self._held = QByteArray()
        self._held_of: Path | None = None

    def start(self, sound: Path, at: float) -> bool:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

        self.stop()
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return False
        shape = self._load(sound)
        if shape is None:
            return False
        channels, rate = shape
        spoken = QAudioFormat()
        spoken.setSampleRate(rate)
        spoken.setChannelCount(channels)
        spoken.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if not device.isFormatSupported(spoken):
            log.info("the sound card cannot play %d Hz", rate)
            return False
        self._bytes = QBuffer()
        self._bytes.setData(self._held)
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._bytes.seek(min(int(at * rate) * channels * 2, self._held.size()))
        self._from, self._rate = at, rate
        self._sink = QAudioSink(device, spoken)
        self._sink.start(self._bytes)
        return True

    def position(self) -> float | None:
        from PySide6.QtMultimedia import QtAudio

        # A card that stopped, or has heard everything, says no time any more: the steady clock goes on from there.
        if self._sink is None or self._sink.state() != QtAudio.State.ActiveState:
            return None
        waiting = (self._sink.bufferSize() - self._sink.bytesFree()) / (self._rate * 4)
        return self._from + max(0.0, self._sink.processedUSecs() / 1e6 - waiting)

    def stop(self) -> None:
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.stop()
            sink.deleteLater()
            self._bytes.close()

    def _load(self, sound: Path) -> tuple[int, int] | None:
        try:
            with wave.open(str(sound)) as file:
                if file.getsampwidth() != 2:
                    return None
                shape = file.getnchannels(), file.getframerate()
                if self._held_of != sound:
                    self._held = QByteArray(file.readframes(file.getnframes()))
                    self._held_of = sound
        except (OSError, wave.Error, EOFError) as error:
            log.info("%s cannot be played: %s", sound.name, error)
            return None
        return shape
