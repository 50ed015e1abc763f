"""Waveforms: how loud a file is over time, small enough to draw at any zoom without reading the file again.

File format, little-endian:

    8 bytes   b"BRVWAVE" and the version (1)
    uint32    samples per second of the source
    uint32    samples per bucket on the finest level
    int64     when the first bucket begins, in ticks from the first picture (or from the first sample)
    uint32    number of levels
    per level: uint32 number of buckets
    per level: buckets of three int16: lowest and highest sample, root mean square, full scale 32767

Each level has a quarter of the buckets of the one before. All channels together: the lowest and highest sample of
any, the mean square over all.
"""

from __future__ import annotations

import logging
import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError
from av.filter import Graph
from numpy.typing import NDArray

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ticks import Ticks, from_seconds
from brova_desktop.domain.words import say
from brova_desktop.engine.probe_clip import open_clip
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.sniff import sniff
from brova_desktop.engine.verdicts import broken, refused
from brova_desktop.files import atomic_write
from brova_desktop.ports.report import Report

MAGIC = b"BRVWAVE"
VERSION = 1
BUCKETS_PER_SECOND = 200
LEVEL_STEP = 4
COARSEST = 256
"""Levels are added until one has at most this many buckets."""
SILENT_LUFS = -69.0
LONGEST_GAP = 600
"""Seconds of silence put in at most where time stamps jump."""
log = logging.getLogger(__name__)

_HEAD = struct.Struct("<7sBIIqI")

Buckets = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Waveform:
    """A waveform read back; `levels` from fine to coarse, each an array of (buckets, 3): lowest, highest, rms."""

    sample_rate: int
    bucket_samples: int
    start: Ticks
    levels: tuple[Buckets, ...]

    def level_for(self, buckets_per_second: float) -> tuple[Buckets, Fraction]:
        """The coarsest level with at least that many buckets a second, and the seconds one bucket lasts."""
        lasts = Fraction(self.bucket_samples, self.sample_rate)
        number = 0
        while number + 1 < len(self.levels) and 1 / float(lasts * LEVEL_STEP ** (number + 1)) >= buckets_per_second:
            number += 1
        return self.levels[number], lasts * LEVEL_STEP**number


@dataclass(frozen=True, slots=True)
class Hearing:
    """What one pass over the sound found out: EBU R 128 integrated loudness in LUFS and sample peak in dBFS.

    `true_peak` is the four times oversampled one in dBTP. None where there is only silence.
    """

    loudness: float | None
    true_peak: float | None


def write_waveform(path: Path, target: Path, report: Report, *, loudness: bool = True) -> Hearing:
    """Decode the sound once; write its waveform and measure its loudness.

    Raises BadInput for a file without sound, BrokenMedia when none of it can be decoded.
    """
    sniffed = sniff(path)
    name = shown_name(path)
    if sniffed.is_still:
        raise refused(say("{name} has no sound.", name=name))
    try:
        with open_clip(path, sniffed.reader) as container:
            stream = container.streams.best("audio")
            if not isinstance(stream, AudioStream):
                raise refused(say("{name} has no sound.", name=name))
            meter = _Meter(stream) if loudness else None
            collector = _Collector(stream)
            for frame in _frames(container, stream, report):
                collector.add(frame)
                if meter is not None:
                    meter.add(frame)
            start = collector.first - _zero(container)
    except FFmpegError as error:
        raise broken(say("The sound of {name} cannot be decoded.", name=name), error) from error
    fine = collector.finish()
    if not len(fine):
        raise broken(say("The sound of {name} cannot be decoded.", name=name))
    atomic_write(target, _packed(collector.rate, collector.bucket, from_seconds(start), _levels(fine)))
    return meter.finish() if meter is not None else Hearing(None, None)


