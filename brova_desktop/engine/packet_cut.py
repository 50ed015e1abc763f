"""Cutting without decoding: packets of a clip from one key frame on, re-stamped, nothing encoded again.

A cut is clean when the first picture to be shown is a key frame that nothing later looks back beyond, and when no
picture before the end needs one after it. Whether that is so is read from the packets, not guessed from the codec.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition
from av.video.stream import VideoStream

from brova_desktop.engine.escape import FORMATS, PROTOCOLS, file_url

LONGEST_GROUP = 2_000
"""Packets after the end that are looked at for one still needed; no encoder reorders further than a few."""
MARGIN = 64


@dataclass(frozen=True, slots=True)
class Cut:
    """A clean cut: pictures from `first` to before `end` (time stamps of the picture stream), `count` of them."""

    first: int
    end: int
    count: int
    base: Fraction
    zero: int

    @property
    def start_seconds(self) -> Fraction:
        """When the first picture stands in the source, counted from its first picture."""
        return (self.first - self.zero) * self.base

    @property
    def end_seconds(self) -> Fraction:
        return (self.end - self.zero) * self.base


def opened_clip(path: Path) -> InputContainer:
    """A clip from outside, opened with no way out of its own file."""
    return av.open(file_url(path), options={"protocol_whitelist": PROTOCOLS, "format_whitelist": FORMATS})


def picture_stream(container: InputContainer) -> VideoStream | None:
    """The first stream of moving pictures."""
    moving = (one for one in container.streams.video if Disposition.attached_pic not in one.disposition)
    return next(moving, None)


def clean_cut(path: Path, start: Fraction, end: Fraction) -> Cut | None:
    """The cut of exactly the pictures shown from `start` to `end` (seconds from the first), None if it is not clean."""
    with opened_clip(path) as container:
        stream = picture_stream(container)
        if stream is None or stream.time_base is None:
            return None
        base, zero = stream.time_base, stream.start_time or 0
        tolerance = max(1, int(Fraction(1, 1_000) / base))
        first, last = zero + int(start / base), zero + int(end / base)
        group = list(_around(container, stream, first, last))
        kept = [
            one for one in group if one.pts is not None and first - tolerance <= one.pts < last - tolerance
        ]
        if not kept or any(one.pts is None for one in group):
            return None
        opening = group.index(kept[0])
        is_prefix = group[opening : opening + len(kept)] == kept
        shown = [one.pts for one in kept if one.pts is not None]
        if not kept[0].is_keyframe or not is_prefix or min(shown) != shown[0]:
            return None
        length = max((one.duration or 0 for one in kept), default=0)
        return Cut(shown[0], min(last, max(shown) + length) if length else last, len(kept), base, zero)


def _around(
    container: InputContainer, stream: VideoStream, first: int, last: int
) -> Iterator[Packet[VideoStream]]:
    """Packets in decoding order from the key frame at or before `first` to safely behind `last`."""
    container.seek(first, stream=stream, backward=True)
    behind = 0
    for packet in container.demux(stream):
        if packet.dts is None:
            continue
        behind += packet.dts >= last
        if behind > MARGIN:
            return
        yield packet


def copy_packets(path: Path, cut: Cut, target: Path) -> None:
    """Write the packets of a cut to a new file whose first picture stands at 0. Raises FFmpegError or ValueError."""
    faststart = {"movflags": "+faststart"} if target.suffix.lower() in (".mp4", ".mov", ".m4v") else {}
    with opened_clip(path) as container, av.open(file_url(target), "w", options=faststart) as output:
        picture = picture_stream(container)
        assert picture is not None
        sound = container.streams.best("audio")
        streams: dict[int, VideoStream | AudioStream] = {
            picture.index: output.add_stream_from_template(picture)
        }
        if isinstance(sound, AudioStream):
            streams[sound.index] = output.add_stream_from_template(sound)
        wanted = [container.streams[index] for index in streams]
        container.seek(cut.first, stream=picture, backward=True)
        begin, end, left = cut.first * cut.base, cut.end * cut.base, cut.count
        for packet in container.demux(wanted):
            if packet.dts is None or packet.pts is None or packet.time_base is None:
                continue
            at = packet.pts * packet.time_base
            is_picture = packet.stream.index == picture.index
            if is_picture and at > end and packet.dts * packet.time_base > end + 2:
                break
            if (is_picture and (packet.pts < cut.first or not left)) or (
                not is_picture and not begin <= at < end
            ):
                continue
            left -= is_picture
            shift = round(begin / packet.time_base)
            packet.pts, packet.dts = packet.pts - shift, packet.dts - shift
            packet.stream = streams[packet.stream.index]
            output.mux(packet)
