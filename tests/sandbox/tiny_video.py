"""Videos of a few hundred bytes: a true MP4 index over frames of nothing."""

from __future__ import annotations

import struct


def box(name: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", len(body) + 8, name) + body


def tiny_video(
    *, seconds: float = 8.0, width: int = 1080, height: int = 1920, fps: int = 30, size: int = 0, seed: int = 0,
    picture: bool = True, index_first: bool = True,
) -> bytes:  # fmt: skip
    """An MP4 that says it is so long, so large and so fast; at least `size` bytes, others for each `seed`."""
    scale, frames = 1_000, max(1, round(seconds * fps))
    length = round(seconds * scale)
    mvhd = struct.pack(">IIIII", 0, 0, 0, scale, length) + bytes(80)
    tkhd = struct.pack(">IIIIII", 7, 0, 0, 1, 0, length) + bytes(52) + struct.pack(">II", width << 16, height << 16)
    hdlr = struct.pack(">II4s", 0, 0, b"vide" if picture else b"soun") + bytes(13)
    stts = struct.pack(">IIII", 0, 1, frames, max(1, length // frames))
    track = box(b"trak", box(b"tkhd", tkhd), box(b"mdia", box(b"hdlr", hdlr),
                box(b"minf", box(b"stbl", box(b"stts", stts)))))  # fmt: skip
    moov = box(b"moov", box(b"mvhd", mvhd), track)
    ftyp = box(b"ftyp", b"isom\0\0\2\0isommp42")
    filling = struct.pack(">Q", seed) + bytes(max(0, size - len(ftyp) - len(moov) - 16))
    mdat = box(b"mdat", filling)
    return ftyp + moov + mdat if index_first else ftyp + mdat + moov
