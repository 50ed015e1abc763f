"""The window's program from start to end, as a process and from the inside."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from brova_desktop import assembly
from brova_desktop.desktop.life import Life, Wish
from brova_desktop.domain.errors import Missing
from brova_desktop.ui.bridge.words import is_mirrored
from brova_desktop.ui.theme.wear import worn


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    root = tmp_path / "workspace"
    assembly.workspaces().create_now(root, "Qahwa Box", sandbox=True)
    return root


async def until(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not is_so():  # noqa: ASYNC110 - a window appears when it appears
            await asyncio.sleep(0.02)


def test_every_studio_is_shown_once_and_the_program_ends_well(workspace: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "brova_desktop", "app", "--smoke", "--workspace", str(workspace)],
                          capture_output=True, text=True, timeout=90,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stderr.splitlines() if "plugin does not support" not in line]
    assert said == []


@pytest.mark.skipif(os.name == "nt", reason="signals end processes on Windows")
def test_a_polite_termination_closes_everything(workspace: Path) -> None:
    process = subprocess.Popen([sys.executable, "-m", "brova_desktop", "app", "--workspace", str(workspace)],
                               env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE, text=True)
    with process:
        ready = workspace / "sandbox"
        for _ in range(600):
            if ready.exists():
                break
            assert process.poll() is None, process.stderr.read() if process.stderr else ""
            _wait(0.05)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    opened = assembly.workspaces().open_now(workspace)
    with opened:
        assert not opened.was_left_open


def _wait(seconds: float) -> None:
    import time

    time.sleep(seconds)


def test_without_a_screen_it_says_what_works_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    from brova_desktop.desktop.life import refuse_without_screen

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(Missing) as refused:
        refuse_without_screen()
    assert "brova demo" in refused.value.sentence()


def test_language_and_theme_change_while_it_runs(workspace: Path, run: Any, dressed: Callable[..., None],
                                                 qapp: QApplication) -> None:
    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        first, bench = life.window, life.bench
        assert bench is not None
        life.window.show_studio("calendar")
        bench.settings.set("general.language", "ar")
        await until(lambda: life.window is not first and life.window.current is not None)
        assert is_mirrored()
        assert life.window.current is not None
        assert life.window.current.key == "calendar"
        second = life.window
        second.answers.preferences("appearance.text_percent")
        bench.settings.set("appearance.theme", "dark")
        await until(lambda: life.window is not second and life.window.current is not None)
        assert worn().name == "dark"
        assert life.window.answers.setting == "appearance.text_percent"  # it was changed there, and may be again
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def test_the_first_start_asks_for_a_language_and_makes_a_workspace(run: Any, dressed: Callable[..., None],
                                                                  qapp: QApplication, isolated_home: Path) -> None:
    from brova_desktop.ui.shell.recovery import RecoveryPage
    from brova_desktop.ui.shell.welcome import Welcome

    def welcome(life: Life) -> Welcome | None:
        return next((one for one in life.window.findChildren(Welcome) if one.isVisible()), None)

    async def story() -> None:
        life = Life(qapp, Wish())
        running = asyncio.ensure_future(life.whole())
        await until(lambda: hasattr(life, "window") and welcome(life) is not None)
        page = welcome(life)
        assert page is not None
        page.name.setText("قهوة")
        next(one for one in page.findChildren(QPushButton) if one.text() == "العربية").click()
        await until(lambda: welcome(life) not in (None, page))
        again = welcome(life)
        assert again is not None
        assert is_mirrored()
        assert again.name.text() == "قهوة"  # what was typed is not asked for twice
        again.make.click()
        await until(lambda: shown(life, RecoveryPage) is not None)
        written_down = shown(life, RecoveryPage).key.text()
        shown(life, RecoveryPage).accept()
        await until(lambda: life.bench is not None)
        assert life.bench is not None
        assert life.bench.desk.workspace.card.name == "قهوة"
        root = life.bench.desk.workspace.folder.root
        assert written_down == assembly.workspaces().recovery_key(root).reveal()
        await until(lambda: life.window.current is not None)
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def test_a_workspace_that_is_open_elsewhere_says_so_and_can_be_tried_again(
        workspace: Path, run: Any, dressed: Callable[..., None], qapp: QApplication) -> None:
    from brova_desktop.ui.widgets.panels import EmptyState

    def page(life: Life) -> EmptyState | None:
        shown = life.window.stack.currentWidget()
        return shown if isinstance(shown, EmptyState) and shown.button is not None else None

    async def story() -> None:
        elsewhere = assembly.workspaces().open_now(workspace)
        elsewhere.__enter__()
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: hasattr(life, "window") and page(life) is not None)
        said = page(life)
        assert said is not None
        assert said.button is not None
        assert str(os.getpid()) in said.title.text()  # a number to look for, so without commas
        elsewhere.__exit__(None, None, None)
        said.button.click()
        await until(lambda: life.bench is not None and life.window.current is not None)
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def shown(life: Life, kind: type[Any]) -> Any:
    """The page of a kind that is open on the window."""
    return next((one for one in life.window.findChildren(kind) if one.isVisible()), None)


def test_a_name_that_cannot_be_used_is_said_beside_the_name(run: Any, dressed: Callable[..., None], qapp: QApplication,
                                                          workspace: Path) -> None:
    from brova_desktop.ui.shell.welcome import Welcome

    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        life.window.answers.switch()
        await until(lambda: shown(life, Welcome) is not None)
        first = shown(life, Welcome)
        first.name.setText("x" * 200)
        first.make.click()
        await until(lambda: shown(life, Welcome) not in (None, first))
        again = shown(life, Welcome)
        assert again.name.text() == "x" * 200
        assert "120" in again.name.accessibleDescription()
        again.reject()
        await until(lambda: shown(life, Welcome) is None)
        assert life.window.current is not None  # where one was
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


@pytest.mark.skipif(os.name == "nt", reason="signals end processes on Windows")
def test_the_welcome_page_does_not_hold_up_the_end_of_the_session(run: Any, dressed: Callable[..., None],
                                                                qapp: QApplication, isolated_home: Path) -> None:
    from brova_desktop.ui.shell.welcome import Welcome

    async def story() -> None:
        life = Life(qapp, Wish())
        running = asyncio.ensure_future(life.whole())
        await until(lambda: hasattr(life, "_front") and shown(life, Welcome) is not None)
        os.kill(os.getpid(), signal.SIGTERM)
        assert await asyncio.wait_for(running, 20) == 0

    run(story())


def test_a_crash_does_not_lose_which_studio_was_in_front(workspace: Path, run: Any, dressed: Callable[..., None],
                                                         qapp: QApplication) -> None:
    from brova_desktop import paths
    from brova_desktop.ui.shell.memory import MEMORY, load_memory

    async def story() -> None:
        life = Life(qapp, Wish(workspace))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        life.window.show_studio("reels")
        await until(lambda: load_memory(paths.state_folder() / MEMORY).get("studio") == "reels")
        life.window.close()
        assert await asyncio.wait_for(running, 20) == 0

    run(story())
