from __future__ import annotations

import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.jobs.lanes import Lanes
from brova_desktop.services.library.folder_watch import PATIENCE_SECONDS, REST_SECONDS, FolderWatch
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.conftest import Heard
from tests.ui.video.conftest import Answers, until
from tests.ui.video.watching import WoundClock, beat, imported, library, names

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]


@pytest.fixture
def clock() -> WoundClock:
    return WoundClock()


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
        run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench, clock: WoundClock,
        pictures: list[Path]) -> None:
    folder = pictures[0].parent
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)

    def fresh(lanes: Lanes) -> FolderWatch:
        from brova_desktop.domain.media.asset import Placement

        return FolderWatch(bench.desk, bench.work, bench.runner, lanes, lambda: folder, lambda: Placement.COPIED,
                           clock)

    async def story() -> None:
        await beat(bench)
        (folder / "late.png").write_bytes(pictures[1].read_bytes() + b"late")
        again = fresh(bench.lanes)
        for _ in range(2):
            clock.turned += REST_SECONDS
            await again.on_tick()
        await until(lambda: names(bench) == ["late.png"])
        await bench.runner.finish()
        [asset] = bench.desk.shelf.listed(AssetQuery(), 5)
        bench.desk.shelf.bin([asset.id])
        os.utime(folder / "late.png", ns=(1, 1))  # touched, but what is in it is known
        third = fresh(bench.lanes)
        for _ in range(3):
            clock.turned += REST_SECONDS
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


def test_a_copy_that_stalls_waits_until_it_is_whole(run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench,
                                                    pictures: list[Path], heard: Heard) -> None:
    """However long it stalls: a picture whose end is missing, and a film that lacks its index."""
    folder = pictures[0].parent
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)
    picture = pictures[0].read_bytes() + b"whole"
    film = b"\0\0\0\x14ftypisom\0\0\0\0isom" + b"\0\0\x10\0mdat" + bytes(2_000)

    async def story() -> None:
        await beat(bench)
        (folder / "late.png").write_bytes(picture[:90])
        (folder / "late.mp4").write_bytes(film)
        (folder / "taken.mov").write_bytes(bytes(9_000))
        await beat(bench, 4)
        assert library(bench) == () and heard.words == []
        await beat(bench, 2, PATIENCE_SECONDS)
        assert sorted(str(one).split(" ")[0] for one in heard.words) == ["late.mp4", "late.png", "taken.mov"]
        assert "is not complete" in str(heard.words[0])
        await beat(bench, 2, PATIENCE_SECONDS)
        assert len(heard.words) == 3
        (folder / "late.png").write_bytes(picture)
        await imported(bench)
        assert [asset.name for asset in library(bench)] == ["late.png"] and library(bench)[0].trouble is None

    run(story())


def test_a_file_that_goes_on_growing_renews_what_came_of_it(
        run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench, pictures: list[Path], heard: Heard) -> None:
    """What nothing uses keeps its words and gets the new content, also after a restart of the program."""
    folder = pictures[0].parent
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)
    whole = pictures[0].read_bytes()

    async def story() -> None:
        await beat(bench)
        (folder / "song.png").write_bytes(whole + b"1")
        await imported(bench)
        [first] = library(bench)
        old = bench.desk.shelf.place(first)
        bench.desk.shelf.edit([first.id], title="Our song", add_tags=["spring"], rating=4)
        watch: Any = bench.heartbeat._asks["watched folder"].__self__  # type: ignore[attr-defined]
        watch._where = None  # as after a restart: all that is left is what the library remembers
        (folder / "song.png").write_bytes(whole + b"1 and more")
        await imported(bench)
        [now] = library(bench)
        assert (now.id, now.title, now.tags, now.rating) == (first.id, "Our song", ("spring",), 4)
        assert now.size == len(whole) + 10 and bench.desk.shelf.place(now).read_bytes() == whole + b"1 and more"
        assert not old.exists()
        assert str(heard.words[-1]) == "1 files of the watched folder changed and were renewed in the library."

    run(story())


def test_what_is_used_stays_as_it_is_and_the_grown_file_is_a_version_of_it(
        run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench, pictures: list[Path], heard: Heard) -> None:
    folder = pictures[0].parent
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)
    whole = pictures[0].read_bytes()

    async def story() -> None:
        from brova_desktop.services.uses import uses_of

        await beat(bench)
        (folder / "song.png").write_bytes(whole + b"1")
        await imported(bench)
        [first] = library(bench)
        chosen = bench.desk.shelf.root / "thumbnails" / first.id
        chosen.mkdir(parents=True)
        (folder / "song.png").write_bytes(whole + b"12")
        await imported(bench)
        assert [asset.size for asset in library(bench)] == [len(whole) + 1, len(whole) + 2]
        [version] = uses_of(bench.desk.workspace.library, first.id).variants
        assert version.asset.id == library(bench)[1].id and version.made.how.value == "renewed"
        assert "came in as new versions" in str(heard.words[-1])
        (folder / "song.png").write_bytes(whole + b"123")  # once more: the version itself is not used
        await imported(bench)
        assert [asset.size for asset in library(bench)] == [len(whole) + 1, len(whole) + 3]

    run(story())


def test_a_file_that_changes_while_its_import_waits_is_taken_after_it(
        run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench, pictures: list[Path]) -> None:
    """Else it would come in twice: what came of it the first time is only known when the import is over."""
    folder = pictures[0].parent
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)
    whole = pictures[0].read_bytes()

    async def story() -> None:
        await beat(bench)
        watch: Any = bench.heartbeat._asks["watched folder"].__self__  # type: ignore[attr-defined]
        (folder / "song.png").write_bytes(whole + b"1")
        await beat(bench, 2)
        await bench.runner.finish()
        [job] = watch._known.jobs
        assert job
        (folder / "song.png").write_bytes(whole + b"12")
        jobs: Any = bench.desk.workspace.library.jobs
        held, jobs.get = jobs.get, _under_way
        await beat(bench, 4)
        assert [asset.size for asset in library(bench)] == [len(whole) + 1]
        jobs.get = held
        await imported(bench)
        assert [asset.size for asset in library(bench)] == [len(whole) + 2]

    def _under_way(_: object) -> Any:
        from brova_desktop.domain.workspace.job import JobState

        class Waiting:
            state = JobState.WAITING

        return Waiting

    run(story())


def test_a_referenced_file_that_grew_is_the_same_asset_with_another_content(
        run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench, pictures: list[Path]) -> None:
    folder = pictures[0].parent
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)
    bench.settings.set("media.import_mode", "reference")
    whole = pictures[0].read_bytes()

    async def story() -> None:
        await beat(bench)
        (folder / "song.png").write_bytes(whole + b"1")
        await imported(bench)
        [first] = library(bench)
        (bench.desk.shelf.root / "thumbnails" / first.id).mkdir(parents=True)  # used: but its file is another one now
        (folder / "song.png").write_bytes(whole + b"12")
        await imported(bench)
        [now] = library(bench)
        assert now.id == AssetId(first.id) and now.size == len(whole) + 2
        assert (folder / "song.png").read_bytes() == whole + b"12"

    run(story())
