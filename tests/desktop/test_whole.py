"""Whole workspaces from the window: exported, imported, moved, made anew, put away, in a window of their own."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from brova_desktop import assembly, paths
from brova_desktop.desktop import whole
from brova_desktop.desktop.doorbell import Doorbell, ring
from brova_desktop.desktop.life import Wish
from brova_desktop.desktop.roots import DEMO
from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services import workspace_archive
from brova_desktop.storage.archive import Contents
from brova_desktop.ui.bridge.dialogs import Asking, Question
from brova_desktop.ui.shell.recovery import RecoveryPage
from brova_desktop.ui.shell.under_way import UnderWay
from brova_desktop.ui.shell.welcome import Welcome
from brova_desktop.ui.widgets.panels import EmptyState
from tests.desktop.test_deeds import is_open, living, made
from tests.desktop.test_life import shown, until

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def press(life: Any, kind: type[Any], words: str) -> None:
    next(one for one in shown(life, kind).findChildren(QPushButton) if one.text() == words).click()


@pytest.fixture
def picked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """What the file dialogs of the system answer."""
    answers: dict[str, Path] = {}

    async def target(*_: object, **__: object) -> Path | None:
        return answers.get("target")

    async def files(*_: object, **__: object) -> list[Path]:
        return [answers["archive"]]

    monkeypatch.setattr(whole, "choose_target", target)
    monkeypatch.setattr(whole, "choose_files", files)
    monkeypatch.setattr(whole, "chosen_place", target)
    return answers


def test_a_workspace_is_exported_and_comes_back_as_another_folder(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path, picked: dict[str, Path]) -> None:
    made(tmp_path / "w")
    picked["target"] = picked["archive"] = tmp_path / "shop.zip"

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            first = life.bench
            life.window.answers.wanting.emit("export")
            await until(lambda: picked["archive"].is_file())
            life.window.answers.switch()
            await until(lambda: shown(life, Welcome) is not None)
            shown(life, Welcome).archive.click()
            await until(lambda: life.bench not in (None, first) and life.window.current is not None)
            assert life.bench is not None
            assert life.bench.desk.workspace.folder.root == paths.workspaces_folder() / "Qahwa Box"

    run(story())


def test_a_workspace_is_exported_as_often_as_somebody_wants(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path, picked: dict[str, Path]) -> None:
    made(tmp_path / "w")

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            for name in ("first.zip", "second.zip"):
                picked["target"] = tmp_path / name
                life.window.answers.wanting.emit("export")
                await until((tmp_path / name).is_file)
                await until(lambda: not any(one.get_name() == "export" for one in asyncio.all_tasks()))
            assert life.bench is not None
            await life.bench.runner.finish()

    run(story())


def left_over(root: Path, kind: str, payload: dict[str, str]) -> JobId:
    """Work of an earlier run of the program that is still to be done."""
    job = Job(JobId("left"), kind, say("Left over"), NOW, NOW, payload)
    with assembly.workspaces().open_now(root) as opened:
        opened.library.jobs.add(job)
    return job.id


async def over(life: Any, job: JobId) -> Job:
    library = life.bench.desk.workspace.library
    await until(lambda: library.jobs.get(job).state.is_over)
    found: Job = library.jobs.get(job)
    return found


def test_an_export_that_was_interrupted_is_made_when_it_is_tried_again(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path) -> None:
    made(tmp_path / "w")
    job = left_over(tmp_path / "w", whole.EXPORT, {"file": str(tmp_path / "shop.zip")})

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            assert (await over(life, job)).state is JobState.DONE
            assert (tmp_path / "shop.zip").is_file()

    run(story())


def test_a_demo_that_was_cut_short_goes_on_however_its_workspace_is_opened(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch) -> None:
    class Demo:
        def run(self, report: Report) -> None:
            raise Refused(say("It went on."))

    monkeypatch.setattr(assembly, "demo", lambda desk: Demo())
    made(tmp_path / "w", sandbox=True)
    job = left_over(tmp_path / "w", DEMO, {})

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            trouble = (await over(life, job)).trouble
            assert trouble is not None and str(trouble.happened) == "It went on."

    run(story())


@pytest.mark.parametrize("way", ["cancel", "close the window"])
def test_an_import_that_is_given_up_leaves_nothing(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path, picked: dict[str, Path],
        monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    made(tmp_path / "w")
    picked["archive"] = tmp_path / "shop.zip"
    with assembly.workspaces().open_now(tmp_path / "w") as opened:
        assembly.workspace_archives().export(opened, picked["archive"], SilentReport())
    inside, never = threading.Event(), threading.Event()

    def endless(archive: Path, contents: Contents, into: Path, report: Report) -> None:
        (into / "half").write_bytes(b"half")
        inside.set()
        while not never.wait(0.005):
            report.raise_if_cancelled()

    monkeypatch.setattr(workspace_archive, "unpack", endless)

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            life.window.answers.switch()
            await until(lambda: shown(life, Welcome) is not None)
            shown(life, Welcome).archive.click()
            await until(lambda: shown(life, UnderWay) is not None and inside.is_set())
            if way == "cancel":
                shown(life, UnderWay).cancel.click()
                await until(lambda: shown(life, Welcome) is not None)  # asked again
                assert list(paths.workspaces_folder().iterdir()) == []
                shown(life, Welcome).reject()

    run(story())
    assert list(paths.workspaces_folder().iterdir()) == []


def test_a_workspace_moves_while_its_window_waits(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path, picked: dict[str, Path]) -> None:
    made(tmp_path / "w")
    picked["target"] = tmp_path / "drive" / "w"

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            first = life.bench
            life.window.answers.wanting.emit("move")
            await until(lambda: life.bench not in (None, first) and life.window.current is not None)
            assert life.bench is not None
            assert life.bench.desk.workspace.folder.root == tmp_path / "drive" / "w"
            assert not (tmp_path / "w").exists()

    run(story())


def test_a_workspace_that_cannot_be_moved_is_opened_where_it_is(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path, picked: dict[str, Path]) -> None:
    made(tmp_path / "w")
    picked["target"] = tmp_path / "w" / "inside"

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            first = life.bench
            life.window.answers.wanting.emit("move")
            await until(lambda: life.bench not in (None, first) and life.window.current is not None)
            assert life.bench is not None
            assert life.bench.desk.workspace.folder.root == tmp_path / "w"
            assert "cannot be moved" in life.window.notices.history[-1].words[0].source

    run(story())


def test_a_workspace_is_put_away_and_its_folder_stays(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path) -> None:
    made(tmp_path / "old")
    made(tmp_path / "w")

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            first = life.bench
            life.window.answers.wanting.emit("put-away")
            await until(lambda: shown(life, Question) is not None)
            press(life, Question, "Put it away")
            await until(lambda: life.bench not in (None, first) and life.window.current is not None)
            assert life.bench is not None
            assert life.bench.desk.workspace.folder.root == tmp_path / "old"  # the one used before
            assert [one.folder for one in assembly.workspaces().recent()] == [tmp_path / "old"]
            assert (tmp_path / "w" / "library.db").exists()

    run(story())


def test_another_workspace_like_this_one_opens_in_a_window_of_its_own(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path / "w")
    opened: list[Path] = []
    monkeypatch.setattr(whole, "open_window_on", opened.append)

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            life.window.answers.wanting.emit("duplicate")
            await until(lambda: shown(life, Asking) is not None)
            shown(life, Asking).field.setText("Client")
            shown(life, Asking).agree.click()
            await until(lambda: shown(life, RecoveryPage) is not None)
            shown(life, RecoveryPage).accept()
            await until(lambda: opened)
            assert opened == [paths.workspaces_folder() / "Client"]
            assert life.bench is not None and life.bench.desk.workspace.folder.root == tmp_path / "w"

    run(story())


def test_the_program_starts_itself_for_a_second_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = ["app", "--workspace", str(tmp_path)]
    assert whole.window_command(tmp_path) == (sys.executable, ["-m", "brova_desktop", *asked])
    assert whole.window_command(tmp_path, demo=True)[1][-1] == "--demo"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert whole.window_command(tmp_path) == (sys.executable, asked)


def test_the_window_that_has_a_workspace_is_called_to_the_front(
        qapp: QApplication, run: Any, dressed: Callable[..., None], tmp_path: Path) -> None:
    made(tmp_path / "w")

    async def story() -> None:
        rung: list[bool] = []
        with assembly.workspaces().open_now(tmp_path / "w"):  # another program, as far as the lock knows
            bell = Doorbell(tmp_path / "w", lambda: rung.append(True))
            async with living(qapp, Wish(tmp_path / "w")) as life:
                await until(lambda: life.window.closed is not None)
                press(life, EmptyState, "Show its window")
                await until(lambda: rung)
                bell.close()
                press(life, EmptyState, "Show its window")
                await until(lambda: life.window.notices.shown)
                assert "does not answer" in life.window.notices.shown[0].accessibleName()

    run(story())


def test_nobody_answers_for_a_workspace_that_is_not_open(qapp: QApplication, tmp_path: Path) -> None:
    assert not ring(tmp_path)


def test_an_open_window_comes_to_the_front(qapp: QApplication, run: Any, dressed: Callable[..., None],
                                          tmp_path: Path) -> None:
    made(tmp_path / "w")

    async def story() -> None:
        async with living(qapp, Wish(tmp_path / "w")) as life:
            await is_open(life)
            life.window.hide()
            assert await asyncio.to_thread(ring, tmp_path / "w")
            await until(lambda: life.window.isVisible())

    run(story())
