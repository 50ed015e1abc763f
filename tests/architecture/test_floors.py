"""Who may import whom."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import grimp
import pytest

from tests.architecture.tree import PACKAGE, ROOT

FACES = ("ui", "cli")
BELOW_SERVICES = ("storage", "engine", "connectors", "sandbox", "speech")
"""Doers that only services may use. `jobs` is not among them: screens own work (lanes, scopes) and watch the runner."""


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"],
        cwd=folder, capture_output=True, text=True, check=False,
    )


@cache
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("brova_desktop", cache_dir=None)


def imports_of(top: str) -> set[tuple[str, str]]:
    """Direct imports inside the product made by one top-level package."""
    makers = {name for name in graph().modules if name.split(".")[1:2] == [top]}
    return {(maker, used) for maker in makers for used in graph().find_modules_directly_imported_by(maker)}


def test_every_floor_imports_downwards_only() -> None:
    outcome = lint_imports(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


BREACHES = {
    "domain imports a doer": ("domain", "import brova_desktop.storage"),
    "the domain opens a file": ("domain", "import os"),
    "two doers know each other": ("storage", "import brova_desktop.engine"),
    "services use Qt": ("services", "from PySide6.QtCore import QObject"),
    "services speak to the database": ("services", "import sqlalchemy"),
    "the command line decodes": ("cli", "import av"),
    "a new package has no floor": ("extras", "import json"),
}


@pytest.mark.parametrize("breach", BREACHES)
def test_the_contracts_catch(breach: str, tmp_path: Path) -> None:
    where, statement = BREACHES[breach]
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    for name in ("domain", "ports", "storage", "engine", "services", "cli", where):
        folder = tmp_path / "brova_desktop" / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "__init__.py").touch()
    (tmp_path / "brova_desktop" / "__init__.py").touch()
    assert lint_imports(tmp_path).returncode == 0 or where == "extras"
    (tmp_path / "brova_desktop" / where / "__init__.py").write_text(statement + "\n", encoding="utf-8")
    assert lint_imports(tmp_path).returncode == 1


@pytest.mark.parametrize("face", FACES)
def test_the_window_and_the_command_line_see_services_and_nothing_below(face: str) -> None:
    below = {pair for pair in imports_of(face) if pair[1].split(".")[1:2] and pair[1].split(".")[1] in BELOW_SERVICES}
    assert not below


def test_studios_never_import_each_other() -> None:
    shared = {"shell", "bridge", "widgets", "theme"}
    crossing = {
        (maker, used)
        for maker, used in imports_of("ui")
        if len(used.split(".")) > 2
        and used.startswith("brova_desktop.ui.")
        and not {maker.split(".")[2], used.split(".")[2]} & shared
        and maker.split(".")[2] != used.split(".")[2]
    }
    assert not crossing


def test_only_the_assembly_puts_doers_together() -> None:
    """A desktop or a command that makes its own doers is a second assembly."""
    tops = {"desktop", "__main__"}
    below = {
        pair for top in tops for pair in imports_of(top)
        if pair[1].split(".")[1:2] and pair[1].split(".")[1] in {*BELOW_SERVICES, "paint"}
    }
    assert not below


def test_the_package_is_the_one_in_this_tree() -> None:
    import brova_desktop

    assert Path(str(brova_desktop.__file__)).parent == PACKAGE
