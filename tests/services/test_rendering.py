"""Rendering as a service: what is reused, what is refused, what is left behind when it ends in the middle."""

from __future__ import annotations

import errno
import os
import wave
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import pytest
from PIL import Image

from brova_desktop.assembly import painter, toolbox
from brova_desktop.domain.errors import BadInput, BrovaBug, Cancelled, Missing, NoRoom
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.loudness import measure
from brova_desktop.services import rendering as module
from brova_desktop.services.rendering import Choice, Rendering
from brova_desktop.services.shapes import frame_number
from brova_desktop.services.sources import Located, locate
from tests.reel_maker import clip, reel_of, ticks, video
from tests.services.reel_material import CANVAS, film, two_clips

DRAFT = Choice(quality=Quality.DRAFT)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("film") / "a.mp4")


@pytest.fixture
def located(place: Path) -> Located:
    return two_clips(place)


@pytest.fixture
def rendering(tmp_path: Path) -> Rendering:
    return Rendering(painter, toolbox, tmp_path / "cache", workers=1)


class Listener:
    """Keeps the progress; wishes to stop when it is that far."""

    def __init__(self, stop_at: float = 2.0) -> None:
        self.told: list[float] = []
        self._stop_at = stop_at

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        self.told.append(done / total)

    def note(self, words: Words) -> None:
        return

    def raise_if_cancelled(self) -> None:
        if self.told and self.told[-1] >= self._stop_at:
            raise Cancelled


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def segments(rendering: Rendering) -> list[Path]:
    return sorted(rendering.cache_folder.glob("segments/*/*.mp4"))


def test_a_render_says_what_it_made_and_its_progress_never_steps_back(
    rendering: Rendering, located: Located, tmp_path: Path
):
    listener = Listener()
    done = rendering.render(located, tmp_path / "new folder" / "out.mp4", DRAFT, listener)
    assert (done.width, done.height, done.frames, done.rate) == (96, 160, 36, Fraction(24))
    assert done.size == done.path.stat().st_size and done.drawn == done.segments > 2
    assert done.loudness is not None and abs(done.loudness.integrated + 14) <= 1
    assert all(left <= right for left, right in pairwise(listener.told)) and listener.told[
        -1
    ] == pytest.approx(1)
    assert [path.name for path in done.path.parent.iterdir()] == ["out.mp4"]


def test_only_what_changed_is_drawn_again(rendering: Rendering, place: Path, tmp_path: Path):
    rendering.render(two_clips(place), tmp_path / "out.mp4", DRAFT)
    assert rendering.render(two_clips(place), tmp_path / "out.mp4", DRAFT).drawn == 0
    other = rendering.render(two_clips(place, text="Ho"), tmp_path / "out.mp4", DRAFT)
    assert 0 < other.drawn < other.segments


def picture_spoilt(content: bytes) -> bytes:
    """As many packets as before, with nothing in them that can be decoded."""
    start = content.index(b"mdat") + 8
    return content[:start] + b"\x55" * (len(content) - start)


