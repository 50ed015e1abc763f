"""Files that come into an open reel from elsewhere: brought, looked for, told to the rest of the window."""

from __future__ import annotations

import asyncio
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.edits.placing import add_media
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import JobState
from brova_desktop.ports.report import Report
from brova_desktop.services.library.deriving import Deriving
from brova_desktop.services.library.relinking import Relinking
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.editing import Where
from brova_desktop.ui.reels.timeline.drops import Drop
from tests.services.reel_material import film
from tests.ui.reels.conftest import PATIENCE, Opened, until


@pytest.fixture
def endless(run: Any, act: Any, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A file of the reel is missing, and looking for it has no end; set when it has begun."""
    began = threading.Event()

    def search(_: Relinking, places: object, report: Report) -> None:
        began.set()
        over = time.monotonic() + PATIENCE
        while time.monotonic() < over:
            report.raise_if_cancelled()
            time.sleep(0.005)
        pytest.fail("nobody stopped it")

    async def here(*_: object) -> Path:
        return tmp_path

    monkeypatch.setattr(Relinking, "search", search)
    monkeypatch.setattr("brova_desktop.ui.reels.choosing.choose_folder", here)
    gone = replace(opened.editor.reel.media[AssetId("a")], path=str(tmp_path / "elsewhere.mp4"), name="elsewhere.mp4")
    act(opened.editor.apply, say("Find files"), lambda reel: add_media(reel, gone))
    run(opened.page.player.find_sources())
    act(opened.page.notice.find_button.click)
    run(until(began.is_set))
    return began


def test_looking_for_files_can_be_stopped(run: Any, act: Any, opened: Opened, endless: threading.Event):
    button = opened.page.notice.find_button
    assert button.text() == "Stop looking"
    act(button.click)
    run(until(lambda: button.text() == "Find the files…"))
    assert opened.page.notice.isVisible()


def test_a_reel_is_left_at_once_while_its_files_are_looked_for(run: Any, opened: Opened, endless: threading.Event):
    scope = opened.page.scope

    async def story() -> None:
        await opened.studio.close_reel()
        async with asyncio.timeout(PATIENCE / 2):
            await scope.idle()

    run(story())


def test_a_file_that_is_dropped_on_the_reel_is_told_to_the_library(run: Any, opened: Opened, tmp_path: Path):
    told: list[Changes] = []
    bench = opened.studio.bench
    dropped = film(tmp_path / "dropped.mp4", "testsrc=s=96x160:r=24", seconds=0.5)

    async def story() -> None:
        with bench.changed.subscribe(told.append):
            await opened.page.errands.bring(Drop((), (dropped,), 0, Where.END))

    run(story())
    new = bench.desk.shelf.named("dropped.mp4")
    assert any(changes.touches(Subject.ASSETS, new.id) for changes in told)


@pytest.mark.parametrize("proxies", [True, False])
def test_the_small_files_of_what_is_dropped_are_made_as_the_settings_say(run: Any, opened: Opened, tmp_path: Path,
                                                                         proxies: bool):
    bench = opened.studio.bench
    bench.settings.set("media.proxies", proxies)
    dropped = film(tmp_path / "dropped.mp4", "testsrc=s=96x160:r=24", seconds=0.5)

    async def story() -> None:
        for _ in range(2):  # the second time it is there already
            await opened.page.errands.bring(Drop((), (dropped,), 0, Where.END))
        await bench.runner.finish()

    run(story())
    new = bench.desk.shelf.named("dropped.mp4")
    made = [job for job in bench.desk.workspace.library.jobs.history().items if job.payload.get("asset") == new.id]
    assert [(job.kind, job.state, job.payload["proxies"]) for job in made] == [("prepare", JobState.DONE, proxies)]
    ready = bench.desk.shelf.deriving.ready_files(new)
    assert ready.poster is not None and ready.filmstrip is not None and ready.waveform is not None


@pytest.mark.parametrize("mode", ["copy", "reference"])
def test_what_is_dropped_is_copied_or_left_where_it_is_as_the_settings_say(run: Any, opened: Opened, tmp_path: Path,
                                                                           mode: str):
    bench = opened.studio.bench
    bench.settings.set("media.import_mode", mode)
    dropped = film(tmp_path / "dropped.mp4", "testsrc=s=96x160:r=24", seconds=0.5)
    run(opened.page.errands.bring(Drop((), (dropped,), 0, Where.END)))
    run(bench.runner.finish())
    place = bench.desk.shelf.place(bench.desk.shelf.named("dropped.mp4"))
    assert (place == dropped) is (mode == "reference")


def test_work_asks_once_for_the_small_files_of_an_asset(run: Any, bench: Workbench, asset: AssetId,
                                                        monkeypatch: pytest.MonkeyPatch):
    began, go = threading.Event(), threading.Event()
    real = Deriving.prepare

    def held(*values: Any, **named: Any) -> Any:
        began.set()
        assert go.wait(PATIENCE)
        return real(*values, **named)

    monkeypatch.setattr(Deriving, "prepare", held)

    async def story() -> None:
        await bench.work.prepare(bench.runner, [asset])
        await until(began.is_set)
        await bench.work.prepare(bench.runner, [asset])
        go.set()
        await bench.runner.finish()

    run(story())
    assert len([job for job in bench.desk.workspace.library.jobs.history().items if job.kind == "prepare"]) == 1
