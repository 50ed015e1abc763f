"""Painted sprites as files, so that the processes that encode need no painter (and none of its memory)."""

from __future__ import annotations

import struct
from pathlib import Path

from brova_desktop.ports.painter import Raster

_HEAD = struct.Struct("<4s4i")
_MARK = b"BRR1"


def store_raster(raster: Raster, place: Path) -> None:
    """Write a raster; the folder is private to one render, so there is no need for a temporary name."""
    head = _HEAD.pack(_MARK, raster.width, raster.height, raster.left, raster.top)
    place.write_bytes(head + raster.pixels)


def load_raster(place: Path) -> Raster:
    """Read a raster back; ValueError when the file is not whole."""
    content = place.read_bytes()
    mark, width, height, left, top = _HEAD.unpack_from(content)
    pixels = content[_HEAD.size :]
    if mark != _MARK or len(pixels) != 4 * width * height:
        raise ValueError(f"{place.name} is not a whole raster")
    return Raster(width, height, left, top, pixels)
