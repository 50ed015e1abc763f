from __future__ import annotations

import sys
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from brova_desktop.diagnostics.doctor import (
    GIGABYTE,
    Check,
    Finding,
    Health,
    check_disk,
    check_display,
    check_package,
    check_python,
    examine,
    machine_checks,
    worst,
)
from brova_desktop.domain.errors import Missing
from brova_desktop.domain.words import Words, say
from brova_desktop.services import health


@dataclass
class Found:
    missing: Collection[str] = ()
    encoders: Collection[str] = field(
        default_factory=lambda: (*health.NEEDED_ENCODERS, *health.WANTED_ENCODERS)
    )
    version: str = "7.1"

    @property
    def complete(self) -> bool:
        return not self.missing

    def sentences(self) -> tuple[Words, ...]:
        return (say("FFmpeg is here."), say("It lacks something."))


def test_this_machine_is_examined_without_a_crash(tmp_path: Path) -> None:
    findings = examine(machine_checks(tmp_path / "not" / "there", tmp_path, {}))
    assert [name for name, _ in findings] == ["Python", "Disk", "Settings folder", "Display"]
    assert all(str(finding.sentence) for _, finding in findings)
    assert check_python().health is Health.OK


@pytest.mark.parametrize(("free", "expected"), [(50, Health.OK), (4, Health.WARN), (0.5, Health.BAD)])
def test_little_room_is_said_before_a_render_fails(tmp_path: Path, free: float, expected: Health) -> None:
    finding = check_disk(tmp_path, lambda _: int(free * GIGABYTE))
    assert finding.health is expected
    assert (finding.remedy is None) is (expected is Health.OK)


def test_a_missing_display_is_a_limit_and_no_fault() -> None:
    assert check_display({}, "linux").health is Health.WARN
    assert check_display({"DISPLAY": ":0"}, "linux").health is Health.OK
    assert check_display({"WAYLAND_DISPLAY": "w"}, "linux").facts == {"kind": "wayland", "name": "w"}
    assert check_display({}, "win32").health is Health.OK


def test_what_a_check_runs_into_becomes_its_finding() -> None:
    def missing() -> Finding:
        raise Missing(say("FFmpeg was not found."), next_step=say("Install it."))

    def broken() -> Finding:
        raise OSError("no such device")

    [(_, first), (_, second)] = examine([Check("FFmpeg", missing), Check("Fonts", broken)])
    assert (str(first.sentence), str(first.remedy), first.health) == (
        "FFmpeg was not found.",
        "Install it.",
        Health.BAD,
    )
    assert str(second.sentence) == "Fonts could not be checked."
    assert worst([first, second, check_python()]) is Health.BAD
    assert worst([]) is Health.OK


def test_packages_are_looked_for_without_importing_them() -> None:
    assert check_package("JSON", "json", say("documents")).run().health is Health.OK
    before = set(sys.modules)
    assert check_package("X", "no_such_package_at_all", say("nothing")).run().health is Health.BAD
    assert set(sys.modules) == before


def test_an_ffmpeg_that_lacks_something_is_named() -> None:
    assert health.ffmpeg_check(Found).run().health is Health.OK
    finding = health.ffmpeg_check(lambda: Found(missing=("filter zscale",))).run()
    assert (finding.health, str(finding.remedy)) == (Health.WARN, "It lacks something.")


@pytest.mark.parametrize(("lost", "expected"), [("libx264", Health.BAD), ("gif", Health.WARN)])
def test_a_missing_encoder_counts_by_its_use(lost: str, expected: Health) -> None:
    there = [name for name in (*health.NEEDED_ENCODERS, *health.WANTED_ENCODERS) if name != lost]
    finding = health.encoders_check(lambda: Found(encoders=there)).run()
    assert finding.health is expected
    assert lost in str(finding.sentence)


def test_keychain_database_fonts_and_painter_are_asked_and_quoted() -> None:
    assert health.keychain_check(lambda: None).run().health is Health.WARN
    assert "KWallet" in str(health.keychain_check(lambda: "KWallet").run().sentence)
    assert "4.9" in str(health.database_check(lambda: "4.9").run().sentence)
    assert health.fonts_check(lambda: ["Inter"]).run().facts == {"families": ["Inter"]}
    assert health.painter_check(object).run().health is Health.OK
