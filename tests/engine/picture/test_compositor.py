"""Pictures laid over pictures, on planes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.colour import BLACK, WHITE, Colour
from brova_desktop.domain.reels.records import TransitionKind
from brova_desktop.domain.reels.scene import Drawn, Inset, Look, Mix, Scene, Shot
from brova_desktop.domain.reels.sprites import Sprite, TextSprite
from brova_desktop.domain.reels.style import Crop, Placement, TextStyle
from brova_desktop.domain.ticks import Ticks
from brova_desktop.engine.picture.compositor import Compositor
from brova_desktop.engine.picture.overlays import patch_of, press, stamp_of
from brova_desktop.engine.picture.planes import Frame, Patch, solid, yuv_of
from brova_desktop.ports.painter import Raster

GREY = solid(64, 96, Colour(120, 120, 120))
TEXT = TextSprite(text="x", style=TextStyle())


def block(colour: Colour, width: int = 10, height: int = 8) -> Raster:
    """A plain premultiplied block, anchored in its middle."""
    part = [round(value * colour.a / 255) for value in (colour.r, colour.g, colour.b)]
    return Raster(width, height, -(width // 2), -(height // 2), bytes([*part, colour.a]) * (width * height))


def shot(source: str) -> Shot:
    return Shot(source, Ticks(0), Look(), Placement())


class PlainShots:
    """Every source is a plain colour named by its hex digits."""

    def frame(self, shot: Shot) -> Frame:
        return solid(64, 96, Colour.parse(shot.source))

    def inset(self, inset: Inset) -> Patch | None:
        return patch_of(block(Colour.parse(inset.source)), 20, 20)


def compositor(raster: Raster) -> Compositor:
    def paint(sprite: Sprite) -> Raster:
        return raster

    return Compositor(PlainShots(), paint, 64, 96, BLACK)


@pytest.mark.parametrize("place", [(20, 30), (21, 30), (20, 31), (21, 31)])
def test_an_opaque_block_covers_exactly_its_pixels(place: tuple[int, int]):
    x, y = place
    frame = GREY.copy()
    patch = patch_of(block(WHITE), x, y)
    assert patch is not None and patch.left % 2 == 0 and patch.top % 2 == 0
    press(frame, stamp_of(patch))
    white = frame.y == 235
    assert white[y - 4 : y + 4, x - 5 : x + 5].all() and white.sum() == 80


def test_half_transparent_is_half_way():
    frame = GREY.copy()
    patch = patch_of(block(Colour(255, 255, 255, 128)), 32, 48)
    assert patch is not None
    press(frame, stamp_of(patch))
    assert abs(int(frame.y[48, 32]) - round((yuv_of(Colour(120, 120, 120))[0] + 235) / 2)) <= 1


def test_colours_at_the_edge_of_transparency_do_not_darken():
    patch = patch_of(block(Colour(200, 30, 40, 3), 9, 9), 31, 31)
    assert patch is not None
    inside = patch.a2 > 0
    assert abs(patch.u[inside].astype(int) - yuv_of(Colour(170, 0, 0))[1]).max() < 40


def test_nothing_painted_is_nothing_to_lay():
    assert patch_of(Raster(0, 0, 0, 0, b""), 5, 5) is None
    drawn = compositor(Raster(0, 0, 0, 0, b"")).draw(
        Scene(shot("#777777"), layers=(Drawn(TEXT, 5_000, 5_000),))
    )
    assert (drawn.y == solid(64, 96, Colour.parse("#777777")).y).all()


@given(x=st.integers(-40, 110), y=st.integers(-40, 140), width=st.integers(1, 30), height=st.integers(1, 30))
def test_whatever_hangs_over_the_edge_is_cut_off(x: int, y: int, width: int, height: int):
    frame = GREY.copy()
    patch = patch_of(block(WHITE, width, height), x, y)
    assert patch is not None
    press(frame, stamp_of(patch))
    left, top = x - width // 2, y - height // 2
    expected = max(0, min(left + width, 64) - max(left, 0)) * max(0, min(top + height, 96) - max(top, 0))
    assert int((frame.y == 235).sum()) == expected


def test_a_scene_without_layers_is_passed_through_uncopied():
    shots = PlainShots()
    frame = shots.frame(shot("#123456"))
    shots.frame = lambda _: frame  # type: ignore[method-assign]
    one = Compositor(shots, lambda _: block(WHITE), 64, 96, BLACK)
    assert one.draw(Scene(shot("#123456"))) is frame
    drawn = one.draw(Scene(shot("#123456"), layers=(Drawn(TEXT, 5_000, 5_000),)))
    assert not np.shares_memory(drawn.y, frame.y)


def test_layers_lie_in_order_and_follow_their_place_and_opacity():
    scene = Scene(
        shot("#000000"),
        layers=(Inset("#ff0000", Ticks(0), 1_000, Crop(), 0, Placement()), Drawn(TEXT, 5_000, 5_000, 5_000)),
    )
    frame = compositor(block(WHITE)).draw(scene)
    assert int(frame.y[20, 20]) == yuv_of(Colour(255, 0, 0))[0]
    assert abs(int(frame.y[48, 32]) - (16 + 235) // 2) <= 1


def test_no_clip_shows_the_background_and_a_mix_shows_both():
    one = Compositor(PlainShots(), lambda _: block(WHITE), 64, 96, Colour(9, 120, 200))
    assert int(one.draw(Scene()).y[0, 0]) == yuv_of(Colour(9, 120, 200))[0]
    mix = Mix(TransitionKind.CROSS_FADE, 5_000, BLACK)
    assert int(one.draw(Scene(shot("#000000"), shot("#ffffff"), mix)).y[0, 0]) in (125, 126)


def test_a_sprite_is_painted_once_for_many_frames():
    painted: list[Sprite] = []

    def paint(sprite: Sprite) -> Raster:
        painted.append(sprite)
        return block(WHITE)

    one = Compositor(PlainShots(), paint, 64, 96, BLACK)
    for step in range(30):
        one.draw(Scene(shot("#000000"), layers=(Drawn(TEXT, 5_000 + 400 * step, 5_000),)))
    assert len(painted) <= 2, "once for even and once for odd places"
