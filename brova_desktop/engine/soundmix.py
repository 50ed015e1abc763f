"""The sound of a reel: every voice placed to the sample, mixed, ducked, and mastered to one AAC file.

    voices --(aresample, atrim, atempo, level, fades, adelay)--> buses: speech, ducked music, the rest
    speech --------------------------(side chain)--> ducked music
    all buses --> mix.wav (32-bit float) + loudness --> gain, limiter --> AAC in MP4, checked after encoding

Everything is as long as the reel to the sample. Curves become envelopes of samples that are multiplied in, so that
keyframes and easing are exact and no text of a document ever reaches a filter.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop.domain.errors import Missing
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.curves import Curve
from brova_desktop.domain.reels.sound import SPEECH, SoundPlan, Voice
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.domain.words import say
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.graph import RATE, Stream, arguments, generated, merged, own_source, seconds, source
from brova_desktop.engine.hearing import Heard, hear
from brova_desktop.engine.loudness import MEASURE, Loudness, heard_loudness
from brova_desktop.engine.process import Task, run_ffmpeg
from brova_desktop.engine.progress import Part
from brova_desktop.ports.report import Report, SilentReport

if TYPE_CHECKING:  # numbers load where there is a curve
    import numpy as np

TICKS_PER_SAMPLE = TICKS_PER_SECOND // RATE
AT_ONCE = 24
"""Voices one process mixes; each is an open file with its own decoder."""
PREROLL = RATE // 2
"""Samples decoded before a cut and thrown away: AAC and MP3 need what came before to sound right."""

DUCKING = {"threshold": 0.02, "ratio": 12, "attack": 30, "release": 450, "detection": "rms", "mix": 0.8}
"""Music starts to give way at -34 dB of speech, at most by 14 dB, and comes back within half a second."""


@dataclass(frozen=True, slots=True)
class Mixed:
    """A mix on disk: 32-bit float stereo WAV of `samples`, and how loud it is."""

    path: Path
    samples: int
    loudness: Loudness


@dataclass(frozen=True, slots=True)
class _Ready:
    """A voice with its file and what is known of the file's sound; `number` is its place in the plan."""

    voice: Voice
    path: Path
    heard: Heard
    number: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stream of a bus: samples of a file of our own that begin at a sample of the timeline."""

    path: Path
    start: int


def samples_of(ticks: int) -> int:
    """Samples at the mixing rate, the nearest."""
    return (ticks + TICKS_PER_SAMPLE // 2) // TICKS_PER_SAMPLE


def mix(
    toolbox: Toolbox,
    plan: SoundPlan,
    paths: Mapping[AssetId, Path],
    target: Path,
    report: Report | None = None,
) -> Mixed:
    """Mix a plan into a WAV at `target` (its folder takes short-lived files too).

    Files without sound are silent. Raises Missing for media without a path, BadInput and the rest of `run_ffmpeg`,
    naming the file.
    """
    listener = report or SilentReport()
    ready = _ready(plan, paths)
    with tempfile.TemporaryDirectory(prefix="sound-", dir=target.parent) as folder:
        mixer = _Mixer(toolbox, Path(folder), samples_of(plan.length), listener)
        return mixer.run(ready, target)


def _ready(plan: SoundPlan, paths: Mapping[AssetId, Path]) -> list[_Ready]:
    ready = []
    for number, voice in enumerate(plan.voices):
        path = paths.get(voice.media)
        if path is None:
            raise Missing(say("A sound of this reel is missing: {name}.", name=voice.source))
        heard = hear(path)
        if heard is not None and samples_of(voice.span.end) > samples_of(voice.span.start):
            ready.append(_Ready(voice, path, heard, number))
    return ready


class _Mixer:
    """One mix: stages of at most `AT_ONCE` voices, then the buses."""

    def __init__(self, toolbox: Toolbox, folder: Path, samples: int, report: Report) -> None:
        self._toolbox, self._folder, self._samples, self._report = toolbox, folder, samples, report
        self._made = 0

    def run(self, ready: list[_Ready], target: Path) -> Mixed:
        buses: dict[str, list[_Ready | _Piece]] = {"speech": [], "ducked": [], "rest": []}
        for one in ready:
            buses[_bus_of(one.voice)].append(one)
        stages = self._stages(ready)
        if stages:
            for name in buses:
                voices = [one for one in ready if _bus_of(one.voice) == name]
                buses[name] = list(self._premixed(voices, len(ready)))
        part = Part(self._report, 0.7 if stages else 0.0, 1.0)
        loudness = self._final(buses, target, part)
        return Mixed(target, self._samples, loudness)

    def _stages(self, ready: Sequence[_Ready]) -> bool:
        return len(ready) > AT_ONCE

    def _premixed(self, voices: list[_Ready], total: int) -> list[_Piece]:
        """Groups of voices that lie close together in time, each mixed into a file of its own."""
        pieces = []
        for index in range(0, len(voices), AT_ONCE):
            group = voices[index : index + AT_ONCE]
            start = min(samples_of(one.voice.span.start) for one in group)
            end = max(samples_of(one.voice.span.end) for one in group)
            streams = [self._voice(one, start) for one in group]
            path = self._file("wav")
            self._write([_padded(_together(streams), end - start)], path, group, end - start, self._report)
            pieces.append(_Piece(path, start))
            self._report.raise_if_cancelled()
        return pieces

    def _final(
        self, buses: Mapping[str, Sequence[_Ready | _Piece]], target: Path, report: Report
    ) -> Loudness:
        sums = {}
        for name, members in buses.items():
            if members:
                sums[name] = _padded(_together([self._member(one) for one in members]), self._samples)
        if "speech" in sums and "ducked" in sums:
            copies = sums["speech"].asplit()
            sums["speech"] = copies[0]
            sums["ducked"] = merged([sums["ducked"], copies[1]], "sidechaincompress", **DUCKING)
        streams = list(sums.values()) or [generated(f"anullsrc=r={RATE}:cl=stereo").audio]
        whole = _padded(_together(streams), self._samples)
        name, _, options = MEASURE.partition("=")
        measured = whole.filter(name, **dict(pair.split("=") for pair in options.split(":")))
        members = [one for bus in buses.values() for one in bus]
        return heard_loudness(
            self._write([measured], target, members, self._samples, report, loglevel="info")
        )

    def _member(self, one: _Ready | _Piece) -> Stream:
        if isinstance(one, _Ready):
            return self._voice(one, 0)
        return _delayed(own_source(one.path).audio, one.start)

    def _voice(self, one: _Ready, zero: int) -> Stream:
        """A voice from its file to its place; `zero` is the sample of the timeline the mix begins at."""
        voice = one.voice
        start = samples_of(voice.span.start)
        length = samples_of(voice.span.end) - start
        stream = _levelled(_played(one, length), voice, length, self._envelope(voice, length))
        return _delayed(stream, start - zero)

    def _envelope(self, voice: Voice, length: int) -> Stream | None:
        """The gain of every sample as a sound to multiply with; None for a constant level."""
        if voice.level.is_still:
            return None
        path = self._file("f32")
        envelope(voice.level, length).tofile(path)
        return own_source(path, f="f32le", ar=RATE, ac=1).audio.filter("channelmap", map="0-FL|0-FR")

    def _file(self, ending: str) -> Path:
        self._made += 1
        return self._folder / f"{self._made}.{ending}"

    def _write(
        self,
        streams: Sequence[Stream],
        target: Path,
        members: Sequence[_Ready | _Piece],
        samples: int,
        report: Report,
        loglevel: str = "error",
    ) -> str:
        spelled = arguments(streams, target, f="wav", acodec="pcm_f32le", ar=RATE, ac=2, fflags="+bitexact")
        files = tuple(one.path for one in members)
        task = Task(spelled, inputs=files, writes=target, seconds=samples / RATE, loglevel=loglevel)
        return run_ffmpeg(self._toolbox, task, report)


def envelope(level: Curve, length: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Gain factors, one a sample: the curve (1/100 dB) looked up every 48 samples and joined by straight lines."""
    import numpy as np

    step = RATE // 1_000
    grid = np.arange(0, length + step, step)
    decibels = np.array([level.value_at(int(at) * TICKS_PER_SAMPLE) for at in grid]) / 100.0
    gains = 10.0 ** (decibels / 20.0)
    return np.interp(np.arange(length), grid, gains).astype(np.float32)


