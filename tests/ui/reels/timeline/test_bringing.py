"""Files from a real library on the timeline: entries for the reel, pictures for its rows."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.records import Media, MediaKind
from brova_desktop.ports.report import SilentReport
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.bringing import media_of
from brova_desktop.ui.reels.timeline.painting.films import LibraryFilms

Run = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("#3366cc"))
    place = tmp_path / "photo.png"
    assert image.save(str(place))
    return place


def test_files_are_imported_and_assets_found(bench: Workbench, run: Run, photo: Path) -> None:
    async def story() -> None:
        first = await bench.lanes.run("files", media_of, bench.desk, (), (photo,))
        assert [(one.kind, one.width, one.name) for one in first] == [(MediaKind.IMAGE, 320, "photo.png")]
        again = await bench.lanes.run("files", media_of, bench.desk, (first[0].id,), ())
        assert again == first

    run(story())


def test_what_a_reel_cannot_use_is_refused(bench: Workbench, run: Run, tmp_path: Path) -> None:
    words = tmp_path / "notes.txt"
    words.write_text("no picture", encoding="utf-8")

    async def story() -> None:
        with pytest.raises(Refused):
            await bench.lanes.run("files", media_of, bench.desk, ("nobody",), (words,))

    run(story())


def test_the_look_of_a_file_comes_from_the_library(bench: Workbench, run: Run, photo: Path) -> None:
    arrived: list[AssetId] = []

    async def story() -> None:
        result = await bench.lanes.run("files", bench.desk.shelf.importing.import_one, photo, SilentReport())
        assert result.asset is not None
        scope = bench.scope()
        films = LibraryFilms(arrived.append, bench.desk.shelf, bench.lanes, scope)
        media = Media(id=AssetId(result.asset.id), name="photo.png", path=str(photo), kind=MediaKind.IMAGE)
        films.ask(media)
        films.ask(media)
        await scope.idle()
        tile = films.get(media.id).tile_at(0)
        assert tile is not None
        assert tile.toImage().pixelColor(5, 5).blue() > 150
        unknown = Media(id=AssetId("elsewhere"), name="gone.mp4", path="/nowhere.mp4", kind=MediaKind.VIDEO)
        films.ask(unknown)
        await scope.idle()
        assert films.get(unknown.id).tile_at(0) is None
        await scope.close()

    run(story())
    assert arrived == [arrived[0], "elsewhere"]
