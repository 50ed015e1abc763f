"""A reels studio on a real workspace with a small film."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.records import TextItem
from brova_desktop.ports.report import SilentReport
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.editor_page import EditorPage
from brova_desktop.ui.reels.studio import ReelsStudio
from brova_desktop.ui.reels.transport import Mute
from tests.services.reel_material import film, two_clips

PATIENCE = 20.0
"""Seconds after which a test that waits for something has failed."""


async def until(condition: Callable[[], object]) -> None:
    """Wait for something that work on other threads brings about."""
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.01)


async def left(studio: ReelsStudio) -> None:
    """Close a studio as the shell does."""
    await studio.close_studio()
    await deleted(studio)


async def deleted(studio: ReelsStudio) -> None:
    """Its widgets are gone when this returns, on this thread: what Python's collector found of them in another one
    would end the program."""
    studio.close()
    studio.deleteLater()
    gone = asyncio.get_running_loop().create_future()
    studio.destroyed.connect(lambda: gone.done() or gone.set_result(None))
    await gone


@pytest.fixture(autouse=True)
def _lets_go(qapp: QApplication) -> Iterator[None]:
    """A test that ends in the middle of a drag lets go of the button: the program waits until nobody holds one."""
    yield
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        elsewhere = QWidget()
        QTest.mouseRelease(elsewhere, Qt.MouseButton.LeftButton)
        elsewhere.deleteLater()
        assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture(scope="session")
def small_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("film") / "a.mp4")


@pytest.fixture
def asset(bench: Workbench, small_film: Path) -> AssetId:
    """The film as a file of the library."""
    found = bench.desk.shelf.importing.import_one(small_film, SilentReport()).asset
    assert found is not None
    return AssetId(found.id)


@pytest.fixture
def kept(bench: Workbench, small_film: Path) -> str:
    """A reel of 1.5 s in the library: two clips and a text."""
    located = two_clips(small_film, title="Coffee box")
    bench.reels.add(located.reel).close()
    return str(located.reel.id)


@dataclass
class Opened:
    """The studio with one reel open."""

    studio: ReelsStudio
    page: EditorPage
    editor: ReelEditor

    def text(self) -> TextItem:
        found = self.editor.item(ItemId("t"))
        assert isinstance(found, TextItem)
        return found


@pytest.fixture
def act(run: Any) -> Callable[..., None]:
    """Do something while the loop runs, as Qt does: whatever it starts can start."""

    def do(what: Callable[..., object], *values: Any) -> None:
        async def inside() -> None:
            what(*values)
            await asyncio.sleep(0)

        run(inside())

    return do


@pytest.fixture
def studio(run: Any, act: Callable[..., None], bench: Workbench, qtbot: Any) -> Iterator[ReelsStudio]:
    made = ReelsStudio(bench, speaker=Mute())
    made.resize(1204, 772)
    made.recall({})

    def show() -> None:
        made.show()
        made.shown()

    act(show)
    yield made
    run(left(made))
    gc.collect()  # here, not in a worker thread of the next test: Qt's objects end on the thread they live on


@pytest.fixture
def opened(run: Any, kept: str, studio: ReelsStudio) -> Opened:
    async def opening() -> None:
        studio.open_reel(kept)
        await until(lambda: studio.page is not None and studio.page.player.stage.image is not None)

    run(opening())
    assert studio.page is not None and studio.editor is not None
    return Opened(studio, studio.page, studio.editor)
