"""Waveforms of sounds whose shape is known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.engine.waveform import _levels, read_waveform, write_waveform
from brova_desktop.ports.report import SilentReport

Make = Callable[..., Path]
QUIET = SilentReport()


def test_a_tone_after_silence_is_seen_where_it_is(make: Make, tmp_path: Path) -> None:
    sound = make("half tone.wav", "-f", "lavfi", "-i", "sine=f=1000:r=48000:d=1,adelay=1000:all=1,volume=4")
    heard = write_waveform(sound, tmp_path / "a.wave", QUIET)
    wave = read_waveform(tmp_path / "a.wave")
    fine = wave.levels[0]
    assert (wave.sample_rate, wave.bucket_samples, wave.start) == (48_000, 240, 0)
    assert len(fine) == 400
    assert not fine[:199].any()
    assert abs(int(fine[250, 1]) - 16_384) < 200
    assert abs(int(fine[250, 0]) + 16_384) < 200
    assert abs(int(fine[250, 2]) - 16_384 / 2**0.5) < 200
    assert heard.loudness is not None and -11 < heard.loudness < -8
    assert heard.true_peak is not None and abs(heard.true_peak + 6.02) < 0.2


def test_late_sound_begins_late(make: Make, tmp_path: Path) -> None:
    clip = make("late.mkv", "-f", "lavfi", "-i", "testsrc2=s=64x64:d=1", "-itsoffset", "0.5", "-f", "lavfi", "-i",
                "sine=d=0.4", "-c:v", "libx264", "-c:a", "flac")
    write_waveform(clip, tmp_path / "a.wave", QUIET)
    assert read_waveform(tmp_path / "a.wave").start == TICKS_PER_SECOND // 2


def test_silence_has_no_loudness(make: Make, tmp_path: Path) -> None:
    heard = write_waveform(make("quiet.wav", "-f", "lavfi", "-i", "anullsrc", "-t", "1"), tmp_path / "a.wave", QUIET)
    assert heard.loudness is None and heard.true_peak is None


def test_a_picture_has_no_sound(make: Make, tmp_path: Path) -> None:
    silent = make("mute.mp4", "-f", "lavfi", "-i", "testsrc2=s=64x64:d=0.2", "-c:v", "libx264")
    with pytest.raises(BadInput, match="no sound"):
        write_waveform(silent, tmp_path / "a.wave", QUIET)
    assert not list(tmp_path.iterdir())


@given(st.integers(1, 3_000), st.integers(0, 2**32 - 1))
def test_coarser_levels_keep_the_extremes(count: int, seed: int) -> None:
    fine = np.random.default_rng(seed).integers(-32_000, 32_000, (count, 3)).astype(np.int16)
    for level in _levels(fine):
        assert level[:, 0].min() == fine[:, 0].min()
        assert level[:, 1].max() == fine[:, 1].max()


@given(st.binary(max_size=200))
def test_any_bytes_are_a_waveform_or_refused(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "a.wave"
        place.write_bytes(content)
        with pytest.raises(BadInput):
            read_waveform(place)
