"""A voice being recorded: samples come in, a WAV file comes out. Qt-free.

Samples are 16 bits, one channel, 48,000 a second.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Callable
from pathlib import Path
from sys import byteorder
from typing import Protocol

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.words import say
from brova_desktop.files import atomic_write

RATE = 48_000
LONGEST_SECONDS = 180
"""As long as a reel may be."""
LEAST_SECONDS = 0.2


class Microphone(Protocol):
    """Whatever brings samples."""

    lost: Callable[[], None] | None
    """Called on the GUI thread when the device ends by itself: it was unplugged, or does not answer any more."""

    def names(self) -> list[str]:
        """What there is to record with; empty when nothing is plugged in. The usual one comes first."""
        ...

    def start(self, name: str, taken: Callable[[bytes], None]) -> None:
        """Begin; `taken` is called on the GUI thread. Raises Refused when the device cannot be used."""
        ...

    def stop(self) -> None:
        """End; nothing is taken any more. Harmless when nothing runs."""
        ...


class Take:
    """What has been recorded so far."""

    def __init__(self) -> None:
        self._samples = bytearray()
        self.level = 0.0
        """How loud the last piece was, 0 to 1 of what can be recorded."""
        self.loudest = 0.0

    def add(self, samples: bytes) -> None:
        """A piece from the microphone; what goes beyond the longest reel is left out."""
        room = LONGEST_SECONDS * RATE * 2 - len(self._samples)
        piece = samples[: max(min(room, len(samples) - len(samples) % 2), 0)]
        self._samples += piece
        self.level = _peak(piece)
        self.loudest = max(self.loudest, self.level)

    def since(self, start: int) -> bytes:
        """What came in after the first `start` bytes."""
        return bytes(self._samples[start:])

    @property
    def seconds(self) -> float:
        return len(self._samples) / 2 / RATE

    @property
    def is_too_short(self) -> bool:
        """Whether there is nothing worth keeping."""
        return self.seconds < LEAST_SECONDS

    @property
    def is_full(self) -> bool:
        return self.seconds >= LONGEST_SECONDS

    @property
    def is_silent(self) -> bool:
        """Whether nothing was heard: a microphone that is muted, or one that the system does not let us use."""
        return self.loudest < 0.002

    def write(self, target: Path) -> None:
        """Write it as WAV. Blocks. Raises Refused for one that is too short, NoRoom."""
        if self.is_too_short:
            raise Refused(say("Nothing was recorded."), next_step=say("Record again, a little longer."))
        atomic_write(target, wave_header(len(self._samples)) + self._samples)


def wave_header(length: int) -> bytes:
    """What stands before so many bytes of samples in a WAV file (RIFF, linear PCM)."""
    return struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + length, b"WAVE", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16,
                       b"data", length)


def _peak(piece: bytes) -> float:
    samples = array("h", piece)
    if byteorder == "big":
        samples.byteswap()
    return max(max(samples), -min(samples)) / 32_768 if samples else 0.0
