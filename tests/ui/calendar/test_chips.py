"""Entries painted by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from brova_desktop.ui.calendar.chips import Look, draw_chip
from brova_desktop.ui.theme.wear import colour
from tests.ui.calendar.test_items import entry, one


@pytest.mark.parametrize("look", [Look(), Look(selected=True), Look(focused=True)])
@pytest.mark.parametrize("theme", ["light", "contrast-dark", "contrast-light"])
def test_a_chip_keeps_its_own_ground_whatever_was_painted_before(
        theme: str, look: Look, dressed: Callable[..., None]) -> None:
    dressed(theme)
    image = QImage(120, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour("surface"))
    with QPainter(image) as painter:
        painter.setBrush(colour("accent"))  # as today's disc leaves it
        draw_chip(painter, QRect(0, 0, 120, 40), one(entry()), lambda _: None, look,
                  Qt.LayoutDirection.LeftToRight)
    assert image.pixelColor(112, 36) == colour("soft" if look.selected else "raised")
