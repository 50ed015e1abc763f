"""Reports travel between processes as UTF-8: names with lone surrogates, which we test on purpose, travel escaped.

Without this one such name in a captured log ends the whole parallel run with an internal error of execnet.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest


def speakable(text: str) -> str:
    """The text itself, or with escapes for what UTF-8 cannot say."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, Any, Any]:
    report = yield
    report.sections = [(title, speakable(text)) for title, text in report.sections]
    if report.longrepr is not None and (words := str(report.longrepr)) != speakable(words):
        report.longrepr = speakable(words)
    return report
