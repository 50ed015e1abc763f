"""Pieces of files: copied when the cuts are clean, encoded when not, and exact either way."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from brova_desktop.domain.errors import BadInput, Cancelled
from brova_desktop.domain.ticks import Ticks, from_seconds
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.trim import Trimmed, Way, trim

from .test_process import Listener


def ticks(seconds: float | str) -> Ticks:
    return from_seconds(Fraction(str(seconds)))


def pictures(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="gray").astype(int) for frame in container.decode(video=0)]


def difference(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.mean(np.abs(one - other)))


@pytest.fixture(scope="module")
def reordered(make: Any) -> Path:
    """4 s, 10 fps, B-frames, closed groups of ten, with sound."""
    path: Path = make("reordered.mp4", "-f", "lavfi", "-i", "testsrc2=s=90x160:r=10:d=4", "-f", "lavfi", "-i",
                      "sine=r=48000:d=4", "-c:v", "libx264", "-preset", "medium", "-g", "10", "-keyint_min", "10",
                      "-sc_threshold", "0", "-bf", "3", "-pix_fmt", "yuv420p", "-c:a", "aac")  # fmt: skip
    return path


def piece(toolbox: Toolbox, clip: Path, start: float, end: float, target: Path, **more: Any) -> Trimmed:
    return trim(toolbox, clip, ticks(start), ticks(end), target, **more)


@pytest.mark.parametrize(("start", "end"), [(1, 3), (0, 2), (2, 4)])
def test_cuts_on_key_frames_lose_nothing(
    toolbox: Toolbox, reordered: Path, tmp_path: Path, start: int, end: int
) -> None:
    target = tmp_path / "piece.mp4"
    done = piece(toolbox, reordered, start, end, target)
    assert (done.way, done.start, done.end) == (Way.COPIED, ticks(start), ticks(end))
    original, copy = pictures(reordered)[start * 10 : end * 10], pictures(target)
    assert len(copy) == 20
    assert all(difference(*pair) == 0 for pair in zip(original, copy, strict=True))
    with av.open(str(target)) as container:
        assert next(frame.time for frame in container.decode(video=0)) == 0
        assert container.streams.audio[0].duration is not None
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(("start", "end"), [(0.3, 2.7), (1.2, 3)])
@pytest.mark.parametrize("exact", [False, True])
def test_other_cuts_are_made_to_the_very_frame(
    toolbox: Toolbox, reordered: Path, tmp_path: Path, start: float, end: float, exact: bool
) -> None:
    target = tmp_path / "piece.mp4"
    done = piece(toolbox, reordered, start, end, target, exact=exact)
    assert done.way is (Way.ENCODED if exact else Way.SMART)
    assert list(tmp_path.iterdir()) == [target]
    original, made = pictures(reordered)[round(start * 10) : round(end * 10)], pictures(target)
    assert len(made) == len(original)
    assert max(difference(*pair) for pair in zip(original, made, strict=True)) < 2.5
    assert (done.start, done.end) == (ticks(start), ticks(end))
    with av.open(str(target)) as container:
        seconds = (container.streams.audio[0].duration or 0) / 48_000
        assert seconds == pytest.approx(end - start, abs=0.03)


def test_a_smart_cut_keeps_the_middle_untouched(toolbox: Toolbox, reordered: Path, tmp_path: Path) -> None:
    done = piece(toolbox, reordered, 0.5, 3.5, tmp_path / "piece.mp4")
    original, made = pictures(reordered)[5:35], pictures(done.path)
    apart = [difference(*pair) for pair in zip(original, made, strict=True)]
    assert max(apart[5:25]) == 0 < max(apart)
    with av.open(str(done.path)) as container:
        shown = [frame.time for frame in container.decode(video=0)]
    assert shown == pytest.approx([index / 10 for index in range(30)], abs=1e-6)


def test_joints_that_do_not_play_alike_are_not_kept(
    toolbox: Toolbox, reordered: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brova_desktop.engine.trim.plays_alike", lambda *_: False)
    done = piece(toolbox, reordered, 0.5, 3.5, tmp_path / "piece.mp4")
    assert done.way is Way.ENCODED
    assert len(pictures(done.path)) == 30


def test_exact_encodes_even_where_a_copy_would_do(toolbox: Toolbox, reordered: Path, tmp_path: Path) -> None:
    done = piece(toolbox, reordered, 1, 3, tmp_path / "piece.mp4", exact=True)
    assert done.way is Way.ENCODED
    assert len(pictures(done.path)) == 20


def test_an_end_without_reordering_is_clean_anywhere(
    toolbox: Toolbox, tiny_clip: Path, tmp_path: Path
) -> None:
    done = piece(toolbox, tiny_clip, 1, 1.6, tmp_path / "piece.mp4")
    assert done.way is Way.COPIED
    assert len(pictures(done.path)) == 6


def test_a_container_that_cannot_hold_the_packets_gets_new_ones(
    toolbox: Toolbox, make: Any, tmp_path: Path
) -> None:
    raw = make(
        "raw.webm",
        "-f",
        "lavfi",
        "-i",
        "testsrc2=s=64x64:r=10:d=1",
        "-c:v",
        "libvpx",
        "-deadline",
        "realtime",
    )
    done = piece(toolbox, raw, 0, 0.5, tmp_path / "piece.mp4")
    assert done.way is Way.ENCODED
    with av.open(str(done.path)) as container:
        assert container.streams.video[0].codec_context.name == "h264"


def test_a_turned_clip_stays_turned(toolbox: Toolbox, make: Any, reordered: Path, tmp_path: Path) -> None:
    from brova_desktop.engine.probe import probe

    turned = make("turnedclip.mp4", "-display_rotation", "90", "-i", str(reordered), "-c", "copy")
    for start in (1, 1.3):
        done = piece(toolbox, turned, start, 3, tmp_path / f"piece{start}.mp4")
        facts = probe(done.path).facts
        assert (facts.display_width, facts.display_height) == (160, 90)


def test_an_odd_size_is_cut_to_even_when_encoded(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    odd = make(
        "oddsize.mkv", "-f", "lavfi", "-i", "testsrc2=s=65x63:r=10:d=1", "-c:v", "ffv1", "-pix_fmt", "yuv444p"
    )
    assert pictures(piece(toolbox, odd, 0.2, 0.8, tmp_path / "piece.mp4").path)[0].shape == (62, 64)


def test_a_sound_is_cut_to_the_sample(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    done = piece(toolbox, tone, 0.5, 2.25, tmp_path / "piece.wav")
    with av.open(str(done.path)) as container:
        assert container.streams.audio[0].duration == 84_000


@pytest.mark.parametrize(("start", "end", "words"), [(3, 2, "empty"), (1, 1, "empty"), (0, 9, "only 2.00 s")])
def test_times_that_make_no_piece_are_refused(
    toolbox: Toolbox, tiny_clip: Path, tmp_path: Path, start: float, end: float, words: str
) -> None:
    with pytest.raises(BadInput, match=words):
        piece(toolbox, tiny_clip, start, end, tmp_path / "piece.mp4")
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_trim_keeps_the_old_file(toolbox: Toolbox, reordered: Path, tmp_path: Path) -> None:
    target = tmp_path / "piece.mp4"
    target.write_text("old")
    with pytest.raises(Cancelled):
        piece(toolbox, reordered, 0.3, 2, target, report=Listener(patience=0))
    assert target.read_text() == "old"
