"""The mix: every voice at its sample, with its level, fades, speed and ducking."""

from __future__ import annotations

import math
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from brova_desktop.domain.errors import BadInput, Cancelled, Missing
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.curves import Curve, Ease, Key
from brova_desktop.domain.reels.sound import Role, SoundPlan, Voice
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Span, Ticks
from brova_desktop.engine import soundmix
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.soundmix import RATE, Mixed, envelope, mix, samples_of, tempo_steps

from .test_process import Listener

SECOND = TICKS_PER_SECOND


def at(seconds: float) -> Ticks:
    return Ticks(round(seconds * SECOND))


def voice(name: str, start: float, length: float, **more: Any) -> Voice:
    return Voice(media=AssetId(name), source=name, span=Span.of(at(start), at(length)), **more)


def heard(mixed: Mixed) -> np.ndarray:
    """Samples x 2 of the WAV."""
    raw = mixed.path.read_bytes()
    return np.frombuffer(raw[raw.index(b"data") + 8 :], dtype="<f4").reshape(-1, 2)


def level(samples: np.ndarray) -> float:
    """RMS in dBFS."""
    power = float(np.mean(np.square(samples, dtype=np.float64)))
    return 10 * math.log10(power) if power > 0 else -math.inf


@pytest.fixture(scope="module")
def clicks(make: Any) -> Path:
    """3 s of silence with one sample of 0.5 at every half second, but for the start."""
    path: Path = make("clicks.wav", "-f", "lavfi", "-i",
                      "aevalsrc='if(gt(n,0)*not(mod(n,24000)),0.5,0)|if(gt(n,0)*not(mod(n,24000)),0.5,0)'"
                      ":s=48000:d=3", "-c:a", "pcm_s16le")  # fmt: skip
    return path


def mixed(toolbox: Toolbox, folder: Path, length: float, *voices: Voice, **paths: Path) -> np.ndarray:
    plan = SoundPlan(voices, at(length))
    done = mix(toolbox, plan, {AssetId(name): path for name, path in paths.items()}, folder / "mix.wav")
    samples = heard(done)
    assert len(samples) == samples_of(plan.length) == done.samples
    assert [entry.name for entry in folder.iterdir()] == ["mix.wav"]
    return samples


def peaks(samples: np.ndarray) -> list[int]:
    return [int(index) for index in np.flatnonzero(np.abs(samples[:, 0]) > 0.2)]


def test_a_reel_without_sound_is_silence_of_its_length(toolbox: Toolbox, tmp_path: Path) -> None:
    assert not mixed(toolbox, tmp_path, 1.25).any()


def test_a_clip_without_a_sound_stream_is_silent(toolbox: Toolbox, mute_clip: Path, tmp_path: Path) -> None:
    assert not mixed(toolbox, tmp_path, 1, voice("a", 0, 1), a=mute_clip).any()


@pytest.mark.parametrize(("source_in", "place"), [(0.0, 0.0), (0.3, 0.25), (0.999, 0.1), (1.25, 0.7)])
def test_sound_lies_at_its_sample(
    toolbox: Toolbox, clicks: Path, tmp_path: Path, source_in: float, place: float
) -> None:
    samples = mixed(toolbox, tmp_path, 3, voice("a", place, 1.2, source_in=at(source_in)), a=clicks)
    shift = round((place - source_in) * RATE)
    wanted = [n + shift for n in range(24_000, 144_000, 24_000)
              if source_in * RATE <= n < (source_in + 1.2) * RATE]  # fmt: skip
    assert peaks(samples) == wanted


@pytest.mark.parametrize(
    "codec", [("m4a", "aac"), ("mp3", "libmp3lame"), ("opus", "libopus"), ("flac", "flac")]
)
def test_packed_sound_lies_at_its_sample_too(
    toolbox: Toolbox, make: Any, clicks: Path, tmp_path: Path, codec: tuple[str, str]
) -> None:
    packed = make(f"clicks.{codec[0]}", "-i", str(clicks), "-c:a", codec[1], "-b:a", "256k")
    samples = mixed(toolbox, tmp_path, 2, voice("a", 0.25, 1, source_in=at(1.25)), a=packed)
    strongest = int(np.argmax(np.abs(samples[:, 0])))
    assert min(abs(strongest - n) for n in (24_000, 48_000)) <= (48 if codec[0] in ("mp3", "opus") else 3)


