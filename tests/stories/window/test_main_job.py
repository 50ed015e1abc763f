"""The main job at the window, by somebody with only a keyboard and by somebody with only a mouse, in two languages."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from PySide6.QtWidgets import QWidget

from brova_desktop import assembly
from brova_desktop.desktop.bench import open_bench
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.sandbox.visitor import allow
from brova_desktop.ui.bridge.garbage import GuiGarbage
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.render_dialog import RenderDialog
from brova_desktop.ui.reels.transport import Mute
from brova_desktop.ui.shell.window import MainWindow
from tests.services.reel_material import film
from tests.stories.window.person import Hands, Person

CAPTION = "Fresh today"


class Settable:
    """Now, and whatever was added to it."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead.total_seconds()


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("clips")
    return [film(folder / f"clip-{number}.mp4", f"{drawn}=s=360x640:r=24", seconds=2.5)
            for number, drawn in enumerate(("testsrc2", "smptebars"), 1)]


@asynccontextmanager
async def opened(root: Path, clock: Settable) -> AsyncIterator[MainWindow]:
    """The window on a new workspace with two sandbox accounts."""
    garbage, windows = GuiGarbage(), list[MainWindow]()

    class Front:
        def tell(self, error: Any, *, doing: Any = None) -> None:
            windows[0].notices.tell(error, doing=doing)

        def say(self, words: Any, **more: Any) -> None:
            windows[0].notices.say(words, **more)

    async with open_bench(root, Front(), lambda place: windows[0].go(place), {}, clock=clock, beating=False) as bench:
        for platform in bench.line.platforms:
            await connect(bench, platform)
        window = MainWindow({})
        windows.append(window)
        window.show()
        window.attach(bench)
        yield window
        await window.detach()
        window.leave()
        window.deleteLater()
    garbage.close()


async def connect(bench: Workbench, platform: str) -> None:
    visits: list[asyncio.Task[None]] = []
    await bench.line.accounts.connect(
        platform,
        lambda consent: visits.append(asyncio.ensure_future(asyncio.to_thread(allow, consent.address, "qahwa"))))
    await asyncio.gather(*visits)


