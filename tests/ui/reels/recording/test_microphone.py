"""The computer's own microphones, with the sound system played by the test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6 import QtMultimedia
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtMultimedia import QtAudio

from brova_desktop.ui.reels.recording.microphone import QtMicrophone


class Device:
    """What is plugged in."""

    def __init__(self, name: str) -> None:
        self._name = name

    def description(self) -> str:
        return self._name

    def id(self) -> QByteArray:
        return QByteArray(self._name.encode())

    def isFormatSupported(self, _: object) -> bool:
        return True

    def isNull(self) -> bool:
        return False


class Source(QObject):
    """Records what the test puts into `stream`."""

    stateChanged = Signal(object)  # noqa: N815 - Qt's name
    made: list[Source] = []  # noqa: RUF012 - emptied by the fixture

    def __init__(self, device: Device, _: object) -> None:
        super().__init__()
        self.stream = QBuffer(self)
        self.now = QtAudio.State.ActiveState
        Source.made.append(self)

    def start(self) -> QIODevice:
        self.stream.open(QIODevice.OpenModeFlag.ReadWrite)
        return self.stream

    def error(self) -> QtAudio.Error:
        return QtAudio.Error.NoError

    def state(self) -> QtAudio.State:
        return self.now

    def stop(self) -> None:
        self.fall(QtAudio.State.StoppedState)

    def fall(self, state: QtAudio.State) -> None:
        if state == QtAudio.State.StoppedState:
            self.stream.close()
        self.now = state
        self.stateChanged.emit(state)

    def hear(self, samples: bytes) -> None:
        at = self.stream.pos()
        self.stream.seek(self.stream.size())
        self.stream.write(samples)
        self.stream.seek(at)
        self.stream.readyRead.emit()


class Devices(QObject):
    """What the system says is plugged in."""

    audioInputsChanged = Signal()  # noqa: N815 - Qt's name
    there: list[Device] = []  # noqa: RUF012 - filled by the fixture
    made: list[Devices] = []  # noqa: RUF012 - emptied by the fixture

    def __init__(self) -> None:
        super().__init__()
        Devices.made.append(self)

    @staticmethod
    def defaultAudioInput() -> Device:
        return Devices.there[0] if Devices.there else Device("")

    @staticmethod
    def audioInputs() -> list[Device]:
        return list(Devices.there)


@pytest.fixture
def microphone(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtMicrophone]:
    monkeypatch.setattr(QtMultimedia, "QAudioSource", Source)
    monkeypatch.setattr(QtMultimedia, "QMediaDevices", Devices)
    Devices.there[:] = [Device("Desk"), Device("Headset")]
    Source.made.clear()
    Devices.made.clear()
    made = QtMicrophone()
    yield made
    made.stop()
    Source.made.clear()
    Devices.made.clear()


class Ear:
    """Who records."""

    def __init__(self, microphone: QtMicrophone) -> None:
        self.heard, self.lost = b"", 0
        self.microphone = microphone
        microphone.lost = self.lose

    def take(self, samples: bytes) -> None:
        self.heard += samples

    def lose(self) -> None:
        self.lost += 1
        self.microphone.stop()


def test_samples_come_in_until_it_is_stopped(microphone: QtMicrophone) -> None:
    ear = Ear(microphone)
    microphone.start("Headset", ear.take)
    Source.made[0].hear(b"ab")
    microphone.stop()
    assert (ear.heard, ear.lost) == (b"ab", 0)  # stopping is no loss


@pytest.mark.parametrize("told_by", ["the source", "the list of devices"])
def test_an_unplugged_microphone_is_told_once(microphone: QtMicrophone, told_by: str) -> None:
    ear = Ear(microphone)
    microphone.start("Desk", ear.take)
    Source.made[0].hear(b"ab")
    Devices.there.pop(0)
    if told_by == "the source":
        Source.made[0].fall(QtAudio.State.StoppedState)
    Devices.made[0].audioInputsChanged.emit()
    assert (ear.heard, ear.lost) == (b"ab", 1)


def test_another_microphone_that_comes_or_goes_ends_nothing(microphone: QtMicrophone) -> None:
    ear = Ear(microphone)
    microphone.start("Desk", ear.take)
    Devices.there.pop(1)
    Devices.made[0].audioInputsChanged.emit()
    Source.made[0].fall(QtAudio.State.IdleState)  # nobody speaks
    Source.made[0].hear(b"cd")
    assert (ear.heard, ear.lost) == (b"cd", 0)
