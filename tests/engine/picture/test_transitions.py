"""From one picture to the next."""

from __future__ import annotations

import numpy as np
import pytest

from brova_desktop.domain.colour import BLACK, Colour
from brova_desktop.domain.reels.records import TransitionKind
from brova_desktop.domain.reels.scene import Mix
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.engine.picture.planes import Frame, solid, yuv_of
from brova_desktop.engine.picture.transitions import mixed

RED, BLUE = Colour(220, 30, 30), Colour(20, 40, 220)
FIRST, SECOND = solid(64, 96, RED), solid(64, 96, BLUE)
OLD, NEW = yuv_of(RED)[0], yuv_of(BLUE)[0]


def at(kind: TransitionKind, share: float, first: Frame = FIRST, second: Frame = SECOND) -> Frame:
    return mixed(first, second, Mix(kind, round(share * WHOLE), BLACK))


@pytest.mark.parametrize("kind", TransitionKind)
def test_every_transition_goes_from_the_first_picture_to_the_second(kind: TransitionKind):
    def new_part(share: float) -> float:
        """How much of the second picture is there, by its blue."""
        frame = at(kind, share)
        return float((frame.u.astype(int) - yuv_of(RED)[1]).mean() / (yuv_of(BLUE)[1] - yuv_of(RED)[1]))

    shares = [new_part(share) for share in (0.02, 0.3, 0.7, 0.98)]
    assert shares[0] < 0.3 and shares[-1] > 0.95
    assert shares == sorted(shares) or kind is TransitionKind.FADE_COLOUR


@pytest.mark.parametrize("kind", TransitionKind)
@pytest.mark.parametrize("share", [0.0001, 0.5, 0.9999])
def test_both_pictures_stay_as_they_were(kind: TransitionKind, share: float):
    before = [plane.copy() for frame in (FIRST, SECOND) for plane in (frame.y, frame.u, frame.v)]
    out = at(kind, share)
    after = [plane for frame in (FIRST, SECOND) for plane in (frame.y, frame.u, frame.v)]
    assert all((old == new).all() for old, new in zip(before, after, strict=True))
    assert out.y.shape == FIRST.y.shape and out.u.shape == FIRST.u.shape
    assert not np.shares_memory(out.y, FIRST.y) and not np.shares_memory(out.y, SECOND.y)


@pytest.mark.parametrize(
    ("way", "there", "not_yet"),
    [
        ("left", (48, 63), (48, 0)),
        ("right", (48, 0), (48, 63)),
        ("up", (95, 32), (0, 32)),
        ("down", (0, 32), (95, 32)),
    ],
)
@pytest.mark.parametrize("name", ["slide", "push", "wipe"])
def test_movement_goes_where_its_name_says(
    name: str, way: str, there: tuple[int, int], not_yet: tuple[int, int]
):
    frame = at(TransitionKind(f"{name}-{way}"), 0.5)
    assert frame.y[there] == NEW and frame.y[not_yet] == OLD


def ramp() -> Frame:
    """Every column its own luma."""
    frame = solid(64, 96, BLACK).copy()
    frame.y[:] = np.arange(64, dtype=np.uint8)[None, :] * 3 + 20
    return frame


def test_a_slide_covers_a_push_moves_and_a_wipe_uncovers():
    first, second = ramp(), ramp()
    slide = at(TransitionKind.SLIDE_LEFT, 0.5, first, second).y[0]
    push = at(TransitionKind.PUSH_LEFT, 0.5, first, second).y[0]
    wipe = at(TransitionKind.WIPE_LEFT, 0.5, first, second).y[0]
    line = first.y[0]
    assert (slide == np.concatenate([line[:32], line[:32]])).all()
    assert (push == np.concatenate([line[32:], line[:32]])).all()
    assert (wipe == line).all()


def test_a_fade_is_the_mean_in_the_middle():
    middle = at(TransitionKind.CROSS_FADE, 0.5)
    assert int(middle.y[0, 0]) == round((OLD + NEW) / 2)


def test_a_fade_through_a_colour_shows_that_colour_in_the_middle():
    frame = mixed(FIRST, SECOND, Mix(TransitionKind.FADE_COLOUR, 5_000, Colour(255, 255, 255)))
    assert int(frame.y[0, 0]) == 235


def test_a_zoom_keeps_the_colours_of_a_plain_picture():
    frame = at(TransitionKind.ZOOM, 0.4, FIRST, FIRST)
    assert abs(frame.y.astype(int) - OLD).max() <= 1 and abs(frame.u.astype(int) - yuv_of(RED)[1]).max() <= 1


def test_a_circle_opens_from_the_middle():
    frame = at(TransitionKind.CIRCLE, 0.3)
    assert frame.y[48, 32] == NEW and frame.y[0, 0] == OLD and frame.y[95, 63] == OLD
