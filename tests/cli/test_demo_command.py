"""`brova demo` as it speaks; what it makes is another story."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.errors import Missing
from brova_desktop.domain.words import say
from brova_desktop.engine.loudness import Loudness
from brova_desktop.services.demo import demo as module
from brova_desktop.services.demo.demo import DemoDone
from brova_desktop.services.rendering import Rendered
from tests.cli.running import Brova

DONE = Rendered(
    path=Path("/w/renders/r.mp4"), width=1080, height=1920, frames=630, rate=Fraction(30), seconds=21.0, size=5_000,
    loudness=Loudness(-14.2, -1.6, 3.0), segments=17, drawn=17, took=12.34,
)  # fmt: skip


@dataclass(frozen=True)
class QuickDemo:
    """Says that all is done without doing it."""

    desk: Any
    painter: Any
    toolbox: Any
    export: Any
    clock: Any

    def run(self, report: Any) -> DemoDone:
        root = self.desk.workspace.folder.root
        media = (root / "media" / "a.mp4", root / "media" / "b.wav")
        return DemoDone(root, media, root / "r.json", root / "r.srt", root / "r.jpg", DONE)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "Demo", QuickDemo)


def test_every_artefact_is_printed(brova: Brova, tmp_path: Path) -> None:
    root = tmp_path / "here"
    said = brova("demo", "--workspace", str(root))
    assert said.code == 0
    assert said.out.splitlines() == [
        f"Workspace  {root}",
        f"Media      {root / 'media' / 'a.mp4'}",
        f"Media      {root / 'media' / 'b.wav'}",
        f"Reel       {root / 'r.json'}",
        f"Captions   {root / 'r.srt'}",
        f"Cover      {root / 'r.jpg'}",
        f"Finished   {DONE.path}",
        "21 s of film, made in 12.3 s.",
    ]
    assert "key" in said.err, "how the library is protected is said once"
    assert brova("demo", "--workspace", str(root)).err == ""


def test_programs_get_one_document(brova: Brova, tmp_path: Path) -> None:
    found = brova("demo", "--workspace", str(tmp_path / "here"), "--json").document
    assert found["workspace"] == str(tmp_path / "here") and found["output"] == str(DONE.path)
    assert len(found["media"]) == 2 and found["captions"].endswith("r.srt") and found["cover"].endswith("r.jpg")
    assert (found["fps"], found["loudness_lufs"], found["notes"]) == (30.0, -14.2, [])


def test_without_a_name_it_has_its_own_place(brova: Brova, isolated_home: Path) -> None:
    found = brova("demo", "--json").document
    assert Path(found["workspace"]).is_relative_to(isolated_home) and Path(found["workspace"]).name == "Demo"


def test_what_it_lacks_is_said(brova: Brova, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(self: QuickDemo, report: Any) -> DemoDone:
        raise Missing(say("A file of the reel is missing: the-pour.mp4."))

    monkeypatch.setattr(QuickDemo, "run", run)
    said = brova("demo", "--workspace", str(tmp_path / "here"), "--json")
    assert said.code == 1 and said.document["error"]["kind"] == "Missing" and "the-pour.mp4" in said.err


def test_a_place_where_no_workspace_can_be_is_told(brova: Brova, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    said = brova("demo", "--workspace", str(tmp_path / "file"), "--json")
    assert said.code == 1 and said.document["exit_code"] == 1 and len(said.out.splitlines()) == 1
