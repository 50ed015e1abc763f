"""What of a watched folder did not come in for a reason that passes."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.files import disk_trouble, finished_file
from brova_desktop.services.library import reading_files
from brova_desktop.services.library.folder_watch import SEEN
from brova_desktop.services.library.watched_files import PAUSES
from brova_desktop.ui.bridge.workbench import Workbench
from tests.ui.conftest import Heard
from tests.ui.video.watching import WoundClock, beat, imported, library, names

Run = Callable[[Coroutine[Any, Any, None]], None]
DAY = 86_400.0


class HeldClock(WoundClock):
    """However slow the computer is: only the test turns it on."""

    def monotonic(self) -> float:
        return self.turned


@pytest.fixture
def clock() -> WoundClock:
    return HeldClock()


@pytest.fixture
def folder(bench: Workbench, pictures: list[Path]) -> Path:
    """A watched folder."""
    place = pictures[0].parent
    bench.settings.set("media.watch_folder", str(place), in_workspace=True)
    return place


def imports(bench: Workbench) -> int:
    return len(bench.desk.workspace.library.jobs.history(kinds=["import"]).items)


def restarted(bench: Workbench) -> Any:
    """The watch as after a restart: all it has is what the library remembers."""
    watch: Any = bench.heartbeat._asks["watched folder"].__self__  # type: ignore[attr-defined]
    watch._where = None
    return watch


class Disk:
    """Takes so many files and is full then."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room: float = float("inf")
        monkeypatch.setattr(reading_files, "finished_file", self.finished)

    @contextmanager
    def finished(self, final: Path) -> Iterator[Path]:
        if self.room <= 0:
            raise disk_trouble(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), final)
        self.room -= 1
        with finished_file(final) as part:
            yield part


def test_what_a_full_disk_kept_out_comes_in_once_there_is_room_and_nothing_twice(
        run: Run, bench: Workbench, folder: Path, pictures: list[Path], heard: Heard,
        monkeypatch: pytest.MonkeyPatch) -> None:
    disk, whole = Disk(monkeypatch), pictures[0].read_bytes()

    async def story() -> None:
        await beat(bench)
        for name in ("a", "b", "c"):
            (folder / f"{name}.png").write_bytes(whole + name.encode())
        disk.room = 1
        await imported(bench)
        assert names(bench) == ["a.png"]
        [told] = [str(words) for words in heard.words]
        assert told.startswith("Not all files") and "The disk is full" in told
        await imported(bench)
        assert imports(bench) == 1  # it rests
        await beat(bench, 1, PAUSES[0])
        await imported(bench)
        assert names(bench) == ["a.png"] and imports(bench) == 2 and len(heard.words) == 1
        disk.room = 9
        restarted(bench)
        await beat(bench)
        await beat(bench, 1, PAUSES[1])
        await imported(bench)
        assert names(bench) == ["a.png", "b.png", "c.png"]
        assert [str(words) for words in heard.words[1:]] == ["2 new files came in from the watched folder."]
        await beat(bench, 3, DAY)
        assert imports(bench) == 3
        (folder / "a.png").write_bytes(whole + b"a and more")  # what came of it is known although its import failed
        await imported(bench)
        assert sorted(asset.size - len(whole) for asset in library(bench)) == [1, 1, 10]

    run(story())


def test_a_place_that_cannot_be_written_is_tried_with_growing_pauses_and_not_for_ever(
        run: Run, bench: Workbench, folder: Path, pictures: list[Path], heard: Heard) -> None:
    media = bench.desk.shelf.root / "media"
    new = folder / "new.png"

    async def story() -> None:
        await beat(bench)
        if media.exists():
            media.rmdir()
        media.write_bytes(b"no folder any more")
        new.write_bytes(pictures[0].read_bytes() + b"new")
        await imported(bench)
        for count, pause in enumerate(PAUSES, 1):
            assert imports(bench) == count
            await beat(bench)
            await beat(bench, 1, pause / 2)
            await bench.runner.finish()
            assert imports(bench) == count
            await beat(bench, 1, pause)
            await bench.runner.finish()
            await beat(bench)
        last = len(PAUSES) + 1
        assert imports(bench) == last
        told = [str(words) for words in heard.words]
        assert len(told) == 2 and told[0].startswith("Not all files") and told[1].startswith("1 files")
        await beat(bench, 3, DAY)
        restarted(bench)
        await beat(bench, 3, DAY)
        assert imports(bench) == last and len(heard.words) == 2
        media.unlink()
        new.write_bytes(pictures[0].read_bytes() + b"newer")
        await imported(bench)
        assert names(bench) == ["new.png"]

    run(story())


def test_a_file_that_another_program_holds_comes_in_when_it_is_let_go_while_the_others_come_at_once(
        run: Run, bench: Workbench, folder: Path, pictures: list[Path], heard: Heard,
        monkeypatch: pytest.MonkeyPatch) -> None:
    held, opened = [folder / "held.png"], os.open

    def locked(path: Any, *rest: Any, **more: Any) -> int:
        if path in held:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return opened(path, *rest, **more)

    async def story() -> None:
        await beat(bench)
        (folder / "free.png").write_bytes(pictures[1].read_bytes() + b"free")
        held[0].write_bytes(pictures[0].read_bytes() + b"held")
        monkeypatch.setattr(os, "open", locked)
        await imported(bench)
        assert names(bench) == ["free.png"]
        assert [str(words).split(".")[0] for words in heard.words] == [
            "1 new files came in from the watched folder", "Not all files of the watched folder could come in"]
        held.clear()
        await beat(bench, 1, PAUSES[0])
        await imported(bench)
        assert names(bench) == ["free.png", "held.png"] and len(heard.words) == 3

    run(story())


def test_what_cannot_be_used_is_not_tried_again_until_it_changes(
        run: Run, bench: Workbench, folder: Path, pictures: list[Path], heard: Heard) -> None:
    async def story() -> None:
        await beat(bench)
        (folder / "notes.png").write_text("no picture at all")
        await imported(bench)
        await beat(bench, 4, DAY)
        restarted(bench)
        await beat(bench, 4, DAY)
        assert imports(bench) == 1 and len(heard.words) == 1
        (folder / "notes.png").write_bytes(pictures[0].read_bytes() + b"notes")
        await imported(bench)
        assert names(bench) == ["notes.png"]

    run(story())


def test_a_library_that_cannot_be_written_is_told_once_and_what_waits_for_it_comes_in_later(
        run: Run, bench: Workbench, folder: Path, pictures: list[Path], heard: Heard,
        monkeypatch: pytest.MonkeyPatch) -> None:
    settings = type(bench.desk.workspace.library.settings)
    put, full = settings.put, [True]

    def refusing(self: Any, key: str, value: Any) -> None:
        if key == SEEN and full:
            raise disk_trouble(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), Path("library.db"))
        put(self, key, value)

    async def story() -> None:
        await beat(bench)
        (folder / "new.png").write_bytes(pictures[0].read_bytes() + b"new")
        monkeypatch.setattr(settings, "put", refusing)
        await beat(bench, 6)
        await bench.runner.finish()
        await beat(bench, 6)
        assert [str(words).split(":")[0] for words in heard.words if "full" in str(words)] == ["The disk is full"]
        assert not heard.errors
        full.clear()
        await beat(bench, 2, DAY)
        await imported(bench)
        assert names(bench) == ["new.png"]
        restarted(bench)
        await beat(bench, 3, DAY)
        assert names(bench) == ["new.png"] and imports(bench) == 1

    run(story())
