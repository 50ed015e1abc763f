"""The two commands, run with a system of fakes: what they look for, install, say and start."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ("cat", "dirname", "env", "find", "grep", "ln", "sh", "sort", "tail", "uname")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the POSIX half; Windows has its own commands")


@dataclass
class Machine:
    """A folder with the installer, a PATH of fakes and a diary of what they were asked."""

    home: Path

    @property
    def programs(self) -> Path:
        return self.home / "bin"

    @property
    def project(self) -> Path:
        return self.home / "a project"

    def fake(self, name: str, script: str, *, where: Path | None = None) -> None:
        """A program that writes its arguments to the diary and then runs `script`."""
        path = (where or self.programs) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        diary = self.home / "diary"
        path.write_text(f'#!/bin/sh\nprintf "%s|" "{name}" "$@" >> "{diary}"\necho >> "{diary}"\n{script}\n')
        path.chmod(0o755)

    def diary(self) -> list[list[str]]:
        path = self.home / "diary"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return [line.split("|")[:-1] for line in lines]

    def asked(self, name: str) -> list[list[str]]:
        return [line[1:] for line in self.diary() if line[0] == name]

    def run(self, command: str, *arguments: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", str(self.project / "installer" / command), *arguments],
            capture_output=True, text=True, check=False, cwd=self.home, stdin=subprocess.DEVNULL,
            env={"PATH": str(self.programs), "HOME": str(self.home), **surroundings},
        )

    def with_environment(self, *, is_ready: bool = True, qt_loads: bool = True) -> None:
        script = f'case "$*" in *setup.py*) exit {0 if is_ready else 1} ;; *QtGui*) exit {0 if qt_loads else 1} ;; esac'
        self.fake("python", f'{script}\nprintf "%s|" "$@"; pwd', where=self.project / ".venv" / "bin")

    def with_packages(self, *installed: str) -> None:
        cases = "|".join(installed) or "-"
        self.fake("dpkg-query", f'for name; do case $name in {cases}) echo "install ok installed" ;; esac; done')
        self.fake("apt-get", "exit 0")


LIBRARIES = ("libglib2.0-0", "libgl1", "libegl1", "libdbus-1-3", "libfontconfig1", "libxkbcommon0",
             "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0",
             "libpulse0", "libxrandr2")  # fmt: skip


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Ready and complete, with root at the keyboard."""
    made = Machine(tmp_path)
    made.programs.mkdir()
    for name in TOOLS:
        (made.programs / name).symlink_to(str(shutil.which(name)))
    made.fake("id", "echo 0")
    shutil.copytree(ROOT / "installer", made.project / "installer")
    made.with_environment()
    made.with_packages(*LIBRARIES)
    return made


def test_a_ready_machine_runs_the_demo_and_installs_nothing(machine: Machine) -> None:
    outcome = machine.run("run.sh")
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout == f"-P|-m|brova_desktop|demo|{machine.home}\n"
    assert machine.asked("apt-get") == []


def test_words_after_the_command_arrive_as_they_are(machine: Machine) -> None:
    outcome = machine.run("run.sh", "import", "my clip.mp4", "$HOME", "*")
    assert outcome.stdout.split("|")[2:-1] == ["brova_desktop", "import", "my clip.mp4", "$HOME", "*"]


def test_the_set_up_leaves_standard_output_to_the_program(machine: Machine) -> None:
    machine.with_packages()
    machine.fake("apt-get", "echo reading package lists")
    outcome = machine.run("run.sh", "doctor", "--json")
    assert outcome.stdout.startswith("-P|-m|brova_desktop|doctor") or "reading" not in outcome.stdout


def test_the_test_command_runs_everything_on_two_cores(machine: Machine) -> None:
    outcome = machine.run("test.sh")
    assert outcome.stdout == f"-m|pytest|-n|2|--dist|worksteal|-q|{machine.project}\n"


def test_the_test_command_passes_words_to_pytest(machine: Machine) -> None:
    assert machine.run("test.sh", "tests/traps", "-x").stdout.startswith("-m|pytest|tests/traps|-x|")


def test_missing_libraries_are_installed_by_root(machine: Machine) -> None:
    machine.with_environment(is_ready=True, qt_loads=False)
    machine.with_packages("libglib2.0-0t64", *(one for one in LIBRARIES[1:] if one != "libfontconfig1"))
    machine.run("run.sh")
    assert machine.asked("apt-get") == [
        ["update", "-q"],
        ["install", "-q", "-y", "--no-install-recommends", "libfontconfig1"],
    ]


