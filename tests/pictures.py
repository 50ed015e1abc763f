"""Comparing pictures in tests."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def ssim(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    """Mean structural similarity of two grey pictures over windows of 8 x 8 (Wang et al. 2004)."""
    height, width = (side // 8 * 8 for side in one.shape)
    windows = [
        np.asarray(picture, np.float64)[:height, :width].reshape(height // 8, 8, width // 8, 8).swapaxes(1, 2)
        for picture in (one, other)
    ]
    first, second = (window.reshape(-1, 64) for window in windows)
    mean1, mean2 = first.mean(axis=1), second.mean(axis=1)
    spread1, spread2 = first.var(axis=1), second.var(axis=1)
    shared = ((first - mean1[:, None]) * (second - mean2[:, None])).mean(axis=1)
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    values = ((2 * mean1 * mean2 + c1) * (2 * shared + c2)) / (
        (mean1**2 + mean2**2 + c1) * (spread1 + spread2 + c2)
    )
    return float(values.mean())