def _bus_of(voice: Voice) -> str:
    if voice.role in SPEECH:
        return "speech"
    return "ducked" if voice.ducked else "rest"


def _played(one: _Ready, length: int) -> Stream:
    """The samples a voice plays, `length` of them, from its own zero: cut, resampled, stereo, at its speed."""
    voice, heard = one.voice, one.heard
    begin = samples_of(voice.source_in)
    needed = samples_of(voice.source_in + voice.source_length) - begin
    silent = max(0, -begin)  # the handle before the file begins
    wanted = max(0, begin) + int(heard.zero * RATE)
    preroll = min(wanted, PREROLL)
    options = {"ss": seconds(wanted - preroll)} if wanted > preroll else {}
    # ffmpeg-python takes equal inputs for one input: two voices of one file differ in how much they may read.
    read = preroll + max(needed - silent, 0) + RATE + one.number
    stream = source(one.path, t=seconds(read), vn=None, **options)[str(heard.index)]
    stream = stream.filter("aresample", **{"osr": RATE, "osf": "fltp", "tsf": "fltp", "ochl": "stereo",
                                           "async": 1, "first_pts": 0})  # fmt: skip
    stream = stream.filter("atrim", start_sample=preroll).filter("asetpts", "N/SR/TB")
    if silent:
        stream = _delayed(stream, silent)
    stream = _padded(stream, needed)
    if heard.channels == 1:
        stream = stream.filter("volume", "3.0103dB")  # one channel spread over two keeps its level in each
    for factor in tempo_steps(voice.speed):
        stream = stream.filter("atempo", f"{float(factor):.9f}")
    return _padded(stream, length)