DAMAGES = {
    "cut": lambda content: content[: len(content) // 2],
    "noise": lambda content: bytes(range(256)) * (len(content) // 256),
    "empty": lambda content: b"",
    "spoilt": picture_spoilt,
}


@pytest.mark.parametrize("index", [0, -1])
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_part_that_was_damaged_on_the_disk_is_drawn_again(
    rendering: Rendering, located: Located, tmp_path: Path, index: int, damage: str
):
    whole = rendering.render(located, tmp_path / "whole.mp4", DRAFT)
    parts = segments(rendering)
    content = parts[index].read_bytes()
    parts[index].write_bytes(DAMAGES[damage](content))
    again = rendering.render(located, tmp_path / "again.mp4", DRAFT)
    assert again.frames == whole.frames
    assert (tmp_path / "again.mp4").read_bytes() == (tmp_path / "whole.mp4").read_bytes()
    assert parts[index].read_bytes() == content


def test_without_the_cache_nothing_stays_in_it_and_nothing_is_taken_from_it(
    rendering: Rendering, located: Located, tmp_path: Path
):
    anew = replace(DRAFT, use_cache=False)
    first = rendering.render(located, tmp_path / "out.mp4", anew)
    assert first.drawn == first.segments and list(rendering.cache_folder.iterdir()) == []
    rendering.render(located, tmp_path / "out.mp4", DRAFT)
    kept = files_below(rendering.cache_folder)
    assert rendering.render(located, tmp_path / "out.mp4", anew).drawn == first.segments
    assert files_below(rendering.cache_folder) == kept


def test_a_file_with_other_content_under_the_old_name_is_drawn_again(rendering: Rendering, tmp_path: Path):
    folder = tmp_path / "media"
    folder.mkdir()
    reel = two_clips(film(folder / "a.mp4")).reel
    rendering.render(locate(reel, folder), tmp_path / "out.mp4", DRAFT)
    film(folder / "a.mp4", "smptebars=s=96x160:r=24")
    again = rendering.render(locate(reel, folder), tmp_path / "out.mp4", DRAFT)
    assert again.drawn == again.segments


def test_missing_files_are_named_before_anything_is_made(
    rendering: Rendering, located: Located, tmp_path: Path
):
    lost = Located(located.reel, {}, tuple(located.reel.media.values()))
    with pytest.raises(Missing, match=r"A file of the reel is missing: a\.mp4"):
        rendering.render(lost, tmp_path / "out.mp4", DRAFT)
    assert files_below(tmp_path) == []


def test_a_clip_is_never_replaced_by_what_is_made_of_it(rendering: Rendering, place: Path, tmp_path: Path):
    before = place.read_bytes()
    (tmp_path / "link.mp4").symlink_to(place)
    for target in (place, tmp_path / "link.mp4"):
        with pytest.raises(BadInput, match=r"would replace a\.mp4"):
            rendering.render(two_clips(place), target, DRAFT)
    with pytest.raises(BadInput, match=r"a\.mp4 does not"):
        rendering.sound(two_clips(place), place, DRAFT)
    assert place.read_bytes() == before


@pytest.mark.parametrize(
    ("preset", "name"), [("tiktok", "out.mov"), ("gif", "out.mp4"), ("webp", "out"), ("gif", "")]
)
def test_a_target_that_does_not_fit_the_preset_is_told_at_once(
    rendering: Rendering, located: Located, tmp_path: Path, preset: str, name: str
):
    with pytest.raises(BadInput):
        rendering.render(located, tmp_path / name, Choice(preset))
    assert files_below(tmp_path) == []


def test_a_folder_that_cannot_be_written_is_told_before_the_work(
    rendering: Rendering, located: Located, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "file").touch()
    with pytest.raises(NoRoom, match="Nothing can be written"):
        rendering.render(located, tmp_path / "file" / "out.mp4", DRAFT)
    closed = tmp_path / "closed"
    closed.mkdir()
    monkeypatch.setattr(
        os, "access", lambda path, mode: Path(path) != closed
    )  # the superuser may write everywhere
    with pytest.raises(NoRoom, match="closed"):
        rendering.render(located, closed / "below" / "out.mp4", DRAFT)
    assert not rendering.cache_folder.exists() and list(closed.iterdir()) == []


def test_a_full_disk_leaves_the_old_file_and_no_half_one(
    rendering: Rendering, located: Located, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    target = tmp_path / "out" / "out.mp4"
    target.parent.mkdir()
    target.write_bytes(b"older")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(module, "join", full)
    with pytest.raises(NoRoom, match="disk is full"):
        rendering.render(located, target, DRAFT)
    assert [(path.name, path.read_bytes()) for path in target.parent.iterdir()] == [("out.mp4", b"older")]


def test_a_result_that_fails_the_check_is_not_kept(
    rendering: Rendering, located: Located, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    target = tmp_path / "out" / "out.mp4"
    target.parent.mkdir()
    target.write_bytes(b"older")
    monkeypatch.setattr(module, "verify", lambda *_, **__: (say("It is upside down."),))
    with pytest.raises(BrovaBug, match="upside down"):
        rendering.render(located, target, DRAFT)
    assert [(path.name, path.read_bytes()) for path in target.parent.iterdir()] == [("out.mp4", b"older")]


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_a_cancelled_render_leaves_no_file_and_goes_on_later(
    rendering: Rendering, located: Located, tmp_path: Path, share: float
):
    target = tmp_path / "out" / "out.mp4"
    with pytest.raises(Cancelled):
        rendering.render(located, target, DRAFT, Listener(stop_at=share))
    assert not target.parent.exists() or list(target.parent.iterdir()) == []
    assert rendering.render(located, target, DRAFT).frames == 36


@pytest.mark.parametrize("kind", ["gif", "webp"])
def test_previews_move_and_have_the_length_of_the_reel(
    rendering: Rendering, located: Located, tmp_path: Path, kind: str
):
    done = rendering.render(located, tmp_path / f"out.{kind}", Choice(kind, Quality.DRAFT))
    with Image.open(done.path) as picture:
        assert picture.format == kind.upper() and picture.size == (done.width, done.height) == (96, 160)
        lasts = 0.0
        for number in range(getattr(picture, "n_frames", 1)):
            picture.seek(number)
            picture.load()
            lasts += picture.info["duration"]
    assert lasts / 1000 == pytest.approx(1.5, abs=0.15)


def test_what_a_place_refuses_is_refused_when_asked_for_and_noted_otherwise(
    rendering: Rendering, located: Located, tmp_path: Path
):
    target = tmp_path / "out.mp4"
    with pytest.raises(BadInput, match=r"Too short for TikTok by 1\.5 s \(at least 3 s\)"):
        rendering.render(located, target, Choice("tiktok", Quality.DRAFT, within_limits=True))
    assert not target.exists()
    done = rendering.render(located, target, Choice("tiktok", Quality.DRAFT))
    assert str(done.notes[0]).startswith("Too short for TikTok")
    assert rendering.render(located, target, Choice("master", Quality.DRAFT, within_limits=True)).notes == ()


def test_a_file_that_grew_too_big_for_its_place_is_noted(
    rendering: Rendering, located: Located, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    row = module.preset_named("youtube-short")
    small = replace(row, limits=replace(row.limits, bytes=1_000))
    monkeypatch.setattr(module, "preset_named", lambda name: small)
    done = rendering.render(
        located, tmp_path / "out.mp4", Choice("youtube-short", Quality.DRAFT, within_limits=True)
    )
    assert any("Too big for YouTube Short" in str(note) and "1 kB" in str(note) for note in done.notes)


def test_the_sound_alone_is_mastered_as_in_the_film(rendering: Rendering, located: Located, tmp_path: Path):
    listener = Listener()
    made = rendering.sound(located, tmp_path / "out.m4a", DRAFT, listener)
    with av.open(str(made.path)) as container:
        assert not container.streams.video and container.streams.audio[0].codec_context.name == "aac"
    assert made.seconds == pytest.approx(1.5) and made.size == made.path.stat().st_size
    assert listener.told[-1] == 1 and abs(measure(toolbox(), made.path).integrated + 14) <= 1
    plain = rendering.sound(located, tmp_path / "out.WAV", DRAFT)
    with wave.open(str(plain.path)) as heard:
        assert (heard.getnframes(), heard.getframerate(), heard.getnchannels()) == (72_000, 48_000, 2)
    assert abs(measure(toolbox(), plain.path).integrated + 14) <= 1
    assert {path.name for path in tmp_path.iterdir()} == {"out.m4a", "out.WAV", "cache"}


def test_a_reel_that_makes_no_sound_has_none_to_write(rendering: Rendering, place: Path, tmp_path: Path):
    mute = video("a", 2, has_sound=False)
    silent = Located(reel_of([clip("one", 0, 1)], media=(mute,), canvas=CANVAS), {AssetId("a"): place}, ())
    with pytest.raises(BadInput, match="no sound"):
        rendering.sound(silent, tmp_path / "out.m4a", DRAFT)
    assert rendering.render(silent, tmp_path / "out.mp4", DRAFT).loudness is not None


def test_a_time_just_after_the_end_shows_the_last_frame(rendering: Rendering, located: Located):
    rate = CANVAS.rate
    last = rendering.frame(located, rate.start_of(35))
    assert (
        rendering.frame(located, located.reel.length) == last != rendering.frame(located, rate.start_of(30))
    )
    assert frame_number(located.reel, ticks(1.53)) == 35 == frame_number(located.reel, rate.start_of(35))
    with pytest.raises(BadInput, match="no picture at that time"):
        rendering.frame(located, rate.start_of(37))


def test_a_frame_comes_in_the_size_that_was_asked_for(rendering: Rendering, located: Located):
    width, height, pixels = rendering.frame(located, rate_start(3), (48, 80))
    assert (width, height, len(pixels)) == (48, 80, 3 * 48 * 80)


def rate_start(number: int):  # type: ignore[no-untyped-def]
    return CANVAS.rate.start_of(number)
