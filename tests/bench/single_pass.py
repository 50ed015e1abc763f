"""The same frames, encoded in one piece: what joining is compared with."""

from __future__ import annotations

from pathlib import Path

from brova_desktop.domain.presets.encoding import Quality, video_encoding
from brova_desktop.domain.presets.table import preset
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import source_name
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.engine.picture.encoding import Encoder, encode
from brova_desktop.engine.picture.viewing import Viewer
from brova_desktop.paint.opening import open_painter


def write_single_pass(reel: Reel, target: Path) -> None:
    """Draw and encode a reel without segments."""
    canvas = reel.canvas
    settings = video_encoding(preset("instagram-reel"), Quality.STANDARD, canvas.rate.fraction)
    files = {source_name(media): media.path for media in reel.media.values()}
    stage = Stage(reel)
    with Viewer(stage, files, open_painter(), canvas.width, canvas.height) as viewer:
        frames = (viewer.frame(number) for number in range(stage.frames))
        encode(frames, target, Encoder(canvas.width, canvas.height, canvas.rate, settings), threads=2)
