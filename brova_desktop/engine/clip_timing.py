"""Rates, key frames and the real end of a stream, from its index or from a sample of its packets.

PyAV 18 facts this rests on: `average_rate` is wrong for variable rates and `guessed_rate` right; reading
`guessed_rate` after the container was closed ends the process; `index_entries` lists every packet of MP4 and MOV
with position and size, for other containers only what was met so far.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from fractions import Fraction
from statistics import median

from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError
from av.index import IndexEntries, IndexEntry
from av.video.stream import VideoStream

SAMPLE_PACKETS = 240
INDEX_SAMPLE = 600
INDEXED = "mov"
TAIL_SECONDS = 3
TAIL_PACKETS = 4_000
STEADY = Fraction(1, 20)
LIKELY_RATES = (Fraction(1), Fraction(240))


@dataclass(slots=True)
class Pulse:
    """When packets of one stream come, in seconds from the stream's zero, and which of them are key frames."""

    times: list[Fraction] = field(default_factory=list)
    keys: list[Fraction] = field(default_factory=list)
    ends_early_at: Fraction | None = None
    """Where the bytes end although the index goes on."""
    packet_count: int | None = None
    is_whole: bool = False
    """Whether `times` covers the whole stream, not only a sample."""
    is_indexed: bool = False
    unit: Fraction = Fraction(0)


def pulse_of(container: InputContainer, stream: VideoStream | AudioStream, size_bytes: int) -> Pulse:
    """The pulse of a stream from its index when that lists packets, else from its first packets.

    Sampling packets moves the container's reading position.
    """
    entries = stream.index_entries
    unit = stream.time_base or Fraction(1, 1000)
    pulse = Pulse(unit=unit)
    if not container.format.name.startswith(INDEXED) or len(entries) < 1:
        return _sampled(container, stream, pulse)
    pulse.is_indexed = True
    count = len(entries) if _is_inside(entries[-1], size_bytes) else _inside_count(entries, size_bytes)
    if count < len(entries):
        pulse.ends_early_at = entries[count].timestamp * unit
    pulse.packet_count = count
    pulse.is_whole = count <= INDEX_SAMPLE
    for number in range(min(count, INDEX_SAMPLE)):
        entry = entries[number]
        pulse.times.append(entry.timestamp * unit)
        if entry.is_keyframe:
            pulse.keys.append(pulse.times[-1])
    return pulse


def _is_inside(entry: IndexEntry, size_bytes: int) -> bool:
    return entry.pos + entry.size <= size_bytes


def _inside_count(entries: IndexEntries, size_bytes: int) -> int:
    """How many packets come before the first one whose bytes are missing (they lie in the order of the index)."""
    return bisect_left(range(len(entries)), True, key=lambda number: not _is_inside(entries[number], size_bytes))


def rewind(container: InputContainer, stream: VideoStream | AudioStream) -> None:
    """Go back to the beginning of a stream, where the container can."""
    try:
        container.seek(stream.start_time or 0, stream=stream, backward=True)
    except FFmpegError:
        return  # raw streams do not seek; reading goes on from where it is


def _sampled(container: InputContainer, stream: VideoStream | AudioStream, pulse: Pulse) -> Pulse:
    rewind(container, stream)
    try:
        for packet in container.demux(stream):
            at = packet.pts if packet.pts is not None else packet.dts
            if at is None or packet.size == 0:
                continue
            pulse.times.append(at * pulse.unit)
            if packet.is_keyframe:
                pulse.keys.append(at * pulse.unit)
            if len(pulse.times) >= SAMPLE_PACKETS:
                break
        else:
            pulse.is_whole = True
    except FFmpegError:
        pulse.is_whole = True
    pulse.packet_count = len(pulse.times) if pulse.is_whole else None
    pulse.times.sort()
    return pulse


def steps_of(pulse: Pulse) -> list[Fraction]:
    """Distances between neighbouring packets, in seconds, without the first and the last one (often odd)."""
    steps = [after - before for before, after in zip(pulse.times, pulse.times[1:], strict=False) if after > before]
    return steps[1:-1] if len(steps) > 4 else steps


def is_variable(pulse: Pulse) -> bool:
    """Whether frames come at uneven distances; rounding to the stream's own time base does not count."""
    steps = steps_of(pulse)
    if len(steps) < 2:
        return False
    usual = median(steps)
    return any(abs(step - usual) > max(usual * STEADY, pulse.unit * Fraction(3, 2)) for step in steps)


def nominal_rate(guessed: Fraction | None, average: Fraction | None, pulse: Pulse) -> Fraction:
    """Frames per second people would call it: guessed by FFmpeg, else the usual distance, else the average."""
    steps = steps_of(pulse)
    usual = 1 / Fraction(median(steps)) if steps else None
    for rate in (guessed, usual, average):
        if rate and LIKELY_RATES[0] <= rate <= LIKELY_RATES[1]:
            return rate.limit_denominator(1001)
    slow = average or usual or guessed
    return slow.limit_denominator(1001) if slow and slow <= LIKELY_RATES[1] else Fraction(25)


def longest_key_gap(pulse: Pulse, duration: Fraction) -> Fraction | None:
    """Longest way from one key frame to the next or to the end; None when a sample shows too few."""
    if not pulse.keys:
        return None
    gaps = [after - before for before, after in zip(pulse.keys, pulse.keys[1:], strict=False)]
    if pulse.is_whole or len(gaps) > 3:
        gaps.append(duration - (pulse.keys[-1] - pulse.keys[0]))
    elif not gaps and pulse.times:
        gaps.append(pulse.times[-1] - pulse.keys[0])
    return max(gaps, default=None)


def seen_end(container: InputContainer, stream: VideoStream | AudioStream, expected: Fraction) -> Fraction | None:
    """Where the packets of a stream really end, in its own seconds; looks at the last few seconds only.

    None when nothing can be said. Moves the reading position.
    """
    unit = stream.time_base or Fraction(1, 1000)
    last: Fraction | None = None
    try:
        start = max(Fraction(0), expected - TAIL_SECONDS)
        container.seek(int(start / unit), stream=stream, backward=True)
        for number, packet in enumerate(container.demux(stream)):
            at = packet.pts if packet.pts is not None else packet.dts
            if at is not None and packet.size:
                last = max(last or Fraction(0), (at + (packet.duration or 0)) * unit)
            if number > TAIL_PACKETS:
                return None
    except FFmpegError:
        return last
    return last
