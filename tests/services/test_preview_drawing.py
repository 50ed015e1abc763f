"""The drawing thread's work: the newest wish goes first, the rest is left, and what is kept has a bound."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from brova_desktop.assembly import painter
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.reels.records import source_name
from brova_desktop.engine.picture.decoders import GivenUp
from brova_desktop.engine.picture.planes import Frame
from brova_desktop.engine.picture.viewing import Viewer
from brova_desktop.services.footage import Footage
from brova_desktop.services.preview_drawing import Artist, Drawing, Gallery, View, Wish
from brova_desktop.services.sources import Located
from tests.services.reel_material import film, two_clips

SIZE = (96, 160)


@pytest.fixture(scope="module")
def located(tmp_path_factory: pytest.TempPathFactory) -> Located:
    return two_clips(film(tmp_path_factory.mktemp("film") / "a.mp4"))


@pytest.fixture
def view(located: Located) -> View:
    names = {source_name(located.reel.media[id]): str(path) for id, path in located.paths.items()}
    return View(located.reel, Footage(located.reel.media, names, located.paths), SIZE)


class Studio:
    """An artist, what it drew, and what it told."""

    def __init__(self, view: View, monkeypatch: pytest.MonkeyPatch) -> None:
        self.told: list[Drawing] = []
        self.failed: list[BrovaError] = []
        self.drawn: list[int] = []
        self.meanwhile: dict[int, Wish] = {}
        """A wish that comes while a frame is drawn."""
        self.gallery = Gallery()
        self.gallery.turn_to(view)
        self.artist = Artist(painter, self.gallery, self.told.append, lambda _, error: self.failed.append(error))
        plain = Viewer.frame

        def frame(viewer: Viewer, number: int) -> Frame:
            newer = self.meanwhile.pop(number, None)
            if newer is not None:
                self.artist.wish_for(newer)
            if self.artist._gives_up():
                raise GivenUp
            self.drawn.append(number)
            return plain(viewer, number)

        monkeypatch.setattr(Viewer, "frame", frame)

    def work(self, wish: Wish) -> None:
        self.artist.wish_for(wish)
        self.artist.work()
        self.artist.close()


def test_what_is_asked_comes_before_what_follows(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    studio = Studio(view, monkeypatch)
    studio.work(Wish(view, 5, following=(6, 7)))
    assert studio.drawn == [5, 6, 7]
    assert [one.wish.number for one in studio.told] == [5]


def test_frames_ahead_that_cannot_all_be_kept_are_drawn_once(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    studio = Studio(view, monkeypatch)
    studio.gallery = Gallery(limit=1)
    studio.gallery.turn_to(view)
    studio.artist._gallery = studio.gallery
    studio.work(Wish(view, 5, following=(6, 7, 8)))
    assert studio.drawn == [5, 6, 7, 8]


def test_a_frame_ahead_is_left_as_soon_as_another_is_asked_for(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    studio = Studio(view, monkeypatch)
    studio.meanwhile = {7: Wish(view, 30)}
    studio.work(Wish(view, 5, following=range(6, 15)))
    assert studio.drawn == [5, 6, 30]
    assert [one.wish.number for one in studio.told] == [5, 30]


def test_a_frame_ahead_that_is_asked_for_meanwhile_is_drawn_to_its_end(view: View,
                                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    studio = Studio(view, monkeypatch)
    studio.meanwhile = {6: Wish(view, 6, following=(7,))}
    studio.work(Wish(view, 5, following=(6, 7, 8)))
    assert studio.drawn == [5, 6, 7]
    assert [one.wish.number for one in studio.told] == [5, 6]


def test_playing_on_does_not_throw_away_what_is_being_drawn_ahead(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    studio = Studio(view, monkeypatch)
    studio.meanwhile = {8: Wish(view, 6, following=range(7, 10), is_shown=True)}
    studio.work(Wish(view, 5, following=range(6, 9)))
    assert studio.drawn == [5, 6, 7, 8, 9]


def test_a_question_that_was_begun_is_answered_even_when_a_newer_one_comes(
    view: View, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = Studio(view, monkeypatch)
    studio.meanwhile = {5: Wish(view, 20)}
    studio.work(Wish(view, 5, following=(6,)))
    assert studio.drawn == [5, 20]


def test_where_the_exact_picture_takes_long_a_near_one_comes_first(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brova_desktop.engine.picture.sources.QUICK_PIXELS", 2 * 96 * 160)
    studio = Studio(view, monkeypatch)
    studio.work(Wish(view, 12, following=(13, 14), is_guess=True))
    assert [one.is_rough for one in studio.told] == [True, False]
    rough, exact = (one.frame for one in studio.told)
    assert not np.array_equal(rough.y, exact.y)
    assert studio.drawn == [12]  # a guess that takes long is not made


def test_after_a_near_picture_the_exact_one_is_left_for_a_newer_question(
    view: View, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brova_desktop.engine.picture.sources.QUICK_PIXELS", 2 * 96 * 160)
    studio = Studio(view, monkeypatch)
    studio.meanwhile = {12: Wish(view, 0)}
    studio.work(Wish(view, 12))
    assert [(one.wish.number, one.is_rough) for one in studio.told] == [(12, True), (0, True), (0, False)]


def test_a_file_that_cannot_be_drawn_is_told_once(view: View, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no film")
    footage = Footage(view.footage.media, dict.fromkeys(view.footage.pictures, str(broken)), view.footage.sounds)
    studio = Studio(view, monkeypatch)
    studio.work(Wish(View(view.reel, footage, SIZE), 5, following=range(6, 30)))
    assert len(studio.failed) == 1 and not studio.told


def test_a_gallery_keeps_what_was_used_last_within_its_bytes(view: View) -> None:
    def frame() -> Frame:
        return Frame(*(np.zeros(shape, np.uint8) for shape in ((16, 10), (8, 5), (8, 5))))

    gallery = Gallery(limit=5 * 240)
    gallery.turn_to(view)
    for number in range(5):
        gallery.keep(view, number, frame())
    assert gallery.find(view, 0) is not None
    for number in range(5, 20):
        gallery.keep(view, number, frame())
        assert gallery.held <= 5 * 240
        assert gallery.find(view, 0) is not None
    assert [number for number in range(20) if gallery.has(view, number)] == [0, 16, 17, 18, 19]
    other = View(view.reel, view.footage, SIZE)
    gallery.keep(other, 3, frame())
    assert not gallery.has(other, 3)
    gallery.turn_to(other)
    assert gallery.held == 0 and not gallery.has(view, 0)
