"""What is known about a media file after it was looked at.

Every field says what the file itself holds; how it is to be shown follows from that (`display_width`, ...).
Times are ticks, sizes pixels or bytes, rates exact fractions. Unknown text is "", an unknown number None.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from fractions import Fraction
from typing import Any, Self

from brova_desktop.domain.ticks import ZERO, Ticks

HDR_TRANSFERS = frozenset({"smpte2084", "arib-std-b67"})
"""FFmpeg's names of the HDR transfer functions: PQ (SMPTE ST 2084) and HLG (ARIB STD-B67), both of ITU-R BT.2100."""


class MediaKind(StrEnum):
    """What a file is to the person who uses it; an animated GIF, WebP or PNG is a video."""

    VIDEO = "video"
    IMAGE = "image"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """Facts of one file. Stills have duration 0, sounds have width and height 0."""

    kind: MediaKind
    container: str
    size_bytes: int = 0
    duration: Ticks = ZERO

    width: int = 0
    """Stored columns, before pixel aspect and rotation."""
    height: int = 0
    rotation: int = 0
    """Degrees clockwise to turn the stored picture for display: 0, 90, 180 or 270."""
    is_mirrored: bool = False
    """Whether the stored picture is flipped left to right before it is turned."""
    sample_aspect_num: int = 1
    sample_aspect_den: int = 1
    rate_num: int = 0
    """Frames per second as num/den; for variable rates the nominal one, 0 without moving pictures."""
    rate_den: int = 1
    is_vfr: bool = False
    frame_count: int | None = None
    is_animated: bool = False
    """Moving pictures without a video codec's name: GIF, WebP, PNG animations."""
    is_interlaced: bool = False
    video_codec: str = ""
    video_profile: str = ""
    pixel_format: str = ""
    bit_depth: int = 0
    has_alpha: bool = False
    colour_primaries: str = ""
    """Colour fields carry FFmpeg's names (bt709, bt2020, smpte2084, arib-std-b67, tv, pc, ...)."""
    colour_transfer: str = ""
    colour_matrix: str = ""
    colour_range: str = ""
    colour_profile: str = ""
    """Name inside an embedded ICC profile, e.g. "Display P3"."""
    is_hdr: bool = False
    key_frame_interval: Ticks | None = None
    """Longest distance between key frames that was seen; None when not known."""
    video_bit_rate: int | None = None

    audio_codec: str = ""
    channels: int = 0
    channel_layout: str = ""
    sample_rate: int = 0
    audio_start: Ticks = ZERO
    """When sound begins, counted from the first picture; negative when it begins before it."""
    audio_duration: Ticks | None = None
    audio_bit_rate: int | None = None
    loudness: float | None = None
    """Integrated loudness in LUFS (EBU R 128); None when not measured or silent."""
    true_peak: float | None = None
    """Highest true peak in dBTP; None when not measured or silent."""

    @property
    def has_picture(self) -> bool:
        return self.width > 0

    @property
    def has_sound(self) -> bool:
        return self.channels > 0

    @property
    def frame_rate(self) -> Fraction | None:
        """Nominal frames per second."""
        return Fraction(self.rate_num, self.rate_den) if self.rate_num > 0 and self.rate_den > 0 else None

    @property
    def sample_aspect(self) -> Fraction:
        """Width of one stored pixel over its height."""
        return Fraction(self.sample_aspect_num, self.sample_aspect_den)

    @property
    def display_width(self) -> int:
        """Columns as shown: stored pixels made square, then turned."""
        return self.height if self.rotation in (90, 270) else self._square_width

    @property
    def display_height(self) -> int:
        """Rows as shown."""
        return self._square_width if self.rotation in (90, 270) else self.height

    @property
    def _square_width(self) -> int:
        return max(1, round(self.width * self.sample_aspect)) if self.width else 0

    def with_loudness(self, loudness: float | None, true_peak: float | None) -> Self:
        """The same facts with a finished loudness measurement."""
        return replace(self, loudness=loudness, true_peak=true_peak)

    def record(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {**asdict(self), "kind": self.kind.value}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Self:
        """The other way; fields of newer versions are left out, missing ones take their default.

        Raises ValueError or TypeError when kind or container are missing or wrong.
        """
        known = {field.name for field in fields(cls)}
        values = {name: value for name, value in record.items() if name in known}
        return cls(**{**values, "kind": MediaKind(values.get("kind", ""))})
