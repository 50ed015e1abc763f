"""What is photographed: a name, and how to bring the window there."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.reels.records import TextItem
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.shell.window import MainWindow
from tests.screens.stillness import still

Arrange = Callable[[MainWindow], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Scene:
    """`arrange` leads the window to the scene; it may leave dialogs open, they are closed afterwards.

    `back` undoes what it changed in the workspace.
    """

    name: str
    arrange: Arrange
    back: Arrange | None = None


def bench_of(window: MainWindow) -> Workbench:
    assert window.bench is not None
    return window.bench


async def home(window: MainWindow) -> None:
    window.show_studio("home")


async def notice(window: MainWindow) -> None:
    window.show_studio("home")
    window.notices.tell(BadInput(
        say("{name} cannot be read.", name="clip-0815.mp4"), kept=say("Nothing was changed."),
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


def act(window: MainWindow, name: str) -> None:
    """Do an action of the studio in front, as its key would."""
    studio = window.current
    assert studio is not None
    assert studio.actions_set is not None
    studio.actions_set.refresh()
    studio.actions_set.trigger(name)


async def video_grid(window: MainWindow) -> None:
    window.show_studio("video")
    await still(window)
    act(window, "video.grid")


async def video_detail(window: MainWindow) -> None:
    window.show_studio("video")
    assert window.bench is not None
    assets = window.bench.desk.workspace.library.assets.page(AssetQuery(kinds=(MediaKind.VIDEO,))).items
    window.go(Place("video", assets[0].id))


async def video_list(window: MainWindow) -> None:
    window.show_studio("video")
    await still(window)
    act(window, "video.list")


def calendar(action: str) -> Callable[[MainWindow], Awaitable[None]]:
    """The calendar after one of its actions."""

    async def arrange(window: MainWindow) -> None:
        window.show_studio("calendar")
        await still(window)
        act(window, action)

    return arrange


async def composer(window: MainWindow) -> None:
    window.show_studio("calendar")
    await still(window)
    act(window, "calendar.month")
    assert window.bench is not None
    entry = window.bench.line.queue.status().next
    assert entry is not None
    window.go(Place("calendar", entry.post.id))


async def reels_list(window: MainWindow) -> None:
    window.show_studio("reels")
    studio: Any = window.current
    await studio.back_to_list()


async def reels_editor(window: MainWindow) -> None:
    """The demo reel, with its Arabic text selected."""
    assert window.bench is not None
    card = window.bench.desk.workspace.library.reels.page().items[0]
    window.go(Place("reels", card.id))
    studio: Any = window.current
    for _ in range(200):
        if studio.editor is not None:
            break
        await asyncio.sleep(0.02)
    editor = studio.editor
    texts = [one for one in editor.reel.records.values() if isinstance(one, TextItem)]
    arabic = next(one for one in texts if any("\u0600" <= letter <= "\u06ff" for letter in one.text))
    editor.select([arabic.id])
    editor.seek(arabic.span.start + arabic.span.length // 2)
    await pictured(window)


async def pictured(window: MainWindow) -> None:
    """Wait for the picture at the playhead: it is drawn by a program of its own."""
    studio: Any = window.current
    for _ in range(500):
        if studio.page.player.stage.image is not None:
            return
        await asyncio.sleep(0.01)


async def reels_render(window: MainWindow) -> None:
    await reels_editor(window)
    studio: Any = window.current
    studio.show_render()


SCENES = (
    Scene("home", home),
    Scene("video-grid", video_grid),
    Scene("video-detail", video_detail),
    Scene("video-list", video_list),
    Scene("reels-list", reels_list),
    Scene("reels-editor", reels_editor),
    Scene("reels-render", reels_render),
    Scene("calendar-month", calendar("calendar.month")),
    Scene("calendar-week", calendar("calendar.week")),
    Scene("calendar-list", calendar("calendar.list")),
    Scene("calendar-queue", calendar("calendar.queue")),
    Scene("calendar-accounts", calendar("calendar.accounts")),
    Scene("calendar-connect", calendar("calendar.connect")),
    Scene("calendar-composer", composer),
    Scene("notice", notice),
    Scene("activity", activity),
    Scene("settings", settings),
    Scene("shortcuts", shortcuts),
    Scene("palette", palette),
)
