"""`brova trim` and `brova transcode` from the outside."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from brova_desktop.cli.app import main
from brova_desktop.engine.binaries import embedded_path


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """2 s, 64x64, 10 fps, a key frame every second."""
    path = tmp_path_factory.mktemp("film") / "film.mp4"
    subprocess.run(
        [
            str(embedded_path()),
            "-loglevel",
            "error",
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=64x64:r=10:d=2",
            "-c:v",
            "libx264",
            "-g",
            "10",
            "-bf",
            "2",
            "-pix_fmt",
            "yuv420p",
            str(path),
        ],
        check=True,
    )
    return path


def test_a_piece_says_how_it_was_cut(film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "piece.mp4"
    assert main(["trim", str(film), "--in", "1", "--out", "2", "-o", str(target), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["way"], answer["in"], answer["out"]) == ("copied", 1.0, 2.0)
    assert answer["bytes"] == target.stat().st_size
    assert main(["trim", str(film), "--in", "0:00.3", "--exact", "-o", str(target)]) == 0
    assert "0:00.300 to 0:02.000, encoded again" in capsys.readouterr().out


def test_a_wrong_time_is_wrong_usage_and_an_impossible_one_a_failure(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "piece.mp4"
    assert main(["trim", str(film), "--in", "soon", "-o", str(target)]) == 2
    assert main(["trim", str(film), "--in", "1", "--out", "99", "-o", str(target)]) == 1
    assert "only 2.00 s long" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_variants_are_listed_and_what_failed_too(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = ["transcode", str(film), "-o", str(tmp_path / "out"), "--quality", "draft", "--json"]
    assert main([*base, "--for", "gif", "--for", "webp"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert set(answer["variants"]) == {"gif", "webp"} and answer["failed"] == {}
    assert main([*base, "--for", "gif", "--for", "master", "--max-size", "0.01"]) == 3
    captured = capsys.readouterr()
    answer = json.loads(captured.out)
    assert set(answer["variants"]) == {"gif"} and "smaller than 10 kB" in answer["failed"]["master"]
    assert "1 of 2 done." in captured.err


def test_a_wrong_place_or_fit_says_what_there_is(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["transcode", str(film), "--for", "myspace", "-o", str(tmp_path)]) == 1
    assert "whatsapp-status" in capsys.readouterr().err
    assert main(["transcode", str(film), "--for", "gif", "--fit", "sideways", "-o", str(tmp_path)]) == 2
