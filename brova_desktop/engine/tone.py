"""HDR pictures shown on an ordinary screen, for thumbnails and still frames.

Absolute light is scaled so that HDR reference white (203 cd/m2, ITU-R BT.2408) becomes a bright SDR white, bent by
Hable's curve as FFmpeg's `tonemap=hable` does, and brought from BT.2020 to BT.709 primaries (ITU-R BT.2087).
Sources: SMPTE ST 2084 (PQ), ARIB STD-B67 / ITU-R BT.2100 (HLG), IEC 61966-2-1 (sRGB).
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

REFERENCE_WHITE = 203.0
PEAK = 1000.0
LEVELS = 65_536
_BT2020_TO_BT709 = np.array([[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]],
                            dtype=np.float32)


def sdr_from_hdr(pixels: NDArray[np.uint16], transfer: str) -> NDArray[np.uint8]:
    """Full-range BT.2020 RGB of 16 bits (rows, columns, 3) as sRGB of 8 bits.

    `transfer` is FFmpeg's name, smpte2084 or arib-std-b67.
    """
    light: Floats = _light_table(transfer)[pixels]
    if transfer == "arib-std-b67":
        # The HLG system gamma for a 1000 cd/m2 display works on luminance (BT.2100, table 5).
        luminance = light @ np.array([0.2627, 0.6780, 0.0593], dtype=np.float32)
        gain = np.maximum(luminance, 1e-6)[..., None] ** 0.2 * PEAK
        light = light * gain.astype(np.float32)
    scaled = light / np.float32(REFERENCE_WHITE)
    brightest = np.maximum(scaled.max(axis=-1, keepdims=True), np.float32(1e-6))
    bent = scaled * (_hable(brightest) / _hable(np.float32(PEAK / REFERENCE_WHITE)) / brightest)
    narrow = np.clip(bent @ _BT2020_TO_BT709.T, 0.0, 1.0)
    shown: NDArray[np.uint8] = _srgb_table()[(narrow * (LEVELS - 1)).astype(np.uint16)]
    return shown


def _hable(value: Any) -> Any:
    """John Hable's filmic curve, the constants of libavfilter/vf_tonemap.c."""
    a, b, c, d, e, f = 0.15, 0.50, 0.10, 0.20, 0.02, 0.30
    return (value * (value * a + b * c) + d * e) / (value * (value * a + b) + d * f) - e / f


@cache
def _light_table(transfer: str) -> Floats:
    """cd/m2 for PQ, relative scene light (0 to 1) for HLG, per 16-bit code value."""
    code = np.linspace(0.0, 1.0, LEVELS)
    light: NDArray[np.float64]
    if transfer == "arib-std-b67":
        a, b, c = 0.17883277, 0.28466892, 0.55991073
        light = np.where(code <= 0.5, code**2 / 3, (np.exp((code - c) / a) + b) / 12)
    else:
        m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
        root = code ** (1 / m2)
        light = 10_000 * (np.maximum(root - c1, 0) / (c2 - c3 * root)) ** (1 / m1)
    return light.astype(np.float32)


@cache
def _srgb_table() -> NDArray[np.uint8]:
    linear = np.linspace(0.0, 1.0, LEVELS)
    curve = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.round(curve * 255).astype(np.uint8)
