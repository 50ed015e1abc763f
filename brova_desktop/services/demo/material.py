"""The demo's files: drawn, photographed and played on the spot, each written whole or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from brova_desktop.domain.presets.encoding import VideoEncoding
from brova_desktop.domain.reels.sprites import PictureSprite
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.domain.ticks import FRAME_RATES
from brova_desktop.domain.words import say
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.picture.encoding import Encoder, encode
from brova_desktop.engine.process import Task, run_ffmpeg
from brova_desktop.files import finished_file
from brova_desktop.paths import resource
from brova_desktop.ports.painter import Page, Painter
from brova_desktop.ports.report import Report
from brova_desktop.services.demo.music import room, slow_roast, write_wav
from brova_desktop.services.demo.scenery import SCENERY, Scenery, frames

Export = Callable[[Path, int, int, bytes], None]
"""Writes RGBA pixels (premultiplied) as a picture in the format of the file's ending."""

PHOTOS = {"gift-box": (1080, 1920), "coffee-bag": (1080, 1350)}
"""Drawings that are photographed, and their pixels."""
STICKER = "stickers/sale-tag.svg"
_FAST = VideoEncoding("veryfast", 20, 30)


def make_material(
    folder: Path, painter: Painter, toolbox: Toolbox, export: Export, report: Report
) -> dict[str, Path]:
    """Write every file that is not there yet and say where each lies, by name. Raises Cancelled or NoRoom."""
    makers: dict[str, tuple[str, Callable[[Path], None]]] = {}
    for number, scenery in enumerate(SCENERY):
        makers[scenery.name] = (".mp4", _clip_maker(scenery, number, toolbox, report))
    for name in PHOTOS:
        makers[name] = (".jpg", _photo_maker(name, painter, export))
    makers["slow-roast"] = (".wav", lambda target: write_wav(slow_roast(), target))
    made: dict[str, Path] = {}
    for done, (name, (ending, make)) in enumerate(makers.items()):
        report.raise_if_cancelled()
        report.progress(done, len(makers), unit="files")
        report.note(say("Making {name}", name=name + ending))
        made[name] = folder / (name + ending)
        if not made[name].exists():
            make(made[name])
    made["sticker"] = resource(STICKER)
    report.progress(len(makers), len(makers), unit="files")
    return made


def _clip_maker(scenery: Scenery, number: int, toolbox: Toolbox, report: Report) -> Callable[[Path], None]:
    def make(target: Path) -> None:
        with tempfile.TemporaryDirectory(prefix="brova-demo-") as place, finished_file(target) as part:
            picture, sound = Path(place) / "picture.mp4", Path(place) / "sound.wav"
            encoder = Encoder(scenery.width, scenery.height, FRAME_RATES["30"], _FAST)
            encode(frames(scenery), picture, encoder, threads=0)
            write_wav(room(scenery.seconds, number), sound)
            both = ["-i", str(picture), "-i", str(sound), "-c:v", "copy", "-c:a", "aac", "-b:a", "96k"]
            task = Task(
                [*both, "-movflags", "+faststart", "-y", str(part)], (picture, sound), part, scenery.seconds
            )
            run_ffmpeg(toolbox, task, _Quiet(report))

    return make


def _photo_maker(name: str, painter: Painter, export: Export) -> Callable[[Path], None]:
    def make(target: Path) -> None:
        width, height = PHOTOS[name]
        sprite = PictureSprite(source=name, width=WHOLE)
        page = Page(width, height, width, height)
        raster = painter.paint(sprite, page, {name: str(resource(f"demo/{name}.svg"))})
        export(target, raster.width, raster.height, raster.pixels)

    return make


class _Quiet:
    """Passes on the wish to stop, and nothing else: the files are what is counted."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        return

    def note(self, words: object) -> None:
        return

    def raise_if_cancelled(self) -> None:
        self._report.raise_if_cancelled()
