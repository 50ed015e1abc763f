"""From the mix to the master: one gain, a true-peak limiter where peaks need it, AAC, and a listen to the result."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.sound import SoundPlan
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.graph import RATE, Stream, arguments, own_source
from brova_desktop.engine.loudness import (
    CEILING,
    OVERSAMPLED,
    Loudness,
    Setting,
    corrected,
    measure,
    setting_for,
    wanted,
)
from brova_desktop.engine.process import Task, run_ffmpeg
from brova_desktop.engine.progress import Part
from brova_desktop.engine.soundmix import Mixed, mix, samples_of
from brova_desktop.files import finished_file, make_folder
from brova_desktop.ports.report import Report, SilentReport

log = logging.getLogger(__name__)

SOUND_VERSION = "sound-1"
"""Changes whenever the same plan would sound differently; old cached masters are then never used again."""
BIT_RATE = 192_000
TRIES = 8
CACHE_LIMIT = 512 * 2**20
"""Bytes of finished sounds that are kept; those used longest ago go first."""
ROOM = "making-"
ABANDONED = 24 * 3600.0
"""Seconds after which the room of a run that was killed is cleared."""

_LIMITER = {"level": 0, "latency": 1, "attack": 5, "release": 60}


@dataclass(frozen=True, slots=True)
class Master:
    """A finished sound: AAC-LC, 48 kHz stereo, in MP4; what decodes from it starts at 0 and lasts `samples`."""

    path: Path
    samples: int
    loudness: Loudness


def make_sound(
    toolbox: Toolbox,
    plan: SoundPlan,
    paths: Mapping[AssetId, Path],
    folder: Path,
    report: Report | None = None,
    *,
    bit_rate: int = BIT_RATE,
) -> Master:
    """The finished sound of a plan as ``<key>.m4a`` in `folder`, made only when it is not there yet.

    A small ``<key>.json`` beside it keeps how loud it is. Raises what `mix` raises; bits a second in `bit_rate`.
    """
    listener = report or SilentReport()
    target = folder / f"{sound_key(toolbox, plan, paths, bit_rate=bit_rate)}.m4a"
    known = _known(target, samples_of(plan.length))
    if known is not None:
        return known
    make_folder(folder)
    # A room of its own for each run: rows of a batch may ask for the same sound at the same time.
    with tempfile.TemporaryDirectory(prefix=ROOM, dir=folder, ignore_cleanup_errors=True) as room:
        mixed = mix(toolbox, plan, paths, Path(room) / "mix.wav", Part(listener, 0.0, 0.5))
        done = master(toolbox, mixed, Path(room) / target.name, Part(listener, 0.5, 1.0), bit_rate=bit_rate)
        os.replace(done.path, target)
        told = Path(room) / "loudness.json"
        told.write_text(json.dumps(asdict(done.loudness)), "ascii")
        os.replace(told, target.with_suffix(".json"))
    _tidy(folder, keep=target)
    return replace(done, path=target)


def sound_key(
    toolbox: Toolbox, plan: SoundPlan, paths: Mapping[AssetId, Path], *, bit_rate: int = BIT_RATE
) -> str:
    """A hash (hex, 32 digits) of everything that shapes the sound: the plan, the files, the program, the settings.

    Files are known by the content hash the plan names; those without one by path, size and time of change.
    """
    digest = hashlib.blake2b(
        f"{SOUND_VERSION}|{toolbox.version}|{bit_rate}|{plan.length}".encode(), digest_size=16
    )
    for voice in plan.voices:
        spelled = repr((voice, _identity(voice.source, paths.get(voice.media))))
        digest.update(b"\x00voice" + spelled.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def master(
    toolbox: Toolbox, mixed: Mixed, target: Path, report: Report | None = None, *, bit_rate: int = BIT_RATE
) -> Master:
    """Bring a mix to the target loudness below the ceiling and encode it; listen, and correct until it is right.

    Encoding adds peaks that nobody can foresee (up to 4 dB on brushed drums at 128 kbit/s), so one correction is
    rarely enough. Of what was heard the best is kept: peaks below the ceiling first, then the loudness.
    """
    listener = report or SilentReport()
    setting = setting_for(mixed.loudness)
    seconds = mixed.samples / RATE
    tried: list[tuple[Setting, Loudness]] = []
    with finished_file(target) as part:
        for attempt in range(TRIES):
            start = attempt / TRIES
            _encode(toolbox, mixed, setting, part, bit_rate, Part(listener, start, start + 0.6 / TRIES))
            heard = measure(
                toolbox, part, Part(listener, start + 0.6 / TRIES, start + 1 / TRIES), seconds=seconds
            )
            tried.append((setting, heard))
            better = corrected(setting, mixed.loudness, heard)
            if better is None:
                break
            log.info("mastering again: %s heard with %s, now %s", heard, setting, better)
            setting = better
        best, heard = min(tried, key=lambda one: _fault(one[1], mixed.loudness))
        if best != tried[-1][0]:
            _encode(toolbox, mixed, best, part, bit_rate, Part(listener, 1, 1))
    listener.progress(1, 1)
    return Master(target, mixed.samples, heard)


def _fault(heard: Loudness, mix: Loudness) -> tuple[float, float]:
    """How far a master is from right: dB over the ceiling, then LU from the loudness wanted."""
    return max(0.0, heard.true_peak - CEILING), 0.0 if mix.is_silence else abs(heard.integrated - wanted(mix))


def _encode(
    toolbox: Toolbox, mixed: Mixed, setting: Setting, target: Path, bit_rate: int, report: Report
) -> None:
    stream = own_source(mixed.path).audio
    if setting.gain:
        stream = stream.filter("volume", f"{setting.gain:.2f}dB")
    if setting.ceiling is not None:
        stream = _limited(stream, setting.ceiling, mixed.samples)
    spelled = arguments(
        [stream], target, f="mp4", acodec="aac", ar=RATE, ac=2, audio_bitrate=bit_rate, movflags="+faststart",
        map_metadata=-1, fflags="+bitexact",
    )  # fmt: skip
    task = Task(spelled, inputs=(mixed.path,), writes=target, seconds=mixed.samples / RATE)
    run_ffmpeg(toolbox, task, report)


def _limited(stream: Stream, ceiling: float, samples: int) -> Stream:
    limit = 10.0 ** (ceiling / 20.0)
    stream = stream.filter("aresample", OVERSAMPLED).filter("alimiter", limit=f"{limit:.6f}", **_LIMITER)
    stream = stream.filter("aresample", RATE).filter("apad", whole_len=samples)
    return stream.filter("atrim", end_sample=samples)


def _identity(source: str, path: Path | None) -> str:
    is_hash = len(source) == 64 and all(letter in "0123456789abcdef" for letter in source)
    if is_hash or path is None or not path.exists():
        return ""
    facts = path.stat()
    return f"{path}|{facts.st_size}|{facts.st_mtime_ns}"


def _known(target: Path, samples: int) -> Master | None:
    try:
        kept = json.loads(target.with_suffix(".json").read_text("ascii"))
        loudness = Loudness(float(kept["integrated"]), float(kept["true_peak"]), float(kept["range"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    try:
        os.utime(target)  # used now
    except OSError:
        return None
    return Master(target, samples, loudness)


def _tidy(folder: Path, keep: Path) -> None:
    """Keep the cache within its limit and clear what killed runs left. Another process may do the same meanwhile."""
    kept: list[tuple[float, int, Path]] = []
    now = time.time()
    for entry in folder.iterdir():
        with suppress(FileNotFoundError):
            facts = entry.stat()
            if entry.name.startswith(ROOM) and now - facts.st_mtime > ABANDONED:
                shutil.rmtree(entry, ignore_errors=True)
            elif entry.suffix == ".m4a" and entry != keep:
                kept.append((facts.st_mtime, facts.st_size, entry))
    room = CACHE_LIMIT - keep.stat().st_size
    for _, size, entry in sorted(kept, reverse=True):
        room -= size
        if room < 0:
            entry.with_suffix(".json").unlink(missing_ok=True)
            entry.unlink(missing_ok=True)
