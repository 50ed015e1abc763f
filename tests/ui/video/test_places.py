from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.video.filtering import COLLECTION
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.video.conftest import Answers, choose, imported, labels, until

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]
Key = Qt.Key


def test_collections_take_files_and_keep_them_apart(on_screen: Play, answers: Answers, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        choose(studio, "cup")
        await until(lambda: studio.video.one is not None)
        answers.named = "Eid offer"
        studio.side.picked.emit("do:new-collection")
        await until(lambda: studio.video.filter.collection is not None and labels(studio) == ["cup"])
        [made] = studio.video.overview.collections
        everything = [one.id for one in studio.bench.desk.shelf.listed(AssetQuery(), 9)]
        studio.side.dropped.emit(f"{COLLECTION}{made.id}", everything)
        await until(lambda: len(labels(studio)) == 3)
        choose(studio, "box")
        await until(lambda: studio.video.one is not None)
        await studio.video.collecting.take_out()
        await until(lambda: len(labels(studio)) == 2)
        await studio.video.collecting.remove()
        assert studio.video.overview.collections == ()

    on_screen(story)


def test_a_filter_is_kept_by_name_and_used_again(on_screen: Play, answers: Answers, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        studio.video.narrow(text="bag")
        await until(lambda: labels(studio) == ["bag"])
        answers.named = "Bags"
        await studio.video.collecting.save_filter()
        studio.video.clear_filters()
        await until(lambda: len(labels(studio)) == 3)
        studio.side.picked.emit("saved:Bags")
        await until(lambda: labels(studio) == ["bag"] and studio.tools.search.text() == "bag")

    on_screen(story)


def test_an_asset_is_shown_when_somebody_asks_for_it(on_screen: Play, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        wanted = studio.bench.desk.shelf.named("bag")
        studio.video.narrow(text="cup")
        await until(lambda: labels(studio) == ["cup"])
        studio.go(Place("video", wanted.id))
        await until(lambda: studio.video.one is not None and studio.video.one.id == wanted.id)
        assert studio.video.filter.text == ""

    on_screen(story)


def test_the_studio_comes_back_as_it_was_left(on_screen: Play, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        studio.video.narrow(text="bag")
        studio.view_as(grid=False)
        await studio.scope.idle()
        memory = json.loads(json.dumps(studio.remember()))
        studio.video.clear_filters()
        studio.view_as(grid=True)
        studio.recall(memory)
        assert (studio.video.filter.text, studio.view.is_grid) == ("bag", False)
        assert studio.header.isVisible()

    on_screen(story)