def read_waveform(path: Path) -> Waveform:
    """Read a waveform file. Raises BadInput when it is none, of another version, or cut off."""
    content = path.read_bytes()
    try:
        magic, version, rate, bucket, start, count = _HEAD.unpack_from(content)
        if magic != MAGIC or version != VERSION:
            raise ValueError((magic, version))
        lengths = struct.unpack_from(f"<{count}I", content, _HEAD.size)
        at = _HEAD.size + 4 * count
        levels = []
        for length in lengths:
            levels.append(np.frombuffer(content, "<i2", length * 3, at).reshape(length, 3))
            at += length * 6
    except (struct.error, ValueError) as error:
        raise BadInput(say("{name} is not a waveform.", name=shown_name(path)), detail=repr(error)) from error
    return Waveform(rate, bucket, Ticks(start), tuple(levels))


def _frames(container: InputContainer, stream: AudioStream, report: Report) -> Iterator[AudioFrame]:
    """All frames that can be decoded; damage in between is stepped over."""
    codec = stream.codec_context
    total = float(stream.duration * stream.time_base) if stream.duration and stream.time_base else 0.0
    for number, packet in enumerate(container.demux(stream)):
        try:
            yield from codec.decode(packet)
        except FFmpegError as error:
            log.debug("a damaged packet of sound: %s", error)
        if number % 256 == 0:
            report.raise_if_cancelled()
            at = float(packet.pts * packet.time_base) if packet.pts is not None and packet.time_base else 0.0
            report.progress(min(at, total) if total else at, total, unit="seconds")


def _zero(container: InputContainer) -> Fraction:
    """Seconds of the first picture; of the first sound where there are no pictures."""
    stream: Any = next((s for s in container.streams.video if s.start_time is not None and s.average_rate), None)
    if stream is None:
        stream = container.streams.best("audio")
    return (stream.start_time or 0) * (stream.time_base or Fraction(0))


class _Collector:
    """Samples into buckets; keeps time by the frames' stamps, so that gaps stay gaps."""

    def __init__(self, stream: AudioStream) -> None:
        self.rate = stream.codec_context.rate or 48_000
        self.bucket = max(1, round(self.rate / BUCKETS_PER_SECOND))
        self.first = Fraction(0)
        self._channels = max(1, stream.codec_context.layout.nb_channels)
        self._rows: list[Buckets] = []
        self._rest: NDArray[np.float32] = np.zeros((0, self._channels), dtype=np.float32)
        self._count = 0

    def add(self, frame: AudioFrame) -> None:
        samples = self._samples(frame)
        if self._count == 0 and not len(self._rest) and frame.pts is not None and frame.time_base:
            self.first = frame.pts * frame.time_base
        elif frame.pts is not None and frame.time_base:
            behind = round((frame.pts * frame.time_base - self.first) * self.rate) - self._count - len(self._rest)
            if behind > self.rate // 10:
                quiet = np.zeros((min(behind, LONGEST_GAP * self.rate), samples.shape[1]), dtype=np.float32)
                samples = np.concatenate((quiet, samples))
        joined = np.concatenate((self._rest, samples)) if len(self._rest) else samples
        whole = len(joined) // self.bucket * self.bucket
        if whole >= self.bucket * 8:
            self._keep(joined[:whole])
            self._rest = joined[whole:]
        else:
            self._rest = joined

    def finish(self) -> Buckets:
        """All buckets; the last one may be filled up with silence."""
        if len(self._rest):
            fill = -len(self._rest) % self.bucket
            self._keep(np.pad(self._rest, ((0, fill), (0, 0))))
        return np.concatenate(self._rows) if self._rows else np.zeros((0, 3), dtype=np.int16)

    def _samples(self, frame: AudioFrame) -> NDArray[np.float32]:
        array = frame.to_ndarray()
        channels = frame.layout.nb_channels
        array = array.T if frame.format.is_planar else array.reshape(-1, channels)
        scaled = _as_floats(array)
        if channels != self._channels:  # rare: the layout changes inside the stream
            scaled = np.repeat(scaled.mean(axis=1, keepdims=True), self._channels, axis=1).astype(np.float32)
        return scaled

    def _keep(self, samples: NDArray[np.float32]) -> None:
        self._count += len(samples)
        cells = samples.reshape(-1, self.bucket * samples.shape[1])
        cells = np.nan_to_num(cells, nan=0.0, posinf=1.0, neginf=-1.0)
        rms = np.sqrt(np.einsum("ij,ij->i", cells, cells) / cells.shape[1])
        columns = np.stack((cells.min(axis=1), cells.max(axis=1), rms), axis=1)
        self._rows.append((np.clip(columns, -1.0, 1.0) * 32_767).astype(np.int16))


