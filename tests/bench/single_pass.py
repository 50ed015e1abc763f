"""The same frames, encoded in one piece: what joining is compared with, and, without loss, what quality is."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av

from brova_desktop.domain.presets.encoding import VideoEncoding
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import source_name
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.engine.picture.cache import SegmentCache
from brova_desktop.engine.picture.encoding import Encoder, encode
from brova_desktop.engine.picture.joining import Piece, join
from brova_desktop.engine.picture.planes import Frame, to_video
from brova_desktop.engine.picture.rendering import Job, render_picture
from brova_desktop.engine.picture.viewing import Viewer
from brova_desktop.paint.opening import open_painter
from brova_desktop.ports.report import SilentReport

NEARLY_LOSSLESS = VideoEncoding("ultrafast", 1, 60)
"""So fine that what differs is not the encoder's rounding but the picture."""


def write_single_pass(reel: Reel, target: Path) -> None:
    """Draw and encode a reel without segments, nearly without loss."""
    with _frames(reel) as frames:
        encode(frames, target, _encoder(reel), threads=2)


def write_joined(reel: Reel, sound: Path, target: Path) -> int:
    """The same with segments by two workers, joined; returns how many segments."""
    with tempfile.TemporaryDirectory(prefix="made-", dir=target.parent) as room:
        cache = SegmentCache(Path(room), 10**11)
        job = Job(Stage(reel), _files(reel), _encoder(reel), cache)
        segments = render_picture(job, open_painter(), SilentReport())
        pieces = [Piece(cache.path(segment.key), segment.frames) for segment in segments]
        join(pieces, sound, target, reel.canvas.rate)
        return len(segments)


def _encoder(reel: Reel) -> Encoder:
    return Encoder(reel.canvas.width, reel.canvas.height, reel.canvas.rate, NEARLY_LOSSLESS)


def _files(reel: Reel) -> dict[str, str]:
    return {source_name(media): media.path for media in reel.media.values()}


def write_lossless(reel: Reel, target: Path) -> None:
    """Draw a reel and keep every pixel (x264 with quantiser 0)."""
    canvas = reel.canvas
    with _frames(reel) as frames, av.open(str(target), "w", format="mp4") as container:
        options = {"preset": "ultrafast", "qp": "0"}
        stream = container.add_stream("libx264", rate=canvas.rate.fraction, options=options)
        stream.width, stream.height, stream.pix_fmt = canvas.width, canvas.height, "yuv420p"
        context = stream.codec_context
        context.time_base = 1 / canvas.rate.fraction
        # Without tags the comparing graph would take the colours for others and turn them.
        context.color_range, context.colorspace = 1, 1
        context.color_primaries, context.color_trc = 1, 1
        for number, frame in enumerate(frames):
            video = to_video(frame)
            video.pts, video.time_base = number, context.time_base
            container.mux(stream.encode(video))
        container.mux(stream.encode(None))


@contextmanager
def _frames(reel: Reel) -> Iterator[Iterator[Frame]]:
    stage = Stage(reel)
    with Viewer(stage, _files(reel), open_painter(), reel.canvas.width, reel.canvas.height) as viewer:
        yield (viewer.frame(number) for number in range(stage.frames))
