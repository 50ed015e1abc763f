"""The rotating local log: UTC time, level, place, context, message - redacted when it is written, not before.

Redaction sits in the formatter, behind everything: message, arguments, exception and stack are one text by then.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Self

from brova_desktop.diagnostics.context import current_context
from brova_desktop.diagnostics.redaction import redact

LOG_NAME = "brova.log"
MAX_BYTES = 2_000_000
KEPT_FILES = 5
LONGEST_RECORD = 16_000
"""Characters of one record; a dump of a whole document in the log helps nobody."""
REMEMBERED = 20
"""How many of the last warnings and errors a report quotes."""

LEVELS = {"error": logging.ERROR, "warning": logging.WARNING, "info": logging.INFO, "debug": logging.DEBUG}


class RedactingFormatter(logging.Formatter):
    """One record as text without secrets; only the first line starts at the margin, so no message can forge one."""

    def format(self, record: logging.LogRecord) -> str:
        instant = datetime.fromtimestamp(record.created, UTC)
        context = " ".join(
            f"{name}={value}" for name, value in getattr(record, "context", current_context()).items()
        )
        head = f"{instant:%Y-%m-%dT%H:%M:%S}.{int(record.msecs):03}Z {record.levelname} {record.name}"
        text = f"{head} [{context}] {_message(record)}" if context else f"{head} {_message(record)}"
        if record.exc_info:
            text += "\n" + self.formatException(record.exc_info)
        if record.stack_info:
            text += "\n" + self.formatStack(record.stack_info)
        text = redact(text)  # before anything is cut: half a secret is still one
        if len(text) > LONGEST_RECORD:
            half = LONGEST_RECORD // 2
            text = f"{text[:half]} ... ({len(text) - LONGEST_RECORD} characters left out) ... {text[-half:]}"
        return "\n    ".join(text.splitlines())


class Recent(logging.Handler):
    """The last warnings and errors, already redacted, for reports."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(RedactingFormatter())
        self._texts: deque[str] = deque(maxlen=REMEMBERED)

    def emit(self, record: logging.LogRecord) -> None:
        self._texts.append(self.format(record))

    def texts(self) -> tuple[str, ...]:
        return tuple(self._texts)


RECENT = Recent()


@dataclass(slots=True)
class Log:
    """The running log; `close` gives the logging system back as it was."""

    path: Path | None
    handlers: tuple[logging.Handler, ...]
    level_before: int
    factory_before: Callable[..., logging.LogRecord]

    def close(self) -> None:
        root = logging.getLogger()
        for one in self.handlers:
            root.removeHandler(one)
            one.close()
        root.setLevel(self.level_before)
        logging.setLogRecordFactory(self.factory_before)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def start_log(folder: Path, *, level: str = "info", to_stderr: bool = False) -> Log:
    """Write everything from `level` up ("error", "warning", "info", "debug") to a rotating file in the folder.

    A folder that cannot be written costs the log, never the work: then only stderr and reports remain.
    """
    root = logging.getLogger()
    handlers: list[logging.Handler] = [RECENT]
    path: Path | None = folder / LOG_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(_file(folder / LOG_NAME))
    except OSError:
        path = None
    if to_stderr:
        handlers.append(logging.StreamHandler(sys.stderr))
    for one in handlers:
        one.setFormatter(RedactingFormatter())
        root.addHandler(one)
    log = Log(path, tuple(handlers), root.level, logging.getLogRecordFactory())
    root.setLevel(LEVELS[level])
    logging.setLogRecordFactory(_with_context(log.factory_before))
    for talkative in ("PIL", "httpx", "httpcore", "asyncio", "apscheduler", "alembic", "libav"):
        logging.getLogger(talkative).setLevel(max(logging.WARNING, LEVELS[level]))
    return log


def last_lines(folder: Path, count: int = 50) -> list[str]:
    """The end of the present log file; empty when there is none."""
    path = folder / LOG_NAME
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", errors="replace") as lines:
        return [line.rstrip("\n") for line in deque(lines, maxlen=count)]


def _file(path: Path) -> logging.Handler:
    return RotatingFileHandler(
        path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", errors="backslashreplace"
    )


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (
        TypeError,
        ValueError,
        KeyError,
    ):  # arguments that do not fit: the line matters more than its form
        return f"{record.msg} {record.args!r} ({traceback.format_exc(limit=0).strip()})"


def _with_context(factory: Callable[..., logging.LogRecord]) -> Callable[..., logging.LogRecord]:
    """Note the context when the record is made: a queue may write it later, from another thread."""

    def make(*parts: object, **named: object) -> logging.LogRecord:
        record = factory(*parts, **named)
        record.context = current_context()
        return record

    return make
