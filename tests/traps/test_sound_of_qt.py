"""What Qt Multimedia says when it is first loaded on a computer without sound, which any test may be first to do."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from tests.traps.programs import run_program

FIRST_SOUND = """
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

def said(kind, context, message):
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg):
        print("said:", message)

qInstallMessageHandler(said)
app = QGuiApplication(["test", "-platform", "offscreen"])
from PySide6.QtMultimedia import QMediaDevices
QMediaDevices.audioOutputs()
print("end", flush=True)
"""


def test_nothing_that_qt_says_of_missing_sound_fails_a_test() -> None:
    outcome = run_program(FIRST_SOUND)
    assert outcome.stdout.split()[-1:] == ["end"], outcome.stderr
    settings = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    borne = settings["tool"]["pytest"]["ini_options"]["qt_log_ignore"]
    said = [line.removeprefix("said: ") for line in outcome.stdout.splitlines() if line.startswith("said: ")]
    assert [one for one in said if not any(re.search(pattern, one) for pattern in borne)] == []
