"""Rendering: the standard reel against G, edits against a full render, quality, joins, batch, formats."""

from __future__ import annotations

import json
import re
import shutil
import statistics
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from brova_desktop.domain.reels.document import Canvas, Reel
from brova_desktop.domain.reels.stage import Stage
from tests.bench import material, reference
from tests.bench.measuring import Cost, brova, median_ratio, pairs, python, run
from tests.bench.rows import Row, at_most, progress

MB = 1_000_000


def cold(count: int) -> Iterator[Row]:
    """A cold render and G in turns."""
    reel = material.write_reel(material.standard_reel(), "standard")
    ours, theirs = material.folder() / "ours.mp4", material.folder() / "g.mp4"
    graph = reference.command(theirs)
    progress(f"cold render of the standard reel against G, {count} pairs")
    found = pairs(lambda: _render(reel, ours, "--no-cache"), lambda: run(graph), count)
    g = statistics.median(cost.wall for _, cost in found)
    yield at_most("cold render, wall", 0.80, median_ratio(found, "wall"), unit=" G", note=f"G took {g:.1f} s")
    yield at_most("cold render, processor", 1.0, median_ratio(found, "cpu"), unit=" G")
    peak = statistics.median(cost.peak for cost, _ in found) / MB
    graph_peak = statistics.median(cost.peak for _, cost in found) / MB
    yield at_most(
        "peak memory, all processes", 450, peak, unit=" MB", digits=0, note=f"G {graph_peak:.0f} MB"
    )
    size = ours.stat().st_size / theirs.stat().st_size
    yield Row("file size", "within 5 % of G", f"{100 * (size - 1):+.1f} %", abs(size - 1) <= 0.05)
    yield from _quality(material.standard_reel(), ours, theirs)


