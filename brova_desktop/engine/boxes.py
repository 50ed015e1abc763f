"""The top-level boxes of an MP4 file: enough to tell whether a player can start before it has all of it."""

from __future__ import annotations

import struct
from pathlib import Path

MOST = 1_000


def boxes(path: Path) -> list[str]:
    """Names of the top-level boxes in order (ISO/IEC 14496-12, 4.2); stops at the first that makes no sense."""
    names: list[str] = []
    size = path.stat().st_size
    with path.open("rb") as handle:
        at = 0
        while at + 8 <= size and len(names) < MOST:
            handle.seek(at)
            length, name = struct.unpack(">I4s", handle.read(8))
            if length == 1:
                (length,) = struct.unpack(">Q", handle.read(8).ljust(8, b"\0"))
            elif length == 0:
                length = size - at
            if length < 8:
                break
            names.append(name.decode("latin-1"))
            at += length
    return names


def starts_fast(path: Path) -> bool:
    """Whether the index (`moov`) comes before the media (`mdat`)."""
    found = boxes(path)
    return "moov" in found and "mdat" in found and found.index("moov") < found.index("mdat")
