"""A watched folder where something else goes wrong: a full disk, posts of what its files held before."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.errors import NoRoom
from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.posts.post import Post, Wording
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.services.library import folder_watch
from brova_desktop.services.library.folder_watch import LOOK_AGAIN_SECONDS
from brova_desktop.services.library.watched_files import Verdict, judged
from brova_desktop.services.work import Work
from brova_desktop.ui.bridge.workbench import Workbench
from tests.ui.conftest import Heard
from tests.ui.video.test_watched_folder import clock
from tests.ui.video.watching import beat, imported, library, names

__all__ = ["clock"]

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_planned_posts_of_what_a_file_held_before_are_told_of(
        run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench, pictures: list[Path], heard: Heard) -> None:
    folder, whole = pictures[0].parent, pictures[0].read_bytes()
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)
    bench.settings.set("media.import_mode", "reference")

    async def story() -> None:
        await beat(bench)
        (folder / 'the "song".png').write_bytes(whole + b"1")
        await imported(bench)
        [asset] = library(bench)
        for state in (TargetState.SCHEDULED, TargetState.DRAFT):
            post = Post(PostId(state.value), "", Wording(), (bench.line.posts.medium(asset.id),), NOW, NOW)
            bench.desk.workspace.library.posts.add(post, [
                Target(TargetId(state.value), post.id, ConnectionId("c"), "youtube", state=state)])
        (folder / 'the "song".png').write_bytes(whole + b"12")
        await imported(bench)
        assert str(heard.words[-1]).startswith("1 planned posts hold what was in these files before")

    run(story())


def test_files_that_could_not_be_queued_are_taken_the_next_time(
        run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench, pictures: list[Path], heard: Heard,
        monkeypatch: pytest.MonkeyPatch) -> None:
    folder = pictures[0].parent
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)

    async def full(*_: object, **__: object) -> None:
        raise NoRoom(say("The disk is full."))

    async def story() -> None:
        await beat(bench)
        (folder / "new.png").write_bytes(pictures[0].read_bytes() + b"1")
        await beat(bench)
        with monkeypatch.context() as patched:
            patched.setattr(Work, "import_files", full)
            await beat(bench)
            await beat(bench, 2, LOOK_AGAIN_SECONDS)
            assert [str(words) for words in heard.words] == ["The disk is full."]  # once, not at every look
        await beat(bench, 1, LOOK_AGAIN_SECONDS)
        await imported(bench)
        assert names(bench) == ["new.png"]

    run(story())


def test_a_file_that_stays_incomplete_is_looked_into_ever_more_rarely(
        run: Callable[[Coroutine[Any, Any, None]], None], bench: Workbench, pictures: list[Path], heard: Heard,
        monkeypatch: pytest.MonkeyPatch) -> None:
    """All of a large one is read each time."""
    folder, looks = pictures[0].parent, []
    bench.settings.set("media.watch_folder", str(folder), in_workspace=True)

    def looked(file: Path, *rest: Any) -> Verdict:
        looks.append(file.name)
        return judged(file, *rest)

    monkeypatch.setattr(folder_watch, "judged", looked)

    async def story() -> None:
        await beat(bench)
        (folder / "never.png").write_bytes(pictures[0].read_bytes()[:90])
        await beat(bench, 24 * 60, 60.0)
        assert 10 < len(looks) < 40
        assert len(heard.words) == 1
        (folder / "never.png").write_bytes(pictures[0].read_bytes() + b"whole")
        await imported(bench)
        assert names(bench) == ["never.png"]

    run(story())