def edits(count: int) -> Iterator[Row]:
    """Renders after an edit, with everything before it in the cache, in shares of a cold render and of G."""
    out = material.folder() / "edited.mp4"
    standard = material.standard_reel()
    reel = material.write_reel(standard, "standard")
    graph = reference.command(material.folder() / "g.mp4")
    home = _fresh_home()
    progress(f"edits, {count} runs each")
    full = [_render(reel, out, home=home, fresh=True).wall for _ in range(max(2, count // 2))]
    g = statistics.median(run(graph).wall for _ in range(max(2, count // 2)))
    again = statistics.median(_render(reel, out, home=home).wall for _ in range(count))
    yield at_most(
        "nothing changed", 0.02, again / g, unit=" G", digits=3, note=f"{again:.2f} s, most of it start-up"
    )
    louder = [_edited(material.standard_reel(music_level=-700 - n), out, home) for n in range(count)]
    yield at_most("music level changed", 0.06, statistics.median(louder) / g, unit=" G", digits=3)
    whole = statistics.median(full)
    share = _changed_share(standard, material.standard_reel(text="Edit"))
    texts = [_edited(material.standard_reel(text=f"Edit {n}"), out, home) for n in range(count)]
    bound = 1.15 * share + 0.02
    yield at_most(
        "one text changed", round(bound, 3), statistics.median(texts) / whole, unit=" of a full render",
        digits=3, note=f"{100 * share:.0f} % of the frames changed",
    )  # fmt: skip
    rows = [_edited(material.standard_reel(text=f"Row {n}"), out, home) for n in range(count)]
    yield at_most("one row more of a batch", 0.35, statistics.median(rows) / g, unit=" G")


def formats(count: int) -> Iterator[Row]:
    """9:16, 1:1 and 16:9 of one reel against one of them."""
    progress("three formats")
    canvases = (Canvas(), Canvas(width=1080, height=1080), Canvas(width=1920, height=1080))
    out = material.folder() / "format.mp4"
    costs = []
    for number, canvas in enumerate(canvases):
        reel = material.write_reel(material.standard_reel(canvas=canvas), f"format-{number}")
        walls = [
            _render(reel, out, "--no-cache", "--preset", "master").wall for _ in range(max(1, count // 2))
        ]
        costs.append(statistics.median(walls))
    yield at_most("three formats of one reel", 2.6, sum(costs) / costs[0], unit=" x one")


def peers(count: int) -> Iterator[Row]:
    """Other engines on the same cuts, where they are installed."""
    graph = reference.command(material.folder() / "g.mp4")
    for name, command in _peers():
        progress(f"{name} against G")
        found = pairs(lambda command=command: run(command), lambda: run(graph), max(1, count // 2))  # type: ignore[misc]
        ratio = median_ratio(found, "wall")
        yield Row(f"{name}, cold", "for orientation", f"{ratio:.2f} G", None)


def _peers() -> Iterator[tuple[str, list[str]]]:
    melt = shutil.which("melt")
    if melt:
        yield "MLT (cuts and fades only)", _melt(melt)
    if find_spec("moviepy") is not None:
        yield "MoviePy", python("tests.bench.moviepy_peer", material.folder() / "moviepy.mp4")


def _melt(melt: str) -> list[str]:
    first, last = material.SOURCE_IN, material.SOURCE_IN + material.CLIP_FRAMES - 1
    command = [melt, "-profile", "vertical_hd_30"]
    for number, name in enumerate(material.SOURCES):
        command += [str(material.source(name)), f"in={first}", f"out={last}"]
        if number:
            command += ["-mix", str(material.OVERLAP), "-mixer", "luma"]
    target = material.folder() / "melt.mp4"
    return [
        *command,
        "-consumer",
        f"avformat:{target}",
        "vcodec=libx264",
        "preset=veryfast",
        "crf=20",
        "an=1",
    ]


def _render(reel: Path, target: Path, *more: str, home: Path | None = None, fresh: bool = False) -> Cost:
    place = home or _fresh_home()
    if fresh:
        shutil.rmtree(place, ignore_errors=True)
    return run(
        brova("reel", "render", reel, "-o", target, "--json", *more), environment={"BROVA_HOME": str(place)}
    )


def _edited(reel: Reel, target: Path, home: Path) -> float:
    return _render(material.write_reel(reel, "edited"), target, home=home).wall


def _fresh_home() -> Path:
    return material.folder() / "home"


def _changed_share(before: Reel, after: Reel) -> float:
    """The share of frames whose scenes differ."""
    one, two = Stage(before), Stage(after)
    return sum(one.scene(frame) != two.scene(frame) for frame in range(one.frames)) / one.frames


def _quality(reel: Reel, ours: Path, theirs: Path) -> Iterator[Row]:
    """VMAF of each against its own frames without loss (they place pictures differently below the pixel)."""
    from tests.bench.single_pass import write_lossless  # draws in this process

    progress("quality")
    exact = material.folder() / "exact.mp4"
    try:
        write_lossless(reel, exact)
        ours_score = _vmaf(ours, exact)
        run(reference.command(exact, lossless=True))
        theirs_score = _vmaf(theirs, exact)
    finally:
        exact.unlink(missing_ok=True)
    yield Row(
        "VMAF, each against its own lossless frames", "within 0.5 of G", f"{ours_score - theirs_score:+.2f}",
        ours_score >= theirs_score - 0.5, f"{ours_score:.1f} and {theirs_score:.1f}",
    )  # fmt: skip
    scores = ssim(ours, theirs)
    yield Row(
        "ours and G show the same", "for orientation", f"SSIM {statistics.mean(scores):.3f}", None,
        f"worst frame {min(scores):.3f}, {len(scores)} frames",
    )  # fmt: skip


def _vmaf(one: Path, other: Path) -> float:
    log = material.folder() / "vmaf.json"
    graph = f"[0:v][1:v]libvmaf=log_fmt=json:log_path={log}:n_threads=2:n_subsample=5"
    material.ffmpeg("-i", str(one), "-i", str(other), "-lavfi", graph, "-f", "null", "-")
    return float(json.loads(log.read_text())["pooled_metrics"]["vmaf"]["mean"])


def ssim(one: Path, other: Path) -> list[float]:
    """SSIM of every frame of two files."""
    said = subprocess.run(
        [material.FFMPEG, "-hide_banner", "-nostdin", "-i", str(one), "-i", str(other),
         "-lavfi", "ssim=stats_file=-", "-f", "null", "-"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return [float(value) for value in re.findall(r"All:([0-9.]+)", said.stdout)]


def joins(count: int) -> Iterator[Row]:
    """Segments by two workers, joined, against the same reel encoded in one piece, both nearly without loss."""
    from tests.bench.single_pass import write_joined, write_single_pass  # draws in this process

    progress("joins against a single pass")
    reel = material.standard_reel()
    joined, single, sound = (material.folder() / name for name in ("joined.mp4", "single.mp4", "joined.m4a"))
    try:
        material.ffmpeg("-i", str(material.music()), "-t", "20", "-c:a", "aac", str(sound))
        segments = write_joined(reel, sound, joined)
        write_single_pass(reel, single)
        scores = ssim(joined, single)
    finally:
        for made in (joined, single, sound):
            made.unlink(missing_ok=True)
    frames = reel.length // reel.canvas.rate.ticks_per_frame
    yield Row(
        "joins: worst frame against a single pass", "SSIM >= 0.995", f"{min(scores):.4f}",
        len(scores) == frames and min(scores) >= 0.995, f"{len(scores)} of {frames} frames, {segments} segments",
    )  # fmt: skip
