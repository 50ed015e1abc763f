"""A name no UTF-8 can say, in logs, output and failures, does not end a parallel run."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PLANTED = r'''
import logging
ODD = "clip\udcff.mp4"
def test_logged(): logging.getLogger("x").info(ODD)
def test_failed():
    logging.getLogger("x").info(ODD)
    assert ODD == "clip.mp4"
'''


def test_odd_names_travel_between_workers(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nlog_level = INFO\n")
    pytester.makepyfile(PLANTED)
    outcome = pytester.runpytest_subprocess("-n", "1", "-p", "no:cacheprovider")
    outcome.assert_outcomes(passed=1, failed=1)
