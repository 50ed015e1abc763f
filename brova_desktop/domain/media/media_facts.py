"""What a probe found in a media file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import Enum
from fractions import Fraction
from typing import Any

from brova_desktop.domain.ticks import ZERO, Ticks


class MediaKind(Enum):
    """What a file is, decided by its content."""

    VIDEO = "video"
    IMAGE = "image"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """Technical facts of one file. Empty strings, zero and None mean: not there, or not known.

    Width and height are as stored; `display_size` is what a person sees after rotation and pixel shape. Rotation is
    in degrees clockwise (0, 90, 180, 270). Durations and intervals are ticks, loudness is LUFS, true peak dBTP, bit
    rates are bits per second. Names of codecs, formats and colours are FFmpeg's (FFmpeg documentation, "Codecs").
    `audio_delay` is how much later (or, negative, earlier) the sound starts than the picture.
    """

    container: str = ""
    duration: Ticks = ZERO
    width: int = 0
    height: int = 0
    rotation: int = 0
    sample_aspect_num: int = 1
    sample_aspect_den: int = 1
    fps_num: int = 0
    fps_den: int = 1
    variable_frame_rate: bool = False
    frame_count: int | None = None
    key_frame_interval: Ticks | None = None
    video_codec: str = ""
    pixel_format: str = ""
    bit_depth: int = 8
    colour_primaries: str = ""
    colour_transfer: str = ""
    colour_matrix: str = ""
    colour_range: str = ""
    hdr: bool = False
    has_alpha: bool = False
    audio_codec: str = ""
    audio_channels: int = 0
    audio_layout: str = ""
    audio_rate: int = 0
    audio_delay: Ticks = ZERO
    loudness: float | None = None
    true_peak: float | None = None
    bit_rate: int = 0
    video_bit_rate: int = 0
    audio_bit_rate: int = 0

    @property
    def fps(self) -> Fraction | None:
        """Frames per second, None for sound and still pictures."""
        return Fraction(self.fps_num, self.fps_den) if self.fps_num > 0 and self.fps_den > 0 else None

    @property
    def has_picture(self) -> bool:
        return self.width > 0 and self.height > 0

    @property
    def has_sound(self) -> bool:
        return self.audio_channels > 0

    @property
    def display_size(self) -> tuple[int, int]:
        """Width and height in square pixels after rotation."""
        num, den = self.sample_aspect_num, self.sample_aspect_den
        width = round(self.width * Fraction(num, den)) if num > 0 and den > 0 else self.width
        return (self.height, width) if self.rotation % 180 == 90 else (width, self.height)

    def to_json(self) -> dict[str, Any]:
        """Only what differs from the defaults, so that stored facts stay small."""
        return {key: value for key, value in asdict(self).items() if value != _DEFAULTS[key]}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> MediaFacts:
        """Facts from their stored form; names a newer version added are left out."""
        return cls(**{key: value for key, value in stored.items() if key in _DEFAULTS})


_DEFAULTS: dict[str, Any] = {field.name: field.default for field in fields(MediaFacts)}
