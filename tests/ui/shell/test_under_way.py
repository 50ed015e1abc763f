"""Work that a person waits for: how far it is, and a way out."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.words import say
from brova_desktop.ports.report import Report
from brova_desktop.ui.shell.under_way import UnderWay, watched

TITLE = say("Importing {name}", name="shop.zip")


class Work:
    """It goes on until it is told to end one way or another."""

    def __init__(self) -> None:
        self.may_end = threading.Event()
        self.was_ended = False

    def __call__(self, report: Report) -> str:
        report.progress(25, 100, unit="bytes")
        try:
            while not self.may_end.wait(0.005):
                report.raise_if_cancelled()
        finally:
            self.was_ended = True
        return "done"


async def dialog_of(above: QWidget) -> UnderWay:
    async with asyncio.timeout(20):
        while not (found := [one for one in above.findChildren(UnderWay) if one.isVisible()]):  # noqa: ASYNC110
            await asyncio.sleep(0.005)
    return found[0]


def test_it_says_how_far_it_is_and_gives_the_result(run: Any, above: QWidget) -> None:
    work = Work()

    async def story() -> None:
        waiting = asyncio.ensure_future(watched(above, TITLE, work))
        dialog = await dialog_of(above)
        async with asyncio.timeout(20):
            while dialog.bar.value() != 250:  # noqa: ASYNC110
                await asyncio.sleep(0.005)
        assert (dialog.bar.maximum(), dialog.left.text()) == (1000, "25 %")
        work.may_end.set()
        assert await waiting == "done"
        assert not [one for one in above.findChildren(UnderWay) if one.isVisible()]

    run(story())


def test_escape_ends_it_and_waits_until_it_has_ended(run: Any, above: QWidget) -> None:
    work = Work()

    async def story() -> None:
        waiting = asyncio.ensure_future(watched(above, TITLE, work))
        QTest.keyClick(await dialog_of(above), Qt.Key.Key_Escape)
        assert await waiting is None
        assert work.was_ended

    run(story())


def test_a_wait_that_is_cancelled_leaves_no_work_behind(run: Any, above: QWidget) -> None:
    work = Work()

    async def story() -> None:
        waiting = asyncio.ensure_future(watched(above, TITLE, work))
        await dialog_of(above)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert work.was_ended

    run(story())


def test_what_goes_wrong_is_raised(run: Any, above: QWidget) -> None:
    def work(report: Report) -> None:
        raise Refused(say("This is no archive of a workspace."))

    with pytest.raises(Refused):
        run(watched(above, TITLE, work))
    assert not [one for one in above.findChildren(UnderWay) if one.isVisible()]
