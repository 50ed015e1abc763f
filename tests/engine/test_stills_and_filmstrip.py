"""Posters, exact frames and film strips show what is there, the right way up, in the right colours."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Ticks
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.filmstrip import read_filmstrip, write_filmstrip
from brova_desktop.engine.stills import appeal, suggest_frames, write_frame, write_poster
from brova_desktop.engine.tone import sdr_from_hdr
from brova_desktop.ports.report import SilentReport

Make = Callable[..., Path]
QUIET = SilentReport()


def _turned(make: Make, *option: str) -> Path:
    return make(f"turned{'_'.join(option)}.mp4", *option, "-i", str(make(
        "corners.mp4", "-f", "lavfi", "-i", "color=red:s=96x64:d=0.4,drawbox=0:0:48:32:blue:fill", "-c:v", "libx264",
        "-qp", "8", "-pix_fmt", "yuv420p")), "-c", "copy")


@pytest.mark.parametrize("option", [("-display_rotation", "90"), ("-display_rotation", "-90"),
                                    ("-display_rotation", "180"), ("-display_hflip",), ("-display_vflip",)])
def test_a_frame_is_turned_as_ffmpeg_turns_it(make: Make, toolbox: Toolbox, tmp_path: Path,
                                              option: tuple[str, ...]) -> None:
    clip = _turned(make, *option)
    subprocess.run([str(toolbox.path), "-v", "error", "-i", str(clip), "-frames:v", "1", str(tmp_path / "b.png")],
                   check=True, stdin=subprocess.DEVNULL)
    write_frame(clip, tmp_path / "a.png", Ticks(0), 0)
    ours, theirs = (np.asarray(Image.open(tmp_path / name).convert("RGB"), dtype=int) for name in ("a.png", "b.png"))
    assert ours.shape == theirs.shape
    assert np.abs(ours - theirs).mean() < 4


def test_the_exact_frame_of_a_time_is_shown(make: Make, tmp_path: Path) -> None:
    clip = make("grey steps.mp4", "-f", "lavfi", "-i", "color=black:s=64x64:r=10:d=2,geq=lum='16+N*10':cb=128:cr=128",
                "-c:v", "libx264", "-qp", "1", "-g", "7", "-bf", "2", "-pix_fmt", "yuv420p")
    for frame in (0, 1, 6, 7, 13, 19):
        at = Ticks(frame * TICKS_PER_SECOND // 10 + TICKS_PER_SECOND // 20)
        write_frame(clip, tmp_path / "a.png", at, 0)
        grey = np.asarray(Image.open(tmp_path / "a.png").convert("L"))
        assert abs(float(grey.mean()) - frame * 10 * 255 / 219) < 2


def test_a_strip_says_what_its_tiles_show(tiny_clip: Path, tmp_path: Path) -> None:
    write_filmstrip(tiny_clip, tmp_path / "a.jpg", 8, 40, QUIET)
    strip = read_filmstrip(tmp_path / "a.jpg")
    with Image.open(tmp_path / "a.jpg") as image:
        assert image.size == (strip.tile_width * 8, 40)
    assert len(strip.wanted) == len(strip.shown) == 8
    assert all(shown <= wanted for wanted, shown in zip(strip.wanted, strip.shown, strict=True))
    assert len(set(strip.shown)) == 8  # a short clip is decoded whole


def test_a_jpeg_of_somebody_else_is_no_strip(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "a.jpg", comment=b"holidays")
    with pytest.raises(BadInput):
        read_filmstrip(tmp_path / "a.jpg")


def test_the_poster_is_not_the_black_beginning(make: Make, tmp_path: Path) -> None:
    clip = make("fade.mp4", "-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=3,fade=in:d=1.5,fade=out:st=2:d=1", "-g", "5",
                "-c:v", "libx264", "-preset", "ultrafast")
    at = write_poster(clip, tmp_path / "a.jpg", 64, QUIET)
    assert TICKS_PER_SECOND < at < 2.5 * TICKS_PER_SECOND
    best = suggest_frames(clip, 3, QUIET)
    assert [score for _, score in best] == sorted((score for _, score in best), reverse=True)


def test_flat_pictures_have_no_appeal() -> None:
    assert appeal(Image.new("RGB", (64, 64), "black")) == 0
    assert appeal(Image.effect_noise((64, 64), 60)) > 0.4


@pytest.mark.parametrize(("transfer", "white"), [("smpte2084", 0.5807), ("arib-std-b67", 0.75)])
def test_hdr_reference_white_is_bright_and_black_stays_black(transfer: str, white: float) -> None:
    # 203 cd/m2 is 58 % in PQ and 75 % in HLG (ITU-R BT.2408, table 1).
    code = np.array([[[0] * 3, [round(white * 65_535)] * 3, [65_535] * 3]], dtype=np.uint16)
    black, reference, peak = sdr_from_hdr(code, transfer)[0]
    assert black.max() <= 1
    assert 120 < reference.min() <= reference.max() < 250
    assert peak.min() >= 254
