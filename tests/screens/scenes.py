"""What is photographed: a name, and how to bring the window there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.shell.window import MainWindow


@dataclass(frozen=True, slots=True)
class Scene:
    """`arrange` leads the window to the scene; it may leave dialogs open, they are closed afterwards."""

    name: str
    arrange: Callable[[MainWindow], Awaitable[None]]


async def home(window: MainWindow) -> None:
    window.show_studio("home")


async def notice(window: MainWindow) -> None:
    window.show_studio("home")
    window.notices.tell(BadInput(
        say("{name} cannot be read.", name="clip-0815.mp4"), kept=say("The library is as before."),
        next_step=say("Choose another file."), acts=(Act.REPORT,), detail="moov atom not found"))


async def activity(window: MainWindow) -> None:
    window.show_studio("home")
    window.show_activity()


async def settings(window: MainWindow) -> None:
    window.show_studio("home")
    window.go(Place("settings", "appearance.theme"))


async def shortcuts(window: MainWindow) -> None:
    window.answers.shortcuts()


async def palette(window: MainWindow) -> None:
    window.answers.palette()


SCENES = (
    Scene("home", home),
    Scene("notice", notice),
    Scene("activity", activity),
    Scene("settings", settings),
    Scene("shortcuts", shortcuts),
    Scene("palette", palette),
)
