"""Frames into H.264 segments that join by copying packets.

Every segment opens with an IDR frame and is encoded with the same options, so all have the same parameter sets. The
stream says what it is: yuv420p, BT.709, limited range (ITU-T H.264, Annex E.2.1).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av

from brova_desktop.domain.presets.encoding import VideoEncoding
from brova_desktop.domain.ticks import FrameRate
from brova_desktop.engine.escape import file_url
from brova_desktop.engine.picture.seals import seal

if TYPE_CHECKING:  # whoever only asks how to encode needs no pixels
    from brova_desktop.engine.picture.planes import Frame

CONTAINER = "mp4"
"""Keeps decoding times, also those before zero, exactly in units of a frame (NUT and Matroska do not)."""


@dataclass(frozen=True, slots=True)
class Encoder:
    """The size and rate of the picture and how it is encoded."""

    width: int
    height: int
    rate: FrameRate
    settings: VideoEncoding

    def spelled(self) -> str:
        """All that decides what a segment shows and whether it joins, for content keys.

        It does not decide every byte. x264 shares out bits a little differently with other numbers of threads, and its
        macroblock tree (mbtree) with AVX-512 does so even between two runs; no difference is seen (SSIM above 0.99 in
        every frame measured). So whoever compares two renders compares the frames that are drawn, not those decoded.
        """
        return f"{CONTAINER}|sealed|{self!r}"

    def options(self, threads: int) -> dict[str, str]:
        """Options of libx264 (FFmpeg codecs documentation, "libx264")."""
        own = "open-gop=0:force-cfr=1:colorprim=bt709:transfer=bt709:colormatrix=bt709:range=tv"
        return {**self.settings.x264(), "threads": str(threads), "x264-params": own}


def encode(frames: Iterable[Frame], target: Path, encoder: Encoder, *, threads: int = 1) -> int:
    """Write frames as a segment and return how many there were. The file is complete and sealed when this returns."""
    from brova_desktop.engine.picture.planes import to_video

    count = 0
    with av.open(file_url(target), "w", format=CONTAINER) as container:
        rate = encoder.rate.fraction
        stream = container.add_stream("libx264", rate=rate, options=encoder.options(threads))
        stream.width, stream.height, stream.pix_fmt = encoder.width, encoder.height, "yuv420p"
        context = stream.codec_context
        context.time_base = Fraction(1) / rate
        context.color_range, context.colorspace = 1, 1
        context.color_primaries, context.color_trc = 1, 1
        for frame in frames:
            video = to_video(frame)
            video.pts = count
            video.time_base = context.time_base
            container.mux(stream.encode(video))
            count += 1
        container.mux(stream.encode(None))
    seal(target)
    return count
