"""Making the demo's files: each once, each whole, and stopped when somebody wishes it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from brova_desktop.assembly import painter, toolbox
from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.words import Words
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.demo import material as module
from brova_desktop.services.demo.material import make_material
from brova_desktop.services.demo.scenery import SCENERY


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same with small, short clips."""
    small = tuple(replace(one, width=96, height=160, seconds=0.5) for one in SCENERY[:2])
    monkeypatch.setattr(module, "SCENERY", small)
    monkeypatch.setattr(module, "PHOTOS", {"gift-box": (108, 192)})


class Listener(SilentReport):
    def __init__(self, stop_at: int = 99) -> None:
        self.notes: list[str] = []
        self.told: list[tuple[float, float]] = []
        self._stop_at = stop_at

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        self.told.append((done, total))

    def note(self, words: Words) -> None:
        self.notes.append(str(words))

    def raise_if_cancelled(self) -> None:
        if len(self.notes) >= self._stop_at:
            raise Cancelled


class Exporter:
    def __init__(self) -> None:
        self.written: list[str] = []

    def __call__(self, target: Path, width: int, height: int, pixels: bytes) -> None:
        assert len(pixels) == 4 * width * height and len(set(pixels[::97])) > 3, "something is drawn"
        target.write_bytes(b"photo")
        self.written.append(target.name)


def make(folder: Path, listener: SilentReport, export: Exporter) -> dict[str, Path]:
    return make_material(folder, painter(), toolbox(), export, listener)


def test_every_file_is_made_once(tmp_path: Path):
    listener, export = Listener(), Exporter()
    made = make(tmp_path, listener, export)
    assert set(made) == {"morning-light", "the-pour", "gift-box", "slow-roast", "sticker"}
    assert all(place.is_file() for place in made.values()) and export.written == ["gift-box.jpg"]
    assert {path.name for path in tmp_path.iterdir()} == {
        "morning-light.mp4", "the-pour.mp4", "gift-box.jpg", "slow-roast.wav"}  # fmt: skip
    assert listener.notes[0] == "Making morning-light.mp4" and listener.told[-1] == (4, 4)
    with av.open(str(made["the-pour"])) as container:
        picture, sound = container.streams.video[0], container.streams.audio[0]
        assert (picture.codec_context.name, sound.codec_context.name) == ("h264", "aac")
        assert sum(1 for _ in container.decode(picture)) == 15
    times = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    make(tmp_path, SilentReport(), export)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == times


def test_two_makings_sound_and_look_the_same(tmp_path: Path):
    one, two = (make(tmp_path / name, SilentReport(), Exporter()) for name in ("one", "two"))
    assert one["slow-roast"].read_bytes() == two["slow-roast"].read_bytes()
    for name in ("morning-light", "the-pour"):
        first, second = (grey(made[name]) for made in (one, two))
        assert first.shape == second.shape and np.abs(first - second).mean() < 1


def grey(place: Path) -> NDArray[np.float64]:
    with av.open(str(place)) as container:
        return np.stack([frame.to_ndarray(format="gray").astype(float) for frame in container.decode(video=0)])


def test_a_wish_to_stop_leaves_only_whole_files(tmp_path: Path):
    with pytest.raises(Cancelled):
        make(tmp_path, Listener(stop_at=2), Exporter())
    assert [path.name for path in tmp_path.iterdir()] == ["morning-light.mp4"]
