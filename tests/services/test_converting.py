"""Several variants of one clip, pieces by frame numbers, and names that keep files apart."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from brova_desktop.domain.errors import BadInput, Cancelled
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.ticks import from_seconds
from brova_desktop.domain.timecode import parse_at
from brova_desktop.domain.words import Words
from brova_desktop.engine.binaries import Source, Toolbox, embedded_path, find_toolbox
from brova_desktop.engine.transcode import Wish
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.converting import Converting

WISH = Wish(quality=Quality.DRAFT)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """2 s, 64x64, 10 fps, without sound."""
    program, path = embedded_path(), tmp_path_factory.mktemp("film") / "film.mp4"
    subprocess.run([str(program), "-loglevel", "error", "-f", "lavfi", "-i", "testsrc2=s=64x64:r=10:d=2", "-c:v",
                    "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", str(path)], check=True)  # fmt: skip
    return path


@pytest.fixture(scope="module")
def converting() -> Converting:
    program = embedded_path()
    assert program is not None
    found = find_toolbox(program)
    return Converting(
        lambda: Toolbox(found.path, found.version, Source.EMBEDDED, (), found.encoders, found.filters)
    )


def test_each_place_gets_a_file_of_its_own_and_failures_stay_apart(
    converting: Converting, film: Path, tmp_path: Path
) -> None:
    done = converting.transcode(film, ["gif", "webp", "GIF"], tmp_path / "out", WISH, SilentReport())
    assert {key: made.path.name for key, made in done.made.items()} == {
        "gif": "film-gif.gif",
        "webp": "film-webp.webp",
    }
    assert done.failed == {}
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(film.read_bytes()[:300])
    failed = converting.transcode(broken, ["gif"], None, WISH, SilentReport())
    assert failed.made == {} and "broken.mp4" in failed.failed["gif"].sentence()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["broken.mp4", "out"]


def test_a_single_place_may_name_its_file(converting: Converting, film: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.gif"
    assert converting.transcode(film, ["gif"], target, WISH, SilentReport()).made["gif"].path == target


@pytest.mark.parametrize("letter", ["é", "咖"])
def test_a_file_whose_name_is_as_long_as_can_be_is_converted_beside_itself(
    converting: Converting, film: Path, tmp_path: Path, letter: str
) -> None:
    clip = tmp_path / f"{letter * (250 // len(letter.encode()))}.mp4"
    clip.write_bytes(film.read_bytes())
    made = converting.transcode(clip, ["gif"], None, WISH, SilentReport()).made["gif"].path
    assert made.parent == tmp_path and made.name.endswith(f"{letter}-gif.gif") and made.is_file()


def test_a_wrong_place_is_refused_before_anything_is_made(
    converting: Converting, film: Path, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match="myspace"):
        converting.transcode(film, ["gif", "myspace"], tmp_path, WISH, SilentReport())
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_never_replaced_by_its_own_piece(converting: Converting, film: Path) -> None:
    before = film.read_bytes()
    with pytest.raises(BadInput, match="itself"):
        converting.trim(film, None, parse_at("1"), film, SilentReport())
    with pytest.raises(BadInput, match="itself"):
        converting.transcode(film, ["master"], film, WISH, SilentReport())
    assert film.read_bytes() == before


def test_frames_count_at_the_rate_of_the_file(converting: Converting, film: Path, tmp_path: Path) -> None:
    done = converting.trim(film, parse_at("5f"), None, tmp_path / "piece.mp4", SilentReport())
    assert (done.start, done.end) == (from_seconds("0.5"), from_seconds(2))


def test_cancel_goes_through(converting: Converting, film: Path, tmp_path: Path) -> None:
    class Stop(SilentReport):
        def raise_if_cancelled(self) -> None:
            raise Cancelled

        def note(self, words: Words) -> None:
            raise AssertionError

    with pytest.raises(Cancelled):
        converting.transcode(film, ["gif", "webp"], tmp_path, WISH, Stop())
    assert list(tmp_path.iterdir()) == []
