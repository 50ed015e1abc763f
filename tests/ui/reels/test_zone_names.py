"""Names of safe zones on the picture."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from brova_desktop.domain.reels.document import Canvas
from brova_desktop.domain.reels.safe_zones import SAFE_ZONES, free_part
from brova_desktop.ui.reels import stage_paint


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_of_zones_never_lie_over_each_other(scale: float, dressed: Callable[..., None]) -> None:
    dressed("light", "en", scale)
    picture = QImage(160, 280, QImage.Format.Format_RGB32)
    named: list[QRectF] = []
    with QPainter(picture) as painter:
        for zone in SAFE_ZONES.values():
            stage_paint.zone(painter, QRectF(0, 0, 160, 280), free_part(zone, Canvas()), str(zone.name), named)
    assert len(named) == len(SAFE_ZONES) > 1
    assert not any(one.intersects(other) for at, one in enumerate(named) for other in named[:at])
