"""What is done to a workspace as a whole, from the window."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from brova_desktop import assembly, paths
from brova_desktop.desktop.life import Life, Wish
from brova_desktop.domain.workspace.workspace import Protection
from brova_desktop.ports.vault import Secret
from brova_desktop.services.publishing.watching import PAUSED
from brova_desktop.ui.bridge.dialogs import Asking, Question
from brova_desktop.ui.shell.recovery import RecoveryPage
from brova_desktop.ui.shell.welcome import Welcome
from brova_desktop.ui.widgets.panels import EmptyState
from tests.desktop.test_life import shown, until
from tests.services.planned_rows import plan


@asynccontextmanager
async def living(qapp: QApplication, wish: Wish) -> AsyncIterator[Life]:
    """The program, until the block ends."""
    life = Life(qapp, wish)
    running = asyncio.ensure_future(life.whole())
    await until(lambda: hasattr(life, "_front") and hasattr(life._front, "window"))
    yield life
    life.window.close()
    assert await asyncio.wait_for(running, 20) == 0


async def is_open(life: Life) -> None:
    await until(lambda: life.bench is not None and life.window.current is not None)


def made(root: Path, **how: Any) -> str:
    """A workspace; its recovery key."""
    return assembly.workspaces().create_now(root, "Qahwa Box", **how).recovery_key.reveal()


def test_a_workspace_gets_another_name(qapp: QApplication, run: Any, dressed: Callable[..., None],
                                      tmp_path: Path) -> None:
    made(tmp_path / "w")

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            life.window.actions_set.trigger("shell.rename")
            await until(lambda: shown(life, Asking) is not None)
            shown(life, Asking).field.setText("Nakheel Coffee")
            shown(life, Asking).accept()
            await until(lambda: "Nakheel Coffee" in life.window.windowTitle())

    run(story())
    assert assembly.workspaces().card(tmp_path / "w").name == "Nakheel Coffee"
    assert assembly.workspaces().recent()[0].name == "Nakheel Coffee"
    with assembly.workspaces().open_now(tmp_path / "w") as opened:
        assert assembly.workspaces().info(opened).name == "Nakheel Coffee"


def test_the_recovery_key_is_shown_again_when_asked_for(qapp: QApplication, run: Any, dressed: Callable[..., None],
                                                       tmp_path: Path) -> None:
    key = made(tmp_path / "w")

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            life.window.actions_set.trigger("shell.recovery-key")
            await until(lambda: shown(life, RecoveryPage) is not None)
            assert shown(life, RecoveryPage).key.text() == key
            shown(life, RecoveryPage).accept()

    run(story())


def test_a_workspace_with_a_passphrase_opens_in_the_window(qapp: QApplication, run: Any, tmp_path: Path,
                                                          dressed: Callable[..., None]) -> None:
    """A wrong one is asked for again, without one the reason stays in the window."""
    made(tmp_path / "w", protection=Protection.PASSPHRASE, passphrase=Secret("open sesame"))

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            for written in ("close sesame", "open sesame"):
                await until(lambda: shown(life, Asking) is not None and not shown(life, Asking).field.text())
                shown(life, Asking).field.setText(written)
                shown(life, Asking).accept()
                await until(lambda: shown(life, Asking) is None or not shown(life, Asking).field.text())
            await is_open(life)

    run(story())


def test_a_workspace_from_another_computer_opens_with_its_recovery_key(
        qapp: QApplication, run: Any, tmp_path: Path, dressed: Callable[..., None]) -> None:
    key = made(tmp_path / "w", protection=Protection.KEY_FILE)
    shutil.rmtree(paths.config_folder() / "keys")

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await until(lambda: shown(life, Asking) is not None)
            shown(life, Asking).reject()
            await until(lambda: any(one.button is not None and one.isVisible()
                                    for one in life.window.findChildren(EmptyState)))
            assert not life.window.rail.buttons["home"].isEnabled()  # nothing to be seen there
            next(one for one in life.window.findChildren(EmptyState) if one.button is not None).button.click()
            await until(lambda: shown(life, Asking) is not None)
            shown(life, Asking).field.setText(key)
            shown(life, Asking).accept()
            await is_open(life)

    run(story())


def test_the_demo_goes_when_it_is_no_longer_wanted(qapp: QApplication, run: Any, dressed: Callable[..., None],
                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    root = paths.demo_folder()
    made(root, sandbox=True)
    monkeypatch.setattr("PySide6.QtCore.QFile.moveToTrash", lambda _: False)  # as where there is no trash

    async def story() -> None:
        async with living(qapp, Wish(root)) as life:
            await is_open(life)
            life.window.actions_set.trigger("shell.remove-demo")
            await until(lambda: shown(life, Question) is not None)
            shown(life, Question).accept()
            await until(lambda: shown(life, Welcome) is not None)
            assert not root.exists()
            assert assembly.workspaces().recent() == ()
            shown(life, Welcome).reject()

    run(story())


def test_only_the_demo_can_be_removed(qapp: QApplication, run: Any, dressed: Callable[..., None],
                                     tmp_path: Path) -> None:
    made(tmp_path / "w")

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            assert not life.window.actions_set.qt["shell.remove-demo"].isEnabled()

    run(story())


def test_a_copy_says_that_its_posts_are_held_until_they_may_go_out_from_here(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path) -> None:
    made(tmp_path / "w")
    with assembly.workspaces().open_now(tmp_path / "w") as opened:
        plan(opened.folder.library, opened.key.library(), days=3650)
    shutil.copytree(tmp_path / "w", tmp_path / "copy")

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "copy")) as life:
            await is_open(life)
            assert life.bench is not None
            library, queue = life.bench.desk.workspace.library, life.bench.line.queue
            await until(lambda: life.window.notices.shown)
            (notice,) = life.window.notices.shown
            assert "twice" in notice.accessibleName()
            assert queue.paused and library.twins.held() is not None
            next(one for one in notice.findChildren(QPushButton) if one.text() == "Publish from here").click()
            await until(lambda: library.twins.held() is None and not queue.paused)
            life.bench.line.queue.pause()  # the window ends without asking about what is planned

    run(story())


def test_who_let_the_queue_of_a_copy_go_on_is_not_asked_again(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path) -> None:
    made(tmp_path / "w")
    with assembly.workspaces().open_now(tmp_path / "w") as opened:
        plan(opened.folder.library, opened.key.library(), days=3650)
    shutil.copytree(tmp_path / "w", tmp_path / "copy")
    with assembly.workspaces().open_now(tmp_path / "copy") as opened:
        opened.library.settings.put(PAUSED, False)

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "copy")) as life:
            await is_open(life)
            assert life.bench is not None
            library = life.bench.desk.workspace.library
            await until(lambda: library.twins.held() is None)
            assert not life.window.notices.shown
            life.bench.line.queue.pause()

    run(story())
