"""Frames of a video by time: the last frame at or before a moment, whatever was asked before.

A decoder goes on as long as the next frame wanted lies ahead in the same group of pictures, and else seeks to the
key frame before it. Frames shown before the key frame a seek landed on (leading pictures of an open group) lack what
they refer to; they are never used, the decoder goes one key frame further back instead. So a frame is the same pixels
whichever way it was reached.
"""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import TypeAlias

from av.codec.codec import codecs_available
from av.codec.context import CodecContext, ThreadType
from av.container import InputContainer
from av.error import EOFError as EndOfFile
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Disposition
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.domain.words import say
from brova_desktop.engine.picture.fields import deinterlaced, is_interlaced
from brova_desktop.engine.probe_clip import open_clip
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.sniff import Sniffed, sniff

log = logging.getLogger(__name__)

VideoPacket: TypeAlias = "Packet[VideoStream]"

TOLERANCE = TICKS_PER_SECOND // 1000
"""A frame counts as on screen up to 1 ms before its time stamp.

Matroska and WebM round time stamps to milliseconds, and files made from them keep the rounded ones; even at 240
frames a second a frame lasts four times as long.
"""

NEAR_SECONDS = Fraction(1, 6)
"""How far ahead it is never worth seeking."""
FAR_SECONDS = Fraction(2)
"""How far ahead it is worth seeking when the file has no index to say where the key frames are."""
STEPS_BACK = (0, 1, 4, 16, 64)
"""Seconds before the wanted moment that are tried in turn, until a key frame comes before it."""
MOST_BAD_PACKETS = 48
"""Undecodable packets in a row after which a clip counts as broken here; until then the last good frame holds."""
KEPT_FRAMES = 4


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded frame. `number` names it within its source: equal numbers, equal pixels."""

    frame: VideoFrame
    number: int


class ClipDecoder:
    """One open video file at one place. Not for use by several threads at once."""

    def __init__(self, path: Path, *, threads: int = 1, is_preview: bool = False) -> None:
        """Raises Missing, or BadInput when the file cannot be opened or holds no picture."""
        self.path = path
        sniffed = sniff(path)
        self._container = _opened(path, sniffed)
        try:
            self.stream = self._video_stream()
        except BadInput:
            self._container.close()
            raise
        codec = self._codec = _decoder_of(self.stream)
        codec.thread_type = ThreadType.SLICE if is_preview else ThreadType.AUTO
        codec.thread_count = max(1, threads)
        self.aspect = _aspect(self.stream)
        self._time_base = self.stream.time_base or Fraction(1, 1000)
        self._start = self.stream.start_time or 0
        self._has_dense_index = sniffed.reader == "mov"
        self._has_only_decoding_times = sniffed.reader == "avi"
        # MPEG program streams stamp only some pictures and FFmpeg counts on from there, one off after some seeks:
        # they are always read from the start.
        self._is_only_forward = sniffed.reader == "mpeg"
        self._is_interlaced = is_interlaced(self.stream)
        self._said_bad = False
        self._landing: int | None = None
        self._held: list[Picture] = []
        self._holds_first = True
        self._is_at_end = False
        self._bad_in_a_row = 0
        self._bad_since = 0
        self._frames: Iterator[Picture] = iter(())
        self._land_at_start()
        if self._has_only_decoding_times:
            self._start = self._first_number()

    def close(self) -> None:
        self._frames = iter(())
        self._held.clear()
        self._container.close()

    # --- choosing ------------------------------------------------------------------------------------------------

    def picture_at(self, at: int) -> Picture:
        """The last frame at or before `at` ticks from the clip's first; the first one before, the last one after it.

        Raises BadInput when nothing can be decoded there.
        """
        limit = self._limit(at)
        if not self._is_ahead(limit):
            self._seek(limit, limit)
        while not self._covers(limit):
            picture = next(self._frames, None)
            if picture is not None:
                self._held.append(picture)
                if len(self._held) > KEPT_FRAMES:
                    del self._held[0]
                    self._holds_first = False
            self._is_at_end = picture is None
            if not self._held or self._held[0].number > limit:
                self._step_back(limit, at)
        place = bisect_right(self._held, limit, key=lambda held: held.number)
        return self._held[max(0, place - 1)]

    def cost_of(self, at: int) -> float:
        """How far the decoder is from a moment: 0 when it holds it, seconds of decoding ahead, infinite for a seek."""
        limit = self._limit(at)
        if self._covers(limit):
            return 0.0
        if not self._is_ahead(limit):
            return float("inf")
        return float((limit - (self._held[-1].number if self._held else self._start)) * self._time_base)

    def _limit(self, at: int) -> int:
        base = self._time_base
        return self._start + (at + TOLERANCE) * base.denominator // (TICKS_PER_SECOND * base.numerator)

    def _covers(self, limit: int) -> bool:
        if not self._held:
            return False
        is_begun = self._holds_first or self._held[0].number <= limit
        return is_begun and (self._is_at_end or self._held[-1].number > limit)

    def _is_ahead(self, limit: int) -> bool:
        """Whether going on is right, and quicker than seeking."""
        if not self._held:
            return self._landing is None and (limit - self._start) * self._time_base < FAR_SECONDS
        if self._covers(limit):
            return True
        if limit < self._held[0].number:
            return False
        way = (limit - self._held[-1].number) * self._time_base
        if self._is_at_end or self._is_only_forward or way <= NEAR_SECONDS:
            return True
        entries = self.stream.index_entries
        place = entries.search_timestamp(limit) if len(entries) else -1
        if place >= 0 and entries[place].timestamp > self._held[-1].number:
            return False
        return self._has_dense_index or way < FAR_SECONDS

    # --- seeking -------------------------------------------------------------------------------------------------

    def _seek(self, limit: int, before: int) -> None:
        """Stand at the last key frame at or before `before` that is shown no later than `limit`, or at the start."""
        for step in () if self._is_only_forward else STEPS_BACK:
            target = before - int(step / self._time_base)
            if target <= self._start:
                break
            if self._land(target, min(before, limit)):
                return
        self._land_at_start()

    def _land(self, target: int, limit: int) -> bool:
        try:
            self._container.seek(target, stream=self.stream, backward=True)
        except FFmpegError as error:
            log.debug("seeking in %s failed: %s", self.path.name, error)
            return False
        packets = self._packets()
        for packet in packets:
            if packet.is_keyframe and packet.size:
                shown = packet.dts if self._has_only_decoding_times else packet.pts
                landing = shown if shown is not None else packet.dts
                if landing is None or landing > limit:
                    return False
                self._begin(chain((packet,), packets), landing)
                return True
        return False

    def _land_at_start(self) -> None:
        try:
            self._container.seek(min(0, self._start), stream=self.stream, backward=True)
        except FFmpegError as error:
            raise self._broken(0, str(error)) from error
        self._begin(self._packets(), None)

    def _begin(self, packets: Iterator[VideoPacket], landing: int | None) -> None:
        self._landing = landing
        self._held = []
        self._holds_first = landing is None
        self._is_at_end = False
        self._bad_in_a_row = 0
        if self._codec is not self.stream.codec_context and self._codec.is_open:
            self._codec.flush_buffers()  # a seek does so only for the stream's own decoder
        self._frames = self._trusted(packets, landing)

    def _step_back(self, limit: int, at: int) -> None:
        """What was decoded after a seek begins too late, or not at all: go one key frame further back."""
        if self._landing is not None:
            self._seek(limit, self._landing - 1)
        elif not self._held and self._is_at_end:
            raise self._broken(at, "no frame could be decoded")

    def _first_number(self) -> int:
        picture = next(self._frames, None)
        self._land_at_start()
        return picture.number if picture is not None else 0

    # --- decoding ------------------------------------------------------------------------------------------------

    def _packets(self) -> Iterator[VideoPacket]:
        try:
            yield from self._container.demux(self.stream)
        except EndOfFile:
            return
        except FFmpegError as error:
            # A cut or damaged container: what was read so far is shown, as players do.
            log.info("reading %s ended early: %s", self.path.name, error)

    def _trusted(self, packets: Iterator[VideoPacket], landing: int | None) -> Iterator[Picture]:
        """Frames in the order they are shown, each later than the one before."""
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
        return number if number is not None else self._start

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
            passed = (stamp - self._start) * self._time_base if stamp is not None else Fraction(0)
            self._bad_since = int(max(passed, Fraction(0)) * TICKS_PER_SECOND)
        self._bad_in_a_row += 1
        if not self._said_bad:
            self._said_bad = True
            log.info("%s has damaged pictures: %s", self.path.name, error)
        if self._bad_in_a_row > MOST_BAD_PACKETS:
            raise self._broken(self._bad_since, str(error)) from error

    def _broken(self, at: int, detail: str) -> BadInput:
        return BadInput(
            say(
                "{name} is damaged at {seconds} s: its pictures cannot be decoded there.",
                name=shown_name(self.path),
                seconds=f"{at / TICKS_PER_SECOND:.2f}",
            ),
            next_step=say("Take another copy of the file, or cut this part out."),
            acts=(Act.RELINK, Act.CHOOSE_ANOTHER_FILE),
            detail=detail,
        )

    def _video_stream(self) -> VideoStream:
        for stream in self._container.streams.video:
            if not stream.disposition & Disposition.attached_pic and _has_decoder(stream):
                return stream
        raise BadInput(
            say("{name} holds no pictures that can be decoded.", name=shown_name(self.path)),
            acts=(Act.CHOOSE_ANOTHER_FILE,),
        )


def _opened(path: Path, sniffed: Sniffed) -> InputContainer:
    if sniffed.is_still:
        raise BadInput(say("{name} is a picture, not a video.", name=shown_name(path)))
    try:
        return open_clip(path, sniffed.reader)
    except (FFmpegError, ValueError, OverflowError) as error:
        raise BadInput(
            say("{name} is damaged: it cannot be opened.", name=shown_name(path)),
            acts=(Act.RELINK, Act.CHOOSE_ANOTHER_FILE),
            detail=str(error),
        ) from error


def _decoder_of(stream: VideoStream) -> VideoCodecContext:
    """The stream's decoder; for VP8 and VP9 with alpha libvpx, as FFmpeg's own leaves the alpha out."""
    own = stream.codec_context
    name = {"vp8": "libvpx", "vp9": "libvpx-vp9"}.get(own.name, "")
    if name not in codecs_available or stream.metadata.get("alpha_mode") != "1":
        return own
    other = CodecContext.create(name, "r")
    assert isinstance(other, VideoCodecContext)
    return other


def _has_decoder(stream: object) -> bool:
    """PyAV's hints promise a codec context; for codecs without a decoder it is None."""
    return getattr(stream, "codec_context", None) is not None


def _aspect(stream: VideoStream) -> Fraction:
    aspect = stream.sample_aspect_ratio or stream.codec_context.sample_aspect_ratio or Fraction(1)
    return aspect if aspect > 0 else Fraction(1)
