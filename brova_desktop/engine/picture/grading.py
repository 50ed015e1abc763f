"""Colour adjustments as filter steps.

Exposure multiplies code values by 2^(stops / 2.4), which is a change of light by that many stops on a display of
gamma 2.4 (ITU-R BT.1886); contrast turns around middle grey; saturation scales chroma: all three are look-up tables
on YUV planes and keep what lies outside RGB. Temperature and .cube tables are RGB by nature.
"""

from __future__ import annotations

from brova_desktop.domain.reels.style import WHOLE, ColourAdjust
from brova_desktop.engine.picture.clip_graph import Fixed

STOPS = 2.0
GAMMA = 2.4
MIDDLE = 125.5
WARMTH = 0.25
"""How much red gains and blue loses at the warmest, before brightness is evened out."""


def on_yuv(colour: ColourAdjust) -> tuple[Fixed, ...]:
    """Exposure, contrast and saturation."""
    gain = 2 ** (STOPS * colour.exposure / WHOLE / GAMMA)
    contrast = 1 + colour.contrast / WHOLE
    chroma = gain * contrast * (1 + colour.saturation / WHOLE)
    slope, shift = gain * contrast, MIDDLE + contrast * (16 - 16 * gain - MIDDLE)
    if slope == 1 and chroma == 1:
        return ()
    return (yuv_table(slope, shift, chroma),)


def yuv_table(slope: float, shift: float, chroma: float) -> Fixed:
    """Luma times `slope` plus `shift`, chroma times `chroma`, kept within limited range."""
    luma = f"clip(val*{slope:.6f}+{shift:.6f}+0.5,16,235)"
    other = f"clip((val-128)*{chroma:.6f}+128.5,16,240)"
    return ("lutyuv", (("y", luma), ("u", other), ("v", other)))


def darkened(share: float) -> tuple[Fixed, ...]:
    """Everything at a share of its brightness."""
    return (yuv_table(share, 16 - 16 * share, share),)


def on_rgb(colour: ColourAdjust) -> tuple[Fixed, ...]:
    """Temperature: red and blue against each other, white as bright as before (weights of ITU-R BT.709)."""
    if colour.temperature == 0:
        return ()
    warm = WARMTH * colour.temperature / WHOLE
    red, blue = 1 + warm, 1 - warm
    even = 1 / (0.2126 * red + 0.7152 + 0.0722 * blue)
    gains = (("rr", red * even), ("gg", even), ("bb", blue * even))
    return (("colorchannelmixer", tuple((name, f"{gain:.6f}") for name, gain in gains)),)
