"""The end comes without warning: a program in the middle of editing is killed, and nothing it called safe is gone."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.reels.format import to_json
from brova_desktop.services.editing import ReelDesk, open_file
from brova_desktop.storage.library import create_library, open_library
from tests.domain.reels.making import clip, reel
from tests.services.edit_until_killed import KEY, StillClock

ROOT = Path(__file__).parents[2]
START = reel(clip("a", 0, 10), clip("b", 10, 10))


def killed_after(path: Path, lines: int) -> int:
    """Edit in another process until it has said so many steps are safe, kill it, and give the last one it named."""
    command = [sys.executable, "-m", "tests.services.edit_until_killed", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        named = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        named += child.stdout.read().splitlines(keepends=True)
    return int([line for line in named if line.endswith("\n")][-1])


@pytest.mark.slow
def test_a_killed_program_loses_no_step_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "reel.json"
    path.write_text(to_json(START), encoding="utf-8")
    chance = random.Random(11)
    for _ in range(4):
        safe = killed_after(path, chance.randint(1, 40))
        again = open_file(path)
        assert safe <= int(again.reel.title)
        assert again.lost == 0


@pytest.mark.slow
def test_a_killed_program_loses_no_step_of_the_library(tmp_path: Path) -> None:
    path = tmp_path / "library"
    clock = StillClock()
    create_library(path, KEY, workspace="w", name="W", app_version="1", at=clock.now())
    library = open_library(path, KEY)
    ReelDesk(library.reels, clock).add(START)
    library.close()
    chance = random.Random(12)
    for _ in range(4):
        safe = killed_after(path, chance.randint(1, 40))
        library = open_library(path, KEY)
        again = ReelDesk(library.reels, clock).open(ReelId("reel"))
        assert safe <= int(again.reel.title)
        assert again.lost == 0
        library.close()
