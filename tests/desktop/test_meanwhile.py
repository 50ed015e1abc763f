"""What comes in the middle of closing, opening or dressing a window anew."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from brova_desktop import assembly
from brova_desktop.desktop import deeds, roots
from brova_desktop.desktop.life import Life, Wish
from brova_desktop.domain.errors import Missing, NoRoom
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.workspace import Protection
from brova_desktop.ports.vault import Secret
from brova_desktop.ui.bridge.dialogs import Asking, Question
from brova_desktop.ui.home.studio import HomeStudio
from brova_desktop.ui.widgets.panels import EmptyState
from tests.desktop.test_deeds import is_open, living, made
from tests.desktop.test_life import shown, until, workspace

__all__ = ["workspace"]


class Slow:
    """A studio that takes its time to close."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.may_end = asyncio.Event(), asyncio.Event()
        self.times = 0
        real = HomeStudio.close_studio

        async def close(studio: HomeStudio) -> None:
            self.begun.set()
            await self.may_end.wait()
            self.times += 1
            await real(studio)

        monkeypatch.setattr(HomeStudio, "close_studio", close)


def is_said(life: Life, words: str) -> bool:
    """Whether the page of a closed workspace says so."""
    return any(one.isVisible() and words in one.title.text() for one in life.window.findChildren(EmptyState))


def test_a_window_that_is_closed_while_it_is_dressed_anew_closes_once(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        slow, life = Slow(monkeypatch), Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        assert life.bench is not None
        life.window.show_studio("home")
        life.bench.settings.set("appearance.theme", "dark")
        await slow.begun.wait()
        life.window.close()
        await until(life._stop.is_set)
        await asyncio.sleep(0.05)  # the end of the program waits too
        slow.may_end.set()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())
    assembly.workspaces().open_now(workspace).close()  # nobody has it


def test_no_studio_comes_to_the_front_of_a_window_that_is_closing(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        slow = Slow(monkeypatch)
        async with living(qapp, Wish(workspace)) as life:
            await is_open(life)
            life.window.show_studio("home")
            window = life.window
            window.close()
            await slow.begun.wait()
            window.rail.buttons["calendar"].click()
            assert "calendar" not in window.studios
            assert window.current_key == "home"
            slow.may_end.set()

    run(story())


def test_a_window_that_could_not_close_shows_studios_again(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(_: object) -> None:
        raise NoRoom(say("The disk is full."))

    async def story() -> None:
        async with living(qapp, Wish(workspace)) as life:
            await is_open(life)
            life.window.show_studio("home")
            with monkeypatch.context() as patched:
                patched.setattr(HomeStudio, "close_studio", full)
                life.window.close()
                await until(lambda: shown(life, Question) is not None)
                shown(life, Question).reject()
                await until(lambda: not life._stop.is_set())
            life.window.rail.buttons["calendar"].click()
            assert life.window.current_key == "calendar"

    run(story())


def test_a_folder_that_goes_away_while_a_person_is_asked_closes_the_workspace_all_the_same(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(_: object) -> None:
        raise NoRoom(say("The disk is full."))

    monkeypatch.setattr(HomeStudio, "close_studio", full)

    async def story() -> None:
        async with living(qapp, Wish(workspace)) as life:
            await is_open(life)
            life.window.show_studio("home")
            life.window.close()
            await until(lambda: shown(life, Question) is not None)
            life._lose(Missing(say("The folder is gone.")))
            shown(life, Question).reject()
            await until(lambda: is_said(life, "The folder is gone."))

    run(story())


def test_the_session_ends_while_a_person_is_asked(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch, expect_log: Any) -> None:
    async def full(_: object) -> None:
        raise NoRoom(say("The disk is full."))

    expect_log("closed without saving")
    monkeypatch.setattr(HomeStudio, "close_studio", full)

    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        life.window.show_studio("home")
        life.window.close()
        await until(lambda: shown(life, Question) is not None)
        life._end()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def test_the_session_ends_in_the_moment_the_folder_goes_away(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None]) -> None:
    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        life._lose(Missing(say("The folder is gone.")))
        life._end()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def test_a_workspace_that_fails_just_after_it_opened_leaves_no_studio_behind(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(_: object) -> None:
        raise NoRoom(say("The disk is full."))

    monkeypatch.setattr(roots, "begin_demo", full)

    async def story() -> None:
        slow = Slow(monkeypatch)
        slow.may_end.set()
        async with living(qapp, Wish(workspace, demo=True)) as life:
            await until(lambda: is_said(life, "The disk is full."))
            assert slow.times == 1
            assert life.window.bench is None and not life.window.studios

    run(story())


def test_what_is_under_way_has_ended_before_the_workspace_closes(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []

    async def endless(_: object, bench: Any, spawn: object) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(await bench.lanes.run("library", lambda: True))  # closed lanes refuse it

    monkeypatch.setattr(deeds, "tell_of_twin", endless)

    async def story() -> None:
        async with living(qapp, Wish(workspace)) as life:
            await is_open(life)
            await until(lambda: any(one.get_name() == "twin" for one in asyncio.all_tasks()))

    run(story())
    assert ended == [True]


def test_a_restore_that_waits_for_a_passphrase_does_not_hold_up_the_end_of_the_session(
        run: Any, qapp: QApplication, dressed: Callable[..., None], tmp_path: Path) -> None:
    made(tmp_path / "w", protection=Protection.PASSPHRASE, passphrase=Secret("open sesame"))
    with assembly.workspaces().open_now(tmp_path / "w", Secret("open sesame")) as opened:
        backup = asyncio.run(assembly.backups().make(opened)).path

    async def story() -> None:
        life = Life(qapp, Wish(tmp_path / "w"))
        life._restoring = backup
        running = asyncio.ensure_future(life.whole())
        await until(lambda: hasattr(life, "_front") and shown(life, Asking) is not None)
        life._end()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())
    assert [one.path for one in assembly.backups().all(tmp_path / "w")] == [backup]


@pytest.mark.parametrize("after", [0, 2, 8, 25, 70])
@pytest.mark.parametrize("way", ["by the person", "by the system"])
def test_a_window_closes_at_whatever_moment_of_its_opening(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None], after: int, way: str) -> None:
    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: hasattr(life, "_front") and hasattr(life._front, "window"))
        for _ in range(after):
            await asyncio.sleep(0.005)
        life.window.close() if way == "by the person" else life._end()
        assert await asyncio.wait_for(running, 30) == 0
        assert life.bench is None and life.window.bench is None

    run(story())
    with assembly.workspaces().open_now(workspace) as opened:
        assert not opened.was_left_open
