"""The preview: the newest question wins, pictures are those of the export, nothing is left behind."""

from __future__ import annotations

import asyncio
import random
import wave
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from brova_desktop.assembly import painter, toolbox
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.edits.wording import set_text
from brova_desktop.domain.reels.records import source_name
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.engine.picture.viewing import Viewer, rgb
from brova_desktop.services.footage import Footage, seen
from brova_desktop.services.previewing import GUESSED, Picture, Preview, make_preview_sound, preview_size
from brova_desktop.services.rendering import Rendering
from brova_desktop.services.sources import Located
from tests.reel_maker import ticks, video
from tests.services.reel_material import film, two_clips

SIZE = (96, 160)


@pytest.fixture(scope="module")
def located(tmp_path_factory: pytest.TempPathFactory) -> Located:
    return two_clips(film(tmp_path_factory.mktemp("film") / "a.mp4"))


def footage_of(located: Located) -> Footage:
    names = {source_name(located.reel.media[id]): str(path) for id, path in located.paths.items()}
    return Footage(located.reel.media, names, located.paths, located.missing)


def colours(picture: Picture) -> np.ndarray[Any, np.dtype[np.int64]]:
    """Red, green, blue (height, width, 3)."""
    rows = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.stride)[:, : 4 * picture.width]
    return rows.reshape(picture.height, picture.width, 4)[..., 2::-1].astype(np.int64)


class Shown:
    """A preview at work, and what it showed."""

    def __init__(self) -> None:
        self.preview = Preview(painter)
        self.pictures: list[Picture] = []
        self.troubles: list[BrovaError] = []
        self._news = asyncio.Event()
        self.preview.shown.subscribe(self._heard)
        self.preview.troubled.subscribe(self._failed)

    def _heard(self, picture: Picture) -> None:
        self.pictures.append(picture)
        self._news.set()

    def _failed(self, error: BrovaError) -> None:
        self.troubles.append(error)
        self._news.set()

    def rests(self) -> bool:
        """Whether nothing is left to draw."""
        return not self.preview._artist._is_at_work

    async def until(self, number: int) -> Picture:
        while not self.pictures or self.pictures[-1].number != number:
            self._news.clear()
            await asyncio.wait_for(self._news.wait(), 20)
        return self.pictures[-1]


async def _drained(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not done():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.005)


def at_work(work: Any) -> None:
    async def whole() -> None:
        shown = Shown()
        running = asyncio.create_task(shown.preview.run())
        try:
            await work(shown)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await shown.preview.close()

    asyncio.run(whole())


def test_a_preview_shows_the_pixels_of_the_export(located: Located, tmp_path: Path):
    rendering = Rendering(painter, toolbox, tmp_path, workers=1)

    async def work(shown: Shown) -> None:
        shown.preview.turn_to(located.reel, footage_of(located), SIZE)
        for number in (2, 17, 30):
            shown.preview.ask(number)
            picture = await shown.until(number)
            at = located.reel.canvas.rate.start_of(number)
            width, height, pixels = rendering.frame(located, at, SIZE)
            assert (picture.width, picture.height) == (width, height)
            theirs = np.frombuffer(pixels, np.uint8).reshape(height, width, 3)
            assert np.abs(colours(picture) - theirs).mean() < 1.5

    at_work(work)


def test_of_many_questions_only_the_newest_must_be_answered(located: Located):
    async def work(shown: Shown) -> None:
        shown.preview.turn_to(located.reel, footage_of(located), SIZE)
        for number in range(30):
            shown.preview.ask(number)
        await shown.until(29)
        assert len(shown.pictures) <= 2

    at_work(work)


def test_frames_ahead_are_shown_at_once(located: Located):
    async def work(shown: Shown) -> None:
        shown.preview.turn_to(located.reel, footage_of(located), SIZE)
        shown.preview.ask(0, ahead=3)
        await shown.until(0)
        await _drained(shown.rests)
        for number in (1, 2, 3):
            shown.preview.ask(number)
            assert shown.pictures[-1].number == number

    at_work(work)


