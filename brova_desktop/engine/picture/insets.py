"""Picture in picture as patches: box, rounded corners, rotation and opacity."""

from __future__ import annotations

import numpy as np

from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.engine.picture.framing import Cells, Placed
from brova_desktop.engine.picture.moving import Upright, halved, resampled
from brova_desktop.engine.picture.planes import Patch


def patch_of(base: Upright, placed: Placed, cells: Cells, radius: float, opacity: int) -> Patch | None:
    """A patch for the even rectangle `cells`; `radius` in pixels. None when nothing of it is to be seen."""
    cut = resampled(base, placed, cells, radius)
    a = cut.a if cut.a is not None else np.full((cells[3], cells[2]), 255, np.uint8)
    if opacity < WHOLE:
        a = np.asarray(((a.astype(np.uint32) * max(opacity, 0) + WHOLE // 2) // WHOLE).astype(np.uint8))
    if not a.any():
        return None
    planes = cut.planes
    return Patch(cells[0], cells[1], planes.y, planes.u, planes.v, a, halved(a))
