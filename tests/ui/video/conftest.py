"""The studio on a real workspace with small real files, a player that plays nothing, and answers to questions."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video.playing import Player
from brova_desktop.ui.video.studio import VideoStudio

PATIENCE = 60
"""Seconds after which something never comes."""
Opening = Callable[[], AbstractAsyncContextManager[VideoStudio]]


async def until(check: Callable[[], object]) -> None:
    """Let the loop turn until something is so; what never comes ends the test."""
    async with asyncio.timeout(PATIENCE):
        while not check():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.004)


class StillPlayer(Player):
    """Writes down what it was asked for, and says that it did it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, object]] = []

    def load(self, file: Path) -> None:
        self.asked.append(("load", file))

    def play(self) -> None:
        self.asked.append(("play", None))
        self.playing_changed.emit(True)

    def pause(self) -> None:
        self.asked.append(("pause", None))
        self.playing_changed.emit(False)

    def seek(self, seconds: float) -> None:
        self.asked.append(("seek", seconds))

    def set_volume(self, share: float) -> None:
        self.asked.append(("volume", share))

    def stop(self) -> None:
        self.asked.append(("stop", None))

    def verbs(self) -> list[str]:
        return [verb for verb, _ in self.asked if verb not in ("volume", "stop")]


@dataclass
class Answers:
    """What a person would answer; and what was asked."""

    chosen: list[Path] = field(default_factory=list)
    chosen_folder: Path | None = None
    saved_as: Path | None = None
    agrees: bool = True
    named: str = ""
    asked: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)

    async def files(self, title: Words, pattern: str = "", *, many: bool = True) -> list[Path]:
        self.asked.append(str(title))
        return self.chosen

    async def target(self, title: Words, name: str, suffix: str) -> Path | None:
        self.asked.append(str(title))
        return self.saved_as

    async def folder(self, title: Words) -> Path | None:
        self.asked.append(str(title))
        return self.chosen_folder

    async def agree(self, title: Words, text: Words, yes: Words) -> bool:
        self.asked.append(str(title))
        return self.agrees

    async def name(self, title: Words, label: Words, start: str = "") -> str:
        self.asked.append(str(title))
        return self.named

    def open_folder(self, place: Path) -> None:
        self.opened.append(place)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def player(qapp: object) -> StillPlayer:
    return StillPlayer()


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    """Three small pictures in a folder."""
    folder = tmp_path / "outside"
    folder.mkdir()
    made = []
    for name, colour, size in (("cup", "brown", (40, 60)), ("bag", "green", (60, 40)), ("box", "red", (50, 50))):
        Image.new("RGB", size, colour).save(folder / f"{name}.png")
        made.append(folder / f"{name}.png")
    return made


@pytest.fixture
def opening(bench: Workbench, qtbot: QtBot, answers: Answers, player: StillPlayer) -> Opening:
    """The studio on the screen, with its list read; closed at the end."""

    @asynccontextmanager
    async def opened() -> Any:
        studio = VideoStudio(bench, asks=answers, make_player=lambda: player)
        qtbot.addWidget(studio)
        studio.resize(1204, 772)
        studio.recall({})
        studio.show()
        studio.shown()
        await until(lambda: studio.video.phase.name == "READY")
        await studio.scope.idle()
        try:
            yield studio
        finally:
            await studio.close_studio()
            await bench.runner.finish()  # pytest-qt turns Qt's loop later, where asyncio's does not run

    return opened


@pytest.fixture
def on_screen(run: Callable[[Coroutine[Any, Any, None]], None], opening: Opening
              ) -> Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]:
    """Run a story on an open studio."""

    def play(story: Callable[[VideoStudio], Coroutine[Any, Any, None]]) -> None:
        async def whole() -> None:
            async with opening() as studio:
                await story(studio)

        run(whole())

    return play


async def imported(studio: VideoStudio, files: list[Path]) -> None:
    """Files brought in, shown and selected."""
    await studio.video.imports.take(files)
    await until(lambda: len(studio.video.chosen) == len(files))
    await studio.scope.idle()


def labels(studio: VideoStudio) -> list[str]:
    """The names in the list, in order; those that are known."""
    found = (studio._rows.asset_of(seq) for seq in studio._rows.order)
    return [asset.label if asset is not None else "?" for asset in found]


def choose(studio: VideoStudio, *names: str) -> None:
    """Select files by their names."""
    order = studio._rows.order
    studio.view.select_seqs([seq for seq in order if (a := studio._rows.asset_of(seq)) and a.label in names])
