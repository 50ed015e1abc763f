"""Segments and sound become one file by copying packets; nothing is encoded again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from brova_desktop.domain.errors import BrovaBug, BrovaError
from brova_desktop.domain.ticks import FrameRate
from brova_desktop.domain.words import say
from brova_desktop.engine.escape import file_url
from brova_desktop.engine.picture.seals import is_whole

REORDER = 2
"""Frames by which x264 decodes ahead of showing at the most (B-pyramid; FFmpeg's "has_b_frames")."""


_UNDECODED = {"skip_frame": "all"}
"""Opening a file decodes its first pictures to learn what they are; packets are all that is wanted here."""


class DamagedSegment(BrovaError):
    """A segment holds other frames than it should; `index` says which. It can be drawn again."""

    def __init__(self, index: int, detail: str) -> None:
        super().__init__(say("A finished part of the reel was damaged on the disk."), detail=detail)
        self.index = index


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment file and how many frames it must hold."""

    path: Path
    frames: int


def join(
    pieces: Sequence[Piece], sound: Path | None, target: Path, rate: FrameRate, *, edit_lists: bool = True
) -> None:
    """Write the finished file: video packets re-stamped one segment after the other, sound interleaved.

    The caller gives a temporary name and renames. Without `edit_lists` (some platforms refuse them) the first
    frame's delay is written as negative offsets instead (FFmpeg formats documentation, "mov, mp4"). Raises
    DamagedSegment when a piece is not whole.
    """
    options = {"movflags": "+faststart"}
    if not edit_lists:
        options = {"movflags": "+faststart+negative_cts_offsets", "use_editlist": "0"}
    with av.open(file_url(target), "w", format="mp4", options=options) as output:
        with _opened(pieces[0].path, 0) as first:
            video = output.add_stream_from_template(first.streams.video[0])
            extradata = first.streams.video[0].codec_context.extradata
        video.time_base = Fraction(1) / rate.fraction
        packets = _video(pieces, video, extradata, rate)
        if sound is None:
            for packet in packets:
                output.mux(packet)
            return
        with av.open(file_url(sound)) as heard:
            _interleave(output, packets, heard)


def _video(
    pieces: Sequence[Piece], video: VideoStream, extradata: bytes | None, rate: FrameRate
) -> Iterator[Packet[VideoStream]]:
    """Packets of all pieces, counted in frames.

    Decoding times are counted anew: very short segments start without the delay that longer ones have, and would
    step back.
    """
    base = Fraction(1) / rate.fraction
    offset = 0
    for index, piece in enumerate(pieces):
        count = 0
        with _opened(piece.path, index) as container:
            stream = container.streams.video[0]
            if stream.codec_context.extradata != extradata:
                raise BrovaBug(
                    say("Parts of the reel were encoded differently and cannot be joined."),
                    next_step=say("Render again without the cache."),
                    detail=f"segment {index}",
                )
            scale = (stream.time_base or base) / base
            over, under = scale.numerator, scale.denominator
            for packet in container.demux(stream):
                if packet.dts is None or packet.pts is None:
                    continue
                packet.pts = offset + (2 * packet.pts * over + under) // (2 * under)  # to the nearest frame
                packet.dts = offset + count - REORDER
                packet.duration = 1
                packet.time_base = base
                packet.stream = video
                count += 1
                yield packet
        if count != piece.frames:
            raise DamagedSegment(index, f"segment {index} has {count} of {piece.frames} frames")
        offset += count


def _opened(path: Path, index: int) -> InputContainer:
    """A segment with every bit as it was written."""
    try:
        if not is_whole(path):
            raise DamagedSegment(index, f"the sum of segment {index} is wrong")
        return av.open(file_url(path), stream_options=[_UNDECODED])  # type: ignore[list-item]
    except (av.FFmpegError, OSError) as error:
        raise DamagedSegment(index, str(error)) from error


def _interleave(
    output: OutputContainer, pictures: Iterator[Packet[VideoStream]], heard: InputContainer
) -> None:
    """Mux both streams in order of decoding time."""
    source = heard.streams.audio[0]
    audio = output.add_stream_from_template(source)
    waiting = (packet for packet in heard.demux(source) if packet.dts is not None)
    sound = next(waiting, None)
    rate = Fraction(0)  # sound packets count in their own time base: `rate` of its units are one frame
    for picture in pictures:
        if sound is not None and not rate:
            rate = picture.time_base / sound.time_base
        while sound is not None and (sound.dts or 0) * rate.denominator <= (picture.dts or 0) * rate.numerator:
            sound.stream = audio
            output.mux(sound)
            sound = next(waiting, None)
        output.mux(picture)
    while sound is not None:
        sound.stream = audio
        output.mux(sound)
        sound = next(waiting, None)
