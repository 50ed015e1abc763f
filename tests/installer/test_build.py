"""The specification of the packaged program, run against a PyInstaller that only listens."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
HOOKS = ROOT / "installer" / "hooks"


class Heard:
    """Stands for each of PyInstaller's steps and remembers what it was given."""

    def __init__(self, *values: Any, **options: Any) -> None:
        self.values, self.options = values, options
        self.pure = self.scripts = self.binaries = ()
        qt = "PySide6/Qt/translations"
        self.datas = [
            *((f"{qt}/{name}", f"/lib/{qt}/{name}", "DATA") for name in ("qtbase_ar.qm", "qtbase_de.qm", "qt_ar.qm")),
            ("resources/translations/brova_ar.qm", "/src/resources/translations/brova_ar.qm", "DATA"),
            ("certifi/cacert.pem", "/lib/certifi/cacert.pem", "DATA"),
        ]


@pytest.fixture(scope="module")
def spec() -> dict[str, Any]:
    steps = dict.fromkeys(("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"), Heard)
    return runpy.run_path(str(ROOT / "build.spec"), {**steps, "SPECPATH": str(ROOT)})


@pytest.fixture(scope="module")
def build() -> ModuleType:
    made = util.spec_from_file_location("build", ROOT / "installer" / "build.py")
    assert made is not None and made.loader is not None
    module = util.module_from_spec(made)
    made.loader.exec_module(module)
    return module


def places(spec: dict[str, Any]) -> set[str]:
    """Where every file lies that travels by name."""
    return {Path(place, Path(source).name).as_posix() for source, place in spec["analysis"].options["datas"]}


def test_the_version_is_the_package_s(spec: dict[str, Any]) -> None:
    from brova_desktop import __version__

    assert spec["version"] == __version__


def test_every_resource_travels_to_the_place_it_is_looked_for(spec: dict[str, Any]) -> None:
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert files <= places(spec)
    assert "LICENSE" in places(spec)


def test_the_library_s_upgrades_travel_as_source(spec: dict[str, Any]) -> None:
    folder = ROOT / "brova_desktop" / "storage" / "upgrades" / "versions"
    upgrades = {path.relative_to(ROOT).as_posix() for path in folder.glob("*.py")}
    assert upgrades
    assert upgrades <= places(spec)


def test_the_embedded_ffmpeg_travels(spec: dict[str, Any]) -> None:
    assert any("imageio_ffmpeg" in place for _, place in spec["analysis"].options["datas"])


def test_time_zones_travel(spec: dict[str, Any]) -> None:
    assert {"tzdata/zoneinfo/America/Los_Angeles", "tzdata/zoneinfo/Asia/Ho_Chi_Minh"} <= places(spec)
    assert "tzdata.zoneinfo.America" in spec["analysis"].options["hiddenimports"]


def test_the_report_s_packages_can_say_their_version(spec: dict[str, Any]) -> None:
    from brova_desktop.diagnostics.report import PACKAGES

    told = {Path(place).name.partition("-")[0].lower().replace("-", "_") for _, place in spec["metadata"]}
    assert {name.lower().replace("-", "_") for name in PACKAGES} <= told


def test_commands_and_studios_loaded_by_name_travel(spec: dict[str, Any]) -> None:
    from brova_desktop.cli.app import COMMANDS
    from brova_desktop.ui.shell.studios import STUDIOS

    hidden = set(spec["analysis"].options["hiddenimports"])
    assert {entry.module for entry in COMMANDS.values()} | {one.module for one in STUDIOS} <= hidden
    assert {"brova_desktop.desktop.life", "brova_desktop.desktop.roots"} <= hidden


def test_own_processes_travel(spec: dict[str, Any]) -> None:
    hidden = set(spec["analysis"].options["hiddenimports"])
    assert {"brova_desktop.engine.probe_worker", "brova_desktop.engine.picture.worker"} <= hidden


def test_qt_parts_under_the_gpl_alone_stay_out(spec: dict[str, Any]) -> None:
    left_out = set(spec["analysis"].options["excludes"])
    assert {"PySide6.QtCharts", "PySide6.QtGraphs", "PySide6.QtNetworkAuth"} <= left_out


def test_of_qt_s_translations_those_of_the_program_s_languages_travel(spec: dict[str, Any]) -> None:
    kept = [name for name, _, _ in spec["analysis"].datas]
    assert kept == [
        "PySide6/Qt/translations/qtbase_ar.qm", "resources/translations/brova_ar.qm", "certifi/cacert.pem",
    ]


def test_it_is_a_folder_with_two_programs(spec: dict[str, Any]) -> None:
    assert spec["folder"].values[:2] == (spec["window"], spec["program"])
    for program, name, console in ((spec["window"], "brova-desktop", False), (spec["program"], "brova", True)):
        assert program.options["exclude_binaries"] is True
        assert (program.options["name"], program.options["console"]) == (name, console)


