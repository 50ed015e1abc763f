"""Which FFmpeg is used."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Missing
from brova_desktop.engine import binaries
from brova_desktop.engine.binaries import (
    NEEDED_ENCODERS,
    NEEDED_FILTERS,
    Source,
    Toolbox,
    child_environment,
    embedded_path,
    find_toolbox,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in programs are shell scripts")


def stand_in(
    path: Path,
    *,
    version: str = "7.1",
    encoders: tuple[str, ...] = NEEDED_ENCODERS,
    filters: tuple[str, ...] = NEEDED_FILTERS,
    count: Path | None = None,
) -> Path:
    """A program that answers like FFmpeg."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = "\n".join(f" V..... {name} words" for name in encoders)
    table = "\n".join(f" ... {name} V->V words" for name in filters)
    tally = f"echo x >> '{count}'" if count else ":"
    path.write_text(f"""#!/bin/sh
{tally}
case "$2" in
-version) echo "ffmpeg version {version} Copyright";;
-encoders) echo "{rows}";;
-filters) echo "{table}";;
-protocols) printf 'Input:\\n  file\\n  pipe\\n';;
esac
""")
    path.chmod(0o755)
    return path


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The only folder on PATH beside the usual ones; without an ffmpeg so far."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr(
        binaries.shutil, "which", lambda name: str(folder / name) if (folder / name).exists() else None
    )
    return folder


def test_the_embedded_program_can_do_everything(toolbox: Toolbox) -> None:
    assert toolbox.missing == ()
    assert "It can do everything that is needed." in [str(words) for words in toolbox.sentences()]


def test_without_a_system_ffmpeg_the_embedded_one_is_used(system: Path) -> None:
    found = find_toolbox()
    assert (found.source, found.path) == (Source.EMBEDDED, embedded_path())


def test_a_complete_system_ffmpeg_comes_before_the_embedded_one(system: Path) -> None:
    program = stand_in(system / "ffmpeg")
    found = find_toolbox()
    assert (found.source, found.path, found.version) == (Source.SYSTEM, program, "7.1")


@pytest.mark.parametrize(
    "lack", [{"version": "5.1.9-0+deb12u1"}, {"encoders": ("aac",)}, {"filters": ("scale",)}]
)
def test_an_incomplete_system_ffmpeg_is_passed_over(system: Path, lack: dict[str, str]) -> None:
    stand_in(system / "ffmpeg", **lack)  # type: ignore[arg-type]
    assert find_toolbox().source is Source.EMBEDDED


def test_the_chosen_program_comes_first_and_says_what_it_lacks(system: Path, tmp_path: Path) -> None:
    stand_in(system / "ffmpeg")
    mine = stand_in(tmp_path / "mine" / "ffmpeg", filters=tuple(f for f in NEEDED_FILTERS if f != "zscale"))
    found = find_toolbox(mine)
    assert (found.source, found.missing) == (Source.USER, ("filter zscale",))
    assert "filter zscale" in str(found.sentences()[1])


def test_a_chosen_program_that_does_not_run_is_named(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="does not run") as caught:
        find_toolbox(tmp_path / "nowhere")
    assert str(tmp_path / "nowhere") in str(caught.value.happened)


def test_a_chosen_program_without_our_encoders_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="encoder libx264"):
        find_toolbox(stand_in(tmp_path / "ffmpeg", encoders=("aac",)))


def test_a_program_is_examined_once_and_again_after_it_changed(tmp_path: Path) -> None:
    count = tmp_path / "count"
    program = stand_in(tmp_path / "ffmpeg", count=count)
    find_toolbox(program)
    asked = len(count.read_text())
    find_toolbox(program)
    assert len(count.read_text()) == asked
    stand_in(program, version="8.0.1", count=count)
    assert find_toolbox(program).version == "8.0.1"


def test_what_was_found_out_is_remembered_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    count, kept = tmp_path / "count", tmp_path / "kept.json"
    program = stand_in(tmp_path / "ffmpeg", count=count)
    first = find_toolbox(program, remembered=kept)
    asked = count.read_text()
    monkeypatch.setattr(binaries, "_known", {})
    assert find_toolbox(program, remembered=kept) == first
    assert count.read_text() == asked
    kept.write_text("{broken")
    monkeypatch.setattr(binaries, "_known", {})
    assert find_toolbox(program, remembered=kept) == first


def test_a_frozen_application_gives_the_original_library_path_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/mine")
    monkeypatch.setenv("FFREPORT", "file=report.log")
    environment = child_environment()
    assert environment["LD_LIBRARY_PATH"] == "/mine"
    assert "LD_LIBRARY_PATH_ORIG" not in environment and "FFREPORT" not in environment
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG")
    assert child_environment()["LD_LIBRARY_PATH"] == "/bundle"
    monkeypatch.setattr(binaries.sys, "frozen", True, raising=False)
    assert "LD_LIBRARY_PATH" not in child_environment()
