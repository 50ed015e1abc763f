"""A hand that jumps about in a clip: always the exact frame, few files opened, nothing decoded for nobody."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

import pytest

from brova_desktop.domain.colour import BLACK
from brova_desktop.domain.reels.scene import Look, Scene, Shot
from brova_desktop.domain.reels.style import Placement
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.picture.decoders import ClipDecoder, GivenUp
from brova_desktop.engine.picture.shots import ShotReader
from brova_desktop.engine.picture.sources import Sources
from brova_desktop.engine.probe import probe
from brova_desktop.engine.proxies import write_proxy
from brova_desktop.ports.report import SilentReport
from tests.engine.picture.test_shots import CONTAINERS, COUNTING, at_frame, number_on, shot

Make = Callable[..., Path]
FRAMES = 60
LONG = ("-c:v", "libx264", "-preset", "ultrafast", "-qp", "4", "-g", "60", "-bf", "0", "-pix_fmt", "yuv420p")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Files as they are opened."""
    found: list[Path] = []
    plain = ClipDecoder.__init__

    def noted(self: ClipDecoder, path: Path, **more: object) -> None:
        found.append(path)
        plain(self, path, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(ClipDecoder, "__init__", noted)
    return found


@contextmanager
def previewing(path: Path, gives_up: Callable[[], bool] = lambda: False) -> Iterator[ShotReader]:
    reader = ShotReader({"a": str(path)}, 64, 64, BLACK, doc_width=64, is_preview=True, gives_up=gives_up)
    try:
        yield reader
    finally:
        reader.close()


@pytest.mark.parametrize("name", list(CONTAINERS))
def test_a_preview_jumps_to_the_exact_frame_in_every_container(make: Make, name: str) -> None:
    clip = make(name, "-f", "lavfi", "-i", COUNTING, *CONTAINERS[name])
    chance = random.Random(5)
    order = [chance.randrange(FRAMES) for _ in range(40)] + [59, 0, 1, 0, 30, 29, 31, 12, 11, 24, 59]
    with previewing(clip) as reader:
        assert [number_on(reader.frame(shot(at_frame(number)))) for number in order] == order


def test_a_proxy_shows_the_frame_of_any_moment(make: Make, toolbox: Toolbox, tmp_path: Path) -> None:
    clip = make("count.mp4", "-f", "lavfi", "-i", COUNTING, *LONG)
    write_proxy(toolbox, clip, probe(clip).facts, tmp_path / "proxy.mp4", SilentReport())
    chance = random.Random(6)
    halves = [Fraction(chance.randrange(2 * FRAMES - 1), 2) for _ in range(60)]
    with previewing(tmp_path / "proxy.mp4") as reader:
        shown = [number_on(reader.frame(shot(at_frame(half)))) for half in halves]
    assert shown == [int(half) for half in halves]


def test_in_a_proxy_no_more_is_decoded_than_from_the_key_frame_on(make: Make, toolbox: Toolbox,
                                                                  tmp_path: Path) -> None:
    clip = make("count.mp4", "-f", "lavfi", "-i", COUNTING, *LONG)
    write_proxy(toolbox, clip, probe(clip).facts, tmp_path / "proxy.mp4", SilentReport())
    decoded = 0

    def counting() -> bool:
        nonlocal decoded
        decoded += 1
        return False

    decoder = ClipDecoder(tmp_path / "proxy.mp4", is_preview=True, gives_up=counting)
    for number, most in ((41, 2), (40, 0), (43, 2), (44, 1), (58, 3), (20, 1), (3, 4)):
        decoded = 0
        assert decoder.picture_at(at_frame(number)).number == decoder.picture_at(at_frame(number)).number
        assert decoded == most, number
    decoder.close()


def test_what_nobody_waits_for_is_left_and_gone_on_with_later(make: Make) -> None:
    clip = make("long.mp4", "-f", "lavfi", "-i", COUNTING, *LONG)
    left = 10

    def gives_up() -> bool:
        nonlocal left
        left -= 1
        return left < 0

    with previewing(clip, gives_up) as reader:
        with pytest.raises(GivenUp):
            reader.frame(shot(at_frame(50)))
        left = 45  # enough for the rest of the way, not for all of it again
        assert number_on(reader.frame(shot(at_frame(50)))) == 50
        left = 1_000
        assert number_on(reader.frame(shot(at_frame(7)))) == 7


def test_a_rough_picture_is_one_of_the_clip_on_the_way_and_leaves_the_exact_one_exact(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brova_desktop.engine.picture.sources.QUICK_PIXELS", 10 * 64 * 64)
    clip = make("long.mp4", "-f", "lavfi", "-i", COUNTING, *LONG)
    with previewing(clip) as reader:
        far, near = (Scene(shot(at_frame(number))) for number in (40, 45))
        assert not reader.is_quick(far)
        with reader.roughly():
            assert number_on(reader.frame(shot(at_frame(40)))) == 0
        assert number_on(reader.frame(shot(at_frame(40)))) == 40
        assert reader.is_quick(near)
        with reader.roughly():
            assert number_on(reader.frame(shot(at_frame(45)))) == 45


def test_light_files_stay_open_where_a_hand_jumps_between_many(make: Make, opened: list[Path]) -> None:
    clip = make("count.mp4", "-f", "lavfi", "-i", COUNTING, *CONTAINERS["count.mp4"])
    names = [f"clip {number}" for number in range(12)]
    sources = Sources(dict.fromkeys(names, str(clip)), is_preview=True)
    chance = random.Random(3)
    for _ in range(120):
        sources.take(chance.choice(names), at_frame(chance.randrange(FRAMES)))
    sources.close()
    assert len(opened) <= 24  # each once; a second place where there is room, or where one file is asked twice in a row


def test_both_sides_of_a_cut_within_one_file_stay_open(make: Make, opened: list[Path]) -> None:
    clip = make("long.mp4", "-f", "lavfi", "-i", COUNTING, *LONG)
    with previewing(clip) as reader:
        for step in range(10):
            for number in (5 + step, 40 + step):
                assert number_on(reader.frame(Shot("a", at_frame(number), Look(), Placement(), False))) == number
    assert len(opened) == 2
