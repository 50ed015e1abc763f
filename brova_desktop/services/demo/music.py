"""A short piece of music of our own, composed and played by arithmetic: "Slow Roast", 84 beats a minute, C major.

Four bars of electric piano, bass, and brushed drums, with a swing on the off-beats; and the murmur of a room for
clips. Stereo, 48 kHz, values between -1 and 1, shape (samples, 2). The same every time it is made.
"""

from __future__ import annotations

import wave
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brova_desktop.files import finished_file

Sound = NDArray[np.float64]

RATE = 48_000
BEATS_A_MINUTE = 84
BEAT = 60 / BEATS_A_MINUTE
BARS = 8
SECONDS = BARS * 4 * BEAT

CHORDS = ((50, 57, 60, 64, 65), (43, 57, 59, 64, 65), (48, 55, 59, 62, 64), (45, 55, 60, 62, 64))
"""Dm9, G13, Cmaj9, Am7 (add 11) as MIDI notes, root first."""
TUNE = ((0.0, 76), (1.5, 74), (2.0, 72), (3.0, 69), (4.5, 71), (5.0, 74), (6.5, 72), (8.0, 67), (9.5, 71), (10.0, 72),
        (11.0, 74), (12.0, 76), (13.5, 72), (14.5, 69))  # fmt: skip
"""Beat within four bars and MIDI note."""


def slow_roast() -> Sound:
    """The whole piece."""
    out = np.zeros((round(SECONDS * RATE) + RATE, 2))
    for bar in range(BARS):
        _play_bar(out, bar)
    for start in range(0, BARS * 4, 16):
        for beat, note in TUNE if start else TUNE[::2]:
            _add(out, (start + beat) * BEAT, _piano(note, 1.4, 0.11), pan=0.25)
    out = out[: round(SECONDS * RATE)]
    edge = np.minimum(1, np.arange(len(out)) / (0.02 * RATE))
    piece: Sound = np.tanh(1.1 * out) * (edge * edge[::-1])[:, None]
    return piece


def room(seconds: float, seed: int) -> Sound:
    """The quiet murmur of a room: brown noise that comes and goes."""
    rng = np.random.default_rng(seed)
    count = round(seconds * RATE)
    steps = rng.standard_normal((count, 2)).cumsum(axis=0)
    rumble = steps - _smooth(steps, RATE // 40)
    rumble /= max(1e-9, float(np.abs(rumble).max()))
    swell = 0.6 + 0.4 * np.sin(2 * np.pi * np.arange(count) / RATE / 2.7 + seed)
    return 0.25 * rumble * swell[:, None]


def write_wav(sound: Sound, target: Path) -> None:
    """Sixteen bits a sample."""
    samples = (np.clip(sound, -1, 1) * 32_767).astype("<i2")
    with finished_file(target) as part, wave.open(str(part), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())


def _play_bar(out: Sound, bar: int) -> None:
    chord = CHORDS[bar % len(CHORDS)]
    start = bar * 4 * BEAT
    for strike, loud in ((0.0, 1.0), (2.5, 0.7)):
        for voice, note in enumerate(chord[1:]):
            pan = -0.4 + 0.2 * voice
            _add(out, start + strike * BEAT + 0.012 * voice, _piano(note, 2.2, 0.13 * loud), pan=pan)
    for beat, step in ((0.0, 0), (1.5, 7), (2.0, 0), (3.5, 12 if bar % 2 else 7)):
        _add(out, start + beat * BEAT, _bass(chord[0] - 12 + step, 0.8), pan=0.0)
    for beat in (0.0, 2.25):
        _add(out, start + beat * BEAT, _kick(), pan=0.0)
    for beat in (1.0, 3.0):
        _add(out, start + beat * BEAT, _brush(0.18, 0.16, bar), pan=0.1)
    for half in range(8):
        swing = 0.06 if half % 2 else 0.0
        _add(
            out, start + (half / 2 + swing) * BEAT, _brush(0.05, 0.07 if half % 2 else 0.045, half), pan=-0.3
        )


def _add(out: Sound, at: float, sound: NDArray[np.float64], *, pan: float) -> None:
    start = round(at * RATE)
    end = min(start + len(sound), len(out))
    sides = np.array([np.cos((pan + 1) * np.pi / 4), np.sin((pan + 1) * np.pi / 4)])
    out[start:end] += sound[: end - start, None] * sides


def _pitch(note: int) -> float:
    return float(440 * 2 ** ((note - 69) / 12))


def _moments(seconds: float) -> NDArray[np.float64]:
    return np.arange(round(seconds * RATE)) / RATE


def _mixed(parts: Iterable[NDArray[np.float64]]) -> NDArray[np.float64]:
    total: NDArray[np.float64] = np.sum(list(parts), axis=0)
    return total


def _piano(note: int, seconds: float, loud: float) -> NDArray[np.float64]:
    """A tine with a bell that fades fast, and a slow tremolo."""
    at, pitch = _moments(seconds), _pitch(note)
    partials = ((1, 1.0, 2.2), (2, 0.28, 3.5), (3, 0.1, 5.0), (7, 0.12, 14.0))
    tone = _mixed(
        part * np.exp(-fall * at) * np.sin(2 * np.pi * pitch * times * at) for times, part, fall in partials
    )
    attack = np.minimum(1, at / 0.004)
    return loud * tone * attack * (1 + 0.15 * np.sin(2 * np.pi * 4.6 * at)) * _release(at, seconds)


def _bass(note: int, seconds: float) -> NDArray[np.float64]:
    at, pitch = _moments(seconds), _pitch(note)
    tone = np.sin(2 * np.pi * pitch * at) + 0.25 * np.sin(4 * np.pi * pitch * at)
    return 0.3 * tone * np.exp(-2.4 * at) * np.minimum(1, at / 0.008) * _release(at, seconds)


def _kick() -> NDArray[np.float64]:
    at = _moments(0.32)
    return 0.55 * np.sin(2 * np.pi * (46 * at + 1.6 * (1 - np.exp(-38 * at)))) * np.exp(-11 * at)


def _brush(seconds: float, loud: float, seed: int) -> NDArray[np.float64]:
    at = _moments(seconds)
    noise = np.random.default_rng(seed + 7).standard_normal(len(at))
    return loud * np.diff(noise, prepend=0.0) * np.exp(-at / seconds * 5)


def _release(at: NDArray[np.float64], seconds: float) -> NDArray[np.float64]:
    return np.clip((seconds - at) / 0.05, 0, 1)


def _smooth(steps: Sound, width: int) -> Sound:
    """A running mean, so that what remains of noise wanders around zero."""
    sums = np.pad(steps, ((width, width), (0, 0)), mode="edge").cumsum(axis=0)
    mean: Sound = (sums[2 * width :] - sums[: -2 * width]) / (2 * width)
    return mean
