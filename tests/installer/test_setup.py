"""The stamp of the environment: what makes it ready and what makes it old."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def setup(tmp_path: Path) -> SimpleNamespace:
    """`installer/setup.py` of a project in a temporary folder with an environment that looks made."""
    project = tmp_path / "it's a project"
    (project / "installer").mkdir(parents=True)
    (project / "installer" / "setup.py").write_bytes((ROOT / "installer" / "setup.py").read_bytes())
    (project / "requirements.lock").write_text("one==1\n", encoding="utf-8")
    module = SimpleNamespace(**runpy.run_path(str(project / "installer" / "setup.py")))
    module.PYTHON.parent.mkdir(parents=True)
    module.site_packages().mkdir(parents=True)
    module.PYTHON.symlink_to(sys.executable) if os.name != "nt" else module.PYTHON.touch()
    return module


def test_an_environment_without_a_stamp_is_not_ready(setup: SimpleNamespace) -> None:
    assert not setup.is_ready()
    assert setup.main(["--is-ready"]) == 1


def test_a_finished_environment_is_ready(setup: SimpleNamespace) -> None:
    setup.finish()
    assert setup.is_ready()
    assert setup.main([]) == 0


CHANGES: dict[str, Callable[[Any], object]] = {
    "the lock": lambda setup: setup.LOCK.write_text("one==2\n", encoding="utf-8"),
    "the stamp": lambda setup: setup.STAMP.write_text("half", encoding="utf-8"),
    "the interpreter": lambda setup: setup.PYTHON.unlink(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_makes_it_old(setup: SimpleNamespace, change: str) -> None:
    setup.finish()
    CHANGES[change](setup)
    assert not setup.is_ready()


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_the_launcher_starts_our_package_from_any_folder(setup: SimpleNamespace, tmp_path: Path) -> None:
    """Also when somebody's name in the path holds an apostrophe."""
    setup.finish()
    package = setup.ROOT / "brova_desktop"
    package.mkdir()
    (package / "__main__.py").write_text("import sys; print(sys.argv[1:])", encoding="utf-8")
    said = subprocess.run(
        [setup.PROGRAMS / "brova", "a b", "*"], cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(setup.ROOT)},
        capture_output=True, text=True, check=True,
    )
    assert said.stdout.strip() == "['a b', '*']"


def test_the_way_to_our_package_is_written_for_every_start(setup: SimpleNamespace) -> None:
    setup.finish()
    assert (setup.site_packages() / "brova_desktop.pth").read_text(encoding="utf-8").strip() == str(setup.ROOT)


def test_the_package_source_is_left_to_the_user() -> None:
    """Index, certificate and proxy are settings of the person's own pip."""
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "installer").glob("*.*")
                   if path.is_file() and path.suffix != ".pyc")
    assert "--index-url" not in text and "--trusted-host" not in text


@pytest.mark.parametrize("name", ["setup.sh", "run.sh", "test.sh"])
@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_the_shell_scripts_are_plain_sh(name: str) -> None:
    script = ROOT / "installer" / name
    subprocess.run(["sh", "-n", str(script)], check=True)
    foreign = [word for word in ("[[", "local ", "function ", "<<<", "$'", "pipefail") if word in script.read_text()]
    assert foreign == []


def test_continuous_integration_knows_no_more_than_a_fresh_machine() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith("#")]
    assert commands == ["set -eu", 'cd "$(dirname "$0")/.."', "sh installer/test.sh"]
