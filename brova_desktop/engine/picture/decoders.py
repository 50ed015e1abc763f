"""Frames of a video by time: the last frame at or before a moment, whatever was asked before.

A decoder goes on as long as the next frame wanted lies ahead in the same group of pictures, and else seeks to the
key frame before it. Frames shown before the key frame a seek landed on (leading pictures of an open group) lack what
they refer to; they are never used, the decoder goes one key frame further back instead. So a frame is the same pixels
whichever way it was reached.
"""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import chain
from pathlib import Path

from av.codec.context import ThreadType
from av.error import FFmpegError

from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.engine.picture.clip_index import ClipIndex
from brova_desktop.engine.picture.frame_reading import FrameReader, Picture, VideoPacket
from brova_desktop.engine.picture.opening import aspect_of, decoder_of, opened
from brova_desktop.engine.sniff import sniff

log = logging.getLogger(__name__)

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
KEPT_FRAMES = 4


class GivenUp(Exception):
    """Nobody wants the frame any more. The decoder goes on from where it stands when it is asked again."""


def never() -> bool:
    """Whether to give up, for those who wait."""
    return False


class ClipDecoder:
    """One open video file at one place. Not for use by several threads at once."""

    def __init__(
        self,
        path: Path,
        *,
        threads: int = 1,
        is_preview: bool = False,
        gives_up: Callable[[], bool] = never,
    ) -> None:
        """`gives_up` is asked before each frame that is decoded on the way.

        Raises Missing, or BadInput when the file cannot be opened or holds no picture.
        """
        self.path = path
        sniffed = sniff(path)
        self._container, self.stream = opened(path, sniffed)
        codec = self._codec = decoder_of(self.stream)
        codec.thread_type = ThreadType.SLICE if is_preview else ThreadType.AUTO
        codec.thread_count = max(1, threads)
        self.aspect = aspect_of(self.stream)
        self._gives_up = gives_up
        self._index = ClipIndex(self.stream)
        self._is_preview = is_preview
        self.pixels = codec.width * codec.height
        self._rate = float(self.stream.guessed_rate or 25)
        has_only_decoding_times = sniffed.reader == "avi"
        self._reader = FrameReader(
            path, self._container, self.stream, codec, has_only_decoding_times=has_only_decoding_times
        )
        self._time_base, self._start = self._reader.time_base, self._reader.start
        self._has_dense_index = sniffed.reader == "mov"
        # MPEG program streams stamp only some pictures and FFmpeg counts on from there, one off after some seeks:
        # they are always read from the start.
        self._is_only_forward = sniffed.reader == "mpeg"
        self._landing: int | None = None
        self._held: list[Picture] = []
        self._holds_first = True
        self._is_at_end = False
        self._frames: Iterator[Picture] = iter(())
        self._land_at_start()
        if has_only_decoding_times:
            self._start = self._reader.start = self._first_number()

    def close(self) -> None:
        self._frames = iter(())
        self._held.clear()
        self._container.close()

    # --- choosing ------------------------------------------------------------------------------------------------

    def picture_at(self, at: int) -> Picture:
        """The last frame at or before `at` ticks from the clip's first; the first one before, the last one after it.

        Raises BadInput when nothing can be decoded there, GivenUp.
        """
        limit = self._limit(at)
        if not self._is_ahead(limit):
            self._seek(limit, limit)
        while not self._covers(limit):
            if self._gives_up():
                raise GivenUp
            self._go_on()
            if not self._held or self._held[0].number > limit:
                self._step_back(limit, at)
        return self._last_held(limit)

    def picture_near(self, at: int) -> Picture:
        """A frame at or before `at` that is soon there, from which decoding leads on to the one of `picture_at`."""
        limit = self._limit(at)
        if not self._is_ahead(limit):
            self._seek(limit, limit)
        if not self._held:
            self._go_on()
        if not self._held or self._held[0].number > limit:
            return self.picture_at(at)
        return self._last_held(limit)

    def pixels_to(self, at: int) -> float:
        """About how many pixels have to be decoded to show a moment."""
        limit = self._limit(at)
        if self._covers(limit):
            return 0.0
        begin = self._held[-1].number if self._held else self._start
        if not self._is_ahead(limit):
            key = self._index.key_frame(limit)
            begin = self._start if key is None else key
        return max(0.0, float((limit - begin) * self._time_base)) * self._rate * self.pixels

    def _go_on(self) -> None:
        """Decode one frame more."""
        picture = next(self._frames, None)
        if picture is not None:
            self._held.append(picture)
            if len(self._held) > KEPT_FRAMES:
                del self._held[0]
                self._holds_first = False
        self._is_at_end = picture is None

    def _last_held(self, limit: int) -> Picture:
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
        last = self._held[-1].number
        return is_begun and (
            self._is_at_end
            or last > limit
            or (self._tells_next and self._index.ends_before_next(last, limit))
        )

    @property
    def _tells_next(self) -> bool:
        """Whether the index is right about when the next frame is shown.

        An export reads on anyhow; to somebody who jumps about, a frame that need not be decoded is time.
        """
        return self._is_preview and self._has_dense_index and not self._codec.has_b_frames

    def _is_ahead(self, limit: int) -> bool:
        """Whether going on is right, and quicker than seeking."""
        if not self._held:
            return self._landing is None and self._is_near_start(limit)
        if self._covers(limit):
            return True
        last = self._held[-1].number
        if limit < self._held[0].number:
            return False
        way = (limit - last) * self._time_base
        if self._is_at_end or self._is_only_forward or (way <= NEAR_SECONDS and not self._tells_next):
            return True
        key = self._index.key_frame(limit)
        if key is not None and key > last:
            return self._tells_next and self._index.ends_before_next(last, key - 1)
        return self._has_dense_index or way < FAR_SECONDS

    def _is_near_start(self, limit: int) -> bool:
        if self._is_preview and self._has_dense_index:
            key = self._index.key_frame(limit)
            return key is None or key <= self._start
        return (limit - self._start) * self._time_base < FAR_SECONDS

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
        packets = self._reader.packets()
        for packet in packets:
            if packet.is_keyframe and packet.size:
                landing = self._reader.shown_at(packet)
                if landing is None or landing > limit:
                    return False
                self._begin(chain((packet,), packets), landing)
                return True
        return False

    def _land_at_start(self) -> None:
        try:
            self._container.seek(min(0, self._start), stream=self.stream, backward=True)
        except FFmpegError as error:
            raise self._reader.broken(0, str(error)) from error
        self._begin(self._reader.packets(), None)

    def _begin(self, packets: Iterator[VideoPacket], landing: int | None) -> None:
        self._landing = landing
        self._held = []
        self._holds_first = landing is None
        self._is_at_end = False
        self._frames = self._reader.trusted(packets, landing)

    def _step_back(self, limit: int, at: int) -> None:
        """What was decoded after a seek begins too late, or not at all: go one key frame further back."""
        if self._landing is not None:
            self._seek(limit, self._landing - 1)
        elif not self._held and self._is_at_end:
            raise self._reader.broken(at, "no frame could be decoded")

    def _first_number(self) -> int:
        picture = next(self._frames, None)
        self._land_at_start()
        return picture.number if picture is not None else 0
