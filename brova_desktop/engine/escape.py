"""Names and words on their way into FFmpeg, so that none of their characters means anything to it.

FFmpeg reads text on several levels (FFmpeg documentation, "Quoting and escaping" and "Notes on filtergraph
escaping"): an option value inside a filter, the filter inside a graph, a line of a concat list, a file name that may
be a protocol. Each level has its function here; nothing else in the program writes such text.
"""

from __future__ import annotations

from pathlib import Path

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.words import say

PROTOCOLS = "file,pipe"
"""What an input may open: nothing beyond this machine, whatever a playlist inside the file says."""

FORMATS = ",".join(
    (
        "mov",
        "mp4",
        "m4a",
        "3gp",
        "3g2",
        "mj2",
        "matroska",
        "webm",
        "avi",
        "mpegts",
        "mpeg",
        "mpegvideo",
        "m4v",
        "flv",
        "asf",
        "ogg",
        "wav",
        "w64",
        "aiff",
        "au",
        "caf",
        "mp3",
        "aac",
        "ac3",
        "eac3",
        "flac",
        "amr",
        "dv",
        "mxf",
        "gxf",
        "nut",
        "ivf",
        "h264",
        "hevc",
        "obu",
        "gif",
        "apng",
        "webp_anim",
        "png_pipe",
        "jpeg_pipe",
        "webp_pipe",
        "bmp_pipe",
        "tiff_pipe",
        "mjpeg",
        "rm",
        "y4m",
        "yuv4mpegpipe",
        "tta",
        "wv",
        "ape",
        "opus",
        "s16le",
        "f32le",
    )
)
"""Demuxers for media from outside. Playlists (hls, dash, concat, image sequences) are out: they open other files."""


_BLANK = " \t\r\n"
"""FFmpeg drops blanks at both ends of a value unless they are escaped."""


def file_url(path: Path) -> str:
    """A path as FFmpeg's file protocol: no dash is an option, no ``http:`` a protocol."""
    return f"file:{path}"


def option_value(text: str) -> str:
    """One option value of one filter (what PyAV's ``graph.add(name, args)`` takes)."""
    return _escaped(text, "\\':" + _BLANK)


def filter_value(text: str) -> str:
    """One option value inside a whole graph description (``-filter_complex`` written by hand)."""
    return _escaped(option_value(text), "\\'[],;" + _BLANK)


def concat_list(paths: list[Path]) -> str:
    """The text of a list for FFmpeg's concat demuxer (to be read with ``-safe 0``).

    Raises BadInput for a name with a line break: the list has no way to write one.
    """
    lines = ["ffconcat version 1.0"]
    for path in paths:
        name = file_url(path)
        if "\n" in name or "\r" in name:
            raise BadInput(
                say("The name of {name} holds a line break.", name=path.name),
                next_step=say("Give the file another name and try again."),
            )
        quoted = name.replace("'", "'\\''")
        lines.append(f"file '{quoted}'")
    return "\n".join(lines) + "\n"


def _escaped(text: str, special: str) -> str:
    return "".join("\\" + letter if letter in special else letter for letter in text)
