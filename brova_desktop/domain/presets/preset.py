"""A row of the table: what one place takes, as far as it says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from brova_desktop.domain.words import Words

KB, MB, GB = 1_000, 1_000_000, 1_000_000_000
"""Limits count decimal bytes: a file below them is below the binary reading of the same figure too."""


class Kind(StrEnum):
    """What comes out."""

    VIDEO = "video"
    GIF = "gif"
    WEBP = "webp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the place refuses beyond: seconds, bytes, frames a second, pixels of a side, bits a second."""

    shortest: float = 0.0
    longest: float | None = None
    bytes: int | None = None
    slowest: float = 1.0
    fastest: float = 60.0
    narrowest: int = 16
    widest: int | None = None
    bit_rate: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """How a file for one place is made.

    `width` and `height` are what we make (0: as the source or document), `rate` the most frames a second we make.
    `crf` of None is the quality's own; `max_bit_rate` caps it (bits a second), with a buffer of two seconds.
    `edit_lists` is False where the place refuses MP4 edit lists. `source` and `checked` say where the limits are from.
    """

    key: str
    name: Words
    platform: str
    kind: Kind = Kind.VIDEO
    width: int
    height: int
    rate: int = 30
    codec: str = "h264"
    crf: int | None = None
    speed: str | None = None
    max_bit_rate: int | None = None
    audio_codec: str = "aac"
    audio_bit_rate: int = 192_000
    key_frames: float = 2.0
    edit_lists: bool = True
    limits: Limits
    source: str
    checked: date

    @property
    def extension(self) -> str:
        """The file name's ending, without a dot."""
        return {Kind.VIDEO: "mp4", Kind.GIF: "gif", Kind.WEBP: "webp"}[self.kind]

    @property
    def buffer(self) -> int | None:
        """Rate control buffer in bits."""
        return self.max_bit_rate * 2 if self.max_bit_rate is not None else None
