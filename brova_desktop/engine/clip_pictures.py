"""Pictures out of a clip for people to look at: upright, square pixels, sRGB, eight bits.

Two ways: the key frame at or before a time (send one packet, drain the decoder: half the cost of decoding on), and
the exact frame of a time. The picture of a reel is made elsewhere; this one serves thumbnails and film strips.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from av.container import InputContainer
from av.error import FFmpegError
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation
from av.video.stream import VideoStream
from PIL import Image

from brova_desktop.domain.media.facts import HDR_TRANSFERS
from brova_desktop.domain.ticks import Ticks, from_seconds, to_seconds
from brova_desktop.domain.words import say
from brova_desktop.engine.colour_names import TRANSFERS, name_of
from brova_desktop.engine.orientation import Orientation, orientation_of
from brova_desktop.engine.probe_clip import has_decoder, open_clip
from brova_desktop.engine.probe_still import FFMPEG_ANIMATIONS
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.sniff import PILLOW, Sniffed
from brova_desktop.engine.tone import sdr_from_hdr
from brova_desktop.engine.verdicts import broken

STANDARD_DEFINITION = 576
"""Up to this many rows, colours that say nothing of their matrix are BT.601, above BT.709: what players do."""
MOST_PACKETS = 2_000
_TURNS = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
_SPACES = {1: Colorspace.ITU709, 4: Colorspace.FCC, 5: Colorspace.ITU601, 6: Colorspace.ITU601,
           7: Colorspace.SMPTE240M, 9: Colorspace.BT2020}


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A decoded frame and when it is shown, in ticks from the first picture."""

    at: Ticks
    frame: VideoFrame
    turn: Orientation
    aspect: Fraction = Fraction(1)
    """Width of a stored pixel over its height."""


class ClipPictures:
    """An open clip to take pictures from; see `open_pictures`."""

    def __init__(self, container: InputContainer, stream: VideoStream, path: Path) -> None:
        self._container = container
        self._stream = stream
        self._path = path
        self._unit = stream.time_base or Fraction(1, 1000)
        self._zero = stream.start_time or 0
        self._turn: Orientation | None = None
        self._is_fresh = True

    @property
    def seconds(self) -> Fraction:
        """How long the clip says it is."""
        if self._stream.duration:
            return self._stream.duration * self._unit
        return Fraction(self._container.duration or 0, 1_000_000)

    def key_frame(self, at: Ticks) -> Glimpse | None:
        """The key frame at or before a time, None where nothing can be decoded."""
        for packet in self._packets_from(at):
            codec = self._stream.codec_context
            frames = _decoded(codec, packet) or _decoded(codec, None)
            codec.flush_buffers()
            if frames:
                return self._glimpse(frames[0])
        return None

    def exact(self, at: Ticks) -> Glimpse | None:
        """The frame on screen at a time; before the first one the first, after the last one the last."""
        wanted = self._zero + round(to_seconds(at) / self._unit)
        best: VideoFrame | None = None
        codec = self._stream.codec_context
        codec.flush_buffers()
        for packet in self._packets_from(at):
            for frame in _decoded(codec, packet):
                if best is not None and frame.pts is not None and frame.pts > wanted:
                    codec.flush_buffers()
                    return self._glimpse(best)
                best = frame
        for frame in _decoded(codec, None):
            if best is None or (frame.pts is not None and frame.pts <= wanted):
                best = frame
        codec.flush_buffers()
        return None if best is None else self._glimpse(best)

    def all_frames(self) -> Iterator[Glimpse]:
        """Every frame from the start."""
        for packet in self._packets_from(Ticks(0)):
            for frame in _decoded(self._stream.codec_context, packet):
                yield self._glimpse(frame)
        for frame in _decoded(self._stream.codec_context, None):
            yield self._glimpse(frame)

    def _packets_from(self, at: Ticks) -> Iterator[Any]:
        """Packets from the key frame before a time on, without the empty one that would end the decoder."""
        wanted = self._zero + round(to_seconds(at) / self._unit)
        try:
            self._container.seek(max(wanted, self._zero), stream=self._stream, backward=True)
        except FFmpegError:
            if not self._is_fresh:  # APNG, for one, cannot go back; its beginning is read once
                return
        self._is_fresh = False
        try:
            for number, packet in enumerate(self._container.demux(self._stream)):
                if packet.size:
                    yield packet
                if number > MOST_PACKETS:
                    return
        except FFmpegError:
            return  # the file ends here

    def _glimpse(self, frame: VideoFrame) -> Glimpse:
        if self._turn is None:
            self._turn = orientation_of(frame)
        shown = from_seconds(((frame.pts if frame.pts is not None else self._zero) - self._zero) * self._unit)
        aspect = self._stream.sample_aspect_ratio or Fraction(1)
        return Glimpse(Ticks(max(0, shown)), frame, self._turn, aspect if aspect > 0 else Fraction(1))


