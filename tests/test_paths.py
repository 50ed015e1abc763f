"""Where things are kept, and where shipped files are found."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from brova_desktop import paths


def test_a_throw_away_profile_holds_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BROVA_HOME", str(tmp_path))
    folders = [paths.config_folder(), paths.state_folder(), paths.cache_folder(), paths.log_folder()]
    assert all(folder.is_relative_to(tmp_path) for folder in folders)
    assert len(set(folders)) == len(folders)


def test_folders_are_named_but_not_made(isolated_home: Path) -> None:
    assert paths.config_folder().is_relative_to(isolated_home)
    assert not paths.config_folder().exists()


def test_shipped_files_are_found() -> None:
    assert paths.resource("whats_new.md").read_text(encoding="utf-8").startswith("# What's new")


@pytest.mark.parametrize("name", ["../LICENSE", "fonts/../../LICENSE", "/etc/passwd"])
def test_a_shipped_file_is_named_inside_the_resources(name: str) -> None:
    with pytest.raises(ValueError, match="relative"):
        paths.resource(name)


def test_a_frozen_program_looks_where_it_unpacked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "whats_new.md").write_text("frozen", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("whats_new.md").read_text(encoding="utf-8") == "frozen"
