"""Tiny media for the tests of the engine, made once a run by the embedded FFmpeg."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from brova_desktop.engine.binaries import Source, Toolbox, _examined, embedded_path


@pytest.fixture(scope="session")
def toolbox() -> Toolbox:
    """The embedded FFmpeg: the same on every machine."""
    path = embedded_path()
    assert path is not None
    found = _examined(path, Source.EMBEDDED, None)
    assert found is not None
    return found


@pytest.fixture(scope="session")
def media_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


Make = Callable[..., Path]


@pytest.fixture(scope="session")
def make(toolbox: Toolbox, media_folder: Path) -> Make:
    """``make("name.mp4", *ffmpeg_arguments)``: a file made once and shared; tests do not change it."""

    def made(name: str, *arguments: str) -> Path:
        asked = hashlib.blake2b(repr(arguments).encode(), digest_size=6).hexdigest()
        target = media_folder / asked / name  # two tests may mean different files by one name
        target.parent.mkdir(exist_ok=True)
        if not target.exists():
            subprocess.run(
                [str(toolbox.path), "-hide_banner", "-loglevel", "error", "-y", *arguments, str(target)],
                check=True,
                stdin=subprocess.DEVNULL,
                timeout=60,
            )
        return target

    return made


@pytest.fixture(scope="session")
def tiny_clip(make: Make) -> Path:
    """2 s, 180x320, 10 fps, a key frame every second, H.264 with a 440 Hz stereo tone."""
    return make(
        "tiny.mp4",
        "-f",
        "lavfi",
        "-i",
        "testsrc2=s=180x320:r=10:d=2",
        "-f",
        "lavfi",
        "-i",
        "sine=f=440:r=48000:d=2",
        "-ac",
        "2",
        "-c:v",
        "libx264",
        "-preset",
        "ultrafast",
        "-g",
        "10",
        "-pix_fmt",
        "yuv420p",
        "-c:a",
        "aac",
        "-shortest",
    )


@pytest.fixture(scope="session")
def mute_clip(make: Make) -> Path:
    """1 s of picture without a sound stream."""
    return make(
        "mute.mp4",
        "-f",
        "lavfi",
        "-i",
        "testsrc2=s=180x320:r=10:d=1",
        "-c:v",
        "libx264",
        "-preset",
        "ultrafast",
        "-pix_fmt",
        "yuv420p",
    )


@pytest.fixture(scope="session")
def tone(make: Make) -> Path:
    """3 s of a 1 kHz sine with a peak of -20 dBFS (RMS -23) on both sides, 48 kHz WAV."""
    sine = "0.1*sin(2*PI*1000*t)"
    return make("tone.wav", "-f", "lavfi", "-i", f"aevalsrc='{sine}|{sine}':s=48000:d=3", "-c:a", "pcm_s16le")
