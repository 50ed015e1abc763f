"""Crop, fit and placement as rectangles."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.reels.style import Crop, Fit, Placement
from brova_desktop.engine.orientation import Orientation
from brova_desktop.engine.picture.framing import (
    ALL,
    Stored,
    even_cells,
    fitted,
    inset_of,
    part_of,
    stored_cells,
)

CANVAS = (108, 192)


def test_fill_covers_and_fit_shows_all() -> None:
    wide = Stored(1920, 1080)
    filled = fitted(wide, Crop(), Fit.FILL, Placement(), CANVAS)
    whole = fitted(wide, Crop(), Fit.FIT, Placement(), CANVAS)
    assert filled.height == pytest.approx(192) and filled.width > 108
    assert whole.width == pytest.approx(108) and whole.height == pytest.approx(60.75)


def test_square_pixels_and_upright_sides_decide_the_shape() -> None:
    assert Stored(720, 576, Fraction(16, 11)).size == pytest.approx((1047.27, 576), abs=0.01)
    assert Stored(1920, 1080, turn=Orientation(90)).size == (1080, 1920)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_opposite_parts_of_the_upright_picture_never_share_stored_pixels(rotation: int, is_mirrored: bool) -> None:
    stored = Stored(64, 32, turn=Orientation(rotation, is_mirrored))
    first = stored_cells((0.0, 0.0, 0.5, 1.0), stored, 2)
    second = stored_cells((0.5, 0.0, 1.0, 1.0), stored, 2)
    assert first[2] * first[3] == second[2] * second[3] == 64 * 32 // 2
    assert first != second
    assert stored_cells(ALL, stored, 2) == (0, 0, 64, 32)


def test_insets_keep_the_shape_of_what_the_crop_leaves() -> None:
    placed = inset_of(Stored(100, 100), Crop(top=5_000), 5_000, Placement(scale=20_000), CANVAS)
    assert (placed.width, placed.height) == (108, 54)


places = st.builds(Placement, st.integers(-20_000, 30_000), st.integers(-20_000, 30_000), st.integers(1, 60_000))
sides = st.integers(2, 5_000)


@given(sides, sides, places, st.sampled_from(Fit), st.sampled_from([0, 90, 180, 270]), st.sampled_from([1, 2, 4]))
def test_what_is_cut_lies_inside_the_picture_and_the_canvas(
    width: int, height: int, placement: Placement, fit: Fit, rotation: int, step: int
) -> None:
    stored = Stored(width, height, turn=Orientation(rotation))
    placed = fitted(stored, Crop(), fit, placement, CANVAS)
    cells = even_cells(placed.box, CANVAS)
    if cells is None:
        return
    assert all(side % 2 == 0 for side in cells) and cells[2] >= 2 and cells[3] >= 2
    assert cells[0] >= 0 and cells[1] >= 0 and cells[0] + cells[2] <= 108 and cells[1] + cells[3] <= 192
    x, y, wide, high = stored_cells(part_of(placed, cells), stored, step)
    assert x >= 0 and y >= 0 and wide > 0 and high > 0 and x + wide <= width and y + high <= height
