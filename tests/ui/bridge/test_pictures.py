"""Pictures that are fetched: those that cannot be, and those that nobody may fetch any more."""

from __future__ import annotations

import asyncio
import gc
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from brova_desktop.domain.errors import BrovaError, Missing
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import Lanes
from brova_desktop.ui.bridge.pictures import Pictures

SIDE = QSize(16, 16)
PATIENCE = 20


def red() -> QImage:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    return image


@pytest.mark.parametrize("trouble", [PermissionError(13, "not yours"), Missing(say("It is gone."))])
def test_a_picture_that_cannot_be_had_is_asked_for_once(run: Any, trouble: OSError | BrovaError) -> None:
    asked: list[str] = []

    def find() -> Path:
        asked.append("a")
        raise trouble

    async def story() -> None:
        with Lanes() as lanes:
            pictures = Pictures(lanes)
            assert pictures.get("a", find, SIDE) is None
            await _still(pictures)
            assert pictures.get("a", find, SIDE) is None
            assert not pictures.is_busy
            await pictures.close()

    run(story())
    gc.collect()  # a task whose failure nobody saw says so now, and fails the test
    assert asked == ["a"]


def test_nothing_is_fetched_any_more_when_the_workspace_is_closed(run: Any) -> None:
    async def story() -> None:
        with Lanes() as lanes:
            pictures = Pictures(lanes)
            await pictures.close()
        assert pictures.get("a", red, SIDE) is None  # a window that is painted a last time
        assert not pictures.is_busy

    run(story())


def test_a_file_that_changes_while_it_is_read_is_read_again(run: Any) -> None:
    found, go = threading.Event(), threading.Event()
    answers: list[QImage] = [QImage(), red()]

    def find() -> QImage:
        answer = answers.pop(0)
        found.set()
        assert go.wait(PATIENCE)
        return answer

    async def story() -> None:
        with Lanes() as lanes:
            pictures = Pictures(lanes)
            arrived: list[str] = []
            pictures.ready.connect(arrived.append)
            pictures.get("a", find, SIDE)
            await asyncio.to_thread(found.wait, PATIENCE)
            pictures.forget("a")  # it has a poster now; what was found has none
            go.set()
            await _still(pictures)
            assert arrived == ["a"]
            assert pictures.get("a", find, SIDE) is None
            await _still(pictures)
            assert arrived == ["a", "a"]
            assert pictures.get("a", find, SIDE) is not None
            await pictures.close()

    run(story())


async def _still(pictures: Pictures) -> None:
    async with asyncio.timeout(PATIENCE):
        while pictures.is_busy:  # noqa: ASYNC110 - a failure tells nobody
            await asyncio.sleep(0.005)
