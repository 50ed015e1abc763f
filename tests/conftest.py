"""The rules every test lives by. See `tests/strictness` for each of them and what it lets through."""

from __future__ import annotations

import gc
import os
import signal
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN and threading.current_thread() is threading.main_thread():
    # A shell that runs the tests in the background has Ctrl+C ignored, and so would every program that they start.
    signal.signal(signal.SIGINT, signal.default_int_handler)

import pytest
from hypothesis import HealthCheck, settings

from tests.strictness.garbage import _garbage_guard
from tests.strictness.leaks import _leak_guard
from tests.strictness.logs import _log_guard, expect_log
from tests.strictness.network import _network_guard, real_network
from tests.strictness.speakable import pytest_runtest_makereport
from tests.strictness.surroundings import isolated_home, memory_folder

__all__ = [
    "_garbage_guard",
    "_leak_guard",
    "_log_guard",
    "_network_guard",
    "expect_log",
    "isolated_home",
    "memory_folder",
    "pytest_runtest_makereport",
    "real_network",
]

# `pytest --hypothesis-profile=thorough` looks at more, and at something else every time.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    max_examples=60,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", deadline=None, max_examples=1_500, print_blob=True)
settings.load_profile("ci")


LONGEST = ("test_every_screen.py", "test_demo.py", "test_kill_at_any_moment.py", "test_a_year_of_clocks.py",
           "test_killed_for_real.py", "test_killed_sending.py")
"""Files with tests of half a minute. They begin before the other slow ones, so that no worker waits for the last."""


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: object) -> object:
    """One application for windows and for painting: a test that paints first would make one without widgets."""
    return qapp


def pytest_collection_finish() -> None:
    """What thousands of tests are made of lives to the end: the collector need not look at it again and again."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Fast tests first, so that a broken part is known early; the order is otherwise kept.

    Tests that need a real X server are left to the run on one (`installer/test.sh`).
    """
    if os.environ.get("QT_QPA_PLATFORM") != "xcb":
        items[:] = [item for item in items if item.get_closest_marker("xcb") is None]
    items.sort(key=_when)


def _when(item: pytest.Item) -> int:
    if item.get_closest_marker("slow") is None:
        return 0
    return 1 if item.path.name in LONGEST else 2
