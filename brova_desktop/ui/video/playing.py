"""Playing one file with sound: what the window needs of a player, and Qt's own behind it.

QtMultimedia is loaded when something is played for the first time, off the GUI thread. There is one player a window:
switching between two has been seen to hang (Qt 6.11 and 6.12, its FFmpeg plugin).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage

from brova_desktop.domain.words import Words, say


class Player(QObject):
    """Plays one file at a time. Times are seconds; `moved` comes often while it plays."""

    picture = Signal(QImage)
    moved = Signal(float)
    length_known = Signal(float)
    playing_changed = Signal(bool)
    failed = Signal(object)
    """`Words` that say why the file cannot be played."""

    def load(self, file: Path) -> None:
        """Make a file ready; it does not play yet."""
        raise NotImplementedError

    def play(self) -> None:
        raise NotImplementedError

    def pause(self) -> None:
        raise NotImplementedError

    def seek(self, seconds: float) -> None:
        raise NotImplementedError

    def set_volume(self, share: float) -> None:
        """0 to 1, as loud as it sounds."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let go of the file."""
        raise NotImplementedError


MakePlayer = Callable[[], Player]


def load_multimedia() -> None:
    """Import what `QtPlayer` needs; call it on a lane before making one."""
    import PySide6.QtMultimedia  # noqa: F401 - slow to load


class OnePlayer:
    """Makes a player when first asked for one, and gives the same to everybody afterwards."""

    def __init__(self, make: MakePlayer) -> None:
        self._make = make
        self._player: Player | None = None

    @property
    def is_slow(self) -> bool:
        """Whether packages have to be loaded first (`load_multimedia`)."""
        return self._player is None and self._make is QtPlayer

    def __call__(self) -> Player:
        if self._player is None:
            self._player = self._make()
        return self._player


class QtPlayer(Player):
    """Qt Multimedia with its FFmpeg plugin."""

    def __init__(self, parent: QObject | None = None) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink

        super().__init__(parent)
        self._states = QMediaPlayer.PlaybackState
        self._sound = QAudioOutput(self)
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._sound)
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._framed)
        self._player.positionChanged.connect(lambda ms: self.moved.emit(ms / 1000))
        self._player.durationChanged.connect(lambda ms: self.length_known.emit(ms / 1000))
        self._player.playbackStateChanged.connect(
            lambda state: self.playing_changed.emit(state == self._states.PlayingState))
        self._player.errorOccurred.connect(self._broken)

    def load(self, file: Path) -> None:
        self._player.setSource(QUrl.fromLocalFile(str(file)))

    def play(self) -> None:
        self._player.play()

    def pause(self) -> None:
        self._player.pause()

    def seek(self, seconds: float) -> None:
        self._player.setPosition(round(seconds * 1000))

    def set_volume(self, share: float) -> None:
        self._sound.setVolume(share * share)  # ears hear ratios; a square comes near enough

    def stop(self) -> None:
        self._player.stop()
        self._player.setSource(QUrl())

    def _framed(self, frame: Any) -> None:
        image = frame.toImage()
        if not image.isNull():
            self.picture.emit(image)

    def _broken(self, error: Any, detail: str) -> None:
        if error != self._player.Error.NoError:
            words: Words = say("This file cannot be played here: {detail}", detail=detail)
            self.failed.emit(words)