def _as_floats(array: NDArray[Any]) -> NDArray[np.float32]:
    """Samples from -1 to 1, as a copy: FFmpeg uses the frame's memory again."""
    floats: NDArray[np.float32] = np.array(array, dtype=np.float32)
    if array.dtype == np.uint8:
        floats -= 128.0
    full_scale = {1: 128.0, 2: 32_768.0, 4: 2_147_483_648.0, 8: 2.0**63}.get(array.dtype.itemsize, 1.0)
    return floats if array.dtype.kind == "f" else floats / np.float32(full_scale)


def _levels(fine: Buckets) -> list[Buckets]:
    levels = [fine]
    while len(levels[-1]) > COARSEST:
        before = levels[-1]
        fill = -len(before) % LEVEL_STEP
        padded = np.concatenate((before, np.repeat(before[-1:], fill, axis=0))).reshape(-1, LEVEL_STEP, 3)
        power = (padded[:, :, 2].astype(np.float32) ** 2).mean(axis=1)
        levels.append(np.stack((padded[:, :, 0].min(axis=1), padded[:, :, 1].max(axis=1),
                                np.sqrt(power).astype(np.int16)), axis=1))
    return levels


def _packed(rate: int, bucket: int, start: Ticks, levels: list[Buckets]) -> bytes:
    head = _HEAD.pack(MAGIC, VERSION, rate, bucket, start, len(levels))
    lengths = struct.pack(f"<{len(levels)}I", *(len(level) for level in levels))
    return head + lengths + b"".join(level.astype("<i2").tobytes() for level in levels)


class _Meter:
    """FFmpeg's ebur128 filter over the same frames (FFmpeg documentation, "ebur128", option metadata)."""

    def __init__(self, stream: AudioStream) -> None:
        self._graph = Graph()
        source = self._graph.add_abuffer(template=stream)
        meter = self._graph.add("ebur128", "metadata=1:peak=true:framelog=quiet")
        sink = self._graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        self._graph.configure()
        self._last: dict[str, str] = {}
        self._peak = 0.0
        self._works = True

    def add(self, frame: AudioFrame) -> None:
        if self._works:
            try:
                self._graph.push(frame)
            except FFmpegError:  # the format changed inside the stream: no honest figure any more
                self._works = False
            self._pull()

    def finish(self) -> Hearing:
        if self._works:
            self._graph.push(None)
            self._pull()
        loudness = _number(self._last.get("lavfi.r128.I"))
        if not self._works or loudness is None or loudness < SILENT_LUFS:
            return Hearing(None, None)
        return Hearing(round(loudness, 2), round(20 * math.log10(self._peak), 2) if self._peak > 0 else None)

    def _pull(self) -> None:
        while True:
            try:
                frame = self._graph.pull()
            except (BlockingIOError, EOFError, FFmpegError):
                return
            if not frame.metadata:  # the last, short piece carries none
                continue
            self._last = dict(frame.metadata)
            peaks = [value for name, value in self._last.items() if name.startswith("lavfi.r128.true_peaks_ch")]
            self._peak = max([self._peak, *(_number(peak) or 0.0 for peak in peaks)])


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text is not None else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) else None
