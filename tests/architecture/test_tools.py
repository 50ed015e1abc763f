"""Style and types are part of the tests, so that plain pytest knows them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def test_ruff_has_nothing_to_say() -> None:
    outcome = run("ruff", "check", "--no-cache", "--output-format", "concise", ".")
    assert outcome.returncode == 0, outcome.stdout


@pytest.mark.timeout(600)
def test_mypy_has_nothing_to_say() -> None:
    outcome = run("mypy", "--no-error-summary")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_ruff_would_catch_a_swallowed_error(tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text("try:\n    print(1)\nexcept Exception:\n    pass\n", encoding="utf-8")
    config = str(ROOT / "pyproject.toml")
    outcome = run("ruff", "check", "--no-cache", "--output-format", "concise", "--config", config, str(planted))
    assert {code for code in ("T201", "BLE001", "S110") if code in outcome.stdout} == {"T201", "BLE001", "S110"}
