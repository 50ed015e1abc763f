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
from brova_desktop.ui.shell.rescue import Rescue
from brova_desktop.ui.widgets.controls import Button


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


def test_a_library_too_damaged_to_open_is_restored_from_the_page_that_says_so(
    tmp_path: Path, run: Any, qapp: QApplication, dressed: Callable[..., None]
) -> None:
    root = tmp_path / "workspace"
    assembly.workspaces().create_now(root, "Shop", sandbox=True)
    with assembly.workspaces().open_now(root) as opened:
        opened.library.settings.put("colour", "red")
        asyncio.run(assembly.backups().make(opened))
    (root / "library.db").write_bytes(b"no library" * 10_000)

    async def story() -> None:
        life = Life(qapp, Wish(root))
        running = asyncio.ensure_future(life.whole())
        try:
            async with asyncio.timeout(30):
                button = await _found(life, Button, lambda one: one.text() == "Restore a backup")
                button.click()
                page = await _found(life, Rescue, lambda one: True)
                page.accept()  # "Close" is no yes
                while any(one.get_name() == "rescue" for one in asyncio.all_tasks()):  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
                assert life._restoring is None
                button.click()
                page = await _found(life, Rescue, lambda one: one is not page)
                assert page.list.count() == 1 and "asked for" in page.list.item(0).text()
                page.restore.click()
                bench = await _open(life, None)
                assert await bench.lanes.run(LIBRARY, bench.desk.workspace.library.settings.get, "colour") == "red"
                life.window.close()
        finally:
            life._end()
            assert await asyncio.wait_for(running, 20) == 0

    run(story())
    kept = list((root / "backups").glob("damaged-*/library.db"))
    assert [one.read_bytes()[:10] for one in kept] == [b"no library"]


async def _found(life: Life, kind: Any, fits: Callable[[Any], bool]) -> Any:
    while True:
        for one in life.window.findChildren(kind) if hasattr(life, "_front") else ():
            if one.isVisible() and fits(one):
                return one
        await asyncio.sleep(0.02)


async def _open(life: Life, before: Any) -> Any:
    while life.bench is None or life.bench is before or life.window.current is None:  # noqa: ASYNC110 - as it appears
        await asyncio.sleep(0.02)
    return life.bench
