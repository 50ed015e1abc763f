"""Clips made from clips: light ones for the preview, and readable ones for the renderer.

A proxy is small, upright, constant in rate, BT.709, with a key frame every few pictures, no B-frames and none of what
takes long to decode (arithmetic coding, deblocking), so that any picture of it is a few milliseconds away. A mezzanine
is what the renderer reads instead of a source that PyAV cannot show as it is meant: HDR (PyAV has no zscale), animated
WebP, alpha in VP8 and VP9, HEIC grids.
Filters and options: FFmpeg documentation (scale, zscale, tonemap, bwdif, libx264, prores_ks).
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.ticks import from_seconds, to_seconds
from brova_desktop.domain.words import say
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.graph import Stream, arguments, source
from brova_desktop.engine.process import Task, run_ffmpeg
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.verdicts import refused
from brova_desktop.files import finished_file
from brova_desktop.ports.report import Report

PROXY_SHORT_SIDE = 540
PROXY_KEY_EVERY = 4
"""Pictures from key frame to key frame: random access then costs two and a half decoded pictures on average.

Against eight of them, coded as tightly as it goes, any picture comes four times as soon, for a seventh more bytes.
"""
MEZZANINE_KEY_EVERY = 15
HEAVY_PIXELS = 1920 * 1080
HEAVY_CODECS = frozenset({"hevc", "av1", "libdav1d", "vp9", "prores", "dnxhd", "ffv1"})
LONG_GOP = from_seconds(1)
FASTEST_PROXY = Fraction(60)
MOST_SECONDS = 24 * 3600.0

BT709 = {"color_primaries": "bt709", "color_trc": "bt709", "colorspace": "bt709", "color_range": "tv"}


def needs_proxy(facts: MediaFacts) -> bool:
    """Whether scrubbing the file itself would be slow: big, hard to decode, few key frames, or HDR."""
    if facts.kind is not MediaKind.VIDEO:
        return False
    few_keys = facts.key_frame_interval is None or facts.key_frame_interval > LONG_GOP
    return (facts.width * facts.height > HEAVY_PIXELS or facts.video_codec in HEAVY_CODECS or facts.is_hdr
            or needs_mezzanine(facts) or (few_keys and not facts.is_animated))


def needs_mezzanine(facts: MediaFacts) -> bool:
    """Whether the renderer has to be given another file than this one."""
    hidden_alpha = facts.has_alpha and facts.video_codec in ("vp8", "vp9")
    is_webp = facts.container in ("webp", "avif") and facts.is_animated
    return facts.is_hdr or hidden_alpha or is_webp or facts.container == "heic"


def mezzanine_suffix(facts: MediaFacts) -> str:
    """The file type a mezzanine of this source has: ".png" for stills, ".mov" with alpha, else ".mp4"."""
    if facts.kind is MediaKind.IMAGE:
        return ".png"
    return ".mov" if facts.has_alpha else ".mp4"


def proxy_size(facts: MediaFacts) -> tuple[int, int]:
    """Even columns and rows of a proxy: the short side 540, never bigger than the source, at least 16."""
    share = min(Fraction(1), Fraction(PROXY_SHORT_SIDE, max(1, min(facts.display_width, facts.display_height))))
    longest = Fraction(4096, max(facts.display_width, facts.display_height, 1))
    share = min(share, longest)
    return _even(facts.display_width * share), _even(facts.display_height * share)


def write_proxy(toolbox: Toolbox, path: Path, facts: MediaFacts, target: Path, report: Report) -> None:
    """Make a proxy (MP4, H.264, AAC). Raises what `run_ffmpeg` raises, BadInput for what does not move."""
    if facts.kind is not MediaKind.VIDEO:
        raise refused(say("{name} does not move: it needs no proxy.", name=shown_name(path)))
    width, height = proxy_size(facts)
    clip = _input(path, facts)
    picture = _standard(_pictures(clip, facts), facts, width, height)
    rate = min(facts.frame_rate or Fraction(25), FASTEST_PROXY)
    if facts.is_vfr or (facts.frame_rate or 0) > FASTEST_PROXY:
        picture = picture.filter("fps", fps=f"{rate.numerator}/{rate.denominator}")
    streams = [picture]
    options: dict[str, Any] = {
        "c:v": "libx264", "preset": "superfast", "tune": "fastdecode", "crf": 26, "pix_fmt": "yuv420p",
        "g": PROXY_KEY_EVERY, "keyint_min": PROXY_KEY_EVERY, "bf": 0, "sc_threshold": 0, **BT709,
        "movflags": "+faststart", "f": "mp4"}
    if facts.has_sound:
        streams.append(clip["a:0"].filter("aresample", 48_000, **{"async": 1}))
        options |= {"c:a": "aac", "b:a": "128k", "ac": 2}
    _run(toolbox, streams, options, path, facts, target, report)


def write_mezzanine(toolbox: Toolbox, path: Path, facts: MediaFacts, target: Path, report: Report) -> None:
    """Make the file the renderer reads instead: upright, square pixels, SDR BT.709, full size, no sound.

    The target's suffix is `mezzanine_suffix(facts)`. Raises what `run_ffmpeg` raises.
    """
    clip = _input(path, facts)
    if facts.kind is MediaKind.IMAGE:
        _run(toolbox, [clip["v:0"] if facts.container != "heic" else clip],
             {"frames:v": 1, "c:v": "png", "f": "image2", "update": 1}, path, facts, target, report)
        return
    if facts.has_alpha:
        options: dict[str, Any] = {"c:v": "png", "pix_fmt": "rgba", "f": "mov", "fps_mode": "vfr", "an": None}
        _run(toolbox, [_pictures(clip, facts)], options, path, facts, target, report)
        return
    picture = _standard(_pictures(clip, facts), facts, _even(facts.display_width), _even(facts.display_height))
    options = {"c:v": "libx264", "preset": "veryfast", "crf": 14, "pix_fmt": "yuv420p", "g": MEZZANINE_KEY_EVERY,
               "bf": 0, **BT709, "fps_mode": "vfr", "movflags": "+faststart", "f": "mp4"}
    _run(toolbox, [picture], options, path, facts, target, report)


def _input(path: Path, facts: MediaFacts) -> Stream:
    """The source; VP8 and VP9 hide their alpha from all decoders but libvpx's own."""
    if facts.has_alpha and facts.video_codec in ("vp8", "vp9"):
        return source(path, **{"c:v": "libvpx" if facts.video_codec == "vp8" else "libvpx-vp9"})
    return source(path)


