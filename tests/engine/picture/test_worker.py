"""What a worker draws, before an encoder, which may write the same picture in two ways, rounds it."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.presets.encoding import VideoEncoding
from brova_desktop.domain.reels.document import Canvas, Reel, TrackKind
from brova_desktop.domain.reels.records import TextItem, TransitionKind, VideoItem
from brova_desktop.domain.reels.scene import Drawn
from brova_desktop.domain.reels.sprites import Sprite
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.domain.ticks import FRAME_RATES, Span
from brova_desktop.engine.picture.encoding import Encoder
from brova_desktop.engine.picture.messages import Begin, Order
from brova_desktop.engine.picture.planes import Frame
from brova_desktop.engine.picture.stored_rasters import store_raster
from brova_desktop.engine.picture.viewing import Viewer
from brova_desktop.engine.picture.worker import Studio
from brova_desktop.ports.painter import Page
from tests.engine.conftest import Make
from tests.engine.picture.test_rendering import BlockPainter
from tests.reel_maker import clip, reel_of, ticks, transition, video

CANVAS = Canvas(width=64, height=96, rate=FRAME_RATES["24"])
FRAMES = 96
CUTS = (0, 7, 24, 31, 50, 60, 83, FRAMES)


@pytest.fixture
def files(make: Make) -> dict[str, str]:
    """A clip with frames stored out of order, one with variable times, and one that lies on its side."""
    encoded = ("-c:v", "libx264", "-preset", "veryfast", "-bf", "3", "-g", "40", "-pix_fmt", "yuv420p")
    drawn = ("-f", "lavfi", "-i", "testsrc2=s=64x96:r=24:d=3")
    plain = make("plain.mp4", *drawn, *encoded)
    uneven = make("uneven.mp4", *drawn, "-vf", "select='not(mod(n,3))+lt(n,20)'", "-fps_mode", "vfr", *encoded)
    turned = make("turned.mp4", "-display_rotation", "90", "-i", str(plain), "-c", "copy")
    return {f"hash of {name}": str(path) for name, path in {"a": plain, "b": uneven, "c": turned}.items()}


def sample() -> Reel:
    """Three clips cut between key frames, the first source twice, a picture in a picture and a text."""
    clips = [
        clip("one", 0, 1, source="a", at=0.7, transition=transition(TransitionKind.CROSS_FADE, 0.5)),
        clip("two", 1, 1, source="b", at=0.9, transition=transition(TransitionKind.SLIDE_UP, 0.5)),
        clip("three", 2, 1, source="c", at=1.3, transition=transition()),
        clip("four", 3, 1, source="a", at=0.4),
    ]
    small = VideoItem(id=ItemId("pip"), span=Span.of(ticks(0.5), ticks(2)), media=video("a").id, source_in=ticks(0.3))
    words = TextItem(id=ItemId("t"), span=Span.of(ticks(1), ticks(1.5)), text="abc")
    media = (video("a", 3), video("b", 3), replace(video("c", 3), width=96, height=64))
    return reel_of(clips, (TrackKind.OVERLAY, [small]), (TrackKind.OVERLAY, [words]), media=media, canvas=CANVAS)


def planes(frame: Frame) -> bytes:
    return b"".join(np.ascontiguousarray(plane).tobytes() for plane in (frame.y, frame.u, frame.v))


def painted(stage: Stage, files: dict[str, str], folder: Path) -> dict[Sprite, Path]:
    page, found = Page(CANVAS.width, CANVAS.height, CANVAS.width, CANVAS.height), {}
    sprites = {layer.sprite for number in range(stage.frames) for layer in stage.scene(number).layers
               if isinstance(layer, Drawn)}
    for number, sprite in enumerate(sprites):
        found[sprite] = folder / f"{number}.raster"
        store_raster(BlockPainter().paint(sprite, page, files), found[sprite])
    return found


@pytest.mark.parametrize("seed", [None, 1, 2, 3])
def test_a_worker_draws_the_same_pixels_in_whatever_order_it_is_asked(files: dict[str, str], tmp_path: Path,
                                                                      seed: int | None):
    stage = Stage(sample())
    sprites = painted(stage, files, tmp_path)
    with Viewer(stage, files, BlockPainter(), CANVAS.width, CANVAS.height) as viewer:
        expected = [planes(viewer.frame(number)) for number in range(FRAMES)]
    assert len(set(expected)) > FRAMES // 2
    orders = [Order(number, start, end, tmp_path / "unused", sprites)
              for number, (start, end) in enumerate(pairwise(CUTS))]
    if seed is not None:
        random.Random(seed).shuffle(orders)
    encoder = Encoder(CANVAS.width, CANVAS.height, CANVAS.rate, VideoEncoding("ultrafast", 28, 24))
    studio = Studio(Begin(stage.reel, files, encoder, threads=1))
    found: dict[int, bytes] = {}
    try:
        for order in orders:
            studio.take(order)
            frames = studio.frames(order, io.BytesIO())
            found |= {order.start + place: planes(frame) for place, frame in enumerate(frames)}
    finally:
        studio.shots.close()
    assert [number for number in range(FRAMES) if found[number] != expected[number]] == []
