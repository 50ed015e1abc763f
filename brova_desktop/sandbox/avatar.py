"""Small pictures of made-up people: a mirrored pattern on their colour, as PNG."""

from __future__ import annotations

import hashlib
import struct
import zlib
from functools import cache

from brova_desktop.sandbox.accounts import Account

_CELLS = 5
_CELL = 16
_RIM = 8


@cache
def avatar(account: Account) -> bytes:
    """96 by 96 pixels."""
    draw = hashlib.sha256(account.handle.encode()).digest()
    filled = [[draw[row * 3 + min(x, _CELLS - 1 - x)] % 2 == 0 for x in range(_CELLS)] for row in range(_CELLS)]
    light = bytes(min(255, 160 + part // 3) for part in account.colour)
    dark = bytes(account.colour)
    side = _CELLS * _CELL + 2 * _RIM
    blank = b"\0" + light * side
    rows = [blank] * _RIM
    for cells in filled:
        middle = b"".join((dark if cell else light) * _CELL for cell in cells)
        rows += [b"\0" + light * _RIM + middle + light * _RIM] * _CELL
    rows += [blank] * _RIM
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"".join(rows))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