@contextmanager
def open_pictures(path: Path, sniffed: Sniffed) -> Iterator[ClipPictures]:
    """Open a clip (or a GIF or PNG animation) for looking. Raises BrokenMedia."""
    demuxer = FFMPEG_ANIMATIONS.get(sniffed.container, sniffed.reader) if sniffed.reader == PILLOW else sniffed.reader
    name = shown_name(path)
    try:
        with open_clip(path, demuxer) as container:
            moving = [stream for stream in container.streams.video
                      if has_decoder(stream) and not stream.disposition & Disposition.attached_pic]
            if not moving:
                raise broken(say("{name} holds no pictures.", name=name))
            moving[0].codec_context.thread_type = "AUTO"
            yield ClipPictures(container, moving[0], path)
    except FFmpegError as error:
        raise broken(say("The pictures of {name} cannot be decoded.", name=name), error) from error


def _decoded(codec: Any, packet: Any) -> list[VideoFrame]:
    try:
        return list(codec.decode(packet))
    except (FFmpegError, EOFError):
        return []


def fitting(width: int, height: int, long_side: int) -> tuple[int, int]:
    """A size of the same shape with no side above `long_side` (0: as it is), never bigger than it was."""
    longest = max(width, height)
    if not long_side or longest <= long_side:
        return width, height
    return max(1, round(width * long_side / longest)), max(1, round(height * long_side / longest))


def picture_of(glimpse: Glimpse, long_side: int = 0, height: int = 0) -> Image.Image:
    """A frame as RGB or RGBA, upright with square pixels; `height` (of the upright picture) wins over `long_side`."""
    frame = glimpse.frame
    square = max(1, round(frame.width * glimpse.aspect))
    size = fitting(square, frame.height, long_side)
    if height:
        stored = frame.height if glimpse.turn.rotation in (0, 180) else square
        size = (max(1, round(square * height / stored)), max(1, round(frame.height * height / stored)))
    image = _coloured(frame, size)
    if glimpse.turn.is_mirrored:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    turn = _TURNS.get(glimpse.turn.rotation)
    return image if turn is None else image.transpose(turn)


def _coloured(frame: VideoFrame, size: tuple[int, int]) -> Image.Image:
    transfer = name_of(TRANSFERS, frame.color_trc)
    is_hdr = transfer in HDR_TRANSFERS
    has_alpha = any(part.is_alpha for part in frame.format.components)
    usual = Colorspace.ITU601 if frame.height <= STANDARD_DEFINITION else Colorspace.ITU709
    small = frame.reformat(
        width=size[0], height=size[1], format="rgb48le" if is_hdr else "rgba" if has_alpha else "rgb24",
        src_colorspace=None if frame.format.is_rgb else _SPACES.get(int(frame.colorspace), usual),
        src_color_range=ColorRange.JPEG if _is_full(frame) else ColorRange.MPEG, dst_color_range=ColorRange.JPEG,
        interpolation=Interpolation.AREA if size[0] < frame.width else Interpolation.BICUBIC)
    if is_hdr:
        return Image.fromarray(sdr_from_hdr(small.to_ndarray().astype(np.uint16, copy=False), transfer))
    return Image.fromarray(small.to_ndarray())


def _is_full(frame: VideoFrame) -> bool:
    return frame.format.is_rgb or frame.format.name.startswith("yuvj") or int(frame.color_range) == 2
