"""Work owned by a screen: it has a name and an end, and dies with its owner."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from brova_desktop.diagnostics.crash import as_bug
from brova_desktop.domain.errors import BrovaError, Cancelled

log = logging.getLogger(__name__)


class TaskScope:
    """Every studio owns one. `tell` hears each error once, in words."""

    def __init__(self, tell: Callable[[BrovaError], None]) -> None:
        self._tell = tell
        self._tasks: dict[asyncio.Task[None], str] = {}
        self._closed = False

    def start(self, work: Coroutine[Any, Any, None], *, name: str, replace: bool = False) -> None:
        """Run work; `replace` cancels older work of that name first and waits until it is gone.

        After `close` it does nothing: timers, signals and other work of the screen may come due between that and its
        end, and whoever they would tell is leaving.
        """
        if self._closed:
            log.debug("not begun, its screen is closed: %s", name)
            work.close()
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            work.close()  # else it would complain, later and elsewhere, that nobody awaited it
            raise
        older = [task for task, known in self._tasks.items() if known == name] if replace else []
        for task in older:
            task.cancel()
        task = loop.create_task(self._guarded(work, older), name=name)
        self._tasks[task] = name
        task.add_done_callback(lambda ended: self._tasks.pop(ended, None))
        # A task that is cancelled before its first step never reaches its coroutine, which would then complain.
        task.add_done_callback(lambda _: work.close())

    def is_running(self, name: str) -> bool:
        """Whether work of that name is under way."""
        return name in self._tasks.values()

    def cancel(self, name: str) -> None:
        """Stop work of that name; it ends in its own time."""
        for task, known in list(self._tasks.items()):
            if known == name:
                task.cancel()

    async def idle(self) -> None:
        """Wait until nothing is running any more."""
        while self._tasks:
            await asyncio.wait(list(self._tasks))

    async def close(self) -> None:
        """Cancel all, wait for all; nothing starts afterwards."""
        self._closed = True
        for task in list(self._tasks):
            task.cancel()
        await self.idle()

    async def _guarded(self, work: Coroutine[Any, Any, None], older: list[asyncio.Task[None]]) -> None:
        if older:
            await asyncio.wait(older)
        try:
            await work
        except Cancelled:
            return
        except BrovaError as error:
            log.info("%s", error.sentence())
            self._tell(error)
        except Exception as error:
            log.exception("work of a screen failed")
            self._tell(as_bug(error))