def test_a_desktop_s_plugins_travel_and_no_others() -> None:
    wanted = runpy.run_path(str(HOOKS / "hook-PySide6.QtGui.py"))
    travelling = {Path(file).stem.removeprefix("lib") for file, _ in wanted["binaries"]}
    assert {"qoffscreen", "qsvgicon", "qsvg", "qjpeg", "qwebp"} <= travelling
    if sys.platform.startswith("linux"):
        assert {"qxcb", "qwayland", "qxdgdesktopportal", "qxcb-glx-integration"} <= travelling
    assert not travelling & wanted["LEFT_OUT"]


@pytest.mark.parametrize("file", [
    "plugins/platforms/libqxcb.so", "plugins/platforms/qwindows.dll", "plugins/platforms/libqcocoa.dylib",
])
def test_a_window_system_is_wanted(file: str) -> None:
    assert runpy.run_path(str(HOOKS / "hook-PySide6.QtGui.py"))["wanted"](file)


@pytest.mark.parametrize("file", [
    "plugins/platforms/qdirect2d.dll", "plugins/platforms/libqeglfs.so", "plugins/imageformats/libqpdf.dylib",
    "plugins/egldeviceintegrations/libqeglfs-kms-egldevice-integration.so",
])
def test_a_plugin_of_no_use_is_not(file: str) -> None:
    assert not runpy.run_path(str(HOOKS / "hook-PySide6.QtGui.py"))["wanted"](file)


@pytest.mark.parametrize(("before", "after"), [
    ({"LD_LIBRARY_PATH": "/ours"}, None),
    ({"LD_LIBRARY_PATH": "/ours:/theirs", "LD_LIBRARY_PATH_ORIG": "/theirs"}, "/theirs"),
    ({}, None),
])
def test_what_the_program_starts_finds_the_system_s_libraries(
    monkeypatch: pytest.MonkeyPatch, before: dict[str, str], after: str | None
) -> None:
    for name in ("LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG", "PYINSTALLER_RESET_ENVIRONMENT"):
        monkeypatch.setenv(name, "")  # so that the end of the test restores it
        monkeypatch.delenv(name)
    for name, value in before.items():
        monkeypatch.setenv(name, value)
    runpy.run_path(str(HOOKS / "at_start.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    own_processes_start_afresh = os.environ.get("PYINSTALLER_RESET_ENVIRONMENT") == "1"
    assert own_processes_start_afresh == bool(before)


# --- the try ---


def test_the_try_gets_no_help_from_the_build_machine(
    build: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    own = build.surroundings(tmp_path)
    assert "PYTHONPATH" not in own
    assert (own["BROVA_HOME"], own["PYTHONTZPATH"]) == (str(tmp_path), "")


def test_the_try_asks_command_line_and_window(
    build: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[tuple[str, ...]] = []
    answers = {
        "--version": "brova 1\n",
        "doctor": '{"machine": {"Packages": "av 18"}, "checks": [{"health": "warn", "sentence": "No screen."}]}',
        "demo": '{"output": "a.mp4", "posts": [{"state": "published", "link": "http://127.0.0.1/1"}]}',
        "app": "",
    }

    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        asked.append((Path(command[0]).stem, command[1]))
        return subprocess.CompletedProcess(command, 0, answers[command[1]])

    monkeypatch.setattr(build.subprocess, "run", run)
    log = tmp_path / "state" / "log" / "brova.log"
    log.parent.mkdir(parents=True)
    log.write_text("2026-01-01T00:00:00.000Z INFO brova_desktop.x fine\n", encoding="utf-8")
    build.try_command_line(tmp_path, with_demo=True)
    build.try_window(tmp_path)
    assert asked == [("brova", "--version"), ("brova", "doctor"), ("brova", "demo"), ("brova-desktop", "app")]


def test_a_demo_that_was_not_published_fails_the_try(build: ModuleType) -> None:
    with pytest.raises(build.NotAsBuilt, match="failed"):
        build.check_demo({"posts": [{"state": "published"}, {"state": "failed"}]})
    with pytest.raises(build.NotAsBuilt):
        build.check_demo({"posts": []})


@pytest.mark.parametrize("report", [
    {"machine": {"Packages": "av missing"}, "checks": []},
    {"machine": {}, "checks": [{"health": "bad", "sentence": "FFmpeg is missing."}]},
])
def test_a_report_with_a_gap_fails_the_try(build: ModuleType, report: dict[str, object]) -> None:
    with pytest.raises(build.NotAsBuilt, match="missing"):
        build.check_report(report)


def test_a_warning_in_the_log_fails_the_try(build: ModuleType) -> None:
    with pytest.raises(build.NotAsBuilt, match="a plugin is gone"):
        build.check_log("t INFO a fine\nt WARNING b a plugin is gone\n    WARNING in a trace\n")


def test_the_size_counts_files_and_not_links(build: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "library").write_bytes(b"12345")
    (tmp_path / "link").symlink_to(tmp_path / "deep" / "library")
    assert build.size_of(tmp_path) == 5
