"""Looking at media: probe, film strip, waveform, proxy, and the price of bringing sound to its loudness."""

from __future__ import annotations

import re
import shlex
import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from brova_desktop.engine.binaries import find_toolbox
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.engine.probe import probe
from brova_desktop.engine.proxies import write_proxy
from brova_desktop.engine.waveform import write_waveform
from brova_desktop.ports.report import SilentReport
from tests.bench import material
from tests.bench.material import FFMPEG
from tests.bench.measuring import Cost, median_ratio, pairs, python, run, timed
from tests.bench.rows import Row, at_least, at_most, progress

TILES = 20
TRUE_PEAK = "I=-14:TP=-1:LRA=20"


def media(count: int) -> Iterator[Row]:
    """What an import costs, by the processes that do it in the program."""
    progress("clips of a minute and of half an hour")
    minute, half_hour = lasting(60), lasting(1800)
    progress("probe, film strips, waveform")
    with tempfile.TemporaryDirectory(prefix="made-", dir=material.folder()) as room, MediaWorkers() as workers:
        strip, wave = Path(room) / "strip.jpg", Path(room) / "wave"
        silent = SilentReport()
        workers.probe(minute)
        took = _median(lambda: workers.probe(minute), 4 * count)
        yield at_most("probe of a clip, worker running", 40, took * 1_000, unit=" ms", digits=1)
        for words, clip in (("60 s", minute), ("30 min", half_hour)):
            took = _median(lambda clip=clip: workers.write_filmstrip(clip, strip, silent, count=TILES), count)  # type: ignore[misc]
            yield at_most(f"film strip of {TILES}, clip of {words}", 1.5, took, unit=" s")
        yield from _waveforms(workers, minute, wave, count)
        yield _proxy(Path(room) / "proxy.mp4", count)
    yield from _mastering(count)


def lasting(seconds: int) -> Path:
    """A 1080x1920 clip with sound, made by copying the packets of a short one again and again."""
    target = material.folder() / f"lasting-{seconds}.mp4"
    if not target.exists():
        part = target.with_suffix(".part.mp4")
        short = material.source("one")
        material.ffmpeg(
            *("-stream_loop", "-1", "-i", str(short), "-stream_loop", "-1", "-i", str(_music_aac())),
            *("-map", "0:v", "-map", "1:a", "-c", "copy", "-t", str(seconds), str(part)),
        )
        part.rename(target)
    return target


def _music_aac() -> Path:
    target = material.folder() / "music.m4a"
    if not target.exists():
        part = target.with_suffix(".part.m4a")
        material.ffmpeg("-i", str(material.music()), "-c:a", "aac", "-b:a", "128k", str(part))
        part.rename(target)
    return target


def _median(work: Callable[[], object], count: int) -> float:
    return statistics.median(timed(work) for _ in range(count))


def _waveforms(workers: MediaWorkers, clip: Path, target: Path, count: int) -> Iterator[Row]:
    """With the loudness, as an import does it, and for orientation the picture of the sound alone."""
    silent = SilentReport()
    workers.write_waveform(clip, target, silent)
    took = _median(lambda: workers.write_waveform(clip, target, silent), count)
    alone = _median(lambda: write_waveform(clip, target, silent, loudness=False), count)
    yield at_most("waveform of 60 s, with its loudness", 0.3, took, unit=" s", note=f"{alone:.2f} s without")


def _proxy(target: Path, count: int) -> Row:
    source = material.source("five")
    facts, toolbox = probe(source).facts, find_toolbox()
    progress("proxies")
    took = _median(lambda: write_proxy(toolbox, source, facts, target, SilentReport()), count)
    return at_least("proxy of 1080x1920", 2.5, material.SECONDS / took, unit=" x real time")


def _mastering(count: int) -> Iterator[Row]:
    """Measure, gain, limiter and AAC against FFmpeg's loudnorm in two passes and AAC, both from the same mix."""
    progress("mastering against loudnorm")
    mix = material.folder() / "mix-60.wav"
    if not mix.exists():
        part = mix.with_suffix(".part.wav")
        material.ffmpeg("-stream_loop", "-1", "-i", str(material.music()), "-t", "60", "-ar", "48000", "-ac", "2",
                        "-c:a", "pcm_f32le", str(part))  # fmt: skip
        part.rename(mix)
    with tempfile.TemporaryDirectory(prefix="made-", dir=material.folder()) as room:
        ours = python("tests.bench.mastering_run", mix, Path(room) / "ours.m4a")
        idle = python("tests.bench.mastering_run")
        found = pairs(lambda: run(ours), lambda: _loudnorm(mix, Path(room) / "theirs.m4a"), count)
        start = statistics.median(run(idle).cpu for _ in range(count))
    own = [(Cost(one.wall, one.cpu - start, one.peak), other) for one, other in found]
    yield at_most("loudness: measured, set and encoded, processor", 0.6, median_ratio(own, "cpu"),
                  unit=" of two-pass loudnorm", note="60 s; starting Python left out")  # fmt: skip


def _loudnorm(mix: Path, target: Path) -> Cost:
    """Both passes; the second is told what the first has found (FFmpeg documentation, "loudnorm")."""
    log = target.with_suffix(".log")
    quiet = f"{shlex.quote(FFMPEG)} -nostdin -hide_banner -y -i {shlex.quote(str(mix))}"
    listen = run(["sh", "-c", f"{quiet} -af loudnorm={TRUE_PEAK}:print_format=json -f null -"
                  f" 2>{shlex.quote(str(log))}"])  # fmt: skip
    said = dict(re.findall(r'"(input_\w+|target_offset)" : "([^"]+)"', log.read_text()))
    heard = (f"measured_I={said['input_i']}:measured_TP={said['input_tp']}:measured_LRA={said['input_lra']}"
             f":measured_thresh={said['input_thresh']}:offset={said['target_offset']}")  # fmt: skip
    write = run(["sh", "-c", f"{quiet} -af loudnorm={TRUE_PEAK}:{heard}:linear=true -ar 48000 -c:a aac -b:a 192k"
                 f" {shlex.quote(str(target))}"])  # fmt: skip
    return Cost(listen.wall + write.wall, listen.cpu + write.cpu, max(listen.peak, write.peak))
