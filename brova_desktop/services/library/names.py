"""File names we choose ourselves: short, plain, the same on every system, whatever the file was called before."""

from __future__ import annotations

import unicodedata
from pathlib import Path

STEM_BYTES = 80
_FORBIDDEN = frozenset('<>:"/\\|?*%$&;\'`!#{}[]()^~=,')
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""Names Windows keeps for devices (Microsoft, "Naming Files, Paths, and Namespaces")."""
_SUFFIXES = {"jpeg": "jpg", "tiff": "tif", "asf": "wmv", "mpeg": "mpg", "matroska": "mkv"}


def safe_stem(name: str) -> str:
    """A stem any file system takes: no controls, no bidi marks, no reserved names, at most 80 bytes of UTF-8."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    letters = []
    for letter in unicodedata.normalize("NFC", text):
        if letter.isspace():
            letters.append(" ")
        elif unicodedata.category(letter)[0] == "C" or letter in _FORBIDDEN or letter == "\N{REPLACEMENT CHARACTER}":
            letters.append("_")
        else:
            letters.append(letter)
    stem = " ".join("".join(letters).split()).strip(". -")
    stem = stem.encode("utf-8")[:STEM_BYTES].decode("utf-8", "ignore").strip(". -")
    if not stem.strip("_"):
        return "media"
    return f"_{stem}" if stem.split(".")[0].strip().lower() in _RESERVED else stem


def media_name(original: Path, container: str, content_hash: str) -> str:
    """Where a copy lies below the media folder: the hash keeps names apart, the container says the suffix."""
    suffix = _SUFFIXES.get(container, container)
    return f"{content_hash[:2]}/{content_hash[:12]} {safe_stem(original.stem)}.{suffix}"


def is_storable(path: Path) -> bool:
    """Whether a path is text; undecodable bytes in it cannot be written down."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
