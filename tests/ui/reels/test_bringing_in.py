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
from brova_desktop.ports.report import Report
from brova_desktop.services.library.relinking import Relinking
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
