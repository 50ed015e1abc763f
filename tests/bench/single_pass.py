"""The same frames, encoded in one piece: what joining is compared with, and, without loss, what quality is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av

from brova_desktop.domain.presets.encoding import Quality, video_encoding
from brova_desktop.domain.presets.table import preset
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import source_name
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.engine.picture.encoding import Encoder, encode
from brova_desktop.engine.picture.planes import Frame, to_video
from brova_desktop.engine.picture.viewing import Viewer
from brova_desktop.paint.opening import open_painter


def write_single_pass(reel: Reel, target: Path) -> None:
    """Draw and encode a reel without segments."""
    canvas = reel.canvas
    settings = video_encoding(preset("instagram-reel"), Quality.STANDARD, canvas.rate.fraction)
    with _frames(reel) as frames:
        encode(frames, target, Encoder(canvas.width, canvas.height, canvas.rate, settings), threads=2)


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
    files = {source_name(media): media.path for media in reel.media.values()}
    stage = Stage(reel)
    with Viewer(stage, files, open_painter(), reel.canvas.width, reel.canvas.height) as viewer:
        yield (viewer.frame(number) for number in range(stage.frames))
