"""`brova doctor`: what this machine has, and what to do about what is missing."""

from __future__ import annotations

import typer

from brova_desktop import __version__
from brova_desktop.cli.frame import ExitCode
from brova_desktop.cli.output import Output, command
from brova_desktop.cli.surroundings import settings_in_force, workspace_folder
from brova_desktop.diagnostics.doctor import Finding, Health, examine, worst
from brova_desktop.diagnostics.report import machine_facts, report_text

_MARKS = {Health.OK: "ok  ", Health.WARN: "note", Health.BAD: "BAD "}


def doctor(
    ctx: typer.Context,
    report: bool = typer.Option(False, "--report", help="Print a report to send, without personal data."),
) -> None:
    """Say what this machine has, and what to do about the rest. Fails when something promised cannot work."""
    with command(ctx) as out:
        from brova_desktop.assembly import doctor_checks

        store = settings_in_force(out.frame)
        for note in store.notes:
            out.warn(note)
        findings = examine(doctor_checks(store.current, workspace_folder(out.frame)))
        health = worst(finding for _, finding in findings)
        if health is Health.BAD:
            out.frame.exit_code = ExitCode.FAILED
        document: dict[str, object] = {
            "version": __version__,
            "health": health,
            "machine": machine_facts(),
            "checks": [{"name": name, **_document(finding)} for name, finding in findings],
        }
        if report:
            facts = {name: f"{finding.health.value}: {finding.sentence}" for name, finding in findings}
            text = report_text(facts=facts)
            out.result({**document, "report": text}, human=text.rstrip())
        else:
            out.result(document, human=lambda: _print(out, findings))


def _document(finding: Finding) -> dict[str, object]:
    return {
        "health": finding.health,
        "sentence": finding.sentence,
        "remedy": finding.remedy,
        "facts": dict(finding.facts or {}),
    }


def _print(out: Output, findings: list[tuple[str, Finding]]) -> None:
    width = max(len(name) for name, _ in findings)
    for name, finding in findings:
        out.line(f"{_MARKS[finding.health]}  {name:<{width}}  {finding.sentence}")
        if finding.remedy is not None:
            out.line(f"{'':<{width + 8}}{finding.remedy}")
