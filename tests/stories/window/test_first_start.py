"""What a new user sees: the first command opens a window in which the demo makes itself, up to published posts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from brova_desktop.desktop.life import Life, Wish
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.workspace.job import JobState


@pytest.mark.slow
@pytest.mark.xcb
@pytest.mark.timeout(300)
def test_the_first_start_ends_in_a_living_demo(run: Any, dressed: Callable[..., None], qapp: QApplication,
                                               monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BROVA_HOME", str(tmp_path))

    async def story() -> None:
        life = Life(qapp, Wish(first=True))
        running = asyncio.ensure_future(life.whole())
        async with asyncio.timeout(240):
            while life.bench is None or life.window.current is None:  # noqa: ASYNC110 - it appears when it appears
                await asyncio.sleep(0.05)
            bench = life.bench
            jobs = bench.desk.workspace.library.jobs
            while not any(job.kind == "demo" and job.state.is_over for job in await history(bench, jobs)):  # noqa: ASYNC110
                await asyncio.sleep(0.25)
        demo = next(job for job in await history(bench, jobs) if job.kind == "demo")
        assert demo.state is JobState.DONE, demo.trouble and demo.trouble.sentence()
        states = [entry.target.state for entry in await asyncio.to_thread(bench.line.posts.history)]
        assert states == [TargetState.PUBLISHED] * 2
        for key in life.window.rail.buttons:
            life.window.show_studio(key)
            await asyncio.sleep(0.3)
            assert not life.window.grab().isNull()
        assert life.window.notices.history == []
        life.window.close()
        await asyncio.wait_for(running, 30)

    async def history(bench: Any, jobs: Any) -> Any:
        return (await bench.lanes.run("library", lambda: jobs.history(size=20))).items

    run(story())
