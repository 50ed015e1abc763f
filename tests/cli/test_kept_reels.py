"""`brova reel` with reels of the library: named by id or title."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from brova_desktop import assembly
from brova_desktop.domain.ids import ReelId
from brova_desktop.ports.clock import SystemClock
from brova_desktop.services.editing import ReelDesk
from tests.cli.reels import ROOT
from tests.cli.running import Brova
from tests.services.reel_material import film, two_clips

Keep = Callable[..., None]


@pytest.fixture
def workspace(brova: Brova, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "workspace"
    assert brova("workspace", "create", str(root)).code == 0
    monkeypatch.setenv("BROVA_WORKSPACE", str(root))
    return root


@pytest.fixture
def keep(workspace: Path, tmp_path: Path) -> Keep:
    """Put reels over one clip into the library."""
    clip = film(tmp_path / "a.mp4")

    def kept(*reels: tuple[str, str]) -> None:
        with assembly.open_desk(workspace) as desk:
            shelf = ReelDesk(desk.workspace.library.reels, SystemClock())
            for id, title in reels:
                shelf.add(replace(two_clips(clip).reel, id=ReelId(id), title=title)).close()

    return kept


def test_a_reel_of_the_library_is_shown_by_id_and_title(brova: Brova, keep: Keep) -> None:
    keep(("first", "Summer sale: 50%"), ("second", "عرض/الصيف"))
    for name, id in {"first": "first", "Summer sale: 50%": "first", "second": "second"}.items():
        seen = brova("reel", "show", name, "--json").document
        assert seen["id"] == id and seen["missing"] == []
    assert brova("reel", "validate", "first").code == 0


def test_its_render_lands_in_the_workspace_and_uses_its_cache(brova: Brova, keep: Keep, workspace: Path) -> None:
    keep(("first", "Summer: sale"))
    said = brova("reel", "render", "Summer: sale", "--quality", "draft", "--json")
    target = Path(said.document["output"])
    assert said.code == 0 and target.is_file() and target.parent == workspace / "renders"
    assert list((workspace / "cache" / "segments").rglob("*.mp4"))
    again = brova("reel", "render", "first", "--quality", "draft", "--json").document
    assert again["segments_drawn"] == 0 and again["output"] == str(target)


def test_captions_are_put_into_a_reel_of_the_library(brova: Brova, keep: Keep, tmp_path: Path) -> None:
    keep(("first", "Sale"))
    (tmp_path / "c.srt").write_text("1\n00:00:00,000 --> 00:00:09,000\nHello\n", "utf-8")
    assert brova("reel", "captions", "Sale", "--import", str(tmp_path / "c.srt")).code == 0
    assert brova("reel", "captions", "Sale", "-o", str(tmp_path / "back.srt")).code == 0
    assert "00:00:00,000 --> 00:00:01,500" in (tmp_path / "back.srt").read_text("utf-8")
    assert brova("reel", "show", "Sale", "--json").document["seconds"] == 1.5


def test_a_title_of_two_reels_asks_for_an_id_and_an_unknown_one_is_told(brova: Brova, keep: Keep) -> None:
    keep(("first", "Sale"), ("second", "Sale"))
    said = brova("reel", "show", "Sale")
    assert said.code == 1 and "2 reels are called Sale" in said.err and "first" in said.err and "second" in said.err
    said = brova("reel", "show", "Nothing like it", "--json")
    assert said.code == 1 and said.document["error"]["kind"] == "Missing" and "neither" in said.err


def test_a_file_goes_first_and_a_file_name_never_asks_the_library(
    brova: Brova, keep: Keep, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(("first", "Sale"))
    monkeypatch.chdir(tmp_path)
    assert brova("reel", "new", "a.mp4", "-o", "Sale", "--canvas", "96x160", "--fps", "24").code == 0
    assert brova("reel", "show", "Sale", "--json").document["id"] != "first"
    monkeypatch.setattr(assembly, "open_desk", lambda *_, **__: pytest.fail("the library was opened"))
    for name in ("none.json", "nowhere/Sale", "Sale"):
        brova("reel", "show", name)
    assert "no reel called none.json" in brova("reel", "show", "none.json").err


def test_without_a_workspace_only_files_are_meant(brova: Brova, tmp_path: Path) -> None:
    said = brova("reel", "show", "Sale")
    assert said.code == 1 and said.err.startswith("There is no reel called Sale.")
    said = brova("reel", "show", "Sale", "--workspace", str(tmp_path / "none"))
    assert said.code == 1 and "is not a workspace" in said.err


def test_showing_a_file_loads_no_database(brova: Brova, tmp_path: Path) -> None:
    film(tmp_path / "a.mp4")
    target = tmp_path / "r.json"
    assert brova("reel", "new", str(tmp_path / "a.mp4"), "-o", str(target)).code == 0
    code = (
        "import json, sys; from brova_desktop.cli.app import main; main(['reel', 'show', sys.argv[1]]);"
        "print(json.dumps([name for name in ('sqlalchemy', 'keyring', 'PySide6') if name in sys.modules]))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(target)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert json.loads(ended.stdout.splitlines()[-1]) == []
