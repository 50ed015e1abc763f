"""Frames of a clip in the order they are shown, from packets read after a seek: only those that can be trusted."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias

from av.container import InputContainer
from av.error import EOFError as EndOfFile
from av.error import FFmpegError
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.domain.words import say
from brova_desktop.engine.picture.fields import deinterlaced, is_interlaced
from brova_desktop.engine.reading import shown_name

log = logging.getLogger(__name__)

VideoPacket: TypeAlias = "Packet[VideoStream]"

MOST_BAD_PACKETS = 48
"""Undecodable packets in a row after which a clip counts as broken here; until then the last good frame holds."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded frame. `number` names it within its source: equal numbers, equal pixels."""

    frame: VideoFrame
    number: int


class FrameReader:
    """Reads packets of one stream and decodes them. `start` is the time stamp of its first frame."""

    def __init__(
        self,
        path: Path,
        container: InputContainer,
        stream: VideoStream,
        codec: VideoCodecContext,
        *,
        has_only_decoding_times: bool,
    ) -> None:
        self._path = path
        self._container = container
        self._stream = stream
        self._codec = codec
        self._has_only_decoding_times = has_only_decoding_times
        self.time_base = stream.time_base or Fraction(1, 1000)
        self.start = stream.start_time or 0
        self._is_interlaced = is_interlaced(stream)
        self._said_bad = False
        self._bad_in_a_row = 0
        self._bad_since = 0

    def shown_at(self, packet: VideoPacket) -> int | None:
        """The time stamp of the picture a packet holds."""
        shown = packet.dts if self._has_only_decoding_times else packet.pts
        return shown if shown is not None else packet.dts

    def packets(self) -> Iterator[VideoPacket]:
        try:
            yield from self._container.demux(self._stream)
        except EndOfFile:
            return
        except FFmpegError as error:
            # A cut or damaged container: what was read so far is shown, as players do.
            log.info("reading %s ended early: %s", self._path.name, error)

    def trusted(self, packets: Iterator[VideoPacket], landing: int | None) -> Iterator[Picture]:
        """Frames each later than the one before. `landing` is the time of the key frame a seek has led to."""
        self._bad_in_a_row = 0
        if self._codec is not self._stream.codec_context and self._codec.is_open:
            self._codec.flush_buffers()  # a seek does so only for the stream's own decoder
        return self._all_trusted(packets, landing)

    def _all_trusted(self, packets: Iterator[VideoPacket], landing: int | None) -> Iterator[Picture]:
        frames = self._decoded(packets)
        if self._is_interlaced:
            frames = deinterlaced(frames)
        last: int | None = None
        for place, frame in enumerate(frames):
            if landing is not None and self._is_unsafe(frame, place, landing, last):
                continue
            number = self._number_of(frame, last)
            if last is None or number > last:
                last = number
                yield Picture(frame, number)

    def _is_unsafe(self, frame: VideoFrame, place: int, landing: int, last: int | None) -> bool:
        """Whether a frame after a seek leans on frames before it: a leading picture, or fields without a past."""
        if self._is_interlaced and place == 0:
            return True
        if self._has_only_decoding_times:
            return last is None and not frame.key_frame and not self._is_interlaced
        return frame.pts is not None and frame.pts < landing

    def _number_of(self, frame: VideoFrame, last: int | None) -> int:
        number = frame.dts if self._has_only_decoding_times else frame.pts
        if number is None:
            number = frame.pts if last is None else last + 1
        return number if number is not None else self.start

    def _decoded(self, packets: Iterator[VideoPacket]) -> Iterator[VideoFrame]:
        for packet in packets:
            try:
                frames = self._codec.decode(packet)
            except EndOfFile:
                return
            except FFmpegError as error:
                self._count_bad(packet, error)
                continue
            if frames:
                self._bad_in_a_row = 0
            yield from frames

    def _count_bad(self, packet: VideoPacket, error: FFmpegError) -> None:
        stamp = packet.pts if packet.pts is not None else packet.dts
        if self._bad_in_a_row == 0:
            passed = (stamp - self.start) * self.time_base if stamp is not None else Fraction(0)
            self._bad_since = int(max(passed, Fraction(0)) * TICKS_PER_SECOND)
        self._bad_in_a_row += 1
        if not self._said_bad:
            self._said_bad = True
            log.info("%s has damaged pictures: %s", self._path.name, error)
        if self._bad_in_a_row > MOST_BAD_PACKETS:
            raise self.broken(self._bad_since, str(error)) from error

    def broken(self, at: int, detail: str) -> BadInput:
        """What is wrong at `at` ticks from the first frame."""
        return BadInput(
            say(
                "{name} is damaged at {seconds} s: its pictures cannot be decoded there.",
                name=shown_name(self._path),
                seconds=f"{at / TICKS_PER_SECOND:.2f}",
            ),
            next_step=say("Take another copy of the file, or cut this part out."),
            acts=(Act.RELINK, Act.CHOOSE_ANOTHER_FILE),
            detail=detail,
        )
