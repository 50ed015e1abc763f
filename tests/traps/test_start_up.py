"""What the start of the program must not wait for: each of these costs 30 to 500 ms to import."""

from __future__ import annotations

import pytest

from tests.traps.programs import run_program

HEAVY = (
    "PySide6", "PIL", "alembic", "apscheduler", "authlib", "av", "httpx", "imageio_ffmpeg", "keyring", "numpy",
    "openpyxl", "opentimelineio", "pydantic", "qasync", "sqlalchemy", "sqlcipher3",
)


@pytest.mark.parametrize("module", ["brova_desktop.__main__", "brova_desktop.cli.app"])
def test_the_command_line_starts_without_what_only_some_commands_need(module: str) -> None:
    outcome = run_program(f"import sys, {module}; print(*sorted(set(sys.modules) & set({HEAVY!r})))")
    assert (outcome.returncode, outcome.stdout.split()) == (0, []), outcome.stderr


def test_help_is_printed_without_it_too() -> None:
    outcome = run_program(
        f"""
        import sys
        from brova_desktop.cli.app import main
        code = main(["--help"])
        print("heavy:", *sorted(set(sys.modules) & set({HEAVY!r})))
        sys.exit(code)
        """
    )
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.splitlines()[-1].split() == ["heavy:"]


def test_rendering_a_file_needs_no_library_and_no_qt_to_begin() -> None:
    library = ("PySide6", "alembic", "apscheduler", "keyring", "sqlalchemy", "sqlcipher3")
    outcome = run_program(
        "import sys, brova_desktop.cli.reel, brova_desktop.assembly;"
        f" print(*sorted(set(sys.modules) & set({library!r})))"
    )
    assert (outcome.returncode, outcome.stdout.split()) == (0, []), outcome.stderr
