"""Leaving a workspace: for another one, for good, with unsaved words, unfinished work, or because its folder went."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from brova_desktop import assembly
from brova_desktop.desktop.life import Life, Wish
from tests.desktop.test_life import shown, until, workspace

__all__ = ["workspace"]


def test_going_to_another_workspace_says_which_posts_stay_behind(workspace: Path, run: Any, qapp: QApplication,
                                                               dressed: Callable[..., None], tmp_path: Path) -> None:
    from datetime import timedelta

    from brova_desktop.domain.posts.target import TargetState
    from brova_desktop.ui.bridge.dialogs import Question
    from brova_desktop.ui.shell.welcome import Welcome
    from tests.ui.calendar.conftest import Stock

    other = tmp_path / "other"
    assembly.workspaces().create_now(other, "Nakheel")

    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        assert life.bench is not None
        stock = Stock(life.bench)
        stock.account("youtube", "@qahwa.box")
        stock.post("Eid offer", stock.target("youtube", stock.now + timedelta(days=1), TargetState.SCHEDULED))
        life.window.answers.switch()
        await until(lambda: shown(life, Welcome) is not None)
        next(one for one in shown(life, Welcome).findChildren(QPushButton) if "Nakheel" in one.text()).click()
        await until(lambda: shown(life, Question) is not None)
        shown(life, Question).reject()
        await until(lambda: shown(life, Question) is None)
        assert life.bench.desk.workspace.card.name == "Qahwa Box"
        await until(lambda: not any(one.get_name() == "switching" for one in asyncio.all_tasks()))
        life.window.answers.switch()
        await until(lambda: shown(life, Welcome) is not None)
        next(one for one in shown(life, Welcome).findChildren(QPushButton) if "Nakheel" in one.text()).click()
        await until(lambda: shown(life, Question) is not None)
        shown(life, Question).accept()
        await until(lambda: life.bench is not None and life.bench.desk.workspace.card.name == "Nakheel")
        await until(lambda: life.window.current is not None)
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def test_what_cannot_be_saved_keeps_the_window_open(workspace: Path, run: Any, qapp: QApplication,
                                                   dressed: Callable[..., None],
                                                   monkeypatch: pytest.MonkeyPatch, expect_log: Any) -> None:
    """A full disk: neither a new theme nor closing throws away what was written; only the person may."""
    from brova_desktop.domain.errors import NoRoom
    from brova_desktop.domain.words import say
    from brova_desktop.ui.bridge.dialogs import Question
    from brova_desktop.ui.calendar.studio import CalendarStudio

    async def full(_: object) -> None:
        raise NoRoom(say("The disk is full."))

    expect_log("closed without saving")

    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        assert life.bench is not None
        life.window.show_studio("calendar")
        monkeypatch.setattr(CalendarStudio, "close_studio", full)
        first = life.window
        life.bench.settings.set("appearance.theme", "dark")
        await until(lambda: first.notices.history)
        assert life.window is first
        assert life.window.current_key == "calendar"
        life.bench.settings.set("appearance.theme", "light")
        life.window.close()
        await until(lambda: shown(life, Question) is not None)
        shown(life, Question).reject()
        await until(lambda: shown(life, Question) is None)
        assert not running.done()
        life.window.close()
        await until(lambda: shown(life, Question) is not None)
        shown(life, Question).accept()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def test_what_was_to_follow_a_closing_that_a_person_took_back_never_happens(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the restore nor the removal asked for then is made up for when the workspace is closed next."""
    from brova_desktop.domain.errors import NoRoom
    from brova_desktop.domain.words import say
    from brova_desktop.ui.bridge.dialogs import Question
    from brova_desktop.ui.calendar.studio import CalendarStudio

    async def full(_: object) -> None:
        raise NoRoom(say("The disk is full."))

    with assembly.workspaces().open_now(workspace) as opened:
        backup = asyncio.run(assembly.backups().make(opened)).path

    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        life.window.show_studio("calendar")
        with monkeypatch.context() as patched:
            patched.setattr(CalendarStudio, "close_studio", full)
            life.window.answers.restoring.emit(backup)
            life._removed = workspace
            await until(lambda: shown(life, Question) is not None)
            shown(life, Question).reject()
            await until(lambda: not life._stop.is_set())
        first = life.bench
        life._go_on_with(Wish(workspace))
        await until(lambda: life.bench is not None and life.bench is not first and life.window.current is not None)
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())
    assert [one.stamp.reason.value for one in assembly.backups().all(workspace)].count("restore") == 0


def test_a_folder_that_goes_away_closes_the_workspace_and_leaves_nothing_in_its_place(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None]) -> None:
    from brova_desktop.domain.errors import NoRoom
    from brova_desktop.files import atomic_write
    from brova_desktop.storage.backup import list_backups
    from brova_desktop.ui.widgets.panels import EmptyState

    def closed(life: Life) -> EmptyState | None:
        return next((one for one in life.window.findChildren(EmptyState)
                     if one.isVisible() and str(workspace) in one.title.text()), None)

    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        assert life.bench is not None
        await until(lambda: list_backups(workspace / "backups"))  # the first beat's own is made
        elsewhere = workspace.rename(workspace.with_name("elsewhere"))
        with pytest.raises(NoRoom):  # whoever writes before the next beat
            atomic_write(workspace / "renders" / "reel.mp4", b"reel")
        with pytest.raises(NoRoom):
            await life.bench.work.backups.make(life.bench.desk.workspace)
        life.bench.heartbeat.tick()
        await until(lambda: closed(life) is not None)
        assert not workspace.exists()  # no second library, no vault without the sign-ins
        elsewhere.rename(workspace)
        page = closed(life)
        assert page is not None
        assert page.button is not None
        page.button.click()
        await until(lambda: life.bench is not None and life.window.current is not None)
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def test_a_film_that_is_not_done_is_not_given_up_without_asking(
        workspace: Path, run: Any, qapp: QApplication, dressed: Callable[..., None],
        monkeypatch: pytest.MonkeyPatch) -> None:
    from brova_desktop.domain.words import say
    from brova_desktop.jobs.kinds import JobKind
    from brova_desktop.ui.bridge.dialogs import Question
    from brova_desktop.ui.shell import leaving

    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        assert life.bench is not None
        going_on = asyncio.Event()

        async def film(*_: object) -> dict[str, Any]:
            await going_on.wait()
            return {}

        for known in leaving.WORTH_ASKING:  # they are kinds that there are
            with pytest.raises(ValueError, match="registered already"):
                life.bench.runner.register(JobKind(known, film))
        monkeypatch.setattr(leaving, "WORTH_ASKING", frozenset(("film",)))
        life.bench.runner.register(JobKind("film", film))
        await life.bench.runner.add("film", say("Rendering {name}", name="Eid offer"), {})
        life.window.close()
        await until(lambda: shown(life, Question) is not None)
        shown(life, Question).reject()
        await until(lambda: shown(life, Question) is None)
        assert not running.done()
        await until(lambda: not any(one.get_name() == "closing" for one in asyncio.all_tasks()))
        life.window.close()
        await until(lambda: shown(life, Question) is not None)
        shown(life, Question).accept()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())