def test_pictures_are_the_same_whichever_way_they_are_come_to(located: Located):
    names = footage_of(located)
    frames = list(range(36))
    with Viewer(Stage(seen(located.reel, names)), names.pictures, painter(), *SIZE, is_preview=True) as viewer:
        in_turn = [np.frombuffer(rgb(viewer.frame(number)), np.uint8).reshape(*SIZE[::-1], 3) for number in frames]
    chance = random.Random(4)
    order = [chance.choice(frames) for _ in range(30)] + [17, 18, 19, 20, 19, 18, 17, 35, 0, 1, 0]

    async def work(shown: Shown) -> None:
        shown.preview.turn_to(located.reel, names, SIZE)
        for number in order:
            shown.preview.ask(number, ahead=chance.choice((0, 0, 3)))
            assert np.array_equal(colours(await shown.until(number)), in_turn[number]), number

    at_work(work)


def test_a_hand_at_rest_finds_the_next_frames_drawn(located: Located):
    async def work(shown: Shown) -> None:
        shown.preview.turn_to(located.reel, footage_of(located), SIZE)
        for number in (20, 19):
            shown.preview.ask(number)
            await shown.until(number)
        await _drained(shown.rests)
        for number in range(18, 18 - GUESSED, -1):
            shown.preview.ask(number)
            assert shown.pictures[-1].number == number

    at_work(work)


def test_the_same_state_once_more_draws_nothing_anew(located: Located):
    async def work(shown: Shown) -> None:
        footage = footage_of(located)
        shown.preview.turn_to(located.reel, footage, SIZE)
        shown.preview.ask(4)
        await shown.until(4)
        shown.preview.turn_to(located.reel, footage, SIZE)
        await _drained(shown.rests)
        assert len(shown.pictures) == 1
        shown.preview.ask(4)
        assert len(shown.pictures) == 2

    at_work(work)


def test_an_edit_is_shown_without_being_asked_for(located: Located):
    async def work(shown: Shown) -> None:
        shown.preview.turn_to(located.reel, footage_of(located), SIZE)
        shown.preview.ask(3)
        before = await shown.until(3)
        edited = set_text(located.reel, ItemId("t"), "Something else")
        shown.preview.turn_to(edited, footage_of(located), SIZE)
        await _drained(lambda: not (shown.pictures[-1].reel is not edited))
        assert not np.array_equal(colours(shown.pictures[-1]), colours(before))

    at_work(work)


def test_a_reel_with_a_missing_file_is_shown_without_it(located: Located):
    lost = Footage(located.reel.media, {}, {}, (located.reel.media[AssetId("a")],))
    assert seen(located.reel, lost).clips() == ()

    async def work(shown: Shown) -> None:
        shown.preview.turn_to(located.reel, lost, SIZE)
        shown.preview.ask(2)
        await shown.until(2)
        assert not shown.troubles

    at_work(work)


def test_a_file_that_cannot_be_drawn_is_told_and_the_preview_goes_on(located: Located, tmp_path: Path):
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no film")
    names = {source_name(located.reel.media[AssetId("a")]): str(broken)}

    async def work(shown: Shown) -> None:
        shown.preview.turn_to(located.reel, replace(footage_of(located), pictures=names), SIZE)
        shown.preview.ask(20)
        await _drained(lambda: bool(shown.troubles))
        shown.preview.turn_to(located.reel, footage_of(located), SIZE)
        shown.preview.ask(21)
        await shown.until(21)

    at_work(work)


def test_the_sound_is_as_long_as_the_reel_and_made_once(located: Located, tmp_path: Path):
    made = make_preview_sound(toolbox(), located.reel, footage_of(located), tmp_path)
    assert made is not None
    with wave.open(str(made)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (48_000, 2, 2)
        assert sound.getnframes() == 72_000
    stamp = made.stat().st_ino
    again = make_preview_sound(toolbox(), set_text(located.reel, ItemId("t"), "x"), footage_of(located), tmp_path)
    assert again == made and again.stat().st_ino == stamp


def test_a_silent_reel_has_no_sound(located: Located, tmp_path: Path):
    silent = {AssetId("a"): replace(video("a", 2), has_sound=False, length=ticks(2))}
    reel = replace(located.reel, media=silent)
    assert make_preview_sound(toolbox(), reel, replace(footage_of(located), media=silent), tmp_path) is None


def test_a_preview_keeps_the_shape_and_even_sides():
    assert preview_size(1080, 1920, 960) == (540, 960)
    assert preview_size(1080, 1080, 480) == (480, 480)
    assert preview_size(64, 96, 960) == (64, 96)
    assert all(side % 2 == 0 for side in preview_size(1080, 1350, 333))