def tempo_steps(speed: Fraction) -> tuple[Fraction, ...]:
    """A speed as steps of at most two times: faster ones would skip samples (FFmpeg documentation, atempo)."""
    steps = []
    while speed > 2:
        steps.append(Fraction(2))
        speed /= 2
    while speed < Fraction(1, 2):
        steps.append(Fraction(1, 2))
        speed *= 2
    return (*steps, speed) if speed != 1 else tuple(steps)


def _levelled(stream: Stream, voice: Voice, length: int, curve: Stream | None) -> Stream:
    if curve is not None:
        stream = merged([stream, curve], "amultiply")
    elif voice.level.keys[0].value:
        stream = stream.filter("volume", f"{voice.level.keys[0].value / 100:.2f}dB")
    for ticks, shape in ((voice.fade_in, "tri"), (voice.joined_in, "qsin")):
        if count := samples_of(ticks):
            stream = stream.filter("afade", type="in", start_sample=0, nb_samples=count, curve=shape)
    for ticks, shape in ((voice.fade_out, "tri"), (voice.joined_out, "qsin")):
        if count := samples_of(ticks):
            stream = stream.filter(
                "afade", type="out", start_sample=max(0, length - count), nb_samples=count, curve=shape
            )
    return stream


def _delayed(stream: Stream, samples: int) -> Stream:
    return stream.filter("adelay", delays=f"{samples}S", all=1) if samples > 0 else stream


def _padded(stream: Stream, samples: int) -> Stream:
    """Exactly so many samples: silence added, the rest cut."""
    count = max(samples, 1)
    return stream.filter("apad", whole_len=count).filter("atrim", end_sample=count)


def _together(streams: Sequence[Stream]) -> Stream:
    if len(streams) == 1:
        return streams[0]
    return merged(streams, "amix", inputs=len(streams), duration="longest", normalize=0)
