"""A voice from a microphone to the voice track; the microphone is played by the test."""

from __future__ import annotations

import wave
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.records import Sound, SoundRole
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.recording.bar import RecordBar
from brova_desktop.ui.reels.recording.microphone import QtMicrophone
from brova_desktop.ui.reels.recording.take import LONGEST_SECONDS, RATE, Take
from tests.ui.conftest import Heard
from tests.ui.reels.conftest import Opened, until


class Played:
    """A microphone that says what the test wants."""

    def __init__(self, *names: str) -> None:
        self._names = list(names)
        self.taken: Callable[[bytes], None] | None = None
        self.lost: Callable[[], None] | None = None
        self.refuses = False
        self.held_back = 0.0
        """Seconds that wait in the device until it is stopped."""

    def names(self) -> list[str]:
        return self._names

    def start(self, name: str, taken: Callable[[bytes], None]) -> None:
        if self.refuses:
            raise Refused(say("{name} cannot be opened.", name=name))
        self.taken = taken

    def stop(self) -> None:
        if self.taken is not None and self.held_back:
            self.say(self.held_back)
        self.taken = None

    def unplug(self) -> None:
        self._names = self._names[1:]
        assert self.lost is not None
        self.lost()

    def say(self, seconds: float, loud: int = 9_000) -> None:
        assert self.taken is not None
        for start in range(0, round(seconds * RATE), 4_800):
            self.taken(array("h", [loud, -loud] * (min(4_800, round(seconds * RATE) - start) // 2)).tobytes())


@pytest.fixture
def microphone(opened: Opened) -> Played:
    made = Played("Desk microphone", "Headset")
    opened.page.recorder._microphone = made
    return made


def bar(opened: Opened) -> RecordBar:
    opened.studio.actions_set.trigger("reels.record-voice")
    return opened.page.recorder


def voices(opened: Opened) -> list[tuple[int, int, str]]:
    reel = opened.editor.reel
    return [(item.span.start // opened.editor.frame, item.span.length // opened.editor.frame, track.id)
            for track in reel.all_tracks() if track.kind is TrackKind.AUDIO
            for item in reel.items(track) if isinstance(item, Sound) and item.role is SoundRole.VOICE]


def test_the_last_words_before_stop_are_kept(run: Any, act: Any, opened: Opened, microphone: Played):
    recorder, takes = bar(opened), []
    recorder.recorded.disconnect()
    recorder.recorded.connect(lambda take, _: takes.append(take.seconds))
    act(recorder.button.click)
    microphone.say(0.5)
    microphone.held_back = 0.1
    act(recorder.button.click)
    assert takes == [0.6] and not recorder.is_recording


def test_a_voice_goes_from_the_microphone_to_its_track(run: Any, act: Any, opened: Opened, microphone: Played):
    editor = opened.editor
    editor.seek(editor.ticks_of(5))
    recorder = bar(opened)
    assert recorder.isVisible() and recorder.devices.current() == "Desk microphone"
    act(recorder.button.click)
    assert recorder.is_recording and opened.page.player.transport.is_playing
    microphone.say(0.6)
    assert "0.6" in recorder.words.text() and recorder.meter.level > 0.2
    act(recorder.button.click)
    run(until(lambda: voices(opened)))
    assert not opened.page.player.transport.is_playing and microphone.taken is None
    rate = round(editor.rate.fraction)
    assert [(start, length) for start, length, _ in voices(opened)] == [(5, int(0.6 * rate))]
    assert editor.document.history == ("Record a voice",)
    found = opened.studio.bench.desk.shelf.listed(AssetQuery(kinds=(MediaKind.AUDIO,)), 5)
    assert [one.name.startswith("voice ") for one in found] == [True]
    editor.undo()
    assert voices(opened) == []


def test_a_studio_that_records_is_held(act: Any, opened: Opened, microphone: Played):
    assert not opened.studio.is_held
    act(bar(opened).button.click)
    assert opened.studio.is_held
    act(opened.page.recorder.close_bar)
    assert not opened.studio.is_held


def test_a_second_take_joins_the_first_on_its_track_when_there_is_room(run: Any, act: Any, opened: Opened,
                                                                       microphone: Played):
    recorder = bar(opened)
    for start in (0, 30, 2):
        act(opened.editor.seek, opened.editor.ticks_of(start))
        act(recorder.button.click)
        microphone.say(0.4)
        count = len(voices(opened))
        act(recorder.button.click)
        run(until(lambda count=count: len(voices(opened)) > count))
    homes = {start: home for start, _, home in voices(opened)}
    assert homes[0] == homes[30] != homes[2]


def test_without_a_microphone_the_bar_says_so_and_takes_a_file(run: Any, act: Any, opened: Opened,
                                                              monkeypatch: Any, tmp_path: Path):
    opened.page.recorder._microphone = Played()
    recorder = bar(opened)
    assert "No microphone" in recorder.words.text()
    assert not recorder.button.isVisible() and recorder.instead.isVisible()
    place = tmp_path / "said.wav"
    take = Take()
    take.add(array("h", [500, -500] * RATE).tobytes())
    take.write(place)

    async def chosen(*_: Any, **__: Any) -> list[Path]:
        return [place]

    monkeypatch.setattr("brova_desktop.ui.bridge.dialogs.choose_files", chosen)
    act(recorder.instead.click)
    run(until(lambda: voices(opened)))


def test_a_microphone_that_refuses_is_told(act: Any, opened: Opened, microphone: Played, heard: Heard):
    microphone.refuses = True
    recorder = bar(opened)
    act(recorder.button.click)
    assert not recorder.is_recording and len(heard.errors) == 1


def test_leaving_throws_a_take_away(act: Any, opened: Opened, microphone: Played):
    recorder = bar(opened)
    act(recorder.button.click)
    microphone.say(0.5)
    act(recorder.leave.click)
    assert not recorder.isVisible() and not recorder.is_recording and microphone.taken is None
    assert opened.editor.document.history == ()


def test_what_was_said_before_the_microphone_was_unplugged_is_kept(run: Any, act: Any, opened: Opened,
                                                                    microphone: Played, heard: Heard):
    recorder = bar(opened)
    act(recorder.button.click)
    microphone.say(0.5)
    act(microphone.unplug)
    assert not recorder.is_recording and microphone.taken is None and recorder.button.text() == "Record"
    run(until(lambda: voices(opened)))
    assert [length for _, length, _ in voices(opened)] == [round(0.5 * opened.editor.rate.fraction)]
    assert [str(error.happened) for error in heard.errors] == ["Desk microphone is not there any more."]
    assert str(heard.errors[0].kept) == "What was recorded until then is kept."
    assert recorder.devices.current() == "Headset"
    act(recorder.button.click)  # the other one
    microphone.say(0.05)
    act(microphone.unplug)
    assert str(heard.errors[1].kept) == "Nothing was recorded."
    assert not recorder.is_recording and recorder.instead.isVisible() and not recorder.button.isVisible()
    act(microphone.lost)  # said twice by the system
    assert len(heard.errors) == 2


def test_asking_for_the_recorder_again_changes_nothing_about_it(act: Any, opened: Opened, microphone: Played):
    recorder = bar(opened)
    recorder.devices.choose("Headset")
    act(recorder.button.click)
    microphone.say(0.5)
    said = recorder.words.text()
    act(bar, opened)
    assert recorder.is_recording and recorder.words.text() == said and recorder.devices.current() == "Headset"
    act(recorder.leave.click)
    act(bar, opened)
    assert recorder.devices.current() == "Headset"


def test_a_take_under_way_is_kept_when_the_reel_is_left(run: Any, act: Any, opened: Opened, microphone: Played,
                                                       kept: str):
    recorder = bar(opened)
    act(recorder.button.click)
    microphone.say(0.5)
    run(opened.studio.close_reel())
    assert opened.studio.page is None and microphone.taken is None
    saved = opened.studio.bench.reels.read(ReelId(kept))
    assert [item.role for item in saved.records.values() if isinstance(item, Sound)] == [SoundRole.VOICE]


def test_a_breath_is_not_kept_when_the_reel_is_left(run: Any, act: Any, opened: Opened, microphone: Played,
                                                    heard: Heard):
    recorder = bar(opened)
    act(recorder.button.click)
    microphone.say(0.05)
    run(opened.studio.close_reel())
    assert heard.errors == [] and not opened.studio.bench.desk.workspace.folder.recordings.exists()


def test_silence_and_noise_are_said(act: Any, opened: Opened, microphone: Played):
    recorder = bar(opened)
    act(recorder.button.click)
    microphone.say(2.3, loud=0)
    assert "Nothing is heard" in recorder.words.text()
    microphone.say(0.2, loud=32_000)
    assert "Too loud" in recorder.words.text()
    act(recorder.abandon)


def test_a_take_is_a_wav_and_never_longer_than_a_reel(tmp_path: Path):
    take = Take()
    with pytest.raises(Refused):
        take.write(tmp_path / "none.wav")
    second = array("h", [100] * RATE).tobytes()
    for _ in range(LONGEST_SECONDS + 3):
        take.add(second + b"x")  # half a sample is no sample
    assert take.is_full and take.seconds == LONGEST_SECONDS
    take.write(tmp_path / "take.wav")
    with wave.open(str(tmp_path / "take.wav")) as file:
        assert (file.getnchannels(), file.getframerate(), file.getnframes()) == (1, RATE, RATE * LONGEST_SECONDS)


@pytest.mark.qt_log_ignore("Couldn't", "PulseAudio", "ALSA")  # of a computer without sound
def test_the_computer_is_asked_for_its_microphones(qapp: Any):
    microphone = QtMicrophone()
    names = microphone.names()
    assert all(isinstance(name, str) and name for name in names)
    with pytest.raises(Refused):
        microphone.start("no such microphone", lambda _: None)
    microphone.stop()
