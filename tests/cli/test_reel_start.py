"""How little `brova reel render` loads and starts when nothing is left to draw."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from brova_desktop.engine import process
from brova_desktop.engine.picture import pool
from tests.cli.reels import CLIP_REEL, ROOT
from tests.cli.running import Brova
from tests.services.reel_material import film

HEAVY = ("PySide6", "numpy", "PIL", "sqlalchemy", "httpx", "authlib", "cryptography", "keyring", "rich.progress")
_LOADED = """
import json, sys
from brova_desktop.cli.app import main
code = main(json.loads(sys.argv[1]))
print(json.dumps([code, sorted(sys.modules)]))
"""


@pytest.fixture
def rendered(brova: Brova, tmp_path: Path) -> list[str]:
    """The arguments of a render that was done once."""
    clip, reel = film(tmp_path / "a.mp4"), tmp_path / "reel.json"
    made = brova("reel", "new", str(clip), "-o", str(reel), *CLIP_REEL, "--take", "0:1", "--text", "Sale", "--json")
    assert made.code == 0, made.err
    again = ["reel", "render", str(reel), "-o", str(tmp_path / "out.mp4"), "--quality", "draft", "--json"]
    assert brova(*again).document["segments_drawn"] > 0
    return again


def test_a_render_in_which_nothing_changed_starts_no_process(
    brova: Brova, rendered: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("a process was started")

    for module in (pool, process):
        monkeypatch.setattr(module.subprocess, "Popen", never)
    said = brova(*rendered)
    assert (said.code, said.document["segments_drawn"]) == (0, 0), said.err


def test_a_render_in_which_nothing_changed_loads_nothing_that_draws(rendered: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOADED, json.dumps(rendered)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True, capture_output=True, text=True,
    )  # fmt: skip
    code, loaded = json.loads(done.stdout.splitlines()[-1])
    assert code == 0
    assert [name for name in HEAVY if name in loaded] == []
