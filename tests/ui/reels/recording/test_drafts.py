"""A voice is on disk while it is spoken: what ends the program does not end the recording."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.ui.reels.recording import drafts
from brova_desktop.ui.reels.recording.drafts import Drafts, recover
from brova_desktop.ui.reels.recording.take import RATE, Take, wave_header
from brova_desktop.ui.reels.studio import ReelsStudio
from brova_desktop.ui.reels.transport import Mute
from tests.ui.conftest import Heard
from tests.ui.reels.conftest import PATIENCE, Opened, left, until
from tests.ui.reels.recording.speak_until_killed import voice
from tests.ui.reels.recording.test_recording import Played, bar, voices

HALF = RATE  # bytes of half a second
USUALLY = drafts.EVERY
ROOT = Path(__file__).parents[4]


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "EVERY", 0.01)


async def at_once(work: Callable[..., Any], *values: Any) -> Any:
    return work(*values)


def told(place: Path) -> bytes:
    with wave.open(str(place)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return file.readframes(file.getnframes())


def draft(folder: Path, name: str, samples: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    place = folder / f"{name}.recording"
    place.write_bytes(wave_header(0) + samples)
    return place


def test_no_more_than_the_last_second_is_lost():
    assert 0 < USUALLY < 1


def test_what_a_killed_program_recorded_is_there_again(tmp_path: Path):
    command = [sys.executable, "-m", "tests.ui.reels.recording.speak_until_killed", str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as speaking:
        assert speaking.stdout is not None
        on_disk = 0
        while on_disk < HALF:
            line = speaking.stdout.readline()
            assert line, "it ended by itself"
            on_disk = int(line)
        speaking.kill()
        speaking.wait(timeout=PATIENCE)
    [left_there] = tmp_path.iterdir()
    assert left_there.name == "voice.recording"
    recover([tmp_path])
    [place] = tmp_path.iterdir()
    samples = told(place)
    assert place.name == "voice.wav" and len(samples) >= on_disk
    assert samples == voice(0, len(samples) // 2)


def test_a_draft_grows_with_its_take_and_goes_with_it(run: Any, tmp_path: Path):
    take, kept = Take(), Drafts(at_once, lambda: (tmp_path / "new",), lambda: "voice")

    async def story() -> None:
        kept.begun(take)
        following = asyncio.ensure_future(kept.follow(take))
        for count in (1, 2):
            take.add(voice(0, RATE))
            await until(lambda count=count: kept.place(take) and _size(kept.place(take)) == count * RATE * 2)
        kept.ended(take)
        await following
        assert kept.places == (tmp_path / "new" / "voice.recording",)
        await kept.drop(take)

    run(story())
    assert list((tmp_path / "new").iterdir()) == [] and kept.places == ()


def _size(place: Path | None) -> int:
    return place.stat().st_size - drafts.HEADER if place is not None else 0


def test_a_take_that_ends_at_once_leaves_nothing(run: Any, tmp_path: Path):
    take, kept = Take(), Drafts(at_once, lambda: (tmp_path,), lambda: "voice")

    async def story() -> None:
        kept.begun(take)
        await kept.drop(take)
        await kept.follow(take)

    run(story())
    assert list(tmp_path.iterdir()) == []


async def written(kept: Drafts, take: Take) -> None:
    """A take of a second that has its file when it ends."""
    kept.begun(take)
    take.add(voice(0, RATE))
    following = asyncio.ensure_future(kept.follow(take))
    await until(lambda: kept.places)
    kept.ended(take)
    await following


def test_the_next_folder_is_taken_where_the_first_cannot_be_written(run: Any, tmp_path: Path):
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_bytes(b"a file where the folder should be")
    take, kept = Take(), Drafts(at_once, lambda: (first, second), lambda: "voice")
    run(written(kept, take))
    assert kept.places == (second / "voice.recording",)


def test_a_take_that_can_be_written_nowhere_goes_on_in_memory(run: Any, tmp_path: Path):
    (tmp_path / "first").write_bytes(b"a file where the folder should be")
    take, kept = Take(), Drafts(at_once, lambda: (tmp_path / "first",), lambda: "voice")

    async def story() -> None:
        kept.begun(take)
        take.add(voice(0, RATE))
        await kept.follow(take)
        await kept.drop(take)

    run(story())
    assert kept.places == () and take.seconds == 1


def test_drafts_never_take_the_name_of_a_finished_recording(run: Any, tmp_path: Path):
    (tmp_path / "voice.wav").write_bytes(b"")
    draft(tmp_path, "voice 2", b"")
    take, kept = Take(), Drafts(at_once, lambda: (tmp_path,), lambda: "voice")
    run(written(kept, take))
    assert kept.places == (tmp_path / "voice 3.recording",)


@pytest.mark.parametrize(("length", "expected"), [(0, 0), (RATE // 10, 0), (RATE + 1, RATE), (3 * RATE, 3 * RATE)])
def test_a_draft_becomes_a_recording_of_whole_samples(tmp_path: Path, length: int, expected: int):
    place = draft(tmp_path, "voice", voice(0, 2 * RATE)[:length])
    recover([tmp_path, tmp_path / "not there"])
    assert not place.exists()
    assert [len(told(one)) for one in tmp_path.iterdir()] == ([expected] if expected else [])


def test_a_draft_whose_take_was_written_is_not_offered_twice(tmp_path: Path):
    first, second = tmp_path / "first", tmp_path / "second"
    draft(first, "voice", voice(0, RATE))
    second.mkdir()
    (second / "voice.wav").write_bytes(b"whole")
    recover([first, second])
    assert list(first.iterdir()) == [] and (second / "voice.wav").read_bytes() == b"whole"


def test_a_draft_in_hand_is_left_alone(tmp_path: Path):
    place = draft(tmp_path, "voice", voice(0, RATE))
    recover([tmp_path], [place])
    assert list(tmp_path.iterdir()) == [place]


# --- in the studio ---


@pytest.fixture
def microphone(opened: Opened) -> Played:
    made = Played("Desk microphone")
    opened.page.recorder._microphone = made
    return made


def on_disk(opened: Opened) -> list[str]:
    folder = opened.studio.bench.desk.workspace.folder.recordings
    return sorted(place.suffix for place in folder.glob("*"))


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_take_is_a_draft_until_it_is_kept_or_thrown_away(run: Any, act: Any, opened: Opened, microphone: Played,
                                                           is_kept: bool):
    recorder = bar(opened)
    act(recorder.button.click)
    microphone.say(0.5)
    run(until(lambda: on_disk(opened) == [".recording"]))
    act(recorder.button.click if is_kept else recorder.close_bar)
    run(opened.studio.takes.idle())
    assert on_disk(opened) == [] and len(voices(opened)) == int(is_kept)


def test_what_a_crash_left_is_offered_and_brought_in(run: Any, act: Any, opened: Opened, heard: Heard):
    draft(opened.studio.bench.desk.workspace.folder.recordings, "voice", array("h", [9_000, -9_000] * RATE).tobytes())
    again = ReelsStudio(opened.studio.bench, speaker=Mute())
    try:
        act(again.shown)
        run(until(lambda: heard.buttons))
        assert "1 voice recordings" in str(heard.words[-1])
        act(heard.buttons[0].press)
        run(again.takes.idle())
        [found] = opened.studio.bench.desk.shelf.listed(AssetQuery(kinds=(MediaKind.AUDIO,)), 5)
        assert found.name.startswith("voice") and on_disk(opened) == []
    finally:
        run(left(again))
