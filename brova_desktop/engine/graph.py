"""Filter graphs, written with ffmpeg-python: it names pads, escapes values and spells the arguments; we run them.

ffmpeg-python has no type hints; its streams are opaque here.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

from brova_desktop.engine.escape import FORMATS, PROTOCOLS, file_url

Stream: TypeAlias = Any
"""A stream or an output of ffmpeg-python."""

RATE = 48_000
"""Samples a second of everything we mix."""


class _Name(str):
    """A file's name for ffmpeg-python, which tells nodes apart by a hash of ``str(name)`` in UTF-8.

    Names on Linux may hold bytes that are no UTF-8; the name itself goes to FFmpeg as it is.
    """

    __slots__ = ()

    def __str__(self) -> str:
        return ascii(self)


def source(path: Path, **options: object) -> Stream:
    """An input of a file from outside: no network, no playlists. Options come before ``-i``, e.g. ``ss=1.5``."""
    import ffmpeg

    guards = {"protocol_whitelist": PROTOCOLS, "format_whitelist": FORMATS}
    return ffmpeg.input(_Name(file_url(path)), **guards, **options)


def own_source(path: Path, **options: object) -> Stream:
    """An input of a file this program wrote."""
    import ffmpeg

    return ffmpeg.input(_Name(file_url(path)), protocol_whitelist=PROTOCOLS, **options)


def generated(description: str) -> Stream:
    """An input made by a filter, e.g. silence. `description` is ours, never a user's text."""
    import ffmpeg

    return ffmpeg.input(description, f="lavfi")


def merged(streams: Sequence[Stream], name: str, **options: object) -> Stream:
    """A filter with several inputs."""
    import ffmpeg

    return ffmpeg.filter(list(streams), name, **options)


def arguments(streams: Sequence[Stream], target: Path | None, **options: object) -> list[str]:
    """The arguments that write streams to a file, or to nowhere when `target` is None."""
    import ffmpeg

    name = _Name(file_url(target)) if target is not None else "-"
    if target is None:
        options = {"f": "null", **options}
    compiled: list[str] = ffmpeg.output(*streams, name, **options).get_args()
    return compiled


def seconds(samples: int) -> str:
    """Samples as exact decimal seconds, microseconds rounded, for FFmpeg's time options."""
    return f"{samples / RATE:.6f}"
