"""Loudness: measured by EBU R 128, set by one gain and a true-peak limiter.

A single gain keeps the dynamics as they were mixed. Only where it would push peaks over the ceiling a look-ahead
limiter works on the four times oversampled signal, which is how true peak is defined (ITU-R BS.1770-5, annex 2).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import BrovaBug
from brova_desktop.domain.words import say
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.escape import PROTOCOLS, file_url
from brova_desktop.engine.process import Task, run_ffmpeg
from brova_desktop.ports.report import Report

TARGET = -14.0
"""LUFS integrated: what the short-video platforms play at."""
TOLERANCE = 1.0
CLOSE = 0.7
"""LU from the target that are left alone: within the tolerance, with a little to spare."""
CEILING = -1.0
"""dBTP of the finished file."""
HEADROOM = 0.5
"""dB the limiter stays below the ceiling, for what the AAC encoder adds."""
SILENCE = -60.0
"""LUFS below which a mix counts as silence or noise and is left as it is."""
MOST_GAIN = 24.0
OVERSAMPLED = 192_000

MEASURE = "ebur128=peak=true:framelog=quiet"

_SUMMARY = re.compile(
    r"Integrated loudness:\s+I:\s+(?P<loudness>\S+) LUFS.*?LRA:\s+(?P<range>\S+) LU.*?Peak:\s+(?P<peak>\S+) dBFS",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Loudness:
    """`integrated` in LUFS, `true_peak` in dBTP, `range` in LU; minus infinity where there is only silence."""

    integrated: float
    true_peak: float
    range: float

    @property
    def is_silence(self) -> bool:
        return not self.integrated > SILENCE

    @property
    def is_right(self) -> bool:
        """Whether it is what every reel is to be: on target, below the ceiling."""
        on_target = self.is_silence or abs(self.integrated - TARGET) <= TOLERANCE
        return on_target and self.true_peak <= CEILING


@dataclass(frozen=True, slots=True)
class Setting:
    """How the mix becomes the master: a gain in dB and, where needed, a limiter's ceiling in dBTP."""

    gain: float
    ceiling: float | None


def setting_for(mix: Loudness) -> Setting:
    """The gain to the target, bounded so that noise stays noise, and whether peaks need the limiter."""
    if mix.is_silence:
        quiet = mix.true_peak <= CEILING - HEADROOM
        return Setting(0.0, None if quiet else CEILING - HEADROOM)
    gain = min(TARGET - mix.integrated, MOST_GAIN)
    peaks = mix.true_peak + gain > CEILING - HEADROOM
    return Setting(round(gain, 2), CEILING - HEADROOM if peaks else None)


def wanted(mix: Loudness) -> float:
    """LUFS a mix is to end at: the target, or as far as noise may be raised."""
    return min(TARGET, mix.integrated + MOST_GAIN)


def corrected(setting: Setting, mix: Loudness, master: Loudness) -> Setting | None:
    """A better setting after hearing the encoded master; None when it is good as it is."""
    gain, ceiling = setting.gain, setting.ceiling
    if not mix.is_silence and abs(master.integrated - wanted(mix)) > CLOSE:
        gain = min(max(gain + wanted(mix) - master.integrated, -60.0), MOST_GAIN + 12.0)
    if master.true_peak > CEILING:
        before = ceiling if ceiling is not None else CEILING - HEADROOM
        ceiling = before - (master.true_peak - CEILING) - 0.3 if setting.ceiling is not None else before
    elif gain > setting.gain and ceiling is None:
        ceiling = CEILING - HEADROOM
    better = Setting(round(gain, 2), ceiling)
    return None if better == setting else better


def measure(
    toolbox: Toolbox, path: Path, report: Report | None = None, *, seconds: float | None = None
) -> Loudness:
    """Loudness of a file's first sound stream. Raises what `run_ffmpeg` raises."""
    arguments = ("-protocol_whitelist", PROTOCOLS, "-i", file_url(path), "-map", "0:a:0", "-vn", "-af", MEASURE,
                 "-f", "null", "-")  # fmt: skip
    said = run_ffmpeg(toolbox, Task(arguments, inputs=(path,), seconds=seconds, loglevel="info"), report)
    return heard_loudness(said)


def heard_loudness(said: str) -> Loudness:
    """The last summary the ebur128 filter printed (FFmpeg documentation, ebur128; log level "info")."""
    found = list(_SUMMARY.finditer(said))
    if not found:
        raise BrovaBug(say("The loudness could not be measured."), detail=said[-1_500:])
    last = found[-1]
    return Loudness(_number(last["loudness"]), _number(last["peak"]), _number(last["range"]))


def _number(text: str) -> float:
    value = float(text)
    return -math.inf if math.isnan(value) else value
