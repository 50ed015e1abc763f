"""How large a clip's picture is drawn: crop, fit and scale as arithmetic, for whoever draws it or shows its frame."""

from __future__ import annotations

from brova_desktop.domain.reels.style import WHOLE, Crop, Fit


def fitted_size(
    size: tuple[float, float], crop: Crop, fit: Fit, scale: int, canvas: tuple[int, int]
) -> tuple[float, float]:
    """Width and height on a canvas of (width, height) pixels, of an upright picture of `size` (square pixels)."""
    wide = size[0] * (WHOLE - crop.left - crop.right) / WHOLE
    high = size[1] * (WHOLE - crop.top - crop.bottom) / WHOLE
    ratios = (canvas[0] / wide, canvas[1] / high)
    factor = (max(ratios) if fit is Fit.FILL else min(ratios)) * max(scale, 1) / WHOLE
    return wide * factor, high * factor
