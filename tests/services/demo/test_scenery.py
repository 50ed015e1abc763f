"""The demo's drawn clips: they move, stay in range, and are the same every time."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from brova_desktop.services.demo.scenery import SCENERY, Ground, Scenery, as_frame, blend, disc, frames


@pytest.mark.parametrize("scenery", SCENERY, ids=lambda one: one.name)
def test_a_scene_moves_stays_in_range_and_repeats_itself_exactly(scenery: Scenery):
    small = replace(scenery, width=scenery.width // 10 * 2, height=scenery.height // 10 * 2, seconds=1)
    drawn = list(frames(small, rate=3))
    assert len(drawn) == 3 and drawn[0].y.shape == (small.height, small.width)
    assert drawn[0].u.shape == drawn[0].v.shape == (small.height // 2, small.width // 2)
    for left, right in pairwise(drawn):
        assert np.abs(left.y.astype(int) - right.y.astype(int)).mean() > 0.2, "it moves"
    assert all(frame.y.min() >= 16 and frame.y.max() <= 235 and frame.y.std() > 10 for frame in drawn)
    again = list(frames(small, rate=3))
    assert all((one.y == other.y).all() and (one.u == other.u).all() for one, other in zip(drawn, again, strict=True))


def test_sizes_are_even_and_names_differ():
    assert all(one.width % 4 == 0 and one.height % 4 == 0 and one.seconds * 30 % 1 == 0 for one in SCENERY)
    assert len({one.name for one in SCENERY}) == len(SCENERY)


def test_plain_colours_become_limited_range_bt709():
    white, black = (as_frame(np.full((4, 4, 3), shade, np.float32)) for shade in (1.0, 0.0))
    assert (white.y == 235).all() and (black.y == 16).all()
    assert (white.u == 128).all() and (white.v == 128).all() and (black.v == 128).all()
    red = as_frame(np.tile(np.float32([1, 0, 0]), (4, 4, 1)))
    assert abs(int(red.y[0, 0]) - 63) <= 1 and red.v[0, 0] == 240 and abs(int(red.u[0, 0]) - 102) <= 1


def test_a_disc_is_full_inside_and_empty_outside_and_blending_keeps_the_ends():
    ground = Ground(40, 40)
    share = disc(ground, 0, 0, 0.25, 0.02)
    assert share[20, 20] == 1 and share[0, 0] == 0
    mixed = blend(share, (0.0, 0.0, 0.0), (1.0, 0.5, 0.0))
    assert mixed[20, 20].tolist() == [1.0, 0.5, 0.0] and mixed[0, 0].tolist() == [0.0, 0.0, 0.0]
