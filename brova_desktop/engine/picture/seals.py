"""A sum over every byte of a finished segment, at its end: whatever the disk changes later is seen before it is used.

It stands in a box of its own that every reader of MP4 skips (ISO/IEC 14496-12, 8.1.2, "free").
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

_BOX = struct.Struct(">I4s4sI")
_NAME, _MARK = b"free", b"BRSU"


def seal(path: Path) -> None:
    """Write the sum of a finished file at its end."""
    with path.open("r+b") as file:
        total = zlib.crc32(file.read())
        file.write(_BOX.pack(_BOX.size, _NAME, _MARK, total))


def is_whole(path: Path) -> bool:
    """Whether a file ends with the sum of all that comes before. Raises OSError when it cannot be read."""
    content = memoryview(path.read_bytes())
    if len(content) < _BOX.size:
        return False
    body, end = content[: -_BOX.size], content[-_BOX.size :]
    return _BOX.unpack(end) == (_BOX.size, _NAME, _MARK, zlib.crc32(body))
