"""The master: on target, below the ceiling, exact in time, made once."""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.sound import SoundPlan
from brova_desktop.engine import mastering
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.loudness import (
    CEILING,
    MOST_GAIN,
    TARGET,
    Loudness,
    Setting,
    corrected,
    measure,
    setting_for,
)
from brova_desktop.engine.mastering import make_sound, sound_key
from brova_desktop.engine.soundmix import RATE

from .test_process import Listener
from .test_soundmix import at, voice


def sound(make: Any, name: str, expression: str, seconds: float) -> Path:
    path: Path = make(name, "-f", "lavfi", "-i", f"aevalsrc='{expression}|{expression}':s=48000:d={seconds}",
                      "-c:a", "pcm_f32le")  # fmt: skip
    return path


def plan_of(seconds: float) -> SoundPlan:
    return SoundPlan((voice("a", 0, seconds),), at(seconds))


def decoded(path: Path) -> tuple[int, np.ndarray]:
    """The time stamp of the first sample and the left channel."""
    with av.open(str(path)) as container:
        frames = list(container.decode(audio=0))
    return frames[0].pts, np.concatenate([frame.to_ndarray()[0] for frame in frames])


@pytest.mark.parametrize(
    ("name", "expression"),
    [
        ("quiet.wav", "0.02*sin(2*PI*300*t)"),
        ("loud.wav", "0.99*sin(2*PI*300*t)*sin(2*PI*2*t)"),
        ("swings.wav", "(0.02+0.5*gte(mod(t,2),1))*sin(2*PI*440*t)"),
        ("peaks.wav", "0.05*sin(2*PI*440*t)+0.9*eq(mod(n,9600),77)"),
        ("between.wav", "0.7*(mod(n,4)-1.5)/1.5*lt(mod(t,1),0.5)"),
        ("hiss.wav", "0.5*(random(0)-0.5)"),
    ],
)
def test_every_programme_ends_on_target_below_the_ceiling(
    toolbox: Toolbox, make: Any, tmp_path: Path, name: str, expression: str
) -> None:
    done = make_sound(toolbox, plan_of(6), {AssetId("a"): sound(make, name, expression, 6)}, tmp_path)
    assert done.loudness.is_right
    assert measure(toolbox, done.path) == done.loudness


def test_the_master_starts_at_zero_and_is_as_long_as_the_reel(
    toolbox: Toolbox, make: Any, tmp_path: Path
) -> None:
    ticks = sound(make, "mark.wav", "0.3*eq(n,24000)+0.3*eq(n,70000)+0.02*sin(2*PI*200*t)", 1.5)
    done = make_sound(toolbox, plan_of(1.5), {AssetId("a"): ticks}, tmp_path)
    first, samples = decoded(done.path)
    assert first == 0
    assert 72_000 <= len(samples) < 72_000 + 1_024
    assert abs(int(np.argmax(np.abs(samples[:48_000]))) - 24_000) <= 2
    assert abs(int(np.argmax(np.abs(samples[48_000:]))) + 48_000 - 70_000) <= 2
    with av.open(str(done.path)) as container:
        assert container.streams.audio[0].duration == done.samples == 72_000