@pytest.mark.slow
@pytest.mark.xcb
@pytest.mark.timeout(180)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("hands", list(Hands), ids=lambda hands: hands.value)
def test_a_person_makes_renders_schedules_and_publishes_a_reel(
        hands: Hands, language: str, run: Any, dressed: Callable[..., None], tmp_path: Path, clips: list[Path],
        monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brova_desktop.ui.reels.studio.QtSpeaker", Mute, raising=False)
    dressed("light" if hands is Hands.MOUSE else "dark", language)
    root, clock = tmp_path / "workspace", Settable()
    assembly.workspaces().create_now(root, "Qahwa Box", sandbox=True)

    async def story() -> None:
        async with opened(root, clock) as window:
            person = Person(window, hands, tmp_path)
            await brings_in(person, clips)
            await makes_a_reel(person)
            await renders_it(person)
            await plans_a_post(person)
            await sees_it_published(person, clock)

    run(story())


def studio_of(person: Person) -> Any:
    found: Any = person.window.current
    assert found is not None
    return found


async def goes_to(person: Person, key: str) -> None:
    if person.has_mouse:
        await person.click(person.window.rail.buttons[key])
    else:
        number = list(person.window.rail.buttons).index(key) + 1
        await person.key(f"Ctrl+{number}")
    await person.until(lambda: studio_of(person).key == key, f"{key} is in front")


async def brings_in(person: Person, clips: list[Path]) -> None:
    await goes_to(person, "video")
    studio = studio_of(person)
    if person.has_mouse:
        await person.drop(clips, studio)
    else:
        await person.key("Ctrl+I")
        await person.choose_files(clips)
    assert person.window.bench is not None
    assets = person.window.bench.desk.workspace.library.assets
    await person.until(lambda: len(assets.paths()) == len(clips), "the files are in the library")
    await person.until(lambda: studio.view.model().rowCount() == len(clips), "the files are shown")


async def makes_a_reel(person: Person) -> None:
    studio = studio_of(person)
    await selects_all(person, studio)
    if person.has_mouse:
        await person.click(studio.detail.reel)
    else:
        await person.key("Ctrl+R")
    await person.until(lambda: studio_of(person).key == "reels" and studio_of(person).editor is not None,
                       "the new reel is open")
    reels = studio_of(person)
    await person.until(lambda: reels.page.player.stage.image is not None, "the preview shows a picture")
    before = len(reels.editor.reel.records)
    if person.has_mouse:
        reels.page.setFocus()
    await person.key("Ctrl+Shift+T", reels.page)
    await person.until(lambda: len(reels.editor.reel.records) > before, "there is a text")


async def selects_all(person: Person, studio: Any) -> None:
    view = studio.view
    if person.has_mouse:
        first, last = (view.visualRect(view.model().index(row, 0)).center() for row in (0, view.model().rowCount() - 1))
        from PySide6.QtCore import Qt

        await person.click(view.viewport(), first)
        await person.click(view.viewport(), last, Qt.KeyboardModifier.ShiftModifier)
    else:
        await person.go_to(view)
        await person.key("Ctrl+A", view)
    await person.until(lambda: studio.detail.reel.isVisible() and studio.detail.reel.isEnabled(),
                       "a reel can be made of the selection")


async def renders_it(person: Person) -> None:
    reels = studio_of(person)
    if person.has_mouse:
        await person.click(reels.page.bar.render_button)
    else:
        await person.key("Ctrl+R")
    await person.until(lambda: shown_dialogs(person), "the render dialog is open")
    dialog = shown_dialogs(person)[0]
    await person.press(dialog.start)
    await person.until(lambda: dialog.post.isVisible(), "the render is done")
    await person.press(dialog.post)
    await person.until(lambda: studio_of(person).key == "calendar", "the calendar is in front")


def shown_dialogs(person: Person) -> list[RenderDialog]:
    return [one for one in person.window.findChildren(RenderDialog) if one.isVisible()]


async def plans_a_post(person: Person) -> None:
    drawer = studio_of(person).drawer
    composer = drawer.composer
    await person.until(lambda: composer.post is not None and composer.post.media, "the composer has the film")
    chips: list[QWidget] = list(drawer.chips.chips.values())
    assert len(chips) == 2
    for chip in chips:
        if not chip.isChecked():  # type: ignore[attr-defined]
            await person.press(chip)
    await person.fill(drawer.caption, CAPTION)
    await person.press(drawer.planning.none)
    await person.until(lambda: drawer.composer.when is not None, "there is a day and a time")
    await person.until(lambda: drawer.main.isEnabled(), f"it can be planned: {drawer.trouble.text()}")
    await person.press(drawer.main)
    assert person.window.bench is not None
    posts = person.window.bench.line.posts
    await person.until(lambda: [one.state for view in posts.latest() for one in view.targets]
                       == [TargetState.SCHEDULED] * 2, "both targets are planned")


async def sees_it_published(person: Person, clock: Settable) -> None:
    bench = person.window.bench
    assert bench is not None
    view = bench.line.posts.latest()[0]
    assert view.post.wording.caption == CAPTION
    due = max(one.due for one in view.targets if one.due is not None)
    clock.ahead = due - datetime.now(UTC) + timedelta(seconds=1)

    def published() -> bool:
        bench.heartbeat.tick()
        return all(one.state is TargetState.PUBLISHED for one in bench.line.posts.latest()[0].targets)

    await person.until(published, "both targets are published")
    there = await asyncio.to_thread(posts_in, bench.line.sandbox)
    assert sorted(one["platform"] for one in there) == ["tiktok", "youtube"]


def posts_in(control: str) -> list[dict[str, Any]]:
    """What the simulators say was really published."""
    with urlopen(f"{control}/published", timeout=10) as answer:
        found = json.load(answer)
    posts: list[dict[str, Any]] = found["published"] if isinstance(found, dict) else found
    return posts
