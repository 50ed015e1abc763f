from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.ports.report import SilentReport
from brova_desktop.ui.bridge import media_pictures
from brova_desktop.ui.bridge.workbench import Workbench
from tests.zoo import make

Run = Callable[[Coroutine[Any, Any, Any]], Any]
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#ff0000"/></svg>'


def brought(bench: Workbench, place: Path) -> Asset:
    asset = bench.desk.shelf.importing.import_one(place, SilentReport()).asset
    assert asset is not None
    return asset


def test_an_image_without_a_poster_stands_for_itself_within_the_size(bench: Workbench, tmp_path: Path) -> None:
    Image.new("RGB", (400, 200), "blue").save(tmp_path / "a.png")
    asset = brought(bench, tmp_path / "a.png")
    image = media_pictures.poster_image_of(bench.desk, asset, QSize(100, 100))
    assert (image.width(), image.height(), image.pixelColor(50, 25)) == (100, 50, QColor("blue"))


def test_a_drawing_is_painted_to_fit_and_what_is_gone_has_no_picture(bench: Workbench, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(SVG)
    asset = brought(bench, tmp_path / "a.svg")
    image = media_pictures.poster_image_of(bench.desk, asset, QSize(200, 200))
    assert (image.width(), image.height(), image.pixelColor(100, 50)) == (200, 100, QColor("red"))
    bench.desk.shelf.place(asset).unlink()
    assert media_pictures.poster_image_of(bench.desk, asset, QSize(200, 200)).isNull()


def test_a_picture_comes_by_its_name_and_a_clip_plays_from_its_own_file(bench: Workbench, run: Run,
                                                                        tmp_path: Path) -> None:
    make._encode(tmp_path, "plain.mp4")
    clip = brought(bench, tmp_path / "plain.mp4")
    bench.desk.shelf.deriving.prepare(clip.id, SilentReport(), proxy=False)
    came: list[str] = []
    bench.pictures.ready.connect(came.append)

    async def story() -> None:
        async with asyncio.timeout(20):
            while media_pictures.poster(bench, clip, QSize(90, 90)) is None or (  # noqa: ASYNC110 - asks, as lists do
                    media_pictures.filmstrip(bench, clip) is None):
                await asyncio.sleep(0.005)

    run(story())
    assert {media_pictures.poster_name(clip), media_pictures.filmstrip_name(clip)} <= set(came)
    assert media_pictures.playable_of(bench.desk, clip) == bench.desk.shelf.place(clip)
    heights = bench.desk.shelf.deriving.loudness_over_time(clip, 12)
    assert heights is not None and len(heights) == 12 and max(heights) == 1.0
    wave = media_pictures.waveform_image_of(bench.desk, clip, QSize(60, 20), QColor("green"))
    assert (wave.width(), wave.height()) == (60, 20)


def test_an_import_tells_open_screens(bench: Workbench, run: Run, tmp_path: Path) -> None:
    Image.new("RGB", (40, 20), "blue").save(tmp_path / "a.png")
    heard: list[Changes] = []

    async def story() -> None:
        with bench.changed.subscribe(heard.append):
            job = await bench.work.import_files(bench.runner, [tmp_path / "a.png"], Placement.COPIED)
            await bench.runner.wait(job.id)
            await bench.runner.finish()

    run(story())
    [asset] = bench.desk.shelf.listed(AssetQuery(), 5)
    assert all(changes.touches(Subject.ASSETS) for changes in heard) and len(heard) >= 2
    assert any(changes.touched[Subject.ASSETS] == frozenset({asset.id}) for changes in heard)


def test_a_clip_whose_poster_was_cleaned_up_has_one_again(bench: Workbench, tmp_path: Path) -> None:
    make._encode(tmp_path, "plain.mp4")
    clip = brought(bench, tmp_path / "plain.mp4")
    assert bench.desk.shelf.deriving.ready_files(clip).poster is None
    assert not media_pictures.poster_image_of(bench.desk, clip, QSize(90, 90)).isNull()
    made = bench.desk.shelf.deriving.ready_files(clip).poster
    assert made is not None
    made.unlink()
    assert not media_pictures.poster_image_of(bench.desk, clip, QSize(90, 90)).isNull()


def test_a_clip_that_is_gone_has_no_picture_and_says_nothing(bench: Workbench, tmp_path: Path) -> None:
    make._encode(tmp_path, "plain.mp4")
    clip = brought(bench, tmp_path / "plain.mp4")
    bench.desk.shelf.place(clip).unlink()
    assert media_pictures.poster_image_of(bench.desk, clip, QSize(90, 90)).isNull()


def test_a_list_waits_only_so_long_for_a_poster(bench: Workbench, tmp_path: Path,
                                                monkeypatch: pytest.MonkeyPatch) -> None:
    """A decoder that hangs would hold up the other pictures, and the end of the program."""
    make._encode(tmp_path, "plain.mp4")
    clip = brought(bench, tmp_path / "plain.mp4")
    monkeypatch.setattr(media_pictures, "POSTER_SECONDS", -1.0)
    assert media_pictures.poster_image_of(bench.desk, clip, QSize(90, 90)).isNull()
    monkeypatch.undo()
    assert not media_pictures.poster_image_of(bench.desk, clip, QSize(90, 90)).isNull()
