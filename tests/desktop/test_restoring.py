"""A backup takes the place of the library while the window stays."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from brova_desktop import assembly
from brova_desktop.desktop.life import Life, Wish
from brova_desktop.jobs.lanes import LIBRARY


def test_a_backup_is_put_back_and_the_workspace_opens_again(
    tmp_path: Path, run: Any, qapp: QApplication, dressed: Callable[..., None]
) -> None:
    root = tmp_path / "workspace"
    assembly.workspaces().create_now(root, "Shop", sandbox=True)
    with assembly.workspaces().open_now(root) as opened:
        opened.library.settings.put("colour", "red")
        made = asyncio.run(assembly.backups().make(opened))
        opened.library.settings.put("colour", "blue")

    async def story() -> None:
        life = Life(qapp, Wish(root))
        running = asyncio.ensure_future(life.whole())
        try:
            async with asyncio.timeout(30):
                first = await _open(life, None)
                assert await first.lanes.run(LIBRARY, first.desk.workspace.library.settings.get, "colour") == "blue"
                life.window.answers.restoring.emit(made.path)
                second = await _open(life, first)
                assert await second.lanes.run(LIBRARY, second.desk.workspace.library.settings.get, "colour") == "red"
                life.window.close()
        finally:
            assert await asyncio.wait_for(running, 20) == 0

    run(story())
    reasons = [one.stamp.reason.value for one in assembly.backups().all(root)]
    assert reasons.count("restore") == 1  # what was replaced is kept


async def _open(life: Life, before: Any) -> Any:
    while life.bench is None or life.bench is before or life.window.current is None:  # noqa: ASYNC110 - as it appears
        await asyncio.sleep(0.02)
    return life.bench