def test_a_user_with_sudo_is_asked_through_it(machine: Machine) -> None:
    machine.with_environment(qt_loads=False)
    machine.with_packages()
    machine.fake("id", "echo 1000")
    machine.fake("sudo", 'while [ "$1" != env ]; do shift; done; exec "$@"')
    assert machine.run("run.sh").returncode == 0
    assert [line[:1] for line in machine.asked("sudo")] == [["-n"], ["-n"]]
    assert machine.asked("apt-get")[1][-len(LIBRARIES) :] == list(LIBRARIES)


def test_without_root_and_sudo_the_one_line_to_run_is_said(machine: Machine) -> None:
    machine.with_environment(qt_loads=False)
    machine.with_packages(*LIBRARIES[1:])
    machine.fake("id", "echo 1000")
    outcome = machine.run("run.sh")
    assert outcome.returncode == 3
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libglib2.0-0" in outcome.stderr
    assert machine.asked("apt-get") == []


def test_a_library_under_another_name_is_no_reason_to_stop(machine: Machine) -> None:
    machine.with_packages(*LIBRARIES[1:])
    machine.fake("id", "echo 1000")
    assert machine.run("run.sh").returncode == 0


def test_a_failing_package_manager_ends_with_the_line_to_run(machine: Machine) -> None:
    machine.with_environment(qt_loads=False)
    machine.with_packages()
    machine.fake("apt-get", "exit 100")
    outcome = machine.run("run.sh")
    assert outcome.returncode == 3
    assert "could not be installed" in outcome.stderr


def test_missing_certificates_alone_are_no_reason_to_stop(machine: Machine) -> None:
    machine.with_environment(is_ready=False)
    machine.fake("id", "echo 1000")
    machine.fake("python3", "exit 0")
    assert machine.run("run.sh").returncode == 0


def test_without_any_python_it_says_what_to_install(machine: Machine) -> None:
    shutil.rmtree(machine.project / ".venv")
    for name in ("apt-get", "dpkg-query"):
        (machine.programs / name).unlink()
    outcome = machine.run("run.sh")
    assert outcome.returncode == 3
    assert "needs Python 3.11" in outcome.stderr


def test_without_any_python_debian_gets_one(machine: Machine) -> None:
    shutil.rmtree(machine.project / ".venv")
    machine.fake("apt-get", f'[ "$1" = update ] || ln -sf "{machine.programs}/real" "{machine.programs}/python3"')
    machine.fake("real", "exit 0")
    machine.run("run.sh")
    assert machine.asked("apt-get")[1][4:] == ["python3", "python3-venv", "ca-certificates"]
    assert any("setup.py" in " ".join(line) for line in machine.asked("real"))


def test_the_newest_fitting_python_is_taken(machine: Machine) -> None:
    machine.with_environment(is_ready=False)
    machine.fake("python3.13", "exit 1")  # too new, too old or without venv: the probe fails
    machine.fake("python3.12", "exit 0")
    machine.fake("python3.11", "exit 0")
    assert machine.run("run.sh").returncode == 0
    assert len(machine.asked("python3.12")) == 3  # twice looked at, once for the set-up
    assert machine.asked("python3.11") == []


def test_a_python_of_ones_own_choice_must_fit(machine: Machine) -> None:
    machine.fake("mine", "exit 1")
    outcome = machine.run("run.sh", BROVA_PYTHON=str(machine.programs / "mine"))
    assert outcome.returncode == 3
    assert "BROVA_PYTHON" in outcome.stderr


def test_a_failed_set_up_starts_nothing(machine: Machine) -> None:
    machine.with_environment(is_ready=False)
    machine.fake("python3", 'case "$*" in *setup.py*) exit 3 ;; esac')
    outcome = machine.run("run.sh")
    assert outcome.returncode == 3
    assert outcome.stdout == ""


def test_without_a_screen_the_demo_runs_and_with_one_the_window_opens(machine: Machine) -> None:
    headless = machine.run("run.sh")
    assert headless.stdout.startswith("-P|-m|brova_desktop|demo|")
    assert "no screen" in headless.stderr
    assert machine.run("run.sh", DISPLAY=":0").stdout.startswith("-P|-m|brova_desktop|app|--first|")


def test_a_window_that_cannot_be_had_is_no_reason_to_stop(machine: Machine) -> None:
    machine.with_packages("libglib2.0-0", "libgl1")
    machine.fake("id", "echo 1000")
    machine.fake("ldd", "echo 'libxcb-cursor.so.0 => not found'")
    (machine.project / ".venv/lib/python3.11/site-packages/PySide6/Qt/plugins/platforms").mkdir(parents=True)
    (machine.project / ".venv/lib/python3.11/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so").touch()
    outcome = machine.run("run.sh")
    assert outcome.returncode == 0
    assert "Going on without" in outcome.stderr
