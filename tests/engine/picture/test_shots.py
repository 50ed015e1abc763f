"""Frames of sources on the canvas: exact, the same in any order, in the right colours."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from brova_desktop.domain.colour import BLACK, Colour
from brova_desktop.domain.errors import BadInput, Missing
from brova_desktop.domain.reels.scene import Inset, Look, Shot
from brova_desktop.domain.reels.style import ColourAdjust, Crop, Fit, Placement
from brova_desktop.domain.ticks import TICKS_PER_SECOND, from_seconds
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.picture.planes import Frame
from brova_desktop.engine.picture.shots import ShotReader

Make = Callable[..., Path]
COUNTING = "nullsrc=s=64x64:r=30:d=2,format=yuv420p,geq=lum='20+3*N':cb=128:cr=128"
"""60 frames whose brightness is their number."""
X264 = ("-c:v", "libx264", "-preset", "ultrafast", "-qp", "4", "-g", "12", "-bf", "2")


@contextmanager
def reading(path: Path, width: int = 64, height: int = 64, background: Colour = BLACK) -> Iterator[ShotReader]:
    reader = ShotReader({"a": str(path)}, width, height, background, doc_width=width)
    try:
        yield reader
    finally:
        reader.close()


def shot(at: int = 0, look: Look | None = None, placement: Placement | None = None, moving: bool = False) -> Shot:
    return Shot("a", from_seconds(Fraction(at, TICKS_PER_SECOND)), look or Look(), placement or Placement(), moving)


def number_on(frame: Frame) -> int:
    return round((float(frame.y.mean()) - 20) / 3)


def at_frame(number: Fraction | int, rate: Fraction | int = 30) -> int:
    return from_seconds(Fraction(number) / rate)


CONTAINERS = {
    "count.mp4": X264,
    "count-open.mp4": (*X264, "-x264-params", "open-gop=1:bframes=3"),
    "count.mkv": X264,
    "count.webm": ("-c:v", "libvpx-vp9", "-crf", "10", "-b:v", "0", "-g", "12", "-cpu-used", "8"),
    "count.ts": X264,
    "count-late.mp4": (*X264, "-output_ts_offset", "1.5"),
    "count.avi": ("-c:v", "mpeg4", "-q:v", "2", "-g", "12", "-bf", "2"),
    "count-h264.avi": X264,
    "count.mpg": ("-c:v", "mpeg2video", "-q:v", "2", "-bf", "2"),
    "count.mov": ("-c:v", "prores_ks", "-profile:v", "0"),
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_every_moment_shows_its_frame_in_any_order(make: Make, name: str) -> None:
    path = make(name, "-f", "lavfi", "-i", COUNTING, *CONTAINERS[name])
    numbers = list(range(60))
    with reading(path) as reader:
        in_turn = [reader.frame(shot(at_frame(number))) for number in numbers]
    assert [number_on(frame) for frame in in_turn] == numbers
    random.Random(5).shuffle(numbers)
    with reading(path) as reader:
        for number in numbers:
            assert np.array_equal(reader.frame(shot(at_frame(number))).y, in_turn[number].y), number


def test_variable_rates_show_the_last_frame_before_the_moment(make: Make) -> None:
    path = make("count-vfr.mkv", "-f", "lavfi", "-i", COUNTING, "-vf", "select='not(mod(n,3))+not(mod(n,7))'",
                "-fps_mode", "vfr", *X264)
    kept = [number for number in range(60) if number % 3 == 0 or number % 7 == 0]
    with reading(path) as reader:
        seen = [number_on(reader.frame(shot(at_frame(number)))) for number in range(58)]
    assert seen == [max(known for known in kept if known <= number) for number in range(58)]


@pytest.mark.parametrize("speed", [Fraction(1, 4), Fraction(1, 3), Fraction(3, 2), Fraction(4)])
def test_speed_repeats_and_skips_the_right_frames(make: Make, speed: Fraction) -> None:
    path = make("count.mp4", "-f", "lavfi", "-i", COUNTING, *X264)
    with reading(path) as reader:
        for step in range(14):
            at = at_frame(step)
            assert number_on(reader.frame(shot(int(at * speed // 1)))) == step * speed // 1


def test_before_the_first_and_after_the_last_frame_one_holds(make: Make) -> None:
    path = make("count.mp4", "-f", "lavfi", "-i", COUNTING, *X264)
    with reading(path) as reader:
        assert number_on(reader.frame(shot(at_frame(500)))) == 59
        assert number_on(reader.frame(shot(-at_frame(5)))) == 0


COLOURS = {
    "sd-601.mp4": ("format=yuv420p", "-colorspace", "smpte170m", "-color_range", "tv"),
    "hd-709.mp4": ("scale=out_color_matrix=bt709,format=yuv420p", "-colorspace", "bt709", "-color_range", "tv"),
    "full.mp4": ("scale=out_range=pc,format=yuv420p", "-colorspace", "smpte170m", "-color_range", "pc"),
    "ten.mp4": ("scale=out_color_matrix=bt709,format=yuv420p10le", "-colorspace", "bt709", "-color_range", "tv"),
    "dense.mp4": ("scale=out_color_matrix=bt709,format=yuv444p", "-colorspace", "bt709", "-color_range", "tv"),
}


@pytest.mark.parametrize("name", COLOURS)
def test_colours_equal_those_of_the_ffmpeg_command(make: Make, toolbox: Toolbox, name: str) -> None:
    chain, *tags = COLOURS[name]
    path = make(name, "-f", "lavfi", "-i", "testsrc2=s=128x96:r=10:d=0.3", "-vf", chain, "-c:v", "libx264",
                "-qp", "4", *tags)
    matrix = tags[1]
    colours = f"in_color_matrix={matrix}:in_range={tags[3]}:out_color_matrix=bt709:out_range=tv"
    scale = f"scale=128:96:flags=bicubic:{colours}"
    raw = subprocess.run([str(toolbox.path), "-v", "error", "-i", str(path), "-vf", f"{scale},format=yuv420p",
                          "-frames:v", "1", "-f", "rawvideo", "-"], capture_output=True, check=True).stdout
    want = np.frombuffer(raw, np.uint8).astype(int)
    with reading(path, 128, 96) as reader:
        frame = reader.frame(shot())
    got = np.concatenate([plane.ravel() for plane in (frame.y, frame.u, frame.v)]).astype(int)
    assert np.abs(got - want).mean() < 0.6


def test_a_phone_clip_stands_upright(make: Make) -> None:
    flat = make("flat.mp4", "-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=0.3", "-c:v", "libx264", "-qp", "4")
    turned = make("turned.mp4", "-display_rotation", "-90", "-i", str(flat), "-c", "copy")
    with reading(flat, 96, 64) as plain, reading(turned, 64, 96) as upright:
        stored, shown = plain.frame(shot()).y, upright.frame(shot()).y
    assert np.abs(np.rot90(stored, -1).astype(int) - shown).mean() < 0.5


def white_square(make: Make) -> Path:
    """A white picture, three times as wide as high."""
    return make("white.mp4", "-f", "lavfi", "-i", "color=white:s=96x32:r=10:d=0.3", *X264)


def test_fit_leaves_the_background_and_blur_fill_does_not(make: Make) -> None:
    path = white_square(make)
    with reading(path, 96, 96, Colour(255, 0, 0)) as reader:
        fit = reader.frame(shot(look=Look(Fit.FIT)))
        blurred = reader.frame(shot(look=Look(Fit.BLUR_FILL)))
        filled = reader.frame(shot())
    assert abs(int(fit.y[2, 48]) - 63) <= 1 and fit.y[48, 48] == 235
    assert 120 < blurred.y[2, 48] < 180 and blurred.y[48, 48] == 235
    assert filled.y.min() >= 234


def test_colour_adjustments_go_their_way(make: Make) -> None:
    path = make("grey.mp4", "-f", "lavfi", "-i", "color=0x707080:s=64x64:r=10:d=0.3", *X264)
    with reading(path) as reader:
        def mean(**colour: int) -> tuple[float, float, float]:
            frame = reader.frame(shot(look=Look(colour=ColourAdjust(**colour))))
            return float(frame.y.mean()), float(frame.u.mean()), float(frame.v.mean())

        plain, lighter, darker = mean(), mean(exposure=5_000), mean(exposure=-5_000)
        grey, warm = mean(saturation=-10_000), mean(temperature=8_000)
    assert darker[0] < plain[0] - 15 < plain[0] + 15 < lighter[0]
    assert grey[1] == pytest.approx(128, abs=0.6) and plain[1] > 129
    assert warm[2] > plain[2] + 5 and warm[1] < plain[1] - 5 and warm[0] == pytest.approx(plain[0], abs=3)


def test_a_colour_table_is_applied_and_a_false_one_refused(make: Make, tmp_path: Path) -> None:
    path = white_square(make)
    corners = [(r, g, b) for b in (0, 1) for g in (0, 1) for r in (0, 1)]
    table = tmp_path / "it's [a]:table,.cube"
    table.write_text("LUT_3D_SIZE 2\n" + "\n".join(f"{1 - r} {1 - g} {1 - b}" for r, g, b in corners) + "\n")
    false = tmp_path / "false.cube"
    false.write_text("not a table")
    reader = ShotReader({"a": str(path), "t": str(table), "f": str(false)}, 64, 64, BLACK, doc_width=64)
    try:
        assert reader.frame(shot(look=Look(lut="t"))).y.max() <= 18
        with pytest.raises(BadInput, match=r"false\.cube"):
            reader.frame(shot(look=Look(lut="f")))
    finally:
        reader.close()


def test_a_moving_picture_glides_between_pixels(make: Make) -> None:
    """A bright bar in a picture that is enlarged step by step stays where arithmetic puts it."""
    path = make("bar.mp4", "-f", "lavfi", "-i", "color=black:s=128x128:r=10:d=0.3", "-vf",
                "drawbox=x=90:y=0:w=8:h=128:c=white:t=fill", "-c:v", "libx264", "-qp", "2")
    found, wanted = [], []
    with reading(path, 128, 128) as reader:
        for step in range(24):
            scale = 10_000 + 60 * step
            light = reader.frame(shot(placement=Placement(scale=scale), moving=True)).y.astype(float).mean(axis=0) - 16
            found.append(float((light * (np.arange(128) + 0.5)).sum() / light.sum()))
            wanted.append(64 + (94 - 64) * scale / 10_000)
    assert max(abs(a - b) for a, b in zip(found, wanted, strict=True)) < 0.3
    assert all(after > before for before, after in pairwise(found))


def test_a_turned_picture_leaves_soft_corners(make: Make) -> None:
    path = white_square(make)
    with reading(path, 96, 96) as reader:
        frame = reader.frame(shot(look=Look(Fit.FIT), placement=Placement(rotation=4_500)))
    assert frame.y[48, 48] > 230 and frame.y[80, 80] > 225 and frame.y[16, 16] > 225
    assert frame.y[16, 80] == 16 and frame.y[80, 16] == 16
    assert ((frame.y > 40) & (frame.y < 200)).any()


ODD_PLACES = [Placement(x=30_000), Placement(scale=1), Placement(x=2_500, y=7_500, scale=4_000)]


@pytest.mark.parametrize("placement", ODD_PLACES)
def test_any_placement_is_drawn_in_every_way(make: Make, placement: Placement) -> None:
    path = make("count.mp4", "-f", "lavfi", "-i", COUNTING, *X264)
    with reading(path, 64, 96) as reader:
        for fit in Fit:
            for moving in (False, True):
                frame = reader.frame(shot(look=Look(fit), placement=placement, moving=moving))
                assert (frame.width, frame.height) == (64, 96)


def test_insets_have_a_box_round_corners_and_opacity(make: Make) -> None:
    path = white_square(make)
    inset = Inset("a", from_seconds(0), 5_000, Crop(), 40, Placement(), 5_000)
    with reading(path, 192, 192) as reader:
        patch = reader.inset(inset)
        assert patch is not None
        assert (patch.left % 2, patch.top % 2) == (0, 0) and patch.y.shape == (32, 96)
        assert patch.a[16, 48] == 128 and patch.a[0, 0] < 20 and patch.a2.shape == patch.u.shape
        assert reader.inset(Inset("a", from_seconds(0), 5_000, Crop(), 0, Placement(x=40_000))) is None
        turned = reader.inset(Inset("a", from_seconds(0), 5_000, Crop(), 0, Placement(rotation=9_000)))
        assert turned is not None and turned.y.shape == (96, 32) and turned.a.min() == 255


def test_a_missing_file_is_called_missing(tmp_path: Path) -> None:
    with reading(tmp_path / "gone.mp4") as reader, pytest.raises(Missing, match=r"gone\.mp4"):
        reader.frame(shot())


def test_damage_names_the_clip_and_the_time(make: Make, tmp_path: Path) -> None:
    whole = make("count.mp4", "-f", "lavfi", "-i", COUNTING, *X264).read_bytes()
    start = whole.index(b"mdat") + 4
    size = int.from_bytes(whole[start - 8 : start - 4], "big") - 8
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(whole[:start] + b"\xff" * size + whole[start + size :])
    with reading(broken) as reader, pytest.raises(BadInput, match=r"broken\.mp4 is damaged at 0\.\d\d s"):
        reader.frame(shot())


def test_a_few_damaged_packets_are_bridged(make: Make, tmp_path: Path) -> None:
    whole = bytearray(make("count.mp4", "-f", "lavfi", "-i", COUNTING, *X264).read_bytes())
    middle = whole.index(b"mdat") + 4 + 2_000
    whole[middle : middle + 400] = b"\x00" * 400
    path = tmp_path / "scratched.mp4"
    path.write_bytes(whole)
    with reading(path) as reader:
        assert number_on(reader.frame(shot(at_frame(59)))) == 59
        assert reader.frame(shot(at_frame(5))).width == 64


def test_what_shows_through_is_the_background(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (32, 32), (255, 255, 255, 0))
    picture.paste((255, 255, 255, 255), (0, 0, 16, 32))
    picture.save(tmp_path / "half.png")
    with reading(tmp_path / "half.png", 64, 64, Colour(255, 0, 0)) as reader:
        for moving in (False, True):
            frame = reader.frame(shot(moving=moving))
            assert frame.y[32, 8] == 235 and abs(int(frame.y[32, 56]) - 63) <= 1


@pytest.mark.parametrize("turn", [-90, 90, 180])
def test_a_crop_is_of_the_upright_picture(make: Make, turn: int) -> None:
    """The left half of the upright picture is white whichever way the phone was held."""
    side = {-90: "x=0:y=32:w=64:h=32", 90: "x=0:y=0:w=64:h=32", 180: "x=32:y=0:w=32:h=64"}[turn]
    flat = make(f"half{turn}.mp4", "-f", "lavfi", "-i", "color=black:s=64x64:r=10:d=0.3", "-vf",
                f"drawbox={side}:c=white:t=fill", "-c:v", "libx264", "-qp", "2")
    path = make(f"half{turn}-turned.mp4", "-display_rotation", str(turn), "-i", str(flat), "-c", "copy")
    with reading(path) as reader:
        left = reader.frame(shot(look=Look(crop=Crop(right=5_200))))
        right = reader.frame(shot(look=Look(crop=Crop(left=5_200))))
        moving = reader.frame(shot(look=Look(crop=Crop(right=5_200)), moving=True))
    assert left.y.min() > 225 and right.y.max() < 25 and moving.y.min() > 225


def test_two_places_of_one_file_are_read_side_by_side(make: Make) -> None:
    """What a transition between two parts of one clip asks for, with an inset of it on top."""
    path = make("count.mp4", "-f", "lavfi", "-i", COUNTING, *X264)
    with reading(path) as reader:
        for step in range(12):
            assert number_on(reader.frame(shot(at_frame(step)))) == step
            assert number_on(reader.frame(shot(at_frame(45 + step)))) == 45 + step
            patch = reader.inset(Inset("a", from_seconds(Fraction(20 + step, 30)), 5_000, Crop(), 0, Placement()))
            assert patch is not None and round((float(patch.y[8:-8, 8:-8].mean()) - 20) / 3) == 20 + step


def test_see_through_video_keeps_its_alpha_in_any_order(make: Make) -> None:
    path = make("ghost.webm", "-f", "lavfi", "-i", "color=white:s=64x64:r=10:d=2", "-vf",
                "format=yuva420p,geq=lum=235:cb=128:cr=128:a='if(lt(X,32),255,0)'", "-c:v", "libvpx-vp9", "-g", "5",
                "-cpu-used", "8")
    with reading(path, background=Colour(255, 0, 0)) as reader:
        for number in (0, 1, 19, 7, 3, 12):
            frame = reader.frame(shot(at_frame(number, 10)))
            assert abs(int(frame.y[32, 8]) - 235) <= 2 and abs(int(frame.y[32, 56]) - 63) <= 3
