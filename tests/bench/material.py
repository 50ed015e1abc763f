"""The standard reel and what it is made of: made once by the embedded FFmpeg, kept in a temporary folder."""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import imageio_ffmpeg

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.ids import AssetId, ItemId, ReelId
from brova_desktop.domain.reels.curves import still
from brova_desktop.domain.reels.document import Canvas, Reel, Track, TrackKind, empty_reel
from brova_desktop.domain.reels.format import to_json
from brova_desktop.domain.reels.records import (
    Clip,
    Item,
    Media,
    MediaKind,
    PictureItem,
    Record,
    Sound,
    TextItem,
    Transition,
    TransitionKind,
)
from brova_desktop.domain.reels.style import Pose, TextBox, TextStyle
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Span, Ticks
from brova_desktop.services.demo.music import slow_roast, write_wav

FFMPEG = imageio_ffmpeg.get_ffmpeg_exe()
SECONDS = 8
CLIP_FRAMES = 120
SOURCE_IN = 30
OVERLAP = 15
KINDS = (
    TransitionKind.CROSS_FADE,
    TransitionKind.SLIDE_LEFT,
    TransitionKind.CROSS_FADE,
    TransitionKind.SLIDE_UP,
)

SOURCES = {
    "one": "gradients=s=540x960:r=30:n=8:speed=0.05:seed=9,scale=1080:1920:flags=bicubic,format=yuv420p,"
    "noise=alls=9:allf=t",
    "two": "testsrc2=s=1920x1080:r=30,format=yuv420p,noise=alls=3:allf=t",
    "three": "mandelbrot=s=540x960:r=30:maxiter=200,scale=1080:1920:flags=lanczos,format=yuv420p,noise=alls=2:allf=t",
    "four": "mandelbrot=s=960x540:r=30:maxiter=300:start_x=-0.5:start_y=0.6,scale=1920:1080:flags=lanczos,"
    "format=yuv420p,noise=alls=2:allf=t",
    "five": "testsrc2=s=1080x1920:r=30,format=yuv420p,noise=alls=3:allf=t",
}
"""Synthetic, with grain; two of them landscape."""

TEXTS = (
    ("Fresh roast, small batch", 30, 162, 2_600),
    ("خصم ٣٠٪ هذا الأسبوع", 180, 366, 3_000),
    ("Order on WhatsApp", 420, 540, 6_800),
)
"""Words, first frame, end frame, height. The first is seen in 22 %, the second in 31 % of all frames."""


def folder() -> Path:
    """Where material and results lie; ``BROVA_BENCH_FOLDER`` puts it elsewhere."""
    place = Path(os.environ.get("BROVA_BENCH_FOLDER") or Path(tempfile.gettempdir()) / "brova-bench")
    place.mkdir(parents=True, exist_ok=True)
    return place


def source(name: str) -> Path:
    """A source clip: 8 s, 30 frames a second, a key frame every two seconds."""
    target = folder() / f"{name}.mp4"
    if not target.exists():
        part = target.with_suffix(".part.mp4")
        ffmpeg(
            *("-f", "lavfi", "-i", SOURCES[name], "-t", str(SECONDS), "-pix_fmt", "yuv420p"),
            *(
                "-vf",
                "scale=out_color_matrix=bt709:out_range=tv",
                "-colorspace",
                "bt709",
                "-color_primaries",
                "bt709",
            ),
            *(
                "-color_trc",
                "bt709",
                "-color_range",
                "tv",
                "-c:v",
                "libx264",
                "-preset",
                "veryfast",
                "-crf",
                "20",
                "-maxrate",
                "16M",
                "-bufsize",
                "16M",
            ),
            *("-g", "60", str(part)),
        )
        part.rename(target)
    return target


def music() -> Path:
    target = folder() / "music.wav"
    if not target.exists():
        write_wav(slow_roast(), target)
    return target


def logo() -> Path:
    """A drawn picture with transparency, 324 pixels wide."""
    target = folder() / "logo.png"
    if not target.exists():
        ffmpeg(
            *("-f", "lavfi", "-i", "color=c=0x4a43d9:s=324x324,format=rgba", "-frames:v", "1"),
            *("-vf", "geq=r='r(X,Y)':g='g(X,Y)':b='b(X,Y)':a='230*lt(hypot(X-162,Y-162),160)'", str(target)),
        )
    return target


