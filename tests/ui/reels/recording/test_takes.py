"""A recorded voice is never lost, whatever fails on its way into the reel."""

from __future__ import annotations

import asyncio
import threading
import wave
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from brova_desktop import paths
from brova_desktop.domain.errors import Act, NoRoom, Refused
from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.reels.records import Sound
from brova_desktop.domain.words import say
from brova_desktop.services.library.importing import Importing
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels import bringing
from brova_desktop.ui.reels.recording.take import RATE, Take
from brova_desktop.ui.reels.studio import ReelsStudio
from brova_desktop.ui.reels.transport import Mute
from tests.ui.conftest import Heard
from tests.ui.reels.conftest import PATIENCE, Opened, deleted, left, until


def spoken(seconds: float = 0.5, loud: int = 9_000) -> Take:
    take = Take()
    take.add(array("h", [loud, -loud] * round(seconds * RATE / 2)).tobytes())
    return take


def waiting(opened: Opened) -> list[Path]:
    """Recordings that are files and not in the library."""
    return sorted(opened.studio.bench.desk.workspace.folder.recordings.glob("*"))


def in_library(opened: Opened) -> int:
    return len(opened.studio.bench.desk.shelf.listed(AssetQuery(kinds=(MediaKind.AUDIO,)), 5))


def sounds(opened: Opened) -> int:
    return sum(isinstance(item, Sound) for item in opened.editor.reel.records.values())


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Nothing comes into the library until this is called."""
    is_full = [True]
    real = Importing.import_one

    def refuse(importing: Importing, *values: Any, **named: Any) -> Any:
        if is_full:
            raise NoRoom(say("The disk is full: {name} could not be written.", name="a"))
        return real(importing, *values, **named)

    monkeypatch.setattr(Importing, "import_one", refuse)
    return is_full.clear


def keep(run: Any, opened: Opened, take: Take, *, at: int = 0) -> None:
    async def story() -> None:
        opened.studio.takes.keep(take, at, opened.editor.reel.id)
        await opened.studio.takes.idle()

    run(story())


def press(run: Any, opened: Opened, what: Callable[[], object]) -> None:
    async def story() -> None:
        what()
        await opened.studio.takes.idle()

    run(story())


def test_a_take_that_cannot_come_into_the_library_stays_and_can_be_brought_in(run: Any, opened: Opened, heard: Heard,
                                                                             full: Callable[[], None]):
    keep(run, opened, spoken())
    [file] = waiting(opened)
    with wave.open(str(file)) as read:
        assert read.getnframes() == RATE // 2
    [error] = heard.errors
    assert str(file) in str(error.kept) and "The disk is full" in str(error.happened)
    assert {Act.RETRY, Act.OPEN_FOLDER} == set(error.acts) == set(heard.doing[0])
    press(run, opened, heard.doing[0][Act.RETRY])  # too early
    assert len(heard.errors) == 2 and waiting(opened) == [file] and sounds(opened) == 0
    full()
    press(run, opened, heard.doing[1][Act.RETRY])
    assert waiting(opened) == [] and sounds(opened) == 1 and in_library(opened) == 1


def test_a_take_of_a_reel_that_is_left_comes_into_the_library(run: Any, opened: Opened, heard: Heard,
                                                              full: Callable[[], None]):
    keep(run, opened, spoken())
    run(opened.studio.close_reel())
    full()
    press(run, opened, heard.doing[0][Act.RETRY])
    assert waiting(opened) == [] and in_library(opened) == 1
    assert "is in the library" in str(heard.words[-1])


def test_what_was_left_is_offered_when_the_studio_is_opened_next(run: Any, act: Any, opened: Opened, heard: Heard,
                                                                full: Callable[[], None]):
    for number in (1, 2):
        keep(run, opened, spoken(loud=number * 3_000))
    assert len(waiting(opened)) == 2  # also when they were recorded in the same second
    full()
    again = ReelsStudio(opened.studio.bench, speaker=Mute())
    try:
        act(again.shown)
        run(until(lambda: heard.buttons))
        assert "2 voice recordings" in str(heard.words[-1])
        act(heard.buttons[0].press)
        run(again.takes.idle())
        assert waiting(opened) == [] and in_library(opened) == 2
        assert "2 voice recordings are in the library now." in str(heard.words[-1])
    finally:
        run(left(again))


def test_a_workspace_that_cannot_be_written_gives_its_takes_to_the_program(run: Any, opened: Opened, heard: Heard,
                                                                          full: Callable[[], None]):
    folder = opened.studio.bench.desk.workspace.folder
    folder.recordings.write_bytes(b"a file where the folder should be")
    keep(run, opened, spoken())
    [file] = (paths.state_folder() / "recordings" / opened.studio.bench.desk.workspace.card.id).glob("*.wav")
    assert str(file) in str(heard.errors[0].kept)
    full()
    press(run, opened, heard.doing[0][Act.RETRY])
    assert not file.exists() and sounds(opened) == 1


def test_a_take_that_cannot_be_written_anywhere_keeps_the_studio_open(run: Any, opened: Opened, heard: Heard,
                                                                     monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> None:
        raise NoRoom(say("The disk is full: {name} could not be written.", name="a"))

    with monkeypatch.context() as patch:
        patch.setattr("brova_desktop.ui.reels.recording.take.atomic_write", full)
        keep(run, opened, spoken())
        assert Act.RETRY in heard.doing[0] and "as long as the window is open" in str(heard.errors[0].kept)
        with pytest.raises(NoRoom):
            run(opened.studio.close_studio())
    press(run, opened, heard.doing[0][Act.RETRY])
    assert waiting(opened) == [] and in_library(opened) == 1
    press(run, opened, heard.doing[0][Act.RETRY])
    assert in_library(opened) == 1


async def alone(bench: Workbench, reel: str) -> ReelsStudio:
    """A studio with that reel open; the test closes it."""
    studio = ReelsStudio(bench, speaker=Mute())
    studio.open_reel(reel)
    await until(lambda: studio.page is not None)
    return studio


def test_who_gives_up_is_not_held(run: Any, bench: Workbench, kept: str, monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> None:
        raise NoRoom(say("The disk is full: {name} could not be written.", name="a"))

    monkeypatch.setattr("brova_desktop.ui.reels.recording.take.atomic_write", full)

    async def story() -> None:
        studio = await alone(bench, kept)
        studio.takes.keep(spoken(), 0, kept)
        with pytest.raises(NoRoom):
            await studio.close_studio()
        await studio.give_up()
        await deleted(studio)

    run(story())


def test_a_take_that_is_too_short_is_refused(run: Any, opened: Opened, heard: Heard):
    keep(run, opened, spoken(0.1))
    assert [type(error) for error in heard.errors] == [Refused]
    run(opened.studio.takes.save())  # nothing is left of it


def test_a_take_is_waited_for_when_everything_closes(run: Any, bench: Workbench, kept: str,
                                                     monkeypatch: pytest.MonkeyPatch):
    began, go = threading.Event(), threading.Event()
    real = bringing.media_of

    def slowly(*values: Any) -> Any:
        began.set()
        assert go.wait(PATIENCE)
        return real(*values)

    monkeypatch.setattr(bringing, "media_of", slowly)

    async def story() -> None:
        studio = await alone(bench, kept)
        studio.takes.keep(spoken(), 0, kept)
        await until(began.is_set)
        closing = asyncio.ensure_future(studio.close_studio())
        for _ in range(10):
            await asyncio.sleep(0.005)
        assert not closing.done()
        go.set()
        await closing
        await deleted(studio)

    run(story())
    assert list(bench.desk.workspace.folder.recordings.iterdir()) == []
    assert any(isinstance(one, Sound) for one in bench.reels.read(ReelId(kept)).records.values())
