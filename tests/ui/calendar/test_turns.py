"""What a person does quickly after each other, in the composer: nothing is mixed up, doubled or lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.composer.drawer import SAVE_PAUSE_MS
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock, soon

S = TargetState
Do = Callable[..., None]


def test_two_new_posts_at_once_leave_no_empty_one_behind(composer: Composer, bench: Workbench, run: Any) -> None:
    async def story() -> None:
        await asyncio.gather(composer.begin(), composer.begin())

    run(story())
    assert composer.post is not None
    assert [one.post.id for one in bench.line.posts.latest()] == [composer.post.id]


def test_scheduling_and_turning_to_another_post_plans_only_the_first_or_none(
        composer: Composer, stock: Stock, bench: Workbench, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    at = soon(stock.now, days=1)
    first, second = (stock.post(name, stock.target("youtube", at, S.DRAFT)) for name in ("First", "Second"))
    looked, go_on = asyncio.Event(), asyncio.Event()
    check = composer.check

    async def slow_check() -> None:
        await check()
        looked.set()
        await go_on.wait()

    monkeypatch.setattr(composer, "check", slow_check)

    async def story() -> None:
        await composer.open(first.id)
        planning = asyncio.ensure_future(composer.schedule())
        await looked.wait()
        await composer.open(second.id)
        go_on.set()
        assert not await planning

    run(story())
    assert [one.state for one in bench.line.posts.get(second.id).targets] == [S.DRAFT]


def test_an_older_state_is_never_written_over_a_newer_one(
        composer: Composer, stock: Stock, bench: Workbench, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    post = stock.post("Words", stock.target("youtube", None, S.DRAFT))
    posts, save, released = bench.line.posts, bench.line.posts.save, Event()

    def slow_first(view: Any) -> Any:
        if view.post.wording.caption == "Old words":
            assert released.wait(20)
        return save(view)

    async def story() -> None:
        await composer.open(post.id)
        monkeypatch.setattr(posts, "save", slow_first)
        composer.type("caption", "Old words")
        saving = asyncio.ensure_future(composer.save())
        await asyncio.sleep(0)
        composer.type("caption", "New words")
        closing = asyncio.ensure_future(composer.close())
        await asyncio.sleep(0.05)  # what would be written too early is written now
        released.set()
        await asyncio.gather(saving, closing)

    run(story())
    assert posts.get(post.id).post.wording.caption == "New words"


def test_files_for_a_post_that_was_closed_are_not_put_into_the_next(
        composer: Composer, stock: Stock, bench: Workbench, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(bench.notices, "say", lambda words, **more: told.append(str(words)))
    first, second = (stock.post(name, stock.target("youtube", None, S.DRAFT)) for name in ("First", "Second"))
    found, released = stock.medium("late.mp4"), Event()

    def slow(_: Path) -> Any:
        assert released.wait(20)
        return found

    monkeypatch.setattr(bench.line.posts, "medium", slow)

    async def story() -> None:
        await composer.open(first.id)
        adding = asyncio.ensure_future(composer.add_media(["/films/late.mp4"]))
        await asyncio.sleep(0)
        await composer.open(second.id)
        released.set()
        await adding

    run(story())
    assert [one.name for one in composer.draft.media] == ["clip.mp4"]
    assert len(told) == 1


def test_who_never_rests_while_typing_is_saved_all_the_same(
        studio: CalendarStudio, do: Do, stock: Stock, run: Any) -> None:
    post = stock.post("Words", stock.target("tiktok", None, S.DRAFT))
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    drawer, saved = studio.drawer, []
    drawer.save_asked.connect(lambda: saved.append(True))
    drawer._longest.setInterval(30)
    drawer._saving.setInterval(SAVE_PAUSE_MS * 100)
    do(lambda: QTest.keyClicks(drawer.caption, "on and on"), lambda: bool(saved))
    run(studio.scope.idle())


def test_leaving_the_choice_of_a_thumbnail_keeps_the_one_that_is_there(
        studio: CalendarStudio, do: Do, stock: Stock, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def nothing(*_: Any, **__: Any) -> list[Path]:
        return []

    monkeypatch.setattr("brova_desktop.ui.calendar.composing_verbs.choose_files", nothing)
    post = stock.post("Words", stock.target("youtube", None, S.DRAFT))
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    composer = studio.composer
    do(lambda: composer.type("thumbnail", "/pictures/cup.jpg"))
    do(lambda: studio.verbs.choose_thumbnail(), lambda: studio.scope.idle())
    assert composer.draft.wording.thumbnail == "/pictures/cup.jpg"
    do(lambda: QTest.mouseClick(studio.drawer.extras.no_thumbnail, Qt.MouseButton.LeftButton))
    assert composer.draft.wording.thumbnail == ""
    run(studio.scope.idle())


def test_a_check_that_finds_nothing_new_is_told_to_nobody(composer: Composer, stock: Stock, run: Any) -> None:
    """What is told is shown, and what is shown is checked: that would go on for ever."""
    post = stock.post("Too long", stock.target("tiktok", None, S.DRAFT), caption="word " * 600)
    run(composer.open(post.id))
    told: list[None] = []
    hearing = composer.changed.subscribe(told.append)
    run(composer.check())
    assert len(told) == 1
    run(composer.check())
    assert len(told) == 1
    composer.type("caption", "Fresh roast")
    composer.settle()
    told.clear()
    run(composer.check())
    assert len(told) == 1
    hearing.close()
