"""What platforms cover of a picture."""

from __future__ import annotations

from datetime import date

from brova_desktop.domain.reels.document import Canvas
from brova_desktop.domain.reels.safe_zones import SAFE_ZONES, Frame, covered_by, free_part

TALL, SQUARE, WIDE = Canvas(), Canvas(width=1080, height=1080), Canvas(width=1920, height=1080)


def test_every_row_leaves_room_and_says_where_it_is_from():
    for key, zone in SAFE_ZONES.items():
        assert zone.key == key and zone.source and zone.checked >= date(2026, 1, 1)
        free = free_part(zone, TALL)
        assert free.left < 5_000 < free.right and free.top < 5_000 < free.bottom


def test_tiktok_from_right_to_left_is_the_mirror_image():
    left, right = SAFE_ZONES["tiktok"], SAFE_ZONES["tiktok-rtl"]
    assert (left.left, left.right, left.top) == (right.right, right.left, right.top)


def test_the_middle_is_free_and_the_bottom_is_not():
    assert covered_by(Frame(3_000, 4_500, 7_000, 5_500), TALL, SAFE_ZONES) == ()
    low = covered_by(Frame(3_000, 9_000, 7_000, 9_800), TALL, SAFE_ZONES)
    assert {zone.key for zone in low} == set(SAFE_ZONES)


def test_a_square_in_the_middle_of_a_screen_loses_less_of_its_height():
    tall, square = free_part(SAFE_ZONES["reels"], TALL), free_part(SAFE_ZONES["reels"], SQUARE)
    assert square.top == 0 and square.bottom > tall.bottom
    wide = free_part(SAFE_ZONES["reels"], WIDE)
    assert wide.top == 0 and wide.bottom > 9_700


def test_unknown_platforms_cover_nothing():
    assert covered_by(Frame(0, 0, 10_000, 10_000), TALL, ["nowhere"]) == ()
