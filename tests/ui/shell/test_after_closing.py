"""What was begun just before a studio closes comes when nothing can be started any more: it is let be."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.shell.studios import STUDIOS, Entry
from brova_desktop.ui.widgets.inputs import SearchField
from tests.ui.conftest import Heard, settled


def come_due(widget: QWidget) -> int:
    """End every pause that could be running, and every one that a signal begins; returns how many there were."""
    for field in widget.findChildren(QLineEdit):
        if isinstance(field, SearchField):
            field.searched.emit("squib")
        field.editingFinished.emit()
    timers = widget.findChildren(QTimer)
    for timer in timers:
        timer.timeout.emit()
    return len(timers)


@pytest.mark.parametrize("entry", STUDIOS, ids=lambda entry: entry.key)
def test_no_pause_that_ends_late_is_a_failure(entry: Entry, run: Any, bench: Workbench, heard: Heard) -> None:
    studio = entry.make(bench)

    async def story() -> None:
        studio.recall({})
        studio.show()
        studio.shown()
        await settled(bench)
        await studio.close_studio()
        assert come_due(studio)  # a slot that raises fails the test
        for intent in ("open", "new", "import", "new-post"):
            studio.go(Place(entry.key, intent=intent))
        studio.shown()
        gone = asyncio.get_running_loop().create_future()
        studio.destroyed.connect(lambda: gone.done() or gone.set_result(None))
        studio.close()
        studio.deleteLater()
        await gone

    run(story())
    assert heard.errors == []
