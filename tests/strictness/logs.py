"""A log record of WARNING or above that no test asked for fails the test in which it was written."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

QUIET = (
    "faker",  # writes at import, when somebody has it installed
)


@dataclass
class Expectation:
    """Records a test counts on (`required`) or shrugs at."""

    pattern: re.Pattern[str]
    level: int
    logger: str
    required: bool
    seen: int = 0

    def fits(self, record: logging.LogRecord) -> bool:
        name_fits = record.name == self.logger or record.name.startswith(self.logger + ".") or not self.logger
        return name_fits and record.levelno <= self.level and bool(self.pattern.search(record.getMessage()))


class LogGuard(logging.Handler):
    """Collects what is written during one test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.expectations: list[Expectation] = []
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.split(".")[0] not in QUIET:
            self.records.append(record)

    def complaints(self) -> list[str]:
        """Unexpected records and expected ones that never came, as lines for the report."""
        unexpected = []
        for record in self.records:
            fitting = [wanted for wanted in self.expectations if wanted.fits(record)]
            for wanted in fitting:
                wanted.seen += 1
            if not fitting:
                unexpected.append(f"unexpected log: {record.levelname} {record.name}: {record.getMessage()}")
        missing = [
            f"expected log never came: {wanted.pattern.pattern}"
            for wanted in self.expectations
            if wanted.required and not wanted.seen
        ]
        return unexpected + missing


class ExpectLog:
    """`expect_log("disk is nearly full")`: the record must come; `expect_log.maybe(...)`: it may."""

    def __init__(self, guard: LogGuard) -> None:
        self._guard = guard

    def __call__(self, pattern: str, *, level: int = logging.CRITICAL, logger: str = "") -> None:
        """A record whose message matches (re.search) must come, from `logger` or below, at most at `level`."""
        self._guard.expectations.append(Expectation(re.compile(pattern), level, logger, required=True))

    def maybe(self, pattern: str, *, level: int = logging.CRITICAL, logger: str = "") -> None:
        """As above, but it is no failure when the record never comes."""
        self._guard.expectations.append(Expectation(re.compile(pattern), level, logger, required=False))


@pytest.fixture(autouse=True)
def _log_guard() -> Iterator[LogGuard]:
    guard = LogGuard()
    root = logging.getLogger()
    root.addHandler(guard)
    try:
        yield guard
    finally:
        root.removeHandler(guard)
        complaints = guard.complaints()
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expect_log(_log_guard: LogGuard) -> ExpectLog:
    """Say which log records of WARNING or above belong to this test."""
    return ExpectLog(_log_guard)
