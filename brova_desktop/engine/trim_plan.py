"""What cutting a piece out of a file will mean, said before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from av.error import FFmpegError

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.ticks import ZERO, Ticks, from_seconds, to_seconds
from brova_desktop.domain.words import say
from brova_desktop.engine.packet_cut import clean_cut, opened_clip, picture_stream
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.smart_cut import plan_smart_cut
from brova_desktop.engine.trim import GRACE, Way

MOST_PACKETS = 20_000
"""Packets that are looked at for the next key frame: minutes of any material."""


@dataclass(frozen=True, slots=True)
class TrimPlan:
    """How a piece will be cut. `head` and `tail` are what is encoded again at each end, in ticks.

    `starts_clean` and `ends_clean` say whether that end needs nothing encoded: it falls on a key frame, or is the
    file's own. A clean plan may still end as `ENCODED` when the joints turn out not to play.
    """

    way: Way
    starts_clean: bool
    ends_clean: bool
    head: Ticks = ZERO
    tail: Ticks = ZERO


@dataclass(frozen=True, slots=True)
class KeyFrames:
    """Times of the key frames around a moment; `at` is one that lies on it. None where there is none."""

    before: Ticks | None
    at: Ticks | None
    after: Ticks | None


def unreadable(clip: Path, error: Exception) -> BadInput:
    """A file that could be read when it was looked into."""
    return BadInput(say("{name} cannot be read any more.", name=shown_name(clip)),
                    detail=f"{type(error).__name__}: {error}")


def plan_trim(clip: Path, facts: MediaFacts, start: Ticks, end: Ticks, *, exact: bool = False) -> TrimPlan:
    """What `trim` will do with the same values, without writing anything. Raises BadInput."""
    try:
        return _planned(clip, facts, start, end, exact=exact)
    except (FFmpegError, OSError) as error:
        raise unreadable(clip, error) from error


def _planned(clip: Path, facts: MediaFacts, start: Ticks, end: Ticks, *, exact: bool) -> TrimPlan:
    length = Ticks(end - start)
    first, last = to_seconds(start), to_seconds(end)
    is_end = end >= facts.duration - GRACE
    if exact or not facts.has_picture:
        return TrimPlan(Way.ENCODED, False, False, length)
    if clean_cut(clip, first, last) is not None:
        return TrimPlan(Way.COPIED, True, True)
    smart = None if facts.is_interlaced or facts.is_vfr else plan_smart_cut(clip, first, last)
    if smart is None:
        near = key_frames(clip, start)
        return TrimPlan(Way.ENCODED, near.at is not None, is_end, length)
    head = max(ZERO, from_seconds(smart.middle.start_seconds - first))
    tail = max(ZERO, from_seconds(last - smart.middle.end_seconds))
    return TrimPlan(Way.SMART, head == 0, tail == 0, Ticks(head), Ticks(tail))


def key_frames(clip: Path, at: Ticks) -> KeyFrames:
    """The key frames around a moment of a clip's pictures. Raises BadInput."""
    try:
        return _around(clip, at)
    except (FFmpegError, OSError) as error:
        raise unreadable(clip, error) from error


def _around(clip: Path, at: Ticks) -> KeyFrames:
    with opened_clip(clip) as container:
        stream = picture_stream(container)
        if stream is None or stream.time_base is None:
            return KeyFrames(None, None, None)
        base, zero = stream.time_base, stream.start_time or 0
        wanted = to_seconds(at)
        tolerance = Fraction(1, 1_000)
        before = on = after = None
        container.seek(max(zero, zero + int((wanted - Fraction(1, 100)) / base)), stream=stream, backward=True)
        for number, packet in enumerate(container.demux(stream)):
            if number > MOST_PACKETS:
                break
            if packet.pts is None or not packet.is_keyframe:
                continue
            time = (packet.pts - zero) * base
            if abs(time - wanted) <= tolerance:
                on = from_seconds(time)
            elif time < wanted:
                before = from_seconds(time)
            else:
                after = from_seconds(time)
                break
        return KeyFrames(before, on, after)
