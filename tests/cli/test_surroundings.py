from __future__ import annotations

from pathlib import Path

import pytest

from brova_desktop.cli.frame import Frame
from brova_desktop.cli.surroundings import needed_workspace, workspace_folder
from brova_desktop.domain.errors import Missing
from tests.cli.running import Brova


def test_no_workspace_is_a_sentence_with_the_next_step() -> None:
    assert workspace_folder(Frame()) is None
    with pytest.raises(Missing, match="none was used before"):
        needed_workspace(Frame())


def test_the_option_wins_over_the_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BROVA_WORKSPACE", str(tmp_path / "named"))
    assert workspace_folder(Frame()) == tmp_path / "named"
    assert workspace_folder(Frame(workspace=tmp_path / "said")) == tmp_path / "said"


def test_the_workspace_made_last_is_meant_when_none_is_named(brova: Brova, tmp_path: Path) -> None:
    assert brova("workspace", "create", str(tmp_path / "acme"), "--json").code == 0
    assert needed_workspace(Frame()) == tmp_path / "acme"


def test_every_command_means_the_same_workspace(brova: Brova, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("old", "new"):
        assert brova("workspace", "create", str(tmp_path / name), "--json").code == 0
    (tmp_path / "new" / "workspace.json").unlink()  # no workspace any more
    assert needed_workspace(Frame()) == tmp_path / "old"
    assert brova("workspace", "info", "--json").document["folder"] == str(tmp_path / "old")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("BROVA_WORKSPACE", "~/old")
    assert brova("workspace", "info", "--json").document["folder"] == str(tmp_path / "old")
