"""The specification of the packaged program, run against a PyInstaller that only listens."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


class Heard:
    """Stands for each of PyInstaller's steps and remembers what it was given."""

    def __init__(self, *values: Any, **options: Any) -> None:
        self.values, self.options = values, options
        self.pure = self.scripts = self.binaries = self.datas = ()


@pytest.fixture(scope="module")
def spec() -> dict[str, Any]:
    steps = dict.fromkeys(("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"), Heard)
    return runpy.run_path(str(ROOT / "build.spec"), {**steps, "SPECPATH": str(ROOT)})


def test_the_version_is_the_package_s(spec: dict[str, Any]) -> None:
    from brova_desktop import __version__

    assert spec["version"] == __version__


def test_every_resource_travels_to_the_place_it_is_looked_for(spec: dict[str, Any]) -> None:
    travelling = {Path(place, Path(source).name).as_posix() for source, place in spec["analysis"].options["datas"]}
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert files <= travelling
    assert "LICENSE" in travelling


def test_the_embedded_ffmpeg_travels(spec: dict[str, Any]) -> None:
    assert any("imageio_ffmpeg" in place for _, place in spec["analysis"].options["datas"])


def test_commands_loaded_by_name_travel(spec: dict[str, Any]) -> None:
    from brova_desktop.cli.app import COMMANDS

    hidden = set(spec["analysis"].options["hiddenimports"])
    loaded = {entry.module for entry in COMMANDS.values()}
    made = {name for name in loaded if (ROOT / (name.replace(".", "/") + ".py")).exists()}
    assert made <= hidden


def test_qt_parts_under_the_gpl_alone_stay_out(spec: dict[str, Any]) -> None:
    left_out = set(spec["analysis"].options["excludes"])
    assert {"PySide6.QtCharts", "PySide6.QtGraphs", "PySide6.QtNetworkAuth"} <= left_out


def test_it_is_a_folder_not_a_file(spec: dict[str, Any]) -> None:
    assert spec["program"].options["exclude_binaries"] is True
