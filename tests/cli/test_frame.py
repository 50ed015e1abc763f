from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from brova_desktop import __version__
from brova_desktop.cli import app as app_module
from brova_desktop.cli.frame import Frame
from brova_desktop.cli.lazy import Entry
from brova_desktop.cli.plain import harmless, json_line
from brova_desktop.domain.words import say
from tests.cli.running import Brova

ROOT = Path(__file__).parents[2]
PLANT = Entry("tests.cli.planted", "app", say("Commands for tests."))
HEAVY = ("PySide6", "sqlalchemy", "av", "numpy", "PIL", "keyring", "apscheduler", "rich.progress")


@pytest.fixture(autouse=True)
def planted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(app_module.COMMANDS, "x", PLANT)


def python(code: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )


def test_the_version_is_there_at_once(brova: Brova) -> None:
    assert brova("--version").out == f"brova {__version__}\n"
    assert brova("--version", "--json").document == {"version": __version__}
    assert brova("--json", "--version").document == {"version": __version__}


def test_asking_the_version_loads_nothing_heavy() -> None:
    code = (
        "import sys; from brova_desktop.cli.app import main; main(['--version']); print(sorted(sys.modules))"
    )
    loaded = python(code).stdout
    assert [name for name in HEAVY if f"'{name}'" in loaded] == []


