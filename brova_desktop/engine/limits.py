"""How much of a stranger's file we are willing to look at."""

from __future__ import annotations

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for looking into one file; generous for real media, small for bombs."""

    pixels: int = 150_000_000
    """Of one picture or video frame (a 12K frame has 80 million)."""
    side: int = 32_768
    animation_pixels: int = 4_000_000_000
    """Of all frames of an animated picture together."""
    streams: int = 64
    seconds_long: int = 48 * 3600
    svg_bytes: int = 16 * MEBIBYTE
    svg_elements: int = 100_000
    svg_depth: int = 256
    worker_bytes: int = 4096 * MEBIBYTE
    """Address space of the process that looks (where the system can limit it)."""
    probe_seconds: float = 15.0
    derive_seconds: float = 900.0


DEFAULT_LIMITS = Limits()
