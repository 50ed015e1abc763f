"""PySide6 6.12.0 on Python 3.11 loses a reference to None with every timer event and to True with every emit, until
the interpreter aborts ("none_dealloc"). Found 2026-11 with 6.12.0; 6.11.3 keeps them. From Python 3.12 on None and
True are immortal: their numbers may move, nothing hangs on them."""

from __future__ import annotations

import sys
from importlib.metadata import version

import pytest
from packaging.version import Version

from tests.traps.programs import run_program

ROUNDS = 2_000
TOLERANCE = 200
"""Caches and closures move the count by a few dozen; the bug moves it by one for every event."""

TIMER = f"""
import sys
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
left = {ROUNDS}
def tick():
    global left
    left -= 1
    if not left: app.exit()
timer = QTimer(interval=0, timeout=tick)
timer.start()
before = sys.getrefcount(None)
app.exec()
print(before - sys.getrefcount(None))
"""

TIMER_EVENT = f"""
import sys
from PySide6.QtCore import QCoreApplication, QObject
app = QCoreApplication([])
class Clock(QObject):
    left = {ROUNDS}
    def timerEvent(self, event):
        self.left -= 1
        if not self.left: app.exit()
clock = Clock()
clock.startTimer(0)
before = sys.getrefcount(None)
app.exec()
print(before - sys.getrefcount(None))
"""

EMIT = f"""
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal
app = QCoreApplication([])
class Bell(QObject):
    rung = Signal(bool)
bell, heard = Bell(), []
bell.rung.connect(lambda on: heard.append(1))
before = sys.getrefcount(True)
for _ in range({ROUNDS}): bell.rung.emit(True)
assert len(heard) == {ROUNDS}
print(before - sys.getrefcount(True))
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on")
@pytest.mark.parametrize("program", [TIMER, TIMER_EVENT, EMIT], ids=["timer", "timer event", "emit"])
def test_no_references_are_lost(program: str) -> None:
    outcome = run_program(program)
    assert outcome.returncode == 0, outcome.stderr
    assert abs(int(outcome.stdout)) < TOLERANCE


def test_the_installed_qt_is_one_that_was_tried() -> None:
    for name in ("PySide6_Essentials", "PySide6_Addons", "shiboken6"):
        assert Version("6.11.3") <= Version(version(name)) < Version("6.12")
