"""``python -m tests.bench.moviepy_peer TARGET``: the standard reel by MoviePy 2, where that is installed."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
from moviepy import AudioFileClip, CompositeVideoClip, ImageClip, VideoFileClip, afx, vfx  # type: ignore[import-not-found]
from PIL import Image

from brova_desktop.domain.reels.records import TransitionKind
from tests.bench import material, reference
from tests.bench.material import CLIP_FRAMES, KINDS, OVERLAP, SOURCE_IN

RATE = 30
FADE = OVERLAP / RATE
COMES_FROM = {TransitionKind.SLIDE_LEFT: "right", TransitionKind.SLIDE_UP: "bottom"}
"""The next clip covers the one before, which stays."""


def main(target: str) -> None:
    layers = [_clip(number, name) for number, name in enumerate(material.SOURCES)]
    for path, x, y, start, end in reference.stickers():
        with Image.open(path) as picture:
            pixels = np.asarray(picture.convert("RGBA"))
        sticker = ImageClip(pixels, duration=(end - start) / RATE)
        layers.append(sticker.with_start(start / RATE).with_position((x, y)))
    reel = CompositeVideoClip(layers, size=(1080, 1920)).with_duration(len(material.SOURCES) * CLIP_FRAMES / RATE)
    sound = AudioFileClip(str(material.music())).subclipped(0, 20)
    sound = sound.with_effects([afx.MultiplyVolume(0.5), afx.AudioFadeIn(0.5), afx.AudioFadeOut(1.5)])
    reel.with_audio(sound).write_videofile(
        target, fps=RATE, codec="libx264", preset="veryfast", audio_codec="aac", audio_bitrate="192k",
        ffmpeg_params=["-crf", "20", "-pix_fmt", "yuv420p"], logger=None,
    )  # fmt: skip


def _clip(number: int, name: str) -> Any:
    lead = OVERLAP // 2 if number else 0
    tail = OVERLAP - OVERLAP // 2 if number < len(KINDS) else 0
    first, end = SOURCE_IN - lead, SOURCE_IN + CLIP_FRAMES + tail
    clip = VideoFileClip(str(material.source(name)), audio=False).subclipped(first / RATE, end / RATE)
    if clip.w > clip.h:
        clip = clip.cropped(x_center=clip.w / 2, width=608).resized((1080, 1920))
    effects: list[Any] = []
    if number and KINDS[number - 1] in COMES_FROM:
        effects.append(vfx.SlideIn(FADE, COMES_FROM[KINDS[number - 1]]))
    elif number:
        effects.append(vfx.CrossFadeIn(FADE))
    return clip.with_effects(effects).with_start((number * CLIP_FRAMES - lead) / RATE)


if __name__ == "__main__":
    main(sys.argv[1])
