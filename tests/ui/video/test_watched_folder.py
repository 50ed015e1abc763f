from __future__ import annotations

import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.jobs.lanes import Lanes
from brova_desktop.services.library.folder_watch import FolderWatch
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.conftest import Heard
from tests.ui.video.conftest import Answers, until

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]


def names(bench: Workbench) -> list[str]:
    return sorted(asset.name for asset in bench.desk.shelf.listed(AssetQuery(), 9))


async def beat(bench: Workbench, times: int = 1) -> None:
    """Looks one after the other, each to its end."""
    for _ in range(times):
        await bench.heartbeat._asks["watched folder"]()


def test_new_files_come_in_once_when_they_are_complete(on_screen: Play, bench: Workbench, answers: Answers,
                                                       pictures: list[Path], heard: Heard) -> None:
    folder = pictures[0].parent

    async def story(studio: VideoStudio) -> None:
        answers.chosen_folder = folder
        await studio.video.files.watch()
        assert studio.video.files.is_watching
        await beat(bench, 3)
        assert names(bench) == []  # what was there is not new
        new = folder / "new.png"
        new.write_bytes(pictures[0].read_bytes()[:40])
        await beat(bench)
        new.write_bytes(pictures[0].read_bytes() + b"more")  # still being written at the look before
        await beat(bench)
        assert names(bench) == []
        await beat(bench)
        await until(lambda: names(bench) == ["new.png"])
        await until(lambda: not bench.desk.workspace.library.jobs.unfinished(["import"]))
        await beat(bench)
        assert [str(words) for words in heard.words][-1] == "1 new files came in from the watched folder."
        heard.buttons[-1].press()
        (folder / "again.png").write_bytes(new.read_bytes())
        (folder / "half.part").write_bytes(b"x")
        told = len(heard.words)
        await beat(bench, 4)
        assert names(bench) == ["new.png"] and len(heard.words) == told
        await studio.video.files.watch()
        assert not studio.video.files.is_watching

    on_screen(story)


def test_a_restart_neither_misses_nor_repeats_and_what_was_binned_stays_there(
        run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench, pictures: list[Path]) -> None:
    folder = pictures[0].parent
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)

    def fresh(lanes: Lanes) -> FolderWatch:
        from brova_desktop.domain.media.asset import Placement

        return FolderWatch(bench.desk, bench.work, bench.runner, lanes, lambda: folder, lambda: Placement.COPIED)

    async def story() -> None:
        await beat(bench)
        (folder / "late.png").write_bytes(pictures[1].read_bytes() + b"late")
        again = fresh(bench.lanes)
        await again.on_tick()
        await again.on_tick()
        await until(lambda: names(bench) == ["late.png"])
        await bench.runner.finish()
        [asset] = bench.desk.shelf.listed(AssetQuery(), 5)
        bench.desk.shelf.bin([asset.id])
        os.utime(folder / "late.png", ns=(1, 1))  # touched, but what is in it is known
        third = fresh(bench.lanes)
        for _ in range(3):
            await third.on_tick()
        assert names(bench) == []

    run(story())


def test_a_folder_that_is_gone_and_a_file_that_is_none_are_told_once(
        run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench, pictures: list[Path], heard: Heard) -> None:
    folder = pictures[0].parent
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)

    async def story() -> None:
        await beat(bench)
        (folder / "notes.mp4").write_text("no film at all")
        await beat(bench, 2)
        await bench.runner.finish()
        await beat(bench, 3)
        [words] = [str(one) for one in heard.words]
        assert words.startswith("1 files of the watched folder cannot be used.") and "notes.mp4" in words
        folder.rename(folder.with_name("away"))
        await beat(bench, 3)
        assert len(heard.words) == 2 and "cannot be read" in str(heard.words[1])
        folder.with_name("away").rename(folder)
        await beat(bench)
        folder.rename(folder.with_name("away"))
        await beat(bench)
        assert len(heard.words) == 3

    run(story())


def test_what_the_program_makes_itself_never_comes_in(on_screen: Play, bench: Workbench, answers: Answers,
                                                      pictures: list[Path], heard: Heard) -> None:
    """A folder above the workspace, and one inside of it: posters would come in, posters of posters, and so on."""
    root = bench.desk.workspace.folder.root

    def made_by_itself() -> None:
        for place in (root / "cache" / "derived" / "poster" / "ab" / "own.png", root / "renders" / "own.png"):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(pictures[0].read_bytes() + b"made")

    async def story(studio: VideoStudio) -> None:
        for folder in (root.parent, root, root / "renders"):
            answers.chosen_folder = folder
            await studio.video.files.watch()
            await beat(bench)
            made_by_itself()
            await beat(bench, 3)
            assert not bench.desk.workspace.library.jobs.unfinished(["import"])
            await until(lambda: names(bench) == [])
            for place in root.rglob("own.png"):
                place.unlink()
            await studio.video.files.watch()
        assert len([words for words in heard.words if "lies in the workspace itself" in str(words)]) == 2

    on_screen(story)
