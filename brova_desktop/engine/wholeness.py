"""Whether a file is as long as its own headers say: what a copy or a download that has not ended is not.

Only the outer boxes are walked, nothing is decoded. Sources: ISO/IEC 14496-12 (boxes), the RIFF and RF64
specifications (Microsoft, EBU Tech 3306), RFC 8794 and RFC 9559 (EBML and Matroska).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from brova_desktop.engine.reading import opened, size_of
from brova_desktop.engine.sniff import Sniffed

MOST_BOXES = 100_000
"""At the top level; a fragmented recording has two for every few seconds."""
_RIFFS = (b"RIFF", b"RF64", b"BW64")
_NO_LENGTH = frozenset({0, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF})
"""What programs write that cannot go back to fill the length in."""
_SEGMENT = b"\x18\x53\x80\x67"
_EBML = b"\x1a\x45\xdf\xa3"


@dataclass(frozen=True, slots=True)
class Box:
    """A box at the top level of an MP4, MOV or HEIC: its four letters, and the bytes it goes from and to."""

    kind: bytes
    start: int
    end: int


def is_whole(path: Path, sniffed: Sniffed) -> bool:
    """False when bytes are missing that the file itself promises. Kinds that promise nothing count as whole.

    Raises what opening a file raises.
    """
    size = size_of(path)
    with opened(path) as handle:
        if sniffed.reader == "mov" or sniffed.container == "avif":
            return _boxes_are_whole(path, size, b"meta" if sniffed.container in ("heic", "avif") else b"moov")
        head = handle.read(64)
        if head.startswith(_RIFFS):
            return _riffs_are_whole(handle, size)
        if head.startswith(_EBML):
            return _segment_is_whole(head, size)
    return True


def boxes(path: Path, size: int) -> Iterator[Box]:
    """The boxes of a file of `size` bytes; the last one may end behind the file. What is no box ends the walk."""
    at = 0
    with opened(path) as handle:
        for _ in range(MOST_BOXES):
            handle.seek(at)
            head = handle.read(16)
            length, kind = int.from_bytes(head[:4], "big"), head[4:8]
            if len(head) < 8 or not kind.strip(b"\0"):
                return
            if length == 1:
                length = int.from_bytes(head[8:16], "big")
            elif length == 0:  # up to the end of the file
                length = size - at
            if length < 8:
                return
            yield Box(kind, at, at + length)
            at += length


def _boxes_are_whole(path: Path, size: int, index: bytes) -> bool:
    """Without its index nothing of the file can be read; it comes last in most recordings."""
    is_there = False
    for box in boxes(path, size):
        if box.end > size:
            return is_there and not box.kind.isalnum()  # something that is no box follows: players do not mind
        is_there = is_there or box.kind == index
    return is_there


def _riffs_are_whole(handle: BinaryIO, size: int) -> bool:
    """WAV and WebP are one RIFF, a large AVI several in a row."""
    at = 0
    while True:
        handle.seek(at)
        head = handle.read(28)
        if not head.startswith(_RIFFS) or len(head) < 12:
            return True
        length = int.from_bytes(head[4:8], "little")
        if head[:4] != b"RIFF" and head[12:16] == b"ds64":
            length = int.from_bytes(head[20:28], "little")
        if length in _NO_LENGTH:
            return True
        if at + 8 + length > size:
            return False
        at += 8 + length + length % 2


def _segment_is_whole(head: bytes, size: int) -> bool:
    header = _number(head, 4)
    if header is None:
        return True
    at = header[1] + header[0]
    if head[at:at + 4] != _SEGMENT:
        return True
    segment = _number(head, at + 4)
    return segment is None or segment[1] + segment[0] <= size


def _number(head: bytes, at: int) -> tuple[int, int] | None:
    """An EBML length and where what it counts begins; None for the length nobody knows."""
    if at >= len(head) or not head[at]:
        return None
    width = 9 - head[at].bit_length()
    if at + width > len(head):
        return None
    value = int.from_bytes(head[at:at + width], "big") & ((1 << 7 * width) - 1)
    return None if value == (1 << 7 * width) - 1 else (value, at + width)
