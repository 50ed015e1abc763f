"""The yardstick G: the same reel as one hand-written FFmpeg graph, as good as we know how to write it.

Bodies of clips are concatenated untouched and only overlapping frames go through xfade; texts and logo are pictures
as big as themselves; sound is a process of its own beside the picture's. Encoder settings are those of the preset.
"""

from __future__ import annotations

import shlex
from itertools import pairwise
from pathlib import Path

from brova_desktop.domain.reels.records import TransitionKind
from brova_desktop.domain.reels.scene import Drawn
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.paint.export import write_raster
from brova_desktop.paint.opening import open_painter
from brova_desktop.ports.painter import Page
from tests.bench import material
from tests.bench.material import CLIP_FRAMES, FFMPEG, KINDS, OVERLAP, SOURCE_IN

X264 = "-c:v libx264 -preset veryfast -crf 20 -profile:v high -g 60 -maxrate 20M -bufsize 40M"
TAGS = "-pix_fmt yuv420p -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv"
XFADE = {
    TransitionKind.CROSS_FADE: "fade",
    TransitionKind.SLIDE_LEFT: "coverleft",
    TransitionKind.SLIDE_UP: "coverup",
}
"""In our slides the next clip covers the one before; xfade's "slide" pushes it away."""


def command(target: Path, *, lossless: bool = False) -> list[str]:
    """A shell line that writes the reel to `target`."""
    picture, sound = target.with_suffix(".v.mp4"), target.with_suffix(".a.m4a")
    inputs = [f"-i {shlex.quote(str(material.source(name)))}" for name in material.SOURCES]
    pictures = stickers()
    inputs += [f"-i {shlex.quote(str(path))}" for path, *_ in pictures]
    encoder = "-c:v libx264 -preset ultrafast -qp 0" if lossless else X264
    quiet = f"{shlex.quote(FFMPEG)} -nostdin -hide_banner -loglevel error -y"
    graph = shlex.quote(";".join([*_body(), *_overlays(pictures)]))
    draw = (
        f"{quiet} {' '.join(inputs)} -filter_complex {graph} -map '[out]' -r 30 {encoder} {TAGS}"
        f" {shlex.quote(str(picture))}"
    )
    music = shlex.quote(str(material.music()))
    play = (
        f"{quiet} -i {music} -af 'atrim=0:20,volume=-6dB,afade=t=in:d=0.5,afade=t=out:st=18.5:d=1.5'"
        f" -c:a aac -b:a 128k {shlex.quote(str(sound))}"
    )
    both = f"-i {shlex.quote(str(picture))} -i {shlex.quote(str(sound))} -c copy -movflags +faststart"
    parts = f"{shlex.quote(str(picture))} {shlex.quote(str(sound))}"
    return ["sh", "-ec", f"{play} & {draw}; wait; {quiet} {both} {shlex.quote(str(target))}; rm -f {parts}"]


def _body() -> list[str]:
    """Clips cut into lead, middle and tail; leads and tails overlap, everything is concatenated in order."""
    before = OVERLAP // 2
    after = OVERLAP - before
    last = len(material.SOURCES) - 1
    parts, order = [], []
    for number in range(last + 1):
        lead = before if number else 0
        tail = after if number < last else 0
        first, end = SOURCE_IN - lead, SOURCE_IN + CLIP_FRAMES + tail
        shape = "crop=608:1080,scale=1080:1920:flags=bicubic," if number in (1, 3) else ""
        count = end - first
        cuts = [0, *([OVERLAP] if number else []), *([count - OVERLAP] if number < last else []), count]
        names = [
            *([f"h{number}"] if number else []),
            f"m{number}",
            *([f"t{number}"] if number < last else []),
        ]
        parts.append(
            f"[{number}:v]trim=start_frame={first}:end_frame={end},setpts=N/30/TB,{shape}setsar=1,format=yuv420p,"
            f"split={len(names)}" + "".join(f"[{name}s]" for name in names)
        )
        for name, (start, stop) in zip(names, pairwise(cuts), strict=True):
            clock = "settb=1/60,setpts=2*N" if name[0] in "ht" else "setpts=N/30/TB"
            parts.append(f"[{name}s]trim=start_frame={start}:end_frame={stop},{clock}[{name}]")
    for number, kind in enumerate(KINDS):
        # Half a frame early, in a clock of 1/60: at its very beginning xfade reads past the picture, and the middle
        # of a frame is what we draw.
        parts.append(
            f"[t{number}][h{number + 1}]xfade=transition={XFADE[kind]}:duration=0.5:offset=-16667us,"
            f"format=yuv420p,setpts=N/30/TB,settb=1/30[x{number}]"
        )
    for number in range(last + 1):
        order += [f"[m{number}]", *([f"[x{number}]"] if number < last else [])]
    parts.append("".join(order) + f"concat=n={len(order)},setpts=N/30/TB[base]")
    return parts


def stickers() -> list[tuple[Path, int, int, int, int]]:
    """Texts and logo as pictures: file, left, top, first frame, end frame."""
    reel = material.standard_reel()
    stage, painter = Stage(reel), open_painter()
    page = Page(1080, 1920, 1080, 1920)
    files = {media.sha256: media.path for media in reel.media.values()}
    found = []
    spans = [(0, 600), *((start, end) for _, start, end, _ in material.TEXTS)]
    for number, (start, end) in enumerate(spans):
        layers = [layer for layer in stage.scene(start).layers if isinstance(layer, Drawn)]
        drawn = layers[0] if number == 0 else layers[-1]
        raster = painter.paint(drawn.sprite, page, files)
        place = material.folder() / f"overlay-{number}.png"
        write_raster(place, raster)
        x, y = round(drawn.x * 1080 / 10_000) + raster.left, round(drawn.y * 1920 / 10_000) + raster.top
        found.append((place, x, y, start, end))
    return found


def _overlays(stickers: list[tuple[Path, int, int, int, int]]) -> list[str]:
    parts, name = [], "base"
    for number, (_, x, y, start, end) in enumerate(stickers):
        source = len(material.SOURCES) + number
        parts.append(f"[{source}:v]scale=out_color_matrix=bt709:out_range=tv,format=yuva420p[o{number}]")
        out = "out" if number == len(stickers) - 1 else f"b{number}"
        parts.append(
            f"[{name}][o{number}]overlay={x}:{y}:format=yuv420:enable='between(n,{start},{end - 1})'[{out}]"
        )
        name = out
    parts[-1] = parts[-1].removesuffix("[out]") + ",format=yuv420p[out]"
    return parts
