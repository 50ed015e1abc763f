"""Playing, without a window: which frame is due, and what happens at the ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from brova_desktop.domain.reels.records import Media
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.services.editing import OpenReel
from brova_desktop.services.reel_files import ReelFiles
from brova_desktop.services.shelves import FileShelf
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.media_time import timecode
from brova_desktop.ui.reels.transport import Mute, Transport
from tests.reel_maker import clip, reel_of


class Looks:
    def probe(self, path: Path, report: object = None) -> Media:
        raise AssertionError


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Heard(Mute):
    """A sound card that is a little late."""

    def __init__(self) -> None:
        self.at: float | None = None
        self.started: list[float] = []

    def start(self, sound: Path, at: float) -> bool:
        self.started.append(at)
        self.at = at
        return True

    def position(self) -> float | None:
        return self.at

    def stop(self) -> None:
        self.at = None


@pytest.fixture
def editor(tmp_path: Path) -> ReelEditor:
    reel = reel_of([clip("one", 0, 2), clip("two", 2, 2)])
    ReelFiles(Looks(), lambda: "id").save(reel, tmp_path / "reel.json")  # type: ignore[arg-type]
    return ReelEditor(OpenReel(FileShelf(tmp_path / "reel.json")))


@pytest.fixture
def clock() -> Clock:
    return Clock()


def seconds(editor: ReelEditor) -> float:
    return editor.playhead / TICKS_PER_SECOND


def test_without_sound_the_steady_clock_leads(editor: ReelEditor, clock: Clock):
    transport = Transport(editor, Mute(), clock)
    transport.toggle()
    clock.now = 1.0
    transport.tick()
    assert seconds(editor) == 1.0
    clock.now = 9.0
    transport.tick()
    assert not transport.is_playing and editor.playhead == editor.length - editor.frame
    transport.toggle()  # again from the beginning
    assert seconds(editor) == 0.0


def test_the_picture_follows_the_sound(editor: ReelEditor, clock: Clock):
    card = Heard()
    transport = Transport(editor, card, clock)
    transport.sound = Path("sound.wav")
    editor.seek(TICKS_PER_SECOND)
    transport.play(1.0)
    assert card.started == [1.0]
    clock.now, card.at = 1.0, 1.5
    transport.tick()
    assert seconds(editor) == 1.5
    editor.seek(0)
    transport.moved_elsewhere()
    assert card.started == [1.0, 0.0]
    transport.stop()
    assert card.at is None


def test_shuttling_gets_faster_and_turns_round(editor: ReelEditor, clock: Clock):
    transport = Transport(editor, Mute(), clock)
    editor.seek(2 * TICKS_PER_SECOND)
    speeds = []
    for way in (1, 1, 1, 1, -1, -1):
        transport.shuttle(way)
        speeds.append(transport.speed)
    assert speeds == [1.0, 2.0, 4.0, 4.0, -1.0, -2.0]
    clock.now = 0.5
    transport.tick()
    assert seconds(editor) == 1.0
    clock.now = 5.0
    transport.tick()
    assert editor.playhead == 0 and not transport.is_playing


def test_a_marked_stretch_repeats(editor: ReelEditor, clock: Clock):
    transport = Transport(editor, Mute(), clock)
    transport.repeats = True
    editor.set_range(TICKS_PER_SECOND, 2 * TICKS_PER_SECOND)
    editor.seek(TICKS_PER_SECOND)
    transport.play(1.0)
    clock.now = 1.2
    transport.tick()
    assert transport.is_playing and seconds(editor) == 1.0


def test_an_empty_reel_does_not_play(tmp_path: Path, clock: Clock):
    ReelFiles(Looks(), lambda: "id").save(reel_of([]), tmp_path / "empty.json")  # type: ignore[arg-type]
    transport = Transport(ReelEditor(OpenReel(FileShelf(tmp_path / "empty.json"))), Mute(), clock)
    transport.toggle()
    assert not transport.is_playing


def test_times_are_written_with_hundredths():
    assert str(timecode(TICKS_PER_SECOND * 7 + TICKS_PER_SECOND // 8)) == "00:07.12"


@pytest.mark.parametrize("speed", [1.0, 2.0, -1.0, -4.0])
def test_whoever_wakes_when_the_next_frame_is_due_shows_each(editor: ReelEditor, clock: Clock, speed: float) -> None:
    transport = Transport(editor, Mute(), clock)
    editor.seek(2 * TICKS_PER_SECOND)
    seen: list[int] = []
    editor.moved.subscribe(lambda at: seen.append(editor.frame_of(at)))
    transport.play(speed)
    begun = editor.frame_of(editor.playhead)
    while clock.now < 0.4:
        left = transport.next_due()
        assert 0 < left <= 0.5 / 30
        clock.now += left + 1e-6
        transport.tick()
    step = 1 if speed > 0 else -1
    assert len(seen) >= 0.4 * 30 * abs(speed) - 1
    assert seen == [begun + step * (number + 1) for number in range(len(seen))]
    transport.stop()
