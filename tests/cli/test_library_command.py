"""`brova import` around interruptions, as a person sees it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.running import Brova


def _pictures(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        Image.new("RGB", (16, 16), (number % 256, 3, 9)).save(folder / f"{number}.png")
    return folder


def test_without_preparation_there_are_no_posters(brova: Brova, tmp_path: Path) -> None:
    brova("workspace", "create", str(tmp_path / "ws"))
    said = brova("import", str(_pictures(tmp_path / "in", 1)), "--no-prepare", "--json")
    assert said.code == 0
    assert said.document["files"][0]["asset"]["derived"]["poster"] is None


@pytest.mark.skipif(sys.platform == "win32", reason="a termination is no signal there")
def test_a_terminated_import_ends_clean_and_nothing_of_it_comes_back(brova: Brova, tmp_path: Path) -> None:
    brova("workspace", "create", str(tmp_path / "ws"))
    many = _pictures(tmp_path / "in", 255)
    running = subprocess.Popen([sys.executable, "-m", "brova_desktop", "import", str(many), "--json-lines"],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(os.environ))
    assert running.stdout is not None
    first = running.stdout.readline()
    running.send_signal(signal.SIGTERM)
    _, told = running.communicate()
    assert '"event"' in first
    assert (running.returncode, told) == (130, "Cancelled.\n")
    assert not [one for one in (tmp_path / "ws").rglob("*") if ".part" in one.name]
    before = len(brova("assets", "list", "--limit", "1000", "--json").document["assets"])
    said = brova("import", str(_pictures(tmp_path / "other", 1)), "--json")
    assert (said.code, len(said.document["files"])) == (0, 1)
    assert len(brova("assets", "list", "--limit", "1000", "--json").document["assets"]) <= before + 1 < 255
