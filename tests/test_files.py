"""Files that are written whole or not at all, and what a killed program leaves of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from brova_desktop.domain.errors import NoRoom
from brova_desktop.files import atomic_write, finished_file, hold_to, make_folder, room, sweep_parts


def test_a_failed_write_leaves_the_old_file_alone(tmp_path: Path) -> None:
    target = tmp_path / "reel.json"
    atomic_write(target, b"old")
    with pytest.raises(ValueError, match="no"), finished_file(target) as part:
        part.write_bytes(b"half")
        raise ValueError("no")
    assert [(place.name, place.read_bytes()) for place in tmp_path.iterdir()] == [("reel.json", b"old")]


@pytest.mark.parametrize("letter", ["é", "咖", "🎬"])
def test_a_name_as_long_as_a_system_takes_can_be_written(tmp_path: Path, letter: str) -> None:
    """255 bytes; its part has a longer ending."""
    target = tmp_path / f"{letter * (250 // len(letter.encode()))}.mp4"
    atomic_write(target, b"whole")
    assert [place.name for place in tmp_path.iterdir()] == [target.name]


def test_a_name_that_no_system_takes_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoRoom):
        atomic_write(tmp_path / f"reel.{'x' * 300}", b"whole")


def gone_process() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


PARTS = [".reel.{}.part.mp4", ".library.{}.part.db-journal", ".two\nlines.{}.part", ".key.4.{}.part"]


@pytest.mark.parametrize("name", PARTS)
def test_parts_of_a_killed_program_are_swept_up(tmp_path: Path, name: str) -> None:
    left = tmp_path / "deep" / name.format(gone_process())
    left.parent.mkdir()
    left.touch()
    assert sweep_parts(tmp_path) == 1
    assert not left.exists()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be removed there, so nobody asks who writes it")
def test_what_somebody_still_writes_is_left_to_them(tmp_path: Path) -> None:
    with finished_file(tmp_path / "reel.mp4") as part:
        part.write_bytes(b"half")
        assert sweep_parts(tmp_path) == 0
    assert (tmp_path / "reel.mp4").read_bytes() == b"half"


def test_a_room_goes_with_its_work_or_is_swept_up(tmp_path: Path) -> None:
    with room(tmp_path) as name:
        (Path(name) / "half").touch()
        assert sweep_parts(tmp_path) == 0
    assert list(tmp_path.iterdir()) == []
    left = tmp_path / f".room-x.{gone_process()}.part"
    left.mkdir()
    (left / "half").touch()
    assert sweep_parts(tmp_path) == 1
    assert list(tmp_path.iterdir()) == []


def test_two_writers_of_one_file_do_not_meet(tmp_path: Path) -> None:
    final = tmp_path / "reel.mp4"
    with finished_file(final) as first:
        first.write_bytes(b"first")
        with finished_file(final) as second:
            second.write_bytes(b"second")
        assert final.read_bytes() == b"second"
    assert final.read_bytes() == b"first" and list(tmp_path.iterdir()) == [final]


def test_where_nobody_else_writes_every_part_was_left(tmp_path: Path) -> None:
    part = tmp_path / f".reel.{os.getpid()}.part.mp4"
    part.touch()
    assert sweep_parts(tmp_path, alone=True) == 1
    assert not part.exists()


@pytest.mark.parametrize("name", ["reel.7.part.mp4", ".part", ".reel.part.mp4", ".reel.seven.part.mp4", ".7.parts"])
def test_files_with_other_names_are_not_ours_to_remove(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert sweep_parts(tmp_path) == 0
    assert (tmp_path / name).exists()


def test_a_folder_that_is_held_to_is_never_made_anew(tmp_path: Path) -> None:
    root = tmp_path / "workspace"
    root.mkdir()
    let_go = hold_to(root)
    atomic_write(root / "a" / "b" / "x.txt", b"x")
    root.rename(tmp_path / "elsewhere")
    for write in (lambda: atomic_write(root / "a" / "x.txt", b"x"), lambda: atomic_write(root / "x.txt", b"x"),
                  lambda: make_folder(root / "cache" / "ab")):
        with pytest.raises(NoRoom, match="could not be written"):
            write()
    assert not root.exists()
    atomic_write(tmp_path / "workspace-2" / "x.txt", b"x")  # another one may be made
    let_go()
    let_go()
    make_folder(root / "cache")
    assert root.is_dir()
