"""What the last look at a finished file finds, and muxing that passes it."""

from __future__ import annotations

import math
import shutil
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from brova_desktop.domain.errors import BrovaBug
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.presets.encoding import TAGS
from brova_desktop.domain.reels.sound import SoundPlan
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.boxes import boxes, starts_fast
from brova_desktop.engine.loudness import Loudness
from brova_desktop.engine.mastering import make_sound
from brova_desktop.engine.muxing import mux
from brova_desktop.engine.verify import Expected, require, verify

from .test_soundmix import at, voice

EXPECTED = Expected(width=90, height=160, rate=Fraction(10), frames=20)


@pytest.fixture(scope="module")
def picture(make: Any) -> Path:
    """20 frames with B-frames, tagged BT.709, no sound."""
    tags = [word for name, value in TAGS.items() for word in (f"-{name}", value)]
    path: Path = make("picture.mp4", "-f", "lavfi", "-i", "testsrc2=s=90x160:r=10:d=2,setparams=range=tv:"
                      "color_primaries=bt709:color_trc=bt709:colorspace=bt709", "-c:v", "libx264", "-preset",
                      "veryfast", "-g", "8", "-pix_fmt", "yuv420p", *tags)  # fmt: skip
    return path


@pytest.fixture
def finished(toolbox: Toolbox, picture: Path, clicks: Path, tmp_path: Path) -> Path:
    sound = make_sound(
        toolbox, SoundPlan((voice("a", 0, 2),), at(2)), {AssetId("a"): clicks}, tmp_path / "sound"
    )
    target = tmp_path / "finished.mp4"
    mux(toolbox, picture, sound.path, target)
    return target


@pytest.fixture(scope="module")
def clicks(make: Any) -> Path:
    path: Path = make("marks.wav", "-f", "lavfi", "-i", "aevalsrc='0.5*eq(n,24000)|0.5*eq(n,24000)':s=48000:d=2",
                      "-c:a", "pcm_s16le")  # fmt: skip
    return path


def sentences(path: Path, expected: Expected = EXPECTED, loudness: Loudness | None = None) -> list[str]:
    return [str(words) for words in verify(path, expected, loudness)]


def test_a_right_file_has_no_problems(finished: Path) -> None:
    assert sentences(finished, EXPECTED, Loudness(-14.2, -1.3, 3.0)) == []
    require(finished, ())


@pytest.mark.parametrize("edit_lists", [True, False])
def test_muxing_keeps_picture_and_sound_at_their_time(
    toolbox: Toolbox, picture: Path, clicks: Path, tmp_path: Path, edit_lists: bool
) -> None:
    sound = make_sound(
        toolbox, SoundPlan((voice("a", 0, 2),), at(2)), {AssetId("a"): clicks}, tmp_path / "sound"
    )
    target = tmp_path / "out.mp4"
    mux(toolbox, picture, sound.path, target, edit_lists=edit_lists)
    assert sentences(target, replace(EXPECTED, edit_lists=edit_lists)) == []
    assert (b"elst" in target.read_bytes()) is edit_lists
    with av.open(str(target)) as container:
        frames = list(container.decode(audio=0))
        assert frames[0].pts == 0
        heard = np.concatenate([frame.to_ndarray()[0] for frame in frames])
        assert abs(int(np.argmax(np.abs(heard))) - 24_000) <= 1
    with av.open(str(target)) as container:
        shown = [frame.time for frame in container.decode(video=0)]
    assert shown == pytest.approx([index / 10 for index in range(20)], abs=1e-6)


def test_a_file_without_sound_is_muxed_too(toolbox: Toolbox, picture: Path, tmp_path: Path) -> None:
    target = tmp_path / "silent.mp4"
    mux(toolbox, picture, None, target)
    assert sentences(target, replace(EXPECTED, sound=False)) == []
    assert sentences(target) == ["It has 0 sound streams instead of 1."]


def test_each_wrong_property_is_a_sentence(finished: Path) -> None:
    assert sentences(finished, replace(EXPECTED, width=92)) == ["It is 90 x 160 instead of 92 x 160."]
    assert sentences(finished, replace(EXPECTED, codec="hevc")) == ["Its picture is h264 instead of hevc."]
    assert "It has 20 frames instead of 21." in sentences(finished, replace(EXPECTED, frames=21))
    assert any("frames a second" in one for one in sentences(finished, replace(EXPECTED, rate=Fraction(12))))
    assert any(
        "lasts" in one for one in sentences(finished, replace(EXPECTED, frames=None, seconds=Fraction(3)))
    )
    assert any("pixels" in one for one in sentences(finished, replace(EXPECTED, pixels="yuv444p")))
    loud = sentences(finished, EXPECTED, Loudness(-10.0, 0.5, 1.0))
    assert loud == ["It is too loud: -10.0 LUFS.", "Its peaks are too high: 0.5 dBTP."]
    assert sentences(finished, EXPECTED, Loudness(-math.inf, -math.inf, 0.0)) == []


def test_missing_tags_and_a_late_index_are_seen(make: Any) -> None:
    plain = make("plain.mp4", "-f", "lavfi", "-i", "testsrc2=s=90x160:r=10:d=2", "-c:v", "libx264", "-preset",
                 "ultrafast", "-pix_fmt", "yuv420p")  # fmt: skip
    found = sentences(plain, replace(EXPECTED, sound=False))
    assert "Its index is not at the front." in found
    assert any("BT.709" in one for one in found)
    assert boxes(plain)[0] == "ftyp" and not starts_fast(plain)


def test_a_hole_in_the_pictures_is_seen(make: Any, picture: Path) -> None:
    holed = make("holed.mp4", "-i", str(picture), "-vf", "select='not(eq(n,7))'", "-fps_mode", "passthrough", "-c:v",
                 "libx264", "-preset", "ultrafast", "-movflags", "+faststart")  # fmt: skip
    found = sentences(holed, replace(EXPECTED, sound=False, frames=20))
    assert "It has 19 frames instead of 20." in found
    assert "1 of its frames are not at their time." in found


def test_a_cut_off_or_foreign_file_is_refused(finished: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(finished.read_bytes()[: finished.stat().st_size // 2])
    assert sentences(cut) != []
    words = tmp_path / "words.mp4"
    words.write_text("no film")
    assert sentences(words)[0].startswith("It cannot be opened")
    with pytest.raises(BrovaBug, match="did not pass the check") as caught:
        require(words, verify(words, EXPECTED))
    assert "words.mp4" in str(caught.value.kept)


def test_damaged_pictures_are_seen(finished: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.mp4"
    shutil.copy(finished, damaged)
    content = bytearray(damaged.read_bytes())
    start = content.index(b"mdat") + 4
    content[start + 400 : start + 4_000] = b"\xa5" * 3_600
    damaged.write_bytes(bytes(content))
    assert sentences(damaged) != []


@pytest.mark.parametrize("content", [b"", b"\0\0\0\0", b"\0\0\0\1mdat", b"\0\0\0\4moov", b"\0\0\0\0free"])
def test_reading_boxes_never_fails(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd"
    path.write_bytes(content)
    assert starts_fast(path) is False
