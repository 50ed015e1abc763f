"""From a clip of any kind to what a platform takes."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from brova_desktop.domain.errors import BadInput, Cancelled, Missing
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.presets.preset import Limits
from brova_desktop.domain.presets.table import preset
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.reshape import Fit, preview_shape, rate_for
from brova_desktop.engine.transcode import Wish, transcode

from .test_process import Listener

SMALL = replace(
    preset("tiktok"), width=90, height=160, limits=Limits(shortest=1, longest=4, narrowest=16, slowest=10)
)
DRAFT = Wish(quality=Quality.DRAFT)


def clip(
    make: Any, name: str, size: str, *more: str, seconds: float = 1.0, rate: str = "10", picture: str = ""
) -> Path:
    """A film of one colour (or another lavfi picture) with a tone."""
    what = picture or f"color=c=0x4080c0:s={size}:r={rate}:d={seconds}"
    path: Path = make(name, "-f", "lavfi", "-i", what, "-f", "lavfi", "-i", f"sine=r=48000:d={seconds}", "-c:v",
                      "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", *more)  # fmt: skip
    return path


def pictures(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


def test_a_film_becomes_what_the_row_says(toolbox: Toolbox, tiny_clip: Path, tmp_path: Path) -> None:
    listener, target = Listener(), tmp_path / "out.mp4"
    done = transcode(toolbox, tiny_clip, target, SMALL, report=listener)
    assert (done.width, done.height, done.rate, done.seconds) == (90, 160, 10, 2)
    assert done.bytes == target.stat().st_size
    assert done.loudness is not None and done.loudness.is_right
    assert done.problems == () and not done.was_cut
    shares = [part / whole for part, whole in listener.steps]
    assert shares == sorted(shares) and shares[-1] == 1.0
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("fit", list(Fit))
@pytest.mark.parametrize("size", ["160x90", "90x160", "101x57", "64x64"])
def test_every_shape_meets_the_row_in_every_way(
    toolbox: Toolbox, make: Any, tmp_path: Path, fit: Fit, size: str
) -> None:
    source = clip(make, f"c{size}.mkv", size, "-pix_fmt", "yuv444p")
    target = tmp_path / "out.mp4"
    transcode(toolbox, source, target, SMALL, wish=replace(DRAFT, fit=fit))
    shown = pictures(target)[3]
    assert shown.shape == (160, 90, 3)
    assert np.abs(shown[80, 45].astype(int) - (0x40, 0x80, 0xC0)).max() < 12
    corner = shown[2, 45].astype(int)
    is_bar = fit is Fit.FIT and size != "90x160"
    assert bool(corner.max() < 12) is is_bar


def test_a_turned_film_stands_upright(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    flat = make("half.mp4", "-f", "lavfi", "-i", "color=c=red:s=160x90:r=10:d=1,drawbox=x=80:w=80:h=90:c=blue:t=fill",
                "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p")  # fmt: skip
    turned = make("turned.mp4", "-display_rotation", "-90", "-i", str(flat), "-c", "copy")
    target = tmp_path / "out.mp4"
    transcode(toolbox, turned, target, SMALL, wish=DRAFT)
    shown = pictures(target)[0]
    assert shown[20, 45, 0] > 150 and shown[140, 45, 2] > 150


def test_a_film_of_uneven_times_gets_even_ones(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    uneven = make("vfr.mkv", "-f", "lavfi", "-i", "testsrc2=s=90x160:r=30:d=2,select='not(eq(mod(n,5),2))*lt(n,40)'",
                  "-fps_mode", "vfr", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p")  # fmt: skip
    done = transcode(toolbox, uneven, tmp_path / "out.mp4", SMALL, wish=DRAFT)
    assert len(pictures(done.path)) == done.seconds * done.rate


def test_high_dynamic_range_becomes_bt709(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    hdr = make("hdr.mp4", "-f", "lavfi", "-i", "color=c=gray:s=180x320:r=10:d=1,format=yuv420p10le,setparams="
               "color_primaries=bt2020:color_trc=smpte2084:colorspace=bt2020nc:range=tv", "-c:v", "libx265",
               "-x265-params", "log-level=none:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc", "-tag:v",
               "hvc1")  # fmt: skip
    target = tmp_path / "out.mp4"
    transcode(toolbox, hdr, target, SMALL, wish=DRAFT)
    shown = pictures(target)[0][80, 45].astype(int)
    assert shown.max() - shown.min() < 8 and 60 < shown.mean() < 250


def test_transparency_becomes_black(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    ghost = make("ghost.mov", "-f", "lavfi", "-i", "color=c=white@0.0:s=90x160:r=10:d=1,format=rgba,"
                 "drawbox=w=90:h=80:c=white@1.0:t=fill:replace=1", "-c:v", "qtrle")  # fmt: skip
    target = tmp_path / "out.mp4"
    transcode(toolbox, ghost, target, SMALL, wish=DRAFT)
    shown = pictures(target)[2]
    assert shown[40, 45].min() > 230 and shown[120, 45].max() < 25


def test_a_film_without_sound_gets_silence(toolbox: Toolbox, mute_clip: Path, tmp_path: Path) -> None:
    done = transcode(toolbox, mute_clip, tmp_path / "out.mp4", SMALL, wish=DRAFT)
    assert done.loudness is not None and done.loudness.is_silence


def test_a_film_that_is_too_long_is_refused_or_cut(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    long = clip(make, "long.mp4", "90x160", seconds=6)
    target = tmp_path / "out.mp4"
    with pytest.raises(BadInput, match=r"long\.mp4: Too long for TikTok by 2 s \(at most 4 s\)"):
        transcode(toolbox, long, target, SMALL)
    assert list(tmp_path.iterdir()) == []
    done = transcode(toolbox, long, target, SMALL, wish=replace(DRAFT, cut=True))
    assert (done.seconds, done.was_cut) == (4, True)


def test_a_film_that_is_too_short_is_made_and_said(toolbox: Toolbox, mute_clip: Path, tmp_path: Path) -> None:
    row = replace(SMALL, limits=replace(SMALL.limits, shortest=3))
    done = transcode(toolbox, mute_clip, tmp_path / "out.mp4", row, wish=DRAFT)
    assert [problem.what for problem in done.problems] == ["length"]


def test_a_limit_of_size_is_kept(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    noisy = make("noisy.mp4", "-f", "lavfi", "-i", "nullsrc=s=180x320:r=15:d=3,geq=random(1)*255:128:128", "-c:v",
                 "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p")  # fmt: skip
    row = replace(SMALL, width=180, height=320, audio_bit_rate=64_000)
    limit = 220_000
    free = transcode(toolbox, noisy, tmp_path / "free.mp4", row, wish=DRAFT)
    assert free.bytes > 2 * limit
    kept = transcode(toolbox, noisy, tmp_path / "kept.mp4", row, wish=replace(DRAFT, bytes=limit))
    assert kept.bytes <= limit
    with pytest.raises(BadInput, match="cannot be made smaller than 20 kB"):
        transcode(toolbox, noisy, tmp_path / "never.mp4", row, wish=replace(DRAFT, bytes=20_000))
    assert not (tmp_path / "never.mp4").exists()


def test_the_master_keeps_the_size_cut_to_even(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    odd = clip(make, "odd.mkv", "101x57", "-pix_fmt", "yuv444p")
    done = transcode(toolbox, odd, tmp_path / "out.mp4", preset("master"))
    assert (done.width, done.height) == (100, 56)


def test_a_place_without_edit_lists_gets_none(toolbox: Toolbox, tiny_clip: Path, tmp_path: Path) -> None:
    row = replace(preset("instagram-reel"), width=90, height=160, limits=Limits())
    done = transcode(toolbox, tiny_clip, tmp_path / "out.mp4", row)
    assert b"elst" not in done.path.read_bytes()


@pytest.mark.parametrize("key", ["gif", "webp"])
def test_previews_are_small_moving_pictures(
    toolbox: Toolbox, tiny_clip: Path, tmp_path: Path, key: str
) -> None:
    from PIL import Image

    target = tmp_path / f"out.{key}"
    done = transcode(toolbox, tiny_clip, target, replace(preset(key), width=90, height=160))
    with Image.open(target) as shown:
        assert shown.size == (90, 160) == (done.width, done.height)
        assert shown.n_frames == 20
        assert shown.info.get("loop") == 0
    assert done.problems == ()


def test_a_preview_keeps_the_shape_of_its_film() -> None:
    wide = MediaFacts(kind=MediaKind.VIDEO, container="mp4", width=1920, height=1080, rate_num=30)
    shape = preview_shape(wide, preset("gif"))
    assert (shape.width, shape.height, shape.rate) == (360, 202, 12)


@pytest.mark.parametrize(
    ("rate", "row", "wanted"),
    [
        (Fraction(60), "tiktok", Fraction(30)),
        (Fraction(30000, 1001), "tiktok", Fraction(30000, 1001)),
        (Fraction(15), "facebook-reel", Fraction(24)),
        (Fraction(120), "master", Fraction(60)),
        (Fraction(25), "instagram-reel", Fraction(25)),
    ],
)
def test_the_rate_is_the_nearest_the_row_takes(rate: Fraction, row: str, wanted: Fraction) -> None:
    assert rate_for(rate, preset(row)) == wanted


def test_sounds_and_broken_files_are_refused_by_name(
    toolbox: Toolbox, tone: Path, tiny_clip: Path, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match=r"tone\.wav has no moving pictures"):
        transcode(toolbox, tone, tmp_path / "out.mp4", SMALL)
    with pytest.raises(Missing, match="WEBP"):
        lacking = replace(toolbox, encoders=frozenset({"libx264", "aac"}))
        transcode(lacking, tiny_clip, tmp_path / "out.webp", preset("webp"))


def test_cancel_keeps_the_old_file(toolbox: Toolbox, tiny_clip: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.mp4"
    target.write_text("old")
    for patience in (1, 4):
        with pytest.raises(Cancelled):
            transcode(toolbox, tiny_clip, target, SMALL, report=Listener(patience=patience))
        assert target.read_text() == "old"
        assert list(tmp_path.iterdir()) == [target]
