"""Photos upright and in sRGB, animated pictures by time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.engine.picture.stills import MOST_PIXELS, StillFile

MS = TICKS_PER_SECOND // 1000


def colour_at(path: Path, at: int = 0, x: int = 0, y: int = 0) -> tuple[int, ...]:
    still = StillFile(path)
    try:
        return tuple(int(part) for part in still.picture_at(at).frame.to_ndarray()[y, x])
    finally:
        still.close()


def test_a_photo_is_turned_as_its_exif_says(tmp_path: Path) -> None:
    image = Image.new("RGB", (40, 20))
    image.paste((255, 0, 0), (0, 0, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = 6  # a quarter clockwise
    image.save(tmp_path / "a.png", exif=exif)
    still = StillFile(tmp_path / "a.png")
    frame = still.picture_at(0).frame
    assert (frame.width, frame.height) == (20, 40)
    assert tuple(frame.to_ndarray()[2, 10]) == (255, 0, 0) and tuple(frame.to_ndarray()[38, 10]) == (0, 0, 0)
    still.close()


@pytest.mark.parametrize("suffix", ["gif", "webp", "png"])
def test_animated_pictures_show_the_frame_whose_turn_it_is(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    frames = [Image.new("RGB", (16, 16), colour) for colour in ((255, 0, 0), (0, 255, 0), (0, 0, 255))]
    extra = {"lossless": True} if suffix == "webp" else {}
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=[100, 300, 100], loop=0, **extra)
    wanted = {0: 0, 95: 0, 100: 1, 250: 1, 395: 1, 400: 2, 480: 2, 9_000: 2}
    for at, number in wanted.items():
        assert colour_at(path, at * MS).index(255) == number, at


def test_see_through_pictures_keep_their_alpha(tmp_path: Path) -> None:
    Image.new("RGBA", (8, 8), (10, 20, 30, 40)).save(tmp_path / "a.png")
    assert colour_at(tmp_path / "a.png") == (10, 20, 30, 40)


def test_sixteen_bit_grey_keeps_its_shades(tmp_path: Path) -> None:
    Image.new("I;16", (8, 8), 128 << 8).save(tmp_path / "a.png")
    assert colour_at(tmp_path / "a.png") == (128, 128, 128)


def test_huge_photos_are_reduced_once(tmp_path: Path) -> None:
    Image.new("L", (6_000, 4_000), 90).save(tmp_path / "a.jpg", quality=30)
    still = StillFile(tmp_path / "a.jpg")
    frame = still.picture_at(0).frame
    assert MOST_PIXELS // 3 < frame.width * frame.height <= MOST_PIXELS * 1.01
    still.close()


def test_a_cut_off_photo_is_refused_by_name(tmp_path: Path) -> None:
    Image.effect_noise((200, 200), 90).save(tmp_path / "a.png")
    (tmp_path / "cut.png").write_bytes((tmp_path / "a.png").read_bytes()[:5_000])
    with pytest.raises(BadInput, match=r"cut\.png"):
        colour_at(tmp_path / "cut.png")
