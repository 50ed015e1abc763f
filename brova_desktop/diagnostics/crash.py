"""The last net: exceptions that nobody met are logged, saved as a report, and told to whoever shows notices."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from brova_desktop.diagnostics.report import save_bug_report
from brova_desktop.domain.errors import Act, BrovaBug, BrovaError
from brova_desktop.domain.words import say

log = logging.getLogger(__name__)

Tell = Callable[[BrovaError, Path | None], None]


class CrashHook:
    """Installed once at start. `tell` gets the error in words and the saved report, from whatever thread it was."""

    def __init__(self, tell: Tell, folder: Path | None = None) -> None:
        self._tell = tell
        self._folder = folder
        self._before: tuple[Any, Any] | None = None

    def install(self) -> None:
        """Take over `sys.excepthook` and `threading.excepthook`."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.on_exception
        threading.excepthook = lambda args: self.on_exception(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def remove(self) -> None:
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def watch_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        """Also meet what asyncio would only print: errors of callbacks and of tasks nobody awaited."""
        loop.set_exception_handler(self._on_loop)

    def on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Log, save, tell. An interrupt is no crash."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        met = error if error is not None else kind()
        log.error("nobody expected this", exc_info=(kind, met, trace))
        self._tell(as_bug(met), save_bug_report(met, self._folder))

    def _on_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.on_exception(type(error), error, error.__traceback__)
        else:
            log.error("the event loop complains: %s", context.get("message"))


def as_bug(error: BaseException) -> BrovaError:
    """An unexpected error in the user's words; one of ours stays what it is."""
    if isinstance(error, BrovaError):
        return error
    return BrovaBug(
        say("Something went wrong inside Brova Desktop ({kind}).", kind=type(error).__name__),
        kept=say("What you saved before is untouched."),
        acts=(Act.REPORT,),
        detail=repr(error),
    )
