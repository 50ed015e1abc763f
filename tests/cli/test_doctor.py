from __future__ import annotations

from pathlib import Path

import pytest

from brova_desktop import assembly
from brova_desktop.diagnostics.doctor import Check, Finding, Health
from brova_desktop.domain.words import say
from brova_desktop.settings.schema import Settings
from tests.cli.running import Brova


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> list[Check]:
    """What the machine is said to have; the settings and the workspace reach the checks."""
    found: list[Check] = [Check("Python", lambda: Finding(Health.OK, say("Python is fine")))]

    def doctor_checks(settings: Settings, workspace: Path | None) -> list[Check]:
        assert settings == Settings()
        return found

    monkeypatch.setattr(assembly, "doctor_checks", doctor_checks)
    return found


def test_a_healthy_machine_is_told_so(brova: Brova, checks: list[Check]) -> None:
    said = brova("doctor", "--json")
    assert said.code == 0
    assert said.document["health"] == "ok"
    assert said.document["checks"] == [
        {"name": "Python", "health": "ok", "sentence": "Python is fine", "remedy": None, "facts": {}}
    ]
    assert brova("doctor").out == "ok    Python  Python is fine\n"


def test_a_limit_is_a_note_and_a_fault_is_a_failure(brova: Brova, checks: list[Check]) -> None:
    checks.append(Check("Display", lambda: Finding(Health.WARN, say("No display."), say("Use Xvfb."))))
    assert brova("doctor").code == 0
    checks.append(
        Check("FFmpeg", lambda: Finding(Health.BAD, say("FFmpeg was not found."), say("Install it.")))
    )
    said = brova("doctor")
    assert said.code == 1
    assert said.out.splitlines()[-2:] == ["BAD   FFmpeg   FFmpeg was not found.", " " * 15 + "Install it."]
    assert brova("doctor", "--json").document["health"] == "bad"


def test_a_report_names_nobody(brova: Brova, checks: list[Check], isolated_home: Path) -> None:
    checks.append(
        Check("Disk", lambda: Finding(Health.OK, say("Room in {folder}", folder=isolated_home / "films")))
    )
    report = brova("doctor", "--report").out
    assert report.startswith("Brova Desktop ")
    assert "Disk: ok: Room in <path>" in report
    assert str(isolated_home) not in report


@pytest.mark.slow
def test_the_real_checks_find_what_every_machine_needs() -> None:
    checks = {check.name: check for check in assembly.doctor_checks(Settings(), None)}
    for name in ("Python", "Fonts", "Database", "Encoders", "FFmpeg"):
        assert checks[name].run().health is Health.OK, name
