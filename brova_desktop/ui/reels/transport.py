"""Playing: which frame is due now. Qt-free; time comes from the sound where there is one.

    stopped --play--> playing at 1x --J/L--> shuttling at -4x ... 4x --play--> stopped
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from brova_desktop.domain.observe import Event
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Ticks
from brova_desktop.ui.reels.edit_state import EditState

SPEEDS = (1.0, 2.0, 4.0)
AHEAD = 10
"""Frames drawn before they are due."""


class Speaker(Protocol):
    """Plays a WAV from a moment on. Its position is the master clock while it plays."""

    def start(self, sound: Path, at: float) -> bool:
        """Begin at a time in seconds; False where there is nothing to hear with."""
        ...

    def position(self) -> float | None:
        """Seconds of the file that have been heard; None when it is not playing."""
        ...

    def stop(self) -> None: ...


class Mute:
    """A speaker that never speaks: the steady clock is used."""

    def start(self, sound: Path, at: float) -> bool:
        return False

    def position(self) -> float | None:
        return None

    def stop(self) -> None:
        return


class Transport:
    """Moves the editor's playhead. `tick` is called about once a frame while something plays."""

    def __init__(self, editor: EditState, speaker: Speaker, now: Callable[[], float]) -> None:
        self.changed: Event[bool] = Event()
        """Playing began, ended or changed its speed."""
        self.sound: Path | None = None
        self.repeats = False
        self._editor = editor
        self._speaker = speaker
        self._now = now
        self._speed = 0.0
        self._began = 0.0
        self._from = 0
        self._moving = False

    @property
    def speed(self) -> float:
        """0 stopped, 1 forward, -2 backward twice as fast."""
        return self._speed

    @property
    def is_playing(self) -> bool:
        return self._speed != 0.0

    def toggle(self) -> None:
        """Play or pause."""
        if self.is_playing:
            self.stop()
        else:
            self.play(1.0)

    def play(self, speed: float) -> None:
        """Play from the playhead; from the beginning when it stands at the end."""
        editor = self._editor
        if editor.length <= 0:
            return
        start, end = self._bounds()
        if speed > 0 and editor.playhead >= end - editor.frame:
            self._seek(start)
        elif speed < 0 and editor.playhead <= start:
            self._seek(end - editor.frame)
        self._speaker.stop()
        self._speed, self._from, self._began = speed, editor.playhead, self._now()
        if speed == 1.0 and self.sound is not None:
            self._speaker.start(self.sound, self._from / TICKS_PER_SECOND)
        self.changed.emit(True)

    def shuttle(self, way: int) -> None:
        """J and L: play that way, faster each time it is pressed again."""
        now = self._speed * way
        faster = next((speed for speed in SPEEDS if speed > now), SPEEDS[-1]) if now > 0 else SPEEDS[0]
        self.play(way * faster)

    def stop(self) -> None:
        if self.is_playing:
            self._speed = 0.0
            self._speaker.stop()
            self.changed.emit(False)

    def set_sound(self, sound: Path | None) -> None:
        """Another sound from now on; while playing it goes on with it."""
        if sound != self.sound:
            self.sound = sound
            if self._speed == 1.0:
                self.play(1.0)

    def moved_elsewhere(self) -> None:
        """The playhead was put somewhere by hand: go on from there."""
        if self.is_playing and not self._moving:
            self.play(self._speed)

    def due(self) -> Ticks:
        """The time to show now."""
        heard = self._speaker.position() if self._speed == 1.0 else None
        if heard is not None:
            return Ticks(round(heard * TICKS_PER_SECOND))
        return Ticks(self._from + round((self._now() - self._began) * self._speed * TICKS_PER_SECOND))

    def next_due(self) -> float:
        """Seconds until another frame is due; half a frame at most, since a sound card may tell its time late."""
        frame = self._editor.frame
        into = self.due() % frame
        left = frame - into if self._speed >= 0 else into + 1
        return min(left / max(abs(self._speed), 1.0), frame / 2) / TICKS_PER_SECOND

    def tick(self) -> None:
        """Move the playhead to where it is due; stop or begin again at the end."""
        if not self.is_playing:
            return
        at, (start, end) = self.due(), self._bounds()
        if self._speed > 0 and at >= end:
            self._at_end(start, Ticks(max(end - self._editor.frame, start)))
        elif self._speed < 0 and at < start:
            self._at_end(Ticks(max(end - self._editor.frame, start)), start)
        else:
            self._seek(at)

    def _at_end(self, again: Ticks, last: Ticks) -> None:
        if self.repeats:
            self._seek(again)
            self.play(self._speed)
        else:
            self._seek(last)
            self.stop()

    def _bounds(self) -> tuple[Ticks, Ticks]:
        """What is played: the marked range when the playhead is inside, else everything."""
        marked = self._editor.range
        if marked is not None and self.repeats:
            return marked.start, marked.end
        return Ticks(0), self._editor.length

    def _seek(self, at: int) -> None:
        self._moving = True
        try:
            self._editor.seek(at)
        finally:
            self._moving = False