def ffmpeg(*arguments: str) -> None:
    """Run the embedded FFmpeg."""
    subprocess.run([FFMPEG, "-hide_banner", "-loglevel", "error", "-y", *arguments], check=True)


def at(frame: int) -> Ticks:
    return Ticks(frame * (TICKS_PER_SECOND // 30))


def standard_reel(
    *, canvas: Canvas | None = None, text: str = TEXTS[0][0], music_level: int = -600, slip: int = 0
) -> Reel:
    """20 s, five clips, two fades, two slides, three texts, a logo, music with fades.

    `text` changes the first text, `music_level` (1/100 dB) the music, `slip` (frames) what the third clip shows.
    """
    media = {AssetId(name): _media(name, source(name), MediaKind.VIDEO) for name in SOURCES}
    media[AssetId("music")] = _media("music", music(), MediaKind.AUDIO)
    media[AssetId("logo")] = _media("logo", logo(), MediaKind.IMAGE)
    reel = empty_reel(ReelId("standard"), ItemId("main"), canvas=canvas or Canvas())
    clips = [_clip(number, name, slip if number == 2 else 0) for number, name in enumerate(SOURCES)]
    end = clips[-1].span.end
    mark = PictureItem(
        id=ItemId("logo"), span=Span(Ticks(0), end), media=AssetId("logo"), width=1_500,
        pose=Pose(x=still(8_800), y=still(700)),
    )  # fmt: skip
    sound = Sound(
        id=ItemId("music"), span=Span(Ticks(0), end), media=AssetId("music"), level=still(music_level),
        fade_in=at(15), fade_out=at(45),
    )  # fmt: skip
    layers: list[tuple[TrackKind, Item]] = [(TrackKind.OVERLAY, mark)]
    layers += [(TrackKind.OVERLAY, _text(number, text)) for number in range(len(TEXTS))]
    layers.append((TrackKind.AUDIO, sound))
    records: dict[ItemId, Record] = {clip.id: clip for clip in clips}
    records[ItemId("main")] = replace(reel.main, items=tuple(clip.id for clip in clips))
    order = [ItemId("main")]
    for kind, item in layers:
        track = Track(id=ItemId(f"on-{item.id}"), kind=kind, items=(item.id,))
        records |= {track.id: track, item.id: item}
        order.append(track.id)
    return replace(reel, tracks=tuple(order), records=records, media=media)


def write_reel(reel: Reel, name: str) -> Path:
    target = folder() / f"{name}.json"
    target.write_text(to_json(reel), encoding="utf-8")
    return target


def text_style() -> TextStyle:
    return TextStyle(size=760, colour=Colour(255, 255, 255), box=TextBox())


def _clip(number: int, name: str, slip: int) -> Clip:
    over = Transition(KINDS[number], at(OVERLAP)) if number < len(KINDS) else None
    return Clip(
        id=ItemId(f"clip-{number}"), span=Span(at(number * CLIP_FRAMES), at((number + 1) * CLIP_FRAMES)),
        media=AssetId(name), source_in=at(SOURCE_IN + slip), transition=over, muted=True,
    )  # fmt: skip


def _text(number: int, first: str) -> TextItem:
    words, start, end, height = TEXTS[number]
    return TextItem(
        id=ItemId(f"text-{number}"), span=Span(at(start), at(end)), text=first if number == 0 else words,
        style=text_style(), pose=Pose(y=still(height)),
    )  # fmt: skip


def _media(name: str, path: Path, kind: MediaKind) -> Media:
    landscape = name in ("two", "four")
    width, height = (1920, 1080) if landscape else (1080, 1920)
    still_picture = kind is MediaKind.IMAGE
    seconds = SECONDS if kind is MediaKind.VIDEO else 22
    return Media(
        id=AssetId(name), name=path.name, path=str(path), kind=kind, size=path.stat().st_size,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        length=None if still_picture else Ticks(seconds * TICKS_PER_SECOND),
        width=0 if kind is MediaKind.AUDIO else 324 if still_picture else width,
        height=0 if kind is MediaKind.AUDIO else 324 if still_picture else height,
        has_sound=kind is MediaKind.AUDIO,
    )  # fmt: skip
