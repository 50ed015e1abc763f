"""File names we choose ourselves: short, plain, the same on every system, whatever the file was called before."""

from __future__ import annotations

from pathlib import Path

from brova_desktop.domain.file_names import safe_name

STEM_BYTES = 80
_MEAN_SOMETHING = dict.fromkeys(map(ord, "%$&;'`!#{}[]()^~=,"), "_")
"""Signs that FFmpeg's file names and shells read as more than a letter."""
_SUFFIXES = {"jpeg": "jpg", "tiff": "tif", "asf": "wmv", "mpeg": "mpg", "matroska": "mkv"}


def safe_stem(name: str) -> str:
    """A stem for a media file: what any file name keeps to, shorter, and without signs that programs act upon."""
    return safe_name(name.translate(_MEAN_SOMETHING), otherwise="media", most_bytes=STEM_BYTES)


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