def test_help_lists_what_is_there_and_only_that(brova: Brova, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(
        app_module.COMMANDS, "ghost", Entry("brova_desktop.cli.no_such_module", "app", say("Ghost."))
    )
    said = brova()
    assert said.code == 0
    assert "settings" in said.out and "doctor" in said.out
    assert "ghost" not in said.out
    assert brova("ghost").code == 2


def test_a_broken_group_breaks_itself_only(brova: Brova, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(
        app_module.COMMANDS, "broken", Entry("tests.cli.planted", "no_such_attribute", say("Broken."))
    )
    assert brova().code == 0
    assert brova("x", "works").code == 0
    assert brova("broken").code == 1


def test_json_is_one_document_wherever_the_option_stands(brova: Brova) -> None:
    for line in (("--json", "x", "works"), ("x", "--json", "works"), ("x", "works", "--json")):
        said = brova(*line)
        assert (said.code, said.document, said.err) == (0, {"steps": 3}, "")


def test_json_lines_bring_progress_and_the_document_last(brova: Brova) -> None:
    *lines, last = [json.loads(line) for line in brova("x", "works", "--json-lines").out.splitlines()]
    assert last == {"steps": 3}
    assert lines[0] == {"event": "note", "work": "Counting", "text": "Now counting"}
    assert lines[-1] == {"event": "progress", "work": "Counting", "done": 3, "total": 3, "unit": "steps"}


def test_people_get_text_without_control_signs(brova: Brova) -> None:
    out = brova("x", "works").out
    assert "\x1b" not in out and "\u202e" not in out
    assert "evil\\u001b[2J\\u202ename" in out and "محمد" in out


def test_a_program_always_gets_a_document(brova: Brova) -> None:
    assert brova("x", "silent", "--json").document == {}
    assert brova("x", "silent").out == ""


def test_a_failure_is_one_sentence_and_one_document(brova: Brova) -> None:
    said = brova("x", "fails", "input", "--json")
    assert said.code == 1
    assert said.err == "The clip is empty. Nothing was changed. Choose another.\n"
    assert said.document == {
        "error": {
            "kind": "BadInput", "happened": "The clip is empty.", "kept": "Nothing was changed.",
            "next_step": "Choose another.", "acts": ["convert"], "detail": "0 B",
        },
        "exit_code": 1,
    }  # fmt: skip
    assert brova("x", "fails", "input").out == ""
    assert "0 B" in brova("x", "fails", "input", "--verbose").err


def test_a_bug_names_the_saved_report_and_no_secret(brova: Brova) -> None:
    said = brova("x", "fails", "bug")
    assert said.code == 1
    assert "KeyError" in said.err and "abcdefgh12345678" not in said.err
    [report] = [Path(word.rstrip(";")) for word in said.err.split() if "brova-report-" in word]
    text = report.read_text(encoding="utf-8")
    assert "KeyError" in text and "abcdefgh12345678" not in text


@pytest.mark.parametrize(
    ("how", "code"), [("missing", 1), ("cancel", 130), ("interrupt", 130), ("some", 3), ("all", 1)]
)
def test_every_end_has_its_exit_code(brova: Brova, how: str, code: int) -> None:
    said = brova("x", "fails", how, "--json")
    assert said.code == code
    assert said.err
    assert isinstance(said.document, dict)


def test_partial_failures_are_named_one_by_one(brova: Brova) -> None:
    said = brova("x", "fails", "some", "--json")
    assert said.document == {"done": 2}
    assert said.err.splitlines() == [
        "Row 2: no such clip.", "Row 3 is bad. Nothing was changed.", "2 of 4 done.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        ("nope",),
        ("x",),
        ("x", "nope"),
        ("x", "works", "--nope"),
        ("x", "works", "--steps", "many"),
        ("x", "fails"),
    ],
)
def test_wrong_usage_says_where_help_is(brova: Brova, line: tuple[str, ...]) -> None:
    said = brova(*line, "--json")
    assert said.code == 2
    assert "--help'" in said.err
    assert said.document["error"]["kind"] == "WrongUsage"


def test_a_mistyped_command_gets_a_suggestion(brova: Brova) -> None:
    assert "'doctor'" in brova("doctr").err


def test_nobody_is_asked_where_nobody_can_answer(brova: Brova, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    said = brova("x", "asks")
    assert (said.code, "--yes" in said.err) == (2, True)
    assert brova("x", "asks", "--yes", "--json").document == {"agreed": True}


def test_times_are_read_exactly(brova: Brova) -> None:
    assert brova("x", "at", "375f", "--json").document == {"ticks": None, "frames": 375}
    assert brova("x", "at", "0:12.5", "--json").document["ticks"] == 8_820_000_000
    assert brova("x", "at", "soon").code == 2


def run_planted(*arguments: str) -> subprocess.Popen[str]:
    code = (
        "import sys; from brova_desktop.cli import app; from tests.cli.test_frame import PLANT; "
        "app.COMMANDS['x'] = PLANT; sys.exit(app.main())"
    )
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, stdout=pipe, stderr=pipe, text=True
    )


@pytest.mark.skipif(os.name == "nt", reason="signals are sent differently there")
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_tells_the_work_and_waits_for_it(sign: signal.Signals) -> None:
    process = run_planted("x", "waits", "--json")
    assert process.stderr is not None
    assert process.stderr.readline() == "begun\n"
    process.send_signal(sign)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "tidied" in err and err.rstrip().endswith("Cancelled.")
    assert json.loads(out)["exit_code"] == 130


@pytest.mark.skipif(os.name == "nt", reason="pipes break differently there")
def test_a_reader_that_goes_away_does_not_stop_the_work() -> None:
    process = run_planted("x", "works", "--json-lines", "--steps", "20000")
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    assert process.wait(60) == 0
    assert process.stderr.read() == ""
    process.stderr.close()


def test_stdout_is_utf8_whatever_the_system_says() -> None:
    code = "from brova_desktop.cli.edge import _speak_utf8; _speak_utf8(); print('محمد \\udcff')"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True,
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}, timeout=60,
    )  # fmt: skip
    assert done.stdout.decode("utf-8").split() == ["محمد", "\\udcff"]


def test_odd_file_names_survive_in_json_and_are_harmless_for_people() -> None:
    name = Path(os.fsdecode(b"bad\xff\x1b[2J.mp4"))
    assert json.loads(json_line({"file": name})) == {"file": str(name)}
    json_line({"file": name}).encode("utf-8")
    assert "\x1b" not in harmless(str(name)) and "\udcff" not in harmless(str(name))
    with pytest.raises(TypeError):
        json_line({"what": object()})


def test_a_program_without_a_console_says_nothing_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    frame = Frame(json=True)
    frame.answer("{}")
    frame.write("Something went wrong.", to_stderr=True)
    assert frame.answered
    assert not frame.stderr_is_terminal
