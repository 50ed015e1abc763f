"""The preview is the export: single frames are what the finished file contains."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from brova_desktop.assembly import painter, toolbox
from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.reels.curves import Curve, Key, still
from brova_desktop.domain.reels.document import Canvas, Reel, TrackKind
from brova_desktop.domain.reels.records import (
    Cue,
    MediaKind,
    PictureItem,
    ShapeItem,
    TextItem,
    TransitionKind,
    VideoItem,
    Word,
)
from brova_desktop.domain.reels.style import (
    Animation,
    AnimationKind,
    ColourAdjust,
    Fit,
    Motion,
    Placement,
    Pose,
    TextBox,
    TextStyle,
)
from brova_desktop.domain.ticks import FRAME_RATES, Span
from brova_desktop.services.rendering import Choice, Rendering
from brova_desktop.services.sources import Located
from tests.pictures import ssim
from tests.reel_maker import clip, reel_of, ticks, transition, video

pytestmark = pytest.mark.slow

CANVAS = Canvas(width=216, height=384, rate=FRAME_RATES["25"])
KINDS = list(TransitionKind)
STEP = 1.2


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Located:
    """Every transition, Arabic, a caption, a moving sticker, a picture in picture, motion, colours."""
    folder = tmp_path_factory.mktemp("rich")
    tall = film(folder / "tall.mp4", "testsrc2=s=216x384:r=25")
    wide = film(folder / "wide.mp4", "mandelbrot=s=384x216:r=25")
    star = folder / "star.svg"
    path = '<path fill="#fc0" d="M5 0 10 10 0 4h10L0 10z"/>'
    star.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{path}</svg>')
    return Located(rich_reel(), {AssetId("a"): tall, AssetId("b"): wide, AssetId("star"): star}, ())


def film(target: Path, drawn: str) -> Path:
    start = [str(toolbox().path), "-nostdin", "-loglevel", "error", "-f", "lavfi", "-i", drawn, "-t", "3"]
    subprocess.run([*start, *X264, str(target)], check=True)
    return target


X264 = ("-c:v", "libx264", "-preset", "veryfast", "-crf", "16", "-g", "50", "-pix_fmt", "yuv420p", "-colorspace",
        "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv")  # fmt: skip


def rich_reel() -> Reel:
    clips = []
    for number in range(len(KINDS) + 1):
        kind = KINDS[number] if number < len(KINDS) else None
        one = clip(f"c{number}", STEP * number, STEP, source="ab"[number % 2], at=0.8,
                   transition=transition(kind, 0.4) if kind else None, muted=True)  # fmt: skip
        clips.append(one)
    clips[2] = replace(clips[2], motion=Motion(Placement(scale=14_000, x=5_600, rotation=600)))
    clips[3] = replace(clips[3], fit=Fit.BLUR_FILL, colour=ColourAdjust(exposure=2_000, saturation=-3_000))
    end = ticks(STEP * len(clips))
    arabic = TextItem(id=ItemId("ar"), span=Span.of(0, end), text="قهوة محمّصة ٣٠٪", pose=Pose(y=still(2_000)),
                      style=TextStyle(size=300, box=TextBox(padding_x=60, padding_y=30, radius=40)),
                      enter=Animation(AnimationKind.POP, ticks(0.4)))  # fmt: skip
    turning = Curve((Key(ticks(0), 0), Key(ticks(8), 36_000)))
    star = PictureItem(id=ItemId("st"), span=Span.of(0, end), media=AssetId("star"), width=2_500,
                       pose=Pose(x=turned(1_500, 8_500), y=still(8_500), rotation=turning))  # fmt: skip
    small = VideoItem(id=ItemId("pip"), span=Span.of(ticks(4), ticks(2)), media=AssetId("b"), width=3_500, radius=80,
                      pose=Pose(x=still(7_500), y=still(4_500)), muted=True)  # fmt: skip
    line = ShapeItem(id=ItemId("box"), span=Span.of(ticks(1), ticks(5)), width=6_000, height=300,
                     pose=Pose(y=still(6_200), opacity=turned(10_000, 3_000)))  # fmt: skip
    words = tuple(
        Word(text, Span.of(ticks(0.5 * n), ticks(0.5))) for n, text in enumerate(("one", "كلمة", "three"))
    )
    cue = Cue(id=ItemId("cue"), span=Span.of(ticks(6), ticks(2)), text="one كلمة three", words=words)
    layers = [(TrackKind.OVERLAY, [item]) for item in (arabic, star, small, line)]
    media = (video("a", 3, width=216, height=384, has_sound=False),
             video("b", 3, width=384, height=216, has_sound=False),
             video("star", kind=MediaKind.IMAGE, length=None))  # fmt: skip
    return reel_of(clips, *layers, (TrackKind.CAPTIONS, [cue]), media=media, canvas=CANVAS)


def turned(first: int, last: int) -> Curve:
    return Curve((Key(ticks(0), first), Key(ticks(6), last)))


@pytest.fixture(scope="module")
def rendering(tmp_path_factory: pytest.TempPathFactory) -> Rendering:
    return Rendering(painter, toolbox, tmp_path_factory.mktemp("cache"))


def test_sampled_frames_equal_the_decoded_export(rich: Located, rendering: Rendering, tmp_path: Path):
    target = tmp_path / "rich.mp4"
    done = rendering.render(rich, target, Choice("master", Quality.HIGH))
    with av.open(str(target)) as container:
        decoded = [frame.to_ndarray(format="yuv420p")[: CANVAS.height] for frame in container.decode(video=0)]
    assert len(decoded) == done.frames == 510
    step = CANVAS.rate.frame_at(ticks(STEP))
    middles = [step * (number + 1) for number in range(len(KINDS))]
    others = [0, 3, step // 2, step // 2 + 5 * step, 509]
    scores = {}
    for number in middles + others:
        width, height, pixels = rendering.frame(rich, CANVAS.rate.start_of(number))
        picture = np.frombuffer(pixels, np.uint8).reshape(height, width, 3).astype(np.float64)
        grey = 16 + 219 / 255 * (picture @ np.array([0.2126, 0.7152, 0.0722]))
        scores[number] = ssim(grey.round().astype(np.uint8), decoded[number])
    assert min(scores.values()) >= 0.98, scores


def test_the_same_reel_gives_the_same_frame_again(rich: Located, rendering: Rendering):
    at = CANVAS.rate.start_of(77)
    assert rendering.frame(rich, at) == rendering.frame(rich, at)
