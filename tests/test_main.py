"""The way in: command line, own modules, and nothing of others."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from brova_desktop import __version__
from brova_desktop.__main__ import run_own_module
from brova_desktop.paths import own_process

ROOT = Path(__file__).parents[1]


def brova(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    surroundings = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-P", "-m", "brova_desktop", *arguments],
        capture_output=True, text=True, cwd=cwd, env=surroundings, check=False,
    )


def test_the_program_says_its_version() -> None:
    outcome = brova("--version")
    assert (outcome.returncode, outcome.stdout.split()) == (0, ["brova", __version__])


def test_modules_lying_in_the_current_folder_are_not_run(tmp_path: Path) -> None:
    """People start the program in folders full of foreign files; one of them may be called random.py."""
    for name in ("random", "typer", "json"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('run from the current folder')\n", encoding="utf-8")
    assert brova("--version", cwd=tmp_path).returncode == 0


def test_own_modules_run_without_an_interpreter_switch() -> None:
    assert brova("--own-process", "brova_desktop.domain.ids").returncode == 0
    assert brova("--own-process", "os").returncode != 0


@pytest.mark.parametrize("foreign", [[], ["os"], ["brova_desktopx.y"], ["antigravity"]])
def test_only_own_modules_run(foreign: list[str]) -> None:
    with pytest.raises(ValueError, match="not a module of this program"):
        run_own_module(foreign)


@pytest.mark.parametrize("started", ["brova", "brova-desktop"])
@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_a_frozen_program_starts_the_command_line_beside_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, started: str, suffix: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / f"{started}{suffix}"))
    program = str(tmp_path / f"brova{suffix}")
    assert own_process("brova_desktop.engine.x") == [program, "--own-process", "brova_desktop.engine.x"]
