"""Undo of what brings files, takes them away or moves them, and of a notice after something else was done."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.conftest import Heard
from tests.ui.video.conftest import Answers, choose, imported, labels, until

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]


def test_an_import_is_undone_into_the_bin_and_done_again(on_screen: Play, bench: Workbench, pictures: list[Path]
                                                          ) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures[:1])
        await imported(studio, pictures)  # two of them are new
        assert studio.video.history.undo is not None and len(studio.video.history.undo.after) == 2
        await studio.video.undo()
        await studio.scope.idle()
        assert labels(studio) == ["cup"]
        assert bench.desk.shelf.assets.count(AssetQuery(in_bin=True)) == 2
        await studio.video.redo()
        await studio.scope.idle()
        assert sorted(labels(studio)) == ["bag", "box", "cup"]

    on_screen(story)


def test_a_notice_takes_back_what_it_speaks_of_though_something_else_was_done_since(
        on_screen: Play, bench: Workbench, heard: Heard, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        choose(studio, "cup")
        await until(lambda: studio.video.one is not None)
        await studio.video.to_bin()
        undo = heard.buttons[-1]
        await studio.scope.idle()
        choose(studio, "bag")
        await until(lambda: studio.video.one is not None and studio.video.one.label == "bag")
        await studio.video.edit_selected(say("Rate"), rating=4)
        await studio.scope.idle()
        undo.press()
        await until(lambda: "cup" in labels(studio))
        await studio.scope.idle()
        assert sorted(labels(studio)) == ["bag", "box", "cup"]
        assert [asset.rating for asset in bench.desk.shelf.listed(AssetQuery(), 9) if asset.name == "bag.png"] == [4]
        await studio.video.undo()  # and that can be undone itself
        await studio.scope.idle()
        assert sorted(labels(studio)) == ["bag", "box"]

    on_screen(story)


def test_what_is_taken_out_of_a_collection_can_be_put_back(on_screen: Play, answers: Answers, heard: Heard,
                                                            pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        answers.named = "Spring"
        await studio.video.collecting.new()
        await until(lambda: studio.video.filter.collection is not None)
        await studio.scope.idle()
        choose(studio, "cup", "bag")
        await until(lambda: len(studio.video.chosen) == 2)
        await studio.video.collecting.take_out()
        await studio.scope.idle()
        assert labels(studio) == ["box"]
        heard.buttons[-1].press()
        await until(lambda: len(labels(studio)) == 3)
        await studio.scope.idle()

    on_screen(story)


def test_files_imported_into_a_collection_are_in_it_though_the_studio_was_built_anew_meanwhile(
        opening: Any, run: Callable[[Coroutine[Any, Any, None]], None], answers: Answers, bench: Workbench,
        pictures: list[Path]) -> None:
    async def story() -> None:
        async with opening() as studio:
            answers.named = "Spring"
            await studio.video.collecting.new()
            await until(lambda: studio.video.filter.collection is not None)
            collection = studio.video.filter.collection
            studio.do(studio.video.imports.take(pictures))
            await until(lambda: studio.video.imports.runs)
        await bench.runner.finish()
        assert len(bench.desk.shelf.listed(AssetQuery(collection=collection), 9)) == 3

    run(story())