def test_silence_stays_silence_and_hiss_stays_hiss(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    silent = make_sound(toolbox, SoundPlan((), at(1)), {}, tmp_path)
    assert silent.loudness.is_silence and silent.loudness.is_right
    hiss = make_sound(toolbox, plan_of(2), {AssetId("a"): sound(make, "faint.wav", "0.0005*(random(0)-0.5)", 2)},
                      tmp_path)  # fmt: skip
    _, samples = decoded(hiss.path)
    assert np.max(np.abs(samples)) < 0.001


def test_quiet_talk_is_raised_by_the_most_gain_only() -> None:
    setting = setting_for(Loudness(-45.0, -30.0, 1.0))
    assert setting == Setting(MOST_GAIN, None)
    assert corrected(setting, Loudness(-45.0, -30.0, 1.0), Loudness(-21.0, -6.0, 1.0)) is None


def test_the_limiter_comes_in_only_where_peaks_need_it() -> None:
    assert setting_for(Loudness(-20.0, -12.0, 1.0)) == Setting(6.0, None)
    assert setting_for(Loudness(-20.0, -3.0, 1.0)).ceiling is not None
    assert setting_for(Loudness(-6.0, 2.0, 1.0)) == Setting(-8.0, None)
    assert setting_for(Loudness(-math.inf, -math.inf, 0.0)) == Setting(0.0, None)


def test_a_master_that_missed_is_corrected() -> None:
    mix = Loudness(-24.0, -3.0, 5.0)
    first = setting_for(mix)
    quieter = corrected(first, mix, Loudness(-15.2, -1.4, 5.0))
    assert quieter is not None and quieter.gain == pytest.approx(first.gain + 1.2)
    over = corrected(first, mix, Loudness(TARGET, CEILING + 0.4, 5.0))
    assert over is not None and over.ceiling is not None and first.ceiling is not None
    assert over.ceiling < first.ceiling - 0.4
    assert corrected(first, mix, Loudness(TARGET, CEILING - 0.2, 5.0)) is None


def test_nothing_changed_is_no_work(
    toolbox: Toolbox, tone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make_sound(toolbox, plan_of(1), {AssetId("a"): tone}, tmp_path)
    written = first.path.stat().st_ino

    def never(*_: object, **__: object) -> None:
        raise AssertionError("FFmpeg was started")

    monkeypatch.setattr(mastering, "run_ffmpeg", never)
    monkeypatch.setattr(mastering, "mix", never)
    assert make_sound(toolbox, plan_of(1), {AssetId("a"): tone}, tmp_path) == first
    assert first.path.stat().st_ino == written
    assert sorted(entry.suffix for entry in tmp_path.iterdir()) == [".json", ".m4a"]


def test_the_key_follows_whatever_can_be_heard(
    toolbox: Toolbox, make: Any, tone: Path, tmp_path: Path
) -> None:
    other = sound(make, "other.wav", "0.1*sin(2*PI*300*t)", 1)
    paths = {AssetId("a"): tone}
    plain = sound_key(toolbox, plan_of(1), paths)
    changed = [
        sound_key(toolbox, plan_of(1.1), paths),
        sound_key(toolbox, plan_of(1), {AssetId("a"): other}),
        sound_key(toolbox, plan_of(1), paths, bit_rate=128_000),
        sound_key(toolbox, SoundPlan((voice("a", 0, 1, fade_in=at(0.1)),), at(1)), paths),
        sound_key(Toolbox(toolbox.path, "other", toolbox.source), plan_of(1), paths),
    ]
    assert len({plain, *changed}) == 6
    assert sound_key(toolbox, plan_of(1), paths) == plain
    hashed = SoundPlan((replace(voice("a", 0, 1), source="0" * 64),), at(1))
    assert sound_key(toolbox, hashed, paths) == sound_key(toolbox, hashed, {AssetId("a"): other})


def test_a_cancelled_master_leaves_nothing(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    for patience in range(3):
        with pytest.raises(Cancelled):
            make_sound(
                toolbox, plan_of(1), {AssetId("a"): tone}, tmp_path / "cache", Listener(patience=patience)
            )
        left = list((tmp_path / "cache").iterdir()) if (tmp_path / "cache").exists() else []
        assert left == []


def test_progress_of_all_steps_is_one_line(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    listener = Listener()
    make_sound(toolbox, plan_of(2), {AssetId("a"): tone}, tmp_path, listener)
    shares = [done / total for done, total in listener.steps]
    assert shares == sorted(shares) and shares[-1] == 1.0
    assert len(decoded(next(tmp_path.glob("*.m4a")))[1]) >= 2 * RATE


def test_the_same_sound_asked_for_at_once_is_whole(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    with ThreadPoolExecutor(3) as pool:
        asked = [
            pool.submit(make_sound, toolbox, plan_of(1), {AssetId("a"): tone}, tmp_path) for _ in range(3)
        ]
        made = {one.result() for one in asked}
    assert len(made) == 1
    assert len(decoded(made.pop().path)[1]) >= RATE
    assert sorted(entry.suffix for entry in tmp_path.iterdir()) == [".json", ".m4a"]


def test_the_cache_keeps_what_was_used_last_within_its_limit(
    toolbox: Toolbox, tone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = {AssetId("a"): tone}
    first = make_sound(toolbox, plan_of(1), paths, tmp_path).path
    second = make_sound(toolbox, plan_of(1.2), paths, tmp_path).path
    for age, path in ((50.0, second), (100.0, first)):
        os.utime(path, (path.stat().st_mtime - age,) * 2)
    make_sound(toolbox, plan_of(1), paths, tmp_path)  # used again: now the newest of the two
    left = tmp_path / "making-old"
    left.mkdir()
    os.utime(left, (0, 0))
    monkeypatch.setattr(mastering, "CACHE_LIMIT", first.stat().st_size + 40_000)
    third = make_sound(toolbox, plan_of(1.4), paths, tmp_path).path
    assert {entry for entry in tmp_path.iterdir() if entry.suffix == ".m4a"} == {first, third}
    assert not left.exists() and not second.with_suffix(".json").exists()