def test_late_sound_in_a_film_stays_late(toolbox: Toolbox, make: Any, clicks: Path, tmp_path: Path) -> None:
    late = make("late.mkv", "-f", "lavfi", "-i", "testsrc2=s=64x64:r=10:d=2", "-itsoffset", "0.4", "-i", str(clicks),
                "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "pcm_s16le", "-t", "2")  # fmt: skip
    samples = mixed(toolbox, tmp_path, 2, voice("a", 0, 2), a=late)
    assert peaks(samples) == [43_200, 67_200, 91_200]


def test_late_picture_moves_the_sound_as_the_pictures_move(
    toolbox: Toolbox, make: Any, clicks: Path, tmp_path: Path
) -> None:
    late = make("latepicture.mkv", "-i", str(clicks), "-itsoffset", "0.2", "-f", "lavfi", "-i",
                "testsrc2=s=64x64:r=10:d=2", "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "pcm_s16le",
                "-t", "2")  # fmt: skip
    samples = mixed(toolbox, tmp_path, 1.5, voice("a", 0, 1.5), a=late)
    assert peaks(samples) == [n - 9_600 for n in (24_000, 48_000, 72_000)]


def test_short_sound_ends_in_silence(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    samples = mixed(toolbox, tmp_path, 2, voice("a", 0, 2, source_in=at(2)), a=tone)
    assert level(samples[:47_000]) > -30
    assert not samples[48_100:].any()


def test_a_cut_behind_the_end_is_silence(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    assert not mixed(toolbox, tmp_path, 1, voice("a", 0, 1, source_in=at(9)), a=tone).any()


def test_a_handle_before_the_start_is_silence(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    samples = mixed(toolbox, tmp_path, 1, voice("a", 0, 1, source_in=at(-0.5)), a=tone)
    assert not samples[:23_990].any()
    assert level(samples[24_100:]) > -30


@pytest.mark.parametrize("speed", [Fraction(1, 4), Fraction(2, 3), Fraction(3, 2), Fraction(4)])
def test_speed_changes_time_and_keeps_pitch(
    toolbox: Toolbox, make: Any, tmp_path: Path, speed: Fraction
) -> None:
    source = make("steps.wav", "-f", "lavfi", "-i", "aevalsrc='0.3*sin(2*PI*1000*t)*gte(t,1)':s=48000:d=3",
                  "-c:a", "pcm_s16le")  # fmt: skip
    length = float(2 / speed)
    samples = mixed(toolbox, tmp_path, length, voice("a", 0, length, speed=speed), a=source)[:, 0]
    onset = int(np.argmax(np.abs(samples) > 0.1)) / RATE
    assert onset == pytest.approx(1 / float(speed), abs=max(0.04, 0.03 / float(speed)))
    steady = samples[int((onset + 0.1) * RATE) :]
    spectrum = np.abs(np.fft.rfft(steady * np.hanning(len(steady))))
    assert np.argmax(spectrum) * RATE / len(steady) == pytest.approx(1000, abs=8)


def test_tempo_steps_multiply_to_the_speed_and_stay_within_two() -> None:
    for speed in (Fraction(1, 4), Fraction(1, 3), Fraction(1), Fraction(7, 2), Fraction(4)):
        steps = tempo_steps(speed)
        assert math.prod(steps) == speed
        assert all(Fraction(1, 2) <= step <= 2 for step in steps)


def test_one_channel_keeps_its_level_on_both_sides(
    toolbox: Toolbox, make: Any, tone: Path, tmp_path: Path
) -> None:
    mono = make("mono.wav", "-i", str(tone), "-af", "pan=mono|c0=c0", "-c:a", "pcm_s16le")
    samples = mixed(toolbox, tmp_path, 1, voice("a", 0, 1), a=mono)
    assert level(samples[:, 0]) == pytest.approx(-23, abs=0.2)
    assert level(samples[:, 1]) == pytest.approx(-23, abs=0.2)


def test_six_channels_come_down_to_two_without_clipping(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    loud = make("six.wav", "-f", "lavfi", "-i", "aevalsrc='" + "|".join(["0.9*sin(2*PI*500*t)"] * 6) +
                "':s=48000:d=1:c=5.1", "-c:a", "pcm_s16le")  # fmt: skip
    samples = mixed(toolbox, tmp_path, 1, voice("a", 0, 1), a=loud)
    shape = samples[24_000:24_960, 0] / np.max(np.abs(samples[24_000:24_960, 0]))
    sine = np.sin(2 * np.pi * 500 * np.arange(24_000, 24_960) / RATE)
    assert np.max(np.abs(shape - sine)) < 0.02


def test_a_constant_level_is_a_gain(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    quiet = Curve((Key(Ticks(0), -600),))
    assert level(mixed(toolbox, tmp_path, 1, voice("a", 0, 1, level=quiet), a=tone)) == pytest.approx(
        -29, abs=0.1
    )


def test_a_level_curve_is_followed_to_the_millisecond(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    curve = Curve((Key(Ticks(0), 0, Ease.HOLD), Key(at(0.5), -1200), Key(at(1), 600)))
    samples = mixed(toolbox, tmp_path, 1.5, voice("a", 0.25, 1.25, level=curve), a=tone)

    def around(second: float) -> float:
        middle = round(second * RATE)
        return level(samples[middle - 240 : middle + 240])

    assert around(0.7) == pytest.approx(-23, abs=0.1)
    assert around(0.76) == pytest.approx(-23 - 12 + 0.36, abs=0.2)
    assert around(1.0) == pytest.approx(-23 - 3, abs=0.2)
    assert around(1.4) == pytest.approx(-23 + 6, abs=0.2)


def test_an_envelope_has_a_gain_for_every_sample() -> None:
    curve = Curve((Key(Ticks(0), 0), Key(at(1), -2000, Ease.IN_OUT)))
    gains = envelope(curve, RATE)
    assert len(gains) == RATE
    assert gains[0] == pytest.approx(1) and gains[RATE // 2] == pytest.approx(10 ** (-10 / 20), rel=1e-3)
    assert np.all(np.diff(gains) <= 0)


def test_fades_start_and_end_in_silence(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    samples = mixed(toolbox, tmp_path, 2, voice("a", 0, 2, fade_in=at(0.5), fade_out=at(1)), a=tone)
    assert level(samples[:480]) < -55
    assert level(samples[11_760:12_240]) == pytest.approx(-29, abs=0.2)
    assert level(samples[30_000:40_000]) == pytest.approx(-23, abs=0.1)
    assert level(samples[71_760:72_240]) == pytest.approx(-29, abs=0.2)
    assert level(samples[-480:]) < -60


def test_a_cross_fade_keeps_the_power(toolbox: Toolbox, make: Any, tmp_path: Path) -> None:
    one, two = (make(f"noise{seed}.wav", "-f", "lavfi", "-i", f"anoisesrc=d=3:r=48000:a=0.2:seed={seed}", "-ac", "2",
                     "-c:a", "pcm_s16le") for seed in (1, 2))  # fmt: skip
    samples = mixed(toolbox, tmp_path, 3, voice("a", 0, 2, joined_out=at(1)), voice("b", 1, 2, joined_in=at(1)),
                    a=one, b=two)  # fmt: skip
    plain = level(samples[:40_000])
    assert level(samples[67_000:77_000]) == pytest.approx(plain, abs=0.4)


def test_music_gives_way_to_speech_and_comes_back(
    toolbox: Toolbox, make: Any, tone: Path, tmp_path: Path
) -> None:
    music = make(
        "music.wav", "-f", "lavfi", "-i", "sine=f=200:r=48000:d=5,volume=6dB", "-ac", "2", "-c:a", "pcm_s16le"
    )
    speech = voice("s", 1.5, 1.5, role=Role.VOICE)
    ducked = voice("m", 0, 5, role=Role.MUSIC, ducked=True)

    def low(samples: np.ndarray, start: float) -> float:
        part = samples[int(start * RATE) : int(start * RATE) + 24_000, 0]
        spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part))))
        return 20 * math.log10(float(np.max(spectrum[50:150])))

    samples = mixed(toolbox, tmp_path, 5, ducked, speech, m=music, s=tone)
    assert low(samples, 0.5) - low(samples, 2.2) == pytest.approx(8, abs=3)
    assert low(samples, 4.4) == pytest.approx(low(samples, 0.5), abs=0.5)
    (tmp_path / "mix.wav").unlink()
    plain = mixed(toolbox, tmp_path, 5, voice("m", 0, 5, role=Role.MUSIC), speech, m=music, s=tone)
    assert low(plain, 2.2) == pytest.approx(low(plain, 0.5), abs=0.5)


def test_hundreds_of_voices_are_mixed_in_stages(
    toolbox: Toolbox, clicks: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soundmix, "AT_ONCE", 4)
    voices = [voice("a", index * 0.2, 0.2, source_in=at(0.4), role=Role.EFFECT if index % 3 else Role.CLIP)
              for index in range(10)]  # fmt: skip
    samples = mixed(toolbox, tmp_path, 2, *voices, a=clicks)
    assert peaks(samples) == [int(index * 9_600) + 4_800 for index in range(10)]


def test_missing_media_is_named(toolbox: Toolbox, tmp_path: Path) -> None:
    with pytest.raises(Missing, match="song"):
        mixed(toolbox, tmp_path, 1, voice("song", 0, 1))
    with pytest.raises(Missing, match=r"gone\.wav"):
        mixed(toolbox, tmp_path, 1, voice("a", 0, 1), a=tmp_path / "gone.wav")


def test_a_file_that_is_no_sound_is_named(toolbox: Toolbox, tmp_path: Path) -> None:
    broken = tmp_path / "broken.m4a"
    broken.write_bytes(b"\0" * 4_000)
    with pytest.raises(BadInput, match=r"broken\.m4a"):
        mixed(toolbox, tmp_path, 1, voice("a", 0, 1), a=broken)


def test_a_cancelled_mix_leaves_only_what_was_there(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    plan = SoundPlan((voice("a", 0, 1),), at(1))
    with pytest.raises(Cancelled):
        mix(toolbox, plan, {AssetId("a"): tone}, tmp_path / "mix.wav", Listener(patience=0))
    assert list(tmp_path.iterdir()) == []