def _pictures(clip: Stream, facts: MediaFacts) -> Stream:
    picture = clip["V:0"]
    return picture.filter("bwdif") if facts.is_interlaced else picture


def _standard(picture: Stream, facts: MediaFacts, width: int, height: int) -> Stream:
    """Scaled, square pixels, SDR BT.709 limited range, 8 bits. The command has turned the picture already."""
    tagged = {"color_primaries": "bt709", "color_trc": "bt709", "colorspace": "bt709", "range": "tv"}
    if not facts.is_hdr:
        return (picture.filter("scale", width, height, out_color_matrix="bt709", out_range="tv")
                .filter("setsar", 1).filter("format", "yuv420p").filter("setparams", **tagged))
    matrix = facts.colour_matrix if facts.colour_matrix in ("bt2020nc", "bt709") else "bt2020nc"
    return (picture.filter("scale", width, height)  # first: tone mapping costs by the pixel
            .filter("zscale", tin=facts.colour_transfer, pin=facts.colour_primaries or "bt2020", min=matrix,
                    rin="full" if facts.colour_range == "pc" else "limited", t="linear", npl=203)
            .filter("format", "gbrpf32le").filter("zscale", p="bt709")
            .filter("tonemap", "hable", desat=0)
            .filter("zscale", t="bt709", m="bt709", r="limited")
            .filter("setsar", 1).filter("format", "yuv420p").filter("setparams", **tagged))


def _run(toolbox: Toolbox, streams: list[Stream], options: dict[str, Any], path: Path, facts: MediaFacts,
         target: Path, report: Report) -> None:
    with finished_file(target) as part:
        seconds = float(to_seconds(facts.duration)) if facts.duration else None
        options = {"map_metadata": -1, "sn": None, "dn": None, **options}
        run_ffmpeg(toolbox, Task(arguments(streams, part, **options), inputs=(path,), writes=part, seconds=seconds,
                                 background=True), report)


def _even(length: Fraction | int) -> int:
    return max(16, int(length) // 2 * 2)
