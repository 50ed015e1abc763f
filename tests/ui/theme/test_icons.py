"""Icons wear the theme's colours, whichever was asked for first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage

from brova_desktop.ui.theme.icons import icon, pixmap
from brova_desktop.ui.theme.wear import worn


def colours(image: QImage) -> set[str]:
    """Of all points that are not see-through."""
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {one.name() for one in points if one.alpha() == 255}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_icon_is_drawn_in_the_colour_of_its_state(theme: str, dressed: Callable[..., None]) -> None:
    dressed(theme)
    made, size = icon("pause", "text2", size=20), QSize(20, 20)
    for mode, state, colour in ((QIcon.Mode.Normal, QIcon.State.Off, worn().text2),
                                (QIcon.Mode.Normal, QIcon.State.On, worn().accent),
                                (QIcon.Mode.Disabled, QIcon.State.Off, worn().text3)):
        assert colours(made.pixmap(size, mode, state).toImage()) == {colour.lower()}


def test_a_mirrored_icon_is_the_other_way_round(dressed: Callable[..., None]) -> None:
    there, back = (pixmap("undo-2", mirrored=one).toImage() for one in (False, True))
    assert there != back
    assert there == back.flipped(Qt.Orientation.Horizontal)


def test_an_icon_that_does_not_exist_is_an_error(dressed: Callable[..., None]) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no such icon")
