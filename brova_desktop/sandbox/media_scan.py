"""What a file is, seen while its bytes pass by: nothing is kept but the index of an MP4.

ISO/IEC 14496-12 (boxes, mvhd, tkhd, hdlr, stts); Matroska's EBML header; the magic numbers of older containers.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_HEAD = 4_096
_INDEX_LIMIT = 32 * 1024 * 1024
_OPENING_BOXES = frozenset({b"ftyp", b"styp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
_ENDLESS = 1 << 62


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """What is known of a file; None where the scan cannot tell."""

    container: str | None
    """mp4, webm, other, or None for a file that is no video."""
    is_whole: bool = True
    has_picture: bool | None = None
    seconds: float | None = None
    width: int | None = None
    height: int | None = None
    fps: float | None = None

    @property
    def is_short(self) -> bool:
        """Square or upright, up to three minutes: YouTube shows it as a Short."""
        if self.seconds is None or self.width is None or self.height is None:
            return False
        return self.seconds <= 180 and self.height >= self.width


class MediaScan:
    """Feed it a file from its beginning, in pieces of any size."""

    def __init__(self) -> None:
        self.head = b""
        self.size = 0
        self._pending = b""
        self._skip = 0
        self._wanted = 0
        self._index = bytearray()
        self._first = True
        self._is_boxes = True

    def copy(self) -> MediaScan:
        other = MediaScan()
        for name, value in vars(self).items():
            setattr(other, name, bytearray(value) if isinstance(value, bytearray) else value)
        return other

    def feed(self, piece: bytes) -> None:
        if len(self.head) < _HEAD:
            self.head += piece[: _HEAD - len(self.head)]
        self.size += len(piece)
        view = memoryview(piece)
        while view and self._is_boxes:
            view = self._step(view)

    def _step(self, view: memoryview) -> memoryview:
        if self._skip:
            passed = min(self._skip, len(view))
            self._skip -= passed
            return view[passed:]
        if self._wanted:
            taken = min(self._wanted, len(view))
            self._index += view[:taken]
            self._wanted -= taken
            return view[taken:]
        needed = (16 if self._is_long() else 8) - len(self._pending)
        self._pending += bytes(view[:needed])
        self._open_box()
        return view[needed:]

    def _is_long(self) -> bool:
        return len(self._pending) >= 8 and self._pending[:4] == b"\0\0\0\1"

    def _open_box(self) -> None:
        if len(self._pending) < (16 if self._is_long() else 8):
            return
        length, name = struct.unpack(">I4s", self._pending[:8])
        opened = len(self._pending)
        if length == 1:
            length = struct.unpack(">Q", self._pending[8:16])[0]
        elif length == 0:
            length = _ENDLESS
        self._pending = b""
        if length < opened or (self._first and name not in _OPENING_BOXES):
            self._is_boxes = False
        elif name == b"moov" and length <= _INDEX_LIMIT:
            self._wanted = length - opened
            self._index.clear()
        else:
            self._skip = length - opened
        self._first = False

    def facts(self) -> MediaFacts:
        """What the file is, once all of it has passed."""
        if self._is_boxes and self.size >= 8:
            whole = not self._pending and not self._wanted and (not self._skip or self._skip > _ENDLESS // 2)
            return _movie(bytes(self._index), whole and bool(self._index))
        if self.head.startswith(b"\x1a\x45\xdf\xa3") and (b"webm" in self.head[:64] or b"matroska" in self.head[:64]):
            return MediaFacts("webm")
        return MediaFacts("other" if _is_older_video(self.head) else None)


def _is_older_video(head: bytes) -> bool:
    return (
        (head[:4] == b"RIFF" and head[8:12] == b"AVI ")
        or head[:4] in (b"\0\0\1\xba", b"\0\0\1\xb3", b"FLV\1", b"\x30\x26\xb2\x75")
        or (head[:1] == b"\x47" and head[188:189] == b"\x47")
    )


def _boxes(within: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 0
    while place + 8 <= len(within):
        length, name = struct.unpack_from(">I4s", within, place)
        opened = 8
        if length == 1 and place + 16 <= len(within):
            length, opened = struct.unpack_from(">Q", within, place + 8)[0], 16
        if length < opened or place + length > len(within):
            return
        yield name, within[place + opened : place + length]
        place += length


def _inside(within: bytes, *names: bytes) -> bytes:
    for name in names:
        within = next((body for found, body in _boxes(within) if found == name), b"")
    return within


def _movie(index: bytes, is_whole: bool) -> MediaFacts:
    seconds = _seconds(_inside(index, b"mvhd"))
    for name, track in _boxes(index):
        if name == b"trak" and _inside(track, b"mdia", b"hdlr")[8:12] == b"vide":
            tkhd = _inside(track, b"tkhd")
            sides = struct.unpack(">II", tkhd[-8:]) if len(tkhd) >= 84 else (0, 0)
            frames = _frames(_inside(track, b"mdia", b"minf", b"stbl", b"stts"))
            fps = frames / seconds if frames and seconds else None
            return MediaFacts("mp4", is_whole, True, seconds, (sides[0] >> 16) or None, (sides[1] >> 16) or None, fps)
    return MediaFacts("mp4", is_whole, False, seconds)


def _seconds(header: bytes) -> float | None:
    layout, place = (">IQ", 20) if header[:1] == b"\1" else (">II", 12)
    if len(header) < place + struct.calcsize(layout):
        return None
    scale, length = struct.unpack_from(layout, header, place)
    return length / scale if scale and length else None


def _frames(table: bytes) -> int:
    if len(table) < 8:
        return 0
    count = min(struct.unpack_from(">I", table, 4)[0], (len(table) - 8) // 8)
    return int(sum(struct.unpack_from(">I", table, 8 + 8 * entry)[0] for entry in range(count)))
