"""The demo's own music."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from brova_desktop.services.demo.music import RATE, SECONDS, Sound, room, slow_roast, write_wav


@pytest.fixture(scope="module")
def piece() -> Sound:
    return slow_roast()


def test_it_has_its_length_never_clips_and_is_heard_on_both_sides(piece: Sound):
    assert piece.shape == (round(SECONDS * RATE), 2) and np.isfinite(piece).all()
    assert 0.3 < np.abs(piece).max() < 1
    assert all(float(np.sqrt((piece[:, side] ** 2).mean())) > 0.02 for side in (0, 1))
    assert np.abs(piece[0]).max() < 1e-3 and np.abs(piece[-1]).max() < 1e-3, "it begins and ends without a click"


def test_every_bar_is_played(piece: Sound):
    seconds = piece[: int(SECONDS) * RATE].reshape(int(SECONDS), RATE, 2)
    assert (np.sqrt((seconds**2).mean(axis=(1, 2))) > 0.01).all()


def test_it_is_the_same_every_time(piece: Sound):
    assert (slow_roast() == piece).all()
    assert (room(0.5, 3) == room(0.5, 3)).all() and not (room(0.5, 3) == room(0.5, 4)).all()


def test_a_room_is_quiet_and_as_long_as_asked():
    quiet = room(1.5, 1)
    assert quiet.shape == (72_000, 2) and np.abs(quiet).max() <= 0.25 and abs(float(quiet.mean())) < 0.02


def test_a_wav_holds_the_samples(tmp_path: Path):
    sound = np.array([[0.0, 0.5], [1.5, -1.5], [-0.25, 0.25]])
    write_wav(sound, tmp_path / "s.wav")
    write_wav(sound, tmp_path / "again.wav")
    with wave.open(str(tmp_path / "s.wav")) as heard:
        assert (heard.getnchannels(), heard.getframerate(), heard.getsampwidth()) == (2, RATE, 2)
        kept = np.frombuffer(heard.readframes(3), "<i2").reshape(3, 2)
    assert kept.tolist() == [[0, 16383], [32767, -32767], [-8191, 8191]]
    assert (tmp_path / "s.wav").read_bytes() == (tmp_path / "again.wav").read_bytes()
